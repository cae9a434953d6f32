// Over 200 lines: a table of facts, one row a line.
import type { CertificationTable } from '../certifications.ts';

/** IT support, networks, security. What carries no source tag is from memory and shown as "to confirm". */
export const security: readonly CertificationTable[] = [
  {
    body: 'CompTIA',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '3',
    renewal: 'CEUs or a higher exam (CE programme)',
    accreditations: 'ANSI/ANAB ISO/IEC 17024',
    rows: `
CompTIA Security+; Security Plus; CompTIA Security Plus; Sec+ | Security+ | SY0-701 {code:EXC}; SY0-601 until 2024-07-31 {code,status,retires:EXC}; SY0-501 until 2021-07-31 > SY0-601; SY0-401 until 2018-07-31 > SY0-501 | sure: valid,accreditations:WP-CT
CompTIA Network+; Network Plus; CompTIA Network Plus; Net+ | Network+ | N10-009 {code:EXC}; N10-008 until 2024-12-20 {code,status,retires:EXC}; N10-007 until 2022-03-31 > N10-008 {code,status,retires:CERTBLASTER}
CompTIA A+; A Plus; CompTIA A Plus | A+ | 220-1201+220-1202; 220-1101+220-1102 until 2025-09-25 {code:EXC}; 220-1001+220-1002 until 2022-10-20 > 220-1101, 220-1102 {code,status,retires:CERTBLASTER}; 220-901+220-902 until 2019-07-31 > 220-1001, 220-1002
CompTIA Cybersecurity Analyst; CompTIA CySA+; CySA Plus; CompTIA Cybersecurity Analyst (CySA+); CSA+ | CySA+ | CS0-003; CS0-002 until 2023-12-05
CompTIA PenTest+; PenTest Plus | PenTest+ | PT0-003; PT0-002 until 2025-06-17
CompTIA Linux+; Linux Plus | Linux+ | XK0-006; XK0-005 until 2026-01
CompTIA Cloud+; Cloud Plus | Cloud+ | CV0-004; CV0-003 until 2025
CompTIA SecurityX; CompTIA Advanced Security Practitioner; CASP+; CompTIA CASP+; CASP; SecurityX | SecurityX | CAS-005; CAS-004 until 2025-06-17
CompTIA Data+; Data Plus | Data+ | DA0-002; DA0-001 retired
CompTIA Server+; Server Plus | Server+ | SK0-005 | valid: no expiry | renewal: none
CompTIA Project+; Project Plus | Project+ | PK0-005 | accreditations: | valid: no expiry | renewal: none
CompTIA Tech+; CompTIA ITF+; CompTIA IT Fundamentals; IT Fundamentals+; ITF+ | Tech+ | FC0-U71; FC0-U61 retired | assessment: proctored-exam | accreditations: | valid: no expiry | renewal: none
CompTIA Cloud Essentials+ | Cloud Essentials+ | CLO-002 | assessment: proctored-exam | accreditations: | valid: no expiry | renewal: none
CompTIA CTT+; Certified Technical Trainer | CTT+ | retired | accreditations:
CompTIA Healthcare IT Technician | | retired | accreditations:
CompTIA DataX; DataX | DataX | DY0-001
CompTIA CloudNetX; CloudNetX | CloudNetX | CNX-001
CompTIA DataSys+; DataSys+; DataSys Plus | DataSys+ | DS0-001
CompTIA SecAI+; SecAI+; SecAI Plus | SecAI+ | CY0-001
`,
  },
  {
    body: 'Cisco',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '3',
    renewal: 'exam or continuing-education credits',
    rows: `
Cisco Certified Network Associate; Cisco CCNA; Cisco Certified Network Associate (CCNA) | CCNA | 200-301 | sure: valid:CISCO-3Y
CCNA Routing and Switching; CCNA Routing & Switching; Cisco Certified Network Associate Routing and Switching | CCNA R&S | 200-125+100-105+200-105 until 2020-02-24 > 200-301 {code,status,retires,successor:WRITEMEM}
CCNA Security; Cisco Certified Network Associate Security | CCNA Security | 210-260 until 2020-02-24
CCNA Voice; CCNA Collaboration | | retired until 2020-02-24
CCNA Wireless | | retired until 2020-02-24
Cisco Certified Entry Networking Technician | CCENT | retired until 2020-02-24
CCNA Automation; Cisco Certified DevNet Associate; DevNet Associate; Cisco DevNet Associate | | 200-901 {code:CISCO-AUTO}
CCNA Cybersecurity; Cisco Certified CyberOps Associate; CyberOps Associate; CCNA Cyber Ops | | 200-201
Cisco Certified Network Professional | CCNP | active
Cisco Certified Network Professional Enterprise; CCNP Enterprise | CCNP Enterprise | 350-401
CCNP Security; Cisco Certified Network Professional Security | CCNP Security | 350-701
CCNP Data Center | | 350-601
CCNP Collaboration; CCNP Voice | | 350-801
CCNP Routing and Switching; CCNP Routing & Switching | | retired until 2020-02-24
Cisco Certified Internetwork Expert; Cisco CCIE | CCIE | active
Cisco Certified Design Associate | CCDA | retired until 2020-02-24
Cisco Certified Design Professional | CCDP | retired until 2020-02-24
Cisco Certified Design Expert | CCDE | active
Cisco Certified Support Technician Cybersecurity; Cisco Certified Support Technician | CCST | 100-160 | assessment: proctored-exam
CCNP Service Provider; Cisco Certified Network Professional Service Provider | CCNP Service Provider | 350-501
CCIE Enterprise Infrastructure | | active | assessment: proctored-exam, lab
CCIE Security | | active | assessment: proctored-exam, lab
CCIE Data Center | | active | assessment: proctored-exam, lab
CCIE Service Provider | | active | assessment: proctored-exam, lab
CCIE Collaboration | | active | assessment: proctored-exam, lab
`,
  },
  {
    body: 'ISC2',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience, endorsement',
    valid: '3',
    renewal: 'CPE credits and an annual fee',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
Certified Information Systems Security Professional; Certified Information Systems Security Professional (CISSP) | CISSP | CISSP | renewal: 120 CPE and an annual fee | sure: valid,renewal:ISC2-CPE; accreditations:ISC2-17024
Systems Security Certified Practitioner | SSCP | SSCP
Certified Cloud Security Professional | CCSP | CCSP
Certified Secure Software Lifecycle Professional | CSSLP | CSSLP
Certified in Governance, Risk and Compliance; Certified Authorization Professional | CGRC | CGRC
Certified in Cybersecurity; ISC2 Certified in Cybersecurity; Certified in Cybersecurity (CC) | CC | CC | assessment: proctored-exam | renewal: 45 CPE and an annual fee
Information Systems Security Architecture Professional; CISSP-ISSAP | ISSAP | active
Information Systems Security Engineering Professional; CISSP-ISSEP | ISSEP | active
Information Systems Security Management Professional; CISSP-ISSMP | ISSMP | active
HealthCare Information Security and Privacy Practitioner | HCISPP | retired
`,
  },
  {
    body: 'ISACA',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: '20 CPE a year, 120 in 3 years, and a fee',
    accreditations: 'ANAB ISO/IEC 17024',
    sure: 'valid,renewal:ISACA',
    rows: `
Certified Information Systems Auditor | CISA | CISA
Certified Information Security Manager | CISM | CISM
Certified in Risk and Information Systems Control | CRISC | CRISC
Certified in the Governance of Enterprise IT | CGEIT | CGEIT
Certified Data Privacy Solutions Engineer | CDPSE | CDPSE
COBIT Foundation; COBIT 5 Foundation; COBIT 2019 Foundation | COBIT | active | assessment: proctored-exam | valid: no expiry | renewal: none | accreditations: | sure:
Cybersecurity Fundamentals Certificate | | active | assessment: proctored-exam | valid: no expiry | renewal: none | accreditations: | sure:
Cybersecurity Nexus Practitioner; CSX Practitioner | CSX-P | active | accreditations: | sure:
ISACA Advanced in AI Audit; Advanced in AI Audit | AAIA | active
ISACA Advanced in AI Security Management; Advanced in AI Security Management | AAISM | active
Certified Cybersecurity Operations Analyst | CCOA | active | assessment: proctored-exam, lab
`,
  },
  {
    body: 'EC-Council',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: '120 ECE credits',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
Certified Ethical Hacker; Certified Ethical Hacker (CEH); CEH v13; CEH v12; CEH v11; CEH v10 | CEH | 312-50
Computer Hacking Forensic Investigator | CHFI | 312-49
Certified Network Defender | CND | 312-38
EC-Council Certified Security Analyst | ECSA | retired
Licensed Penetration Tester; Licensed Penetration Tester (Master) | LPT | active | assessment: proctored-exam, lab
EC-Council Certified Incident Handler | ECIH | 212-89
Certified Chief Information Security Officer | CCISO | 712-50
Certified Penetration Testing Professional | CPENT | active | assessment: proctored-exam, lab
EC-Council Certified SOC Analyst; Certified SOC Analyst | CSA | 312-39
Certified Cybersecurity Technician | CCT | 212-82
Certified Threat Intelligence Analyst | CTIA | 312-85
Certified Cloud Security Engineer | | 312-40
EC-Council Certified DevSecOps Engineer; Certified DevSecOps Engineer | ECDE | 312-97
Ethical Hacking Essentials | EHE | 112-52
Network Defense Essentials | NDE | 112-51
Digital Forensics Essentials | DFE | 112-53
`,
  },
  {
    body: 'Offensive Security',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    rows: `
Offensive Security Certified Professional; OffSec Certified Professional; OSCP+; OSCP Certification | OSCP | PEN-200
Offensive Security Experienced Penetration Tester; OffSec Experienced Penetration Tester | OSEP | PEN-300
Offensive Security Web Expert; OffSec Web Expert | OSWE | WEB-300
Offensive Security Wireless Professional | OSWP | PEN-210
Offensive Security Certified Expert | OSCE | active
Offensive Security Exploitation Expert | OSEE | EXP-401
OffSec Exploit Developer; Offensive Security Exploit Developer | OSED | active
OffSec Defense Analyst; Offensive Security Defense Analyst | OSDA | active
OffSec Web Assessor; Offensive Security Web Assessor | OSWA | active
OffSec Threat Hunter | OSTH | active
OffSec Incident Responder | OSIR | active
Kali Linux Certified Professional | KLCP | active
`,
  },
  {
    body: 'GIAC',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '4',
    renewal: '36 CPE',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
GIAC Security Essentials; GIAC Security Essentials Certification | GSEC | GSEC
GIAC Certified Incident Handler | GCIH | GCIH
GIAC Certified Intrusion Analyst | GCIA | GCIA
GIAC Penetration Tester | GPEN | GPEN
GIAC Web Application Penetration Tester | GWAPT | GWAPT
GIAC Certified Forensic Analyst | GCFA | GCFA
GIAC Certified Forensic Examiner | GCFE | GCFE
GIAC Reverse Engineering Malware | GREM | GREM
GIAC Information Security Fundamentals | GISF | GISF
GIAC Information Security Professional | GISP | GISP
GIAC Security Leadership; GIAC Security Leadership Certification | GSLC | GSLC
GIAC Continuous Monitoring; GIAC Continuous Monitoring Certification | GMON | GMON
GIAC Certified Enterprise Defender | GCED | GCED
GIAC Exploit Researcher and Advanced Penetration Tester | GXPN | GXPN
GIAC Systems and Network Auditor | GSNA | GSNA
GIAC Cloud Security Essentials | GCLD | GCLD
GIAC Global Industrial Cyber Security Professional; Global Industrial Cyber Security Professional | GICSP | GICSP
GIAC Cyber Threat Intelligence | GCTI | GCTI
GIAC Security Expert | GSE | active
GIAC Python Coder | GPYC | GPYC
GIAC Response and Industrial Defense | GRID | active
GIAC Critical Infrastructure Protection | GCIP | active
GIAC Defensible Security Architecture | GDSA | active
GIAC Security Operations Manager | GSOM | active
GIAC Strategic Planning, Policy, and Leadership | GSTRT | active
GIAC Public Cloud Security | GPCS | active
GIAC Cloud Security Automation | GCSA | active
GIAC Foundational Cybersecurity Technologies | GFACT | active
GIAC Law of Data Security & Investigations | GLEG | active
GIAC Certified Project Manager | GCPM | active
GIAC Machine Learning Engineer | GMLE | active
GIAC Defending Advanced Threats | GDAT | active
GIAC Cloud Forensics Responder | GCFR | active
`,
  },
  {
    body: 'Cloud Security Alliance',
    date: '2026-11-22',
    assessment: 'exam',
    valid: 'no expiry',
    rows: `
Certificate of Cloud Security Knowledge | CCSK | active
Certificate of Cloud Auditing Knowledge | CCAK | active
`,
  },
  {
    body: 'IAPP',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: '20 CPE and a fee',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
Certified Information Privacy Professional; Certified Information Privacy Professional/United States; Certified Information Privacy Professional/Europe; CIPP/US; CIPP/E; CIPP/C | CIPP | active
Certified Information Privacy Manager | CIPM | active
Certified Information Privacy Technologist | CIPT | active
Artificial Intelligence Governance Professional | AIGP | active | accreditations:
Fellow of Information Privacy | FIP | active | accreditations:
Certified Information Privacy Professional/Asia | CIPP/A | active
`,
  },
  {
    body: 'INE',
    date: '2026-11-22',
    assessment: 'exam, lab',
    valid: '3',
    rows: `
eLearnSecurity Junior Penetration Tester; INE Security Junior Penetration Tester | eJPT | active
eLearnSecurity Certified Professional Penetration Tester | eCPPT | active
Web Application Penetration Tester; eLearnSecurity Web Application Penetration Tester | eWPT | active
`,
  },
  {
    body: 'Palo Alto Networks',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Palo Alto Networks Certified Network Security Engineer | PCNSE | PCNSE retired
Palo Alto Networks Certified Network Security Administrator | PCNSA | PCNSA retired
Palo Alto Networks Certified Cybersecurity Entry-level Technician | PCCET | PCCET retired
Palo Alto Networks Certified Cybersecurity Practitioner | | active
Palo Alto Networks Certified Network Security Professional | | active
Palo Alto Networks Certified Network Security Analyst; Palo Alto Networks Certified NetSec Analyst | | active
Palo Alto Networks Certified Next-Generation Firewall Engineer | | active
Palo Alto Networks Certified Security Operations Professional | | active
Prisma Certified Cloud Security Engineer | PCCSE | retired
`,
  },
  {
    body: 'Fortinet',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Fortinet Network Security Expert; NSE 4; Fortinet NSE 4; Fortinet NSE 7; Fortinet NSE | NSE | active
Fortinet Certified Professional | FCP | active
Fortinet Certified Associate in Cybersecurity | FCA | active
Fortinet Certified Solution Specialist | FCSS | active
Fortinet Certified Fundamentals | FCF | active
`,
  },
  {
    body: 'Juniper Networks',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'retake or higher exam',
    rows: `
Juniper Networks Certified Associate; Juniper Networks Certified Associate, Junos; JNCIA-Junos | JNCIA | JN0-105; JN0-104 retired
Juniper Networks Certified Specialist; JNCIS-ENT; JNCIS-SP; JNCIS-SEC | JNCIS | active
Juniper Networks Certified Professional; JNCIP-ENT; JNCIP-SP | JNCIP | active
Juniper Networks Certified Expert | JNCIE | active
Juniper Networks Certified Expert - Enterprise Routing and Switching | JNCIE-ENT | active
Juniper Networks Certified Associate - Mist AI | JNCIA-MistAI | active
`,
  },
  {
    body: 'Check Point',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    rows: `
Check Point Certified Security Administrator | CCSA | active
Check Point Certified Security Expert | CCSE | active
Check Point Certified Security Master; Check Point Certified Security Master Elite | CCSM | active
`,
  },
  {
    body: 'F5',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    rows: `
F5 Certified BIG-IP Administrator; F5 Certified Administrator, BIG-IP; F5-CA | F5-CA | active
`,
  },
  {
    body: 'Citrix',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
Citrix Certified Administrator; Citrix Certified Associate – Virtualization; Citrix Certified Associate | CCA-V | active
Citrix Certified Professional; Citrix Certified Professional – Virtualization | CCP-V | active
Citrix Certified Enterprise Administrator | CCEA | retired
`,
  },
  {
    body: 'CWNP',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
Certified Wireless Network Administrator | CWNA | CWNA-109
Certified Wireless Security Professional | CWSP | active
`,
  },
  {
    body: 'BICSI',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Registered Communications Distribution Designer | RCDD | active
Data Center Design Consultant | DCDC | active
`,
  },
  {
    body: 'NetApp',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
NetApp Certified Data Administrator; NetApp Certified Data Management Administrator; NetApp Certified Data Administrator, ONTAP | NCDA | active
NetApp Certified Implementation Engineer | NCIE | active
`,
  },
  {
    body: 'Dell Technologies',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
EMC Certified Information Storage Associate; EMC Information Storage Associate; Information Storage and Management | EMCISA | retired
EMC Proven Professional; Dell EMC Proven Professional; Dell Technologies Proven Professional | EMCPE | active
`,
  },
  {
    body: 'Commvault',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
Commvault Certified Professional; CommVault Certified Professional | | active
Commvault Certified Engineer | | active
`,
  },
  {
    body: 'HDI',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
HDI Support Center Analyst; HDI Customer Service Representative; HDI Desktop Support Technician | | active
`,
  },
  {
    body: 'U.S. Department of Defense',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
DoD 8570 IAT Level II baseline certification; DoD 8570 IAT Level II; IAT Level II; IAT II; DoD 8140 IAT Level II; DoD 8570.01-M IAT Level II | IAT Level II | active
DoD 8570 IAT Level I baseline certification; IAT Level I; IAT I | IAT Level I | active
DoD 8570 IAT Level III baseline certification; IAT Level III; IAT III | IAT Level III | active
DoD 8570 IAM Level I baseline certification; IAM Level I | IAM Level I | active
DoD 8570 IAM Level II baseline certification; IAM Level II | IAM Level II | active
DoD 8570 IAM Level III baseline certification; IAM Level III | IAM Level III | active
Defense Acquisition Workforce Improvement Act certification; DAWIA Level I; DAWIA Level II; DAWIA Level III; DAWIA certification | DAWIA | active
`,
  },
  {
    body: 'CrowdStrike',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'retake',
    rows: `
CrowdStrike Certified Falcon Administrator | CCFA | active
CrowdStrike Certified Falcon Responder | CCFR | active
CrowdStrike Certified Falcon Hunter | CCFH | active
CrowdStrike Certified Identity Specialist | CCIS | active
CrowdStrike Certified Cloud Specialist | CCCS | active
`,
  },
  {
    body: 'TCM Security',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Practical Network Penetration Tester | PNPT | active
Practical Junior Penetration Tester | PJPT | active
`,
  },
  {
    body: 'Hack The Box',
    date: '2026-11-22',
    assessment: 'lab',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
HTB Certified Penetration Testing Specialist | CPTS | active
HTB Certified Web Exploitation Specialist; HTB Certified Bug Bounty Hunter; CBBH | CWES | active
HTB Certified Defensive Security Analyst | CDSA | active
`,
  },
  {
    body: 'Security Blue Team',
    date: '2026-11-22',
    assessment: 'lab',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Blue Team Level 1 | BTL1 | active
Blue Team Level 2 | BTL2 | active
`,
  },
  {
    body: 'Altered Security',
    date: '2026-11-22',
    assessment: 'lab',
    valid: '3',
    renewal: 'retake',
    rows: `
Certified Red Team Professional | CRTP | active
Certified Red Team Expert | CRTE | active
`,
  },
  {
    body: 'Zero-Point Security',
    date: '2026-11-22',
    assessment: 'lab',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Certified Red Team Operator; Red Team Operator | CRTO | active
`,
  },
  {
    body: 'Cyber AB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'CPE and fee',
    rows: `
CMMC Certified Professional; Certified CMMC Professional | | active
CMMC Certified Assessor; Certified CMMC Assessor | | active
`,
  },
  {
    body: 'Apple',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '1',
    renewal: 'retake',
    rows: `
Apple Certified Support Professional | ACSP | active
Apple Certified IT Professional | | active
`,
  },
];
