// Over 200 lines: a table, one row a line.
/** Health and social care: rows as `catalogue.ts` explains them. One long table by intent: a reader looks a name up. */
export const health = `
Registered Nurse licence | RN? | state board of nursing | RN license; licensed Registered Nurse; licensed RN; nursing license; license as a Registered Nurse; Registered Nurse?; or compact license; or compact state license; and compact license; multistate license; multi-state license; compact RN license; compact nursing license; multistate RN license; compact state RN license; multi-state RN license; RN compact license
Licensed Practical Nurse | LPN? | state board of nursing | LPN license; practical nurse license
Licensed Vocational Nurse | LVN? | state board of nursing | LVN license; vocational nurse license
Certified Nursing Assistant | CNA? | state nurse aide registry | Certified Nurse Assistant; Certified Nurse Aide; Certified Nursing Aide; state tested nursing assistant certification; certified nursing assistance; CNA certification; CNA license; nursing assistant certification
Nurse Practitioner licence | NP! | state board of nursing | nurse practitioner license; NP license; certified nurse practitioner; nurse practitioner certification
Advanced Practice Registered Nurse | APRN? | state board of nursing | APRN license; ARNP?; Advanced Practice Registered Nurse license; Advanced Practice Nurse license; licensed Advanced Practice Nurse; licensure as an Advanced Practice Nurse; Advanced Practice Nurse?
Family Nurse Practitioner? | FNP? | ANCC or AANPCB | FNP-C; FNP-BC
Certified Registered Nurse Anesthetist | CRNA? | NBCRNA
Clinical Nurse Specialist? | CNS! | ANCC | clinical nurse specialist certification
Certified Nurse Midwife | CNM? | AMCB
Stroke Certified Registered Nurse | SCRN | ABNN
Critical Care Registered Nurse | CCRN | AACN
Progressive Care Certified Nurse | PCCN | AACN
Certified Emergency Nurse | CEN? | BCEN
Certified Perioperative Nurse | CNOR | CCI
Oncology Certified Nurse | OCN? | ONCC
Certified Case Manager | CCM? | CCMC | Certified Case Management; case management certification; case manager certification
Accredited Case Manager | ACM! | ACMA
Certified Rehabilitation Registered Nurse | CRRN | ARN
Wound care certification | WCC? |  | wound care certified; wound certification; wound management certification; wound management certificate; wound care nurse certification
Certified Wound Care Nurse | CWCN | WOCNCB
Certified Wound Specialist | CWS! | ABWM
Certified Wound Care Associate | CWCA | ABWM
* | | | CWOCN; CWON
State Tested Nursing Assistant | STNA? | Ohio nurse aide registry | State Tested Nurse Aide?; State Tested Nursing Assistant?; STNA certification
Basic Life Support | BLS? | American Heart Association | BLS certification; BLS certified; BLS for healthcare providers; Basic Cardiac Life Support; BCLS; BLS CPR; CPR BLS; BLS-HCP; BCLS-HCP; AHA Healthcare Provider; American Heart Association Healthcare Provider; AHA BLS; Healthcare Provider CPR; CPR for Healthcare Providers; CPR for the Healthcare Provider; Health Care Provider CPR
Advanced Cardiac Life Support | ACLS | American Heart Association | Advanced Cardiovascular Life Support
Pediatric Advanced Life Support | PALS? | American Heart Association | PALS certification
Neonatal Resuscitation Program | NRP? | AAP | NRP certification; neonatal resuscitation certification
Immediate Life Support | ILS? | Resuscitation Council UK | Intermediate Life Support; ILS certification
Advanced Life Support | ALS? | Resuscitation Council UK | Advanced Life Support certification; ALS provider; Paediatric Immediate Life Support; PILS?
Advanced Trauma Life Support | ATLS | ACS
Trauma Nursing Core Course | TNCC | ENA
Emergency Nursing Pediatric Course | ENPC | ENA
CPR certification | CPR? | | CPR certified; cardiopulmonary resuscitation certification; cardiopulmonary resuscitation?; CPR card; 1st Aid/CPR; CPR/1st Aid; CPR/First Aid; CPR & First Aid; First Aid/CPR; First Aid & CPR; CPR/First Aid certification; First Aid/CPR certification; First Aid/CPR/AED; CPR/AED/First Aid; CPR/AED & First Aid; CPR/AED; CPR/BLS; BLS/CPR; CPR/FA; CPR & FA; FA/CPR; CPR/AED/FA
First Aid certification | First Aid? | | first aid certified; CPR/First Aid; CPR & First Aid; First Aid/CPR; First Aid & CPR; CPR/First Aid certification; First Aid/CPR certification; First Aid/CPR/AED; CPR/AED/First Aid; CPR/AED & First Aid; Paediatric First Aid; Pediatric First Aid; First Aid at Work; Level 2 First Aid; Senior First Aid; Emergency First Aid; 1st Aid; First Aid card; 1st Aid/CPR; CPR/1st Aid; CPR/FA; CPR & FA; FA/CPR; CPR/AED/FA
Mental Health First Aid | MHFA? | | Mental Health First Aid certification
Emergency Medical Technician? | EMT? | NREMT | EMT-B; EMT-Basic; EMT license; EMT-I; EMT-A
National Registry of EMTs certification | NREMT | NREMT | NREMT certification; National Registry EMT; nationally registered EMT; National Registry certification
Paramedic certification | Paramedic! | NREMT | EMT-P; paramedic license; NRP paramedic; certified paramedic; licensed paramedic
Certified Medical Assistant | CMA? | AAMA | CMA-AAMA; CMA-AAM; medical assistant certification; MA certification; certified medical assistants!; Certified or Registered Medical Assistant; Certified/Registered Medical Assistant; Registered or Certified Medical Assistant; Registered/Certified Medical Assistant
Registered Medical Assistant | RMA? | AMT| Certified or Registered Medical Assistant; Certified/Registered Medical Assistant; Registered or Certified Medical Assistant; Registered/Certified Medical Assistant
Certified Clinical Medical Assistant | CCMA | NHA
Certified Phlebotomy Technician | CPT! | NHA or ASCP | phlebotomy certification; certified phlebotomist; phlebotomy license; phlebotomist certification
Certified Pharmacy Technician | CPhT | PTCB | pharmacy technician certification; PTCB; pharmacy tech certification; certified pharmacy tech
Pharmacy technician licence | pharmacy technician license | state board of pharmacy | registered pharmacy technician; pharmacy technician registration; pharmacy tech license; licensed pharmacy technician; registration with the Board of Pharmacy; registration with Board of Pharmacy; registered with the Board of Pharmacy; registered with the state Board of Pharmacy; registration with the state Board of Pharmacy
Pharmacist licence | RPh? | state board of pharmacy | pharmacist license; licensed pharmacist; registered pharmacist; pharmacy license; license to practice pharmacy; board of pharmacy license
Board Certified Pharmacotherapy Specialist | BCPS | BPS
Physician licence | medical license | state medical board | physician license; licensed physician; license to practice medicine; state medical license; medical licensure; licensed to practice medicine; full license to practice medicine; unrestricted medical license
DEA registration | DEA! | US DEA | DEA license; DEA certification; DEA number; Drug Enforcement Agency registration; Drug Enforcement Administration registration; DEA and state controlled substance registration; DEA controlled substance registration; DEA and state controlled substance license; DEA certificate
Board certification (medicine) | board certified! | ABMS | board certification!; BC/BE; BE/BC; board certification or eligibility
General Medical Council registration | GMC? | GMC | GMC registration; GMC registered; registered with the GMC; registered with General Medical Council; registered with the General Medical Council; registration with General Medical Council; registration with the General Medical Council; registration with GMC; registration with the GMC
Nursing and Midwifery Council registration | NMC? | NMC | NMC registration; NMC registered; NMC pin; registered with the NMC; registered nurse with NMC; registered with Nursing and Midwifery Council; registered with the Nursing and Midwifery Council; registration with Nursing and Midwifery Council; registration with the Nursing and Midwifery Council; registration with NMC; registration with the NMC
Health and Care Professions Council registration | HCPC | HCPC | HCPC registration; HCPC registered; registered with Health and Care Professions Council; registered with the Health and Care Professions Council; registration with Health and Care Professions Council; registration with the Health and Care Professions Council; registration with HCPC; registration with the HCPC
AHPRA registration | AHPRA | AHPRA | AHPRA registered; Australian Health Practitioner Regulation Agency registration; registered with Australian Health Practitioner Regulation Agency; registered with the Australian Health Practitioner Regulation Agency; registration with Australian Health Practitioner Regulation Agency; registration with the Australian Health Practitioner Regulation Agency; registration with AHPRA; registration with the AHPRA
DHA licence (Dubai Health Authority) | DHA? | Dubai Health Authority | DHA license; Dubai Health Authority license
HAAD licence (Health Authority - Abu Dhabi) | HAAD? | Health Authority - Abu Dhabi | HAAD license
MOH licence | MOH! | Ministry of Health
Physician Assistant licence | PA-C | NCCPA | physician assistant license; physician assistant certified; NCCPA; PA license; certified physician assistant; licensed PA; certified PA; licensure as a PA; licensed as a PA; licensed as a physician assistant
Controlled substance registration | controlled substance license | state | controlled substances license; controlled substances registration; CDS license
Comprehensive Crisis Management | |
Fellow of the Canadian Academy of Manipulative Physiotherapy | FCAMPT | CAMPT
Physical Therapist licence | PT! | state board of physical therapy | physical therapist license; licensed physical therapist; physical therapy license; PT license; College of Physiotherapists of Ontario; Registered Physiotherapist?; licensed physiotherapist; physiotherapist registration; physiotherapy registration; registered as a physiotherapist
Annual Practising Certificate | APC? | New Zealand health boards | annual practicing certificate; Annual Practising Certificates
Physical Therapist Assistant licence | PTA! | state board of physical therapy | physical therapist assistant license; licensed physical therapist assistant; PTA license; Physical Therapy Assistant!; licensed physical therapy assistant; physical therapy assistant license
Occupational Therapist licence | OTR? | NBCOT | occupational therapist license; licensed occupational therapist; occupational therapy license; OT license; OTR/L; OT!
NBCOT certification (unspecified) | NBCOT | NBCOT | NBCOT certification; NBCOT certified; NBCOT registration
Certified Occupational Therapy Assistant | COTA? | NBCOT| COTA/L
Certificate of Clinical Competence in Speech-Language Pathology | CCC-SLP | ASHA | ASHA certification; Certificate of Clinical Competence; CCCs; SLP-CCC; ASHA CCC; ASHA certified; ASHA CCCs; Certificate of Clinical Competency; CCC-Sp; CCC's
Certificate of Clinical Competence in Audiology | CCC-A | ASHA | audiology license; licensed audiologist; audiologist license
Certified Hand Therapist | CHT? | HTCC
Certified Nurse Educator | CNE? | NLN
Informatics Nursing Certification | RN-BC | ANCC | NI-BC; Nursing Informatics Certification; informatics nursing certification
Orthopaedic Clinical Specialist | OCS? | ABPTS | Orthopedic Clinical Specialist; Board Certified Orthopedic Specialist
Neurologic Clinical Specialist | NCS? | ABPTS
Geriatric Clinical Specialist | GCS! | ABPTS
Sports Clinical Specialist | SCS! | ABPTS
Pediatric Clinical Specialist | PCS! | ABPTS
Registered Respiratory Therapist | RRT? | NBRC | respiratory therapist license; licensed respiratory therapist; RRT certification; RRT/CRT
Respiratory Care Practitioner licence | RCP? | state board | Respiratory Care Practitioner license; RCP license; licensed respiratory care practitioner
Certified Respiratory Therapist | CRT? | NBRC
Registered Dietitian | RD? | CDR | Registered Dietitian Nutritionist; RDN; registered dietician; RD license; licensed dietitian; dietitian license
Certified Diabetes Educator | CDE? | CBDCE | CDCES; Certified Diabetes Care and Education Specialist
Registered Health Information Administrator | RHIA | AHIMA
Registered Health Information Technician | RHIT | AHIMA
Certified Coding Specialist | CCS? | AHIMA
Certified Coding Specialist - Physician-based | CCS-P | AHIMA
Certified Coding Associate | CCA? | AHIMA
Certified Professional Coder | CPC? | AAPC | CPC certification
Certified Professional Coder – Apprentice | CPC-A | AAPC | CPC apprentice
Certified Professional Coder – Hospital | CPC-H | AAPC
Certified Outpatient Coder | COC! | AAPC
Certified Inpatient Coder | CIC! | AAPC
Certified Risk Adjustment Coder | CRC? | AAPC
* | | | CIRCC; CEMC; CASCC; CGSC; COSC!; CPCD!; CPEDC; COBGC; CUC!; CRHC!; CENTC; CHONC; CANPC; CPCO; CDEO; CPPM; CEDC; CFPC!; CIMC!; CCVTC; CPRC!; ExCPT; immunization certification; immunization certified; immunization!; APhA immunization certification; ARMRIT; ARMRIT certification; dry needling certification; dry needling certified; dry needling!; Medidata Rave certification; Medidata Rave certified; Medidata certification; Medidata certified
Certified Clinical Data Manager | CCDM | SCDM | CCDM certification
Certified Professional Biller | CPB? | AAPC
Certified Professional Medical Auditor | CPMA | AAPC
AAPC certification (unspecified) | AAPC! | AAPC | AAPC certification; AAPC certified
AHIMA certification (unspecified) | AHIMA! | AHIMA | AHIMA certification; AHIMA certified; AHIMA credential
Coding certification (unspecified) | coding certification | | medical coding certification; certified coder!; certified medical coder
Certified Documentation Improvement Practitioner | CDIP | AHIMA
Certified Clinical Documentation Specialist | CCDS | ACDIS
Certified Health Data Analyst | CHDA | AHIMA
Certified Professional in Healthcare Quality | CPHQ | NAHQ
Certified Professional in Patient Safety | CPPS | IHI
Certified Professional in Healthcare Information and Management Systems | CPHIMS | HIMSS
* | | | CAHIMS
Certified in Healthcare Compliance | CHC? | Compliance Certification Board | Certified Healthcare Compliance
Certified in Healthcare Privacy Compliance | CHPC | Compliance Certification Board
Certified in Healthcare Privacy and Security | CHPS | AHIMA
Certified in Infection Control | CIC! | CBIC | infection control certification; Certification in Infection Control; Certified in Infection Prevention and Control; CBIC certification; CBIC certified; CBIC!
Certified Healthcare Financial Professional | CHFP | HFMA
Certified Revenue Cycle Representative | CRCR | HFMA
Fellow of the American College of Healthcare Executives | FACHE | ACHE
Certified Medical Practice Executive | CMPE | MGMA
Certified Clinical Research Coordinator | CCRC? | ACRP
Certified Clinical Research Associate | CCRA? | ACRP
Certified Clinical Research Professional | CCRP? | SOCRA
SOCRA certification (unspecified) | SOCRA certification | SOCRA | SOCRA certified; SOCRA!; SoCRA certification; SoCRA!
ACRP certification (unspecified) | ACRP certification | ACRP | ACRP certified; ACRP!
* | | | ACRP-CP
Good Clinical Practice certification | GCP certification! | | ICH GCP certification; GCP certified!; GCP training certificate; GCP training; GCP certificate; ICH-GCP training; Good Clinical Practice training; Good Clinical Practice certificate
CITI training? | CITI! | CITI Program | CITI certification; CITI course; CITI course completion; CITI training course; CITI modules; CITI program training; CITI certificate; CITI Good Clinical Practice; CITI Human Subjects certification; CITI Human Subjects training; CITI certified; Human Subjects certification
Certified Tumor Registrar | CTR? | NCRA | Oncology Data Specialist
Medical Laboratory Scientist | MLS? | ASCP | MLS (ASCP); MLS(ASCP)CM; Medical Laboratory Scientist certification
* | | | ASCP certification; ASCP certified; ASCP?
Medical Laboratory Technician? | MLT? | ASCP | MLT (ASCP); MLT(ASCP)CM; MLT certification
Registered Radiologic Technologist | ARRT | ARRT | RT(R); ARRT certification; ARRT registered; radiologic technologist license; radiology license; RT license; RT licensure
Registered Diagnostic Medical Sonographer | RDMS | ARDMS | ARDMS
Registered Vascular Technologist | RVT? | ARDMS | RVT (ARDMS); RVT(ARDMS)
* | | | RDCS
Certified Nuclear Medicine Technologist | CNMT | NMTCB | NMTCB; NMTCB certification; NMTCB registered
Certified Surgical Technologist | CST? | NBSTSA | surgical technologist certification; surgical technologist certified; surgical tech certification
Certified Sterile Processing Technician | CRCST | HSPA | CSPDT; sterile processing certification; CSPD certification; CSPD!; central service technician certification
Certified Patient Care Technician | CPCT | NHA | patient care technician certification
Home Health Aide certification | HHA? | | certified home health aide; HHA certification
Certified Medication Aide | CMA! | state board | medication aide certification
Certified Medication Technician | CMT! | state board | med tech certification; medication technician certification
Certified Dental Assistant | CDA? | DANB | dental assistant certification; dental assistant license; licensed dental assistant
Registered Dental Assistant | RDA? | state dental board | RDA license
Registered Dental Hygienist | RDH? | state dental board | dental hygienist license; dental hygiene license; licensed dental hygienist
Dental licence | dental license | state dental board | licensed dentist; dentist license; license to practice dentistry
Veterinary licence | veterinary license | state veterinary board | licensed veterinarian; license to practice veterinary medicine
Credentialed Veterinary Technician | | state board | credentialed vet tech; credentialed veterinary technicians
Certified Veterinary Technician | CVT? | state board | veterinary technician certification; certified vet tech
Licensed Veterinary Technician | LVT? | state board | veterinary technician license; licensed vet tech; LVMT?; Licensed Veterinary Medical Technician
Registered Veterinary Technician | RVT? | state board | registered vet tech; RVT license
Optometrist licence | optometry license | state board | licensed optometrist
* | | | licensed optician; licensed dispensing optician; ABO certification; ABO certified; ABO!; ABOC; optician license; dispensing optician license
Certified Ophthalmic Assistant | COA! | IJCAHPO
* | | | COT!; COMT
Licensed Clinical Social Worker | LCSW | state board of social work | LCSW-C; LCSW license; clinical social work license
* | | | LICSW; LISW; licensed independent clinical social worker
Licensed Master Social Worker | LMSW | state board of social work | LGSW; LMSW license
Licensed Social Worker | LSW | state board of social work | LBSW; social work license; social worker license; LSW license
Licensed Social Worker Associate | LSWAIC | state board of social work | Licensed Social Worker Associate Independent Clinical
Licensed Social Worker Associate Advanced | LSWAA | state board of social work
Licensed Advanced Social Worker | LASW | state board of social work
Licensed Agency Affiliated Counselor | | state department of health | Agency Affiliated Counselor; Agency Affiliated Counselor credential
Licensed Professional Counselor | LPC? | state board | LPC license; professional counselor license
Licensed Professional Clinical Counselor | LPCC | state board | LPCC license; LPCC-S
Licensed Clinical Professional Counselor | LCPC | state board | LCPC license
Licensed Professional Counselor Associate | LPC-A | state board | LPC Associate; LPC-Associate
Licensed Professional Counselor Supervisor | LPC-S | state board | LPC Supervisor
Licensed Mental Health Counselor | LMHC | state board | LCMHC; Licensed Clinical Mental Health Counselor; license in mental health counseling; mental health counseling license; mental health counselor license; NYS LMHC
* | | | LMHP; Licensed Mental Health Professional
Licensed Marriage and Family Therapist | LMFT | state board | LMFT license; marriage and family therapist license
Licensed Psychologist | psychologist license | state board of psychology | licensed clinical psychologist; psychology license; licensed as a psychologist
National Certified Counselor | NCC? | NBCC
Certified Rehabilitation Counselor | CRC? | CRCC
Certified Alcohol and Drug Counselor | CADC | state board | CAC!; CADC-I; CADC-II; Certified Addiction Counselor; certified alcohol and drug abuse counselor
* | | | PLPC; LMHC-A; LMFT-A; LCSW-A; LPCA!; Provisional Licensed Professional Counselor; CRADC; CAADC; CASAC; LCDC; CDCA; Licensed Chemical Dependency Counselor; chemical dependency counselor license; QMHP!
Certified Peer Support Specialist | CPSS? | state board | certified peer specialist; peer support certification; CPRS?; certified peer recovery specialist; certified recovery peer specialist
Certified Community Health Worker | CCHW | state board | community health worker certification; CHW certification
Board Certified Behavior Analyst | BCBA | BACB | Board Certified Behavioral Analyst
Registered Behavior Technician | RBT? | BACB | Registered Behavioral Technician; RBT certification
Certified Child Life Specialist | CCLS | ACLP
Crisis Prevention Intervention certification | CPI! | CPI | CPI certification; CPI certified; Crisis Prevention Institute certification; Crisis Prevention Institute training; Nonviolent Crisis Intervention certification; crisis prevention certification; nonviolent crisis intervention?
Certified Therapeutic Recreation Specialist | CTRS | NCTRC
Certified Personal Trainer | CPT! | NASM, ACE or NSCA | personal trainer certification; personal training certification
NASM certification (unspecified) | NASM? | NASM | NASM certification; NASM certified; NASM-CPT
ACE certification (unspecified) | ACE! | American Council on Exercise | ACE certification; ACE certified; ACE certified personal trainer
ACSM certification (unspecified) | ACSM? | ACSM | ACSM certification; ACSM certified; ACSM Certified Exercise Physiologist
NSCA certification (unspecified) | NSCA? | NSCA | NSCA certification; NSCA certified; NSCA-CPT
ISSA certification (unspecified) | ISSA! | ISSA | ISSA certification; ISSA certified
NIHSS certification | NIHSS? | NIHSS | NIH Stroke Scale; NIH Stroke Scale certification; NIHSS certified
Chemotherapy certification | chemotherapy certification | ONS | chemo certification; ONS chemotherapy; ONS chemotherapy/biotherapy; chemotherapy/biotherapy certification; ONS chemotherapy certification; chemotherapy and biotherapy certification; chemotherapy certified; chemo certified; ONS/ONCC chemotherapy; chemotherapy/immunotherapy certification
IV certification | IV certification | | IV certified; IV therapy certification; IV therapy certified
Certified Strength and Conditioning Specialist | CSCS? | NSCA
Group Fitness Instructor certification | group fitness certification | | group exercise certification; fitness instructor certification; AFAA!; Group fitness!; group exercise!; fitness instructor!
Lifeguard certification | lifeguard! | American Red Cross | certified lifeguard; lifeguarding certification; lifeguard certified
Water Safety Instructor? | WSI? | American Red Cross
Athletic Trainer Certified | ATC? | BOC | athletic trainer license; licensed athletic trainer; certified athletic trainer; BOC certification
Massage therapist licence | LMT? | state board | massage therapy license; licensed massage therapist; massage license; massage therapist license
Cosmetology licence | cosmetology license | state board | licensed cosmetologist; cosmetologist license; Cosmetology!
* | | | esthetician license; licensed esthetician; barber license; licensed barber; nail technician license; barber!; esthetician!; nail technician!; manicurist license; licensed esthetician or cosmetologist; hair stylist license; hairstylist license; LMBT
Funeral director licence | funeral director license | state board | embalmer license; licensed funeral director; licensed embalmer
Nursing Home Administrator licence | NHA! | state board | Nursing Home Administrator license; licensed nursing home administrator; LNHA; administrator's license!; Licensed Administrator?; licensed facility administrator
Epic certification (unspecified) | Epic certification | Epic | Epic certified; certified Epic; Epic credentialed; certified in Epic; certification in Epic; Epic module certification; Epic Cogito?
* | | | Epic proficiency?
Cerner certification (unspecified) | Cerner certification | Cerner | Cerner certified; Cerner Certified in PharmNet; Cerner Millennium certification; Cerner Millennium certified; Cerner PharmNet certification
HEDIS certification | HEDIS certification | NCQA | HEDIS certified!; certified HEDIS!
Certified Professional in Utilization Review | CPUR | McKesson
Certified in Public Health | CPH? | NBPHE
Certified Health Education Specialist | CHES? | NCHEC
* | | | MCHES
International Board Certified Lactation Consultant | IBCLC | IBLCE | lactation consultant certification
Certified Genetic Counselor | CGC? | ABGC | genetic counselor license
Psychiatric Mental Health Nurse Practitioner? | PMHNP | ANCC | PMHNP-BC; Psychiatric-Mental Health Nurse Practitioner certification
Medical interpreter certification | CMI? | NBCMI | certified medical interpreter
* | | | CCHI; certified healthcare interpreter
Speech-Language Pathologist licence | SLP! | state board | speech language pathologist license; speech language pathology license; licensed speech language pathologist; SLP license; speech pathology license; speech pathologist license; licensed speech pathologist; speech therapist license; licensed speech therapist
Medical Technologist certification | MT! | ASCP | MT (ASCP); Medical Technologist (ASCP); MT ASCP
Registered Nurse Certified (NCC) | RNC-OB | NCC | RNC certification; Inpatient Obstetric Nursing certification; NCC certification
Neonatal Intensive Care Nursing certification | RNC-NIC | NCC
Maternal Newborn Nursing certification | RNC-MNN | NCC
Low Risk Neonatal Nursing certification | RNC-LRN | NCC
Electronic Fetal Monitoring certification | C-EFM | NCC | fetal monitoring certification; EFM certification; AWHONN fetal monitoring; AWHONN certification
Registered Polysomnographic Technologist | RPSGT | BRPT | polysomnography license; Registered Sleep Technologist
Certified Clinical Hemodialysis Technician | CCHT | NNCC | Certified Hemodialysis Technician; hemodialysis technician certification; dialysis technician certification; CHT dialysis
Dental radiography certification | dental x-ray certification | state dental board | x-ray license; x-ray certification; x-ray certified; dental x-ray license; dental radiology license; dental radiology certification; dental radiography license; radiography license; limited scope x-ray license; radiation health and safety certification
Cardiovascular Credentialing International registry | CCI! | CCI | CCI registry; CCI registered; CCI certification; CCI certified
* | | | NRCME certification; NRCME certified; NRCME!
AMT certification (unspecified) | AMT certification | AMT | AMT!; AMT certified
BONENT certification (unspecified) | BONENT | BONENT | BONENT certification
DANB certification (unspecified) | DANB certification | DANB | DANB!; DANB certified
ANCC certification (unspecified) | ANCC certification | ANCC | ANCC!; ANCC certified
AANP certification (unspecified) | AANP certification | AANP | AANP!; AANP certified; AANPCB!; AANPCB certification
AACN certification (unspecified) | AACN certification | AACN | AACN!; AACN certified
PNCB certification (unspecified) | PNCB certification | PNCB | PNCB!; PNCB certified
* | | | QMHP eligible; QIDP?; QMRP?; QDDP?; MHP?; Qualified Mental Health Professional?
* | | | Epic Willow Inpatient!; Epic Willow Ambulatory!; Epic Radar!; Epic Care Everywhere!; Epic Haiku!; Epic Canto!; Epic Resolute HB!; Epic Resolute PB!; Epic Resolute Hospital Billing!; Epic Resolute Professional Billing!; Epic Community Connect!; Epic EpicCare Link!; Epic Identity!; Epic Home Health!; Epic Hospice!; Epic Nurse Triage!; Epic Transplant!; Epic Research!; Epic Credentialing!; Epic Chronicles!; Epic SlicerDicer!; Epic Grand Central/ADT!; Epic Cadence/Prelude!; Epic Prelude/ADT!; Epic Ambulatory Orders!; Epic Inpatient Orders!; Epic Orders Transmittal!; Epic Clinical Documentation!; Epic Inpatient Clinical Documentation!; Epic Payer Platform!; Epic Physician Documentation!; Epic Data Courier!; Epic Emergency!; Epic ED!; Epic Grand Central!; Epic ADT!; Epic Anesthesia!; Epic ASAP!; Epic Ambulatory!; EpicCare Ambulatory!; Epic Inpatient!; EpicCare Inpatient!; Epic Orders!; Epic MyChart!; Epic HIM!; Epic PB!; Epic HB!; Epic Professional Billing!; Epic Hospital Billing!; Epic Bridges!; Epic Healthy Planet!; Epic Security!; Epic Rover!; Epic Reporting Workbench!; Epic Clinical Data Model!; Epic Revenue Data Model!; Epic Access Data Model!; Epic Dorothy!; Epic Comfort!; Epic Referrals!; Epic Lumens!; Epic Phoenix!; Epic Wisdom!; Epic Bones!; Epic Welcome!
Certified HEDIS Compliance Auditor | CHCA | NCQA | HEDIS auditor certification; HEDIS compliance auditor certification; HEDIS Compliance Auditor
Epic Clarity certification | Epic Clarity! | Epic | Clarity certification; Clarity certified; Clarity Data Model certification; Epic Clarity Data Model; Clarity~
Epic Caboodle certification | Epic Caboodle! | Epic | Caboodle certification; Caboodle certified; Caboodle~
Epic Cogito certification | Epic Cogito! | Epic | Cogito certification; Cogito certified; Cogito~; Cogito Fundamentals; Epic Cogito Fundamentals; Cogito Project Manager
Certified in Healthcare Research Compliance | CHRC? | CCB
Certified Healthcare Technology Specialist | CHTS? | AHIMA
Fellow of the American College of Medical Practice Executives | FACMPE | MGMA
Fellow of the Healthcare Financial Management Association | FHFMA | HFMA
Certified Specialist Accounting and Finance | CSAF? | HFMA
Certified Specialist Business Intelligence | CSBI? | HFMA
Certified Healthcare Access Manager | CHAM? | NAHAM
Certified Healthcare Access Associate | CHAA? | NAHAM
Certified Medical Reimbursement Specialist | CMRS? | AMBA
Certified Electronic Health Records Specialist | CEHRS | NHA
Certified Professional Medical Services Management | CPMSM | NAMSS
Certified Managed Care Nurse | CMCN | ABMCN
Clinical Nurse Leader | CNL? | CNC
Adult-Gerontology Nurse Practitioner? | AGNP | ANCC
Adult-Gerontology Primary Care Nurse Practitioner? | AGPCNP | ANCC or AANPCB
Adult-Gerontology Acute Care Nurse Practitioner? | AGACNP | ANCC
Women's Health Nurse Practitioner? | WHNP | NCC
Certified Pediatric Nurse Practitioner | CPNP | PNCB
Certified Pediatric Nurse | CPN! | PNCB
Certified RN First Assistant | CRNFA | CCI
Certified Surgical Services Manager | CSSM? | CCI
Certified Flight Registered Nurse | CFRN | BCEN
Trauma Certified Registered Nurse | TCRN | BCEN
Certified Pediatric Emergency Nurse | CPEN? | BCEN
Certified Medical-Surgical Registered Nurse | CMSRN | MSNCB
Certified Hospice and Palliative Nurse | CHPN | HPCC
Certified Hospice and Palliative Nursing Assistant | CHPNA | HPCC
Certified Nephrology Nurse | CNN? | NNCC
Certified Dialysis Nurse | CDN! | NNCC
Certified Pediatric Hematology Oncology Nurse | CPHON | ONCC
Blood and Marrow Transplant Certified Nurse | BMTCN | ONCC
Cardiovascular Registered Nurse | CVRN? | ABCM
Certified Ambulatory Perianesthesia Nurse | CAPA! | ABPANC
Certified Post Anesthesia Nurse | CPAN? | ABPANC
Nurse Executive, Advanced | NEA-BC | ANCC
Nurse Executive | NE-BC | ANCC
Certified in Executive Nursing Practice | CENP? | AONL
Certified Occupational Health Nurse | COHN? | ABOHN | COHN-S
Certified Lactation Counselor | CLC? | ALPP
Lamaze Certified Childbirth Educator | LCCE? | Lamaze
Board Certified Advanced Diabetes Management | BC-ADM | ADCES
Certified Nutrition Support Clinician | CNSC? | NBNSC
Board Certified Specialist in Oncology Nutrition | CSO! | CDR
Licensed Dietitian Nutritionist | LDN? | state board
Dietetic Technician, Registered | DTR? | CDR | NDTR
Registered Pulmonary Function Technologist | RPFT? | NBRC
Certified Pulmonary Function Technologist | CPFT? | NBRC
Registered EEG Technologist | REEGT | ABRET | REEG T; R.EEG.T
Certified in Neurophysiologic Intraoperative Monitoring | CNIM | ABRET
Registered Vascular Specialist | RVS? | CCI
Registered Cardiac Sonographer | RCS! | CCI
Registered Cardiovascular Invasive Specialist | RCIS | CCI
Registered Cardiac Electrophysiology Specialist | RCES | CCI
Certified Rhythm Analysis Technician | CRAT? | CCI
Certified Medical Dosimetrist | CMD! | MDCB
Certified Surgical First Assistant | CSFA? | NBSTSA
Certified Instrument Specialist | CIS! | HSPA
Certified Endoscope Reprocessor | CER! | HSPA
Board Certified Ambulatory Care Pharmacist | BCACP | BPS
Board Certified Oncology Pharmacist | BCOP | BPS
Board Certified Geriatric Pharmacist | BCGP | BPS | CGP!
Board Certified Critical Care Pharmacist | BCCCP | BPS
Certified EKG Technician | CET-EKG | NHA | EKG certification; EKG technician certification
Expanded Functions Dental Assistant | EFDA | state dental board
Certified Veterinary Practice Manager | CVPM | VHMA
Advanced EMT | AEMT | NREMT | EMT-Advanced
Certified Flight Paramedic | FP-C | IBSC
Critical Care Paramedic | CCP-C | IBSC
Prehospital Trauma Life Support | PHTLS | NAEMT
International Trauma Life Support | ITLS? | ITLS | BTLS?
Pediatric Emergency Assessment, Recognition and Stabilization | PEARS? | American Heart Association
Wilderness First Responder | WFR? | | Wilderness First Responder certification; WFR certification
Wilderness First Aid | WFA! | | Wilderness First Aid certification
Music Therapist - Board Certified | MT-BC | CBMT
Board Certified Art Therapist | ATR-BC | ATCB | ATR!
Certified Vocational Evaluator | CVE! |
Certified Disability Management Specialist | CDMS? | CDMSC
Certified Life Care Planner | CLCP? | ICHCC
Certified Psychiatric Rehabilitation Practitioner | CPRP? | PRA
General Dental Council registration | GDC? | GDC | GDC registered; GDC registration; registered with the GDC; registered with General Dental Council; registered with the General Dental Council; registration with General Dental Council; registration with the General Dental Council; registration with GDC; registration with the GDC
General Pharmaceutical Council registration | GPhC | GPhC | GPhC registered; GPhC registration; registered with the GPhC; registered with General Pharmaceutical Council; registered with the General Pharmaceutical Council; registration with General Pharmaceutical Council; registration with the General Pharmaceutical Council; registration with GPhC; registration with the GPhC
College of Nurses of Ontario registration | CNO! | CNO | CNO registration; CNO registered; registered with the CNO; College of Nurses of Ontario
* | | | local anesthesia certification; local anesthesia permit; local anesthesia license; nitrous oxide certification; nitrous oxide permit
Licensed Associate Counselor | LAC? | state board
* | | | Geriatric Nursing Assistant; GNA certification; GNA license; CNRN?; RT(T); LCADC; QMHA; CRCE?; CCEMT-P; phlebotomist license; ACSM-CEP; CNA/GNA
* | license | | medical technologist; clinical laboratory scientist; medical laboratory; laboratory technologist; nutrition; nutritionist; dietetics; acupuncture; acupuncturist; chiropractic; podiatry; midwife; midwifery; addiction counselor; substance abuse counselor; drug and alcohol counselor; mortician; embalming; pharmacy intern; perfusionist; orthotist; nuclear medicine; athletic training; music therapy; mental health; behavioral health; therapist; marriage and family therapy; nurse; nurse aide; home health aide; medication aide; respiratory care; surgical technologist; hairdresser; esthetics; aesthetician
* | certification | | interpreter; yoga; pilates; lactation; behavior analyst; doula; histology; addiction; dialysis; oncology; critical care; emergency nursing; telemetry; first responder; crisis intervention; medication administration; life guard; water safety; health coach; infant toddler; medical billing; medical coder
* | | | CTRN; CFCN; AOCNP; NPD-BC; CNML; CPHRM; a-IPC; CGRN; RMSKS; RT(N); RT(MR); MRSO; AE-C; EP-C; LADAC; LIMHP; LCMFT; LSCSW; CSW-PIP; ACSW; C-SWCM; CSSD; RPhT; BCIDP; BCNSP; BCPP!; BCPPS; RAC-US; CLT-LANA; DACVIM; DACVS
Certified Infusion Nurse | CRNI | INCC
Certified Urologic Registered Nurse | CURN | CBUNA
Legal Nurse Consultant Certified | LNCC | ALNCCB | CLNC; legal nurse consultant certification; Certified Legal Nurse Consultant
Sexual Assault Nurse Examiner certification | SANE-A | IAFN | SANE-P; SANE certification; SANE certified; SANE!
Resident Assessment Coordinator Certified | RAC-CT | AAPACN | RAC-CTA; Resident Assessment Coordinator certification
Advanced Medical Life Support | AMLS | NAEMT
Advanced Burn Life Support | ABLS | ABA
Management of Aggressive Behavior training | MOAB! | MOAB | MOAB certification; MOAB certified; MAB certification; MOAB training; MOAB trained
Certified Pediatric Nurse Practitioner – Primary Care | CPNP-PC | PNCB
Certified Pediatric Nurse Practitioner – Acute Care | CPNP-AC | PNCB
NCCAOM certification | NCCAOM certification | NCCAOM | NCCAOM certified; NCCAOM!; NCCAOM Diplomate
Certified Orientation and Mobility Specialist | COMS? | ACVREP
Certified Healthcare Simulation Educator | CHSE? | SSH
Health Care Quality and Management certification | HCQM? | ABQAURP
* | | | AGACNP-BC; AGPCNP-BC; AGNP-C; NNP-BC; ENP-C; WHNP-BC; CNS-BC; ACCNS-AG; CVRN-BC; ACM-RN; ACM-SW; CMGT-BC; VA-BC; GERO-BC; AFN-BC; CCRN-K; CCRN-E; C-ONQS; DNS-CT; CDONA; RDAEF; CRES-CT; RCCS!; REPT!; CPCS!; ACLS-EP; ACHP-SW; R-DMT; NREMT-P; RT(CT); RT(CV); RT(S); MLS(ASCP); MLT(ASCP); RCFE Administrator certificate; RCFE Administrator certification; RCFE certificate; PPS credential; Pupil Personnel Services credential; Medicaid provider number!; state controlled substance license; CPT-1!; CPT1!
Allied Health Professions Council registration | AHPC! | AHPC | registered with Allied Health Professions Council; registered with the Allied Health Professions Council; registration with Allied Health Professions Council; registration with the Allied Health Professions Council; Allied Health Professional Council registration; registered with Allied Health Professional Council; registered with the Allied Health Professional Council; registration with Allied Health Professional Council; registration with the Allied Health Professional Council
Singapore Nursing Board registration | SNB! | SNB | registered with Singapore Nursing Board; registered with the Singapore Nursing Board; registration with Singapore Nursing Board; registration with the Singapore Nursing Board
Singapore Medical Council registration | SMC! | SMC | registered with Singapore Medical Council; registered with the Singapore Medical Council; registration with Singapore Medical Council; registration with the Singapore Medical Council
Singapore Pharmacy Council registration | SPC! | SPC | registered with Singapore Pharmacy Council; registered with the Singapore Pharmacy Council; registration with Singapore Pharmacy Council; registration with the Singapore Pharmacy Council
Malaysian Nursing Board registration |  |  | registered with Malaysian Nursing Board; registered with the Malaysian Nursing Board; registration with Malaysian Nursing Board; registration with the Malaysian Nursing Board; Malaysia Nursing Board registration; registered with Malaysia Nursing Board; registered with the Malaysia Nursing Board; registration with Malaysia Nursing Board; registration with the Malaysia Nursing Board
Health Professions Council of South Africa registration | HPCSA | HPCSA | registered with Health Professions Council of South Africa; registered with the Health Professions Council of South Africa; registration with Health Professions Council of South Africa; registration with the Health Professions Council of South Africa; HPCSA registration; registered with HPCSA; registered with the HPCSA; registration with HPCSA; registration with the HPCSA
South African Nursing Council registration | SANC! | SANC | registered with South African Nursing Council; registered with the South African Nursing Council; registration with South African Nursing Council; registration with the South African Nursing Council; SANC registration; registered with SANC; registered with the SANC; registration with SANC; registration with the SANC
South African Council for Educators registration | SACE! | SACE | registered with South African Council for Educators; registered with the South African Council for Educators; registration with South African Council for Educators; registration with the South African Council for Educators; SACE registration; registered with SACE; registered with the SACE; registration with SACE; registration with the SACE
Social Work England registration |  |  | registered with Social Work England; registered with the Social Work England; registration with Social Work England; registration with the Social Work England
Nursing Council of New Zealand registration |  |  | registered with Nursing Council of New Zealand; registered with the Nursing Council of New Zealand; registration with Nursing Council of New Zealand; registration with the Nursing Council of New Zealand
College of Nurses of Ontario registration | CNO! | CNO | registered with College of Nurses of Ontario; registered with the College of Nurses of Ontario; registration with College of Nurses of Ontario; registration with the College of Nurses of Ontario
* | | | CPON; HACP; CMAC?; CHCQM; HCS-D; HCS-O; HCS-H; COS-C; BCHH-C; CALA?; GXMO; CPSGT; R. EEG T.; CSPT?; CCMHC; QMHP-A; QMHP-C; LADC?; LCAS?; CSAC?; CBSPD?; TS-C; CCEMTP; RLAT; LATG; NCLEX?; HIPAA certification; USDA accreditation; USDA accredited veterinarian; CHEC?; CLLM; RESE; HEM certification; FAAOMPT; OMPT; CIDN; MTC; GCFP; CKTP; CKTI; LSVT; LSVT BIG; LSVT LOUD; LSVT certified; LSVT certification; VitalStim; VitalStim certified; NDT certified; NDT certification; SIPT; PAM certification; CLT-LANA; CSRS?; MD license; medical examiner certification; DOT medical examiner certification; ICH-GCP certification
Clinical Laboratory Scientist licence | CLS license | state | CA CLS license; California CLS license; CLS licensed; CLS licensure; licensed CLS; CLS licence; California Clinical Laboratory Scientist license; CLS (CA); CLS!; CLS certification
Speech-Language Pathology Assistant licence | SLPA license | state | SLPA certification; SLPA licensed; SLPA?; Speech Language Pathology Assistant license; Speech-Language Pathology Assistant license; licensed SLPA
* | | | CHRI?; SH(ASCP); SM(ASCP); SC(ASCP); SBB(ASCP); AMT(MT); MT (AMT); MLT (AMT); Licensed Educational Psychologist; CPI training; CPI trained; Mandt training; NAPPI training; SAMA training; PMAB training; TACT2 training; ProACT training
Fear Free certification | Fear Free? | Fear Free | Fear Free certified; Fear Free Certified Professional
Coronal polishing certificate | coronal polish! | state dental board | coronal polishing!; coronal polish certification; coronal polishing certificate; coronal polish certificate; radiology and coronal polish certificates
Pit and fissure sealant certificate | sealant certification | state dental board | sealant certificate; pit and fissure sealant; pit & fissure sealant; sealants certificate; sealant cert
Certified Director of Nursing Administration | CDONA/LTC | NADONA | CDONA LTC
QAPI Certified Professional | QCP? | AAPACN
* | | | CHSOS; CNEcl; CCTN?; CPDN; CCNS?; CPSN?; CANS!; CUNP; ONP-C; OCNS-C; DCNP; CCHP?; CCHP-RN; CVNP-BC; CHSN; HNB-BC; CHPPN; CHPLN; LTC-CIP; CPHI; COPC?; CSFAC; CEMA?; CPMB?; CMCS?; CMBS?; CMIS!; CMOM?; CPOC?; CNA-II; CNA II; CDPMA; CDIPC; CDSO?; CPFDA; COMSA; OMSA?; CRFDA; NELDA; CABT?; CFER?; CCMA (NHA); CPT (NHA); CET (NHA); RMA (AMT); RPT (AMT)
Fluoroscopy permit | fluoroscopy permit | state | fluoro permit; fluoroscopy license; fluoroscopy certification; Fluoroscopy Operator permit; fluoro license
EMDR certification | EMDR certification | EMDRIA | EMDR trained; EMDR certified; EMDR training; EMDR-trained; EMDR?
Certified Clinical Trauma Professional | CCTP? | Evergreen | CCTP-II
* | | | NSQIP SCR; NSQIP SCR certification; Surgical Clinical Reviewer certification
Certified Exercise Expert for Aging Adults | CEEAA | APTA |
Qualified Medication Aide | QMA? | Indiana State Department of Health | Qualified Medication Assistant
Licensed Alcohol and Drug Counselor | LADC | state board | LADC-I; LADC I; Licensed Drug and Alcohol Counselor
Chartered Psychologist | CPsychol | BPS | BPS chartered; Chartered Psychologist status; BPS Chartered Psychologist; BPS accredited!
GOC registration | GOC registered | General Optical Council | GOC registration; GOC registered optometrist; GOC registered dispensing optician
NCLE contact lens certification | NCLEC | ABO-NCLE | NCLE certified; NCLE certification; NCLE!
S.T.A.B.L.E. certification | S.T.A.B.L.E. | | STABLE certification; STABLE certified; S.T.A.B.L.E. Program
Advanced Certified Hospice and Palliative Nurse | ACHPN | HPCC |
Newborn Care Specialist | NCS! | | Newborn Care Specialist certification; Newborn Care Specialist (NCS) certified; Newborn Care Specialist certified; certified Newborn Care Specialist; newborn care certification
TrustLine registration | TrustLine! | California DSS | TrustLine registered; TrustLine certified; Trustline registration; TrustLine Registry
AMI Montessori diploma | AMI diploma | AMI | AMI certification; AMI trained; AMI 0-3 diploma; AMI 3-6 diploma; AMI Primary diploma; AMI Montessori; AMS credential; AMI/AMS; AMS/AMI; AMI or AMS; AMS or AMI; AMS certification
Certified Healthcare Simulation Educator-Advanced | CHSE-A | SSH |
Board Certified Behavior Analyst - Doctoral | BCBA-D | BACB |
AHIMA-approved ICD-10-CM/PCS Trainer | AHIMA ICD-10 trainer | AHIMA | AHIMA approved ICD-10-CM/PCS trainer; AHIMA approved ICD-10 trainer; AHIMA-approved ICD-10 trainer; AHIMA Approved ICD-10-CM Trainer; AHIMA certified ICD-10 trainer; ICD-10-CM/PCS Trainer; ICD-10-CM Trainer; ICD-10 Trainer!; ICD-10 CM/PCS trainer
Massage & Bodywork Licensing Examination | MBLEx | FSMTB | MBLEx exam
Safety-Care certification | Safety-Care | QBS | QBS Safety-Care; Safety-Care certified; Safety-Care trained; QBS Safety Care; Safety Care certification
Board Certified Assistant Behavior Analyst | BCaBA | BACB |
Licensed Behavior Analyst | LBA! | state board | LBA license; behavior analyst license; NC LBA; VA LBA; TX LBA; licensed behavioral analyst
BLS Instructor certification | BLS Instructor | American Heart Association | AHA BLS Instructor; BLS instructor certification; CPR Instructor; CPR instructor certification; BLS/CPR Instructor
PALS Instructor certification | PALS Instructor | American Heart Association |
Teaching Students with Speech and Language Disabilities | TSSLD | NYSED | TSSLD certification; TSSLD/TSHH; TSHH
ALF Core training certificate | ALF Core! | Florida | ALF Core training; ALF Core certification; ALF CORE certified; CORE training certificate
* | | | Gottman Level 1; Gottman Level 2; Gottman Level 3; Gottman certified; Registered Play Therapist; PCIT certified; CCT rhythm analysis; QSEHRA; NVCI; NVCI certified; TCI certified; TCI certification; Yoga RYT-200; RYT-200; RYT-500; RYT 200; RYT 500; Certified Recovery Peer Advocate; CRPA?; sterile compounding certification; sterile compounding certificate; hazardous drug certification
Limited Medical Radiologic Technologist | LMRT | state board | LMRT license; LMRT certification; LMRT certified; NCT (x-ray); Non-Certified Technician registration; Limited X-ray license
Basic X-ray Machine Operator | BMO! | Florida Department of Health | Basic Machine Operator; BMO license; BXMO; BMO certification
Registered Respiratory Therapist - Neonatal/Pediatric Specialist | RRT-NPS | NBRC | Neonatal/Pediatric Specialist credential; NBRC NPS; NPS credential; NPS!; Neonatal/Pediatric Specialist (respiratory)
Registered Respiratory Therapist - Adult Critical Care Specialist | RRT-ACCS | NBRC
Certified Revenue Cycle Specialist | CRCS! | AAHAM | CRCS-I; CRCS-P; CRCS-H
Certified Revenue Integrity Professional | CRIP! | AAHAM
National Certified Medical Assistant | NCMA! | NCCT | NCMA (NCCT); NCMA-NCCT
Histotechnician (ASCP) | HT(ASCP) | ASCP | HT(ASCP); HT (ASCP); ASCP HT; HT/HTL(ASCP); HT/HTL (ASCP); HT/HTL
Histotechnologist (ASCP) | HTL? | ASCP | HTL(ASCP); HTL (ASCP); HT/HTL; HT/HTL(ASCP); HT/HTL (ASCP)
Cytotechnologist (ASCP) | CT(ASCP) | ASCP | CT(ASCP); CT (ASCP); SCT(ASCP); SCT (ASCP)
Technologist in Cytogenetics (ASCP) | CG(ASCP) | ASCP | CG (ASCP)
Technologist in Molecular Biology (ASCP) | MB(ASCP) | ASCP | MB (ASCP)
Pathologists' Assistant (ASCP) | PA(ASCP) | ASCP | PA (ASCP)
Certified Bone Densitometry Technologist | CBDT | ISCD
Diplomate of the American Board of Radiology | DABR | ABR | ABR board certified; ABR board certification; ABR certified?; ABR certification?
Registered Nurse First Assistant | RNFA! | NIFA | RNFA certification; RNFA certified
Certified Hemodialysis Nurse | CHN! | BONENT | CHN certification
Certified Professional in Utilization Management | CPUM | McKesson
Acute Care Nurse Practitioner? | ACNP! | ANCC | ACNP-BC; ACNP certified; ACNP certification
Acute Care Nurse Practitioner (AACN) | ACNPC-AG | AACN | ACNPC; ACNPC-AG certification
Qualified Mental Health Specialist | QMHS? | state | QMHS credential; QMHS qualified
Certified Healthcare Leader | CHL! | HSPA | CHL certification
Emergency Medical Dispatcher! | EMD! | IAED | EMD certification; EMD certified; Emergency Medical Dispatch certification; Emergency Medical Dispatch certified
Certified Orthotist | | ABC | CPO/CO; ABC certified orthotist
Certified Fitter – orthotics | | ABC | ABC Certified Fitter
Certified Orthotic Fitter | COF! | BOC | BOC orthotic fitter
Certified Fitter – mastectomy | | ABC | ABC Certified Mastectomy Fitter
Certified Mastectomy Fitter | CMF! | BOC | BOC mastectomy fitter
Board Certified in Hearing Instrument Sciences | BC-HIS | NBC-HIS
Hearing Instrument Specialist licence | hearing instrument specialist license | state board | hearing instrument specialist license; licensed hearing instrument specialist; hearing aid dispenser license; hearing aid dispensing license; licensed hearing aid dispenser
Professional Management of Aggressive Behaviors | PMAB! | | PMAB certification
SCIP behaviour support certification | SCIP! | | SCIP-R; SCIP certification
Mandt System certification | Mandt | The Mandt System | Mandt certified; MANDT certification; Mandt System certified; MANDT!
Handle With Care certification | | Handle With Care | Handle With Care certified; HWC certification
National Certified School Nurse | NCSN | NBCSN | NCSN certification; NBCSN certification
Veterinary Technician Specialist | VTS? | NAVTA
Anaphylaxis training | Anaphylaxis! | registered training organisations | anaphylaxis certificate; anaphylaxis certification; Asthma and Anaphylaxis; Asthma & Anaphylaxis; asthma and anaphylaxis certificate; anaphylaxis management training; anaphylaxis and asthma
Care Certificate (Skills for Care) | | Skills for Care | completed Care Certificate; Care Certificate qualification; Care Certificate training; Care Certificate is; Care Certificate standards; Care Certificate (Skills for Care)
* | | | LCSWA; LCASA; LCMHCA; LMFTA; LAPC; LGPC; LCAS-A; LCMHCS; LCSWA license
Medical Laboratory Scientist (AMT) | MLS(AMT) | AMT | MLS (AMT); AMT MLS
HHS Clinical Laboratory Technologist | HEW! | US Department of Health and Human Services | CLT(HHS); CLT (HHS); HEW certification; HEW certified; HHS Clinical Laboratory Technologist certification
Nitrous oxide monitoring certification | nitrous oxide monitoring | state dental board | nitrous oxide monitoring certificate; nitrous certification; nitrous oxide monitoring permit; nitrous certified; nitrous oxide certified; nitrous oxide sedation certification; nitrous oxide administration certification
Dental laser certification | dental laser | | laser certified hygienist; dental laser certified; laser dentistry certification; Academy of Laser Dentistry certification
`;
