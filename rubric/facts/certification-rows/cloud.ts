// Over 200 lines: a table of facts, one row a line.
import type { CertificationTable } from '../certifications.ts';

/** Cloud, operating systems, software. What carries no source tag is from memory and shown as "to confirm". */
export const cloud: readonly CertificationTable[] = [
  {
    body: 'Amazon Web Services',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'retake or higher exam',
    sure: 'valid,renewal:AWS-POL',
    rows: `
AWS Certified Cloud Practitioner; AWS Cloud Practitioner; AWS Certified Cloud Practitioner - Foundational | CCP | CLF-C02; CLF-C01 until 2023-09
AWS Certified AI Practitioner; AWS AI Practitioner | | AIF-C01
AWS Certified Solutions Architect - Associate; AWS Solutions Architect Associate; AWS Certified Solutions Architect Associate; AWS Certified Solutions Architect | AWS SAA | SAA-C03; SAA-C02 until 2022-08-29 {code,status,successor:KON}; SAA-C01 until 2020-07 {code,status,successor:KON}
AWS Certified Developer - Associate; AWS Developer Associate; AWS Certified Developer | | DVA-C02; DVA-C01 until 2023-02
AWS Certified CloudOps Engineer - Associate; AWS CloudOps Engineer | | SOA-C03
AWS Certified SysOps Administrator - Associate; AWS SysOps Administrator; AWS SysOps Administrator Associate; AWS Certified SysOps Administrator | | SOA-C02 until 2025-09 > SOA-C03 {status:KON}
AWS Certified Data Engineer - Associate; AWS Data Engineer Associate; AWS Certified Data Engineer | | DEA-C01
AWS Certified Machine Learning Engineer - Associate; AWS Machine Learning Engineer Associate | | MLA-C01 {code:JAY}
AWS Certified Solutions Architect - Professional; AWS Solutions Architect Professional | AWS SAP | SAP-C02
AWS Certified DevOps Engineer - Professional; AWS DevOps Engineer Professional; AWS Certified DevOps Engineer | | DOP-C02
AWS Certified Generative AI Developer - Professional | | AIP-C01
AWS Certified Security - Specialty; AWS Security Specialty | | SCS-C03; SCS-C02 until 2025-12
AWS Certified Advanced Networking - Specialty; AWS Advanced Networking Specialty | | ANS-C01
AWS Certified Machine Learning - Specialty; AWS Machine Learning Specialty | | MLS-C01 until 2026-03-31 > MLA-C01 {status,retires:JAY}
AWS Certified Data Analytics - Specialty; AWS Certified Big Data - Specialty; AWS Data Analytics Specialty | | DAS-C01 until 2024-04 {status:KON}
AWS Certified Database - Specialty; AWS Database Specialty | | DBS-C01 until 2024-04 {status:KON}
AWS Certified: SAP on AWS - Specialty; SAP on AWS Specialty | | PAS-C01 until 2024-04 {status:KON}
`,
  },
  {
    body: 'Microsoft',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Microsoft Certified: Azure Fundamentals; Azure Fundamentals | | AZ-900
Microsoft Certified: Azure Data Fundamentals; Azure Data Fundamentals | | DP-900
Microsoft Certified: Azure AI Fundamentals; Azure AI Fundamentals | | AI-900 until 2026-06-30 > AI-901 {code,status,retires:RR+DB; successor:RR}
Microsoft Certified: Power Platform Fundamentals; Power Platform Fundamentals | | PL-900
Microsoft Certified: Security, Compliance, and Identity Fundamentals; Security, Compliance and Identity Fundamentals | | SC-900
Microsoft 365 Certified: Fundamentals; Microsoft 365 Fundamentals | | MS-900 until 2026-03-31 > AB-900 {code,status,retires,successor:RR}
Microsoft Certified: Copilot and Agent Administration Fundamentals; Copilot & Agent Administration Fundamentals | | AB-900
Microsoft Office Specialist; Microsoft Office Specialist: Excel Associate; Microsoft Office Specialist Excel Associate; MOS Excel Associate | MOS | MO-200+MO-210 | assessment: proctored-exam, lab
Microsoft Office Specialist Expert; Microsoft Office Specialist: Excel Expert; MOS Expert | | MO-201+MO-211 | assessment: proctored-exam, lab
Microsoft Certified Educator | MCE | 62-193
Microsoft Technology Associate | MTA | 98-349+98-361+98-364+98-365+98-366+98-367+98-381+98-382+98-383+98-388 until 2022-06-30
Microsoft Certified Solutions Expert; Microsoft Certified Systems Engineer | MCSE | retired until 2021-01-31
Microsoft Certified Solutions Associate; Microsoft Certified Systems Administrator | MCSA | 70-461+70-462+70-463+70-740+70-741+70-742+70-761+70-762+70-410+70-411+70-412 until 2021-01-31
Microsoft Certified Solutions Developer; Microsoft Certified Solution Developer | MCSD | 70-480+70-483+70-486+70-487 until 2021-01-31
MCSA: SQL Server; MCSA SQL Server | | retired until 2021-01-31
MCSE: Data Management and Analytics; MCSE Data Management and Analytics; Microsoft Certified Data Management and Analytics | | retired until 2021-01-31
MCSE: Cloud Platform and Infrastructure; MCSE Cloud Platform and Infrastructure | | retired until 2021-01-31
MCSE: Productivity; MCSE Productivity | | retired until 2021-01-31
MCSE: Business Applications; MCSE Business Applications | | retired until 2021-01-31
MCSD: App Builder; MCSD App Builder; Microsoft Certified App Builder | | retired until 2021-01-31
Microsoft Certified IT Professional | MCITP | retired
Microsoft Certified Technology Specialist | MCTS | retired
Microsoft Certified Professional | MCP | retired
Microsoft Certified Database Administrator | MCDBA | retired
Microsoft Certified Professional Developer | MCPD | retired
Microsoft Certified Trainer | MCT | active | assessment: experience | valid: 1 | renewal: yearly, fee
`,
  },
  {
    body: 'Microsoft',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '1',
    renewal: 'free unproctored online renewal each year',
    sure: 'valid,renewal:MS-QA',
    rows: `
Microsoft Certified: Azure Administrator Associate; Azure Administrator Associate; Azure Administrator | | AZ-104; AZ-103 until 2020-08-31
Microsoft Certified: Azure Developer Associate; Azure Developer Associate; Azure Developer | | AZ-204 until 2026-07-31 > AI-200 {code,status,retires:RR+DB; successor:RR} | sure:
Microsoft Certified: Azure Solutions Architect Expert; Azure Solutions Architect Expert; Azure Solutions Architect | | AZ-305; AZ-303+AZ-304 until 2022-03-31
Microsoft Certified: DevOps Engineer Expert; DevOps Engineer Expert; Azure DevOps Engineer Expert | | AZ-400
Microsoft Certified: Azure Security Engineer Associate; Azure Security Engineer Associate; Azure Security Engineer | | AZ-500 until 2026-08-31 > SC-500 {status:RR+DB} | sure:
Microsoft Certified: Azure Network Engineer Associate; Azure Network Engineer Associate | | AZ-700
Microsoft Certified: Windows Server Hybrid Administrator Associate; Windows Server Hybrid Administrator Associate | | AZ-800+AZ-801 until 2026-09-30 | sure:
Microsoft Certified: Azure AI Engineer Associate; Azure AI Engineer Associate | | AI-102 until 2026-06-30 > AI-103 {code,status,retires:RR+DB; successor:RR} | sure:
Microsoft Certified: Azure Data Scientist Associate; Azure Data Scientist Associate; Azure Data Scientist; Microsoft Certified Azure Data Scientist | | DP-100 until 2026-06-01 > AI-300 {code,status,retires:RR+DB; successor:RR} | sure:
Microsoft Certified: Azure Data Engineer Associate; Azure Data Engineer Associate; Azure Data Engineer; Microsoft Certified Azure Data Engineer | | DP-203 until 2025-03-31 > DP-700; DP-200+DP-201 until 2021-08-31 > DP-203 | sure:
Microsoft Certified: Fabric Data Engineer Associate; Fabric Data Engineer Associate | | DP-700
Microsoft Certified: Fabric Analytics Engineer Associate; Fabric Analytics Engineer Associate | | DP-600
Microsoft Certified: Azure Database Administrator Associate; Azure Database Administrator Associate | | DP-300
Microsoft Certified: Azure Cosmos DB Developer Specialty; Azure Cosmos DB Developer Specialty | | DP-420
Microsoft Certified: Power BI Data Analyst Associate; Power BI Data Analyst Associate; Power BI Data Analyst; Microsoft Power BI Data Analyst | | PL-300 {code:MS-QA}
Microsoft Certified: Data Analyst Associate; Data Analyst Associate | | DA-100 until 2022-03-31 > PL-300 | sure:
Microsoft Certified: Power Platform Functional Consultant Associate; Power Platform Functional Consultant | | PL-200 until 2026 {code:RR+DB} | sure:
Microsoft Certified: Power Platform Developer Associate; Power Platform Developer Associate | | PL-400
Microsoft Certified: Power Platform App Maker Associate; Power Platform App Maker | | PL-100 retired
Microsoft Certified: Power Automate RPA Developer Associate; Power Automate RPA Developer | | PL-500 until 2026-06-30 {code,status,retires:RR+DB} | sure:
Microsoft Certified: Power Platform Solution Architect Expert; Power Platform Solution Architect Expert | | PL-600 until 2026-06-30 {code,status,retires:RR+DB} | sure:
Microsoft Certified: Dynamics 365 Field Service Functional Consultant Associate; Dynamics 365 Field Service | | MB-240 until 2026-06-30 {code,status,retires:RR} | sure:
Microsoft Certified: Dynamics 365 Supply Chain Management Functional Consultant Associate; Dynamics 365 Supply Chain | | MB-335 until 2026-06-30 {code,status,retires:RR} | sure:
Microsoft Certified: Dynamics 365: Finance and Operations Apps Solution Architect Expert; Dynamics 365 F&O Architect | | MB-700 until 2026-06-30 {code,status,retires:RR} | sure:
Microsoft Certified: Dynamics 365 Business Central Functional Consultant Associate; Dynamics 365 Business Central Functional Consultant | | MB-800
Microsoft 365 Certified: Administrator Expert; Microsoft 365 Administrator Expert; Microsoft 365 Enterprise Administrator Expert; Microsoft 365 Certified: Enterprise Administrator Expert | | MS-102; MS-100+MS-101 until 2023-09-30
Microsoft 365 Certified: Endpoint Administrator Associate; Endpoint Administrator Associate; Modern Desktop Administrator Associate | | MD-102; MD-100+MD-101 until 2023-07-31
Microsoft 365 Certified: Teams Administrator Associate; Teams Administrator Associate | | MS-700
Microsoft Certified: Security Operations Analyst Associate; Security Operations Analyst Associate | | SC-200
Microsoft Certified: Identity and Access Administrator Associate; Identity and Access Administrator Associate | | SC-300
Microsoft Certified: Information Security Administrator Associate; Information Protection and Compliance Administrator Associate | | SC-401; SC-400 until 2025-05-31
Microsoft Certified: Cybersecurity Architect Expert; Cybersecurity Architect Expert | | SC-100
Microsoft Certified: Agentic AI Business Solutions Architect Expert | | AB-100 | sure:
`,
  },
  {
    body: 'Google Cloud',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake within 60 days before expiry',
    sure: 'valid:GC',
    rows: `
Cloud Digital Leader; Google Cloud Digital Leader; Google Cloud Certified Cloud Digital Leader | | active | valid: 3 | renewal: retake
Generative AI Leader; Google Cloud Generative AI Leader | | active | valid: 3 | renewal: retake | sure:
Associate Cloud Engineer; Google Cloud Associate Cloud Engineer; Google Associate Cloud Engineer; Google Cloud Certified Associate Cloud Engineer | | active | valid: 3 | renewal: retake
Professional Cloud Architect; Google Cloud Professional Cloud Architect; Google Professional Cloud Architect; Google Certified Professional Cloud Architect | | active
Professional Data Engineer; Google Cloud Professional Data Engineer; Google Professional Data Engineer; Google Certified Professional Data Engineer | | active
Professional Machine Learning Engineer; Google Cloud Professional Machine Learning Engineer; Google Professional Machine Learning Engineer | | active
Professional Cloud Developer; Google Cloud Professional Cloud Developer; Google Professional Cloud Developer | | active
Professional Cloud DevOps Engineer; Google Cloud Professional Cloud DevOps Engineer; Google Professional Cloud DevOps Engineer | | active
Professional Cloud Security Engineer; Google Cloud Professional Cloud Security Engineer; Google Professional Cloud Security Engineer | | active
Professional Cloud Network Engineer; Google Cloud Professional Cloud Network Engineer; Google Professional Cloud Network Engineer | | active
Professional Cloud Database Engineer; Google Cloud Professional Cloud Database Engineer | | active | sure:
Professional Google Workspace Administrator; Google Workspace Administrator | | active | sure:
Associate Data Practitioner; Google Cloud Associate Data Practitioner | | active | valid: 3 | sure:
TensorFlow Developer Certificate; Google TensorFlow Developer Certificate; TensorFlow Developer | | retired until 2024-05 | valid: 3 | renewal: retake | assessment: programming-assignment | sure:
Associate Google Workspace Administrator; Google Workspace Associate Administrator | | active
`,
  },
  {
    body: 'HashiCorp',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'resit or a professional exam',
    rows: `
HashiCorp Certified: Terraform Associate; Terraform Associate; HashiCorp Terraform Associate | | 004 {code,status:HC}; 003 until 2026-01-07 {code,status,retires,successor:HC}; 002 until 2023-05 {code,status,retires,successor:HC002} | sure: valid,assessment:HC
HashiCorp Certified: Vault Associate; Vault Associate; HashiCorp Vault Associate | | 003; 002 retired
HashiCorp Certified: Consul Associate; Consul Associate | | 003; 002 retired
HashiCorp Certified: Terraform Authoring and Operations Professional; Terraform Authoring and Operations Professional | | active | assessment: proctored-exam, lab
`,
  },
  {
    body: 'Linux Foundation',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '2',
    renewal: 'retake',
    rows: `
Certified Kubernetes Administrator; Certified Kubernetes Administrator (CKA) | CKA | CKA | sure: assessment:LF-DOCS; valid:CNCF
Certified Kubernetes Application Developer; Certified Kubernetes Application Developer (CKAD) | CKAD | CKAD | sure: assessment:LF-DOCS; valid:CNCF
Certified Kubernetes Security Specialist; Certified Kubernetes Security Specialist (CKS) | CKS | CKS | sure: assessment:LF-DOCS
Kubernetes and Cloud Native Associate | KCNA | KCNA | assessment: proctored-exam | sure: valid:CNCF
Kubernetes and Cloud Native Security Associate; Kubernetes and Cloud Security Associate | KCSA | KCSA | assessment: proctored-exam | sure: valid:CNCF
Prometheus Certified Associate | PCA | PCA | assessment: proctored-exam | sure: valid:CNCF
Istio Certified Associate | ICA | ICA | sure: valid:CNCF
Cilium Certified Associate | CCA | CCA | assessment: proctored-exam | sure: valid:CNCF
Certified GitOps Associate | CGOA | CGOA | assessment: proctored-exam | sure: valid:CNCF
Linux Foundation Certified System Administrator; Linux Foundation Certified Sysadmin | LFCS | LFCS
Linux Foundation Certified Engineer | LFCE | retired
Linux Foundation Certified IT Associate | LFCA | LFCA | assessment: proctored-exam
Certified Backstage Associate | | active
Certified Argo Project Associate | | active
Kyverno Certified Associate | | active
OpenTelemetry Certified Associate | OTCA | active
Certified Cloud Native Platform Engineering Associate | CNPA | active
Certified Cloud Native Platform Engineer | CNPE | active
`,
  },
  {
    body: 'Red Hat',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '3',
    renewal: 'resit or higher exam',
    sure: 'valid:RH',
    rows: `
Red Hat Certified System Administrator; Red Hat Certified System Administrator (RHCSA) | RHCSA | EX200
Red Hat Certified Engineer; Red Hat Certified Engineer (RHCE) | RHCE | EX294; EX300 retired
Red Hat Certified Architect | RHCA | active | sure:
Red Hat Certified Specialist in OpenShift Administration; Red Hat Certified OpenShift Administrator | | EX280 | sure:
Red Hat Certified Technician | RHCT | retired | sure:
Red Hat Certified Specialist in Containers | | EX188
Red Hat Certified Specialist in Developing Automation with Ansible Automation Platform | | EX374
`,
  },
  {
    body: 'Linux Professional Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '5',
    renewal: 'retake or higher exam',
    rows: `
LPIC-1: Linux Administrator; LPIC-1; Linux Administrator LPIC-1 | LPIC-1 | 101-500+102-500
LPIC-2: Linux Engineer; LPIC-2 | LPIC-2 | 201-450+202-450
LPIC-3; LPIC-3: Linux Enterprise Professional | LPIC-3 | active
Linux Essentials; LPI Linux Essentials | | 010-160 | valid: no expiry | renewal: none
`,
  },
  {
    body: 'VMware',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
VMware Certified Professional | VCP | active
VMware Certified Professional - Data Center Virtualization; VCP-DCV; VCP DCV; VCP5-DCV; VCP6-DCV | VCP-DCV | 2V0-21.23
VMware Certified Professional - Cloud; VCP-Cloud | VCP-Cloud | retired
VMware Certified Professional - Network Virtualization; VCP-NV | VCP-NV | active
VMware Certified Associate | VCA | active
VMware Certified Advanced Professional; VMware Certified Implementation Expert | VCAP | active
VMware Certified Advanced Professional 5 - Data Center Administration; VCAP5-DCA | VCAP5-DCA | retired
VMware Certified Advanced Professional - Data Center Design; VCAP-DCD | VCAP-DCD | retired
VMware Certified Design Expert | VCDX | active
VMware Certified Professional - VMware Cloud Foundation Administrator | VCP-VCF Administrator | 2V0-17.25
VMware Certified Professional - VMware vSphere Foundation Administrator | VCP-VVF Administrator | 2V0-16.25
`,
  },
  {
    body: 'GitHub',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
GitHub Foundations | | GH-900
GitHub Actions | | GH-200
GitHub Copilot | | GH-300
GitHub Administration | | GH-100
GitHub Advanced Security | | GH-500
`,
  },
  {
    body: 'Python Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    rows: `
Certified Entry-Level Python Programmer; PCEP – Certified Entry-Level Python Programmer | PCEP | PCEP-30-02
Certified Associate Python Programmer; Certified Associate in Python Programming; PCAP – Certified Associate Python Programmer | PCAP | PCAP-31-03
Certified Professional Python Programmer Level 1; PCPP1 | PCPP1 | PCPP-32-101
`,
  },
  {
    body: 'Oracle',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
Oracle Certified Professional: Java SE 21 Developer; Oracle Certified Professional, Java SE 21 Developer; Java SE 21 Developer Professional | | 1Z0-830
Oracle Certified Professional: Java SE 17 Developer; Oracle Certified Professional, Java SE 17 Developer; Java SE 17 Developer Professional | | 1Z0-829
Oracle Certified Professional: Java SE 11 Developer; Oracle Certified Professional, Java SE 11 Developer; Java SE 11 Developer | | 1Z0-819
Oracle Certified Associate, Java SE 8 Programmer; Oracle Certified Associate Java SE 8 Programmer | | 1Z0-808
Oracle Certified Professional, Java SE 8 Programmer; Oracle Certified Professional Java SE 8 Programmer | | 1Z0-809
Oracle Certified Java Programmer; Sun Certified Java Programmer | OCJP | retired
Oracle Certified Professional | OCP | active
Oracle Certified Associate | OCA | active
Oracle Certified Master | OCM | active
Oracle Database SQL Certified Associate; Oracle Database SQL | | 1Z0-071
Oracle Cloud Infrastructure Foundations Associate; OCI Foundations Associate; Oracle Cloud Infrastructure Foundations | | 1Z0-1085 | valid: 2 | renewal: exam of a new edition
Oracle Cloud Infrastructure Architect Associate; OCI Architect Associate | | 1Z0-1072 | valid: 2 | renewal: exam of a new edition
MySQL Database Administrator; Oracle Certified Professional MySQL Database Administrator | | active
Oracle Cloud Infrastructure AI Foundations Associate; OCI AI Foundations Associate; OCI AI Foundations | | 1Z0-1122-25
Oracle Cloud Infrastructure Generative AI Professional; OCI Generative AI Professional | | 1Z0-1127-25
Oracle Cloud Infrastructure Data Science Professional; OCI Data Science Professional | | 1Z0-1110-25
`,
  },
  {
    body: 'FinOps Foundation',
    date: '2026-11-22',
    assessment: 'unproctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
FinOps Certified Practitioner | FOCP | active
FinOps Certified Engineer | | active
FinOps Certified Professional | | active
`,
  },
  {
    body: 'Mirantis',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Docker Certified Associate | DCA | active
`,
  },
  {
    body: 'Atlassian',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Atlassian Certified Jira Cloud Administrator; Atlassian Certified Jira Administrator; Jira Administrator for Cloud | | ACP-120
Atlassian Certified in Managing Jira Projects for Cloud | | ACP-620
`,
  },
];
