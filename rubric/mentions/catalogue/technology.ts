/** Information technology and security, by issuer: rows as `catalogue.ts` explains them. Over 200 lines: one long table, a row each. */
export const technology = `
CompTIA A+ | A+? | CompTIA | A+ certification; A+ certified; A+ CE
CompTIA Network+ | Network+ | CompTIA | Net+; Network Plus; CompTIA Net+; Network+ CE; N+!
CompTIA Security+ | Security+ | CompTIA | Sec+; Security Plus; CompTIA Sec+; Sec+ CE; Security+CE
CompTIA Server+ | Server+ | CompTIA
CompTIA Linux+ | Linux+ | CompTIA
CompTIA Cloud+ | Cloud+ | CompTIA | Cloud Essentials+
CompTIA Project+ | Project+ | CompTIA
CompTIA Data+ | Data+! | CompTIA
CompTIA DataSys+ | DataSys+ | CompTIA
CompTIA Cybersecurity Analyst | CySA+ | CompTIA | CySA; CompTIA CySA+; Cybersecurity Analyst+; CSA+; CompTIA CySA
CompTIA PenTest+ | PenTest+ | CompTIA | Pentest!
CompTIA Advanced Security Practitioner | CASP+ | CompTIA | CASP?; CASP CE; CompTIA CASP+; CASP+ CE; CompTIA CASP; SecurityX; CompTIA SecurityX
CompTIA ITF+ | ITF+ | CompTIA | IT Fundamentals+; Tech+
CompTIA certification (unspecified) | CompTIA certification | CompTIA | CompTIA certified
Cisco Certified Network Associate | CCNA | Cisco | CCNA R&S; CCNA Routing & Switching; CCNA Routing and Switching; Cisco CCNA; Cisco Certified Network Administrator
CCNA Security | CCNA Security | Cisco
CCNA Voice | CCNA Voice | Cisco
CCNA Wireless | CCNA Wireless | Cisco
CCNA Data Center | CCNA Data Center | Cisco
Cisco Certified CyberOps Associate | CyberOps Associate | Cisco | CCNA CyberOps; CBROPS; Cisco CyberOps; CCNA Cybersecurity
Cisco Certified Network Professional | CCNP | Cisco | Cisco CCNP; CCNP R&S; CCNP Routing & Switching; CCNP Routing and Switching; CCNP Enterprise
CCNP Security | CCNP Security | Cisco | CCSP Cisco
CCNP Voice | CCNP Voice | Cisco
CCNP Collaboration | CCNP Collaboration | Cisco
CCNA Collaboration | CCNA Collaboration | Cisco
CCNP Wireless | CCNP Wireless | Cisco
CCNP Data Center | CCNP Data Center | Cisco
Cisco Certified Internetwork Expert | CCIE | Cisco | Cisco CCIE; Cisco Certified Internetworking Expert
Cisco Certified Design Associate | CCDA? | Cisco
Cisco Certified Design Professional | CCDP? | Cisco
Cisco Certified Entry Networking Technician | CCENT | Cisco
Cisco Certified DevNet Associate | DevNet Associate | Cisco | CCNA Automation; Cisco DevNet; DevNet Professional
Cisco certification (unspecified) | Cisco certification | Cisco | Cisco certified
Juniper Networks Certified Associate | JNCIA | Juniper Networks | JNCIA-Junos
Juniper Networks Certified Specialist | JNCIS | Juniper Networks | JNCIS-SEC; JNCIS-ENT
Juniper Networks Certified Professional | JNCIP | Juniper Networks
Juniper Networks Certified Expert | JNCIE | Juniper Networks
Palo Alto Networks Certified Network Security Engineer | PCNSE | Palo Alto Networks| PCNSE7; PCNSE6
Palo Alto Networks Certified Network Security Administrator | PCNSA | Palo Alto Networks
Accredited Configuration Engineer | ACE! | Palo Alto Networks| Palo Alto ACE; Palo Alto Networks ACE
Fortinet NSE certification | NSE! | Fortinet | Fortinet certification; Fortinet Certified Professional; Fortinet~; Fortinet certified
Fortinet NSE 1 | NSE 1 | Fortinet | NSE1; Fortinet NSE1
Fortinet NSE 2 | NSE 2 | Fortinet | NSE2; Fortinet NSE2
Fortinet NSE 3 | NSE 3 | Fortinet | NSE3; Fortinet NSE3
Fortinet NSE 4 | NSE 4 | Fortinet | NSE4; Fortinet NSE4
Fortinet NSE 5 | NSE 5 | Fortinet | NSE5; Fortinet NSE5
Fortinet NSE 6 | NSE 6 | Fortinet | NSE6; Fortinet NSE6
Fortinet NSE 7 | NSE 7 | Fortinet | NSE7; Fortinet NSE7
Fortinet NSE 8 | NSE 8 | Fortinet | NSE8; Fortinet NSE8
Check Point Certified Security Administrator | CCSA? | Check Point | Checkpoint CCSA; Check Point CCSA
Check Point Certified Security Expert | CCSE? | Check Point | Check Point CCSE
F5 Certified Administrator | F5-CA | F5 | F5 Certified BIG-IP Administrator; F5 Certified Technology Specialist
F5 certification (unspecified) | F5 certification | F5 | F5 certified; F5~
Aruba Certified Mobility Professional | ACMP? | HPE Aruba | Aruba ACMP
Aruba certification (unspecified) | Aruba certification | HPE Aruba | Aruba~
Certified Wireless Network Administrator | CWNA | CWNP
Certified Wireless Network Professional | CWNP | CWNP
* | | | CWSP; CWDP; CWNE
Registered Communications Distribution Designer | RCDD | BICSI | BICSI certification; BICSI certified; BICSI!
Building Industry Consulting Service International Technician | BICSI Technician | BICSI
Fiber Optic Technician certification | CFOT | FOA | fiber optic certification; Certified Fiber Optic Technician; FOA certification
Avaya certification (unspecified) | Avaya certification | Avaya | Avaya certified
Microsoft Certified Professional | MCP? | Microsoft | MCP certification
Microsoft Certified Solutions Associate | MCSA | Microsoft | Microsoft Certified Systems Administrator; Microsoft Certified Solution Associate
Microsoft Certified Solutions Expert | MCSE | Microsoft | MSCE; Microsoft Certified Systems Engineer; Microsoft Certified Solution Expert; Microsoft Certified System Engineer; MCSE Business Intelligence; MCSE BI
Microsoft Certified Solutions Developer | MCSD | Microsoft | Microsoft Certified Solution Developer
Microsoft Certified Application Developer | MCAD? | Microsoft
Microsoft Certified Database Administrator | MCDBA | Microsoft
Microsoft Certified IT Professional | MCITP | Microsoft | MCTIP; MCITP DBA; MCITP Database Administrator; MCITP Database Developer; MCITP BI; MCITP Server Administrator; MCITP Enterprise Administrator; MCITP Enterprise Messaging Administrator
Microsoft Certified Technology Specialist | MCTS | Microsoft
Microsoft Certified Professional Developer | MCPD | Microsoft
Microsoft Certified Desktop Support Technician | MCDST | Microsoft
Microsoft Certified Trainer | MCT? | Microsoft
Microsoft Technology Associate | MTA? | Microsoft | MTA certification
Microsoft Office Specialist | MOS? | Microsoft | Microsoft Excel~; Microsoft Office Specialist Expert; MOS Expert; MOS Master; MOS Excel Expert; MOS Excel Associate; MOS Word; MOS Access; MOS PowerPoint; Microsoft Office Specialist Master; MOS certification; Microsoft Office User Specialist; MOUS; Microsoft Excel certification; Excel certification; Microsoft Office certification; MS Office certification; Microsoft Office certified; Microsoft Excel Expert certification; Excel certified; Microsoft Excel Specialist; MOS Excel; MO-200; MO-210; MO-201; Excel Expert certification; Microsoft Excel Expert; Excel Expert!
Microsoft Certified: Azure Fundamentals | Azure Fundamentals | Microsoft | AZ-900; Microsoft Azure Fundamentals
Microsoft Certified: Azure Data Fundamentals | Azure Data Fundamentals | Microsoft | DP-900
Microsoft Certified: Azure AI Fundamentals | Azure AI Fundamentals | Microsoft | AI-900
Microsoft Certified: Power Platform Fundamentals | Power Platform Fundamentals | Microsoft | PL-900
Microsoft Certified: Security, Compliance, and Identity Fundamentals | Security, Compliance, and Identity Fundamentals | Microsoft | SC-900
Microsoft 365 Certified: Fundamentals | Microsoft 365 Fundamentals | Microsoft | MS-900
Microsoft Certified: Azure Administrator Associate | Azure Administrator Associate | Microsoft | AZ-104; Azure Administrator certification; Azure Administrator?; Microsoft Azure Administrator?; Microsoft Certified Azure Administrator; AZ-103
Microsoft Certified: Azure Developer Associate | Azure Developer Associate | Microsoft | AZ-204; Azure Developer certification; Microsoft Certified Azure Developer; AZ-203
Microsoft Certified: Azure Solutions Architect Expert | Azure Solutions Architect Expert | Microsoft | AZ-305; Azure Solutions Architect certification; Azure Solution Architect?; Azure Solutions Architect?; Microsoft Certified Azure Solutions Architect; AZ-303; AZ-304; AZ-300; AZ-301; Azure Architect Expert; Azure Architect certification; Azure SA~; Azure Architect~
Microsoft Certified: DevOps Engineer Expert | DevOps Engineer Expert | Microsoft | AZ-400; Azure DevOps Engineer Expert; Azure DevOps Engineer certification; Azure DevOps certification; Microsoft DevOps Engineer Expert; Azure DevOps~
Microsoft Certified: Azure Security Engineer Associate | Azure Security Engineer Associate | Microsoft | AZ-500; Azure Security Engineer certification; Azure Security~; Azure Security Engineer!
Microsoft Certified: Azure Network Engineer Associate | Azure Network Engineer Associate | Microsoft | AZ-700
Microsoft Certified: Windows Server Hybrid Administrator Associate | Windows Server Hybrid Administrator Associate | Microsoft | AZ-800; AZ-801; Windows Server Hybrid Administrator
Microsoft Certified: Azure AI Engineer Associate | Azure AI Engineer Associate | Microsoft | AI-102; Azure AI Engineer certification; AI-100; Azure AI certification; Azure AI Engineer!
Microsoft Certified: Azure Data Scientist Associate | Azure Data Scientist Associate | Microsoft | DP-100; Azure Data Scientist certification
Microsoft Certified: Azure Data Engineer Associate | Azure Data Engineer Associate | Microsoft | DP-203; Azure Data Engineer certification; DP-200; DP-201; Azure Data Engineer?
Microsoft Certified: Azure Database Administrator Associate | Azure Database Administrator Associate | Microsoft | DP-300; Azure Database Administrator!; Azure DBA certification
Microsoft Certified: Fabric Analytics Engineer Associate | Fabric Analytics Engineer Associate | Microsoft | DP-600; Microsoft Fabric Analytics Engineer
Microsoft Certified: Fabric Data Engineer Associate | Fabric Data Engineer Associate | Microsoft | DP-700; Microsoft Fabric Data Engineer
Microsoft Certified: Power BI Data Analyst Associate | Power BI Data Analyst Associate | Microsoft | PL-300; Microsoft Power BI Data Analyst Associate; Power BI Data Analyst certification; DA-100; Microsoft Certified Data Analyst Associate; Data Analyst Associate!
Microsoft Certified: Power Platform Functional Consultant Associate | Power Platform Functional Consultant Associate | Microsoft | PL-200; Power Platform Functional Consultant!
Microsoft Certified: Power Platform Developer Associate | Power Platform Developer Associate | Microsoft | PL-400; Power Platform Developer!
Microsoft Certified: Power Platform Solution Architect Expert | Power Platform Solution Architect Expert | Microsoft | PL-600; Power Platform Solution Architect!
Microsoft Certified: Security Operations Analyst Associate | Security Operations Analyst Associate | Microsoft | SC-200
Microsoft Certified: Identity and Access Administrator Associate | Identity and Access Administrator Associate | Microsoft | SC-300
Microsoft Certified: Cybersecurity Architect Expert | Cybersecurity Architect Expert | Microsoft | SC-100; Microsoft Cybersecurity Architect!
Microsoft 365 Certified: Administrator Expert | Microsoft 365 Administrator Expert | Microsoft | MS-102; Microsoft 365 Enterprise Administrator Expert; MS-100; MS-101
Microsoft 365 Certified: Endpoint Administrator Associate | Microsoft 365 Endpoint Administrator Associate | Microsoft | MD-102; Modern Desktop Administrator Associate; Endpoint Administrator Associate
Windows Client (exam MD-100) | MD-100 | Microsoft
Managing Modern Desktops (exam MD-101) | MD-101 | Microsoft
Microsoft Certified: Dynamics 365 | Dynamics 365 certification | Microsoft | Dynamics 365 certified; Microsoft Dynamics certification; Microsoft Dynamics certified; MB-800; MB-310; MB-500; MB-230; MB-240; MB-260; MB-335; MB-700; MB-300; MB-330; MB-210; MB-910; MB-920; Dynamics certification; Dynamics 365~
Microsoft SQL Server certification | SQL Server certification | Microsoft | SQL Server certified; 70-461; 70-462; 70-463; 70-761; 70-762; 70-767; Microsoft SQL certification; MS SQL certification
Microsoft Power BI certification (unspecified) | Power BI certification | Microsoft | Power BI certified; Microsoft Power BI certification; PowerBI certification
Microsoft Azure certification (unspecified) | Azure certification | Microsoft | Microsoft Azure certification; Azure certified; Microsoft Azure certified; MS Azure certification; Azure cloud certification; Azure certified professional
Microsoft certification (unspecified) | Microsoft certification | Microsoft | Microsoft certified; MS certification!; MS certified!; Microsoft role based certification
AWS Certified Cloud Practitioner | AWS Cloud Practitioner | Amazon Web Services | CLF-C02; CLF-C01; Certified Cloud Practitioner; Cloud Practitioner certification; AWS Certified Practitioner; AWS CCP; AWS CP; AWS CLF
AWS Certified AI Practitioner | AWS AI Practitioner | Amazon Web Services | AIF-C01
AWS Certified Solutions Architect – Associate | AWS Solutions Architect – Associate | Amazon Web Services | SAA-C03; AWS SA Associate; AWS SAA; AWS Solution Architect Associate; AWS Solutions Architecture certification Associate; AWS Solution Architecture certification; AWS Certified Solution Architect Associate; AWS Certified Associate Solutions Architect; SAA-C02; SAA-C01; AWS Associate Solutions Architect; Solutions Architect Associate?; AWS Certified Architect Associate; AWS CSA
AWS Certified Solutions Architect – Professional | AWS Solutions Architect – Professional | Amazon Web Services | SAP-C02; AWS SA Pro; AWS SA Professional; AWS Solutions Architect Pro; AWS Solution Architect Professional; AWS Certified Solution Architect Professional; SAP-C01; AWS Certified Professional Solutions Architect; Solutions Architect Professional?; AWS SAP!; AWS Solutions Architecture certification Professional
AWS Certified Solutions Architect | AWS Solutions Architect certification | Amazon Web Services | AWS Certified Solution Architect; AWS Certified Architect; AWS Solution Architect certification; AWS Solutions Architect?; AWS Solution Architect?; AWS Certified Solutions Architects
AWS Certified Developer – Associate | AWS Developer – Associate | Amazon Web Services | DVA-C02; AWS Certified Developer; DVA-C01; AWS Developer certification
AWS Certified SysOps Administrator – Associate | AWS SysOps Administrator – Associate | Amazon Web Services | SysOps Administrator!; SOA-C02; AWS SysOps; AWS Certified SysOps; SOA-C03; AWS CloudOps Engineer!; AWS Certified CloudOps Engineer
AWS Certified DevOps Engineer – Professional | AWS DevOps Engineer – Professional | Amazon Web Services | DOP-C02; AWS DevOps Pro; AWS DevOps Professional; DevOps Pro!; AWS DevOps Engineer Pro; AWS DevOps certification; DOP-C01; AWS DevOps Engineer certification; AWS Certified DevOps; AWS DevOps Engineer!; AWS DevOps!
AWS Certified Data Engineer – Associate | AWS Data Engineer – Associate | Amazon Web Services | DEA-C01; AWS Certified Data Engineer; AWS Data Engineer certification
AWS Certified Machine Learning Engineer – Associate | AWS Machine Learning Engineer – Associate | Amazon Web Services | MLA-C01; AWS Certified Machine Learning Engineer
AWS Certified Security – Specialty | AWS Security – Specialty | Amazon Web Services | SCS-C02; AWS Certified Security; SCS-C01; SCS-C03; AWS Security certification; AWS Certified Security Specialist
AWS Certified Advanced Networking – Specialty | AWS Advanced Networking – Specialty | Amazon Web Services | ANS-C01; AWS Advanced Networking; AWS Certified Advanced Networking; AWS Networking Specialty; ANS-C00
AWS Certified Machine Learning – Specialty | AWS Machine Learning – Specialty | Amazon Web Services | MLS-C01; AWS Certified Machine Learning; AWS Machine Learning certification; AWS ML Specialty; AWS Certified Machine Learning Specialist
AWS Certified Data Analytics – Specialty | AWS Data Analytics – Specialty | Amazon Web Services | DAS-C01; AWS Certified Data Analytics; AWS Data Analytics certification
AWS Certified Big Data – Specialty | AWS Big Data – Specialty | Amazon Web Services | AWS Certified Big Data; BDS-C00; AWS Big Data certification
AWS Certified Database – Specialty | AWS Database – Specialty | Amazon Web Services | DBS-C01; AWS Certified Database
AWS Certified: SAP on AWS – Specialty | AWS SAP on AWS – Specialty | Amazon Web Services | PAS-C01; SAP on AWS Specialty
AWS Certified Alexa Skill Builder – Specialty | AWS Alexa Skill Builder – Specialty | Amazon Web Services | AXS-C01; AWS Alexa Skill Builder
AWS certification (unspecified) | AWS certification | Amazon Web Services | AWS certified; Amazon Web Services certification; Amazon AWS certification; AWS cloud certification; Amazon Web Services certified; AWS Associate certification; AWS Professional certification; AWS Specialty certification; AWS Associate!; AWS Certified Associate; AWS Certified Professional; AWS Associate level certification; AWS Professional level certification; Amazon certification
Google Cloud Digital Leader | Cloud Digital Leader | Google Cloud | Google Cloud Digital Leader certification
Google Cloud Associate Cloud Engineer | Associate Cloud Engineer | Google Cloud | Google Associate Cloud Engineer; GCP Associate Cloud Engineer; Google ACE!; GCP ACE
Google Cloud Professional Cloud Architect | Professional Cloud Architect | Google Cloud | Google Professional Cloud Architect; GCP Professional Cloud Architect; Google Cloud Architect!; Google Cloud Certified Professional Cloud Architect; Google Cloud Certified Professional Architect; GCP PCA
Google Cloud Professional Data Engineer | Professional Data Engineer! | Google Cloud | Google Professional Data Engineer; GCP Professional Data Engineer; GCP Data Engineer?; GCP Data Engineer certification; Google Cloud Certified Professional Data Engineer; Google Cloud Data Engineer?; Google Certified Data Engineer; GCP PDE
Google Cloud Professional Machine Learning Engineer | Professional Machine Learning Engineer! | Google Cloud | GCP Professional Machine Learning Engineer; Google Professional Machine Learning Engineer; GCP Machine Learning Engineer!
Google Cloud Professional Cloud Developer | Professional Cloud Developer! | Google Cloud | GCP Professional Cloud Developer
Google Cloud Professional Cloud DevOps Engineer | Professional Cloud DevOps Engineer! | Google Cloud | GCP Professional Cloud DevOps Engineer
Google Cloud Professional Cloud Security Engineer | Professional Cloud Security Engineer! | Google Cloud | GCP Professional Cloud Security Engineer; Google Professional Cloud Security Engineer; GCP PCSE; PCSE?
Google Cloud Professional Cloud Network Engineer | Professional Cloud Network Engineer! | Google Cloud | GCP Professional Cloud Network Engineer
Google Cloud certification (unspecified) | GCP certification | Google Cloud | GCP certified; Google Cloud certification; Google Cloud certified; Google Cloud Platform certification; GCP Professional certification; Google Cloud Platform certified; Google certified professional
Oracle Certified Professional | OCP? | Oracle | Oracle Certified Database Administrator; Oracle DBA certification; Oracle Certified DBA; OCP 12c; OCP 11g; OCP 10g; OCP 19c; OCP DBA; Oracle OCP; OCP Java
Oracle Certified Associate | OCA? | Oracle
Oracle Certified Master | OCM? | Oracle
Oracle Certified Expert | OCE! | Oracle
Oracle Certified Java Programmer | OCJP | Oracle | SCJP; Sun Certified Java Programmer; Java certification; Java certified; OCPJP; OCAJP; Oracle Certified Java; Oracle Java certification; Sun Certified Java Developer; Oracle Certified Java Developer; 1Z0-829; 1Z0-830; 1Z0-808; 1Z0-819; Java SE Developer Professional
Sun Certified Web Component Developer | SCWCD | Sun/Oracle | OCWCD
* | | | SCEA; SCBCD; OCMJEA; Sun Certified Enterprise Architect
Oracle Cloud Infrastructure certification | OCI certification | Oracle | OCI certified; Oracle Cloud certification; Oracle Cloud certified; OCI Foundations; OCI Architect Associate; OCI Architect Professional; Oracle Cloud Infrastructure Foundations; 1Z0-1085; 1Z0-1072; OCI Architect; Oracle Cloud Infrastructure Architect; OCI Associate; Oracle Cloud Architect Associate
Oracle certification (unspecified) | Oracle certification | Oracle | Oracle certified; Oracle Fusion certification; Oracle database certification; Oracle EBS certification; Oracle Certified Implementation Specialist
MySQL certification (unspecified) | MySQL certification | Oracle | MySQL certified
Red Hat Certified System Administrator | RHCSA | Red Hat | Red Hat Certified Systems Administrator; EX200
Red Hat Certified Engineer | RHCE | Red Hat | Red Hat Certified Engineers; EX294; EX300; RHCE in Ansible Automation
Red Hat Certified Architect | RHCA | Red Hat
Red Hat Certified Technician | RHCT | Red Hat
Red Hat Certified Specialist in OpenShift Administration | EX280 | Red Hat | OpenShift certification; OpenShift certified; Red Hat OpenShift certification; Red Hat Certified Specialist
Red Hat certification (unspecified) | Red Hat certification | Red Hat | Red Hat certified; RHEL certification; RedHat certification; RedHat certified
Linux Professional Institute certification | LPIC | LPI | LPIC-1; LPIC-2; LPI certification; LPI-1; Linux Professional Institute; LPI II; LPI I; LPI 2; LPIC II; LPI 101
Linux Foundation Certified System Administrator | LFCS | Linux Foundation | Linux Foundation Certified SysAdmin
* | | | LFCE; Linux Foundation Certified Engineer
Linux certification (unspecified) | Linux certification | | Linux certified; Unix certification
Certified Kubernetes Administrator | CKA | CNCF | Kubernetes Administrator certification
Kubernetes certification (unspecified) | Kubernetes certification | CNCF | Kubernetes~
Certified Kubernetes Application Developer | CKAD | CNCF; CKD!
Certified Kubernetes Security Specialist | CKS? | CNCF
Kubernetes and Cloud Native Associate | KCNA | CNCF
Docker Certified Associate | DCA? | Mirantis |
Docker certification (unspecified) | Docker certification | Mirantis | Docker~
HashiCorp Certified: Terraform Associate | Terraform Associate | HashiCorp | HashiCorp Terraform certification; HashiCorp Terraform Associate
Terraform certification (unspecified) | Terraform certification | HashiCorp | Terraform certified; HashiCorp certification; Terraform~; HashiCorp~
HashiCorp Certified: Vault Associate | Vault Associate | HashiCorp
VMware Certified Professional | VCP? | VMware | VCP5; VCP6; VCP 6; VCP 5; VCP7; VCP-VVF
VMware Certified Professional – Data Center Virtualization | VCP-DCV | VMware | VCP-DV; VCP5-DCV; VCP6-DCV; VCP5-DV; VCP6.5-DCV
VMware Certified Professional – Network Virtualization | VCP-NV | VMware
VMware Certified Professional – Cloud | VCP-Cloud | VMware
VMware Certified Associate | VCA? | VMware| VCA-DCV; VCA-Cloud; VCA-DBT
VMware Certified Advanced Professional | VCAP | VMware | VCAP-DCA; VCAP-DCD; VCAP5; VCAP6; VCAP-DCV Design; VCAP-DCV Deploy; VCAP-CID
VMware Certified Design Expert | VCDX | VMware
VMware certification (unspecified) | VMware certification | VMware | VMware certified; vSphere certification
Citrix Certified Associate - Virtualization | CCA-V | Citrix | Citrix Certified Administrator; Citrix Certified Professional
Citrix certification (unspecified) | Citrix certification | Citrix | Citrix certified; Citrix~
* | | | CCP-V; CCE-V; CCEE; Citrix Certified Enterprise Engineer
NetApp Certified Data Administrator | NCDA | NetApp |
NetApp certification (unspecified) | NetApp certification | NetApp | NetApp certified; NetApp~
EMC Proven Professional | EMCISA | Dell EMC | EMC Proven
EMC certification (unspecified) | EMC certification | Dell EMC | EMC certified; Dell EMC certification; EMC~; Dell EMC~
Nutanix Certified Professional | NCP! | Nutanix |
Nutanix certification (unspecified) | Nutanix certification | Nutanix | Nutanix certified; Nutanix~
Veeam Certified Engineer | VMCE | Veeam |
Veeam certification (unspecified) | Veeam certification | Veeam | Veeam~
Apple Certified Support Professional | ACSP? | Apple
Jamf certification | Jamf certification | Jamf | Jamf certified; Jamf 100
HDI certification | HDI certification | HDI | HDI certified; HDI Support Center Analyst; HDI-SCA; HDI!
Dell certification | Dell certification | Dell | Dell certified; Dell hardware certification; Dell Certified Technician
Certified Information Systems Security Professional | CISSP | ISC2 | Certified Information System Security Professional; Certified Information Security Systems Professional
* | | | CISSP-ISSEP; CISSP-ISSAP; CISSP-ISSMP; CISSP ISSEP; ISSEP; ISSAP; ISSMP
Systems Security Certified Practitioner | SSCP | ISC2
Certified Cloud Security Professional | CCSP | ISC2
Certified Secure Software Lifecycle Professional | CSSLP | ISC2
Certified in Governance, Risk and Compliance | CGRC | ISC2
Certified Authorization Professional | CAP! | ISC2 | ISC2 CAP
HealthCare Information Security and Privacy Practitioner | HCISPP | ISC2
ISC2 Certified in Cybersecurity | CC! | ISC2 | Certified in Cybersecurity
ISC2 certification (unspecified) | ISC2 certification | ISC2 | (ISC)2 certification
Certified Information Security Manager | CISM | ISACA | Certified Information Systems Manager; Certified Information Systems Security Manager
Certified Information Systems Auditor | CISA? | ISACA | CISA certification; Certified Information System Auditor
Certified in Risk and Information Systems Control | CRISC | ISACA | Certified in Risk and Information System Controls; Certified in Risk & Information Systems Control
Certified in the Governance of Enterprise IT | CGEIT | ISACA
Certified Data Privacy Solutions Engineer | CDPSE | ISACA
Cybersecurity Nexus Practitioner | CSX-P | ISACA | CSX!; CSXP; CSX Practitioner; CSX-P certification; Cybersecurity Practitioner Certification
COBIT certification | COBIT! | ISACA | COBIT certified; COBIT Foundation; COBIT 5 Foundation; COBIT 5 certification; COBIT 2019 Foundation
ISACA certification (unspecified) | ISACA certification | ISACA
Certified Ethical Hacker | CEH | EC-Council | CEH certification; ethical hacking certification; C EH?
Computer Hacking Forensic Investigator | CHFI | EC-Council | C HFI?
EC-Council Certified Security Analyst | ECSA | EC-Council
EC-Council Certified Incident Handler | ECIH | EC-Council
Certified Network Defender | CND? | EC-Council
Certified Chief Information Security Officer | CCISO | EC-Council | C-CISO; C CISO?
Certified Threat Intelligence Analyst | CTIA? | EC-Council | C TIA?
Licensed Penetration Tester | LPT? | EC-Council
EC-Council certification (unspecified) | EC-Council certification | EC-Council
Offensive Security Certified Professional | OSCP | OffSec | OSCP+; PEN-200
Offensive Security Certified Expert | OSCE | OffSec | OSCE3
Offensive Security Web Expert | OSWE | OffSec
Offensive Security Experienced Penetration Tester | OSEP | OffSec
Offensive Security Wireless Professional | OSWP | OffSec
* | | | OSEE; OSED
Offensive Security certification (unspecified) | OffSec certification | OffSec | Offensive Security certification; Offensive Security~
eLearnSecurity Junior Penetration Tester | eJPT | INE
* | | | eCPPT; eWPT
CREST certification | CREST | CREST | CREST certified; CREST CRT; CREST CCT; CREST Registered Tester; CREST Practitioner; CREST!
GIAC Security Essentials | GSEC | GIAC
GIAC Certified Incident Handler | GCIH | GIAC
GIAC Certified Intrusion Analyst | GCIA | GIAC
GIAC Certified Forensic Analyst | GCFA | GIAC
GIAC Certified Forensic Examiner | GCFE | GIAC
GIAC Penetration Tester | GPEN | GIAC
GIAC Web Application Penetration Tester | GWAPT | GIAC
GIAC Reverse Engineering Malware | GREM | GIAC
GIAC Security Leadership | GSLC | GIAC
GIAC Security Expert | GSE! | GIAC
GIAC Certified Enterprise Defender | GCED | GIAC
GIAC Network Forensic Analyst | GNFA | GIAC
GIAC Cyber Threat Intelligence | GCTI | GIAC
GIAC Exploit Researcher and Advanced Penetration Tester | GXPN | GIAC
GIAC Continuous Monitoring | GMON | GIAC
GIAC Defending Advanced Threats | GDAT | GIAC
GIAC Systems and Network Auditor | GSNA | GIAC
GIAC Certified Windows Security Administrator | GCWN | GIAC
GIAC Certified UNIX Security Administrator | GCUX | GIAC
GIAC Information Security Fundamentals | GISF | GIAC
GIAC Critical Controls Certification | GCCC | GIAC
GIAC Industrial Cyber Security Professional | GICSP | GIAC | Global Industrial Cyber Security Professional
GIAC Cloud Security Automation | GCSA? | GIAC
GIAC Advanced Smartphone Forensics | GASF | GIAC
GIAC Certified Firewall Analyst | GCFW | GIAC
GIAC Defensible Security Architecture | GDSA | GIAC
GIAC Open Source Intelligence | GOSI | GIAC
GIAC Python Coder | GPYC | GIAC
GIAC Secure Software Programmer | GSSP | GIAC | GSSP-JAVA; GSSP-NET
GIAC certification (unspecified) | GIAC | GIAC | GIAC certification; GIAC certified; SANS GIAC; SANS certification; SANS GIAC certification; SANS!
EnCase Certified Examiner | EnCE | OpenText | EnCase certification; EnCEP
AccessData Certified Examiner | ACE-AccessData | AccessData
Certified Forensic Computer Examiner | CFCE | IACIS
Cellebrite Certified Operator | CCO! | Cellebrite | Cellebrite certification
Cellebrite Certified Physical Analyst | CCPA! | Cellebrite | Cellebrite CCPA
Certificate of Cloud Security Knowledge | CCSK | Cloud Security Alliance
ISO 27001 Lead Auditor | ISO 27001 Lead Auditor | PECB or others | ISO 27001 Lead Auditor certification; ISO27001 Lead Auditor; ISO/IEC 27001 Lead Auditor; ISO 27001 LA
ISO 27001 Lead Implementer | ISO 27001 Lead Implementer | PECB or others | ISO27001 Lead Implementer; ISO/IEC 27001 Lead Implementer
PCI Qualified Security Assessor | QSA! | PCI SSC | Qualified Security Assessor; PCI-QSA
PCI Professional! | PCIP | PCI SSC
HITRUST Certified CSF Practitioner | CCSFP | HITRUST | Certified CSF Practitioner; HITRUST CCSFP
Certified CMMC Professional | CCP-CMMC | Cyber AB | Certified CMMC Assessor; CMMC Registered Practitioner
DoD 8570 certification | DoD 8570 | US DoD | 8570 certification; DoD 8570.01-M?; DoD 8570 compliant certification; 8570 compliant!; DoD 8570.1?; DoDD 8570?; DoD 8570-M?
DoD 8570 IAT Level I baseline certification | IAT Level I | US DoD | IAT/IAM Level I; IAM/IAT Level I; IAT/IAM Level 1; IAM/IAT Level 1; IAT/IAM I; IAM/IAT I; IAT or IAM Level I; IAM or IAT Level I; IAT or IAM Level 1; IAM or IAT Level 1; IAT Level 1; IAT I!; IAT 1!; DoD 8570 IAT Level I; 8570 IAT Level I; DoD 8570.01-M IAT Level I; 8570.01-M IAT Level I; DoD 8140 IAT Level I; DoD 8570.1 IAT Level I; DoD 8570 IAT Level 1; 8570 IAT Level 1; DoD 8570.01-M IAT Level 1; 8570.01-M IAT Level 1; DoD 8140 IAT Level 1; DoD 8570.1 IAT Level 1; DoD 8570 IAT I; 8570 IAT I; DoD 8570.01-M IAT I; 8570.01-M IAT I; DoD 8140 IAT I; DoD 8570.1 IAT I
DoD 8570 IAT Level II baseline certification | IAT Level II | US DoD | IAT/IAM Level II; IAM/IAT Level II; IAT/IAM Level 2; IAM/IAT Level 2; IAT/IAM II; IAM/IAT II; IAT or IAM Level II; IAM or IAT Level II; IAT or IAM Level 2; IAM or IAT Level 2; IAT Level 2; IAT II; IAT 2!; DoD 8570 IAT Level II; 8570 IAT Level II; DoD 8570.01-M IAT Level II; 8570.01-M IAT Level II; DoD 8140 IAT Level II; DoD 8570.1 IAT Level II; DoD 8570 IAT Level 2; 8570 IAT Level 2; DoD 8570.01-M IAT Level 2; 8570.01-M IAT Level 2; DoD 8140 IAT Level 2; DoD 8570.1 IAT Level 2; DoD 8570 IAT II; 8570 IAT II; DoD 8570.01-M IAT II; 8570.01-M IAT II; DoD 8140 IAT II; DoD 8570.1 IAT II
DoD 8570 IAT Level III baseline certification | IAT Level III | US DoD | IAT/IAM Level III; IAM/IAT Level III; IAT/IAM Level 3; IAM/IAT Level 3; IAT/IAM III; IAM/IAT III; IAT or IAM Level III; IAM or IAT Level III; IAT or IAM Level 3; IAM or IAT Level 3; IAT Level 3; IAT III; IAT 3!; DoD 8570 IAT Level III; 8570 IAT Level III; DoD 8570.01-M IAT Level III; 8570.01-M IAT Level III; DoD 8140 IAT Level III; DoD 8570.1 IAT Level III; DoD 8570 IAT Level 3; 8570 IAT Level 3; DoD 8570.01-M IAT Level 3; 8570.01-M IAT Level 3; DoD 8140 IAT Level 3; DoD 8570.1 IAT Level 3; DoD 8570 IAT III; 8570 IAT III; DoD 8570.01-M IAT III; 8570.01-M IAT III; DoD 8140 IAT III; DoD 8570.1 IAT III
DoD 8570 IAM Level I baseline certification | IAM Level I | US DoD | IAT/IAM Level I; IAM/IAT Level I; IAT/IAM Level 1; IAM/IAT Level 1; IAT/IAM I; IAM/IAT I; IAT or IAM Level I; IAM or IAT Level I; IAT or IAM Level 1; IAM or IAT Level 1; IAM Level 1; IAM I!; IAM 1!; DoD 8570 IAM Level I; 8570 IAM Level I; DoD 8570.01-M IAM Level I; 8570.01-M IAM Level I; DoD 8140 IAM Level I; DoD 8570.1 IAM Level I; DoD 8570 IAM Level 1; 8570 IAM Level 1; DoD 8570.01-M IAM Level 1; 8570.01-M IAM Level 1; DoD 8140 IAM Level 1; DoD 8570.1 IAM Level 1; DoD 8570 IAM I; 8570 IAM I; DoD 8570.01-M IAM I; 8570.01-M IAM I; DoD 8140 IAM I; DoD 8570.1 IAM I
DoD 8570 IAM Level II baseline certification | IAM Level II | US DoD | IAT/IAM Level II; IAM/IAT Level II; IAT/IAM Level 2; IAM/IAT Level 2; IAT/IAM II; IAM/IAT II; IAT or IAM Level II; IAM or IAT Level II; IAT or IAM Level 2; IAM or IAT Level 2; IAM Level 2; IAM II; IAM 2!; DoD 8570 IAM Level II; 8570 IAM Level II; DoD 8570.01-M IAM Level II; 8570.01-M IAM Level II; DoD 8140 IAM Level II; DoD 8570.1 IAM Level II; DoD 8570 IAM Level 2; 8570 IAM Level 2; DoD 8570.01-M IAM Level 2; 8570.01-M IAM Level 2; DoD 8140 IAM Level 2; DoD 8570.1 IAM Level 2; DoD 8570 IAM II; 8570 IAM II; DoD 8570.01-M IAM II; 8570.01-M IAM II; DoD 8140 IAM II; DoD 8570.1 IAM II
DoD 8570 IAM Level III baseline certification | IAM Level III | US DoD | IAT/IAM Level III; IAM/IAT Level III; IAT/IAM Level 3; IAM/IAT Level 3; IAT/IAM III; IAM/IAT III; IAT or IAM Level III; IAM or IAT Level III; IAT or IAM Level 3; IAM or IAT Level 3; IAM Level 3; IAM III; IAM 3!; DoD 8570 IAM Level III; 8570 IAM Level III; DoD 8570.01-M IAM Level III; 8570.01-M IAM Level III; DoD 8140 IAM Level III; DoD 8570.1 IAM Level III; DoD 8570 IAM Level 3; 8570 IAM Level 3; DoD 8570.01-M IAM Level 3; 8570.01-M IAM Level 3; DoD 8140 IAM Level 3; DoD 8570.1 IAM Level 3; DoD 8570 IAM III; 8570 IAM III; DoD 8570.01-M IAM III; 8570.01-M IAM III; DoD 8140 IAM III; DoD 8570.1 IAM III
DoD 8570 CSSP Analyst | CSSP Analyst | US DoD | CSSP-A; CSSP Analyst certification; CND-Analyst certification; CNDSP Analyst
DoD 8570 CSSP Incident Responder | CSSP Incident Responder | US DoD | CSSP-IR; CSSP IR; CND-IR; CNDSP Incident Responder
DoD 8570 CSSP Auditor | CSSP Auditor | US DoD | CSSP-AU; CSSP AU; CND-AU; CNDSP Auditor
DoD 8570 CSSP Infrastructure Support | CSSP Infrastructure Support | US DoD | CSSP-IS; CSSP IS; CND-IS; CNDSP Infrastructure Support
DoD 8570 CSSP Service Provider Manager | CSSP Service Provider Manager? | US DoD | CSSP-SPM; CSSP SPM; CND-SPM; CNDSP Service Provider Manager
Workday Advanced Compensation certification | Workday Advanced Compensation! | Workday | Advanced Compensation certification; Advanced Compensation certified; Workday Compensation certification
Workday Integrations certification | Workday Integrations! | Workday | Workday Integration certification; Workday Integrations certified; Workday Integration certified; Workday Studio certification
* | | | IASAE; IASAE Level II; IASAE II
Splunk Certified Administrator | Splunk Enterprise Certified Admin | Splunk | Splunk Certified Admin; Splunk Enterprise Certified Administrator; Splunk Admin certification; Splunk Administrator certification; Splunk Admin Certified
Splunk Certified Architect | Splunk Enterprise Certified Architect | Splunk | Splunk Architect certification
Splunk Certified Consultant | Splunk Core Certified Consultant | Splunk
Splunk Certified User | Splunk Core Certified User | Splunk | Splunk User certification; Splunk Core User certification; Splunk Fundamentals 1 certification
Splunk Certified Power User | Splunk Core Certified Power User | Splunk | Splunk Power User certification; Splunk Power User!; Splunk Core Power User
Splunk certification (unspecified) | Splunk certification | Splunk | Splunk certified
Elastic Certified Engineer | Elastic Certified Engineer | Elastic | Elastic certification; Elasticsearch certification
ITIL Foundation | ITIL | PeopleCert | ITIL v3 Foundation; ITIL v3 Foundations; ITIL 4 Foundation; ITIL v4 Foundation; ITIL Foundations; ITILv3 Foundation; ITIL v3 certification; ITIL v4 certification; ITIL Foundation v3; ITIL Foundation Level; ITIL certification; ITIL certified; ITIL v3 certified; ITIL v4 certified; ITIL 4 certified; ITIL V3!; ITIL 4!; ITIL 3!; ITIL V4!; ITIL!; ITIL Foundation certified; ITIL 4 certification; ITIL 3 certification; ITIL qualification; ITIL qualified; ITIL accreditation; Information Technology Infrastructure Library certification; Information Technology Infrastructure Library (ITIL) certification; ITIL 2011 Foundation; ITIL Foundations certification; ITIL credential; ITILv3!; ITILv4!; ITILv3 certification; ITILv3 certified; ITIL v.3!; ITIL version 3!; ITIL v3 certificate
ITIL Expert | ITIL Expert | PeopleCert | ITIL v3 Expert
ITIL Intermediate | ITIL Intermediate | PeopleCert | ITIL Practitioner; ITIL Managing Professional; ITIL Intermediate certification; ITIL Service Manager; ITIL Service Transition?; ITIL Service Operation?; ITIL Service Design?; ITIL Service Strategy?; ITIL CSI?; ITIL OSA; ITIL RCV; ITIL PPO; ITIL SOA; ITIL MALC; ITIL Capability; ITIL Lifecycle
ServiceNow Certified System Administrator | ServiceNow CSA | ServiceNow | Certified System Administrator!; ServiceNow Certified Administrator; ServiceNow System Administrator certification; ServiceNow Admin certification; Certified ServiceNow Administrator; Certified ServiceNow System Administrator; Certified ServiceNow Admin; ServiceNow Certified Admin
ServiceNow Certified Implementation Specialist | ServiceNow CIS | ServiceNow | CIS-ITSM; CIS-HRSD; CIS-CSM; CIS-Discovery; ITSM Implementation Specialist?
ServiceNow certification (unspecified) | ServiceNow certification | ServiceNow | ServiceNow certification; ServiceNow certified; Service Now certification; Service Now certified
Open FAIR certification | Open FAIR | The Open Group | FAIR certification; FAIR certified; Open FAIR Foundation; FAIR Institute certification
TOGAF certification | TOGAF! | The Open Group | TOGAF certified; TOGAF 9 certification; TOGAF 9 Certified; TOGAF 9.1; TOGAF 9; TOGAF Foundation
ArchiMate certification | ArchiMate certification | The Open Group | ArchiMate certified
FEAC Institute enterprise architecture certification | FEAC | FEAC Institute | FEAC certification; FEAC Institute; FEAC certified; Certified Enterprise Architect!; FEAC!
DoDAF certification | DoDAF! | | DoDAF certified
Certified Systems Engineering Professional | CSEP | INCOSE
Associate Systems Engineering Professional | ASEP | INCOSE
Expert Systems Engineering Professional | ESEP | INCOSE
INCOSE certification (unspecified) | INCOSE certification | INCOSE | INCOSE!
OMG Certified Systems Modeling Professional | OCSMP | OMG | SysML certification; OCUP
Certified Software Development Professional | CSDP | IEEE
ISTQB Certified Tester | ISTQB | ISTQB | ISTQB certification; ISTQB certified; ISTQB Foundation; ISTQB Foundation Level; ISTQB Certified Tester Foundation Level; ISTQB-CTFL; CTFL; ISEB certification; ISTQB/ISEB; ISEB!; ISTQB Advanced; ASTQB
Certified Software Tester | CSTE | QAI
Certified Software Quality Analyst | CSQA? | QAI
Certified Manager of Software Testing | CMST? | QAI
Certified Computing Professional | CCP! | ICCP
Certified Data Center Professional | CDCP | EPI | Certified Data Centre Professional
* | | | CDCDP; Accredited Tier Specialist
Certified Usability Analyst | CUA! | HFI
Salesforce Certified Administrator | Salesforce Administrator! | Salesforce | Salesforce Certified Admin; Salesforce Administrator certification; Salesforce Admin certification; ADM 201; Salesforce Certified Platform Administrator; Certified Salesforce Administrator; Certified Salesforce Admin; Salesforce.com Certified Administrator; Salesforce Admin Certified; Salesforce Certified System Administrator; SFDC Certified Administrator; ADM201
Salesforce Certified Advanced Administrator | ADM 301 | Salesforce | Advanced Administrator!; Salesforce Advanced Administrator!; Salesforce Advanced Administrator certification; Salesforce Certified Advanced Admin; Salesforce Advanced Admin; Advanced Admin!; Advanced Admin (301); Advanced Admin 301; Advanced Administrator 301; ADM-301; Sales Force Advanced Administrator!; ADM301; Advanced Admin (ADM-211); Advanced Admin (ADM 211); Advanced Administrator (ADM 211); Salesforce Advanced Admin (ADM 211)
* | | | JavaScript Developer I?; Salesforce JavaScript Developer I; Application Architect!; System Architect!; Salesforce Application Architect!; Salesforce System Architect!; B2C Commerce Developer!; Heroku Architect?
Salesforce Certified Platform Developer I | Platform Developer I | Salesforce | Salesforce Platform Developer I; Salesforce Certified Platform Developer; Salesforce Platform Developer 1; Platform Developer 1; Salesforce PD1; Salesforce Certified Developer; Salesforce Developer certification; Certified Salesforce Developer; PD1; PD I!
Salesforce Certified Force.com Developer | DEV 401 | Salesforce | Force.com Certified Developer; Force.com Developer certification; DEV401; DEV-401; Certified Force.com Developer; Force.com certification; Force.com certified
Salesforce Certified Force.com Advanced Developer | DEV 501 | Salesforce | DEV501; DEV-501; Force.com Advanced Developer certification
Salesforce Certified Platform Developer II | Platform Developer II | Salesforce | Salesforce Platform Developer II; PD2; Salesforce PD2; Platform Developer 2; Advanced Developer 501; PD II!; PDII!
Salesforce Certified Advanced Developer | Salesforce Advanced Developer! | Salesforce
Salesforce Certified Platform App Builder | Platform App Builder | Salesforce | Salesforce App Builder; Salesforce Platform App Builder
Salesforce Certified Sales Cloud Consultant | Sales Cloud Consultant? | Salesforce | Salesforce Sales Cloud Consultant; Sales Cloud and Service Cloud Consultant?; Sales and Service Cloud Consultant?; Sales & Service Cloud Consultant?; Sales/Service Cloud Consultant?; Sales Cloud & Service Cloud Consultant?; Sales Cloud/Service Cloud Consultant?; Sales and Service Cloud certification; Sales Cloud and Service Cloud certification; Sales/Service Cloud certification; Sales & Service Cloud certification; Sales Cloud certification; Salesforce Sales Cloud certification; Sales Cloud~; Sales Cloud cert
Salesforce Certified Service Cloud Consultant | Service Cloud Consultant? | Salesforce | Salesforce Service Cloud Consultant; Sales Cloud and Service Cloud Consultant?; Sales and Service Cloud Consultant?; Sales & Service Cloud Consultant?; Sales/Service Cloud Consultant?; Sales Cloud & Service Cloud Consultant?; Sales Cloud/Service Cloud Consultant?; Sales and Service Cloud certification; Sales Cloud and Service Cloud certification; Sales/Service Cloud certification; Sales & Service Cloud certification; Service Cloud certification; Service Cloud~; Service Cloud cert
Salesforce Certified Marketing Cloud Email Specialist | Marketing Cloud Email Specialist | Salesforce | Marketing Cloud certification; Salesforce Marketing Cloud certification; Salesforce Marketing Cloud Email Specialist; Salesforce Marketing Cloud certified
Salesforce Certified Marketing Cloud Consultant | Marketing Cloud Consultant? | Salesforce
Salesforce Certified Pardot Specialist | Pardot Specialist? | Salesforce | Pardot certification; Pardot certified; Certified Pardot Specialist
* | | | Pardot Consultant
Salesforce Certified CPQ Specialist | CPQ Specialist! | Salesforce | Salesforce CPQ certification; CPQ certification
Salesforce Certified Technical Architect | Salesforce CTA | Salesforce | Salesforce Technical Architect!
Salesforce Certified AI Associate | Salesforce AI Associate | Salesforce | Agentforce Specialist
Salesforce certification (unspecified) | Salesforce certification | Salesforce | Salesforce certified; Salesforce.com certification; Salesforce.com certified; SFDC certification; Trailhead certification; SFDC certified
SAP certification (unspecified) | SAP certification | SAP | SAP certified; SAP Certified Consultant; SAP Certified Associate; SAP Certified Application Associate; SAP HANA certification; SAP certified application; SAP module certification; SAP S/4HANA certification; SAP BI certification; SAP BW certification; SAP FICO certification; SAP SD certification; SAP MM certification
SuccessFactors certification | SuccessFactors certification | SAP | SuccessFactors certified; SAP SuccessFactors certification
Workday certification (unspecified) | Workday certification | Workday | Workday certified; Workday Pro; Workday Pro certification; Workday HCM certification; Workday HCM certified
NetSuite certification (unspecified) | NetSuite certification | Oracle | NetSuite certified; NetSuite Administrator certification; NetSuite SuiteFoundation; SuiteFoundation; NetSuite Certified Administrator; NetSuite ERP Consultant certification
PeopleSoft certification (unspecified) | PeopleSoft certification | Oracle | PeopleSoft certified
Pega Certified System Architect | PCSA? | Pegasystems | CSA Pega; Pega CSA; Certified System Architect
Pega Certified Senior System Architect | CSSA? | Pegasystems | PCSSA; Certified Senior System Architect; Pega CSSA
Pega Certified Lead System Architect | CLSA? | Pegasystems | PCLSA; Certified Lead System Architect; Pega CLSA; LSA certification
Pega certification (unspecified) | Pega certification | Pegasystems | Pega certified; Pega PRPC certification
Appian certification (unspecified) | Appian certification | Appian | Appian certified; Appian Certified Developer; Appian Certified Associate Developer; Appian Certified Senior Developer
MuleSoft Certified Developer | MuleSoft certification | MuleSoft | MuleSoft certified; MuleSoft Certified Developer Level 1; MCD Level 1; MuleSoft Certified Integration Architect; MuleSoft Certified Architect; MuleSoft~
UiPath certification | UiPath certification | UiPath | UiPath certified; UiPath Advanced RPA Developer; UiARD; UiPath Certified Professional; RPA certification!; UiPath Certified RPA Developer; UiPath Advanced certification
Blue Prism certification | Blue Prism certification | Blue Prism | Blue Prism certified; Blue Prism Certified Developer; Blue Prism~
* | | | Automation Anywhere certification; Automation Anywhere certified
Guidewire certification | Guidewire certification | Guidewire | Guidewire certified; Guidewire Certified ACE; Guidewire Certified Associate
Informatica certification (unspecified) | Informatica certification | Informatica | Informatica certified; Informatica Certified Developer; Informatica Certified Specialist; Informatica Certified Professional; Informatica Certified Developer/Specialist; Informatica PowerCenter Developer certification; Informatica PowerCenter certification
Tableau Desktop Specialist | Tableau Desktop Specialist | Tableau | Tableau Desktop Foundations; Tableau Desktop Specialist certification
Tableau Desktop Certified Associate | Tableau Desktop Qualified Associate | Tableau | Tableau Certified Associate; Tableau Desktop Certified Professional; Tableau Desktop 10 Qualified Associate; Tableau Desktop Associate; Tableau Qualified Associate
Tableau Certified Data Analyst | Tableau Data Analyst certification | Tableau | Tableau Data Analyst!
Tableau Server Certified Associate | Tableau Server Qualified Associate | Tableau | Tableau Server Certified Professional; Tableau Server certification
Tableau certification (unspecified) | Tableau certification | Tableau | Tableau certified; Tableau Desktop certification; Tableau Certified Professional; Tableau Desktop certified; Tableau Desktop/Server certification; Tableau Desktop/Server certified; Tableau Desktop or Server certification
Alteryx certification (unspecified) | Alteryx certification | Alteryx | Alteryx certified; Alteryx Designer certification
Qlik certification (unspecified) | Qlik certification | Qlik | QlikView certification; Qlik Sense certification; QlikView certified; Qlik certified; Qlik Sense Business Analyst; Qlik Sense Data Architect; QlikView Certified Developer
MicroStrategy certification (unspecified) | MicroStrategy certification | MicroStrategy | MicroStrategy certified
Looker certification (unspecified) | Looker certification | Google | Looker certified; LookML certification
Domo certification | Domo certification | Domo | Domo certified
IBM Cognos certification | Cognos certification | IBM | Cognos certified; Cognos~
IBM certification (unspecified) | IBM certification | IBM | IBM certified; IBM Certified Developer; IBM Certified Specialist; SPSS certification; IBM Watson certification
SAS Certified Base Programmer | SAS Base Programmer | SAS | SAS Base certification; Base SAS certification; SAS Certified Base Programmer for SAS 9; SAS Base Certified; Base SAS certified; SAS Certified Specialist: Base Programming; SAS Base Programming certification; SAS Base Programmer certification; SAS Base Certified Programmer; SAS Base programming certified; Base SAS Programmer certification; Certified Base SAS Programmer; SAS Certified Programmer; SAS Base and Advanced certification; SAS Base/Advanced certification; Base/Advanced SAS certification; Base and Advanced SAS certification; SAS Base & Advanced certification; SAS Base and Advanced certified; Base and Advanced SAS certified
SAS Certified Advanced Programmer | SAS Advanced Programmer | SAS | SAS Advanced certification; Advanced SAS certification; SAS Certified Advanced Programmer for SAS 9; SAS Advanced Certified; SAS Advanced Programming certification; Advanced SAS certified; SAS Advanced Programmer certification; SAS Base and Advanced certification; SAS Base/Advanced certification; Base/Advanced SAS certification; Base and Advanced SAS certification; SAS Base & Advanced certification; SAS Base and Advanced certified; Base and Advanced SAS certified
SAS Certified Data Scientist | SAS Data Scientist certification | SAS
SAS Certified Statistical Business Analyst | SAS Statistical Business Analyst | SAS
SAS Certified Predictive Modeler | SAS Predictive Modeler | SAS | SAS Certified Predictive Modeller
SAS Certified Clinical Trials Programmer | SAS Clinical Trials Programmer | SAS
SAS certification (unspecified) | SAS certification | SAS | SAS certified; SAS programming certification; SAS programmer certification; SAS credential; SAS!
SnowPro Core Certification | SnowPro Core | Snowflake | SnowPro; SnowPro certification; Snowflake SnowPro; Snowflake SnowPro Core; COF-C02; Snowflake SnowPro Core certification; SnowPro Core certified; Snowflake Core certification
SnowPro Advanced | SnowPro Advanced | Snowflake | SnowPro Advanced Architect; SnowPro Advanced Data Engineer; SnowPro Advanced certification; Snowflake Advanced certification
Snowflake certification (unspecified) | Snowflake certification | Snowflake | Snowflake certified
Databricks Certified Data Engineer Associate | Databricks Data Engineer Associate | Databricks | Databricks Certified Data Engineer; Databricks Data Engineer certification; Databricks Certified Associate Data Engineer
Databricks Certified Data Engineer Professional | Databricks Data Engineer Professional | Databricks
Databricks Certified Associate Developer for Apache Spark | Databricks Spark certification | Databricks | Databricks Certified Associate Developer; Databricks Certified Developer; Spark certification; Apache Spark certification; Databricks Certified Spark Developer; Databricks Apache Spark certification; Databricks Spark certified; Databricks Spark Developer
Databricks Certified Machine Learning Associate | Databricks Machine Learning Associate | Databricks | Databricks Certified Machine Learning Professional; Databricks Machine Learning certification
Databricks certification (unspecified) | Databricks certification | Databricks | Databricks certified
Cloudera Certified Professional | CCP Data Engineer | Cloudera | Cloudera Certified Data Engineer; CCP: Data Scientist; CCP Data Scientist
Cloudera Certified Associate | CCA 175 | Cloudera | CCA Spark and Hadoop Developer; CCA175; CCA-175; Cloudera CCA-175; Cloudera CCA 175; Cloudera CCA175
Cloudera Certified Administrator for Apache Hadoop | CCAH | Cloudera | Cloudera Certified Administrator
Cloudera Certified Developer for Apache Hadoop | CCDH | Cloudera | Cloudera Certified Developer
Cloudera certification (unspecified) | Cloudera certification | Cloudera | Cloudera certified
* | | | Hadoop certification; Hadoop certified; Hortonworks certification; HDP certification; Hortonworks certified; MapR certification; Cloudera Hadoop certification; Hortonworks Certified Developer; HDPCD; HDPCA; MapR certified; Certified Hadoop Developer
Confluent Certified Developer for Apache Kafka | CCDAK | Confluent
Confluent Certified Administrator for Apache Kafka | CCAAK | Confluent
Confluent certification (unspecified) | Confluent certification | Confluent | Kafka certification; Confluent~; Kafka~
MongoDB Certified Developer | MongoDB certification | MongoDB | MongoDB certified; MongoDB Associate Developer; C100DEV; MongoDB Certified DBA; C100DBA; MongoDB~
Teradata Certified Professional | Teradata certification | Teradata | Teradata certified; Teradata Certified Master; Teradata Vantage certification
dbt Analytics Engineering Certification | dbt certification | dbt Labs | dbt certified; dbt Analytics Engineering; dbt Certified Developer; dbt~
NVIDIA-Certified Associate: Generative AI LLMs | NCA-GENL | NVIDIA | NVIDIA certification; NVIDIA certified; NVIDIA Deep Learning Institute certificate
TensorFlow Developer Certificate | TensorFlow Developer Certificate | Google | TensorFlow certification; TensorFlow certificate; TensorFlow Certified Developer
Python Institute certification | PCAP | Python Institute | Python certification; Python certified; Certified Associate in Python Programming; Python certificate
* | | | PCEP; PCPP; Certified Entry-Level Python Programmer
SQL certification (unspecified) | SQL certification | | SQL certified; certified SQL!
Certified Analytics Professional | CAP? | INFORMS | INFORMS certification
Associate Certified Analytics Professional | aCAP | INFORMS | INFORMS aCAP
Certified Data Management Professional | CDMP | DAMA International | DAMA certification; DAMA!; DAMA CDMP; DAMA certified
Certified Business Intelligence Professional | CBIP | TDWI | TDWI certification; TDWI certified; TDWI CBIP
Data Science Council of America certification | SDS! | DASCA | DASCA certification
Certified Health Informatics Systems Professional | CHISP | ASHIM
Geographic Information Systems Professional | GISP | GISCI | GIS Professional certification; GIS certification; GISP certification; GISCI certification; GIS certified; Certified GIS Professional
Esri Technical Certification | Esri certification | Esri | Esri certified; ArcGIS certification; ArcGIS Desktop Associate; Esri technical certification; ArcGIS Desktop Professional; Esri ArcGIS certification
Remote Pilot Certificate (Part 107) | Part 107 | FAA | FAA Part 107; remote pilot certificate; drone license; drone pilot license; FAA drone license; remote pilot license; FAA Remote Pilot
Certified Business Analysis Professional | CBAP | IIBA
Certification of Capability in Business Analysis | CCBA | IIBA | Certification of Competency in Business Analysis
Entry Certificate in Business Analysis | ECBA | IIBA
IIBA Certification in Business Data Analytics | CBDA | IIBA | IIBA-CBDA
IIBA Agile Analysis Certification | IIBA-AAC | IIBA
IIBA certification (unspecified) | IIBA certification | IIBA | IIBA certified; IIBA!; International Institute of Business Analysis certification
Business Analysis certification (BCS) | BCS! | BCS | BCS certification; BCS Business Analysis; BCS International Diploma; BCS Diploma; BCS Foundation; BCS certified; ISEB Business Analysis
Atlassian Certified Professional | Atlassian certification | Atlassian | Atlassian certified; ACP-100; ACP-120; Jira certification; Atlassian Certified Jira Administrator; Certified Jira Administrator; Atlassian~; Jira~
WordPress certification | WordPress certification | | WordPress certified
Certified Broadcast Networking Technologist | CBNT | SBE | SBE certification; Certified Broadcast Technologist
* | | | CBRE!; Certified Broadcast Radio Engineer
Certified Technology Specialist | CTS! | AVIXA | InfoComm CTS; CTS certification; AVIXA certification
* | | | Crestron certification; Crestron certified; Extron certification; Dante certification
Genesys certification | Genesys certification | Genesys | Genesys certified
SolarWinds Certified Professional | SCP! | SolarWinds |
SolarWinds certification (unspecified) | SolarWinds certification | SolarWinds | SolarWinds certified; SolarWinds~
CyberArk certification | CyberArk certification | CyberArk | CyberArk Defender; CyberArk Sentry; CyberArk certified; CyberArk CDE
SailPoint certification | SailPoint certification | SailPoint | SailPoint certified; SailPoint IdentityIQ certification
Okta Certified Professional | Okta certification | Okta | Okta certified; Okta Certified Administrator; Okta~
Adobe Certified Expert | ACE! | Adobe | Adobe Certified Expert certification
* | | | Adobe Experience Manager certification; AEM certification; AEM certified
Adobe Certified Associate | ACA! | Adobe
Adobe Certified Professional | Adobe Certified Professional | Adobe | Adobe Certified Professional in Photoshop
Adobe Analytics certification | Adobe Analytics certification | Adobe | Adobe Analytics certified; Adobe Analytics Business Practitioner
Adobe certification (unspecified) | Adobe certification | Adobe | Adobe certified; Adobe Creative Suite certification
Sitecore certification | Sitecore certification | Sitecore | Sitecore certified; Sitecore Certified Developer
Drupal certification | Drupal certification | Acquia | Drupal certified; Drupal developer certification
Acquia certification (unspecified) | Acquia certification | Acquia | Acquia certified; Acquia Certified Developer; Acquia Certified Site Builder; Acquia Certified Drupal Developer; Acquia Grand Master
Magento Certified Developer | Magento certification | Adobe | Magento certified; Magento~
Zend Certified Engineer | ZCE? | Zend | Zend certification; Zend certified; PHP certification; ZCPE; Zend PHP Certification
Spring Professional certification | Spring certification | VMware | Spring Certified Professional; Spring certified
SharePoint certification | SharePoint certification | Microsoft | SharePoint certified; Microsoft SharePoint certification
.NET certification | .NET certification | Microsoft | .NET certified
Kronos certification | Kronos certification | UKG | Kronos certified
* | | | UKG certification
ADP certification | ADP certification | ADP | ADP certified
Anaplan certification | Anaplan certification | Anaplan | Anaplan certified; Anaplan Model Builder; Anaplan Certified Model Builder; Anaplan Solution Architect; Anaplan Level 1; Anaplan Master Anaplanner; Master Anaplanner; Anaplan Level 2
OneStream certification | OneStream certification | OneStream | OneStream certified
* | | | Hyperion certification; Hyperion certified
Coupa certification | Coupa certification | Coupa | Coupa certified
* | | | Ariba certification; SAP Ariba certification
Veeva certification | Veeva certification | Veeva | Veeva Vault certification; Veeva certified; Veeva Vault Administrator certification; Veeva Certified Administrator; Veeva CRM certification
Boomi certification | Boomi certification | Boomi | Dell Boomi certification; Boomi certified; Boomi Professional Developer; Dell Boomi certified
OutSystems certification | OutSystems certification | OutSystems | OutSystems certified
* | | | Mendix certification; Mendix certified
Collibra certification | Collibra certification | Collibra | Collibra Ranger; Collibra certified; Collibra Certified Ranger
* | | | Collibra Expert!; Collibra Expert certification; Collibra Solution Architect!; Collibra Workflow Engineer!
Denodo certification | Denodo certification | Denodo | Denodo certified
GitHub certification | GitHub certification | GitHub | GitHub Actions certification; GitHub Foundations; GitHub certified
Cloudera Certified Associate Data Analyst | CCA? | Cloudera | CCA Data Analyst
Microsoft 365 certification (unspecified) | Microsoft 365 certification | Microsoft | Microsoft 365 certified; Office 365 certification; Office 365 certified; O365 certification; M365 certification
Palo Alto Networks certification (unspecified) | Palo Alto Networks certification | Palo Alto Networks | Palo Alto certification; Palo Alto certified; Palo Alto Networks certified; Palo Alto~; Palo Alto Networks~
Certified Jenkins Engineer | CJE! | CloudBees | Jenkins Engineer certification
MicroStrategy Certified Developer | MCD! | MicroStrategy
Neo4j Certified Professional |  | Neo4j |
Neo4j certification (unspecified) | Neo4j certification | Neo4j | Neo4j certified; Neo4j~
* | | | Couchbase certification; Couchbase certified
* | | | Zscaler certification; Zscaler certified
* | | | Qualys certification; Qualys certified
* | | | Tenable certification; Tenable certified
* | | | BMC Remedy certification; Remedy certification
Accredited Professional Statistician | PStat? | ASA | PStat accreditation
Graduate Statistician? | GStat? | ASA | GStat accreditation; Graduate Statistician accreditation
DoD 8140 certification | DoD 8140 | US DoD | 8140 certification; DoD 8140.03; DoDM 8140.03; DoD 8140.01; DoDD 8140; 8140 compliant!; 8140.03!
Zachman certification | Zachman! | Zachman International | Zachman certified; Zachman Certified Enterprise Architect
Certified Technology Specialist – Design | CTS-D | AVIXA | InfoComm CTS-D
Certified Technology Specialist – Installation | CTS-I | AVIXA | InfoComm CTS-I
Avaya Certified Support Specialist | ACSS! | Avaya
Avaya Certified Implementation Specialist | ACIS! | Avaya
Avaya Certified Solution Specialist | | Avaya
Avaya Certified Integration Specialist | | Avaya
Avaya Certified Expert | | Avaya
Avaya Certified Associate | | Avaya
Citrix Certified Integration Architect | CCIA? | Citrix
CIW certification | CIW? | CIW | CIW certified; Certified Internet Webmaster; CIW Associate; CIW Professional
GIS certificate | GIS certificate | | Certificate in GIS; graduate certificate in GIS; Certificate in Geographic Information Systems; GIS certificate program
* | | | R certification; R programming certification; R certificate
Brocade certification (unspecified) | Brocade certification | Brocade | Brocade certified
Brocade Certified Fabric Administrator | BCFA | Brocade
Brocade Certified Fabric Professional | BCFP | Brocade
Brocade Certified Fabric Designer | BCFD | Brocade
Brocade Certified Network Engineer | BCNE | Brocade
Brocade Certified Network Professional | BCNP | Brocade
HP Accredited Systems Engineer | HP ASE | HP | HP ASE certification; HP Accredited Solutions Expert; HPE ASE
HP Accredited Integration Specialist | HP AIS | HP | HP AIS certification; Accredited Integration Specialist
HP Accredited Technical Professional | HP ATP | HP | HPE ATP; HP ATP certification
HP certification (unspecified) | HP certification | HP | HP certified; HPE certification; HPE certified; HP hardware certification
Apple Certified Technical Coordinator | ACTC | Apple
Apple Certified Macintosh Technician | ACMT | Apple | Apple Certified Mac Technician; Apple Certified Technician
Apple certification (unspecified) | Apple certification | Apple | Apple certified
CompTIA Certified Technical Trainer | CTT+ | CompTIA
CompTIA Certified Document Imaging Architect | CDIA+ | CompTIA | CDIA!
Sun Certified System Administrator | SCSA | Oracle | Sun Certified Solaris Administrator; Solaris certification
Sun Certified Network Administrator | SCNA? | Oracle
Sun Certified Mobile Application Developer | SCMAD | Oracle
Cisco Certified Voice Professional | CCVP | Cisco
Cisco Certified Internetwork Professional | CCIP? | Cisco
Cisco Certified Security Professional | | Cisco
Cisco Certified Systems Instructor | CCSI? | Cisco
Cisco Certified Technician | CCT! | Cisco
Cisco Certified Architect | Cisco CCAr | Cisco
Certified Wireless Technology Specialist | CWTS? | CWNP
Microsoft Certified Master | MCM! | Microsoft
Microsoft Certified Architect | MCA! | Microsoft
Citrix Certified Advanced Administrator | CCAA? | Citrix
VMware Certified Implementation Expert | VCIX | VMware | VCIX6-DCV; VCIX6-NV; VCIX-NV; VCIX-DCV
VMware Technical Sales Professional | VTSP | VMware
NetApp Certified Storage Associate | NCSA! | NetApp
Huawei Certified Network Associate | HCNA? | Huawei | HCIA?
Huawei Certified Network Professional | HCNP? | Huawei | HCIP?
SNIA Certified Storage Professional | SCSP! | SNIA
CyberSec First Responder | CFR! | CertNexus
Certified Cyber Forensics Professional | CCFP? | ISC2
EC-Council Network Security Administrator | ENSA? | EC-Council
GIAC Law of Data Security and Investigations | GLEG | GIAC
GIAC Certified Project Manager | GCPM | GIAC
GIAC Certified Web Application Defender | GWEB? | GIAC
Certified Expert Penetration Tester | CEPT? | IACRB
Certified Reverse Engineering Analyst | CREA? | IACRB
Certified Information Systems Security Officer | CISSO | Mile2
Data Management Capability Assessment Model certification | DCAM | EDM Council
HDI Support Center Director | HDI-SCD | HDI
HDI Desktop Support Technician | HDI-DST | HDI
HDI Customer Service Representative | HDI-CSR | HDI
Certified Data Centre Specialist | CDCS? | EPI | Certified Data Center Specialist
Certified Data Centre Expert | CDCE? | EPI
Cisco Meraki Network Associate | CMNA | Cisco
Ruckus certification (unspecified) | Ruckus certification | Ruckus | Ruckus certified; WiSE!
Extreme Networks certification (unspecified) | Extreme Networks certification | Extreme Networks | Extreme certified; Extreme certification; Extreme Networks certified
Disciplined Agile Scrum Master | DASM? | PMI
Disciplined Agile Senior Scrum Master | DASSM? | PMI
Juniper certification (unspecified) | Juniper certification | Juniper Networks | Juniper certified; Juniper Networks certification
Novell Certified Linux Engineer | CLE! | Novell
Dell Certified Systems Expert | DCSE | Dell
HP Accredited Platform Specialist | HP APS | HP
* | | | HP-UX CSA; HP-UX certification; AIX certification; DataStage certification; Talend certification; Spotfire certification
HDI Support Center Manager | HDI-SCM | HDI
* | | | Cloudera Hadoop developer certification; Hortonworks Hadoop certification; Business Objects certification; SAP BusinessObjects certification; CHECK Team Leader; CRTO; PNPT
* | | | Jenkins Engineer; Puppet Professional; SUSE SCA; FCSS; PCCSE; F5-CTS; ZDTA; CCFA!; CCFR!; CCFH!; Zerto ZCP; VCP-CMA; VCP-DTM; CIS-HR; CPSA!; CPSSA; UiAAD; Blue Prism Developer; MuleSoft MCD; MCAST; BTL1; BTL2; CRTP; CRTE; CRTO; GCIP; GSTRT; GPCS; CTPRP; CTPRA
Microsoft Certified: Azure Virtual Desktop Specialty | Azure Virtual Desktop Specialty | Microsoft | AZ-140
Microsoft 365 Certified: Messaging Administrator Associate | Messaging Administrator Associate! | Microsoft | MS-203
Microsoft 365 Certified: Security Administrator Associate | Microsoft 365 Security Administrator Associate | Microsoft | MS-500
Microsoft Certified: Information Protection Administrator Associate | Information Protection Administrator Associate | Microsoft | SC-400; SC-401
Kubernetes and Cloud Native Security Associate | KCSA | CNCF
HashiCorp Certified: Vault Associate | Vault Associate! | HashiCorp | HashiCorp Vault Associate
PMI Construction Professional | PMI-CP | PMI
Certified Professional for Requirements Engineering | CPRE? | IREB | IREB certification; IREB!
Professional Scrum with Kanban | PSK! | Scrum.org | PSK I
Certified DevSecOps Professional | CDP! | Practical DevSecOps
GIAC Security Operations Manager | GSOM? | GIAC
GIAC Cloud Penetration Tester | GCPN | GIAC
Nutanix Certified Professional – Multicloud Infrastructure | NCP-MCI | Nutanix
EMC Storage Administrator certification | EMCSA | Dell EMC
EMC Implementation Engineer certification | EMCIE | Dell EMC
Salesforce Certified Data Architect | Salesforce Data Architect! | Salesforce | Data Architecture and Management Designer
Xero certification | Xero certification | Xero | Xero certified; Xero advisor certified; Xero Advisor!
Certified Data Protection Officer | CDPO? |
* | | | 70-480; 70-483; 70-486; 70-487; 70-532; 70-533; 70-534; 70-535; 70-740; 70-741; 70-742; 70-410; 70-411; 70-412; 70-697; 70-698; 98-361; Sage Intacct certification; Sage Intacct certified; Meditech certification; Meditech certified; NextGen certification; Unity certification; Unity certified; Power Platform certification; CNCF certification; CCIE Collaboration; CCIE Routing and Switching; CCIE R&S; SuccessFactors Employee Central certification; Certified SAFe Practitioner; Tableau CRM certification; Shopify certification
* | certification | | Commvault; Veritas; Symantec; Redis; Ubuntu; Riverbed; Infoblox; Sophos; Procore; Dynatrace; Datadog; Zendesk; Twilio; Braze; Klaviyo; Cassandra; Celonis; Kentico; Yardi; Varonis; Mimecast; Proofpoint; Barracuda; Ubiquiti; Mitel; Polycom; Acronis; Zerto; Cohesity; Rubrik; Hitachi; Arista; Nokia; Ericsson; Huawei; Sisense; Fivetran; Matillion; Lutron; Genetec; Wonderware; Avigilon; Kaseya; ConnectWise; Datto; Meraki; CheckPoint; CrowdStrike; McAfee; AppDynamics; GitLab; DataStax; ForeScout; SonicWall; WatchGuard; PureStorage; ThoughtSpot; RapidMiner; SUSE; WSO2; MYOB; KNIME; Rapid7; Five9
* | | | SUSE~; WSO2~; MYOB~; KNIME~
Check Point certification | | Check Point | Check Point~
Blue Coat certification | | Blue Coat | Blue Coat~
Lenovo certification | | Lenovo | Lenovo hardware certification; Lenovo certified; Lenovo~
Trend Micro certification | | Trend Micro | Trend Micro~
New Relic certification | | New Relic | New Relic~
Pure Storage certification | | Pure Storage | Pure Storage~
Ab Initio certification | | Ab Initio | Ab Initio~
* | | | 70-243; 70-246; 70-247; 70-331; 70-332; 70-341; 70-342; 70-345; 70-346; 70-347; 70-348; 70-398; 70-417; 70-448; 70-450; 70-451; 70-452; 70-464; 70-465; 70-466; 70-467; 70-468; 70-469; 70-473; 70-475; 70-511; 70-513; 70-515; 70-516; 70-537; 70-562; 70-640; 70-642; 70-646; 70-680; 70-685; 70-686; 70-687; 70-688; 70-703; 70-744; 70-764; 70-765; 70-768; 70-773; 70-774; 70-775; 70-776; 70-777; 70-778; 70-779; 74-343; 74-409; 77-420; 77-427; 77-728; 98-364; 98-365; 98-366; 98-367; 98-349; AZ-120; AZ-220; MS-600; MB-220; MB-320; MB-901; DP-050; 1Z0-051; 1Z0-052; 1Z0-053; 1Z0-061; 1Z0-062; 1Z0-063; 1Z0-067; 1Z0-068; 1Z0-082; 1Z0-083; 1Z0-144; 1Z0-803; 1Z0-804; 1Z0-851; 1Z0-900; C_TS4FI_2021; C_TFIN52_67; C_TSCM52_67; C_THR12
Alteryx Designer Core | Alteryx Designer Core | Alteryx | Alteryx Designer Core certification; Alteryx Core certification; Alteryx Designer Core Certified; Alteryx Core Certified; Alteryx Core exam; Alteryx Core?
Alteryx Designer Advanced | Alteryx Designer Advanced | Alteryx | Alteryx Advanced certification; Alteryx Advanced?; Alteryx Designer Advanced certification
Trusted Tester certification | Trusted Tester | DHS | DHS Trusted Tester; Section 508 Trusted Tester; 508 Trusted Tester; Certified Trusted Tester
Certified Usability Analyst | CUA? | HFI
Certified Web Analyst | CWA? | DAA | Digital Analytics Association certification
Zend Certified Engineer | ZCE? | Zend | Zend Certified PHP Engineer; Zend PHP Engineer
EMC Proven Professional | EMC Proven | EMC | Dell EMC Proven Professional; EMC Proven Professional certification
EMC Data Science Associate | EMCDSA | EMC | EMC Data Scientist Associate
Certified Revenue Cycle Representative | CRCR | HFMA
* | | | EMCCA; EMCTA; EMC Implementation Engineer; EMC Storage Administrator; NCIE-SAN; NCSIE; Hitachi Data Systems Certified Specialist; Zerto Certified; VCP-DT; VCP6-CMA; VCTA?; VSP?; CCA-N; CCP-N; CCP-M; RHCVA; RHCDS; RHCSS; RHCJA; MCNE; Novell Certified Linux Professional; Novell Certified; SCJD; SCJA?; Solaris Certified System Administrator; OCA Java SE 8; OCA Java SE 7; OCP Java SE 8; OCA DBA; OCE SQL?; ACSA?; CCSHB; HCAHD; MCHD; AESA?; Talend Data Integration Certified; Sophos certified; Trend Micro certified; Kaspersky certified; RSA Archer certification; RSA Archer Certified Administrator; RSA SecurID certified; RSA CSE; BCCPA; BCCPP; CCMSE; CCTA?; CCTE?; FCNSA; FCNSP; Palo Alto CNSE; CNSE?; ZCCA; ZCCP; SNSA?; CMNO; ECMP?; ACMX; ACDX; JNCIP-SEC; JNCIP-SP; JNCIE-SP; JNCIE-SEC; JNCDA; RCSA-W; F5 101; PCCSA; PCSAE; PCDRA; CCIE Lab; CCIE Written; Cisco ASA Specialist; Cisco Express Foundation; Cisco TelePresence certification; Healthcare IT Technician; CompTIA Healthcare IT Technician; Social Media Security Professional; CNVP?; CSAE; CSIE; CSIS?; CLNP; CIOS?; CNSP?; CSSS?; NSTISSI 4011; CNSS 4011; CNSS 4012; CNSSI 4011; CNSSI 4012; CNSSI 4013; NSA 4011; CND-SP; CNDSP?; CSSP Manager; CSSP?; CPTE?; CPTC?; CPEH; CDFE?; DFCP?; CSWF; CSTA?; PCI QSA; PCI ISA; PA-QSA; PCI Internal Security Assessor; QSA certification; BS7799 Lead Auditor; MBCI?; AMBCI; SAPPC; SPIPC; SPeD certification; SPeD?; SFPC; ADM-211; ACP-620; ACP-JA; SFDC 401; Experience Cloud Consultant; Community Cloud Consultant; Field Service Lightning Consultant; Salesforce Marketing Cloud Administrator; Nonprofit Cloud Consultant; Einstein Analytics and Discovery Consultant; Sharing and Visibility Designer; Sharing and Visibility Architect; Integration Architecture Designer; Identity and Access Management Designer; Identity and Access Management Architect; Development Lifecycle and Deployment Designer; Heroku Architecture Designer; OmniStudio Developer; OmniStudio Consultant; MCIA?; MCPA?; Pega LSA; CPBA?; CPDC?; Guidewire ACE; EMC Documentum Proven; Kofax certification; CLD LabVIEW; LabVIEW CLD; CLA LabVIEW; ISA/IEC 62443 Cybersecurity; GPPA; GRID?; GBFA; GEVA; GMOB; GAWN; CFSR?; CyberArk Trustee; CyberArk Guardian; Sage certified; Dynamics GP certified; Dynamics NAV certified; Dynamics AX certified; Dynamics CRM certified; Adaptive Insights certified; Adaptive Planning certified; Ariba certified; SAP Ariba certified; Concur certified; Workday Financials certified; Workday Reporting certified; Workday Studio certified; SAP HCM certified; IBM Maximo certified; BMC Remedy certified; Looker Business Analyst; LookML Developer; NVIDIA DLI; eLearningCurve CIMP; CIMP?; DGSP; DGCP?; DASCA?; CPDA?; AIIM ECM?; AIIM ERM; HL7 V2 Control Specialist; HL7 CDA Specialist; HL7 FHIR Proficiency; CPEHR; CPHIT; CPHIE; CHCIO; CHTS-IM; CHTS-PW; CHTS-TR; CHTS-CP; z/OS certification; OMCA?; MCLC; MCAD.NET; MCSD.NET; MTA: Database Fundamentals; Microsoft Office Master; Google AdWords Fundamentals; Google Associate Android Developer; Associate Android Developer; Twitter Flight School; AWS Technical Professional; AWS Business Professional; AWS CSAA; AWS CSA-A; AWS CSA-P; AWS-SA; Intuit Certified Bookkeeping; NetSuite Administrator; NetSuite ERP Consultant; NetSuite Financial User; OCEB?; CBPP?; Certified Business Process Professional; CBPA?; CITA-P; CITA-F; Certified IT Architect; TOGAF Level 2; TOGAF Level 1; CTAL-TM; CTAL-TA; CTAL-TTA; ISEB Foundation; ISEB Practitioner; CSTP?; CQTP; TMap Next
* | | | CompTIA Mobility+; CompTIA RFID+; CompTIA PDI+; CompTIA HTI+; CompTIA Convergence+; CompTIA Storage+
* | certification | | Mastercam; Haas; Articulate; Kirkpatrick; InfoComm; Control4; Lenel; Verkada; Honeywell; Fanuc; Yaskawa; Okuma; Cognex; Trimble; Tekla; Bluebeam; Bentley; Smartsheet; Airtable; Zapier; Salesloft; Sprinklr; Mailchimp; BigCommerce; Webflow; Optimizely; Mixpanel; Alation; Ataccama; Reltio; Profisee; SnapLogic; Jitterbit; Workato; TIBCO; Pentaho; Vertica; Netezza; Greenplum; SingleStore; Grafana; Jenkins; Ansible; Rancher; OpenStack; Mirantis; Cloudflare; Akamai; Netskope; BeyondTrust; Saviynt; OneTrust; TrustArc; MetricStream; AuditBoard; Nessus; LogRhythm; QRadar; ArcSight; Exabeam; Securonix; Tanium; BigFix; Intune; Ivanti; Altiris; Freshservice; Cherwell; VersionOne; Planview; Prophix; Planful; BlackLine; Jaggaer; Ivalua; Workiva; Blackbaud; Ceridian; Dayforce; Paycom; Paylocity; Taleo; Ultipro; Infor; Epicor; Acumatica; Odoo; Deltek; Costpoint; LabWare; Allscripts; McKesson; OnBase; Hyland; Laserfiche; FileNet; Documentum; OpenText; Nintex; Bizagi; Camunda; Vlocity; Conga; Apttus; Temenos; Finastra; Majesco; Archicad; Vectorworks; SketchUp; Nuix; Ansys; Abaqus; Minitab; Simio; Arena; Blancco; Panduit; Corning; Leviton; Trane; Daikin; Mitsubishi; Rinnai; Navien; Lennox; Peachtree; Bobcat; Caterpillar; Cummins; Toyota; Honda; Polaris; Mercury; Yamaha
* | | | MB6-700; MB6-701; MB6-702; MB6-703; MB6-704; MB6-705; MB6-869; MB6-870; MB6-871; MB6-872; MB6-884; MB6-885; MB6-886; MB6-890; MB6-892; MB6-893; MB6-894; MB6-895; MB6-896; MB6-897; MB6-898; MB2-700; MB2-701; MB2-702; MB2-703; MB2-704; MB2-706; MB2-707; MB2-708; MB2-709; MB2-710; MB2-711; MB2-712; MB2-713; MB2-714; MB2-715; MB2-716; MB2-717; MB2-718; MB2-719; MB2-720; MB2-877; Elastic Certified Analyst; Dynamics AX Trade & Logistics certification; AX Trade & Logistics certification; COPC HPMT; COPC certified; COPC certification; COPC Registered Coordinator
* | | | CDISC certification; CDISC certified; CDISC Tabulate certification
Ekahau Certified Survey Engineer | ECSE? | Ekahau | Ekahau certification; Ekahau certified; ECSE Design
Certified Cabling Test Technician | CCTT? | Fluke | Fluke Networks CCTT; Fluke certification; Fluke certified
Aruba Certified ClearPass Professional | ACCP? | Aruba | Aruba ClearPass certification
Gainsight Certified Administrator | Gainsight certification | Gainsight | Gainsight certified admin
Fully Qualified Navy Validator | FQNV | US Navy
Navy Qualified Validator | NQV? | US Navy | Qualified Navy Validator; Navy Validator certification
Jamf Certified Tech | Jamf CCT | Jamf | Casper Certified Technician; JAMF 200; Jamf 200; Casper/JAMF CCT; Jamf Certified Technician
Jamf Certified Admin | Jamf CCA | Jamf | Casper Certified Administrator; JAMF 300; Jamf 300; Jamf Certified Administrator; Jamf 400
* | | | OCE RAC; OCE PL/SQL; OCE Java EE; Exadata Certified Implementation Specialist; Oracle Exadata Implementation Specialist; Exadata Implementation Specialist; SITES AP; NN/g UX Master Certificate; NN/g UX Certificate; UX Master Certificate; UX Master Certification
ICCP certification | ICCP certification | ICCP | ICCP certified; ICCP!
* | | | Relativity Analytics Specialist; Relativity Processing Specialist; Relativity Review Specialist; Relativity Infrastructure Specialist; Relativity Certified User; Relativity Case Manager Specialist; Relativity Certified Expert; Nuix Master; Nuix Discover Certified; Nuix eDiscovery Specialist; Workday Comp certified; Workday Compensation certified; Workday Payroll certified; Workday Recruiting certified; Workday Benefits certified; Workday Security certified; Workday Prism certified
* | | | IBM Certified System Administrator; IBM Certified Database Associate; IBM Certified Application Developer; IBM Certified Deployment Professional; IBM Certified Solution Architect; IBM Certified Solution Designer; IBM Certified Advanced Deployment Professional; IBM Certified System Programmer
nCino certification | nCino certification | nCino | nCino certified; nCino cert; nCino Platform Administrator
dbt Fundamentals | dbt Fundamentals? | dbt Labs | dbt Fundamentals badge
BICSI Installer 2 | BICSI INST2 | BICSI | INST2?
BICSI Installer 2, Copper | INSTC? | BICSI
BICSI Installer 2, Optical Fiber | INSTF? | BICSI
BICSI Installer 1 | BICSI INST1 | BICSI | INST1?; BICSI Installer I; BICSI Installer 1 Copper
Building Industry Consulting Service International Technician | BICSI TECH | BICSI | BICSI Technician; BICSI Technician certification
* | | | CDCTP; CDCTS; CNIDP; CDCMP; DOE PMCDP Level 2; PMCDP Level 1; PMCDP Level 2; PMCDP Level 3; PMCDP?
Certified Hardware Asset Management Professional | CHAMP! | IAITAM | IAITAM CHAMP; CHAMP certification
Certified Software Asset Manager | CSAM? | IAITAM | IAITAM CSAM
Certified IT Asset Manager | CITAM? | IAITAM | IAITAM CITAM; IAITAM certification; IAITAM certified
GEOINT Professional Certification | GPC-F | NGA | GEOINT Professional Certification (GPC) Fundamentals; GEOINT Professional Certification Fundamentals; GPC Fundamentals; NGA GPC
GEOINT Professional Certification, Imagery Analysis II | GPC-IA-II | NGA
GEOINT Professional Certification, Imagery Analysis III | GPC-IA-III | NGA
Certified GEOINT Professional | CGP-R | USGIF | USGIF CGP; USGIF CGP-R; USGIF EBK; USGIF certification
Certified GEOINT Professional, GIS & Analysis Tools | CGP-G | USGIF
Certified GEOINT Professional, Geospatial Data Management | CGP-D | USGIF
* | | | CIS-SAM; CIS-HAM; CIS-ITBM; CIS-SPM; CIS-VR; CIS-SIR; CIS-RC; CIS-EM; CIS-FSM; CIS-APM; CIS-PPM; EDB PostgreSQL certification; EDB Certified Associate; EDB PostgreSQL Associate; EDB PostgreSQL Professional; EDB certified; PostgreSQL certification; PostgreSQL certified; MongoDB Certified DBA Associate
IBM Planning Analytics certification | Planning Analytics certification | IBM | Planning Analytics Certified; TM1 certified; TM1 certification; IBM TM1 certification; IBM Planning Analytics certified
Amplitude certification | Amplitude certification | Amplitude | Amplitude certified; Amplitude~
* | | | CTNS?; CCNT?; SCTE BCT; SCTE BPS; SCTE BPE; SCTE BPT; SCTE BTS; SCTE BTCS; SCTE BFS; DVEP?; CTNS certification; TCO CTNS; Apple Search Ads certification; Apple Search Ads certified
Epic Beacon certification | Epic Beacon! | Epic | Beacon certified; Beacon certification; Beacon certified analyst
Epic Willow certification | Epic Willow! | Epic | Willow certified; Willow certification; Willow certified analyst
Epic Radiant certification | Epic Radiant! | Epic | Radiant certified; Radiant certification; Radiant certified analyst
Epic Cadence certification | Epic Cadence! | Epic | Cadence certified; Cadence certification; Cadence certified analyst
Epic Prelude certification | Epic Prelude! | Epic | Prelude certified; Prelude certification; Prelude certified analyst
Epic OpTime certification | Epic OpTime! | Epic | OpTime certified; OpTime certification; OpTime certified analyst
Epic Cupid certification | Epic Cupid! | Epic | Cupid certified; Cupid certification; Cupid certified analyst
Epic ClinDoc certification | Epic ClinDoc! | Epic | ClinDoc certified; ClinDoc certification; ClinDoc certified analyst
Epic Stork certification | Epic Stork! | Epic | Stork certified; Stork certification; Stork certified analyst
Epic Resolute certification | Epic Resolute! | Epic | Resolute certified; Resolute certification; Resolute certified analyst
Epic Tapestry certification | Epic Tapestry! | Epic | Tapestry certified; Tapestry certification; Tapestry certified analyst
Epic Beaker certification | Epic Beaker! | Epic | Beaker certified; Beaker certification; Beaker certified analyst
Epic Kaleidoscope certification | Epic Kaleidoscope! | Epic | Kaleidoscope certified; Kaleidoscope certification; Kaleidoscope certified analyst
Aruba Certified Mobility Associate | ACMA? | HPE Aruba | Aruba ACMA
Tealium certification | Tealium certification | Tealium | Tealium certified; Tealium iQ certified; Tealium iQ certification
Certified Government Chief Information Officer | CGCIO | Rutgers | CGCIO certification
* | | | Splunk Phantom Certified Admin; Phantom Certified Admin; Splunk SOAR Certified Automation Developer; Splunk ITSI Certified Admin; ITSI Certified Admin
BICSI Installer | BICSI Installer | BICSI | Installer 1 Fiber!
* | | | SUSE CLA; SUSE CLP; Fabric Analytics Engineer; QSDA?; AWS Data Analytics Specialty; Google PCA; Google PDE; Base SAS Programmer; Advanced SAS Programmer; LeSS Practitioner; DevOps Foundation; SRE Foundation; SRE Practitioner; ITIL 4 MP; ITIL MP; ITIL 4 SL; FlashArray certification; Ruckus WiSE; Fortinet FCP; Fortinet FCSS; Zscaler ZCCA; ZCCA-IA; ZCCP-IA; Splunk ES Admin; Splunk Enterprise Admin; Splunk Core User; CrowdStrike CCFA; eCTHP; eCTHPv2; eCIR; eCPTX; CARTP; CRTL; CMWAPT; GX-FA; CISMP; GIME; ISO 22301 LI; ISO 22301 LA; ISO 27001 LI; Salesforce CPQ Specialist; Salesforce Architect certification; ServiceNow CAD; Appian Level 1; Appian Level 2; Appian Level 3; Appian Senior Developer; OutSystems Associate; OutSystems Associate Developer; OutSystems Professional Developer; Automation Anywhere Advanced RPA Professional; Boomi Developer certification; HubSpot Inbound; TMap certified; Tosca AS1; Tosca AS2; Java SE 11 Developer; Java SE 17 Developer; OCA SQL; MySQL DBA certification; ArchiMate 3; Dante Level 1; Dante Level 2; Dante Level 3; Dante certified; Q-SYS Level 1; Q-SYS Level 2; Q-SYS certified; Biamp Tesira certified; TesiraFORTE certification; CCURE certified; C-CURE 9000 certified; CCURE 9000 certified; C•CURE certified; OnGuard certified; Lenel OnGuard certified; Lenel certified; LenelS2 certified; Axis Certified Professional; Cellebrite certified; Oracle Fusion Financials Implementation Specialist; Dynamics 365 Finance Functional Consultant; Dynamics 365 Functional Consultant
CREST Practitioner Threat Intelligence Analyst | CPTIA | CREST | CREST CPTIA
CREST Registered Threat Intelligence Analyst | CRTIA | CREST | CREST CRTIA
Riverbed Certified Solutions Professional | RCSP | Riverbed | Riverbed RCSP
Riverbed Certified Solutions Associate | RCSA! | Riverbed | Riverbed RCSA
F5 Certified Technology Specialist, LTM | F5 LTM Specialist! | F5 | F5 CTS LTM; LTM Specialist!; F5 LTM certification; F5 LTM certified; F5 Certified LTM
F5 Certified Technology Specialist, ASM | F5 ASM Specialist! | F5 | F5 CTS ASM; ASM Specialist!; F5 ASM certification; F5 ASM certified
F5 Certified Technology Specialist, APM | F5 APM Specialist! | F5 | F5 CTS APM; F5 APM certification
Sourcefire Certified Professional | SFCP | Cisco | Sourcefire certification; Sourcefire certified; Sourcefire SFCP
NetApp Certified Support Engineer | NCSE? | NetApp | NetApp NCSE
HP Master Accredited Systems Engineer | HP MASE | HP | HP Master ASE; MASE?
CSX Fundamentals | CSX-F | ISACA | Cybersecurity Fundamentals Certificate
EC-Council Disaster Recovery Professional | EDRP | EC-Council
CompTIA CTP+ | CTP+ | CompTIA
CompTIA Strata |  | CompTIA | Strata IT Fundamentals
Certified Business Continuity Lead Auditor | CBCLA | DRI International
Certified Business Continuity Auditor | CBCA! | DRI International
Kepner-Tregoe certification | Kepner-Tregoe certification | Kepner-Tregoe | KT certified; Kepner Tregoe certification; Kepner-Tregoe certified; Kepner-Tregoe~
Apple Certified Help Desk Specialist | ACHDS | Apple
BICSI Outside Plant Designer | OSP Designer! | BICSI | BICSI OSP; BICSI OSP Designer; RCDD/OSP
Network Transport Systems specialty | NTS! | BICSI | RCDD/NTS
Electronic Safety and Security Designer | ESS! | BICSI | RCDD/ESS
Crestron Digital Media Certified Engineer | DMC-E | Crestron | Crestron DMC-E; DMC-E-4K
Crestron Digital Media Certified Designer | DMC-D | Crestron | DMC-D-4K
Crestron Digital Media Certified Technician | DMC-T | Crestron
SuiteCloud Developer certification | SuiteCloud Developer! | Oracle | SuiteCloud Developer II; NetSuite SuiteCloud Developer!; SuiteCloud Developer certified
OpenStack COA | | OpenInfra Foundation
Microsoft Certified Solutions Associate: Office 365 | MCSA Office 365 | Microsoft | MCSA: Office 365; MCSA O365
* | | | MCSD: SharePoint Applications; MCSD SharePoint Applications; MCSD: Web Applications; MCSD Web Applications; MCSD: Windows Store Apps; MCSD: Application Lifecycle Management; MCSD Application Lifecycle Management; MCSD: Azure Solutions Architect; MCPD: SharePoint Developer 2010; MCPD SharePoint Developer 2010; MCPD: Web Developer; MCPD Web Developer; MCPD: Enterprise Application Developer; MCPD Enterprise Application Developer; MCPD: Windows Developer; MCPD Windows Developer; MCITP: SharePoint Administrator 2010; MCITP SharePoint Administrator; MCITP: Database Administrator; MCITP: Database Developer; MCITP: Business Intelligence Developer; MCITP: Server Administrator; MCITP: Enterprise Administrator; MCITP: Enterprise Messaging Administrator; MCITP: Lync Server Administrator 2010
F5 Certified Solution Expert, Security | F5-CSE Security | F5 | F5 401; F5 401 exam; F5 Certified Solution Expert
* | | | F5 201; F5 301; F5 301a; F5 301b; F5 302; F5 303; F5 304
`;
