// Over 200 lines: a table, one row a line.
import type { IssuerTable } from '../issuers.ts';

/**
 * name | country | fields | domains | other names | parent | source
 *
 * Vendors make the technology that their credentials are about. `training` marks firms whose business is to teach what others make: employers do not
 * know them for the subject. A legal end ("Inc.") behind one everyday word stands here, since the look-up would not strip it. Data, one company a line; long for that.
 */
const vendors: IssuerTable = {
  kind: 'vendor',
  date: '2026-11-22',
  rows: `
IBM | US | cloud; data; ai; software; security; it; hardware; business | ibm.com; cognitiveclass.ai; skillsbuild.org | International Business Machines; IBM SkillsBuild; IBM Skills Network; IBM Training; IBM Cognitive Class; IBM Center for Cloud Training; IBM India | | LIST
Google | US | cloud; data; ai; software; it; security; marketing; design; project-management; business | google.com; grow.google; about.google; cloud.google.com; skillshop.withgoogle.com; withgoogle.com; cloudskillsboost.google; skills.google; google.dev; chromium.org | Google LLC; Google Inc.; Google Cloud; Google Cloud Training; GoogleCloud; Google Cloud Skills Boost; Google Skills; Google Career Certificates; Grow with Google; Crece con Google; Google AR & VR; Google - Spectrum Sharing; Google Digital Garage; Google Skillshop; Skillshop; Google for Education; Google Ads; Google Analytics; Google for Developers; Google Developers; Google AI; Google DeepMind; Google UX; Google India; Google Workspace | Alphabet | LIST
Microsoft | US | cloud; data; ai; software; security; it; business; games | microsoft.com; azure.com | Microsoft Corporation; Microsoft Corp.; Microsoft Learn; Microsoft Education; Microsoft Learning; Microsoft Azure; Microsoft Azure Training; Microsoft Philanthropies; Microsoft Power Platform; Microsoft 365 | | LIST
Amazon Web Services | US | cloud; data; ai; software; security; networking; it | aws.amazon.com; aws.training; skillbuilder.aws; aws | AWS; AWS Training & Certification; AWS Skill Builder; AWS Academy; AWS Educate | Amazon | LIST
Amazon | US | business; software; supply-chain; data; cloud; marketing | amazon.com; amazon.science; aboutamazon.com | Amazon.com; Amazon.com Inc.; Amazon Ads; Amazon Career Choice; Amazon Junior Developer | | GEN
Meta | US | marketing; software; data; ai; design; media | meta.com; facebook.com; about.fb.com; facebookblueprint.com; metacertification.com | Meta Platforms; Meta Platforms Inc.; Facebook; Facebook, Inc.; Meta Blueprint; Facebook Blueprint; Meta Staff; Meta for Business | | LIST
Apple | US | software; hardware; it; design; education | apple.com | Apple Inc.; Apple Developer; Apple Education; Apple Professional Learning | | GEN
Oracle | US | data; cloud; software; business; it | oracle.com | Oracle Corporation; Oracle Corp.; Oracle University; Oracle Cloud Infrastructure; Oracle MyLearn; Oracle Academy; Oracle America, Inc. | | LIST
SAP | DE | business; software; data; finance; supply-chain; hr; cloud | sap.com; open.sap.com | SAP SE; SAP Learning; openSAP; SAP Learning Hub; SAP Training; SAP SuccessFactors; SAP Training and Adoption | | LIST
Cisco | US | networking; security; it; cloud; software; data | cisco.com; netacad.com; skillsforall.com | Cisco Systems; Cisco Systems Inc.; Cisco Networking Academy; Cisco Learning and Certifications; Cisco NetAcad; Cisco Learning Network; Networking Academy; Cisco DevNet; Cisco U. | | LIST
Red Hat | US | it; cloud; software; security | redhat.com | RedHat; RedHatX; Red Hat Training; Red Hat Academy; Red Hat Training and Certification | IBM | LIST
Salesforce | US | sales; software; marketing; data; business; cloud; ai | salesforce.com; trailhead.com; trailhead.salesforce.com | Salesforce, Inc.; Salesforce.com; salesforce.com, inc.; Trailhead; Salesforce Trailhead; Trailhead Academy | | LIST
Tableau | US | data | tableau.com | Tableau Software; Tableau Software, LLC; Tableau Academic Programs | Salesforce | GEN
MuleSoft | US | software; cloud | mulesoft.com | MuleSoft Training | Salesforce | GEN
Slack | US | business; software | slack.com | Slack Technologies | Salesforce | GEN
Adobe | US | design; media; marketing; software; arts | adobe.com | Adobe Inc.; Adobe Systems; Adobe Systems Incorporated; Adobe Creative Cloud; Adobe Digital Learning Services; Adobe Education | | GEN
Autodesk | US | engineering; architecture; design; media; games | autodesk.com | Autodesk, Inc.; Autodesk Education | | LIST
Intel | US | hardware; software; ai; data; cloud | intel.com | Intel Corporation; Intel Software; Intel Network Academy; Intel AI | | LIST
NVIDIA | US | ai; hardware; software; data; games | nvidia.com | NVIDIA Deep Learning Institute; NVIDIA DLI; Deep Learning Institute | | LIST
Qualcomm | US | hardware; networking; software | qualcomm.com | Qualcomm Academy; Qualcomm Technologies; Qualcomm Wireless Academy; Qualcomm Technologies, Inc. | | LIST
Arm | GB | hardware; software | arm.com | Arm Education; Arm Ltd; Arm Limited; Arm Holdings; ArmEducationX | | LIST
Texas Instruments | US | hardware; engineering; education | ti.com | | | GEN
VMware | US | cloud; it; networking; security | vmware.com | VMware Education; VMware by Broadcom; VMware IT Academy; VMware Learning | Broadcom | LIST
Broadcom | US | hardware; security; cloud | broadcom.com | Broadcom Inc.; Symantec | | GEN
Hewlett Packard Enterprise | US | networking; hardware; cloud; it | hpe.com; arubanetworks.com | HPE; HPE Aruba Networking; Aruba Networks; Aruba, a Hewlett Packard Enterprise company; HPE Education Services; Aruba Education Services | | LIST
HP | US | hardware; it; business | hp.com; life-global.org | HP LIFE; Hewlett-Packard; HP Foundation | | GEN
Dell Technologies | US | hardware; it; cloud; data | dell.com; delltechnologies.com | Dell; Dell EMC; EMC; Dell Technologies Education Services | | GEN
NetApp | US | cloud; it; hardware; data | netapp.com | NetApp University | | GEN
Nutanix | US | cloud; it | nutanix.com | Nutanix, Inc.; Nutanix University | | GEN
Commvault | US | it; data; cloud | commvault.com | Commvault Systems; CommVault Education Services | | GEN
Veeam | US | it; cloud; data | veeam.com | Veeam Software | | GEN
Citrix | US | it; cloud; networking | citrix.com | Citrix Systems; Citrix Systems, Inc.; Citrix Education | | GEN
Juniper Networks | US | networking; security | juniper.net | Juniper; Juniper Networks Education Services | | LIST
Palo Alto Networks | US | security; networking; cloud | paloaltonetworks.com | Palo Alto Networks Cybersecurity Academy; Palo Alto Networks Education Services | | LIST
Fortinet | US | security; networking | fortinet.com | Fortinet, Inc.; Fortinet Training Institute; Fortinet NSE Training Institute | | GEN
Check Point | IL | security; networking | checkpoint.com | Check Point Software Technologies; Check Point Software; Check Point Education Services | | GEN
CrowdStrike | US | security; cloud | crowdstrike.com | CrowdStrike University | | GEN
Zscaler | US | security; cloud; networking | zscaler.com | Zscaler, Inc.; Zscaler Academy | | GEN
Okta | US | security; cloud; software | okta.com | Okta, Inc. | | GEN
CyberArk | IL | security | cyberark.com | CyberArk Software; CyberArk University | | GEN
SailPoint | US | security | sailpoint.com | SailPoint Technologies | | GEN
Splunk | US | data; security; it | splunk.com | Splunk LLC; Splunk Education; Splunk Inc | Cisco | GEN
Qualys | US | security; cloud | qualys.com | Qualys, Inc.; Qualys Training | | GEN
Tenable | US | security | tenable.com | Tenable, Inc. | | GEN
PortSwigger | GB | security; software | portswigger.net | PortSwigger Web Security Academy; Web Security Academy | | GEN
Akamai Technologies | US | networking; security; cloud | akamai.com | Akamai; Linode | | LIST
Cloudflare | US | networking; security; cloud | cloudflare.com | Cloudflare, Inc. | | GEN
F5 | US | networking; security | f5.com | F5 Networks; NGINX | | GEN
Huawei | CN | networking; hardware; cloud; ai | huawei.com | Huawei Technologies; Huawei ICT Academy; Huawei Talent; Huawei Technologies Co., Ltd. | | GEN
Alibaba Cloud | CN | cloud; data; ai | alibabacloud.com | Alibaba Cloud Academy; Aliyun | | GEN
DigitalOcean | US | cloud; software | digitalocean.com | | | GEN
HashiCorp | US | cloud; software; it | hashicorp.com | HashiCorp, an IBM Company | IBM | GEN
Docker | US | software; cloud | docker.com | Docker Inc | | GEN
GitHub | US | software; it | github.com; github.blog | GitHub Education; GitHub Skills | Microsoft | GEN
GitLab | US | software; security | gitlab.com; about.gitlab.com | GitLab University | | GEN
Atlassian | AU | software; project-management | atlassian.com | Atlassian University; Atlassian Corporation; Atlassian Learning | | LIST
JetBrains | CZ | software | jetbrains.com | JetBrains Academy; JetBrains s.r.o. | | LIST
Postman | US | software | postman.com | Postman, Inc.; Postman Academy; Postman Student Expert | | GEN
MongoDB | US | data; software; cloud | mongodb.com | MongoDB University; MongoDBx | | LIST
Databricks | US | data; ai; cloud | databricks.com | Databricks, Inc.; Databricks Academy | | LIST
Snowflake | US | data; cloud; ai | snowflake.com | Snowflake Inc.; Snowflake Computing; Snowflake University; Snowflake Northstar | | GEN
Cloudera | US | data; cloud | cloudera.com | Cloudera, Inc.; Cloudera University; Hortonworks; Cloudera Educational Services | | LIST
Confluent | US | data; software | confluent.io | Confluent Inc. | | GEN
dbt Labs | US | data | getdbt.com | Fishtown Analytics; dbt Learn | | GEN
Elastic | NL | data; software; security | elastic.co | Elastic N.V.; Elasticsearch B.V.; Elastic Training | | GEN
Neo4j | SE | data; software | neo4j.com | Neo4j GraphAcademy; GraphAcademy | | GEN
Redis | US | data; software | redis.io; redis.com | Redis Labs; Redis Ltd.; Redis University | | GEN
Informatica | US | data | informatica.com | Informatica LLC; Informatica University | | GEN
Qlik | US | data | qlik.com | QlikTech; Talend; Qlik Academic Program | | GEN
Alteryx | US | data | alteryx.com | Alteryx, Inc.; Alteryx SparkED; Alteryx Academy | | GEN
MicroStrategy | US | data | microstrategy.com | | | GEN
SAS | US | data; ai; mathematics | sas.com | SAS Institute; SAS Academic Programs; SAS Global Academic Program | | LIST
MathWorks | US | engineering; mathematics; data; ai; software | mathworks.com | MathWorks Training | | LIST
Wolfram | US | mathematics; science; data; software | wolfram.com | Wolfram Research; Wolfram U | | GEN
Posit | US | data | posit.co; rstudio.com | RStudio; Posit PBC; RStudio, PBC | | GEN
Anaconda | US | data; ai; software | anaconda.com | Anaconda Inc. | | GEN
Hugging Face | US | ai | huggingface.co | | | GEN
OpenAI | US | ai | openai.com | OpenAI Academy | | GEN
Anthropic | US | ai | anthropic.com | Anthropic PBC | | GEN
UiPath | US | software; business; ai | uipath.com | UiPath Academy | | GEN
Automation Anywhere | US | software; business; ai | automationanywhere.com | Automation Anywhere University | | LIST
Blue Prism | GB | software; business | blueprism.com | Blue Prism University; SS&C Blue Prism | SS&C Technologies | LIST
Pega | US | software; business; sales | pega.com | Pegasystems; Pegasystems Inc.; Pega Academy | | GEN
ServiceNow | US | it; software; business | servicenow.com | ServiceNow University; Now Learning | | GEN
Workday | US | hr; finance; business; software | workday.com | Workday, Inc.; Workday Education | | GEN
HubSpot | US | marketing; sales | hubspot.com | HubSpot Academy | | LIST
Hootsuite | CA | marketing; media | hootsuite.com | Hootsuite Academy | | GEN
Semrush | US | marketing | semrush.com | Semrush Academy | | GEN
Mailchimp | US | marketing | mailchimp.com | Mailchimp Academy | Intuit | GEN
Shopify | CA | marketing; sales; business | shopify.com | Shopify Academy; Shopify Partners | | GEN
TikTok | US | marketing; media | tiktok.com | TikTok Academy; TikTok for Business | | GEN
LinkedIn | US | business; marketing; hr; sales | linkedin.com | LinkedIn Marketing Solutions | Microsoft | GEN
Figma | US | design | figma.com | Figma, Inc. | | GEN
Canva | AU | design; marketing | canva.com | Canva Design School | | GEN
Unity Technologies | US | games; software; media | unity.com; unity3d.com | Unity; Unity Learn; Unity Software | | LIST
Epic Games | US | games; media; software | epicgames.com; unrealengine.com | Unreal Engine | | GEN
Avid | US | media; music | avid.com | Avid Technology; Avid Learning | | GEN
Dassault Systèmes | FR | engineering; design | 3ds.com; solidworks.com | SOLIDWORKS; Dassault Systèmes SolidWorks | | GEN
PTC | US | engineering; software; design | ptc.com | PTC University | | GEN
Bentley Systems | US | engineering; architecture | bentley.com | Bentley Education | | GEN
Ansys | US | engineering | ansys.com | ANSYS, Inc.; Ansys Innovation Courses; AnsysX | Synopsys | GEN
Esri | US | data; environment; science; architecture | esri.com | Esri Academy; Environmental Systems Research Institute | | GEN
Siemens | DE | engineering; energy; software; hardware | siemens.com; sw.siemens.com | Siemens Digital Industries Software; Siemens AG; SITRAIN; Siemens Software | | LIST
Schneider Electric | FR | energy; engineering | se.com; schneider-electric.com | Schneider Electric University; Energy University by Schneider Electric | | GEN
ABB | CH | engineering; energy | abb.com | ABB University; ABB Robotics | | GEN
Bosch | DE | engineering; hardware | bosch.com; bosch-rexroth.com | Robert Bosch; Robert Bosch GmbH; Bosch Rexroth | | GEN
FANUC | JP | engineering | fanuc.com; fanucamerica.com | FANUC America | | GEN
National Instruments | US | engineering; hardware | ni.com | Emerson NI | Emerson | GEN
Emerson | US | engineering; energy | emerson.com | Emerson Electric; Emerson Educational Services | | GEN
Epic Systems | US | health; it | epic.com | | | GEN
Bloomberg | US | finance; data; media | bloomberg.com | Bloomberg L.P.; Bloomberg LP; Bloomberg for Education | | GEN
LSEG | GB | finance; data | lseg.com; refinitiv.com | London Stock Exchange Group; Refinitiv; LSEG Academy | | GEN
Intuit | US | accounting; finance; business; software | intuit.com | Intuit Inc.; Intuit Academy; Intuit QuickBooks; QuickBooks | | LIST
Xero | NZ | accounting | xero.com | Xero Limited | | GEN
Sage | GB | accounting; business | sage.com | Sage Group; Sage University; Sage Intacct | | GEN
Tally Solutions | IN | accounting; business | tallysolutions.com; tallyeducation.com | Tally Education; Tally | | LIST
ADP | US | hr; accounting | adp.com | Automatic Data Processing; Automatic Data Processing, Inc. (ADP) | | LIST
Zoho | IN | business; software; sales | zoho.com | Zoho Corporation; Zoho Corp | | GEN
Odoo | BE | business; software | odoo.com | Odoo S.A. | | GEN
Consensys | US | software; finance | consensys.net; consensys.io | ConsenSys Academy; ConsenSys AG | | LIST
Dynatrace | US | cloud; software | dynatrace.com | Dynatrace University | | GEN
Datadog | US | cloud; software | datadoghq.com | Datadog, Inc.; Datadog Learning Center | | GEN
SUSE | DE | it; cloud | suse.com | Rancher; SUSE Training; Rancher Academy | | GEN
Canonical | GB | it; cloud | canonical.com; ubuntu.com | Canonical Ltd. | | GEN
Fractal Analytics | US | data; ai | fractal.ai | Fractal; Fractal Analytics Academy | | LIST
`,
};

