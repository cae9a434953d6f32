// Over 200 lines: a table, one row a line.
import type { IssuerTable } from '../issuers.ts';

/** name | country | fields | domains | other names | parent | source. Bodies whose exams are known beyond any course; professional institutes too. */
export const bodies: IssuerTable = {
  kind: 'certification-body',
  date: '2026-11-22',
  rows: `
NCQA | US | health; quality | ncqa.org | National Committee for Quality Assurance | | GEN
NCARB | US | architecture | ncarb.org | National Council of Architectural Registration Boards | | GEN
NCCCO | US | architecture; engineering | nccco.org | National Commission for the Certification of Crane Operators; CCO | | GEN
Board of Certification for Emergency Nursing | US | health | bcen.org | BCEN | | GEN
International Foundation of Employee Benefit Plans | US | hr | ifebp.org | IFEBP | | GEN
Engineering Council | GB | engineering | engc.org.uk | | | GEN
Institute of Real Estate Management | US | property | irem.org | IREM | | GEN
CompTIA | US | it; security; networking; cloud; data; project-management; software | comptia.org | Computing Technology Industry Association | | GEN
ISC2 | US | security; cloud; software; it | isc2.org | (ISC)²; (ISC)2; ISC²; International Information System Security Certification Consortium; International Information Systems Security Certification Consortium | | LIST
ISACA | US | security; it; accounting; law; business | isaca.org | Information Systems Audit and Control Association; CMMI Institute | | GEN
EC-Council | US | security; it | eccouncil.org | International Council of E-Commerce Consultants; EC-Council University | | LIST
GIAC | US | security; it | giac.org | Global Information Assurance Certification; GIAC Certifications | SANS Institute | GEN
CREST | GB | security | crest-approved.org | CREST International; Council of Registered Ethical Security Testers | | GEN
Cloud Security Alliance | US | security; cloud | cloudsecurityalliance.org | CSA Cloud Security Alliance | | GEN
IAPP | US | law; security; policy | iapp.org | International Association of Privacy Professionals | | GEN
Linux Foundation | US | it; cloud; software; security | linuxfoundation.org; cncf.io; lfx.dev | LinuxFoundationX; Linux Foundation Training; Linux Foundation Education; Linux Foundation / CNCF; CNCF; Cloud Native Computing Foundation; The Linux Foundation and Cloud Native Computing Foundation; OpenJS Foundation; Hyperledger; FinOps Foundation; LF Networking | | LIST
Linux Professional Institute | CA | it; cloud | lpi.org | LPI | | GEN
Project Management Institute | US | project-management; business | pmi.org | PMI | | GEN
Brightline Initiative | US | project-management; business | brightline.org | Brightline; Brightline Project Management Institute | Project Management Institute | LIST
PeopleCert | CY | it; project-management; business; languages | peoplecert.org; axelos.com | AXELOS; PeopleCert Group; PeopleCert International | | GEN
APMG International | GB | project-management; it; business | apmg-international.com | APMG; APM Group | | GEN
Association for Project Management | GB | project-management | apm.org.uk | | | GEN
International Project Management Association | CH | project-management | ipma.world | IPMA | | GEN
Scrum.org | US | project-management; software | scrum.org | | | GEN
Scrum Alliance | US | project-management; software | scrumalliance.org | | | GEN
Scaled Agile | US | project-management; software; business | scaledagile.com; scaledagileframework.com | Scaled Agile Academy; SAFe by Scaled Agile | | GEN
Kanban University | US | project-management | kanban.university | | | GEN
ICAgile | US | project-management; software | icagile.com | International Consortium for Agile | | GEN
Scrum Inc. | US | project-management | scruminc.com | | | GEN
IIBA | CA | business; data | iiba.org | International Institute of Business Analysis | | GEN
BCS, The Chartered Institute for IT | GB | it; software; data; business | bcs.org | BCS; British Computer Society; The Chartered Institute for IT | | GEN
EXIN | NL | it; security; project-management | exin.com | EXIN Holding | | GEN
ISTQB | BE | software; quality | istqb.org | International Software Testing Qualifications Board | | GEN
ASTQB | US | software; quality | astqb.org | American Software Testing Qualifications Board | ISTQB | GEN
iSAQB | DE | software | isaqb.org | International Software Architecture Qualification Board | | GEN
IREB | DE | software; business | ireb.org; cpre.ireb.org | International Requirements Engineering Board | | GEN
The Open Group | US | it; software; business | opengroup.org | | | GEN
DAMA International | US | data | dama.org | DAMA; Data Management Association International | | GEN
TDWI | US | data | tdwi.org | The Data Warehousing Institute; Transforming Data with Intelligence | | GEN
INFORMS | US | data; mathematics; business | informs.org | Institute for Operations Research and the Management Sciences | | GEN
ICCP | US | it; data | iccp.org | Institute for Certification of Computing Professionals | | GEN
Python Institute | US | software | pythoninstitute.org; openedg.org | OpenEDG Python Institute; OpenEDG | | GEN
ICDL | IE | it | icdl.org; ecdl.org | ECDL Foundation; ICDL Foundation; European Computer Driving Licence; International Computer Driving Licence | | GEN
HDI | US | it | thinkhdi.com | Help Desk Institute | | GEN
BICSI | US | networking; it | bicsi.org | Building Industry Consulting Service International | | GEN
CWNP | US | networking | cwnp.com | Certified Wireless Network Professionals | | GEN
MEF (Mplify) | US | networking | mef.net | Mplify | | GEN
CFA Institute | US | finance | cfainstitute.org | Chartered Financial Analyst Institute; AIMR | | GEN
Global Association of Risk Professionals | US | finance | garp.org | GARP | | GEN
PRMIA | US | finance | prmia.org | Professional Risk Managers' International Association | | GEN
CAIA Association | US | finance | caia.org | Chartered Alternative Investment Analyst Association; CAIA | | GEN
Chartered Institute for Securities & Investment | GB | finance | cisi.org | CISI | | GEN
CFP Board | US | finance | cfp.net | Certified Financial Planner Board of Standards | | GEN
Financial Planning Standards Board | US | finance | fpsb.org | FPSB | | GEN
The American College of Financial Services | US | finance | theamericancollege.edu | The American College | | GEN
FINRA | US | finance; law | finra.org | Financial Industry Regulatory Authority | | GEN
NASAA | US | finance; law | nasaa.org | North American Securities Administrators Association | | GEN
Association for Financial Professionals | US | finance | afponline.org | AFP Association for Financial Professionals | | GEN
Society of Actuaries | US | finance; mathematics; data | soa.org | SOA | | GEN
Casualty Actuarial Society | US | finance; mathematics; data | casact.org | Casualty Actuarial Society (CAS) | | GEN
Institute and Faculty of Actuaries | GB | finance; mathematics; data | actuaries.org.uk | IFoA | | GEN
The Institutes | US | finance | theinstitutes.org | American Institute for Chartered Property Casualty Underwriters; AICPCU | | GEN
ACAMS | US | finance; law | acams.org | Association of Certified Anti-Money Laundering Specialists | | GEN
Association of Certified Fraud Examiners | US | accounting; finance; law | acfe.com | ACFE | | GEN
AICPA | US | accounting; finance | aicpa.org | American Institute of Certified Public Accountants; American Institute of CPAs | Association of International Certified Professional Accountants | GEN
Association of International Certified Professional Accountants | US | accounting; finance | aicpa-cima.com | AICPA and CIMA | | LIST
Chartered Institute of Management Accountants | GB | accounting; finance; business | cimaglobal.com | CIMA; CIMA Global | Association of International Certified Professional Accountants | GEN
ACCA | GB | accounting; finance | accaglobal.com | Association of Chartered Certified Accountants; ACCA-X; ACCAX | | GEN
Institute of Management Accountants | US | accounting; finance | imanet.org | Institute of Management Accountants (IMA) | | GEN
ICAEW | GB | accounting; finance | icaew.com | Institute of Chartered Accountants in England and Wales | | GEN
Institute of Chartered Accountants of India | IN | accounting; finance | icai.org | ICAI | | GEN
CPA Australia | AU | accounting; finance | cpaaustralia.com.au | | | GEN
CPA Canada | CA | accounting; finance | cpacanada.ca | Chartered Professional Accountants of Canada | | GEN
NASBA | US | accounting | nasba.org | National Association of State Boards of Accountancy | | GEN
AAT | GB | accounting | aat.org.uk | Association of Accounting Technicians | | GEN
AIPB | US | accounting | aipb.org | American Institute of Professional Bookkeepers | | GEN
Institute of Internal Auditors | US | accounting; finance; business | theiia.org | IIA | | GEN
SHRM | US | hr | shrm.org | Society for Human Resource Management | | GEN
HRCI | US | hr | hrci.org | HR Certification Institute; Human Resource Certification Institute | | LIST
CIPD | GB | hr | cipd.org; cipd.co.uk | Chartered Institute of Personnel and Development | | GEN
WorldatWork | US | hr | worldatwork.org | WorldatWork Society of Certified Professionals | | GEN
Association for Talent Development | US | hr; education | td.org | ATD; ATD Certification Institute; American Society for Training and Development; ASTD | | GEN
AIHR | NL | hr | aihr.com | Academy to Innovate HR | | GEN
PayrollOrg | US | hr; accounting | payroll.org | American Payroll Association | | GEN
International Coaching Federation | US | business; hr | coachingfederation.org | ICF; International Coach Federation | | GEN
Chartered Management Institute | GB | business | managers.org.uk | | | GEN
Chartered Institute of Marketing | GB | marketing | cim.co.uk | | | GEN
American Marketing Association | US | marketing | ama.org | American Marketing Association (AMA) | | GEN
OMCP | US | marketing | omcp.org | Online Marketing Certified Professional | | GEN
Interactive Advertising Bureau | US | marketing; media | iab.com | IAB | | GEN
ASCM | US | supply-chain | ascm.org; apics.org | APICS; Association for Supply Chain Management; American Production and Inventory Control Society | | GEN
Institute for Supply Management | US | supply-chain | ismworld.org | ISM | | GEN
CIPS | GB | supply-chain | cips.org | Chartered Institute of Procurement & Supply | | GEN
CSCMP | US | supply-chain | cscmp.org | Council of Supply Chain Management Professionals | | GEN
CILT | GB | supply-chain | ciltuk.org.uk; ciltinternational.org | Chartered Institute of Logistics and Transport | | GEN
ASQ | US | quality; engineering | asq.org | American Society for Quality | | GEN
IASSC | US | quality | iassc.org | International Association for Six Sigma Certification | | GEN
Council for Six Sigma Certification | US | quality | sixsigmacouncil.org | CSSC | | GEN
BSI | GB | quality; security; environment | bsigroup.com | British Standards Institution; BSI Group | | GEN
PECB | CA | security; quality; business | pecb.com | Professional Evaluation and Certification Board | | GEN
IRCA | GB | quality | quality.org | Chartered Quality Institute; CQI; CQI and IRCA; CQI and IRCA Certified Training | | GEN
TÜV SÜD | DE | engineering; quality; security | tuvsud.com | TÜV SÜD Akademie; TÜV SÜD Academy | | GEN
TÜV Rheinland | DE | engineering; quality; security | tuv.com | TÜV Rheinland Akademie; TÜV Rheinland Academy | | GEN
DNV | NO | engineering; energy; quality | dnv.com | Det Norske Veritas; DNV GL | | GEN
SGS | CH | quality; engineering | sgs.com | SGS Academy | | GEN
Bureau Veritas | FR | quality; engineering | bureauveritas.com | | | GEN
UL Solutions | US | engineering; quality | ul.com | Underwriters Laboratories | | GEN
INCOSE | US | engineering | incose.org | International Council on Systems Engineering | | GEN
IEEE | US | engineering; software; hardware; ai; energy; networking | ieee.org; computer.org; comsoc.org | IEEEx; IEEE Computer Society; IEEE Communications Society; Institute of Electrical and Electronics Engineers; IEEE Learning Network; IEEE Educational Activities | | GEN
Association for Computing Machinery | US | software; ai; data | acm.org | ACM | | GEN
ASME | US | engineering | asme.org | American Society of Mechanical Engineers | | GEN
American Society of Civil Engineers | US | engineering; architecture | asce.org | ASCE | | GEN
SAE International | US | engineering | sae.org | Society of Automotive Engineers | | GEN
National Society of Professional Engineers | US | engineering | nspe.org | NSPE | | GEN
NCEES | US | engineering | ncees.org | National Council of Examiners for Engineering and Surveying | | GEN
International Society of Automation | US | engineering | isa.org | ISA International Society of Automation | | GEN
American Welding Society | US | engineering | aws.org | American Welding Society (AWS) | | GEN
ASE | US | engineering | ase.com | National Institute for Automotive Service Excellence; Automotive Service Excellence | | GEN
NIMS | US | engineering | nims-skills.org | National Institute for Metalworking Skills | | GEN
MSSC | US | engineering; quality; supply-chain | msscusa.org | Manufacturing Skill Standards Council | | GEN
NCCER | US | architecture; engineering | nccer.org | National Center for Construction Education and Research | | GEN
U.S. Green Building Council | US | architecture; environment; energy | usgbc.org; gbci.org | USGBC; GBCI; Green Business Certification Inc.; Green Building Certification Institute | | GEN
International WELL Building Institute | US | architecture; health | wellcertified.com | IWBI | | GEN
NABCEP | US | energy | nabcep.org | North American Board of Certified Energy Practitioners | | GEN
Association of Energy Engineers | US | energy; engineering | aeecenter.org | AEE | | GEN
ASHRAE | US | engineering; energy; architecture | ashrae.org | American Society of Heating, Refrigerating and Air-Conditioning Engineers | | GEN
Global Wind Organisation | DK | energy | globalwindsafety.org | GWO | | GEN
NFPA | US | engineering | nfpa.org | National Fire Protection Association | | GEN
BCSP | US | engineering; health | bcsp.org | Board of Certified Safety Professionals | | GEN
NEBOSH | GB | engineering; health | nebosh.org.uk | National Examination Board in Occupational Safety and Health | | GEN
IOSH | GB | engineering; health | iosh.com | Institution of Occupational Safety and Health | | GEN
ABIH | US | health; engineering | gobgc.org; abih.org | Board for Global EHS Credentialing; American Board of Industrial Hygiene; BGC | | GEN
American Red Cross | US | health | redcross.org | Red Cross; American National Red Cross | | GEN
American Heart Association | US | health | heart.org | American Heart Association (AHA) | | GEN
American Academy of Pediatrics | US | health | aap.org | | | GEN
American Nurses Credentialing Center | US | health | nursingworld.org | ANCC; American Nurses Association; ANA Enterprise | | GEN
AACN Certification Corporation | US | health | aacn.org | American Association of Critical-Care Nurses; AACN | | GEN
NCSBN | US | health | ncsbn.org | National Council of State Boards of Nursing | | GEN
National Healthcareer Association | US | health | nhanow.com | NHA | | GEN
American Association of Medical Assistants | US | health | aama-ntl.org | AAMA | | GEN
NBRC | US | health | nbrc.org | National Board for Respiratory Care | | GEN
ARRT | US | health | arrt.org | American Registry of Radiologic Technologists | | GEN
ARDMS | US | health | ardms.org; inteleos.org | American Registry for Diagnostic Medical Sonography; Inteleos | | GEN
ASCP Board of Certification | US | health; science | ascp.org | American Society for Clinical Pathology; ASCP; ASCP BOC | | GEN
PTCB | US | health | ptcb.org | Pharmacy Technician Certification Board | | GEN
NREMT | US | health | nremt.org | National Registry of Emergency Medical Technicians | | GEN
AAPC | US | health | aapc.com | American Academy of Professional Coders | | GEN
AHIMA | US | health; data | ahima.org | American Health Information Management Association | | GEN
HIMSS | US | health; it | himss.org | Healthcare Information and Management Systems Society | | GEN
NAHQ | US | health; quality | nahq.org | National Association for Healthcare Quality | | GEN
HCCA | US | health; law | hcca-info.org; corporatecompliance.org | Health Care Compliance Association; Compliance Certification Board; SCCE; SCCE & HCCA | | GEN
ACRP | US | health; science | acrpnet.org | Association of Clinical Research Professionals | | GEN
SOCRA | US | health; science | socra.org | Society of Clinical Research Associates | | GEN
RAPS | US | health; law | raps.org | Regulatory Affairs Professionals Society | | GEN
Behavior Analyst Certification Board | US | health; psychology; education | bacb.com | BACB | | GEN
NBCC | US | psychology; health | nbcc.org | National Board for Certified Counselors | | GEN
American Psychological Association | US | psychology; health; science | apa.org | APA American Psychological Association; American Psychological Association (APA) | | LIST
American Council on Exercise | US | fitness; health | acefitness.org | ACE Fitness; American Council on Exercise (ACE) | | GEN
NSCA | US | fitness; health | nsca.com | National Strength and Conditioning Association | | GEN
ACSM | US | fitness; health | acsm.org | American College of Sports Medicine | | GEN
ISSA | US | fitness | issaonline.com | International Sports Sciences Association | | GEN
Yoga Alliance | US | fitness | yogaalliance.org | | | GEN
Commission on Dietetic Registration | US | health | cdrnet.org | Academy of Nutrition and Dietetics | | GEN
National Restaurant Association | US | hospitality; food | servsafe.com; restaurant.org | ServSafe; National Restaurant Association Educational Foundation | | GEN
AHLEI | US | hospitality | ahlei.org | American Hotel & Lodging Educational Institute | | GEN
Court of Master Sommeliers | GB | hospitality; food | courtofmastersommeliers.org | Court of Master Sommeliers, Americas | | GEN
WSET | GB | hospitality; food | wsetglobal.com | Wine & Spirit Education Trust | | GEN
National Association of Realtors | US | property; sales | nar.realtor | NAR | | GEN
CCIM Institute | US | property; finance | ccim.com | CCIM | | GEN
RICS | GB | property; architecture | rics.org | Royal Institution of Chartered Surveyors | | GEN
ICC International Code Council | US | architecture; engineering | iccsafe.org | International Code Council | | GEN
National Board for Professional Teaching Standards | US | education | nbpts.org | NBPTS | | GEN
Educational Testing Service | US | education; languages | ets.org | ETS; ETSx; ETS TOEFL | | LIST
College Board | US | education | collegeboard.org | | | GEN
ACT, Inc. | US | education | act.org | | | GEN
Cambridge English | GB | languages; education | cambridgeenglish.org | Cambridge English Language Assessment; Cambridge Assessment English; Cambridge English Qualifications | University of Cambridge | GEN
IELTS | GB | languages | ielts.org | International English Language Testing System | | GEN
British Council | GB | languages; education; arts | britishcouncil.org; britishcouncil.in | BritishCouncilX | | LIST
Goethe-Institut | DE | languages | goethe.de | Goethe Institute | | GEN
Instituto Cervantes | ES | languages | cervantes.es | Cervantes Institute | | GEN
Alliance Française | FR | languages | fondation-alliancefr.org | | | GEN
City & Guilds | GB | engineering; it; hospitality; education | cityandguilds.com | City & Guilds of London Institute; City & Guilds Group | | GEN
NOCN | GB | education; engineering | nocn.org.uk | NOCN Group | | GEN
Digital Analytics Association | US | data; marketing | digitalanalyticsassociation.org | | | GEN
Wireless Infrastructure Association | US | networking | wia.org | WIA | | GEN
International Association of Administrative Professionals | US | business | iaap-hq.org | IAAP | | GEN
NACE International | US | engineering | ampp.org | AMPP; Association for Materials Protection and Performance | | GEN
Construction Management Association of America | US | architecture; project-management | cmaanet.org | CMAA | | GEN
Event Industry Council | US | hospitality; marketing | eventscouncil.org | Events Industry Council | | GEN
Public Relations Society of America | US | marketing; media | prsa.org | PRSA | | GEN
AFCEA | US | security; it | afcea.org | | | GEN
ASIS International | US | security; law | asisonline.org | ASIS | | GEN
Institute of Certified Professional Managers | US | business | icpm.biz | ICPM | | GEN
Product School | US | project-management; business; training | productschool.com | | | GEN
Pragmatic Institute | US | project-management; marketing | pragmaticinstitute.com | Pragmatic Marketing | | GEN
AIPMM | US | project-management; marketing | aipmm.com | Association of International Product Marketing and Management | | GEN
`,
};
