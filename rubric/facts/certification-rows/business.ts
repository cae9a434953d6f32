// Over 200 lines: a table of facts, one row a line.
import type { CertificationTable } from '../certifications.ts';

/** Projects, service management, quality, finance, people. What carries no source tag is from memory and shown as "to confirm". */
export const business: readonly CertificationTable[] = [
  {
    body: 'Project Management Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: 'PDUs in each cycle and a fee',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
Project Management Professional; Project Management Professional (PMP) | PMP | PMP | renewal: 60 PDUs per cycle | sure: valid,renewal:PMI-PDU
Certified Associate in Project Management | CAPM | CAPM | assessment: proctored-exam | renewal: 15 PDUs
PMI Agile Certified Practitioner; PMI Agile Certified Professional | PMI-ACP | PMI-ACP | renewal: 30 PDUs
Program Management Professional | PgMP | PgMP
Portfolio Management Professional | PfMP | PfMP
PMI Risk Management Professional | PMI-RMP | PMI-RMP
PMI Scheduling Professional | PMI-SP | PMI-SP
PMI Professional in Business Analysis | PMI-PBA | PMI-PBA
Disciplined Agile Scrum Master | DASM | active | assessment: course, exam | valid: 1 | accreditations:
PMI Certified Professional in Managing AI | PMI-CPMAI | active | assessment: course, exam | accreditations:
PMI Construction Professional | PMI-CP | active
PMI PMO Certified Professional; PMO Certified Professional | PMI-PMOCP | active
Disciplined Agile Senior Scrum Master | DASSM | active
`,
  },
  {
    body: 'Scrum.org',
    date: '2026-11-22',
    assessment: 'exam',
    valid: 'no expiry',
    renewal: 'none',
    sure: 'valid,renewal:SO',
    rows: `
Professional Scrum Master I; Professional Scrum Master; Professional Scrum Master (PSM I); Professional Scrum Master Certification | PSM I | active
Professional Scrum Master II | PSM II | active
Professional Scrum Master III | PSM III | active
Professional Scrum Product Owner I; Professional Scrum Product Owner | PSPO I | active
Professional Scrum Product Owner II | PSPO II | active
Professional Scrum Developer; Professional Scrum Developer I | PSD | active
Professional Agile Leadership I; Professional Agile Leadership | PAL I | active | sure:
Scaled Professional Scrum | SPS | active | sure:
Professional Scrum Facilitation Skills | PSFS | active
Professional Scrum Product Backlog Management Skills | PSPBM | active
Professional Scrum with User Experience I; Professional Scrum with User Experience | PSU I | active
Professional Agile Leadership - Evidence-Based Management | PAL-EBM | active
`,
  },
  {
    body: 'Scrum Alliance',
    date: '2026-11-22',
    assessment: 'course, exam',
    valid: '2',
    renewal: 'SEUs and a fee',
    rows: `
Certified ScrumMaster; Certified Scrum Master; Certified ScrumMaster (CSM) | CSM | active | renewal: 20 SEUs and a fee | sure: valid,renewal:SA
Certified Scrum Product Owner; Certified Scrum Product Owner (CSPO) | CSPO | active | assessment: course | renewal: 20 SEUs and a fee | sure: valid,renewal:SA
Certified Scrum Developer | CSD | active | renewal: 20 SEUs and a fee | sure: valid,renewal:SA
Advanced Certified ScrumMaster; Advanced Certified Scrum Master | A-CSM | active
Certified Scrum Professional; Certified Scrum Professional - ScrumMaster; Certified Scrum Professional - Product Owner; CSP-SM; CSP-PO | CSP | active | assessment: course, experience
Certified Enterprise Coach; Certified Scrum Coach | CEC | active | assessment: experience
Certified Team Coach | CTC | active | assessment: experience
Certified Scrum Trainer | CST | active | assessment: experience
Certified Agile Leadership; Certified Agile Leader | CAL | active | assessment: course
Advanced Certified Scrum Product Owner | A-CSPO | active
Certified Agile Leadership 1 | CAL 1 | active
`,
  },
  {
    body: 'Scaled Agile',
    date: '2026-11-22',
    assessment: 'course, exam',
    valid: '1',
    renewal: 'annual fee',
    rows: `
Certified SAFe Agilist; SAFe Agilist; Leading SAFe; Certified SAFe® Agilist | SA | active
Certified SAFe Program Consultant; Certified SAFe Practice Consultant; SAFe Program Consultant; SAFe Practice Consultant | SPC | active
Certified SAFe Scrum Master; SAFe Scrum Master | SSM | active
Certified SAFe Advanced Scrum Master; SAFe Advanced Scrum Master | SASM | active
Certified SAFe Product Owner/Product Manager; SAFe Product Owner/Product Manager; SAFe POPM; SAFe PO/PM | POPM | active
Certified SAFe Practitioner; SAFe Practitioner; SAFe for Teams | SP | active
Certified SAFe Release Train Engineer; SAFe Release Train Engineer; SAFe RTE | RTE | active
SAFe Agile Product Manager; Certified SAFe Agile Product Manager | | active
SAFe DevOps Practitioner; Certified SAFe DevOps Practitioner | | active
SAFe Lean Portfolio Manager; Certified SAFe Lean Portfolio Manager | | active
`,
  },
  {
    body: 'ICAgile',
    date: '2026-11-22',
    assessment: 'course',
    valid: 'no expiry',
    rows: `
ICAgile Certified Professional | ICP | active
ICAgile Certified Professional - Agile Coaching; ICP-ACC | ICP-ACC | active
`,
  },
  {
    body: 'Kanban University',
    date: '2026-11-22',
    assessment: 'course',
    rows: `
Kanban Management Professional | KMP | active
Team Kanban Practitioner | TKP | active
`,
  },
  {
    body: 'PeopleCert',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'exam, next exam or 20 CPD points a year',
    rows: `
ITIL 4 Foundation; ITIL Foundation; ITIL Foundation Certification; ITIL Foundations; ITIL V4 Foundation; ITIL® 4 Foundation; ITIL 4 Foundation Certificate in IT Service Management | ITIL 4 Foundation | active | sure: valid,renewal:PC
ITIL v3 Foundation; ITIL V3 Foundations; ITILv3 Foundation; ITIL v3; ITIL 2011 Foundation; ITIL Version 3 Foundation | ITIL v3 Foundation | retired | valid: no expiry | renewal:
ITIL Intermediate; ITIL v3 Intermediate | ITIL Intermediate | retired | valid: no expiry | renewal:
ITIL Expert; ITIL v3 Expert | ITIL Expert | retired | valid: no expiry | renewal:
ITIL Practitioner | | retired | valid: no expiry | renewal:
ITIL 4 Managing Professional; ITIL Managing Professional | ITIL MP | active
ITIL 4 Strategic Leader; ITIL Strategic Leader | ITIL SL | active
ITIL Master | | active
PRINCE2 Foundation; PRINCE2 7 Foundation; PRINCE2 Foundation Certificate in Project Management | | active | sure: valid,renewal:PC
PRINCE2 Practitioner; PRINCE2 7 Practitioner; PRINCE2 Practitioner Certificate in Project Management | | active | sure: valid,renewal:PC
PRINCE2 Agile; PRINCE2 Agile Foundation; PRINCE2 Agile Practitioner | | active
Managing Successful Programmes; MSP Practitioner; MSP Foundation | MSP | active
Management of Risk; M_o_R Practitioner | M_o_R | active
`,
  },
  {
    body: 'APMG International',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
AgilePM Foundation; Agile Project Management Foundation | AgilePM | active
AgilePM Practitioner; Agile Project Management Practitioner | | active
Change Management Practitioner; APMG Change Management | | active
`,
  },
  {
    body: 'Association for Project Management',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
APM Project Fundamentals Qualification | PFQ | active
APM Project Management Qualification; APM Project Management Qualification (PMQ) | PMQ | active
Chartered Project Professional | ChPP | active | assessment: experience
`,
  },
  {
    body: 'International Project Management Association',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '5',
    rows: `
IPMA Level D; IPMA Certified Project Management Associate | | active | assessment: proctored-exam
IPMA Level C; IPMA Certified Project Manager | | active
IPMA Level B | | active
`,
  },
  {
    body: 'IIBA',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: 'CDUs and a fee',
    rows: `
Certified Business Analysis Professional; Certified Business Analyst Professional | CBAP | active
Certification of Capability in Business Analysis; Certification of Competency in Business Analysis | CCBA | active
Entry Certificate in Business Analysis | ECBA | active | assessment: proctored-exam | valid: no expiry
IIBA Agile Analysis Certification; Agile Analysis Certification | AAC | active
IIBA Certification in Business Data Analytics; Certification in Business Data Analytics | CBDA | active
Certificate in Product Ownership Analysis | IIBA-CPOA | active
Certificate in Cybersecurity Analysis | IIBA-CCA | active
`,
  },
  {
    body: 'BCS, The Chartered Institute for IT',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
BCS International Diploma in Business Analysis | | active
BCS Foundation Certificate in Business Analysis | | active
Chartered IT Professional; Chartered Information Technology Professional | CITP | active | assessment: experience
`,
  },
  {
    body: 'ISTQB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
ISTQB Certified Tester Foundation Level; ISTQB Foundation Level; Certified Tester Foundation Level; ISTQB Foundation; ISTQB Certified Tester; ISTQB | CTFL | CTFL
ISTQB Certified Tester Advanced Level; ISTQB Advanced Level; ISTQB Advanced Level Test Manager; ISTQB Advanced Level Test Analyst | CTAL | active
ISTQB Agile Tester; ISTQB Certified Tester Foundation Level Agile Tester | CTFL-AT | active
Certified Software Tester | CSTE | active | body: QAI Global Institute
Certified Associate in Software Testing | CAST | active | body: QAI Global Institute
Certified Software Quality Analyst | CSQA | active | body: QAI Global Institute
ISTQB Certified Tester Testing with Generative AI; ISTQB CT-GenAI | CT-GenAI | active
`,
  },
  {
    body: 'The Open Group',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
TOGAF Certified; TOGAF 9 Certified; TOGAF certification; TOGAF Enterprise Architecture Practitioner; TOGAF 9 Foundation; TOGAF 9; TOGAF Enterprise Architecture Foundation | TOGAF | OG0-091+OG0-092
ArchiMate 3 Practitioner; ArchiMate 3 Foundation; ArchiMate certification | ArchiMate | active
Open Certified Architect; Open Group Certified Architect | Open CA | active | assessment: experience
`,
  },
  {
    body: 'INCOSE',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: 'PDUs and a fee',
    rows: `
Certified Systems Engineering Professional | CSEP | active
Associate Systems Engineering Professional | ASEP | active | assessment: proctored-exam | valid: 5
Expert Systems Engineering Professional | ESEP | active | assessment: experience | valid: no expiry
`,
  },
  {
    body: 'ASQ',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: 'recertification units or retake',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
ASQ Certified Six Sigma Green Belt; Certified Six Sigma Green Belt | CSSGB | active | valid: no expiry | renewal:
ASQ Certified Six Sigma Black Belt; Certified Six Sigma Black Belt | CSSBB | active
ASQ Certified Six Sigma Yellow Belt; Certified Six Sigma Yellow Belt | CSSYB | active | valid: no expiry | renewal:
ASQ Certified Master Black Belt; Certified Master Black Belt | MBB | active | accreditations:
Certified Quality Engineer; ASQ Certified Quality Engineer | CQE | active
Certified Quality Auditor; ASQ Certified Quality Auditor | CQA | active
Certified Manager of Quality/Organizational Excellence; Certified Quality Manager | CMQ/OE | active
Certified Quality Technician | CQT | active | valid: no expiry | renewal:
Certified Quality Inspector | CQI | active | valid: no expiry | renewal:
Certified Quality Improvement Associate | CQIA | active | valid: no expiry | renewal:
Certified Software Quality Engineer | CSQE | active
Certified Reliability Engineer | CRE | active
Certified Quality Process Analyst | CQPA | active
Certified Pharmaceutical GMP Professional | CPGP | active
Certified Medical Device Auditor; Certified Biomedical Auditor | CMDA | active
Certified Food Safety and Quality Auditor; Certified HACCP Auditor | CFSQA | active
`,
  },
  {
    body: 'IASSC',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'recertify',
    rows: `
Lean Six Sigma Green Belt; IASSC Certified Lean Six Sigma Green Belt; IASSC Certified Green Belt; Certified Lean Six Sigma Green Belt | ICGB | ICGB
Lean Six Sigma Black Belt; IASSC Certified Lean Six Sigma Black Belt; IASSC Certified Black Belt; Certified Lean Six Sigma Black Belt | ICBB | ICBB
Lean Six Sigma Yellow Belt; IASSC Certified Lean Six Sigma Yellow Belt; IASSC Certified Yellow Belt; Certified Lean Six Sigma Yellow Belt | ICYB | ICYB
`,
  },
  {
    body: 'SHRM',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: '60 PDCs',
    sure: 'valid:PREPSARET',
    rows: `
SHRM Certified Professional; SHRM-CP; Society for Human Resource Management Certified Professional | SHRM-CP | SHRM-CP
SHRM Senior Certified Professional; SHRM-SCP | SHRM-SCP | SHRM-SCP
`,
  },
  {
    body: 'HRCI',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: '60 credits or exam',
    accreditations: 'NCCA',
    sure: 'valid,renewal:HRCI',
    rows: `
Professional in Human Resources | PHR | PHR
Senior Professional in Human Resources | SPHR | SPHR
Associate Professional in Human Resources | aPHR | aPHR | assessment: proctored-exam | renewal: 45 credits or exam | accreditations:
Global Professional in Human Resources | GPHR | GPHR | accreditations:
Professional in Human Resources – International; Professional in Human Resources - International | PHRi | PHRi | accreditations: IAS ISO/IEC 17024 | sure: valid,renewal,accreditations:HRCI
Senior Professional in Human Resources – International; Senior Professional in Human Resources - International | SPHRi | SPHRi | accreditations: IAS ISO/IEC 17024 | sure: valid,renewal,accreditations:HRCI
Associate Professional in Human Resources – International | aPHRi | active
Professional in Human Resources – California | PHRca | active
`,
  },
  {
    body: 'WorldatWork',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
Certified Compensation Professional | CCP WorldatWork | active
Certified Employee Benefit Specialist | CEBS | active | body: International Foundation of Employee Benefit Plans
Global Remuneration Professional | GRP | active
`,
  },
  {
    body: 'PayrollOrg',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Certified Payroll Professional | CPP | active | valid: 5
Fundamental Payroll Certification | FPC | active | valid: 3
`,
  },
  {
    body: 'Association for Talent Development',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Professional in Talent Development; Certified Professional in Learning and Performance; CPLP | CPTD | active
Associate Professional in Talent Development | APTD | active
`,
  },
  {
    body: 'ASCM',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    renewal: 'maintenance points',
    rows: `
Certified in Planning and Inventory Management; Certified in Production and Inventory Management; APICS CPIM | CPIM | active
Certified Supply Chain Professional; APICS CSCP | CSCP | active
Certified in Logistics, Transportation and Distribution; APICS CLTD | CLTD | active
Supply Chain Operations Reference Professional | SCOR-P | active
Certified Fellow in Production and Inventory Management | CFPIM | active
`,
  },
  {
    body: 'Institute for Supply Management',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '4',
    rows: `
Certified Professional in Supply Management | CPSM | active
Certified Purchasing Manager; C.P.M. | C.P.M. | retired
Certified Professional in Supplier Diversity | CPSD | active
`,
  },
  {
    body: 'CSCMP',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
SCPro Certification; CSCMP SCPro | SCPro | active
`,
  },
  {
    body: 'CIPS',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
CIPS Level 4 Diploma in Procurement and Supply; Member of the Chartered Institute of Procurement & Supply | MCIPS | active
`,
  },
  {
    body: 'CFA Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    renewal: 'membership dues',
    rows: `
Chartered Financial Analyst; CFA charter; CFA charterholder; CFA Program | CFA | active
CFA Institute Investment Foundations; Investment Foundations Certificate | | active | assessment: exam | renewal:
Certificate in ESG Investing; CFA ESG Investing Certificate | | active | assessment: proctored-exam | renewal:
Certificate in Investment Performance Measurement | CIPM CFA | active
`,
  },
  {
    body: 'AICPA',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    renewal: 'CPE hours, by state',
    rows: `
Certified Public Accountant; Certified Public Accountant licence; Certified Public Accountant (CPA); CPA license | CPA | active | renewal: CPE hours; state licence
Chartered Global Management Accountant | CGMA | active
Certified in Financial Forensics | CFF | active
Accredited in Business Valuation | ABV | active
Personal Financial Specialist | PFS | active
Certified Information Technology Professional | CITP AICPA | active
`,
  },
  {
    body: 'Institute of Internal Auditors',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '1',
    renewal: '40 CPE a year',
    rows: `
Certified Internal Auditor | CIA | active
Certification in Risk Management Assurance | CRMA | active
Certified Government Auditing Professional | CGAP | retired
Certification in Control Self-Assessment | CCSA IIA | retired
Internal Audit Practitioner | | active | assessment: proctored-exam
`,
  },
  {
    body: 'Institute of Management Accountants',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '1',
    renewal: '30 CPE a year',
    rows: `
Certified Management Accountant | CMA | active
Certified in Strategy and Competitive Analysis | CSCA | active
Certified Financial Manager | CFM | retired
`,
  },
  {
    body: 'Association of Certified Fraud Examiners',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '1',
    renewal: '20 CPE a year',
    rows: `
Certified Fraud Examiner | CFE | active
`,
  },
  {
    body: 'ACAMS',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
Certified Anti-Money Laundering Specialist | CAMS | active
Certified Global Sanctions Specialist | CGSS | active
Certified Know Your Customer Associate | CKYCA | active
Certified Transaction Monitoring Associate | CTMA | active
Certified Cryptoasset Anti-Financial Crime Specialist; Certified Cryptoasset AFC Specialist | CCAS | active
`,
  },
  {
    body: 'CFP Board',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '2',
    renewal: '30 CE hours',
    rows: `
Certified Financial Planner; CERTIFIED FINANCIAL PLANNER certification | CFP | active
`,
  },
  {
    body: 'The American College of Financial Services',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Chartered Life Underwriter | CLU | active
Chartered Financial Consultant | ChFC | active
Retirement Income Certified Professional | RICP | active
`,
  },
  {
    body: 'Global Association of Risk Professionals',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: 'no expiry',
    rows: `
Financial Risk Manager | FRM | active
Energy Risk Professional | ERP GARP | retired
Sustainability and Climate Risk Certificate; Sustainability and Climate Risk | SCR | active | assessment: proctored-exam
Risk and AI Certificate; GARP Risk and AI Certificate | RAI | active
`,
  },
  {
    body: 'PRMIA',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Professional Risk Manager | PRM | active
`,
  },
  {
    body: 'CAIA Association',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Chartered Alternative Investment Analyst | CAIA | active
Fundamentals of Alternative Investments | | active | assessment: exam
`,
  },
  {
    body: 'Association for Financial Professionals',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Treasury Professional | CTP | active
Certified Corporate Financial Planning & Analysis Professional; Certified Corporate FP&A Professional | FPAC | active
`,
  },
  {
    body: 'Society of Actuaries',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
Associate of the Society of Actuaries | ASA | active
Fellow of the Society of Actuaries | FSA | active
Chartered Enterprise Risk Analyst | CERA | active
`,
  },
  {
    body: 'Casualty Actuarial Society',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
Associate of the Casualty Actuarial Society | ACAS | active
Fellow of the Casualty Actuarial Society | FCAS | active
`,
  },
  {
    body: 'The Institutes',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
Chartered Property Casualty Underwriter | CPCU | active
Associate in Risk Management | ARM | active
Associate in Claims | AIC | active
Associate in Insurance; Associate in General Insurance | AINS | active
`,
  },
  {
    body: 'FINRA',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    renewal: 'lapses 2 years after leaving a member firm; yearly continuing education',
    rows: `
Securities Industry Essentials; Securities Industry Essentials Exam | SIE | active | valid: 4 | renewal:
FINRA Series 6; Series 6 | Series 6 | active
FINRA Series 7; Series 7; General Securities Representative; Series 7 license | Series 7 | active
FINRA Series 24; Series 24; General Securities Principal | Series 24 | active
FINRA Series 79; Series 79; Investment Banking Representative | Series 79 | active
FINRA Series 86; Series 86; Series 87; Research Analyst Series 86/87 | Series 86/87 | active
FINRA Series 99; Series 99 | Series 99 | active
FINRA registration; FINRA license; FINRA licenses | FINRA registration | active
FINRA Series 63; Series 63; NASAA Series 63; Uniform Securities Agent State Law Examination | Series 63 | active | body: NASAA
FINRA Series 65; Series 65; NASAA Series 65; Uniform Investment Adviser Law Examination | Series 65 | active | body: NASAA
FINRA Series 66; Series 66; NASAA Series 66; Uniform Combined State Law Examination | Series 66 | active | body: NASAA
`,
  },
  {
    body: 'ACCA',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    renewal: '40 CPD units a year',
    rows: `
ACCA Qualification; Association of Chartered Certified Accountants qualification; ACCA qualified; Chartered Certified Accountant | ACCA | active
`,
  },
  {
    body: 'ICAEW',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    rows: `
ACA Qualification; Associate Chartered Accountant; Chartered Accountant | ACA ICAEW | active
`,
  },
  {
    body: 'AAT',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
AAT Level 4 Diploma in Professional Accounting; AAT Level 3 Diploma in Accounting; AAT qualified | | active
`,
  },
  {
    body: 'AIPB',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Bookkeeper; AIPB Certified Bookkeeper | CB | active
`,
  },
  {
    body: 'Intuit',
    date: '2026-11-22',
    assessment: 'exam',
    valid: '1',
    renewal: 'retake',
    rows: `
QuickBooks Certified ProAdvisor; QuickBooks Online ProAdvisor; QuickBooks ProAdvisor; QuickBooks Online Certification; QuickBooks Certified User | | active
Intuit Certified Bookkeeping Professional; Intuit Certified Bookkeeping Expert | | active | assessment: proctored-exam | valid: no expiry | renewal:
`,
  },
  {
    body: 'Internal Revenue Service',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: '72 CE hours in 3 years',
    rows: `
Enrolled Agent; IRS Enrolled Agent | EA | active
`,
  },
  {
    body: 'International Association of Administrative Professionals',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Administrative Professional | CAP IAAP | active
`,
  },
  {
    body: 'International Coaching Federation',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Associate Certified Coach | ACC | active
Professional Certified Coach | PCC | active
Master Certified Coach | MCC | active
`,
  },
  {
    body: 'Product School',
    date: '2026-11-22',
    assessment: 'course',
    rows: `
Product Manager Certificate; Product School Product Manager Certification | PMC | active
`,
  },
  {
    body: 'ACL Services',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
ACL Certified Data Analyst | ACDA | active
`,
  },
  {
    body: 'Institute for Internal Controls',
    date: '2026-11-22',
    assessment: 'exam, experience',
    rows: `
Certified Internal Controls Auditor | CICA | active
`,
  },
  {
    body: 'CMT Association',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'membership dues',
    rows: `
Chartered Market Technician | CMT | active
`,
  },
  {
    body: 'Corporate Finance Institute',
    date: '2026-11-22',
    assessment: 'quiz, unproctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Financial Modeling & Valuation Analyst; Financial Modeling and Valuation Analyst | FMVA | active
Commercial Banking & Credit Analyst; Commercial Banking and Credit Analyst | CBCA | active
Capital Markets & Securities Analyst; Capital Markets and Securities Analyst | CMSA | active
Business Intelligence & Data Analyst; Business Intelligence and Data Analyst | BIDA | active
FinTech Industry Professional | FTIP | active
`,
  },
  {
    body: 'Canadian Securities Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Canadian Securities Course | CSC | active
`,
  },
  {
    body: 'ACFCS',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'CE credits and fee',
    rows: `
Certified Financial Crime Specialist | CFCS | active
`,
  },
  {
    body: 'American Bankers Association',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'CE credits and annual fee',
    rows: `
Certified Regulatory Compliance Manager | CRCM | active
Certified Trust and Fiduciary Advisor | CTFA | active
`,
  },
  {
    body: 'Prosci',
    date: '2026-11-22',
    assessment: 'course',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Prosci Certified Change Practitioner; Prosci Change Management Certification; Prosci Change Management Practitioner | | active
`,
  },
  {
    body: 'Association of Change Management Professionals',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'PDUs',
    rows: `
Certified Change Management Professional | CCMP | active
`,
  },
  {
    body: 'IREB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Certified Professional for Requirements Engineering; IREB CPRE | CPRE | active
`,
  },
  {
    body: 'iSAQB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Certified Professional for Software Architecture - Foundation Level; iSAQB CPSA-F; Certified Professional for Software Architecture | CPSA-F | active
`,
  },
];
