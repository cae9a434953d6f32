// Over 200 lines: a table of facts, one row a line.
import type { CertificationTable } from '../certifications.ts';

/** Data, business software, design, marketing. What carries no source tag is from memory and shown as "to confirm". */
export const data: readonly CertificationTable[] = [
  {
    body: 'Salesforce',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    renewal: 'free open-book Trailhead module in each release cycle, else it expires',
    sure: 'renewal:SF',
    rows: `
Salesforce Certified Platform Administrator; Salesforce Certified Administrator; Salesforce Administrator; Salesforce Certified Administrator (ADM 201); Salesforce Admin | | ADM-201
Salesforce Certified Advanced Administrator; Salesforce Certified Platform Administrator II; Salesforce Advanced Administrator | | active | sure:
Salesforce Certified Platform Developer; Salesforce Certified Platform Developer I; Platform Developer I; Salesforce Platform Developer I; Salesforce Certified Developer | PD1 | active
Salesforce Certified Platform Developer II; Platform Developer II; Salesforce Certified Advanced Developer | PD2 | active | sure:
Salesforce Certified Platform App Builder; Salesforce Platform App Builder; Platform App Builder | | active | sure:
Salesforce Certified Sales Cloud Consultant; Sales Cloud Consultant | | active | sure:
Salesforce Certified Service Cloud Consultant; Service Cloud Consultant | | active | sure:
Salesforce Certified Marketing Cloud Email Specialist; Marketing Cloud Email Specialist | | active | sure:
Salesforce Certified Marketing Cloud Consultant; Marketing Cloud Consultant | | active | sure:
Salesforce Certified Technical Architect | CTA | active | sure:
Salesforce Certified Application Architect | | active | sure:
Salesforce Certified System Architect | | active | sure:
Salesforce Certified AI Associate; Salesforce AI Associate | | active
Salesforce Certified Agentforce Specialist; Agentforce Specialist | | active
Salesforce Certified Tableau Desktop Foundations; Tableau Desktop Specialist; Tableau Desktop Foundations | | active | body: Tableau | valid: no expiry | renewal: none | sure: valid,renewal:TB
Salesforce Certified Tableau Data Analyst; Tableau Certified Data Analyst; Tableau Data Analyst | | active | body: Tableau | renewal: Trailhead maintenance | sure: renewal:TB
Tableau Desktop Certified Associate; Tableau Certified Associate; Tableau Desktop Qualified Associate | | retired | body: Tableau | renewal: | sure:
Tableau Server Certified Associate; Tableau Server Certified Professional | | retired | body: Tableau | renewal: | sure:
Salesforce Certified Business Analyst | | active
Salesforce Certified Associate | | active
Salesforce Certified Data 360 Consultant; Salesforce Certified Data Cloud Consultant; Data Cloud Consultant | | active
Tableau Certified Consultant | | active
Tableau Certified Architect | | active
`,
  },
  {
    body: 'Snowflake',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'recertification exam or an advanced exam',
    rows: `
SnowPro Core; SnowPro Core Certification; Snowflake SnowPro Core | | COF-C03; COF-C02 | sure: valid:SNOW
SnowPro Advanced: Data Engineer; SnowPro Advanced Data Engineer | | active
SnowPro Advanced: Architect; SnowPro Advanced Architect | | active
SnowPro Associate: Platform | | active
SnowPro Advanced: Data Scientist; SnowPro Advanced Data Scientist | | active
SnowPro Advanced: Data Analyst; SnowPro Advanced Data Analyst | | active
SnowPro Specialty: Gen AI; SnowPro Gen AI | | active
`,
  },
  {
    body: 'Databricks',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'resit',
    rows: `
Databricks Certified Data Engineer Associate; Databricks Data Engineer Associate; Data Engineer Associate | | active
Databricks Certified Data Engineer Professional; Databricks Data Engineer Professional | | active
Databricks Certified Data Analyst Associate | | active
Databricks Certified Machine Learning Associate | | active
Databricks Certified Machine Learning Professional | | active
Databricks Certified Associate Developer for Apache Spark | | active
Databricks Certified Generative AI Engineer Associate | | active
`,
  },
  {
    body: 'SAS',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
SAS Certified Specialist: Base Programming Using SAS 9.4; SAS Certified Base Programmer; SAS Base Programmer; SAS Certified Base Programmer for SAS 9; SAS Base Certification; SAS Base | SAS Base | A00-231
SAS Certified Professional: Advanced Programming Using SAS 9.4; SAS Certified Advanced Programmer; SAS Advanced Programmer; SAS Certified Advanced Programmer for SAS 9 | | A00-232
SAS Certified Data Scientist; SAS Data Scientist | | active
SAS Certified Statistical Business Analyst; SAS Statistical Business Analyst | | A00-240
SAS Certified Clinical Trials Programmer; SAS Clinical Trials Programmer | | A00-280
SAS Certified Predictive Modeler | | A00-255
SAS Certified Visual Business Analyst | | A00-281
SAS Certified Big Data Professional | | active
`,
  },
  {
    body: 'Splunk',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'retake or higher exam',
    rows: `
Splunk Core Certified User | | SPLK-1001
Splunk Core Certified Power User; Splunk Certified Power User | | SPLK-1002
Splunk Enterprise Certified Admin; Splunk Certified Administrator; Splunk Certified Admin | | SPLK-1003
Splunk Enterprise Certified Architect; Splunk Certified Architect | | SPLK-2002
Splunk Core Certified Consultant; Splunk Certified Consultant | | SPLK-3003
Splunk Enterprise Security Certified Admin | | SPLK-3001
Splunk Certified Cybersecurity Defense Analyst | | SPLK-5001
Splunk Certified Cybersecurity Defense Engineer | | active
Splunk O11y Cloud Certified Metrics User | | active
`,
  },
  {
    body: 'dbt Labs',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
dbt Analytics Engineering; dbt Analytics Engineering Certification; dbt Analytics Engineering Certification Exam | | active
`,
  },
  {
    body: 'MongoDB',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
MongoDB Certified Associate Developer; MongoDB Associate Developer; MongoDB Certified Developer | | C100DEV
MongoDB Certified Associate Database Administrator; MongoDB Certified DBA; MongoDB Associate Database Administrator | | C100DBA
MongoDB Associate Data Modeler; MongoDB Certified Associate Data Modeler | | active
`,
  },
  {
    body: 'Cloudera',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    rows: `
Cloudera Certified Associate; CCA Spark and Hadoop Developer; Cloudera Certified Associate Spark and Hadoop Developer; CCA Data Analyst; CCA Administrator | CCA | CCA175+CCA159+CCA131 retired
Cloudera Certified Professional; Cloudera Certified Professional Data Engineer; CCP Data Engineer; CCP: Data Engineer; CCP Data Scientist | CCP | retired
Cloudera Certified Developer for Apache Hadoop | CCDH | retired
Cloudera Certified Administrator for Apache Hadoop | CCAH | retired
`,
  },
  {
    body: 'Confluent',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Confluent Certified Developer for Apache Kafka | CCDAK | CCDAK
Confluent Certified Administrator for Apache Kafka | CCAAK | CCAAK
`,
  },
  {
    body: 'NVIDIA',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
NVIDIA-Certified Associate: Generative AI LLMs; NCA Generative AI LLMs; NVIDIA Certified Associate Generative AI LLMs | | NCA-GENL
NVIDIA-Certified Associate: AI Infrastructure and Operations | | NCA-AIIO
NVIDIA-Certified Professional: Agentic AI; NVIDIA Agentic AI Professional | NCP-AAI | active
NVIDIA-Certified Professional: AI Infrastructure | NCP-AII | active
NVIDIA-Certified Associate: Generative AI Multimodal; NVIDIA Generative AI Multimodal | NCA-GENM | active
`,
  },
  {
    body: 'INFORMS',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    renewal: '30 PDUs',
    accreditations: 'ANAB ISO/IEC 17024',
    rows: `
Certified Analytics Professional | CAP | active
Associate Certified Analytics Professional | aCAP | active | assessment: proctored-exam
`,
  },
  {
    body: 'TDWI',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Certified Business Intelligence Professional | CBIP | active
`,
  },
  {
    body: 'DAMA International',
    date: '2026-11-22',
    assessment: 'proctored-exam, experience',
    valid: '3',
    rows: `
Certified Data Management Professional | CDMP | active
`,
  },
  {
    body: 'ServiceNow',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    renewal: 'delta exams with each release',
    rows: `
ServiceNow Certified System Administrator; ServiceNow Certified Administrator | CSA | active
ServiceNow Certified Application Developer | CAD | active
ServiceNow Certified Implementation Specialist; ServiceNow Certified Implementation Specialist - IT Service Management; CIS-ITSM | CIS | active
`,
  },
  {
    body: 'SAP',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '1',
    renewal: 'online assessment for each release',
    rows: `
SAP Certified Application Associate; SAP Certified Associate | | active
SAP Certified Development Associate - ABAP; SAP Certified Development Associate; SAP Certified Associate - Back-End Developer - ABAP Cloud | | active
SAP SuccessFactors certification; SAP Certified Application Associate - SAP SuccessFactors Employee Central; SuccessFactors certification; SAP SuccessFactors | SuccessFactors certification | active
SAP Certified Professional | | active
`,
  },
  {
    body: 'Workday',
    date: '2026-11-22',
    assessment: 'course, exam',
    rows: `
Workday certification; Workday Certified; Workday HCM Certification; Workday Pro | Workday certification | active
`,
  },
  {
    body: 'Epic Systems',
    date: '2026-11-22',
    assessment: 'course, exam, graded-project',
    rows: `
Epic certification; Epic Certified; Epic Certified Analyst; Epic Systems certification | Epic certification | active
`,
  },
  {
    body: 'UiPath',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    renewal: 'retake',
    rows: `
UiPath Certified Professional Automation Developer Associate; UiPath Automation Developer Associate; UiPath Certified RPA Associate | | active
UiPath Certified Professional Automation Developer Professional; UiPath Certified Advanced RPA Developer | UiARD | active
`,
  },
  {
    body: 'Pega',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Pega Certified System Architect; Certified System Architect | PCSA | active
Pega Certified Senior System Architect | PCSSA | active
Pega Certified Lead System Architect | CLSA | active
`,
  },
  {
    body: 'Adobe',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    renewal: 'retake',
    rows: `
Adobe Certified Professional; Adobe Certified Professional in Visual Design Using Adobe Photoshop; Adobe Certified Professional (Photoshop) | ACP | active
Adobe Certified Associate | ACA | retired
Adobe Certified Expert | ACE | active | assessment: proctored-exam
`,
  },
  {
    body: 'Autodesk',
    date: '2026-11-22',
    assessment: 'proctored-exam, lab',
    valid: '3',
    renewal: 'retake',
    rows: `
Autodesk Certified Professional; Autodesk Certified Professional in AutoCAD for Design and Drafting; Autodesk Certified Professional: AutoCAD; Autodesk Certified Professional in Revit for Architectural Design | | active
Autodesk Certified User; Autodesk Certified User: AutoCAD; AutoCAD Certified User | ACU | active
`,
  },
  {
    body: 'Dassault Systèmes',
    date: '2026-11-22',
    assessment: 'exam, lab',
    rows: `
Certified SOLIDWORKS Associate; SOLIDWORKS CSWA | CSWA | active
Certified SOLIDWORKS Professional; SOLIDWORKS CSWP | CSWP | active
Certified SOLIDWORKS Expert | CSWE | active
`,
  },
  {
    body: 'Esri',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '3',
    rows: `
Esri Technical Certification; ArcGIS Desktop Associate; ArcGIS Desktop Professional; ArcGIS Pro Associate | | active
`,
  },
  {
    body: 'Unity Technologies',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Unity Certified User: Programmer; Unity Certified User | | active | valid: no expiry
Unity Certified Associate: Game Developer; Unity Certified Associate | | active
Unity Certified Professional: Programmer; Unity Certified Professional | | active
`,
  },
  {
    body: 'Google',
    date: '2026-11-22',
    assessment: 'exam',
    valid: '1',
    renewal: 'retake',
    rows: `
Google Ads certifications; Google Ads Search Certification; Google Ads Certification; Google AdWords Certification; AdWords Certified; Google Ads Certified; Google Ads Display Certification; Google Ads Measurement Certification | | active
Google Analytics certification; Google Analytics Individual Qualification; Google Analytics IQ; Google Analytics Certified | GAIQ | active
`,
  },
  {
    body: 'HubSpot',
    date: '2026-11-22',
    assessment: 'exam',
    renewal: 'retake',
    rows: `
HubSpot Inbound Certification; Inbound Marketing Certification; HubSpot Inbound Marketing Certification | | active | valid: 2
HubSpot Content Marketing Certification; Content Marketing Certification | | active | valid: 2
HubSpot Digital Marketing Certification | | active | valid: 2
HubSpot Email Marketing Certification | | active | valid: 2
HubSpot SEO Certification; HubSpot SEO Certified | | active
HubSpot Social Media Marketing Certification; HubSpot Social Media Certification | | active
HubSpot Digital Marketing Certification | | active
`,
  },
  {
    body: 'Meta',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    renewal: 'retake',
    rows: `
Meta Certified Digital Marketing Associate; Facebook Certified Digital Marketing Associate; Meta Digital Marketing Associate | | 100-101 | valid: 2
Meta Certified Media Buying Professional; Facebook Certified Media Buying Professional | | 410-101 | valid: 1
Meta Certified Media Planning Professional | | 400-101 | valid: 1
Facebook Blueprint certification; Facebook Blueprint Certified; Meta Blueprint certification | | active
Meta Certified Creative Strategy Professional | | active
Meta Certified Community Manager | | active
`,
  },
  {
    body: 'Hootsuite',
    date: '2026-11-22',
    assessment: 'exam',
    rows: `
Hootsuite Social Marketing Certification; Hootsuite Platform Certification; Hootsuite Certified Professional | | active
`,
  },
  {
    body: 'Digital Marketing Institute',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    rows: `
Certified Digital Marketing Professional | CDMP DMI | active
`,
  },
  {
    body: 'American Marketing Association',
    date: '2026-11-22',
    assessment: 'exam',
    valid: '3',
    rows: `
Professional Certified Marketer | PCM | active
`,
  },
  {
    body: 'Elastic',
    date: '2026-11-22',
    assessment: 'lab',
    valid: '2',
    renewal: 'retake',
    rows: `
Elastic Certified Engineer | | active
Elastic Certified Analyst | | active
Elastic Certified Observability Engineer | | active
`,
  },
  {
    body: 'Astronomer',
    date: '2026-11-22',
    assessment: 'unproctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Astronomer Certification for Apache Airflow; Apache Airflow Fundamentals Certification | | active
`,
  },
  {
    body: 'Appian',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: '2',
    renewal: 'retake',
    rows: `
Appian Certified Associate Developer; Appian Associate Developer | | active
Appian Certified Senior Developer; Appian Senior Developer | | active
Appian Certified Lead Developer; Appian Lead Developer | | active
`,
  },
  {
    body: 'OutSystems',
    date: '2026-11-22',
    assessment: 'proctored-exam',
    valid: 'no expiry',
    renewal: 'none',
    rows: `
OutSystems Associate Developer; OutSystems Certified Associate Developer | | active
`,
  },
];
