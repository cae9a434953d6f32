// Over 200 lines: a table, one row a line.
/** Finance, insurance, real estate, people, law, teaching: rows as `catalogue.ts` explains them. One long table by intent. */
export const finance = `
Certified Public Accountant | CPA | state board of accountancy | CPA license; licensed CPA; CPA certification; CPA designation; CA/CPA; CPA/CA; CPA or CA; CA or CPA; Certified Public Accounting; Certified Public Accounting license; Certified Public Accountancy
Chartered Accountant | ACA? | ICAEW or a national institute | Qualified CA; Semi qualified CA; CA Inter; CA Intermediate; CA Final; chartered accountancy!; CA qualified!; ACA qualified; qualified chartered accountant; CA ANZ?; CAANZ; Chartered Accountants; CA/CPA; CPA/CA; CPA or CA; CA or CPA; CA/ICWA; CA/ICWAI; CA/CMA; ICAEW!; ICAEW qualified; ICAS!; FCA!; FCA qualified; ACA/FCA
Association of Chartered Certified Accountants qualification | ACCA | ACCA | ACCA qualified; ACCA qualification; Chartered Certified Accountant; FCCA; FCCA qualified; ACCA/FCCA
Chartered Institute of Management Accountants qualification | CIMA | CIMA | CIMA qualified; Chartered Management Accountant; FCMA; ACMA/FCMA
Chartered Global Management Accountant | CGMA | AICPA & CIMA
Association of Accounting Technicians qualification | AAT? | AAT | AAT qualified; AAT level 3; AAT level 4; AAT qualification
CCAB qualification | CCAB | CCAB | CCAB qualified
Chartered Professional Accountant (Canada) | CPA Canada | CPA Canada | Chartered Professional Accountant; CGA?; Certified General Accountant
Certified Management Accountant | CMA? | IMA
Certified Internal Auditor | CIA? | IIA | CIA certification; CIA designation
Certified Internal Controls Auditor | CICA? | Institute for Internal Controls
Certified Government Auditing Professional | CGAP? | IIA
Certified Government Financial Manager | CGFM | AGA
Certified Defense Financial Manager | CDFM | ASMC
Certification in Risk Management Assurance | CRMA | IIA
Certified Fraud Examiner | CFE? | ACFE | CFE certification; ACFE certification
Certified in Financial Forensics | CFF? | AICPA
Accredited in Business Valuation | ABV? | AICPA
Certified Valuation Analyst | CVA? | NACVA
Accredited Senior Appraiser | ASA! | ASA
Personal Financial Specialist | PFS? | AICPA
Certified Anti-Money Laundering Specialist | CAMS? | ACAMS | ACAMS; ACAMS certification; CAMS certification; anti money laundering certification; AML certification
Certified Regulatory Compliance Manager | CRCM | ABA
Certified Compliance and Ethics Professional | CCEP | Compliance Certification Board | Certified Compliance & Ethics Professional
Chartered Financial Analyst | CFA | CFA Institute | CFA charter; CFA charterholder; CFA designation; CFA Level I; CFA Level II; CFA Level III; CFA Level 1; CFA Level 2; CFA Level 3; CFA exam; CFA candidate
Chartered Alternative Investment Analyst | CAIA | CAIA Association
Certificate in Investment Performance Measurement | CIPM | CFA Institute
Investment Management Certificate | IMC? | CFA UK
Financial Risk Manager? | FRM? | GARP | FRM certification; FRM designation; Certified Financial Risk Manager; FRM Part I; FRM Part 1; FRM Part II; FRM Part 2; FRM Level I; FRM Level 1; FRM Level II
Professional Risk Manager? | PRM? | PRMIA
Certified Financial Planner | CFP? | CFP Board | CFP designation; CFP certification; CFP Professional
Chartered Financial Consultant | ChFC | The American College
Chartered Life Underwriter | CLU? | The American College
Certified Investment Management Analyst | CIMA-IWI | Investments & Wealth Institute
Certified Trust and Fiduciary Advisor | CTFA | ABA
Chartered Market Technician | CMT? | CMT Association
Certified Treasury Professional | CTP? | AFP | CTP certification
Certified Corporate FP&A Professional | FPAC | AFP | FP&A certification; Financial Planning & Analysis Professional
Certified Credit Executive | CCE? | NACM | NACM certification
Enrolled Agent | EA! | IRS | IRS Enrolled Agent; Enrolled Agent certification; EA certification
Certified Payroll Professional | CPP? | PayrollOrg
Fundamental Payroll Certification | FPC? | PayrollOrg | FPC certification; CPP/FPC; APA certification
Certified Bookkeeper | certified bookkeeper | AIPB | bookkeeping certification
QuickBooks certification | QuickBooks certification | Intuit | QuickBooks certified; QuickBooks ProAdvisor; QuickBooks Certified User; QuickBooks Online certification; QuickBooks certified ProAdvisor; QuickBooks Online ProAdvisor; QBO ProAdvisor; ProAdvisor certification
Financial Modeling and Valuation Analyst | FMVA | CFI
FINRA registration (registered representative) | FINRA registration | FINRA | FINRA registered representative; registered representative!; FINRA registered; FINRA license; FINRA certification; Series license; securities license; FINRA exam; FINRA Series!
Securities Industry Essentials | SIE? | FINRA | SIE exam; SIE license
NMLS licence (mortgage loan originator) | NMLS! | NMLS | NMLS license; NMLS registration; NMLS certification; MLO license; mortgage loan originator license; mortgage license; NMLS licensed; licensed mortgage loan originator; SAFE Act registration; SAFE registration; SAFE registered; SAFE Act registered; SAFE Act license; SAFE Act certification; SAFE MLO; registered with the NMLS; registered with NMLS; NMLS registered; register with the NMLS; registration with the NMLS; NMLS registrant; registered in NMLS; NMLS number; active NMLS; registered through NMLS; NMLS registration number; SAFE MLO license
Life and health insurance licence | life and health license | state insurance department | life health and accident license; life insurance license; health insurance license; life accident and health license; life license; health license!; life and health insurance licenses; accident & health license; accident and health license; accident & health insurance license; L&H license; life, accident and health license; life, accident & health license; life and annuity license; Life & Health?; L&H?; Life and Health?; health and life license; health and life insurance license; life, health and annuity license; 2-15 license; 2-14 license; 2-40 license; 0215 license; 0214 license; Life/Health?; life/health license
Property and casualty licence | P&C license | state insurance department | property and casualty license; property & casualty license; property and casualty insurance license; property casualty license; property & casualty insurance license; licensed in property and casualty; P&C insurance license; P&C licensed; property and casualty licensed; 2-20 license; 220 license; 2-20 insurance license; 20-44 license; Property & Casualty?; Property and Casualty?; 2-20!; 440 license; 4-40 license; P&C!
Insurance licence | insurance license | state insurance department | licensed insurance agent; insurance producer license; producer license; insurance licensed; state insurance license; insurance agent license; producers license; resident insurance license; producer's license; insurance producer's license; state producer's license
General Lines insurance licence | General Lines license | Texas Department of Insurance | General Lines!; General Lines agent license; General Lines insurance license; General Lines Property & Casualty license; General Lines P&C license; General Lines Life license; General Lines Agent!
Workers compensation adjuster licence | workers compensation adjuster license | state insurance department | workers comp adjuster license; workers' comp adjuster license; workers' compensation adjuster license; Workers Comp Adjuster!; WC adjuster license; workers compensation claims adjuster license; workers' compensation claims license
Self-Insurance Plans certificate | SIP certificate | California Office of Self-Insurance Plans | SIP!; Self-Insured certificate; Self Insurance Plans certificate; Self-Insured Plans certificate; Self-Insurance Administrator certificate; California Self-Insurance certificate; CA SIP certificate; SIP certification; Self Insurance certificate
Insurance adjuster licence | adjuster license | state insurance department | adjusters license; claims adjuster license; licensed adjuster; adjuster's license; adjuster licensing; claims license; all lines adjuster license; 6-20 license; 5-20 license; 7-20 license; 6-20!; 3-20 license; licensed P&C adjuster; P&C adjuster license; Texas All-Lines; All-Lines license; Texas all lines adjuster; licensed all-lines adjuster; 6-20 adjuster; FL 6-20
Chartered Property Casualty Underwriter | CPCU | The Institutes | CPCU designation
Associate in Risk Management | ARM? | The Institutes
Associate in Claims | AIC! | The Institutes
Certified Insurance Counselor | CIC! | National Alliance | Certified Insurance Counselors
Certified Insurance Service Representative | CISR | National Alliance
Fellow, Life Management Institute | FLMI | LOMA | LOMA certification; LOMA!
Chartered Insurance Institute qualification | CII? | CII | ACII; Cert CII; Dip CII; CII qualification; CII qualified; FCII; CertCII; DipCII; CII Certificate; CII Diploma; CII Level 4
Associate of the Society of Actuaries | ASA? | Society of Actuaries | Associate of the SOA
Fellow of the Society of Actuaries | FSA! | Society of Actuaries | Fellow of the SOA
Associate of the Casualty Actuarial Society | ACAS? | Casualty Actuarial Society
Fellow of the Casualty Actuarial Society | FCAS | Casualty Actuarial Society
Member of the American Academy of Actuaries | MAAA | American Academy of Actuaries
Enrolled Actuary | enrolled actuary | Joint Board
Certified Employee Benefit Specialist | CEBS | IFEBP
Certified Compensation Professional | CCP? | WorldatWork | WorldatWork certification
Certified Benefits Professional | CBP! | WorldatWork
Global Remuneration Professional | GRP? | WorldatWork
Chartered SHRM | SHRM certification | SHRM | SHRM certified; SHRM credential; SHRM~
SHRM Certified Professional | SHRM-CP | SHRM | SHRM-CP/SCP; SHRM CP/SCP; SHRM-CP or SCP; SHRM CP or SCP; SHRM-CP & SCP
SHRM Senior Certified Professional | SHRM-SCP | SHRM | SHRM-CP/SCP; SHRM CP/SCP; SHRM-CP or SCP; SHRM CP or SCP; SHRM-CP & SCP
Professional in Human Resources | PHR | HRCI | PHR certification
Senior Professional in Human Resources | SPHR | HRCI
Associate Professional in Human Resources | aPHR | HRCI
Global Professional in Human Resources | GPHR | HRCI
HRCI certification (unspecified) | HRCI certification | HRCI | HRCI!
Chartered Institute of Personnel and Development qualification | CIPD | CIPD | CIPD qualified; CIPD qualification; CIPD level 5; CIPD level 7; CIPD level 3; FCIPD; AssocCIPD; ACIPD; Assoc CIPD; Chartered MCIPD; Associate CIPD; CIPD accredited; CIPD L3; CIPD L5; CIPD L7
Certified Professional in Talent Development | CPTD | ATD
* | | | CPLP; APTD
Certified Facilities Manager | CFM? | IFMA | Certified Facility Manager; IFMA certification
Facility Management Professional! | FMP! | IFMA
Sustainability Facility Professional | SFP! | IFMA
Xactimate certification | Xactimate! | Verisk | Xactimate certified; Xactimate Level 1; Xactimate Level 2; Xactimate Level 3; Xactimate Level 1 certification; Xactimate Level 2 certification; Xactimate Level 1 or 2 certification
Senior Claim Law Associate | SCLA | American Educational Institute | SCLA designation
Associate in General Insurance | AINS | The Institutes | INS!
Associate in Insurance Data Analytics | AIDA | The Institutes
Associate in Commercial Underwriting | AU! | The Institutes | AU-M
Associate in Claims – Management | AIC-M | The Institutes
* | | | AINS designation; API designation
* | | | Fair Housing certification; Fair Housing certified; Fair Housing Certificate
Leasing agent licence | leasing agent license | Illinois IDFPR | residential leasing agent license; IL leasing agent license; licensed leasing agent; Illinois leasing license; leasing license
Wall Street Prep certification | Wall Street Prep | Wall Street Prep | Wall Street Prep!; Wall Street Prep certified; WSP certification; Wall Street Prep training
* | | | Breaking Into Wall Street; Training The Street certification
ACL Certified Data Analyst | ACDA | ACL Services | ACL ACDA
Certified IDEA Data Analyst | CIDA? | CaseWare | IDEA CIDA
Real estate licence | real estate license | state real estate commission | real estate salesperson license; real estate broker license; real estate brokers license; licensed realtor; real estate agent license; broker's license?; licensed real estate salesperson; licensed real estate broker; real estate salesperson's license; real estate sales license; real estate broker's license; licensed real estate; real estate salesperson or broker license; real estate broker or salesperson license; real estate sales or broker license; real estate agent or broker license; real estate salesperson!
Certified Commercial Investment Member | CCIM | CCIM Institute
Certified Property Manager | CPM! | IREM | IREM certification
Accredited Residential Manager | ARM! | IREM
Certified Apartment Manager | CAM! | NAA | CAM certification
Real Property Administrator! | RPA! | BOMI | BOMA certification
Certified Manager of Community Associations | CMCA | CAMICB
* | | | Community association manager license; CAM license; LCAM
Appraiser licence | appraiser license | state board | certified general appraiser; certified residential appraiser; appraisal license; licensed appraiser; real estate appraiser license; licensed real estate appraiser; licensed residential appraiser; certified residential real estate appraiser; state licensed real estate appraiser; Certified General license; Certified Residential license; certified general appraisal license
* | | | MAI designation; MAI!
Member of the Royal Institution of Chartered Surveyors | MRICS | RICS | RICS; RICS qualified; RICS accredited; FRICS; Chartered Surveyor
Notary public? | notary? | state | licensed notary public; notary public commission; commissioned notary public; notary certification; notary license; notary commission
Title insurance licence | title license | state insurance department | title insurance license
Licence to practise law (bar admission) | bar admission | state bar | bar admission; admitted to the bar; licensed to practice law; license to practice law; law license; licensed attorney; attorney license; admission to the bar; member of the bar; bar membership; active bar member; state bar license; admitted to practice law; admitted to practice; state bar membership; member of the state bar; active member of the state bar; bar license; bar card; licensed to practise law; law licence; licensed lawyer; bar admissions; member in good standing of the bar; member of a state bar; state bar admission; bar certification
Certified Paralegal | CP! | NALA | NALA certification; NALA certified
Certified E-Discovery Specialist | CEDS | ACEDS
Relativity Certified Administrator | RCA! | Relativity | Relativity certification; Relativity certified
* | | | Relativity Certified User
USPTO registration (patent bar) | patent bar | USPTO | USPTO registration; registered patent attorney; registered patent agent; registered to practice before the USPTO; patent agent!
Certified Information Privacy Professional | CIPP | IAPP | CIPP certification; IAPP certification
Certified Information Privacy Professional | CIPP/US | IAPP | CIPP-US
Certified Information Privacy Professional | CIPP/E | IAPP | CIPP-E
Certified Information Privacy Professional | CIPP/G | IAPP | CIPP-G
Certified Information Privacy Professional | CIPP/C | IAPP | CIPP-C
Certified Information Privacy Professional | CIPP/IT | IAPP | CIPP-IT
Certified Information Privacy Professional | CIPP/A | IAPP | CIPP-A
Certified Information Privacy Manager | CIPM-IAPP | IAPP | CIPM
Certified Information Privacy Technologist | CIPT | IAPP
Certified Records Manager | CRM! | ICRM
* | | | Certified Records Analyst
Certified Information Professional | CIP! | AIIM
Information Governance Professional! | IGP? | ARMA
Certified Federal Contract Manager | CFCM | NCMA
Certified Professional Contract Manager | CPCM | NCMA | Certified Professional Contracts Manager
Certified Commercial Contract Manager | CCCM | NCMA
NCMA certification (unspecified) | NCMA certification | NCMA
Defense Acquisition Workforce Improvement Act certification | DAWIA | US DoD | DoD Acquisition Workforce certification; Defense Acquisition Workforce certification; Acquisition Workforce certification; DAWIA Level I; DAWIA Level II; DAWIA Level III; DAWIA Level 2; DAWIA Level 3; DAWIA certified
DoD Financial Management Certification | DoD FM certification | US DoD | DoD FM Certification Program; DoD FM Level 1; DoD FM Level 2; DoD FM Level 3; DoD FM Level I; DoD FM Level II; DoD FM Level III; DoD FM certified; FM certification Level 1; FM certification Level 2; FM certification Level 3; DoD Financial Management certified; Financial Management Certification Level 2; Financial Management Certification Level 1; DFMCP
Federal Acquisition Certification in Contracting | FAC-C | FAI
Federal Acquisition Certification for Program and Project Managers | FAC-P/PM | FAI | FAC-PPM
Contracting Officer's Representative certification | FAC-COR | FAI | COR certification
Grants Management certification | CGMS? | NGMA | Certified Grants Management Specialist
* | | | Grant Professional Certified; GPC!
Certified Fund Raising Executive | CFRE | CFRE International | Certified Fundraising Executive
Certified Association Executive | CAE! | ASAE
Certified Meeting Professional | CMP! | Events Industry Council | certified meeting planner; CMP certification
Teaching licence | teaching license | state department of education | teaching certification; teaching certificate; teacher certification; teacher license; teaching credential; certified teacher; licensed teacher; teacher licensure; teaching licensure; educator license; educator certification; state teaching license; state teacher certification; teaching credentials; teacher's certification; teachers certification; teaching certificates; educator's license; valid teaching certification; state certification in teaching; professional educator license; teacher certificate; PEL!; educator certificate; teaching certificates/licenses; teacher's license; teachers license; Multiple Subject credential; Single Subject credential; Multiple Subject teaching credential; Single Subject teaching credential; Multiple Subjects credential; state certified teacher; SBEC certification; TEA certification; tchr license; tchr certification; tchr cert; teacher cert; Standard Classroom certificate; Texas Standard Classroom certificate; Texas teaching certificate; Standard teaching certificate; Texas teacher certificate; TEA certified; EC-6 certificate; EC-6, 4-8 Certified; 4-8 certified; 7-12 certified; EC-12 certified; EC-6 Generalist certification
Special education certification | special education certification | state department of education | special education license; special education credential; special education teaching license; special education endorsement; certified special education teacher; certification in special education
English as a second language certification | ESL certification | state department of education | ESL!; ESOL!; ESL endorsement; ESOL endorsement; bilingual endorsement; ENL certification; ELL endorsement; EL authorization; CLAD; BCLAD; ESL certified; bilingual certification; ESOL certification; ESL supplemental certification; ESL Supplemental certificate; Bilingual/ESL certification
School counselor certification | school counselor license | state department of education | school counseling certification
* | | | school psychologist certification; pupil personnel services credential; Nationally Certified School Psychologist; NCSP
Principal or administrator licence (education) | administrator license | state department of education | principal certification; principal license; school administrator license; administrative license; school administrator certification; educational leadership certification; administrative services credential
Gifted education endorsement | gifted endorsement | state department of education | gifted and talented endorsement; gifted certification; gifted and talented certification; GT certification; Gifted/Talented certification
Substitute teaching permit | substitute permit | state department of education | substitute license; substitute teacher permit; substitute certification; substitute credential; substitute teaching credential; substitute teaching license; substitute teacher license
Paraprofessional certification | paraprofessional certification | state department of education | paraprofessional license; paraeducator certification; ParaPro; paraprofessional certificate
National Board Certification (teaching) | National Board Certification | NBPTS | National Board Certified Teacher; NBCT
Qualified Teacher Status | QTS | UK Department for Education
* | | | PGCE
Teaching English as a Foreign Language certificate | TEFL? |  | TEFL certification; TEFL certified; TEFL certificate
* | | | TESOL certification; TESOL?; TESOL endorsement; CELTA; TESL certification; DELTA!; TESOL certificate
Child Development Associate | CDA! | Council for Professional Recognition | Child Development Associate credential; Child Development Associates
Early childhood certification | early childhood certification | | early childhood education certification; early childhood credential; early childhood license; early childhood teaching certificate
Diploma of Early Childhood Education | Diploma of Early Childhood Education |
* | | |
Working with Children Check | WWCC | Australian states | Working With Children card; Blue Card (Working with Children); Working with Children Blue Card
Library media certification | library media certification | state department of education | librarian certification; school librarian certification; library media specialist certification
Court interpreter certification | court interpreter! |  | certified court interpreter
American Translators Association certification | ATA certification | ATA | ATA certified; ATA!; American Translators Association!; American Translator Association!; American Translators Association member; American Translator Association member
Registered Interpreter for the Deaf certification | RID? | RID | RID certification; RID certified
* | | | National Interpreter Certification; EIPA
Bloomberg Market Concepts | | Bloomberg | Bloomberg Market Concepts certificate; Bloomberg Market Concepts certification; Bloomberg certification; Bloomberg certified
Certified Financial Crimes Investigator | CFCI? | IAFCI
Certified Anti-Money Laundering Associate | AMLCA? | FIBA | AML Certified Associate; Anti-Money Laundering Certified Associate
SOA exams (unspecified) | SOA exams | Society of Actuaries | SOA exam; SOA actuarial exams; SOA actuarial exam; Society of Actuaries exams; Society of Actuaries exam; SOA preliminary exams; SOA credentials; SOA certification; SOA credential; SOA designation; SOA fellowship
CAS exams (unspecified) | CAS exams | Casualty Actuarial Society | CAS exam; CAS actuarial exams; CAS actuarial exam; Casualty Actuarial Society exams; Casualty Actuarial Society exam; CAS credentials; CAS certification; CAS credential; CAS designation; CAS fellowship
Institute of Cost Accountants of India qualification | ICWA! | ICMAI | ICWAI!; CMA (ICWA); ICWA qualified; CA/ICWA; CA/ICWAI; CWA!
Social work certification | social work certification | state department of education | certification in social work; state certification in social work; school social work certification; school social worker certification; school social worker license
Certified in Integrated Resource Management | CIRM? | APICS
Certified Financial Services Auditor | CFSA? | IIA
Certified Forensic Accountant | CrFA | ACFEI | Cr.FA
Certified Bank Auditor | CBA! | BAI
Certified Private Wealth Advisor | CPWA? | Investments & Wealth Institute
Accredited Investment Fiduciary | AIF? | Fi360
Chartered Retirement Planning Counselor | CRPC? | College for Financial Planning
Chartered Retirement Plans Specialist | CRPS? | College for Financial Planning
Accredited Financial Counselor | AFC! | AFCPE
Qualified 401(k) Administrator | QKA? | ASPPA
Qualified Pension Administrator | QPA? | ASPPA
Qualified Plan Financial Consultant | QPFC? | ASPPA
Enrolled Retirement Plan Agent | ERPA? | IRS
Accredited ACH Professional | AAP! | Nacha
Accredited Payments Risk Professional | APRP? | Nacha
Certified Regulatory and Compliance Professional | CRCP? | FINRA
Group Benefits Associate! | GBA! | IFEBP
Registered Health Underwriter | RHU? | NAHU
Registered Employee Benefits Consultant | REBC? | NAHU
Associate, Life Management Institute | ALMI? | LOMA
Associate, Insurance Regulatory Compliance | AIRC? | LOMA
Associate, Customer Service | ACS! | LOMA
Certified Professional Insurance Agent | CPIA? | AIMS Society
Associate in Management | AIM! | The Institutes
Certified Residential Specialist | CRS! | Residential Real Estate Council
Graduate, Realtor Institute | GRI! | NAR
Accredited Buyer's Representative | ABR! | NAR | ABR certified; ABR certification; ABR designation
Society of Industrial and Office Realtors designation | SIOR? | SIOR
Professional Community Association Manager | PCAM? | CAI
Association Management Specialist! | AMS! | CAI
Certified Aging-in-Place Specialist | CAPS! | NAHB
Certified Legal Assistant | CLA! | NALA
Advanced Certified Paralegal | ACP-NALA | NALA
Registered Paralegal | RP! | NFPA
Certified Professional Co-Active Coach | CPCC? | Co-Active Training Institute
Board Certified Coach | BCC! | CCE
Certified U.S. Export Compliance Officer | CUSECO? | IIEI
Certified Professional Logistician | CPL! | SOLE
Certified Professional Landman | CPL! | AAPL
Registered Professional Landman | RPL! | AAPL
Registered Landman | RL! | AAPL
Demonstrated Logistician | DL! | SOLE | SOLE Demonstrated Logistician
Demonstrated Senior Logistician | DSL! | SOLE
Demonstrated Master Logistician | DML! | SOLE
Certified Master Logistician | CML! | SOLE
Certified Customer Success Manager | CCSM? || SuccessHACKER CCSM; CCSM Level 1; CCSM Level 2; CCSM Level 3
Certified Internet Recruiter | CIR! | AIRS | AIRS certification; AIRS certified; AIRS!
Certified Diversity Recruiter | CDR-AIRS | AIRS
Advanced Certified Internet Recruiter | ACIR | AIRS
Strategic Workforce Planning certification | SWP! | HCI
Certified Specialist in Planned Giving | CSPG? | CSU Long Beach
Advanced Certified Fundraising Executive | ACFRE | AFP
Certified Academic Language Therapist | CALT? | ALTA
Learning Behavior Specialist I endorsement | LBS1 | Illinois State Board of Education | LBS I
Certified Deaf Interpreter | CDI-RID | RID
Certified Research Administrator | CRA! | RACC
Editor in the Life Sciences | ELS? | BELS
Certified Medical Publication Professional | CMPP? | ISMPP
Registered Quality Assurance Professional in Good Clinical Practice | RQAP-GCP | SQA
Certified Pharmaceutical GMP Professional | CPGP? | ASQ
Certified Cash Manager | CCM-AFP | AFP
FCA approved person | CF30 | FCA | CF30 approved; CF10; CF11; FCA approved person!
Diploma in Regulated Financial Planning | DipPFS | Personal Finance Society | DipFA; APFS; Diploma in Financial Planning; Level 4 Diploma in Financial Planning; Level 4 Diploma in Regulated Financial Planning
Certificate in Mortgage Advice and Practice | CeMAP | LIBF | CeMAP qualified; CeMAP qualification; CeMAP 1
Solicitor's practising certificate | practising certificate | SRA | practicing certificate; SRA registered; SRA registration; qualified solicitor; solicitor qualification; SRA qualified; solicitor qualified in England and Wales; admitted solicitor; England and Wales qualified solicitor; SRA practising certificate
Qualified Financial Adviser | QFA? | LIA or IOB | QFA qualified
Accredited Product Adviser | APA (Ireland) | IOB
Chartered Accountant (South Africa) | CA(SA) | SAICA | SAICA registration
Canadian Securities Course | CSC! | CSI
Life License Qualification Program | LLQP | CISRO | LLQP license
Supply Chain Management Professional! | SCMP! | SCMA | CSCMP designation
Company Secretary | CS! | ICSI | CS qualified; qualified Company Secretary
AMFI registration | AMFI | AMFI | AMFI certification; AMFI certified
IRDA licence | IRDA! | IRDAI | IRDA certification; IRDA certified
Licensure Examination for Teachers | LET! | PRC | LET passer; LET license
Teacher registration | teacher registration | teachers council | Teachers Council registration; NZ Teachers Council!; VIT registration; VIT registered; NESA accreditation
Registered Early Childhood Educator | RECE | College of Early Childhood Educators | Registered ECE; College of ECE!
NNEB | NNEB | CACHE | NNEB qualified
CACHE qualification | CACHE! | CACHE | CACHE Level 2; CACHE Level 3; CACHE Diploma; CACHE qualified
* | | | Reading Specialist certification; reading endorsement; insurance broker license; CSOP?; CERA?; CPFA?; certified librarian; librarian license
Preparer Tax Identification Number | PTIN? | IRS
Chartered Institute of Public Finance and Accountancy qualification | CIPFA? | CIPFA | CIPFA qualified; CIPFA qualification
Certified Human Resources Professional (Canada) | CHRP | HRPA
Certified Human Resources Leader | CHRL | HRPA
* | | | CICP; CERTIFP; CCBCO; BSACS; CAMS-RM; CRVPM; CCUFC; TGPC; aPHRi; ACSR!; WCCA!; CLCS!; INS 21; AAPA!; PAHM; FAHM!; CSPA!; AI-GRS; TaCCs; CPMM; CEOE; CMP-HC; CGFP; bCRE; OMCP; DMCP; CTIE; CLVS; LPEC; Praxis II; Praxis exam; passing Praxis; edTPA; Orton-Gillingham certification; Reading Recovery certification; Pre-K endorsement; LDTC!; LSSP
Certified Divorce Financial Analyst | CDFA | IDFA
Certified in Long-Term Care | CLTC | CLTC
Life Underwriter Training Council Fellow | LUTCF | NAIFA
Financial Services Certified Professional | FSCP | The American College
Chartered Healthcare Consultant | ChHC | The American College
Chartered Socially Responsible Investing Counselor | CSRIC | College for Financial Planning
Certified Financial Crime Specialist | CFCS? | ACFCS
Certified Anti-Fraud Professional | CAFP! | ABA
Certified Global Sanctions Specialist | CGSS? | ACAMS
Certified Cryptoasset Anti-Financial Crime Specialist | CCAS! | ACAMS
Certified Enterprise Risk Professional | CERP? | ABA
Certified IRA Services Professional | CISP! | ABA
Certified Mortgage Banker | CMB! | MBA
Certified Business Valuator | CBV? | CBV Institute | Chartered Business Valuator
Certified Insolvency and Restructuring Advisor | CIRA? | AIRA
Certified Public Finance Officer | CPFO | GFOA
Master Analyst in Financial Forensics | MAFF? | NACVA
Construction Risk and Insurance Specialist | CRIS? | IRMI
Registered Professional Liability Underwriter | RPLU | PLUS
Work-Life Certified Professional | WLCP | WorldatWork
Annual Filing Season Program | AFSP? | IRS
CTEC registration | CTEC? | California Tax Education Council | CTEC registered; CTEC certified; CTEC registered tax preparer
America's Health Insurance Plans certification | AHIP? | AHIP | AHIP certification; AHIP certified
* | | | RACR; CPSP!; CRFAC; CPFIM; CFIRS; ADPA!; CIMC; CMFC; CPA Australia; FCPA!; AIPB!; Notary Signing Agent; Certified Notary Signing Agent; Loan Signing Agent certification; CHUMS number; NIGP-CPP
Institute of Chartered Accountants of Nigeria qualification | ICAN! | ICAN | ICAN qualification; ICAN certified; chartered accountant (ICAN)
Hong Kong Institute of Certified Public Accountants membership | HKICPA | HKICPA | HKICPA member; member of HKICPA; HKICPA qualified
Malaysian Institute of Accountants membership | MIA! | MIA | member of MIA; MIA member; member of the Malaysian Institute of Accountants; member of Malaysian Institute of Accountants; registered with MIA; MIA registered; Malaysian Institute of Accountants!
Institute of Singapore Chartered Accountants membership | ISCA! | ISCA | member of ISCA; ISCA member; ISCA membership; Institute of Singapore Chartered Accountants!; CA Singapore; CA (Singapore); Chartered Accountant of Singapore
* | | | CBCO; CLBB; CTPA?; CECP?; CCTS?; CAMS-Audit; CKYCA; CTMA?; CRCMP?; QIAL; CSPR?; ChSNC; APMA?; CIMA CPWA; BFA?; FIAA; FCIA?; Exam IFM; Exam MFE; Exam STAM; Exam LTAM; Investment Funds in Canada; IFIC; Canadian Investment Funds Course; RG146 compliant; RG 146; RG146; CAIIB; JAIIB; NISM certification; NISM Series; NCFM; ADIT; RTRP; CGBP; Registered Principal; General Securities Principal; Series 54; All lines adjuster; All-lines adjuster license; Texas all lines license; all lines license; 620 license; 2-40; 4-40; 215 license; Personal lines license; ChFE; CPAT?; CCAT?; CPAM?; CCAE?; CRCE-I; American Payroll Association certification; AALU; CCSA IIA
* | | | ATD Master Instructional Designer; ATD Master Trainer; Quality Matters certification; Quality Matters certified; QM certification; QM certified; Quality Matters (QM) Peer Reviewer; QM Peer Reviewer; Quality Matters Peer Reviewer; Kirkpatrick Bronze; Kirkpatrick Silver; Kirkpatrick Bronze level
ARGUS Software Certification | ARGUS certification | Altus | Argus Enterprise certification; ARGUS certified; ARGUS Enterprise certified; ARGUS Certified; ARGUS Enterprise Certification; Argus Valuation DCF certification
SABSA Chartered Foundation | SABSA? | SABSA Institute | SABSA SCF; SABSA (SCF); SABSA certification; SABSA certified; SABSA Foundation; SABSA Chartered Architect; SABSA SCP
* | | | bCRE-Pro
Accredited Mortgage Professional | AMP! | MBA
Registered Quality Assurance Professional in Good Laboratory Practice | RQAP-GLP | SQA | SQA registration
* | | | Blackbaud FE NXT certified; Blackbaud Financial Edge certified
RIMS-Certified Risk Management Professional | RIMS-CRMP | RIMS | RIMS CRMP
* | | | Certificate in Quantitative Finance; CQF?
Title insurance agent licence | title agent license | state insurance department | licensed title agent; title insurance agent license; licensed title insurance agent; title producer license
National Title Professional | NTP? | ALTA | Associate National Title Professional
NFIP certification | NFIP certification | NFIP | NFIP certified; NFIP authorization; NFIP authorized; NFIP/TWIA authorization; NFIP flood certification; flood certified; TWIA certified
* | | | EC-6 Generalist; EC-6 certification; EC-4 Generalist; 4-8 Generalist; EC-12 Special Education; EC-6 certified
Chartered Internal Auditor | CMIIA | Chartered IIA | CMIIA qualified
Chartered Institute of Internal Auditors qualification | CIIA! | Chartered IIA | CIIA qualified
IIA Certificate in Internal Audit | | Chartered IIA | Certificate in Internal Audit; Certificate in Internal Audit and Business Risk; IACert
Chartered Tax Adviser | CTA! | CIOT | Chartered Tax Advisor; CTA qualified; CTA/ACA; ACA/CTA; ATT/CTA; CTA/ATT; CIOT?; CTA qualification
Association of Taxation Technicians qualification | ATT! | ATT | ATT qualified; ATT/CTA; CTA/ATT; Taxation Technician; ATT qualification
Trust and Estate Practitioner | TEP! | STEP | STEP qualification; STEP qualified; STEP Diploma; STEP Certificate; Member of STEP; STEP member; STEP designation
Fellow of the Institute and Faculty of Actuaries | FIA! | IFoA | FIA/FFA; FFA/FIA; FIA qualified; Fellow of the IFoA; IFoA qualified; IFoA!
CISI qualification | CISI! | CISI | CISI qualified; CISI Level 3; CISI Level 4; CISI Level 6; CISI Level 7; ACSI; MCSI; FCSI; Chartered FCSI; CISI Diploma
Investment Operations Certificate | IOC! | CISI |
Chartered Institute of Credit Management qualification | MCICM | CICM | FCICM; CICM!; CICM qualified; ACICM
Institute of Revenues, Rating and Valuation qualification | IRRV! | IRRV | IRRV qualified; IRRV (Hons); Tech IRRV; IRRV Level 3
Institute of Risk Management qualification | CMIRM | IRM | IRM qualified; IRMCert; CFIRM; GradIRM; IRM qualification; IRM certificate; IRM Diploma; International Certificate in Enterprise Risk Management
Accredited Counter Fraud Specialist | ACFS! | | Counter Fraud Specialist accreditation; Accredited Counter Fraud Technician; Accredited Counter Fraud Manager
Chartered Banker | ACIB | Chartered Banker Institute | Chartered Banker qualification; FCIBS; MCIBS
Chartered Financial Planner | FPFS | CII | Chartered Financial Planner status
CIPP payroll qualification | MCIPP | Chartered Institute of Payroll Professionals | MCIPPdip; ACIPP; FCIPP; CIPP payroll; CIPP qualified; CIPP payroll qualified
CILEX qualification | CILEX! | CILEX | CILEx!; FCILEx; FCILEX; GCILEx; Chartered Legal Executive; CILEx qualified; CILEX qualified; Fellow of CILEx; CILEX Lawyer; CILEX Level 3; CILEX Level 6; CILEx Level 6; Graduate member of CILEx
Solicitors Qualifying Examination | SQE! | SRA | SQE1; SQE2; SQE qualification
Licensed Conveyancer | CLC! | Council for Licensed Conveyancers | CLC licence; CLC qualified; conveyancer licence
National Professional Qualification for Headship | NPQH | DfE | NPQH qualified
Qualified Teacher Learning and Skills | QTLS | ETF | QTLS status
Early Years Teacher Status | EYTS | DfE | EYT status
Early Years Professional Status | EYPS | DfE |
* | | | NPQSL; NPQML; NPQLT; NPQLTD; NPQSENCO; National SENCO Award; NASENCO; NASENCo; SENCO qualification; SENCo qualification; Level 5 Diploma in Education and Training; Cert Ed; Level 3 Award in Education and Training; HLTA status; HLTA!
Chartered Management Institute qualification | CMI! | CMI | CMI Level 3; CMI Level 5; CMI Level 7; MCMI; FCMI; CMI qualification
Chartered Manager | CMgr | CMI | Chartered Manager status; CMgr MCMI; CMgr FCMI
Institute of Leadership & Management qualification | ILM! | ILM | ILM Level 2; ILM Level 3; ILM Level 4; ILM Level 5; ILM Level 7; ILM qualification; ILM qualified; ILM accredited
Chartered Institute of Marketing qualification | CIM! | CIM | CIM qualified; MCIM; FCIM; CIM Diploma; CIM qualification; CIM Certificate; CIM Level 4; CIM Level 6; CIM Level 7; CIM Certificate in Professional Marketing; CIM Diploma in Professional Marketing
* | | | Chartered Marketer; CAM Diploma; IDM certificate; IDM Diploma; IDM qualification
Chartered Institute of Public Relations qualification | CIPR! | CIPR | MCIPR; CIPR qualified; CIPR qualification; CIPR Diploma; CIPR membership; Chartered PR Practitioner
Chartered Institute of Housing qualification | CIH! | CIH | CIH qualified; CIH qualification; CIH Level 3; CIH Level 4; CIH Level 5; CIH membership; CIHCM; CIH Level 3 Certificate in Housing
Certified Financial Technician | CFTe | IFTA |
Accredited Investment Fiduciary Analyst | AIFA! | Fi360 |
Certification in Distressed Business Valuation | CDBV? | AIRA |
* | | | AIPB Certified Bookkeeper; Certified Public Bookkeeper
Certified Risk Professional | CRP! | BAI |
Associate in Insurance Services | AIS! | The Institutes |
Accredited Adviser in Insurance | AAI! | The Institutes |
Associate in Reinsurance | ARe designation | The Institutes | ARe certification
Associate in Premium Auditing | APA! | The Institutes |
Agribusiness and Farm Insurance Specialist | AFIS? | The Institutes |
Associate in Fidelity and Surety Bonding | AFSB? | The Institutes |
Associate in National Flood Insurance | ANFI? | The Institutes |
Casualty Claim Law Associate | CCLA? | American Educational Institute |
Fraud Claim Law Associate | FCLA? | American Educational Institute |
Fellow, Life and Health Claims | FLHC? | ICA |
Associate, Life and Health Claims | ALHC? | ICA |
Certified Insurance Fraud Investigator | CIFI? | IASIU |
Certified Self-Funding Specialist | CSFS? | |
Certified Professional Insurance Woman | CPIW? | IAIP |
Member of the Society of Pension Actuaries | MSPA? | ASPPA |
Senior Residential Appraiser | SRA! | Appraisal Institute | SRA designation; SRA designated; MAI/SRA
* | | | SRPA?; AI-RRS; IFAS designation; e-PRO!; Accredited Land Consultant; Graduate REALTOR Institute; GRI designation; Pricing Strategy Advisor; AIRS PRC; AIRS certifications; WCP designation; WCCP?; CWCP?; Certified Workers' Compensation Professional; CCRM designation; Registered Professional Adjuster; Certified Human Capital Strategist
Certified Leave Management Specialist | CLMS? | DMEC |
Certified Professional in Disability Management | CPDM? | IEA |
FHA Direct Endorsement underwriter | DE! | HUD | FHA DE; Direct Endorsement; DE underwriter; FHA Direct Endorsement; DE/SAR; DE/SAR/LAPP; DE and SAR; FHA/VA DE; CHUMS ID
VA Staff Appraisal Reviewer | VA SAR | Department of Veterans Affairs | DE/SAR; DE/SAR/LAPP; SAR designation; SAR/LAPP; VA SAR/LAPP; DE and SAR; SAR certification
VA Lender Appraisal Processing Program | LAPP! | Department of Veterans Affairs | DE/SAR/LAPP; SAR/LAPP; VA SAR/LAPP; VA LAPP; LAPP designation
Certified Mortgage Underwriter | CMU! | NAMU | NAMU-CMU; NAMU certification; NAMU certified
* | | | Cert III?; Cert IV?; Certificate III?; Certificate IV?; Cert 3?; Cert 4?
* | | | TX adjuster license; FL adjuster license; CA adjuster license; HAAG certified; HAAG certification; HAAG!; Haag Certified Inspector; COR Level II; COR Level I; COR Level III; FAC-COR Level I; FAC-COR Level II; FAC-COR Level III; FAC-COR Level 2; CliftonStrengths Coach; Gallup-Certified Strengths Coach; EQ-i 2.0 certified; EQ-i certified; Pupil Personnel Services; Multiple Subject; NYS certification!; Educational Diagnostician; Educational Diagnostician certification; SDA certification; SBL certification; SBL/SDL; SBL/SDA; SDL certification; SBL!; SDL!; NAD IV; NAD V; NAD Level IV; EIPA 3.5; EIPA 4.0; Relativity Master; Relativity Certified Sales Professional; RCA Relativity; RTTP; CLP licensing; Certified Licensing Professional; CPE (ASPE); COSO ERM certificate; CML designation; CRMP!; GRI designation; CRS designation; IABC CMP; CCUE; CUDE; CUCE; CNAP certification; CNP certification; PMC certification; PMCA certification; NPDP; CXPP certification
Accounting Technicians Ireland qualification | IATI | Accounting Technicians Ireland | MIATI; IATI qualified; IATI qualification; Accounting Technicians Ireland
Structured English Immersion endorsement | SEI! | Arizona Department of Education | SEI endorsement; SEI endorsed; SEI certification; full SEI; full SEI endorsement
Fellow of the Faculty of Actuaries | FFA! | IFoA | FIA/FFA; FFA/FIA; FFA qualified
* | | | Claritas Investment Certificate; Claritas?; CFA Institute Investment Foundations; Investment Foundations Certificate; Six Sigma White Belt; Scheme Actuary certificate
Chartered Leadership Fellow | CLF! | The American College
Associate in Surplus Lines Insurance | ASLI | The Institutes
Associate in Loss Control Management | ALCM | The Institutes
Associate in Reinsurance Administration | ARA! | LOMA | ARA designation
Fellow, Financial Services Institute | FFSI | LOMA | Fellow of the Financial Services Institute
Associate, Financial Services Institute | AFSI | LOMA | Associate of the Financial Services Institute
Fellow, Academy of Life Underwriting | FALU | Academy of Life Underwriting
Health Insurance Associate? | HIA! | AHIP | HIA designation
Accredited Wealth Management Advisor | AWMA | College for Financial Planning
Accredited Asset Management Specialist | AAMS | College for Financial Planning
Certified NetSuite Administrator | CNSA! | Oracle
Accredited Business Accountant | ABA! | ACAT | ABA designation
U.S. Tax Court Practitioner | USTCP | US Tax Court
Credit Business Fellow | CBF! | NACM | NACM CBF
Credit Business Associate | CBA! | NACM | NACM CBA; NACM-CBA
Commercial Banking & Credit Analyst | CBCA? | CFI
Certified Patient Account Representative | CPAR! | HFMA
NAFCU Certified Compliance Officer | NCCO | NAFCU
Credit Union Enterprise Risk Management Expert | CUERME | CUNA
Certified Residential Underwriter | CRU! | MBA | CRU designation
Systems Maintenance Technician! | SMT designation | BOMI |
Senior Right of Way Professional | SR/WA | IRWA | SRWA; SR/WA designation
Right of Way Negotiation and Acquisition Certified | R/W-NAC | IRWA
Right of Way Relocation Assistance Certified | R/W-RAC | IRWA
Right of Way Appraisal Certified | R/W-AC | IRWA
Right of Way Asset Management Certified | R/W-AMC | IRWA
IRWA uniform relocation certification | R/W-URAC | IRWA
Right of Way Environmental Certified | R/W-EC | IRWA
Right of Way Agent! | RWA! | IRWA | RWA certification; IRWA RWA
Right of Way Professional? | RWP! | IRWA | RWP certification; IRWA RWP
Cadastral Mapping Specialist! | | IAAO | CMS IAAO
Paralegal certificate | paralegal certificate | ABA-approved programs | paralegal certification; ABA approved paralegal certificate; ABA-approved paralegal certificate; certificate in paralegal studies; paralegal studies certificate; certified in paralegal studies
Certified Escrow Officer | CEO! | California Escrow Association | Certified Escrow Officer designation
Certified Senior Escrow Officer | CSEO | California Escrow Association
Certified Bulk Sales Specialist | CBSS! | California Escrow Association
Certified Escrow Instructor | | California Escrow Association
Escrow licence | escrow license | state | escrow officer license; licensed escrow officer
Limited Practice Officer licence | LPO license | Washington Supreme Court | Limited Practice Officer license; Limited Practice Officer; licensed Limited Practice Officer
SOA Exam P | Exam P | SOA | Exam P/1; Exam 1/P; actuarial Exam P; P/1 exam; SOA Exam P/1
SOA Exam FM | Exam FM | SOA | Exam FM/2; Exam 2/FM; actuarial Exam FM; FM/2 exam; SOA Exam FM/2
`;
