// Over 200 lines: a table, one row a line.
/** Projects, quality, supply chain, marketing, programs and platforms: rows as `catalogue.ts` explains them. One long table by intent. */
export const management = `
Project Management Professional | PMP | PMI | PMP certification; PMP certified; PMI-PMP; Project Management Professionals; Certified Project Management Professional; PMI certified project manager; Project Manager Professional!
Certified Associate in Project Management | CAPM | PMI
PMI Agile Certified Practitioner | PMI-ACP | PMI | ACP!; Agile Certified Practitioner
Program Management Professional | PgMP | PMI
Portfolio Management Professional | PfMP | PMI
PMI Risk Management Professional | PMI-RMP | PMI | RMP!
PMI Scheduling Professional | PMI-SP | PMI
PMI Professional in Business Analysis | PMI-PBA | PMI | PBA!
PMI certification (unspecified) | PMI certification | PMI | PMI certified; Project Management Institute certification; Project Management Institute certified; PMI credential
PRINCE2 certification | PRINCE2 | PeopleCert | PRINCE2 Practitioner; PRINCE2 Foundation; PRINCE 2 Practitioner; PRINCE2 certified; Prince 2 Foundation; PRINCE 2 certification; PRINCE2!; PRINCE 2!; PRINCE2 qualified; Prince2 qualification; PRINCE2 accreditation; Prince II; PRINCE II certification
Managing Successful Programmes | MSP! | PeopleCert | MSP Practitioner; MSP Foundation
Management of Portfolios | MoP! | PeopleCert
* | | | Management of Risk; M_o_R; P3O
AgilePM | AgilePM | APMG | Agile PM Foundation; DSDM Agile; AgilePM Practitioner; AgilePM Foundation; Agile Project Management certification
Association for Project Management qualification | APM! | APM | APM qualification; APM PMQ; APMP; APM Project Fundamentals; APM certification
* | | | ChPP
Certified Scrum Master | CSM? | Scrum Alliance | Certified ScrumMaster; CSM certification; Certified Scrum Masters; Scrum Alliance certification; Scrum Alliance CSM; Certified Agile Scrum Master; Scrum Alliance Certified Scrum Master; Certified Scrum Professional ScrumMaster
Scrum Master certification | Scrum Master! | | Scrum certification; Scrum certified; ScrumMaster certification; certified in Scrum; Agile Scrum certification; certification in Scrum; certified Scrum; ScrumMaster certified; SCRUM Master Certificate
Advanced Certified ScrumMaster | | Scrum Alliance
Certified Scrum Product Owner | CSPO | Scrum Alliance | Product Owner certification; Certified Product Owner; Certified Scrum Product Owners
Certified Scrum Developer | CSD? | Scrum Alliance
Certified Scrum Professional | CSP! | Scrum Alliance | CSP-SM; CSP-PO
Certified Scrum Trainer | CST! | Scrum Alliance
Professional Scrum Master | PSM | Scrum.org | PSM 1; PSM1; PSM-I; Scrum.org certification; PSM certification; Professional Scrum Master I
Professional Scrum Master II | PSM II | Scrum.org | PSM 2; PSM2; PSM-II
Professional Scrum Master III | PSM III | Scrum.org | PSM 3; PSM3
Professional Scrum Product Owner | PSPO | Scrum.org | PSPO I; Professional Scrum Product Owner I
Professional Scrum Product Owner II | PSPO II | Scrum.org | PSPO 2
Professional Scrum Developer | PSD! | Scrum.org
SAFe Agilist | SAFe Agilist | Scaled Agile | Certified SAFe Agilist; Leading SAFe; SAFe SA; Leading SAFe certification
SAFe Scrum Master? | SAFe Scrum Master? | Scaled Agile | SAFe SSM; SSM!; Certified SAFe Scrum Master
* | | | SAFe Advanced Scrum Master
SAFe Program Consultant | SPC! | Scaled Agile | SAFe SPC; SPC 4; SPC 5; SPC 4.0; SPC 5.0; SPC 6; SPC6; SAFe Practice Consultant; Certified SAFe Program Consultant; SPC4; SPC5
SAFe Product Owner/Product Manager | POPM | Scaled Agile | SAFe POPM; SAFe PO/PM; SAFe Product Owner!; SAFe Product Manager!
SAFe Release Train Engineer? | SAFe RTE | Scaled Agile | RTE certification
SAFe certification (unspecified) | SAFe certification | Scaled Agile | SAFe certified; SAFe Agile certification; Scaled Agile certification; Scaled Agile Framework certification; SAFe Agile certified; SAFe Practitioner; SAFe!; Scaled Agile Framework (SAFe) certification; SAFe for Teams; SAFe DevOps Practitioner; SAFe LPM; SAFe Lean Portfolio Manager; SAFe Architect
ICAgile Certified Professional | ICP? | ICAgile | ICAgile certification; ICAgile certified; IC Agile certification; ICAgile!
* | | | ICP-ACC; ICP-ATF; ICP-APO; ICE-AC; ICP-ENT; ICP-CAT; ICP-LEA; ICP-BVA; ICP-TST; ICP-ASD; ICP-FDO; ICP-DAS; ICP-PRG; ICP-BAF; ICP-SYS; ICE-EC; ICP-APM; ICP-MDL; ICP-PDM; ICP-AHR; ICP-FIN; ICP-MKG; ICP-IDO; ICE-BVP
Agile certification (unspecified) | Agile certification | | Agile certified; certification in Agile; certified in Agile; certified agile; Agile Coach certification; certified agile coach; Agile Scrum Master certification; Agile Methodology certification
Kanban Management Professional | KMP | Kanban University | Kanban certification
Product management certification | Pragmatic Marketing certification | Pragmatic Institute | Pragmatic Marketing certified; Pragmatic Institute certification; Pragmatic certified
* | | | AIPMM; Certified Product Manager
Prosci change management certification | Prosci | Prosci | Prosci certification; Prosci certified; Prosci Change Practitioner; Prosci ADKAR certification; ADKAR certification; Prosci!; ADKAR change certification; ADKAR certified; Prosci/ADKAR certification
Certified Change Management Professional | CCMP | ACMP | change management certification; certified in change management
* | | | Prosci certified change practitioner
Six Sigma Green Belt | Green Belt | | Lean Six Sigma Green Belt; LSSGB; CSSGB; SSGB; ICGB; Green Belt certification; Six Sigma Green Belt certification; Green Belt certified; LEAN/SIX Green Belt; Lean Green Belt; Green Belt?; Certified Six Sigma Green Belt; Six Sigma (Green Belt); 6 Sigma Green Belt; Green Belt or Black Belt; Green or Black Belt; Green/Black Belt; Six Sigma Green or Black Belt; Six Sigma Green/Black Belt; Lean Six Sigma Green or Black Belt; Lean Six Sigma Green/Black Belt; Six Sigma Green Belt or Black Belt; Six Sigma Black or Green Belt; Six Sigma Certified Green Belt; 6-Sigma Green Belt; Lean Sigma Green Belt; Yellow or Green Belt; Greenbelt; Six Sigma Greenbelt; Six Sigma Yellow or Green Belt; Six Sigma GB/BB; Six Sigma GB; GB/BB certification; Lean Six Sigma GB/BB; Lean Six Sigma GB; Black/Green Belt; Black or Green Belt; LSS GB; LSS Green Belt; SS Green Belt; Lean/Six Sigma Green Belt; LSS-GB; 6σ Green Belt; 6 Sigma GB; Greenbelt certified; Greenbelt certification; Green Belt certified in Six Sigma; Green Belt certification in Six Sigma; Green Belt in Six Sigma; Green Belt in Lean Six Sigma; Lean and/or Six Sigma Green Belt; Lean and/or Six Sigma Greenbelt; Lean or Six Sigma Green Belt; Lean and Six Sigma Green Belt; Lean Six-Sigma Green Belt; Lean and/or Six Sigma Greenbelt or Blackbelt; Lean and/or Six Sigma Green Belt or Black Belt
Six Sigma Black Belt | Black Belt | | Lean Six Sigma Black Belt; LSSBB; CSSBB; SSBB; ICBB; Black Belt certification; Six Sigma Black Belt certification; Black Belt certified; Lean Black Belt; Black Belt?; Certified Six Sigma Black Belt; Six Sigma (Black Belt); 6 Sigma Black Belt; Green Belt or Black Belt; Green or Black Belt; Green/Black Belt; Six Sigma Green or Black Belt; Six Sigma Green/Black Belt; Lean Six Sigma Green or Black Belt; Lean Six Sigma Green/Black Belt; Six Sigma Green Belt or Black Belt; Six Sigma Black or Green Belt; 6-Sigma Black Belt; Lean Sigma Black Belt; Master or Black Belt; Blackbelt; Six Sigma Blackbelt; Six Sigma GB/BB; Six Sigma BB; GB/BB certification; Lean Six Sigma GB/BB; Lean Six Sigma BB; Black/Green Belt; Black or Green Belt; LSS BB; LSS Black Belt; SS Black Belt; Lean/Six Sigma Black Belt; LSS-BB; 6 Sigma BB; Blackbelt certified; Blackbelt certification; Black Belt certified in Six Sigma; Black Belt certification in Six Sigma; Black Belt in Six Sigma; Black Belt in Lean Six Sigma; Lean and/or Six Sigma Black Belt; Lean and/or Six Sigma Blackbelt; Lean or Six Sigma Black Belt; Lean and Six Sigma Black Belt; Lean Six-Sigma Black Belt; Lean and/or Six Sigma Greenbelt or Blackbelt; Lean and/or Six Sigma Green Belt or Black Belt
Six Sigma Yellow Belt | Yellow Belt | | Lean Six Sigma Yellow Belt; LSSYB; CSSYB; Yellow Belt certification; Yellow Belt!; Yellow or Green Belt; Six Sigma Yellow or Green Belt; 6 Sigma Yellow Belt; Six Sigma YB; Six Sigma Yellowbelt; LSS YB
Six Sigma Master Black Belt | Master Black Belt | | Lean Six Sigma Master Black Belt; LSSMBB; Master Black Belt certification; MBB!
Six Sigma certification (unspecified) | Six Sigma certification | | Six Sigma!; Lean Six Sigma!; LSS!; Lean Six Sigma certified; 6 Sigma certification; certified in Six Sigma; certification in Six Sigma; Six Sigma Belt; Lean/Six Sigma certification; Six Sigma training certification; Lean and Six Sigma certification; Six Sigma Belt certification; certified Six Sigma; Six-Sigma certified; certified Lean Six Sigma; certification in Lean Six Sigma; Lean or Six Sigma certification; certified in Lean Six Sigma; Lean and/or Six Sigma certification; Lean and/or Six Sigma!
Lean certification | Lean certification | | Lean certified; Lean Manufacturing certification; certified in Lean; Lean Silver; Lean~
Certified Quality Engineer | CQE? | ASQ | CQE certification; ASQ-CQE
Certified Quality Auditor | CQA? | ASQ | CQA certification; ASQ-CQA
Certified Manager of Quality/Organizational Excellence | CMQ/OE | ASQ | Certified Quality Manager; Certified Manager of Quality; CMQ!
Certified Quality Technician | CQT? | ASQ
Certified Quality Inspector | CQI? | ASQ
Certified Quality Improvement Associate | CQIA | ASQ
Certified Reliability Engineer | CRE? | ASQ
Certified Software Quality Engineer | CSQE | ASQ
Certified Calibration Technician | CCT! | ASQ
ASQ certification (unspecified) | ASQ certification | ASQ | ASQ certified; ASQ!; American Society for Quality certification
Lead Auditor certification | Lead Auditor! | | lead auditor certification; certification as lead auditor; certified as lead auditor; certified lead auditor; ISO Lead Auditor; ISO auditor certification; internal auditor certification ISO; IRCA certification; IRCA certified; IRCA Lead Auditor; IRCA registered auditor; Certified Lead Assessor; Lead Assessor!; ISO Lead Assessor; lead assessor certification
ISO 9001 Lead Auditor | ISO 9001 Lead Auditor |  | ISO 9001 auditor certification; ISO 9001 internal auditor certification; ISO 9001 internal auditor; certified internal auditor ISO
* | | | AS9100 Lead Auditor; ISO 13485 Lead Auditor; ISO 45001 Lead Auditor; ISO 50001 Lead Auditor; ISO 22000 Lead Auditor; ISO 22301 Lead Auditor; ISO 22301 Lead Implementer; ISO 20000 Lead Auditor; IATF 16949 Lead Auditor; IATF 16949 Internal Auditor; ISO 13485 Internal Auditor; ISO 14001 Internal Auditor; VDA 6.3; VDA 6.3 auditor; VDA 6.3 certification; AS9100 auditor certification; ISO 13485 auditor; RABQSA; ISO 14001 Lead Auditor
Certified Maintenance and Reliability Professional | CMRP | SMRP | Certified Maintenance & Reliability Professional
Certified in Production and Inventory Management | CPIM | APICS | Certified in Planning and Inventory Management; APICS CPIM
Certified Supply Chain Professional | CSCP | APICS | APICS CSCP
Certified in Logistics, Transportation and Distribution | CLTD | APICS | APICS CLTD
Supply Chain Operations Reference Professional | SCOR-P | APICS
APICS certification (unspecified) | APICS certification | APICS | APICS certified; APICS!; ASCM certification; APICS accreditation; APICS/CPIM
Certified Professional in Supply Management | CPSM | ISM | ISM certification
Certified Purchasing Manager | CPM! | ISM
* | | | Certified Purchasing Professional; CPP purchasing; A.P.P.!
Certified Professional in Supplier Diversity | CPSD | ISM
Chartered Institute of Procurement and Supply qualification | CIPS | CIPS | MCIPS; CIPS qualified; CIPS qualification; CIPS Level 4; FCIPS; CIPS accredited; CIPS certification
Certified Public Procurement Buyer | CPPB | NIGP | Certified Professional Public Buyer; Certified Public Purchasing Buyer
Certified Public Procurement Officer | CPPO | NIGP | Certified Public Purchasing Officer
* | | | NIGP-CPP; NIGP certification
Customs broker licence | customs broker license | US CBP | licensed customs broker; LCB!; customs brokers license; customs house broker license; CHB license; customs brokerage license; Licensed U.S. Customs Broker; licensed customhouse broker
Certified Customs Specialist | CCS! | NCBFAA | CCS customs
* | | | Certified Export Specialist; CES certification; NCBFAA certification
Certified in Transportation and Logistics | CTL! | AST&L
IATA certification | IATA certification | IATA | IATA certified; IATA diploma
IATA Dangerous Goods certification | IATA DGR | IATA | IATA DGR certification; DGR certification; Dangerous Goods certification; IATA Dangerous Goods Regulations certification
Hazardous materials certification | HAZMAT certification | | hazmat certified; certified hazardous materials; DOT hazmat certification; hazardous waste certification; hazmat license; HAZMAT handling certification; HAZMAT training certification
Certified Hazardous Materials Manager | CHMM | IHMM
Certified Customer Service Professional | CCSP-service |
Certified Customer Experience Professional | CCXP | CXPA
Certified Sales Professional | CSP-sales |
Google Analytics Individual Qualification | GAIQ | Google | Google Analytics certification; Google Analytics certified; Google Analytics IQ; certified with Google Analytics; certified in Google Analytics; GA certification; GA certified; Google Analytics Qualified; Google Analytics Individual Qualified; Google Analytics qualification; GA IQ; Google Analytics certificate; certification in Google Analytics; Google Analytics 4 certification; GA4 certification; GA4 certified; Google Analytics IQ certification; Google Analytics Certified Professional; Google Analytics certified individual; Google Analytics exam; Google Analytics~
Google Ads certification | Google Ads certification | Google | Google AdWords certification; Google AdWords!; Google Ads!; Google Ads Search!; Google Ads Display!; Google Ads Video!; Google Ads Shopping!; Google Ads Measurement!; AdWords!; AdWords certification; AdWords certified; Google AdWords certified; Google Ads certified; Google Ads Search certification; Google Advertising Professional; Google Adwords qualified; certified in Google Ads; certified in Google AdWords; Google AdWords Qualified Individual; Google Adwords & Analytics certification; certification in Google AdWords; AdWords qualified; Google Ads Display certification; Google AdWords Professional; Google Ad certification; AdWords Certified Professional; Google Ad Words certification; Google Ads search certified; Google Adwords Certified Individual; Google Ads & Analytics certification
Google Tag Manager certification | GTM certification | Google | Google Tag Manager certified
Google certification (unspecified) | Google certification | Google | Google certified; Google Skillshop certification; Skillshop certification; Google Partner certification
* | | | Google Marketing Platform certification; DoubleClick certification; Google Certified Educator; Google Educator certification; Google Digital Garage; Google Fundamentals of Digital Marketing
Microsoft Advertising Certified Professional | Microsoft Advertising certification | Microsoft | Bing Ads certification; Bing Ads certified; Bing certification; Bing Ads Accredited Professional; Bing Ads accreditation; Microsoft Ads certification; Bing certified; Microsoft Advertising certified; Bing Accredited Professional; Bing~; Bing Ads~
Meta Certified Digital Marketing Associate | Meta certification | Meta | Facebook Blueprint certification; Facebook Blueprint; Facebook Blueprint certified; Meta Blueprint; Meta Blueprint certification; Meta certified; Facebook Ads certification
Facebook certification (unspecified) | Facebook certification | Meta | Facebook certified; Facebook~
* | | | Meta Certified Media Buying Professional; Meta Certified Media Planning Professional
HubSpot certification (unspecified) | HubSpot certification | HubSpot | HubSpot certified; HubSpot Academy certification; HubSpot Inbound certification; HubSpot Inbound Marketing certification; Inbound Marketing certification; HubSpot Marketing certification; inbound certified; HubSpot Content Marketing certification; HubSpot Inbound certified; HubSpot Marketing Software certification; Inbound certification; Certified in HubSpot; HubSpot Sales certification; Inbound Marketing Certified Professional; HubSpot CRM certification
HubSpot Academy | HubSpot Academy | HubSpot
Hootsuite certification | Hootsuite certification | Hootsuite | Hootsuite certified; Hootsuite Certified Professional; Hootsuite Platform certification; Hootsuite Social Marketing certification
Marketo Certified Expert | Marketo certification | Adobe | Marketo certified; MCE!; Marketo MCE; Marketo MCA; Adobe Marketo certification; Marketo Certified Associate; Marketo Engage certification; Marketo Certified Professional; Marketo~
Eloqua certification | Eloqua certification | Oracle | Eloqua certified; Eloqua Product Master
Semrush certification | Semrush certification | Semrush | SEMrush certified
* | | | Moz certification; SEO certification
Digital Marketing Institute certification | DMI certification | Digital Marketing Institute | Certified Digital Marketing Professional; Certified Digital Marketing Associate
* | | | CDMP marketing
Chartered Institute of Marketing qualification | CIM! | CIM | CIM qualified; CIM qualification; CIM Diploma; CIM certificate; Chartered Institute of Marketing
Professional Certified Marketer | PCM! | AMA
Accredited in Public Relations | APR! | PRSA | Accreditation in Public Relations; APR accreditation
IAB certification | IAB certification | IAB | IAB Digital Media Sales certification; IAB certified
* | | | The Trade Desk certification; Trade Desk Edge Academy; TTD certification; Amazon Advertising certification; Amazon Ads certification; Amazon DSP certification; Amazon Ads Certified
Professional Researcher Certification | PRC! | Insights Association
Nielsen Norman Group UX certification | NN/g UX certification | Nielsen Norman Group | NN/g certification; UX certification; Nielsen Norman UX certification; Nielsen Norman certification; UX certificate
Google Data Analytics Certificate | Google Data Analytics Certificate | Google | Google Data Analytics Professional Certificate; Google Data Analytics certification; Google Data Analyst certificate; Google Data Analyst certification
Google Advanced Data Analytics Certificate | Google Advanced Data Analytics Certificate | Google | Google Advanced Data Analytics Professional Certificate
Google Business Intelligence Certificate | Google Business Intelligence Certificate | Google | Google Business Intelligence Professional Certificate
Google Project Management Certificate | Google Project Management Certificate | Google | Google Project Management Professional Certificate; Google PM certificate; Google Project Management certification
Google IT Support Certificate | Google IT Support Certificate | Google | Google IT Support Professional Certificate; Google IT certificate; Google IT certification; Google IT Support certification; Google IT Support Professional certification
Google IT Automation with Python Certificate | Google IT Automation | Google | Google IT Automation with Python Professional Certificate; Google IT Automation Certificate; Google IT Automation with Python
Google UX Design Certificate | Google UX Design Certificate | Google | Google UX Design Professional Certificate; Google UX certificate; Google UX certification
Google Cybersecurity Certificate | Google Cybersecurity Certificate | Google | Google Cybersecurity Professional Certificate; Google Cybersecurity certification
Google Digital Marketing & E-commerce Certificate | Google Digital Marketing Certificate | Google | Google Digital Marketing & E-commerce Professional Certificate; Google Digital Marketing and E-commerce; Google Digital Marketing certification
Google Career Certificate | Google Career Certificate | Google | Google Professional Certificate; Grow with Google certificate
IBM Data Science Professional Certificate | IBM Data Science certificate | IBM | IBM Data Science certification
IBM Data Analyst Professional Certificate | IBM Data Analyst certificate | IBM
IBM Data Engineering Professional Certificate | IBM Data Engineering certificate | IBM
Meta Front-End Developer Professional Certificate | Meta Front-End Developer certificate | Meta
* | | | Meta Back-End Developer Professional Certificate
Salesforce Sales Development Representative Professional Certificate | Salesforce SDR certificate | Salesforce
DeepLearning.AI certificate | DeepLearning.AI | DeepLearning.AI | DeepLearning.AI specialization; Deep Learning Specialization
MicroMasters | MicroMasters | edX | MicroMasters program; edX MicroMasters; MITx MicroMasters
Nanodegree | Nanodegree | Udacity | Udacity Nanodegree; nano degree; Udacity Nano Degree
Coursera | Coursera | Coursera | Coursera course; Coursera certificate; Coursera specialization; Coursera courses
edX | edX | edX | edX course; edX certificate; edX courses
Udacity | Udacity | Udacity
Udemy | Udemy | Udemy | Udemy course; Udemy certificate; Udemy courses
DataCamp | DataCamp | DataCamp | DataCamp certification; DataCamp certificate; DataCamp course
LinkedIn Learning | LinkedIn Learning | LinkedIn | Lynda.com; LinkedIn Learning certificate
Pluralsight | Pluralsight | Pluralsight
Khan Academy | Khan Academy | Khan Academy
Codecademy | Codecademy | Codecademy | Code Academy
freeCodeCamp | freeCodeCamp | freeCodeCamp | freeCodeCamp certification
Skillsoft | Skillsoft | Skillsoft
Skillshare | Skillshare | Skillshare
FutureLearn | FutureLearn | FutureLearn
Cloud Academy | Cloud Academy | Cloud Academy
A Cloud Guru | A Cloud Guru | A Cloud Guru | Linux Academy
Treehouse! | Team Treehouse | Treehouse
O'Reilly Learning | O'Reilly Learning | O'Reilly | Safari Books Online; O'Reilly online learning
CS50 certificate | CS50? | Harvard | CS50x
Certified Management Consultant | CMC! | IMC
Certified Business Continuity Professional | CBCP | DRI International | DRII certification; DRI certification; business continuity certification; DRI certified
* | | | MBCP; ABCP; CFCP; CBCI
Certified Emergency Manager | CEM! | IAEM | Certified Emergency Manager certification
* | | | Associate Emergency Manager
FEMA ICS certification | FEMA ICS | FEMA | FEMA certification; ICS certification
FEMA ICS-100 | ICS-100 | FEMA | ICS 100; FEMA ICS 100; FEMA IS-100; IS-100
FEMA ICS-200 | ICS-200 | FEMA | ICS 200; FEMA ICS 200; FEMA IS-200; IS-200
FEMA ICS-300 | ICS-300 | FEMA | ICS 300; FEMA ICS 300
FEMA ICS-400 | ICS-400 | FEMA | ICS 400; FEMA ICS 400
FEMA ICS-700 | ICS-700 | FEMA | ICS 700; FEMA ICS 700; FEMA IS-700; IS-700
FEMA ICS-800 | ICS-800 | FEMA | ICS 800; FEMA ICS 800; FEMA IS-800; IS-800
* | | | NIMS certification
Certified Protection Professional | CPP! | ASIS International | CPP (ASIS); ASIS certification; ASIS CPP; ASIS certified
Physical Security Professional! | PSP! | ASIS International
Professional Certified Investigator | PCI-ASIS | ASIS International
Program Management certification (DAU) | DAU certification | DAU
Certified Cost Estimator/Analyst | CCEA? | ICEAA | Certified Cost Estimator; ICEAA certification; CCEA certification
* | | | PCEA
AACE certification (unspecified) | AACE certification | AACE International | AACE certified
Certified Cost Professional | CCP! | AACE International | AACE CCP
Planning & Scheduling Professional | PSP! | AACE International | AACE PSP
Earned Value Professional | EVP! | AACE International | AACE EVP
Primavera P6 certification | Primavera P6! | Oracle | Primavera certification; Primavera certified; P6 certification
* | | | Certified Cost Engineer; Certified Scheduling Technician
Defense Sexual Assault Advocate Certification Program | D-SAACP | US Department of Defense | Sexual Assault Advocate Certification; Sexual Assault Advocate Certification Program; DSAACP
International Coaching Federation credential | ICF! | ICF | ICF certification; ICF certified; ICF credential; ICF accredited; ICF-ACC; ICF accreditation
* | | | Professional Certified Coach; Associate Certified Coach
Myers-Briggs certification | MBTI certification | The Myers-Briggs Company | MBTI certified
* | | | DiSC certification; DiSC certified; Hogan certification; Hogan certified; FIRO-B!; FIRO-B certification; EQ-i certification; EQ-i 2.0 certification; Everything DiSC certification; Predictive Index certification; StrengthsFinder certification; Birkman certification; Gallup certified; CliftonStrengths certification; Predictive Index certified; Predictive Index!; Predictive Index Analyst!; StrengthsFinder certified; Birkman certified
Certified Volunteer Administrator | CVA! | CCVA
Certified Reliability Leader | CRL! | AMP
* | | | ATD certification; ATD certified; ATD!
Sprout Social certification | Sprout Social certification | Sprout Social | Sprout Social certified
* | | | DV360 certification; DV360 certified; Display & Video 360 certification; Campaign Manager certification; Search Ads 360 certification
EXIN Agile Scrum Master | ASM! | EXIN | Agile Scrum Master!; EXIN Agile Scrum
IPMA certification | IPMA! | IPMA | IPMA Level D; IPMA Level C; IPMA Level B
Certified Project Manager | Certified Project Manager | | certified project managers; CPM certification IAPM
Certified International Project Manager | CIPM AAPM | AAPM
Master Project Manager | MPM? | AAPM
Advanced Certified ScrumMaster | A-CSM certification | Scrum Alliance | Advanced CSM; A-CSM certified; Advanced Certified Scrum Master
Advanced Certified Scrum Product Owner | A-CSPO certification | Scrum Alliance | Advanced CSPO
* | | | Team Kanban Practitioner; TKP?; Scrum Fundamentals Certified; SFC?; PAL-E; Certified Team Coach; ISO 20000 Practitioner; ISO/IEC 20000 Foundation; ISO 20000 Foundation; ISO 20000 Consultant; ISO 20000 Auditor; VeriSM Foundation; Lean Six Sigma White Belt; SME Lean Bronze; CLSSBB; CLSSGB; CLSSYB; CMBB?; CQPA?; CMQOE; CSQP?; CMMI Associate; CMMI SCAMPI Lead Appraiser; SCAMPI Lead Appraiser; ISO 9001 certified auditor; AS9100 auditor; Red X Journeyman; Shainin Red X; Red X Black Belt; Shainin Red X Journeyman; Shainin Red X Master; SCPro?; CITT?; CBLE?; Export compliance certification; Certified Export Specialist
* | | | ISO/TS 16949 Lead Auditor; ISO/TS 16949 Internal Auditor; ISO TS 16949 Lead Auditor; ISO TS 16949 Internal Auditor; TS 16949 Lead Auditor; TS 16949 Internal Auditor; TS16949 Lead Auditor; TS16949 Internal Auditor; ISO 16949 Lead Auditor; ISO 16949 Internal Auditor; IATF16949 Lead Auditor; IATF16949 Internal Auditor; QS 9000 Lead Auditor; QS 9000 Internal Auditor; QS-9000 Lead Auditor; QS-9000 Internal Auditor; AS9100 Internal Auditor; AS 9100 Lead Auditor; AS 9100 Internal Auditor; AS9110 Lead Auditor; AS9110 Internal Auditor; AS9120 Lead Auditor; AS9120 Internal Auditor; TL 9000 Lead Auditor; TL 9000 Internal Auditor; TL9000 Lead Auditor; TL9000 Internal Auditor; ISO14001 Lead Auditor; ISO14001 Internal Auditor; ISO 18001 Lead Auditor; ISO 18001 Internal Auditor; OHSAS 18001 Lead Auditor; OHSAS 18001 Internal Auditor; ISO45001 Lead Auditor; ISO45001 Internal Auditor; ISO13485 Lead Auditor; ISO13485 Internal Auditor; ISO 22000 Internal Auditor; ISO 22301 Internal Auditor; ISO 50001 Internal Auditor; ISO/IEC 17025 Lead Auditor; ISO/IEC 17025 Internal Auditor; ISO 17025 Lead Auditor; ISO 17025 Internal Auditor; ISO 17020 Lead Auditor; ISO 17020 Internal Auditor; ISO 20000 Internal Auditor; ISO/IEC 20000 Lead Auditor; ISO/IEC 20000 Internal Auditor; ISO/IEC 27001 Internal Auditor; ISO/IEC 27001 Risk Manager; ISO27001 Internal Auditor; ISO27001 Risk Manager; ISO 27001 Internal Auditor; ISO 27001 Risk Manager; ISO9001 Lead Auditor; ISO9001 Internal Auditor; ISO 9000 Lead Auditor; ISO 9000 Internal Auditor; ISO-9001 Lead Auditor; ISO-9001 Internal Auditor; ISO 9001:2015 Lead Auditor; ISO 9001:2015 Internal Auditor; ISO 9001:2008 Lead Auditor; ISO 9001:2008 Internal Auditor; ISO/IEC 27701 Lead Auditor; ISO/IEC 27701 Internal Auditor; ISO/IEC 27701 Lead Implementer; ISO/IEC 27701 Risk Manager; ISO 27701 Lead Auditor; ISO 27701 Internal Auditor; ISO 27701 Lead Implementer; ISO 27701 Risk Manager; ISO 31000 Lead Auditor; ISO 31000 Internal Auditor; ISO 31000 Lead Implementer; ISO 31000 Risk Manager; ISO 42001 Lead Auditor; ISO 42001 Internal Auditor; ISO 26000 Lead Auditor; ISO 26000 Internal Auditor
Japanese-Language Proficiency Test | JLPT? | Japan Foundation | JLPT N1; JLPT N2; JLPT N3; JLPT N4; JLPT-N1; JLPT-N2; JLPT level N1; JLPT level N2; JLPT 1; JLPT 2
HSK Chinese proficiency test | HSK? | Chinese Testing International | HSK 4; HSK 5; HSK 6; HSK Level 4; HSK Level 5; HSK Level 6; HSK4; HSK5
Test of Proficiency in Korean | TOPIK? | NIIED | TOPIK 4; TOPIK 5; TOPIK 6; TOPIK Level 5
Goethe-Zertifikat | Goethe certificate | Goethe-Institut | Goethe C1; Goethe B2; Goethe C2; Goethe-Institut certificate; Goethe Institut certificate; Goethe-Zertifikat; Goethe Zertifikat; Goethe exam
Defense Language Proficiency Test | DLPT? | DLIFLC | DLPT 2/2; DLPT 3/3; DLPT score; DLPT scores; DLPT of
ACTFL Oral Proficiency Interview | ACTFL OPI | ACTFL | ACTFL certification; ACTFL OPIc; ACTFL rating; ACTFL?
* | | | TestDaF; telc B2; telc C1; telc Deutsch C1; telc Deutsch B2; TELC certificate; DSH-2; DELF B2; DELF B1; DALF C1; DALF C2; DELF/DALF; CELI 3; CILS B2; CILS C1; SIELE; CELPE-Bras; CAPLE; PTE Academic; OET?; BULATS; LanguageCert; Cambridge CAE; Cambridge CPE; Cambridge FCE; Cambridge English C1; TEF Canada; TCF Canada; CELPIP; CoreCHI; NBCMI?; CMI-Spanish; CHI-Spanish; RID NIC; Ed:K-12; DipTrans; DPSI?; FCICE; CBEST?; CSET?; RICA?; Praxis 5001; Praxis Core; Praxis I; PRAXIS exam; Praxis exams; MTEL?; MTELs; TExES?; FTCE?; GACE?; NYSTCE?; MTTC?; ICTS?; Child Development Permit; Child Development Site Supervisor Permit; Site Supervisor Permit; Child Development Teacher Permit; Associate Teacher Permit; Master Teacher Permit; Type 75; General Administrative endorsement; Type 09; Type 03; Principal endorsement; Director of Special Education endorsement; Type 73; Type 04; Orton-Gillingham?; Orton-Gillingham certified; Wilson certified; Wilson Level I; Wilson Level 1; LETRS?; Reading Recovery certified; AMS Montessori; Montessori certified; Montessori credential; Montessori diploma; ECSE endorsement; TAG endorsement; DTLLS; PTLLS; CTLLS; TAQA; CAVA?; D32/D33; TAE40110; TAE40116; TAE40122; RIIWHS?; HLTAID003; HLTAID011; HLTAID009; HLTAID012; Coxswain certificate; MED2; MED3; OFTEC; NRSWA; Streetworks ticket; LANTRA?; LANTRA certified; CS30/31; CS30; CS31; PA1/PA6; PA1; PA6; NPTC; CPC International; International CPC; National CPC; ITSSAR; EngTech; MIChemE; MCIPD; UKCP; P. Geo.; P. Geol.; CTech?; Fall Arrest?; ServingItRight; Serving It Right; CHRE; CPHR; CSEP-CPT; CSEP-CEP; RIBO?; CAIB; FCIP; 45 clock hours; DCF 45 hours; DCF 45-hour; 45 DCF hours; 40 hours DCF; Director Credential?; RECOVER CPR; RECOVER CPR certified; VTNE; CHAE?; CHTP?
Gold Seal Certification | Gold Seal! | Canadian Construction Association | Gold Seal Certified; Gold Seal Certificate
Certified Professional Estimator | CPE! | ASPE | Associate Estimating Professional; ASPE certification
* | | | CHHR?; PHRca; CCAP certification; CEPS?; CSSR?; ECRE; CERS?; GMS-T; SGMS; SCRP; IPMA-CP; IPMA-SCP; PSHRA-CP; PSHRA-SCP; CLRP; CPCE?; CGMP certification; Certified Government Meeting Professional; CITE?; HMCC; CHIA?; CRDE; CHHE; CHRM!; CHDM; CHBA?; SRES!; ACoM; CIRMS; ProFM; CMRT?; C8P; C3P; C4P; CHTP; DRMP; CPEng; SMS ASSP; CFPE; CPWS?; IAAI-CFI; IAAI-FIT; CSMP!; ASHM?; RPIH; CHMP?; REPA!; CESM?; CPEA?; CIAQP; CIEC?; AMRT; FSRT; CSRT?; CPAg; CMS4S; QCIS; RSP2I; TSOS?; ICRI certification; WAQTC; NETTCP; Caltrans 375; TxDOT 1A; HMAC Level 1A; HMAC 1A; SB 102; SB 101; SB-102; SB-101; LTTP!; SCWI; CWEng; NAS410 Level II; NAS 410 Level II; UT Level II; MT Level II; PT Level II; MT/PT Level II; RT Level II; VT Level II; UT Level III; ET Level II; BGAS; API 936; API SIFE; API SIEE; NACE CP2; NACE CP1; NACE CP3; NACE CP4; AMPP CIP; SSPC C-3; SSPC C-5; National Board Inspector; NB Commission; National Board Commission; IBPV; Veriforce OQ; Operator Qualification?; OQ certification; Rig Pass; RigPass; T-BOSIET; T-HUET; MSHA 5000-23; MSHA 5023; Mine foreman; mine foreman certification; mine foreman papers; ASE T1-T8; ASE A1-A8; EVT F3; CMEL; PTI Level 1; PTI Level 2; PCI Level II; PCI Level I; IMSA Traffic Signal Level 1; ATSSA TCS; Traffic Control Supervisor certification; CTAB certification; CBST certification; RMO license; RME license; General B license; C-10 license; C-20 license; C-36 license; C10 license; CGC license; CBC license; CCC license
Disciplined Agile Coach | DAC! | PMI | PMI DAC
Large-Scale Scrum certification | LeSS certification | LeSS Company | LeSS certified; Certified LeSS Practitioner; Certified LeSS Basics; LeSS!
Scrum Developer Certified | SDC! | SCRUMstudy
APMG certification | APMG certification | APMG | APMG certified; APMG!
Scrum@Scale Practitioner | Scrum@Scale Practitioner | Scrum Inc. | Scrum@Scale certification; Scrum@Scale certified; Scrum@Scale!
Certified Associate Business Analyst | CABA! | QAI
Certified Manager of Software Quality | CMSQ | QAI
Certified Software Process Engineer | CSPE! | QAI
Certified Agile Tester | | iSQI
CPRE Foundation Level | CPRE-FL | IREB | CPRE Foundation; IREB CPRE-FL
Team Teach training | Team Teach! | Team Teach | Team Teach trained; Team Teach certified; Team Teach certificate; Team-Teach trained; Team Teach qualified
MAPA training | MAPA! | Crisis Prevention Institute | MAPA trained; MAPA certificate; Management of Actual or Potential Aggression
PMVA training | PMVA! | | PMVA trained; PMVA certificate; PMVA instructor
Level 3 Safeguarding | | | Safeguarding Level 3; Level 3 Safeguarding certificate; Safeguarding Children Level 3; Level 3 Child Protection; Level 3 Safeguarding Children
`;