const firms: IssuerTable = {
  kind: 'company',
  date: '2026-11-22',
  rows: `
DeepLearning.AI | US | ai; data; software | deeplearning.ai | DeepLearningAI; Deep Learning AI | | LIST
LearnQuest | US | training | learnquest.com | | | LIST
Codio | GB | training | codio.com | Codio Ltd | | LIST
Board Infinity | IN | training | boardinfinity.com | | | LIST
Infosec | US | security; training | infosecinstitute.com; infosec.com | Infosec Institute; Infosec Skills | Cengage Group | LIST
Whizlabs | IN | training | whizlabs.com | Whizlabs Software; Whizlabs Education | | LIST
Starweaver | US | training | starweaver.com | Starweaver Group; Starweaver Instructor Team | | LIST
New York Institute of Finance | US | finance; training | nyif.com | NYIF | | LIST
Deep Teaching Solutions | US | education; training | | | | LIST
Scrimba | NO | software; training | scrimba.com | | | LIST
SkillUp EdTech | IN | training | skillup.tech; skillupedtech.com | SkillUp; SkillUp Technologies; SkillUp Online | | LIST
Digital Marketing Institute | IE | marketing; training | digitalmarketinginstitute.com | | | LIST
Boston Consulting Group | US | business; data | bcg.com | BCG; BCG X; BCG GAMMA | | LIST
McKinsey & Company | US | business; data | mckinsey.com | McKinsey; McKinsey.org; McKinsey Forward; McKinsey Academy | | GEN
Bain & Company | US | business | bain.com | | | GEN
Larsen & Toubro | IN | engineering; architecture; software | larsentoubro.com; lntedutech.com | L&T; L&T EduTech | | LIST
MedCerts | US | health; it; training | medcerts.com | | Stride, Inc. | LIST
PwC | GB | accounting; business; finance; data | pwc.com; pwc.in | PricewaterhouseCoopers; PwC India; PwC US; PricewaterhouseCoopers LLP; PwC's Academy | | LIST
Deloitte | GB | accounting; business; finance; data; security | deloitte.com | Deloitte Touche Tohmatsu; Deloitte Consulting; Deloitte University; Deloitte LLP | | GEN
EY | GB | accounting; business; finance; data | ey.com | Ernst & Young; EY Badges; Ernst & Young LLP | | GEN
KPMG | NL | accounting; business; finance; data | kpmg.com; kpmg.us | KPMG International; KPMG LLP; KPMG India; KPMG in India | | GEN
Accenture | IE | business; software; data; cloud | accenture.com | Accenture plc; Accenture Academy | | GEN
Capgemini | FR | software; business; cloud; data | capgemini.com | | | GEN
Cognizant | US | software; business; cloud; data | cognizant.com | Cognizant Technology Solutions | | GEN
Infosys | IN | software; business; cloud; data | infosys.com; onwingspan.com | Infosys Springboard; Infosys Limited; Infosys Ltd | | GEN
Tata Consultancy Services | IN | software; business; cloud; data | tcs.com; tcsion.com | TCS; TCS iON | | GEN
Wipro | IN | software; business | wipro.com | Wipro Limited; Wipro TalentNext | | GEN
HCLTech | IN | software; business | hcltech.com | HCL Technologies; HCL | | GEN
Goldman Sachs | US | finance; business | goldmansachs.com | 10,000 Women; Goldman Sachs 10,000 Women; The Goldman Sachs Group | | LIST
BBVA | ES | finance | bbva.com; campusbbva.com | Campus BBVA; Banco Bilbao Vizcaya Argentaria | | LIST
Santander | ES | finance; business | santander.com; santanderopenacademy.com | Banco Santander; Santander Open Academy; Santander Universidades | | GEN
Interactive Brokers | US | finance | interactivebrokers.com; ibkr.com | IBKR; IBKR Campus; Traders' Academy | | LIST
SoFi | US | finance | sofi.com | SoFi Technologies; Social Finance | | LIST
Keller Williams | US | property; sales; business | kw.com | Keller Williams Realty; Keller Williams Realty International | | LIST
PepsiCo | US | business; supply-chain; marketing | pepsico.com | | | LIST
Novartis | CH | health; science | novartis.com | Novartis International | | LIST
CVS Health | US | health; sales | cvshealth.com | CVS | | LIST
Rolls-Royce | GB | engineering; energy | rolls-royce.com | Rolls-Royce Holdings; Rolls-RoyceX | | LIST
SS&C Technologies | US | finance; software | ssctech.com | SS&C; SS&C Learning Institute | | GEN
Edureka | IN | training | edureka.co | Brain4ce Education | | LIST
EDUCBA | IN | training | educba.com | | | LIST
Simplilearn | US | training | simplilearn.com | Simplilearn Solutions | | GEN
Great Learning | IN | training | mygreatlearning.com; greatlearning.in | Great Lakes E-Learning | | GEN
upGrad | IN | training | upgrad.com | | | GEN
Emeritus | US | training | emeritus.org | Emeritus Institute of Management; Eruditus; Eruditus Executive Education | | GEN
NIIT | IN | training | niit.com | | | LIST
Aptech | IN | training | aptech-education.com; aptech-worldwide.com | Aptech Limited | | GEN
Global Knowledge | US | training | globalknowledge.com | Global Knowledge Training | Skillsoft | GEN
QA Ltd | GB | training | qa.com | QA Limited; Cloud Academy; Circus Street | | GEN
Packt | GB | training | packtpub.com; packt.com | Packt Publishing; Packt - Course Instructors | | GEN
O'Reilly Media | US | software; data; training | oreilly.com | O'Reilly | | GEN
Pearson | GB | education; training | pearson.com; pearsonvue.com | Pearson plc; Pearson VUE; Pearson Education; Pearson Edexcel; Edexcel | | GEN
Certiport | US | it; training | certiport.com; certiport.pearsonvue.com | | Pearson | GEN
Prometric | US | training | prometric.com | | | GEN
McGraw Hill | US | education | mheducation.com | McGraw-Hill Education | | GEN
Wiley | US | education; science | wiley.com | John Wiley & Sons; Wiley Education Services | | GEN
Elsevier | NL | health; science | elsevier.com | Elsevier Health | | GEN
Osmosis | US | health | osmosis.org | Osmosis from Elsevier | Elsevier | LIST
Cengage Group | US | education; training | cengage.com; cengagegroup.com | Cengage; ed2go | | GEN
Kaplan | US | training; education | kaplan.com; kaptest.com | Kaplan, Inc.; Kaplan Test Prep; Kaplan Professional; Kaplan International | | GEN
The Princeton Review | US | training; education | princetonreview.com | | | GEN
Becker Professional Education | US | accounting; training | becker.com | | | GEN
Laureate Education | US | education | laureate.net | Laureate International Universities; Laureate | | LIST
Stride, Inc. | US | education | stridelearning.com | K12 Inc. | | GEN
Pathstream | US | training | pathstream.com | | | LIST
SV Academy | US | sales; training | sv.academy | | | LIST
School Yourself | US | education; mathematics | schoolyourself.org | SchoolYourself | | LIST
ScrumTrek | RU | project-management; training | scrumtrek.ru | | | LIST
UBITS | CO | training | ubits.com | | | LIST
LOGYCA | CO | supply-chain | logyca.com | LOGYCAX | | LIST
Mail.Ru Group | RU | software; media | vk.company; mail.ru | VK; VK Company | | LIST
Yandex | RU | software; data; ai | yandex.ru; yandex.com | Yandex Practicum; Yandex School of Data Analysis; Яндекс; Яндекс Практикум | | GEN
Enviolo | NL | engineering | enviolo.com | Fallbrook Technologies | | LIST
Knowledge Accelerators | US | training | | | | LIST
Aptly | US | property; training | | | | LIST
American Institute of Business and Economics | RU | business; finance | | AIBEc | | LIST
Yunus Social Business Fund Bengaluru | IN | development; business | | YSB Bengaluru | | LIST
National Academy of Sports Medicine | US | fitness; health | nasm.org | NASM; AFAA | | LIST
Codecademy | US | software; data; training | codecademy.com | Codecademy Pro; Ryzac | Skillsoft | GEN
Skillsoft | IE | training | skillsoft.com | Skillsoft Corporation; Percipio | | GEN
Dale Carnegie | US | business; training | dalecarnegie.com | Dale Carnegie & Associates; Dale Carnegie Training | | GEN
FranklinCovey | US | business; training | franklincovey.com | Franklin Covey | | GEN
Gallup | US | business; hr | gallup.com | Gallup, Inc. | | GEN
Corporate Finance Institute | CA | finance; training | corporatefinanceinstitute.com | CFI; CFI Education | | GEN
Wall Street Prep | US | finance; training | wallstreetprep.com | | | GEN
Interaction Design Foundation | DK | design; training | interaction-design.org; ixdf.org | IxDF | | GEN
Nielsen Norman Group | US | design | nngroup.com | NN/g; NNGroup | | GEN
IDEO | US | design; business | ideo.com; ideou.com | IDEO U; IDEO.org | | GEN
CareerFoundry | DE | training | careerfoundry.com | | | GEN
Springboard | US | training | springboard.com | Springboard Careers | | GEN
General Assembly | US | training | generalassemb.ly; generalassembly.com | General Assembly Space | | GEN
Flatiron School | US | training | flatironschool.com | | | GEN
BrainStation | CA | training | brainstation.io | | | GEN
Le Wagon | FR | training | lewagon.com | | | GEN
Ironhack | ES | training | ironhack.com | | | GEN
Penn Foster | US | training | pennfoster.edu | Penn Foster Career School; Penn Foster College | | GEN
Maven Analytics | US | data; training | mavenanalytics.io | | | GEN
Hack The Box | GB | security; training | hackthebox.com; hackthebox.eu | HTB; HTB Academy; HackTheBox; Hack The Box Academy | | GEN
TryHackMe | GB | security; training | tryhackme.com | | | GEN
INE | US | security; networking; training | ine.com; elearnsecurity.com | INE Security; eLearnSecurity; INE Training | | GEN
Offensive Security | US | security | offsec.com; offensive-security.com | OffSec; OffSec Services; Offensive Security Services | | GEN
SANS Institute | US | security | sans.org; sans.edu | SANS; SANS Technology Institute; Escal Institute of Advanced Technologies | | GEN
KodeKloud | SG | cloud; training | kodekloud.com | | | GEN
A Cloud Guru | US | cloud; training | acloudguru.com; acloud.guru | Linux Academy | Pluralsight | GEN
Fast.ai | US | ai | fast.ai | | | GEN
`,
};

export const companies: readonly IssuerTable[] = [vendors, firms];
