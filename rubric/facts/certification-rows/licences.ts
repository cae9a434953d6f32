// Over 200 lines: a table of facts, one row a line.
import type { CertificationTable } from '../certifications.ts';

/** Health, safety, trades, teaching, property, languages: certifications and licences that postings name. All from memory, to confirm. */
export const licences: readonly CertificationTable[] = [
  {
    body: 'American Heart Association',
    date: '2026-11-22',
    assessment: 'course, lab',
    valid: '2',
    renewal: 'renewal course',
    rows: `
Basic Life Support; BLS for Healthcare Providers; BLS Provider; AHA BLS | BLS | active
Advanced Cardiovascular Life Support; Advanced Cardiac Life Support | ACLS | active
Pediatric Advanced Life Support | PALS | active
Heartsaver CPR AED; Heartsaver First Aid CPR AED | | active
`,
  },
  {
    body: 'American Red Cross',
    date: '2026-11-22',
    assessment: 'course, lab',
    valid: '2',
    renewal: 'renewal course',
    rows: `
CPR certification; Cardiopulmonary Resuscitation; CPR/AED certification; CPR/First Aid; First Aid/CPR/AED; CPR and First Aid | CPR | active
First Aid certification; First Aid | | active
Lifeguard certification; Lifeguarding | | active
`,
  },
  {
    body: 'American Academy of Pediatrics',
    date: '2026-11-22',
    assessment: 'course, exam, lab',
    valid: '2',
    rows: `
Neonatal Resuscitation Program | NRP | active
`,
  },
  {
    body: 'NCSBN',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'state board renewal',
    rows: `
Registered Nurse licence; Registered Nurse license; Registered Nurse; RN license; RN licensure; NCLEX-RN | RN | active
Licensed Practical Nurse licence; Licensed Practical Nurse; LPN license; Licensed Vocational Nurse; LVN; NCLEX-PN | LPN | active
Certified Nursing Assistant; Certified Nurse Assistant; Certified Nurse Aide | CNA | active
Nurse Practitioner licence; Nurse Practitioner license; Nurse Practitioner; Advanced Practice Registered Nurse; APRN | NP | active
`,
  },
  {
    body: 'American Nurses Credentialing Center',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    rows: `
Family Nurse Practitioner – Board Certified; Family Nurse Practitioner Certification | FNP-BC | active
Nurse Executive – Board Certified | NE-BC | active
Medical-Surgical Nursing Certification | MEDSURG-BC | active
`,
  },
  {
    body: 'AACN Certification Corporation',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Critical Care Registered Nurse; Acute/Critical Care Nursing certification | CCRN | active
Progressive Care Certified Nurse | PCCN | active
`,
  },
  {
    body: 'Board of Certification for Emergency Nursing',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '4',
    rows: `
Certified Emergency Nurse | CEN | active
Trauma Nursing Core Course | TNCC | active | assessment: course, exam
`,
  },
  {
    body: 'NBRC',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    rows: `
Registered Respiratory Therapist | RRT | active
Certified Respiratory Therapist | CRT | active
Respiratory Care Practitioner licence; Respiratory Care Practitioner license; Respiratory Care Practitioner | RCP | active | body: Respiratory Care Board of California
`,
  },
  {
    body: 'NREMT',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '2',
    rows: `
Emergency Medical Technician; EMT-Basic; EMT-B; EMT certification | EMT | active
Paramedic certification; Nationally Registered Paramedic; EMT-Paramedic | NRP Paramedic | active
`,
  },
  {
    body: 'ARRT',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    renewal: 'yearly; 24 CE credits in 2 years',
    rows: `
Registered Technologist (Radiography); ARRT Registered Technologist; ARRT certification; American Registry of Radiologic Technologists | RT(R) | active
`,
  },
  {
    body: 'ARDMS',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Registered Diagnostic Medical Sonographer | RDMS | active
Registered Vascular Technologist | RVT | active
`,
  },
  {
    body: 'ASCP Board of Certification',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
Medical Laboratory Scientist; MLS(ASCP) | MLS | active
Medical Laboratory Technician; MLT(ASCP) | MLT | active
Phlebotomy Technician; PBT(ASCP) | PBT | active
`,
  },
  {
    body: 'National Healthcareer Association',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    accreditations: 'NCCA',
    rows: `
Certified Clinical Medical Assistant | CCMA | active
Certified Phlebotomy Technician | CPT NHA | active
Certified Medical Administrative Assistant | CMAA | active
Certified Billing and Coding Specialist | CBCS | active
Certified EKG Technician | CET | active
`,
  },
  {
    body: 'American Association of Medical Assistants',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    rows: `
Certified Medical Assistant; Certified Medical Assistant (AAMA) | CMA AAMA | active
`,
  },
  {
    body: 'PTCB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    accreditations: 'NCCA',
    rows: `
Certified Pharmacy Technician; Pharmacy Technician Certification | CPhT | active
`,
  },
  {
    body: 'AAPC',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CEUs and membership',
    rows: `
Certified Professional Coder | CPC | active
Certified Outpatient Coder | COC | active
Certified Professional Biller | CPB | active
Certified Risk Adjustment Coder | CRC | active
Certified Professional Medical Auditor | CPMA | active
`,
  },
  {
    body: 'AHIMA',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CEUs',
    rows: `
Registered Health Information Administrator | RHIA | active
Registered Health Information Technician | RHIT | active
Certified Coding Specialist | CCS | active
Certified Coding Associate | CCA AHIMA | active
Certified Health Data Analyst | CHDA | active
Certified Documentation Integrity Practitioner | CDIP | active
`,
  },
  {
    body: 'HIMSS',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Professional in Healthcare Information and Management Systems | CPHIMS | active
Certified Associate in Healthcare Information and Management Systems | CAHIMS | active | assessment: proctored-exam
`,
  },
  {
    body: 'NAHQ',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    rows: `
Certified Professional in Healthcare Quality | CPHQ | active
`,
  },
  {
    body: 'HCCA',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '2',
    rows: `
Certified in Healthcare Compliance | CHC | active
Certified in Healthcare Privacy Compliance | CHPC | active
Certified Compliance & Ethics Professional; Certified Compliance and Ethics Professional | CCEP | active
`,
  },
  {
    body: 'NCQA',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
HEDIS certification; HEDIS Compliance Auditor; Certified HEDIS Compliance Auditor | HEDIS | active
`,
  },
  {
    body: 'ACRP',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '2',
    rows: `
Certified Clinical Research Coordinator | CCRC | active
Certified Clinical Research Associate | CCRA | active
Certified Clinical Research Professional | CCRP | active | body: SOCRA | valid: 3
Regulatory Affairs Certification | RAC | active | body: RAPS | valid: 3
`,
  },
  {
    body: 'Behavior Analyst Certification Board',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '2',
    rows: `
Board Certified Behavior Analyst | BCBA | active
Registered Behavior Technician | RBT | active | assessment: course, proctored-exam | valid: 1
`,
  },
  {
    body: 'NBCC',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    rows: `
National Certified Counselor | NCC | active | valid: 5
Licensed Clinical Social Worker | LCSW | active | body: state licensing boards
Licensed Professional Counselor | LPC | active | body: state licensing boards
Licensed Marriage and Family Therapist | LMFT | active | body: state licensing boards
Licensed Master Social Worker | LMSW | active | body: state licensing boards
`,
  },
  {
    body: 'Commission on Dietetic Registration',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    rows: `
Registered Dietitian Nutritionist; Registered Dietitian | RDN | active
`,
  },
  {
    body: 'National Academy of Sports Medicine',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CEUs',
    accreditations: 'NCCA',
    rows: `
NASM Certified Personal Trainer; NASM-CPT | NASM-CPT | active
NASM Corrective Exercise Specialist | NASM-CES | active | accreditations:
ACE Certified Personal Trainer; ACE Personal Trainer | ACE-CPT | active | body: American Council on Exercise
ACE Certified Group Fitness Instructor | | active | body: American Council on Exercise
ACE Health Coach Certification; ACE Certified Health Coach | | active | body: American Council on Exercise
NSCA-Certified Personal Trainer | NSCA-CPT | active | body: NSCA | valid: 3
Certified Strength and Conditioning Specialist | CSCS | active | body: NSCA | valid: 3
ACSM Certified Personal Trainer | ACSM-CPT | active | body: ACSM | valid: 3
ACSM Certified Exercise Physiologist | ACSM-EP | active | body: ACSM | valid: 3
ISSA Certified Personal Trainer | ISSA-CPT | active | body: ISSA
Registered Yoga Teacher; RYT 200; RYT-200; RYT 500 | RYT | active | body: Yoga Alliance | assessment: course | accreditations: | valid: | renewal:
`,
  },
  {
    body: 'OSHA',
    date: '2026-11-22',
    assessment: 'course',
    valid: 'no expiry',
    rows: `
OSHA 10-Hour; OSHA 10; OSHA 10-Hour Construction; OSHA 10 Hour | OSHA 10 | active
OSHA 30-Hour; OSHA 30; OSHA 30-Hour Construction; OSHA 30 Hour | OSHA 30 | active
40-Hour HAZWOPER; HAZWOPER 40; HAZWOPER; 40 Hour HAZWOPER; HAZWOPER certification | HAZWOPER 40 | active | valid: 1 | renewal: 8-hour refresher each year
Forklift operator certification; Forklift certification; Forklift license; Powered industrial truck certification | forklift certification | active | valid: 3 | assessment: course, lab
Confined space certification; Confined space entry certification | confined space | active
`,
  },
  {
    body: 'BCSP',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    renewal: 'recertification points',
    rows: `
Certified Safety Professional | CSP BCSP | active
Associate Safety Professional | ASP | active
Safety Management Specialist | SMS | active
Occupational Hygiene and Safety Technician | OHST | active
Construction Health and Safety Technician | CHST | active
Certified Industrial Hygienist | CIH | active | body: ABIH
NEBOSH International General Certificate; NEBOSH General Certificate; NEBOSH IGC | NEBOSH | active | body: NEBOSH | valid: no expiry | renewal: | assessment: exam
IOSH Managing Safely; Managing Safely | IOSH | active | body: IOSH | assessment: course, exam | valid: 3 | renewal:
Safety Trained Supervisor | STS | active
Safety Trained Supervisor Construction | STSC | active
`,
  },
  {
    body: 'NCEES',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    renewal: 'state licence renewal',
    rows: `
Professional Engineer licence; Professional Engineer license; Professional Engineer; PE license; Licensed Professional Engineer; Registered Professional Engineer | PE | active
Fundamentals of Engineering; Engineer in Training; Engineer-in-Training; EIT certification; FE Exam | EIT | active | assessment: proctored-exam | renewal:
Registered Architect; Architect licence; Licensed Architect; Architect Registration Examination | RA | active | body: NCARB
Chartered Engineer | CEng | active | body: Engineering Council
`,
  },
  {
    body: 'U.S. Green Building Council',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CE hours',
    rows: `
LEED Accredited Professional; LEED AP; LEED AP BD+C; LEED Accredited Professional Building Design + Construction | LEED AP | active
LEED Green Associate; LEED GA | LEED GA | active
WELL Accredited Professional | WELL AP | active | body: International WELL Building Institute
`,
  },
  {
    body: 'NABCEP',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
NABCEP PV Installation Professional; PV Installation Professional | PVIP | active
NABCEP PV Associate | PVA | active
Certified Energy Manager | CEM | active | body: Association of Energy Engineers | assessment: proctored-exam, experience
`,
  },
  {
    body: 'American Welding Society',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    rows: `
Certified Welding Inspector; AWS Certified Welding Inspector | CWI | active | valid: 3
Certified Welder; AWS Certified Welder | CW | active
Certified Associate Welding Inspector | CAWI | active
`,
  },
  {
    body: 'ASE',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    renewal: 'recertification test',
    rows: `
ASE certification; ASE Certified; ASE Master Technician; ASE Certified Master Technician; Automotive Service Excellence certification | ASE | active
`,
  },
  {
    body: 'U.S. Environmental Protection Agency',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
EPA Section 608 Technician Certification; EPA 608; EPA Universal; EPA 608 certification; EPA Section 608; EPA Type II certification | EPA 608 | active
EPA Lead-Safe Certification; EPA RRP Certification; Lead Renovator certification | RRP | active | valid: 5
`,
  },
  {
    body: 'NCCER',
    date: '2026-11-22',
    assessment: 'course, exam, lab',
    rows: `
NCCER Core; NCCER certification; NCCER certified | NCCER | active
National Commission for the Certification of Crane Operators; CCO Crane Operator Certification; NCCCO; Crane operator certification | NCCCO | active | body: NCCCO | valid: 5
Certified Construction Manager | CCM | active | body: Construction Management Association of America | assessment: proctored-exam, experience
`,
  },
  {
    body: 'state licensing boards',
    date: '2026-11-22',
    renewal: 'by state',
    rows: `
Real estate licence; Real estate license; Real estate salesperson license; Real estate broker license; Licensed real estate agent | real estate license | active
Journeyman electrician; Journeyman Electrician license; Journeyman electrician licence; Licensed Journeyman Electrician | journeyman electrician | active
Master electrician; Master Electrician license; Licensed Master Electrician | master electrician | active
Master plumber; Master Plumber license; Journeyman plumber | master plumber | active
HVAC license; HVAC certification | | active
Teaching licence; Teaching license; Teaching certification; Teacher certification; State teaching certificate; Teaching credential | teaching license | active
Cosmetology license; Cosmetology licence | | active
Insurance licence; Insurance license; Property and Casualty license; Life and Health license; P&C license | insurance license | active
Medical licence; Medical license; Licensed physician | medical license | active
Notary Public; Notary commission | notary | active
Bar admission; Licence to practise law; Admitted to the bar; Member of the bar; State bar admission; Admission to the bar | bar admission | active
Pesticide applicator certification; Pesticide applicator license; Herbicide applicator certification; Herbicide applicator license | pesticide applicator | active
Gaming licence; Gaming license; Gaming Commission license | gaming license | active
Security guard license; Guard card | guard card | active
`,
  },
  {
    body: 'U.S. Department of Transportation',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    rows: `
Commercial Driver's License; Commercial Driver's License Class A; CDL Class A; Class A CDL; CDL-A; Class B CDL; CDL license; Commercial drivers license | CDL | active
FAA Airframe and Powerplant certificate; Airframe and Powerplant license; A&P license; A&P mechanic; A&P certification | A&P | active | body: Federal Aviation Administration
FAA Part 107 Remote Pilot Certificate; Part 107; Remote Pilot Certificate | Part 107 | active | body: Federal Aviation Administration | valid: no expiry | renewal: online training every 24 months
Commercial Pilot certificate; Commercial Pilot License | CPL | active | body: Federal Aviation Administration
Transportation Worker Identification Credential; TWIC card | TWIC | active | body: Transportation Security Administration | assessment: | valid: 5
`,
  },
  {
    body: 'National Restaurant Association',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    rows: `
ServSafe Food Protection Manager Certification; ServSafe Manager; ServSafe; ServSafe Certified; ServSafe certification | ServSafe | active
ServSafe Food Handler; Food handler certification; Food handlers card; Food handler card | | active | assessment: course, exam | valid: 3
`,
  },
  {
    body: 'ASIS International',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Protection Professional | CPP ASIS | active
Physical Security Professional | PSP | active
`,
  },
  {
    body: 'CCIM Institute',
    date: '2026-11-22',
    assessment: 'course, exam, experience',
    rows: `
Certified Commercial Investment Member | CCIM | active
Certified Property Manager | CPM IREM | active | body: Institute of Real Estate Management
Certified Apartment Manager | CAM | active | body: National Apartment Association
`,
  },
  {
    body: 'Event Industry Council',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    rows: `
Certified Meeting Professional | CMP | active
`,
  },
  {
    body: 'Cambridge English',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
CELTA; Certificate in Teaching English to Speakers of Other Languages; Certificate in English Language Teaching to Adults | CELTA | active | assessment: course, graded-project
DELTA; Diploma in Teaching English to Speakers of Other Languages | DELTA | active | assessment: course, graded-project
C1 Advanced; Cambridge English: Advanced; Certificate in Advanced English | CAE | active
C2 Proficiency; Cambridge English: Proficiency; Certificate of Proficiency in English | CPE | active
B2 First; Cambridge English: First; First Certificate in English | FCE | active
TOEFL iBT; Test of English as a Foreign Language; TOEFL | TOEFL | active | body: Educational Testing Service | valid: 2
TOEIC; Test of English for International Communication | TOEIC | active | body: Educational Testing Service | valid: 2
International English Language Testing System; IELTS Academic; IELTS | IELTS | active | body: IELTS | valid: 2
Goethe-Zertifikat; Goethe-Zertifikat B2; Goethe-Zertifikat C1 | | active | body: Goethe-Institut
Diploma de Español como Lengua Extranjera; DELE; DELE B2; DELE C1 | DELE | active | body: Instituto Cervantes
Teaching English as a Foreign Language; TEFL certificate; TEFL certification; TESOL certificate | TEFL | active | body: several providers | assessment: course | valid:
`,
  },
  {
    body: 'ICDL',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
International Computer Driving Licence; European Computer Driving Licence; ECDL; ICDL Core; ICDL | ICDL | active
IC3 Digital Literacy Certification; IC3; Internet and Computing Core Certification | IC3 | active | body: Certiport
`,
  },
  {
    body: 'Dubai Health Authority',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
DHA licence; DHA license; Dubai Health Authority license | DHA | active
HAAD licence; HAAD license; DOH license | HAAD | active | body: Department of Health – Abu Dhabi
`,
  },
  {
    body: 'American Medical Technologists',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'CE points and fee',
    rows: `
Registered Medical Assistant | RMA | active
`,
  },
  {
    body: 'Competency and Credentialing Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    renewal: 'points or retake',
    rows: `
Certified Perioperative Nurse | CNOR | active
`,
  },
  {
    body: 'Oncology Nursing Certification Corporation',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '4',
    renewal: 'points',
    rows: `
Oncology Certified Nurse | OCN | active
`,
  },
  {
    body: 'Certification Board of Infection Control and Epidemiology',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    renewal: 'CE units or retake',
    rows: `
Certification in Infection Control; Certified in Infection Control | CIC | active
Associate Infection Prevention and Control | a-IPC | active
`,
  },
  {
    body: 'North American Technician Excellence',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CE hours',
    rows: `
NATE certification; NATE Certified HVACR Professional | NATE | active
`,
  },
  {
    body: 'Japan Foundation',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Japanese-Language Proficiency Test; JLPT N1; JLPT N2; JLPT N3 | JLPT | active
`,
  },
  {
    body: 'Chinese Testing International',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Hanyu Shuiping Kaoshi; HSK Chinese Proficiency Test | HSK | active
`,
  },
  {
    body: 'France Éducation international',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Diplôme d’études en langue française; DELF B1; DELF B2 | DELF | active
Diplôme approfondi de langue française; DALF C1; DALF C2 | DALF | active
`,
  },
  {
    body: 'g.a.s.t.',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Test Deutsch als Fremdsprache; TestDaF | TestDaF | active
`,
  },
  {
    body: 'Duolingo',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Duolingo English Test | DET | active
`,
  },
  {
    body: 'Pearson',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Pearson Test of English Academic; PTE Academic | PTE | active
`,
  },
];
