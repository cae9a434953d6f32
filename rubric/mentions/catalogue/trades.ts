/** Engineering, trades, safety, transport, food, security: rows as `catalogue.ts` explains them. Over 200 lines: one long table, a row each. */
export const trades = `
Professional Engineer | PE? | state board of engineers | Professional Engineer license; P.E. license; licensed Professional Engineer; Registered Professional Engineer; Professional Engineering license; Professional Engineer registration; PE registration; PE certification; licensed engineer; PE licensed; registered engineer; PE registered; registered civil engineer; licensed civil engineer; registered professional civil engineer; licensed professional civil engineer; registered structural engineer; licensed mechanical engineer; licensed electrical engineer
Professional Engineer (Canada) | P.Eng | provincial regulator | PEng; P.Eng. designation; P.Eng license; APEGA registration; PEO license
Institution of Structural Engineers membership | MIStructE | IStructE | IStructE!; member of the IStructE; chartered member of the IStructE; Chartered Structural Engineer
Institution of Civil Engineers membership | MICE! | ICE | member of the ICE; Chartered Member of the Institution of Civil Engineers
* | | | MIMechE; MIET; MCIBSE; CIBSE!; MRTPI; RTPI!; MCIOB; CIOB!; FCIOB; MCIAT; CIAT!; MIFireE; MIOSH; CMIOSH; GradIOSH; TechIOSH; CIEEM!; CIWEM!; MCIWEM; CIHT!; MCIHT; Chartered Town Planner; Chartered Environmentalist; CEnv!; Chartered Builder; Chartered Geologist; CGeol; Chartered Scientist; CSci; RegSci; Chartered Physicist; Chartered Ecologist; CPEng; RPEQ; NER registration!; CPENG NER
Chartered Engineer | CEng | Engineering Council | Chartered Engineer status; chartered status!; Chartered Civil Engineer; Incorporated Engineer; IEng; ICE chartered!
Engineer in Training | EIT? | state board of engineers | Engineering in Training; EI certification; Engineer Intern certification; EIT license; Engineer Intern; FE/EIT; EIT/FE; EI/EIT
Fundamentals of Engineering exam | FE exam | NCEES | FE!; Fundamentals of Engineering; FE/EIT exam; FE passed; passed FE; FE exam passed
Structural Engineer licence | SE license | state board | Structural Engineer license; licensed structural engineer
Geotechnical Engineer licence | GE license | state board | licensed geotechnical engineer
Professional Geologist | PG! | state board | Professional Geologist license; PG license; licensed geologist; registered geologist; Licensed Professional Geologist; geologist license
Geologist in Training | GIT! | ASBOG | Geologist-in-Training; Geologist In Training; GIT certification; GIT certificate
* | | | P.Geo; Certified Engineering Geologist; Professional Geoscientist
Professional Land Surveyor | PLS! | state board | PLS license; licensed land surveyor; Professional Land Surveyor license; RPLS; Registered Land Surveyor; Land Surveyor license; Registered Professional Land Surveyor; licensed surveyor; Professional Surveyor and Mapper; surveyor's license; surveyor license
* | | | PSM license; Land Surveyor in Training; LSIT; Certified Survey Technician
Registered Architect | RA! | state board of architecture | architect license; architectural license; licensed architect; Registered Architect license; architectural licensure; architecture license; architect registration; architectural registration; Registered Architects; AIA registered architect
* | | | NCARB certification; NCARB certificate; NCARB!; RIBA?; ARB registration; ARB registered; RIBA Part II; RIBA Part 3; RIBA Part 2; AIA!
Architect Registration Examination | ARE! | NCARB | Architect Registration Exam; ARE exams
Licensed Landscape Architect | PLA! | state board | landscape architect license; landscape architecture license; landscape architect licensure; LARE; registered landscape architect; RLA?; CLARB certificate; CLARB certification; PLA CLARB
National Council for Interior Design Qualification | NCIDQ | CIDQ | NCIDQ certification; NCIDQ certified; NCIDQ certificate; interior design license; NCIDQ exam
American Institute of Certified Planners | AICP | AICP | AICP certification; AICP certified; Certified Planner
Certified Floodplain Manager | CFM! | ASFPM
Professional Traffic Operations Engineer | PTOE | TPCB
Construction Supervisor licence | Construction Supervisor License | state board of building regulations | CSL!; Construction Supervisor's license; licensed construction supervisor; unrestricted construction supervisor license; Mass CSL; MA CSL
Envision Sustainability Professional | ENV SP | Institute for Sustainable Infrastructure
CCPS Certified Process Safety Professional | CCPSC | CCPS
LEED Accredited Professional | LEED AP | USGBC | LEED accreditation; LEED accredited; LEED AP certification; LEED certification?; LEED AP BD&C; LEED accredited professionals; LEED credential; LEED AP accreditation; LEED!; LEED AP BD+C; LEED AP ID+C; LEED AP O+M; LEED AP EBOM; LEED AP ID&C; LEED AP O&M; LEED AP EB O&M; LEED AP ND; LEED AP Homes
LEED Green Associate | LEED Green Associate | USGBC | LEED GA; Green Associate!
WELL Accredited Professional | WELL AP | IWBI | WELL accreditation
Evidence-Based Design Accreditation and Certification | EDAC | The Center for Health Design | EDAC certification; EDAC accreditation
BREEAM Assessor | BREEAM | BRE | BREEAM AP
Certified Passive House Consultant | CPHC | PHIUS | CPHD; Passive House certification
Certified Passive House Designer | Passivhaus Designer | Passive House Institute | Certified Passivhaus Designer; Passive House Designer; CEPH Designer; CEPH!
Certified Energy Manager | CEM! | AEE | AEE certification; CEM AEE
* | | | Certified Energy Auditor; Certified Measurement and Verification Professional; CMVP
Building Performance Institute certification | BPI certification | BPI | BPI certified; BPI Building Analyst; BPI!; BPI Certified Professional
* | | | 
NABCEP certification | NABCEP | NABCEP | NABCEP certified; NABCEP PV Installation Professional; NABCEP PVIP; NABCEP PV Associate
Certified Construction Manager | CCM! | CMAA | CMAA certification; Certified Construction Managers
* | | | CMIT
Construction Health and Safety Technician | CHST | BCSP
Construction documents technologist | CDT! | CSI | CSI certification; Construction Documents Technology
* | | | Certified Construction Specifier; CSI-CCS
Contractor licence | contractor license | state contractors board | contractor's license; general contractor license; general contractors license; licensed contractor; contractors license; licensed general contractor; residential contractor license; builders license; builder's license; mechanical contractor license; electrical contractor license; plumbing contractor license; CSLB license
Building inspector certification | ICC certification | ICC | ICC certified; building official certification; ICC Residential Building Inspector; ICC Building Inspector; building inspector license; ICC Plans Examiner; certified plans examiner; home inspector license; home inspector certification; International Code Council certification; special inspector certification
American Concrete Institute certification | ACI certification | ACI | ACI certified; ACI Concrete Field Testing Technician; ACI Field Testing Technician; ACI Grade I; ACI!; Concrete Field Testing Technician; ACI Concrete Field Testing
NICET certification | NICET | NICET | NICET certified; NICET Level I; NICET Level II; NICET Level III; NICET Level IV; NICET Level 1; NICET Level 2; NICET Level 3; NICET II; NICET III
Nuclear gauge certification | nuclear gauge! | | nuclear density gauge certification; nuclear gauge safety; nuclear gauge license; radiation safety certification
AWS Certified Welding Inspector | CWI | American Welding Society | Certified Welding Inspector; AWS-CWI; CWI certification; Senior Certified Welding Inspector
Welding certification | welding certification | American Welding Society | certified welder; welder certification; AWS D1.1; D1.1 certification; AWS D1.1 certification; AWS welding certification; welding certified; 6G certification; 3G certification; 6G welding; welding certificate; ASME Section IX certification; weld certification; 3G/4G certification; welding license; 4G certification; American Welding Society certification; AWS D1.1 structural; certified welders; ASME welding certification; 6G certified; 3G certified; TIG certification; AWS D17.1
Non-destructive testing certification | NDT certification | ASNT | NDT Level II; NDT Level III; ASNT Level II; ASNT Level III; ASNT certification; NDE certification; NDE Level II; NDT Level 2; ASNT NDT; NDT Level I; ASNT NDT Level III; NDT certified; ASNT Level 2; PCN Level 2; NAS-410; SNT-TC-1A; ASNT NDT Level II; NDT Level 3; SNT-TC-1A Level II; Level II UT; Level II RT; Level II PT; Level II MT; Level II VT; Level II ET; UT Level 2; MT Level 2; PT Level 2; RT Level 2; UT/MT/PT Level II; Level II NDT; Level III NDT; NAS 410; NAS410 certified; Level 2 NDT; Level II NDE; Level III NDE; ASNT!
API 510 certification | API 510 | API | API 510 certified; API 510 Inspector
API 570 certification | API 570 | API | API 570 Inspector
API 653 certification | API 653 | API | API 653 Inspector
* | | | API certification; API certified; API inspector certification
NACE certification | NACE! | AMPP | NACE certified; NACE CIP; NACE CIP Level 1; NACE CIP Level 2; NACE Coating Inspector; CP1; NACE Level 2; NACE Level 1; NACE Level 3; NACE CP; AMPP certification; NACE CIP Level 3; NACE Certified Coating Inspector
IPC certification | IPC certification | IPC | IPC certified; IPC CIS; IPC CID; IPC-A-600; IPC-7711; Certified IPC Specialist; Certified IPC Trainer; Certified Interconnect Designer
IPC-A-610 certification | IPC-A-610 | IPC | IPC-610; IPC 610; IPC A 610 certification; IPC 610 certification; IPC-A-610 CIS; IPC-A-610 certified; IPC A-610
IPC J-STD-001 certification | J-STD-001 | IPC | IPC J-STD-001; J-STD; J-STD certification; J-STD certified; J-STD-001 CIS; J-STD-001 certified; JSTD-001; J-STD soldering certification
IPC/WHMA-A-620 certification | IPC/WHMA-A-620 | IPC | IPC-A-620; IPC-620; IPC 620; IPC-A-620 certified; WHMA-A-620
* | | | soldering certification; NASA soldering certification
Certified Manufacturing Engineer | CMfgE | SME
Certified Production Technician | CPT! | MSSC | MSSC certification; MSSC!
NIMS machining certification | NIMS certification | NIMS | NIMS machining; NIMS credential; CNC certification; CNC operator certification; machinist certification; CNC machining certification; CNC certificate; NIMS Level 1
GD&T certification | GD&T certification | ASME | GDTP; GD&T Professional; GD&T certified; GDTP-S; ASME Y14.5 certification
Certified SolidWorks Associate | CSWA | Dassault Systèmes | SolidWorks Certified Associate; Certified SolidWorks; SolidWorks CSWA
SolidWorks certification (unspecified) | SolidWorks certification | Dassault Systèmes | SolidWorks certified; SolidWorks~
Certified SolidWorks Professional | CSWP | Dassault Systèmes | SolidWorks Certified Professional
* | | | CSWE
Autodesk Certified Professional | Autodesk certification | Autodesk | Autodesk certified; Revit certification; Revit certified; Autodesk Certified User; AutoCAD Certified User; AutoCAD Certified Professional; Revit Certified Professional; Autodesk Certified Professional in Revit; Certified AutoCAD; Autodesk Inventor certification; certification in AutoCAD; Autodesk Certified Associate; Civil 3D certification; Autodesk~; Revit~
AutoCAD certification | AutoCAD certification | Autodesk | AutoCAD certified; certified in AutoCAD
* | | | CAD certification; CAD certificate; BIM certification
* | | | Siemens certification; Rockwell certification; Allen-Bradley certification; CATIA certification; Rockwell certified; PLC certification; Ignition certification; Ignition certified; Ignition Gold certification; FANUC certification; FANUC certified; PLC certificate
Certified Automation Professional | CAP-ISA | ISA | ISA Certified Automation Professional
Certified Control Systems Technician | CCST | ISA
Certified LabVIEW Developer | CLD! | NI | LabVIEW Certified Developer
LabVIEW certification (unspecified) | LabVIEW certification | NI | LabVIEW certified; LabVIEW~
* | | | CLAD; Certified LabVIEW Associate Developer; Certified LabVIEW Architect; CLA LabVIEW
OSHA 10-hour | OSHA 10 | OSHA | OSHA 10 hour certification; OSHA10; OSHA 10-hr; 10-hour OSHA; OSHA 10 certification; 10-hr OSHA; OSHA 10 hour card; OSHA Construction 10; OSHA 10-hour training; OSHA 10 card; OSHA 10 certified; OSHA Ten; OSHA 10/30; OSHA 10 or 30; OSHA 10 or OSHA 30
OSHA 30-hour | OSHA 30 | OSHA | OSHA 30 hour certification; OSHA30; OSHA 30-hr; 30-hour OSHA; 30 hour OSHA; OSHA 30 certification; 30-hr OSHA; OSHA 30 hour card; OSHA Construction 30; OSHA 30-hour training; OSHA 30 card; OSHA 30 certified; OSHA 10/30; OSHA 10 or 30; OSHA 10 or OSHA 30; 30 hour OSHA certification
OSHA 500 | OSHA 500 | OSHA | OSHA outreach trainer; OSHA authorized trainer
OSHA 510 | OSHA 510 | OSHA
OSHA 501 | OSHA 501 | OSHA
OSHA 511 | OSHA 511 | OSHA
OSHA certification (unspecified) | OSHA certification | OSHA | OSHA certified; OSHA card; OSHA safety certification; OSHA training certification; OSHA certificate; OSHA construction safety certification
40-Hour HAZWOPER | HAZWOPER 40 | OSHA | OSHA 40-hour HAZWOPER; HAZWOPER 40-hour; HAZWOPER; HAZWOPER certified; OSHA 40 hour HAZWOPER training; OSHA 40-hour; OSHA HAZWOPER; OSHA 40-hr HAZWOPER; HAZWOPER training; OSHA HAZWOPER 40; 40-Hour OSHA; 40 hour OSHA HAZWOPER; OSHA 40- hour HAZWOPER
24-Hour HAZWOPER | HAZWOPER 24 | OSHA | OSHA 24-hour HAZWOPER; HAZWOPER 24-hour; 24-hr HAZWOPER; OSHA 24-hour
Confined space certification | confined space! | | confined space certified; confined space training certification; confined space ticket; confined space entry ticket; confined space entry!; confined space entry certified; confined space rescue certification
Fall protection certification | fall protection! |  | fall protection certified; working at height certificate; climbing certification; fall protection competent person
* | | | tower climbing certification; ComTrain; tower rescue certification; Tower Climber certification
Scaffold certification | scaffold! | | scaffolding certification; scaffolding certificate; scaffold competent person; CISRS
MSHA certification | MSHA | MSHA | MSHA certified; MSHA training certification; MSHA Part 46; MSHA Part 48; MSHA card; MSHA!
TWIC card | TWIC | TSA | Transportation Worker Identification Credential; TWIC credential
Certified Safety Professional | CSP? | BCSP | Certified Safety Professionals
Associate Safety Professional | ASP! | BCSP
Graduate Safety Practitioner | GSP! | BCSP
Occupational Health and Safety Technologist | OHST | BCSP
Safety Management Specialist! | SMS! | BCSP | Certified Safety Management Specialist
BCSP certification (unspecified) | BCSP certification | BCSP | Board of Certified Safety Professionals; BCSP!
* | | | STS-C; Safety Trained Supervisor
Certified Industrial Hygienist | CIH? | ABIH
Certified Safety Manager | CSM-safety | NASP
* | | | Certified Safety and Health Manager; CSHM; Certified Environmental Safety and Health Trainer; CSHO
Canadian Registered Safety Professional | CRSP | BCRSP
* | | | NCSO; National Construction Safety Officer
NEBOSH certificate | NEBOSH | NEBOSH | NEBOSH General Certificate; NEBOSH National General Certificate; NEBOSH Diploma; NEBOSH qualified; NEBOSH Construction; NEBOSH certified; NEBOSH International General Certificate
Institution of Occupational Safety and Health certificate | IOSH | IOSH | IOSH Managing Safely; IOSH certified; IOSH certification
* | | | CMIOSH; GradIOSH; TechIOSH; IOSH membership
Certified Ergonomics Professional | CPE! | BCPE | Certified Professional Ergonomist
* | | | Certified Ergonomics Assessment Specialist; CEAS
Certified Professional in Erosion and Sediment Control | CPESC | EnviroCert | erosion control certification; erosion and sediment control certification
* | | | Certified Erosion Sediment and Storm Water Inspector; CESSWI; QSD/QSP; Qualified SWPPP Developer; Qualified SWPPP Practitioner; Certified Stormwater Inspector; CPSWQ; CSI stormwater; QSD!; QSP!; TESC certification; CESCL; Certified Erosion and Sediment Control Lead
Qualified Environmental Professional | QEP? | IPEP
* | | | Registered Environmental Manager; Certified Environmental Professional; Registered Environmental Health Specialist; REHS; Registered Sanitarian; Registered Environmental Health Specialist license; Licensed Environmental Professional; Licensed Site Remediation Professional; LSRP; Licensed Site Professional; LSP!; REHS/RS
Asbestos certification | asbestos certification |  | asbestos inspector certification; asbestos inspector license; AHERA certification; asbestos license; AHERA Building Inspector; asbestos supervisor certification; certified asbestos inspector; licensed asbestos inspector; asbestos certified; AHERA!; asbestos building inspector!; asbestos air monitoring certification; certified asbestos consultant; asbestos handler license
* | | | NIOSH 582
Lead inspector certification | lead certification | EPA | lead risk assessor certification; lead-based paint certification; EPA lead certification; Lead Renovator certification; EPA RRP; RRP certification; lead inspector license; lead safe certification; Lead Inspector/Risk Assessor; certified lead inspector; lead risk assessor; lead abatement certification
EPA Section 608 certification | EPA 608 | EPA | EPA certification; EPA certified; EPA Universal certification; EPA Section 608; EPA 608 Universal; EPA Universal; CFC certification; CFC universal; EPA Type II; 608 certification; EPA Section 608 Universal; refrigerant certification; CFC license; CFC certified; EPA CFC certification; Universal CFC; EPA Universal license; EPA license; EPA refrigerant certification; Universal CFC certification; refrigeration certification; CFC Universal certification; refrigerant license; EPA Universal Refrigerant certification; EPA 608 certified; universal EPA certification; universal refrigerant certification; Universal EPA; EPA Type I; EPA Type I & II; EPA Type I and II; EPA Type I/II; EPA Type I, II; EPA Type 1 & 2; EPA Type 1 and 2; EPA I & II; EPA Type III; EPA Type I II III; Type II EPA; EPA Type 2; Universal 608; 608 Universal
EPA Section 609 certification | EPA 609 | EPA | EPA Section 609; Section 609 certification; 609 certification; 609 certified; 609 A/C certification; 609 AC certification; A/C 609 certification; 609 A/C certified; EPA 609 A/C; 609 refrigerant certification; EPA 609 certification; MACS 609; MVAC certification; MACS certification; 609 license
NATE certification | NATE | NATE | NATE certified; North American Technician Excellence
HVAC licence | HVAC license | state board | HVAC certification; HVAC certified; HVAC/R certification; HVAC journeyman license; HVACR certification; licensed HVAC; certified HVAC; HVAC contractor license; HVAC certificate; refrigeration license; air conditioning license; HVAC technician certification; HVAC technician license; sheet metal license
Journeyman electrician licence | journeyman electrician? | state board | electrician license; licensed electrician; journeyman electrical license; journeyman's electrical license; electrician's license; electrical license; electricians license; certified electrician; Journeyman Industrial Electrician; New York State Journeyman Industrial Electrician; state electrical license; journeyman electrician certification; electrical journeyman license; Electrician certification; red seal electrician; licensed electricians; Electrical journeyman!; Electrical Journeyman's license; Journeyman Electrician's license; electrical certification card; electrical certification; general electrician certification; California electrician certification; electrical or plumbing license; plumbing or electrical license; electrical, plumbing or mechanical license; electrical/plumbing license
Low voltage licence | low voltage license | state board | limited energy license; low voltage certification
Master electrician licence | master electrician? | state board | master electrical license; master electrician's license
Journeyman plumber licence | plumbing license | state board | plumber license; licensed plumber; journeyman plumber?; plumber's license; plumbers license; journeyman plumbing license; journeyman plumber's license; journeyman plumbers license; electrical or plumbing license; plumbing or electrical license; electrical, plumbing or mechanical license; electrical/plumbing license
* | | | master plumber license; master plumber?; backflow certification; backflow certified; backflow license
Journeyman certification | journeyman license |  | journeyman's license; journeyman card; journeyman's card; journeyman certificate; journeyman status; journey level certification; Journeyperson certificate; journeyman ticket; trade certificate; trade certification; journeyman trade certificate; trade qualification certificate
* | | | 
International Welding Engineer | IWE? | IIW | Schweißfachingenieur; European Welding Engineer; EWE!; IWE certification
* | | | International Welding Technologist; IWT!; International Welding Specialist; IWS!; Schweißfachmann; Schweißtechniker; International Welding Inspector; Schweißerschein; Schweißerprüfung
WHMIS certification | WHMIS | | WHMIS 2015; WHMIS 2015 certification; WHMIS training
CWB welding certification | CWB? | Canadian Welding Bureau | CWB certification; CWB certified; CWB ticket; CWB welding ticket; B Pressure welding ticket; B Pressure ticket
* | | | NFPA 70E!; NFPA 70E certification; DBIA!; DBIA certification; Assoc. DBIA; Designated Design-Build Professional
Red Seal endorsement | Red Seal | Canada Red Seal Program | Red Seal certification; Red Seal certified; Red Seal journeyman; Interprovincial Red Seal; Red Seal ticket; Interprovincial ticket; Interprovincial certificate; Interprovincial certification; IP Red Seal
Instrument Technician certification | Instrument Tech |  | Instrument Tech certification; instrumentation certification; instrumentation technician certification; NCCER instrumentation
NCCER certification | NCCER | NCCER | NCCER certified; NCCER credential
City & Guilds qualification | City & Guilds | City & Guilds | City and Guilds; City & Guilds Level 3; City & Guilds 2365
18th Edition Wiring Regulations | 18th Edition? | IET | 18th Edition Wiring Regs; 18th Edition BS7671; 18th Edition IET; 18th Edition IEE; 18th Edition qualified; 18th Edition BS 7671
17th Edition Wiring Regulations | 17th Edition? | IET | 17th Edition Wiring Regs; 17th Edition BS7671; 17th Edition IEE; 17th Edition IET; 17th Edition qualified; 17th Edition BS 7671
16th Edition Wiring Regulations | 16th Edition? | IET | 16th Edition IEE; 16th Edition Wiring Regs
National Vocational Qualification | NVQ | | NVQ Level 2; NVQ Level 3; NVQ Level 4; NVQ Level 5; NVQ 2; NVQ 3; NVQ2; NVQ3; NVQ Level 1; NVQ qualification
Gas Safe registration | Gas Safe | Gas Safe Register | Gas Safe registered; Gas Safe certification; CORGI registered; ACS gas; Gas Safe engineer; F-Gas certification; F-Gas certified; F Gas; F-Gas qualified
ECS card | ECS card | JIB | JIB card; JIB graded; ECS Gold Card; JIB Gold Card; JIB approved; JIB!; JIB registered
Construction Skills Certification Scheme card | CSCS! | CSCS | CSCS card; CSCS Black Card; CSCS Gold Card
Site Management Safety Training Scheme | SMSTS | CITB
* | | | SSSTS; Site Supervision Safety Training Scheme
Construction Plant Competence Scheme card | CPCS | CPCS | CPCS card; CPCS ticket
* | | | NPORS; IPAF; IPAF licence; PASMA; IPAF certification; IPAF card
White Card (construction) | White Card? | Australian states | construction white card; Construction Induction Card; construction induction; general construction induction
Working at Heights ticket | Working at Heights! | | working at heights certification; working at height certification; work at heights certification; working at heights training; WAH ticket; working at heights certified; working at height ticket
Traffic control ticket | Traffic Management Implementation! | Australian states | Traffic Management Implementation ticket; traffic controller ticket; Traffic Controller!; Traffic Controller accreditation; Implement Traffic Management; traffic management ticket; TTM ticket; TC1
High Risk Work Licence | HRWL | Australian states | High Risk Work License; HRW licence; dogging ticket; rigging ticket; dogman ticket; crane ticket; WP licence; dogging licence; rigging licence
Personal Track Safety | PTS! | Sentinel | PTS card; PTS certification; Sentinel card
Responsible Service of Alcohol certificate | RSA certificate | Australian states | Responsible Service of Alcohol; RSA?; RSA competency card
Crane operator certification | NCCCO | NCCCO | NCCCO certification; NCCCO certified; CCO certification; crane operator license; crane certification; crane license; certified crane operator; NCCCO crane; overhead crane certification; crane operators license; crane operator certified; overhead crane certified; certified on overhead crane; certified on overhead cranes; certified to operate overhead cranes; certified to operate cranes; crane operator's license; CCO certified; mobile crane certification
Rigger certification | rigging certification | | rigger level 1; NCCCO rigger; certified rigger; riggers certification; rigging certified; qualified rigger certification; Rigger Level I; crane and rigging certification; rigging license
HAZWOPER 8-hour refresher | HAZWOPER 8-hour | OSHA | HAZWOPER refresher; 8-hour HAZWOPER refresher; 8 hour HAZWOPER refresher; 8-hr HAZWOPER refresher; HAZWOPER 8; HAZWOPER 8 hour; HAZWOPER 8-hr; 8-hour HAZWOPER; 8 hour HAZWOPER; annual HAZWOPER refresher; 8-hour refresher; 8 hour refresher; 8-hr refresher; 8 hr refresher; 8hr refresher
Mandated Reporter certification | Mandated Reporter certification | state | Mandated Reporter training; Mandated Reporter certificate; Mandated Reporter training certificate; Mandated Reporter certified; Mandated Reporter training certification; mandated child abuse reporter training; Mandated Reporter clearance
Fire alarm licence | fire alarm license | state fire marshal | state fire alarm license; licensed fire alarm technician; fire alarm technician license; FAL!; fire alarm installer license; Fire Alarm License; fire alarm contractor license
Responsible Managing Employee (fire alarm) | RME-F | Texas State Fire Marshal
Responsible Managing Employee (RME-I) | RME-I | Texas State Fire Marshal
Responsible Managing Employee (RME-G) | RME-G | Texas State Fire Marshal
Alarm Planning Superintendent | APS! | Texas State Fire Marshal | Fire Alarm Planning Superintendent; APS license; F-APS; R-APS
Forklift operator certification | forklift certification | | forklift ticket; LF licence; LF ticket; forklift license; forklift certified; certified forklift operator; certified forklift driver; forklift!; certified to operate a forklift; certified to operate forklifts; certified to drive a forklift; licensed to operate a forklift; certified on forklift; forklift driver certification; fork lift certification; certified on fork lift; certified on forklifts; certified on fork lifts; certified to operate a fork lift; fork lift operator certification; certified on powered industrial trucks; forklift licence; fork truck license; fork lift license; forklift operator license; forklift operator's license; forklift driver's license; lift truck certification; licensed forklift; PIT license; certified forklift; powered industrial truck certification; high reach license; forklift operators license; forklift driver license; forklift driving license; reach truck license; reach truck licence; counterbalance licence; forklift truck licence; counterbalance license; counterbalance forklift license; FLT licence; FLT license; fork lift certified; forklift drivers license; fork truck certification; forklift truck license; reach truck certification; powered industrial truck license; forklift operator certified; tow motor license; lift truck license; forklift operating license; forklift operating certification; reach forklift license; forklift driver certified; powered industrial vehicle license; forklift endorsement
Electric pallet jack certification | pallet jack certification | | pallet jack certified; EPJ certification; electric pallet jack license; pallet jack license; certified pallet jack; ride-on pallet jack certification; PPT licence; powered pallet truck license
Aerial lift certification | aerial lift certification | | scissor lift certification; boom lift certification; aerial lift certified; scissor lift certified; man lift certification; scissor lift license; aerial work platform certification; boom lift certified; MEWP certification; EWP license; aerial lift license; manlift certification; boom lift license; Elevated Work Platform license; lift certification; aerial lift card; certified on scissor lift; certified on scissor lifts; certified on aerial lifts; certified on boom lift; certified on man lift; scissor lift card; boom lift card
Heavy equipment operator certification | heavy equipment certification | | heavy equipment license; hoisting license; Hoisting Engineer license; heavy equipment operator license; 2A hoisting license; excavator license; excavator ticket; heavy equipment operator ticket; loader ticket; 1C hoisting license; 2B hoisting license; hoister's license; hoisting engineer's license; excavator certification; HIAB licence; HIAB license; HIAB certification
Blaster licence | blaster license | | blasters license; blaster certification; licensed blaster; explosives license
Boiler operator licence | boiler license | state board | boiler operator license; boilers license; boiler operator's license; low pressure boiler license; high pressure boiler license; fireman license; fireman's license; steam engineer license; boiler certification; licensed boiler operator; boiler operator certification; steam license; Chief Engineer's license; First Class Engineer license; engineer's license!; refrigeration operator license
* | | | Power Engineer certificate; Power Engineering certificate; 4th class power engineer; third class power engineer; 3rd class power engineer; 4th Class Power Engineering; 3rd Class Power Engineering; 2nd Class Power Engineer
Elevator mechanic licence | elevator license | state board | elevator mechanic license; elevator mechanic certification; Certified Elevator Technician; licensed elevator mechanic; elevator inspector certification
* | | | QEI certification; Qualified Elevator Inspector
Certified Pool Operator | CPO! | PHTA | CPO certification; CPO certified; certified pool and spa operator
Water treatment operator licence | water operator license | state board | wastewater operator license; wastewater treatment operator license; wastewater license; water treatment license; water distribution license; water treatment operator certification; wastewater operator certification; water distribution operator certification; wastewater certification; water license; wastewater treatment operator certification; water operator certification; wastewater treatment license; wastewater treatment certification; water distribution certification; Grade III operator; water treatment certification; water certification; collection system certification; Class A water license; water quality certification; Class A operator license; Class B operator license; Wastewater Collection certification; wastewater treatment plant operator license; wastewater treatment plant operator certification; water treatment plant operator license; water treatment plant operator certification; wastewater plant operator license; water plant operator license; water treatment operator!; wastewater treatment operator!; wastewater operator!; water distribution operator!; Wastewater Treatment Plant Operator certification; Wastewater Treatment Plant Operator license; Water Treatment Plant Operator certification; Water Treatment Plant Operator license; certification as a Wastewater Treatment Plant Operator; certified Wastewater Treatment Plant Operator; certified Water Treatment Plant Operator; certification as a Water Treatment Plant Operator; certified as a Wastewater Treatment Plant Operator; water operator certification; Water Plant Operator license; Wastewater Plant Operator license
* | | | pool operator certification; pool operator license
Pesticide applicator licence | pesticide applicator? | state department of agriculture | pesticide license; applicator license; pesticide applicators license; pesticide applicator certification; commercial pesticide applicator; certified pesticide applicator; licensed pesticide applicator; pesticide certification; applicator's license; pesticide applicator's license; pest control license; pest control operator license; Qualified Applicator License; QAL!; Qualified Applicator Certificate; QAC!; spray license; licensed applicator; certified applicator; commercial applicator license; pest control certification; commercial applicators license; pest management license
Herbicide applicator certification | herbicide applicator? | | herbicide applicator license; herbicide license; herbicide certification
Certified Arborist | ISA Certified Arborist | ISA | ISA Arborist; arborist certification; ISA certification; ISA certified; arborist license; Certified Arborists; licensed arborist
* | | | Registered Consulting Arborist; Certified Treecare Safety Professional; CTSP
Landscape Industry Certified | landscape certification | NALP
* | | | Landscape Industry Certified Technician; Certified Landscape Technician; Certified Horticulturist; irrigation certification; Certified Irrigation Technician; irrigation license; Licensed Irrigator; Certified Nursery Professional; Certified Crop Adviser; CCA (crop); Certified Crop Advisor; nurseryman certification; Certified Professional Horticulturist; horticulture license; Master Gardener certification; irrigator license; Certified Irrigation Designer; CGCS; Certified Irrigation Contractor; Certified Golf Course Superintendent; Certified Wildlife Biologist
Automotive Service Excellence certification | ASE? | ASE | ASE certification; ASE Master Technician; ASE certifications; ASE Master certification; A.S.E. certification; Automotive Service Excellence; ASE certificate; ASE Master; ASE certified master technician; ASE A6; ASE master certified; ASE credential; ASE A1; ASE-certified; ASE Certified Technician; ASE Brake certification; ASE Master Medium/Heavy Truck; ASE T-series; ASE T series; ASE L1; ASE G1; ASE T6; ASE T4; ASE T8; ASE A8; ASE A4; ASE A5; ASE P2; ASE B2; ASE S1; ASE H2; ASE L2; ASE L3
I-CAR certification | I-CAR | I-CAR | I-CAR certified; ICAR certification; I-CAR Gold; I-CAR Platinum; ICAR certified; I-CAR training
Marijuana occupational licence | MED badge | state cannabis regulator | MED Support badge; MED Key badge; MED license; MED licence; Marijuana Enforcement Division badge; Marijuana Enforcement Division license; cannabis agent card; marijuana agent card; cannabis worker permit; marijuana worker permit; marijuana handlers permit; dispensary agent card; marijuana handler permit; MED occupational license
Vehicle inspection licence | state inspection license | state | inspection license; emissions license; smog license; state inspector license; state inspector's license; smog technician license; state inspection certification; emissions certification; smog certification; emissions inspector license; DOT inspection certification; DOT inspector certification; Annual DOT inspection certification; emission license; smog check license; vehicle safety inspection license; state inspectors license; DOT certified inspector; state safety inspection license; Inspector's license!; Safety inspection license
* | | | MOT tester; MOT licence
EETC certification | EETC | EETC
Airframe and Powerplant certificate | A&P license | FAA | A&P certification; Airframe and Powerplant license; Airframe & Powerplant; FAA A&P; airframe and power plant license; A&P certificate; A&P mechanic license; Airframe and Powerplant; A&P mechanic; A&P?; FAA Airframe and Powerplant; A&P licensed; A&P certified; FAA Airframe & Powerplant; FAA A&P certificate; Airframe & Powerplant license; FAA A & P license; A and P license; FAA A&P certification; FAA Mechanic certificate; Airframe license; Powerplant license; FAA license; Airframe and/or Powerplant; Airframe or Powerplant
Inspection Authorization | IA! | FAA | FAA Inspection Authorization; IA certification
EASA Part-66 licence | EASA B1 | EASA | EASA B2; EASA B1/B2; Part 66 license; B1 licence; B1 license; B2 license; EASA license; Part 66; EASA Part 66; EASA B1.1
* | | | aircraft maintenance engineer license; AME license; AME licence; LAME!; CAA licence; CASA licence
FCC General Radiotelephone Operator License | GROL | FCC | FCC license; FCC GROL; General Radiotelephone Operator License; FCC certification; FCC General Class; General Class FCC license; FCC General Radiotelephone
FCC Restricted Radiotelephone Operator Permit | FCC Restricted Radiotelephone permit | FCC | Restricted Radiotelephone Operator Permit; Restricted Radiotelephone permit; FCC RROP; FCC Restricted permit
NCATT Aircraft Electronics Technician | AET! | NCATT | NCATT; NCATT certification
Commercial pilot licence | commercial pilot license | FAA | commercial pilot certificate; pilot license; pilot's license; pilot certificate; CPL licence!; FAA pilot certificate; FAA Commercial Pilot; FAA pilot license; pilots license
FAA Airline Transport Pilot certificate | ATP? | FAA | Airline Transport Pilot; ATP certificate; ATP license; R-ATP; ATP rating
* | | |  private pilot license; private pilot!; instrument rating; multi-engine rating; type rating; Certified Flight Instructor; CFI!; CFII; ATPL; flight instructor certificate; private pilot certificate; FAA medical certificate; FAA Class I medical; First Class Medical certificate; FAA medical; First Class Medical; flight instructor license; FAA First Class Medical
Aircraft dispatcher certificate | aircraft dispatcher! | FAA | FAA dispatcher license; dispatcher license; aircraft dispatcher license; FAA dispatcher certificate; dispatchers license; dispatcher certification; FAA Aircraft Dispatcher; flight dispatcher license
* | | | 911 dispatcher certification; telecommunicator certification; APCO certification; TCOLE telecommunicator
Air Traffic Control certification | ATC certification | FAA | CTO certification; FAA Control Tower Operator; control tower operator certificate; ATC license
NALCOMIS OOMA System Analyst course | NALCOMIS OOMA | US Navy | NALCOMIS OOMA System Analyst; NALCOMIS System Administrator course; NALCOMIS certification
Collateral Duty Inspector | CDI! | US Navy | CDI certification
* | | | CDQAR; Quality Assurance Representative certification
Commercial driver's licence | CDL | state | commercial driver's license; commercial drivers license; commercial driver license; CDL-A; Class A CDL; Class B CDL; CDL Class A; CDL Class B; CDL license; CDL-B; commercial driving license; Class A commercial driver's license; Class A license; Class B license; Class A commercial driver license; commercial license; Class A drivers license; CDL driver's license; Class B commercial driver's license; Class A Commercial drivers license; Class A CDL license; Class B drivers license; Class C license; CDL Class C; Class C CDL; Class B commercial drivers license; Class A CDL driver's license; Class-A CDL; Class-B CDL; CDL Class-A; Class A Commercial License; CDL driver license; CDL permit; Class B commercial license; CDL driver's licence; Class A CDL-A; CDL Class A license; CDL Class B license; class A or B CDL; commercial drivers licence
* | | | Class 1 license; Class 3 license; Class 1 driver's license; AZ license; DZ license; HGV licence; LGV licence; HGV license; Driver CPC; CPC card; MR licence; HR licence; Heavy Rigid licence; HC licence; Heavy Rigid; MC licence; HR license; HGV!; LGV!; Class 5 licence; chauffeur's license; chauffeurs license; chauffeur license
DOT medical card | DOT medical card | US DOT | DOT medical certificate; DOT physical card; DOT medical certification; DOT card; medical examiner's certificate; medical examiner certificate; DOT Medical Examiner's Certificate; DOT health card; DOT med card; DOT medical examiner card; med card?; DOT medical examiner’s card; DOT med certificate; current DOT physical; current DOT physical card
Merchant mariner credential | MMC! | US Coast Guard | USCG license; Coast Guard license; US Coast Guard license; Master license; 100 Ton Master; merchant mariner's document; USCG Merchant Mariner Credential; U.S. Coast Guard license; mate's license; USCG Master; merchant mariner license; USCG MMC; TWIC/MMC; MMC/TWIC; MMD; Z-card
* | | | STCW; STCW certification; captains license; Able Seaman; STCW 95; ENG1; STCW basic safety training
BOSIET certificate | BOSIET | OPITO | OPITO certification; OPITO
* | | | FOET; HUET; MIST certificate; BOSIET/FOET; HUET certification
GWO certification | GWO? | GWO | GWO Basic Safety Training; GWO BST; GWO certified; GWO training; GWO certificates; Global Wind Organisation certification
Well control certification | IWCF | IWCF | IADC WellSharp; WellCAP; IWCF certification; well control certificate; WellSharp; IADC certification; Well control school; WellCAP certification
* | | | IADC RigPass; RigPass; SafeLand; PEC SafeLand; SafeGulf; H2S certification; H2S Alive; H2S Alive certification; H2S Alive ticket; H2S!; PEC certification; PEC Basic Safety; SafeLandUSA; H2S certified; PEC card; CSTS; CSTS-09; PEC Safeland card; PST certification; CSTS 2020
NERC certification | NERC certification | NERC | NERC certified; NERC System Operator; NERC RC; NERC Reliability Coordinator; NERC Reliability Coordinator certification; NERC certified system operator; NERC System Operator certification; NERC!
ServSafe | ServSafe | National Restaurant Association | ServSafe certification; ServSafe certified; ServSafe Manager; ServSafe Food Handler; Serve Safe certification; Serve Safe certified; SERV Safe; ServeSafe; Serv-Safe; Serve Safe; ServSafe Manager certification; ServSafe Food Protection Manager; ServeSafe certified; ServeSafe certification; Serv Safe certification; ServSafe alcohol; ServSafe certificate; Servsafe Allergen
Food handler certification | food handler card | | food handlers card; food handler's card; food handlers permit; food handler permit; food handler's permit; food handlers certification; food handler license; food handling certificate; food safety certification; food safety certificate; food manager certification; food handling certification; food manager's certification; food safety certified; certified food manager; food handlers license; food safety manager certification; food hygiene certificate; Food Safety Level 2; Level 2 Food Hygiene; Level 2 Food Safety; Food Safety Supervisor; food handlers certificate; Food Safety Manager certified; food handler's certification; food handlers certified; food handler certificate; sanitation certification; Food Hygiene Level 2; food handler certified; food handlers; Certified Food Safety Manager; food sanitation certificate; food service sanitation certificate; food service manager certification; food service sanitation manager; sanitation certificate; sanitation license; Certified Professional Food Manager; certified food handler; food safety manager certificate; Food Safety Certification Manager
Alcohol server certification | alcohol server certification |  | alcohol awareness certification; alcohol server permit; responsible beverage service certification; alcohol certification; ServSafe Alcohol certification; bartending license; bartender license; liquor license!; alcohol permit; liquor permit; bartending certification; TEAM certification; alcohol server license; server permit; bartender certification; alcohol serving permit; alcohol awareness card; alcohol service certification; alcohol server card; alcohol handlers card
* | | | TIPS certification; TIPS certified; TIPS!; TABC certification; TABC certified; TABC!; BASSET certification; BASSET certified; OLCC permit; OLCC license; RAMP certification; RAMP certified; MAST permit; TIPS alcohol certification; MAST certification; RBS certification; BASSET!; ABC card; ABC server certification; TIPS training; OLCC; RBS certified; Class 12 permit; personal licence holder; personal licence; Serving It Right; Smart Serve; Smart Serve certification; Smart Serve certified
Certified Executive Chef | CEC! | ACF
* | | | Level 1 Sommelier; Sommelier Level 1; Sommelier certification; certified sommelier; Introductory Sommelier; Cicerone certification; Certified Cicerone; BOMA RPA; BOMA FMA; ACF certification; ACF certified; Certified Sous Chef; Certified Dietary Manager; CDM!; CDM certification; CDM, CFPP; CDM/CFPP; Dietary Manager certification; CFPP; Certified Executive Chef certification; ACF!; Certified Dietary Managers; Court of Master Sommeliers; WSET; WSET Level 2; WSET Level 3; Cicerone; WSET Level 1; Certified Pastry Culinarian; Red Seal chef; Red Seal cook
HACCP certification | HACCP certification |  | HACCP certified; HACCP!; Certified HACCP; HACCP trained; HACCP Manager certification; HACCP Level 3; Seafood HACCP; certified in HACCP
Preventive Controls Qualified Individual | PCQI | FSPCA | PCQI certification; PCQI certified; PCQI trained; PCQI training
* | | | SQF Practitioner; BRCGS Lead Auditor; BRC Lead Auditor; BRCGS certification!; BRCGS Internal Auditor; SQF Lead Auditor; FSSC 22000 Lead Auditor; SQF certification!; SQF certified!; SQF Practitioner certification
* | | | Certified Hotel Administrator; CHA!; Certified Hospitality Supervisor; Certified Hospitality Housekeeping Executive; AHLEI certification; Certified Rooms Division Executive; Certified Hospitality Accountant Executive; CHAE; CHTP; Certified Hospitality Technology Professional; Certified Revenue Management Executive; CRME; Certified Revenue Management; Certified Travel Associate; Certified Travel Counselor; CTC!
Gaming licence | gaming license | state gaming commission | gaming card; gaming permit; casino license; key gaming license; gaming registration; gaming badge; casino gaming license; Gaming Commission license; Gaming Control Board license; gaming employee license; non-gaming license; sheriff's card; work card; sheriff card; gaming work permit
Security guard licence | guard card | state | security license; guard license; security guard card; armed guard license; armed security license; security guard certification; armed guard card; unarmed guard license; security officer license; licensed security guard; security guard registration; California Guard Card; Class D license; Class G license; Class D security license; security licence; BSIS guard card; unarmed security license; security officer certification; merchant guard license; armed security officer license; Class D Security Officer License; armed guard certification; armed certification; BSIS license; armed license; Security Officer registration; NYS security guard license; NYS Security License; DPS license; FL Class D license
* | | | SIA licence; SIA license; SIA Door Supervisor; SIA CCTV; SIA badge; Level II security license; Level III security license; SORA certification; SORA!; DCJS certification; SIA DS licence; DCJS armed; firearms license; concealed carry permit; firearms permit; concealed weapons permit; firearm license; Act 235; MOI certification; firearms certification; pistol permit; FOID card; LEOSA; CCW permit; FOID; firearms ID; License to Carry; CCW!; weapons certification; PERC card; PERC; baton certification; baton permit; Private Patrol Operator license; private investigator license; PI license; licensed private investigator; SPO license; Special Police Officer commission; concealed carry license; ASP baton certification; DCJS!; Taser certification
Peace Officer Standards and Training certification | POST certification | state POST commission | POST certified; peace officer license; peace officer certification; TCOLE license; TCOLE certification; law enforcement certification; police officer certification; TCOLE!; corrections certification; Basic POST certificate; law enforcement officer certification; POST!; Basic POST; MCOLES; MPTC; MCOLES certification; POST Basic certificate; corrections officer certification; CJSTC; Basic Peace Officer; Peace Officer's license; FDLE certification; FDLE; correctional officer certification; Peace Officer certificate; certified police officer; certified peace officer; POST Academy; POST license
Firefighter certification | firefighter certification | | Red Card (wildland)!; Certified Firefighter; IFSAC; ProBoard; Pro Board certification; IFSAC certification
Firefighter I certification | Firefighter I? | | Firefighter 1; Fire Fighter I; Fire Fighter 1; Firefighter I/II; Firefighter I & II; Firefighter I and II
* | | | F-01!; S-95!; S-12!; F-60!; F-80!; Fire Inspector certification; Fire Inspector I; Certified Fire Inspector; Certified Fire Investigator; Fire Instructor I; Certified Fire Protection Specialist; CFPS; fire alarm certification; fire sprinkler license; fire suppression license; fire sprinkler certification; Driver/Operator certification; Fire Instructor!; burglar alarm license; alarm license; fire extinguisher license; Certificate of Fitness; FDNY Certificate of Fitness; Fire Guard; F-03; FDNY S-12; Fire Guard certificate; fire sprinkler inspector!; Fire Safety Director; FDNY F-58
IICRC certification | IICRC | IICRC | IICRC certified; IICRC WRT; WRT certification; Water Damage Restoration Technician; Water Restoration Technician; Applied Structural Drying; Applied Microbial Remediation Technician; IICRC ASD; IICRC FSRT; IICRC AMRT; IICRC Water Restoration Technician
* | | | mold certification; mold remediation certification; mold assessor license; mold inspector certification; mold assessment consultant!; mold license; mold remediation license
Locksmith licence | locksmith license | state | locksmith certification; Certified Registered Locksmith; licensed locksmith; Registered Locksmith; Certified Automotive Locksmith
* | | | CBET; Certified Biomedical Equipment Technician; biomedical certification; CBET certification; CRES; Certified Radiology Equipment Specialist; BMET certification; CHTM; CCE biomedical
Certified Healthcare Facility Manager | CHFM | AHA
* | | | Certified Healthcare Safety Professional; CHSP; Certified Plant Maintenance Manager; CHESP; Certified Health Care Environmental Services Professional; CHC construction; T-CHEST; CHEST certification; Certified Healthcare Constructor
Certified Manager of Animal Resources | AALAS certification | AALAS
* | | | ALAT; LATG; AALAS certified; AALAS!; LAT certification; Assistant Laboratory Animal Technician; Laboratory Animal Technologist; CMAR; CPDT-KA; euthanasia certification; animal control certification; animal control officer certification; CPDT
* | | | Vibration Analysis certification; Level II Vibration; thermographer certification; Machine Lubrication Technician; MLT I; Certified Lubrication Specialist; vibration certification; Category II Vibration Analyst; Certified Maintenance Manager; MLA I; Machinery Lubrication Technician
Certified Packaging Professional | CPP-packaging | IoPP | Certified Packaging Professionals
Certified Fluid Power | CFPHS | IFPS
* | | | Fluid Power certification; hydraulic certification; Certified Fluid Power Specialist; Certified Hydraulic Technician; hydraulics certification; hydraulic specialist certification; IFPS certification
* | | | ABC!; latent print certification; IAI certification; IAI certified; Certified Latent Print Examiner; CLPE; Certified Crime Scene Investigator; crime scene certification; IAI!; polygraph certification; polygraph license
NCIC certification | NCIC certification | FBI/CJIS | NCIC certified; TCIC certification; TCIC/NCIC; TCIC certified; NCIC/TCIC; NCIC III certification; NCIC/LEADS; NCIC operator certification; NCIC terminal operator!; NCIC/ACIC; ACIC certification; NCIC!; GCIC certification
* | | | CJIS certification; CJIS certified; TLETS certification; LEADS certification; CJIS Security certification; TLETS; NCIC/FCIC certification; FCIC certification; TCIC/NCIC certification; FCIC/NCIC certification; LEIN certification; DCI certification; CLETS certification; IDACS certification; OLETS certification; eJusticeNY certification
* | | | NQA-1 Lead Auditor; nuclear lead auditor; NRC license; Senior Reactor Operator; SRO license; Reactor Operator license; SRO certification; NRC SRO license; reactor operator certification; Senior Reactor Operator license; NRRPT; Certified Health Physicist; Registered Radiation Protection Technologist; ANSI 18.1; NRC Reactor Operator; Radiation Worker certification; ANSI 3.1; RadWorker II; Rad Worker II; Radiological Worker II; Certified Health Physicists; Rad Worker certification; NANTeL
* | | | ETA certification; ETA certified; Certified Electronics Technician; ETA-I; fiber certification; fiber splicing certification; Certified Fiber Optics Installer; SCTE certification; SCTE; SCTE certified; BCT/E; NCTI certification; Certified Cable Installer; iNARTE; iNARTE certification; NARTE certification; NARTE; PIM certification; Anritsu certification; Anritsu certified; Certified Satellite Installer; Fiber Optics certification; Anritsu Line Sweep certification; PIM certified; NSTI certification
* | | | CKD!; Certified Kitchen Designer; AKBD; NKBA certification; CKBD; Certified Bath Designer; NKBA certified; Certified Kitchen and Bath Designer; CMKBD
* | | | LC!; Lighting Certification; NCQLP; LC certification; NCQLP certification; Certified Lighting Designer; CLEP; Certified Lighting Efficiency Professional; Certified Commissioning Professional; CCP commissioning; CxA; Certified Commissioning Authority; QCxP; BCxP; CBCP commissioning; EBCP; Building Commissioning Professional!; NEBB certification; TABB certification; Test and Balance certification; TAB certification; NEBB certified; NEBB; AABC certification; CPMP; NETA certification; NETA Level II; NETA Level III; NETA certified; NETA Level 2; NETA Level 3; NETA!; NETA Level IV; NETA Level 4; NETA II; Qualified Commissioning Process Provider; NETA III; Building Operator Certification; BOC certification!; Certified Building Commissioning Professional; Building Operator certified; BOC Level 1; BOC Level I; Facilities Maintenance Technician certification; Certified Apartment Maintenance Technician; CAMT; CAMT certification; Certified Maintenance Technician; CAMT I; Certified Apartment Leasing Professional; CALP; NALP certification; National Apartment Leasing Professional; NALP!; CAPS certification!; Certified Aging in Place Specialist; COS certification; Certified Occupancy Specialist; COS!; Housing Credit Certified Professional; HCCP; Certified Occupancy Specialists; SHCM; TCS certification; C3P; C4P; Blended Occupancy Specialist; NAHP certification; HQS certification; Housing Quality Standards certification; PHM certification; Public Housing Manager certification; Section 8 certification; Certified Professional Occupancy; HCV Specialist; HCV certification; Housing Choice Voucher certification; Public Housing certification; UPCS certification; HUD certification; Certified Housing Counselor; HUD Certified Housing Counselor; HUD housing counselor certification; NeighborWorks certification
Firefighter II certification | Firefighter II? | | Firefighter 2; Fire Fighter II; Fire Fighter 2; Firefighter I/II; Firefighter I & II; Firefighter I and II
FAA Repairman certificate | repairman certificate | FAA | repairman certification; repairman's certificate; FAA repairman
Signal person certification | signal person! | NCCCO | qualified signal person; signalperson certification
Certified Occupational Safety Specialist | COSS? | Alliance Safety Council
Certified Associate Industrial Hygienist | CAIH? | BGC
Building Energy Modeling Professional | BEMP | ASHRAE
Building Energy Assessment Professional | BEAP | ASHRAE
Road Safety Professional | RSP! | TPCB
Certified Construction Contract Administrator | CCCA? | CSI
Certified Forensic Claims Consultant | CFCC! | AACE International
Certified Estimating Professional | CEP! | AACE International
Facilities Management Administrator! | FMA! | BOMI
Systems Maintenance Administrator! | SMA! | BOMI
Certified Associate Welding Inspector | CAWI | American Welding Society
SSPC certification | SSPC! | AMPP | SSPC certified; SSPC PCI; SSPC C3
Certified Building Official | CBO! | ICC
Certified Fire and Explosion Investigator | CFEI? | NAFI
Certified Vehicle Fire Investigator | CVFI? | NAFI
Certified Laboratory Equipment Specialist | CLES? | AAMI
Certified Manufacturing Technologist | CMfgT | SME
Advanced Certified Interconnect Designer | CID+ | IPC
Lean Bronze certification | LBC! | SME
Stationary engineer licence | stationary engineer license | state board | stationary engineer's license; stationary engineers license; licensed stationary engineer; stationary engineer certification; Certified Stationary Engineer
City & Guilds 2391 | 2391! | City & Guilds | C&G 2391; 2391-52; 2391-50; Inspection and Testing 2391
City & Guilds 2079 | 2079! | City & Guilds | C&G 2079
FoodSafe | FoodSafe | BCCDC | FoodSafe Level 1; FoodSafe Level 2; Food Safe certification; FoodSafe certification; Food Safe Level 1
Certified Engineering Technologist | CET-Canada | provincial association | C.E.T.!; Certified Engineering Technician
Applied Science Technologist | A.Sc.T. | ASTTBC | AScT
Responsible Conduct of Gambling | RCG? | Australian states | Responsible Conduct of Gaming; RSG certificate
Professional Engineer (South Africa) | Pr Eng | ECSA | PrEng; ECSA registration; ECSA registered; Pr Tech Eng
Safe Pass | Safe Pass | SOLAS | Safe Pass card; Safepass
Manual handling certificate | manual handling! | | patient handling certificate
FAA Designated Engineering Representative | DER! | FAA | Designated Engineering Representative
FAA Designated Airworthiness Representative | DAR! | FAA | Designated Airworthiness Representative
* | | | exposed firearm permit; exposed firearms permit; firearm permit; firearms card
* | | | flagger certification; certified flagger; flagging certification; backflow prevention certification; gas fitter license; gasfitter license; pipefitter license; sprinkler fitter license; C-10 license; C-20 license; C-36 license; TRAQ; STSC?; FAST card; D and G license; court reporter license; RPR?; SWPPP certification; asphalt certification; ABYC certification; trenching certification; excavation competent person
* | | | PADI Divemaster; PADI certification; PADI Instructor; scuba certification; NSCAA diploma; CP-FS; CHE!; PTP!; CDR!; CTSM
* | | | AM2!; AM2S!; FCA CF30?; NPLQ; National Pool Lifeguard Qualification; REPS Level 2; REPS Level 3; CIMSPA?; ASA Level 1; ASA Level 2; STA Level 2; CCN1!; CENWAT!; CHECK Team Member; CHECK Team Leader; RGN?; RMN?; IDM!; NEBOSH IGC; IFRS Diploma; DipIFR; Diploma in IFRS; mutual funds license; mutual fund license
* | | | Staplerschein; Gabelstaplerschein; Flurförderschein; Führerschein Klasse C; Führerschein Klasse CE; Schweißzertifikat; Meisterbrief; Sachkundeprüfung; Sachkunde § 34a; IT-Grundschutz-Praktiker; IT-Grundschutz-Berater; Befähigungsnachweis!; CACES; CACES R489; Habilitation électrique; Diplôme d'Etat d'infirmier; Diplôme d'État; CAP petite enfance; carte professionnelle; AMF!; carnet de carretillero; manipulador de alimentos; tarjeta profesional; cédula profesional; CREA!; CRC ativo; OAB!; CNH categoria D; CNH categoria E; CPA-10; CPA-20; CEA Anbima
Ausbildereignung | AEVO | IHK | Ausbilderschein; AdA-Schein
* | license | | apprentice; electrical apprentice; apprentice electrician; broker; counseling; counselor; vet tech; speech therapy; engineering; surveying; geology; aircraft mechanic; mariner; blasting; well driller; well drilling; septic installer; auctioneer; vehicle salesperson; hearing aid; tax preparer; surplus lines; property management; property manager; radio operator; propane; oil burner; roofing; freight broker; bail bonds; tattoo; body art; driving instructor; fire inspector; steamfitter; radon; landfill operator; alarm agent; private detective; soil scientist; forester; weighmaster; liquor server; powerboat; tow truck; welder; mortgage originator; loan originator; loan officer; public accounting; insurance sales
* | certification | | arc flash; ESA; stormwater; traffic control; soils; energy auditor; translator; skid steer; lead paint; radon; water damage; chainsaw; brazing; ultrasonic testing; solar installer; mediation; property manager; HQS inspector; airframe; drone; DE underwriter
* | | | AFBCI; CPEM; CHPA; Fitwel Ambassador; RESNET HERS; CLARB; CPBD; NIMS certification; NIMS!; MS Project certification; Microsoft Project certification; Bing Ads accredited; Steam Engineer's license; turbine endorsement; Dante certification; QSC certification; Biamp certification; Crestron certification; Extron certification
* | | | CTSC; ECoP; CGBP; NASBITE; CPST; QMAP; NRCMA; CHHA; SBB!
Black Seal boiler licence | Black Seal license | New Jersey | Black Seal!; NJ Black Seal; Black Seal boiler license; Black Seal boiler operator license; Blue Seal license; Gold Seal license
International Municipal Signal Association certification | IMSA certification | IMSA | IMSA!; IMSA Level I; IMSA Level II; IMSA Level III; IMSA certified; IMSA Traffic Signal Technician
ATSSA certification | ATSSA certification | ATSSA | ATSSA!; ATSSA certified; ATSSA Traffic Control Supervisor; ATSSA Flagger
API 1169 certification | API 1169 | API | API 1169 Inspector
CSWIP certification | CSWIP | TWI | CSWIP 3.1; CSWIP 3.2
Emergency Vehicle Technician certification | EVT certification | EVTCC | EVT!; EVT certified; Emergency Vehicle Technician certified
Loss Prevention Certified | LPC-loss | Loss Prevention Foundation | LPQ!; Loss Prevention Qualified
Road Safety Professional | RSP1 | TPCB
Road Safety Professional 2 | RSP2 | TPCB
Certified Federal Surveyor | CFedS | BLM
Dangerous Goods Safety Adviser | DGSA | | Dangerous Goods Safety Advisor
InterNACHI certification | InterNACHI certification | InterNACHI | InterNACHI!; InterNACHI certified; ASHI certification; ASHI certified
National Affordable Housing Professional | NAHP-e | NAHMA
Certified Educational Facilities Professional | CEFP | APPA
Certified Inspector of Sediment and Erosion Control | CISEC | CISEC
Certified Environmental and Safety Compliance Officer | CESCO? | NREP
HVAC Excellence certification | HVAC Excellence certification | HVAC Excellence | HVAC Excellence certified; HVAC Excellence!; R-410A certification; R-410A certified; R410A certification; RSES certification; RSES certified
* | | | 310T!; 309A!; 442A!; G1 license; G2 license; CTBS; SPSM!; CCLP!; Certified Safe Practitioner; unarmed security officer license; BEI certification; BEI certified; CHI!; CRR!; NIC certification!
Board of Engineers Malaysia registration | BEM! | BEM | registered with Board of Engineers Malaysia; registered with the Board of Engineers Malaysia; registration with Board of Engineers Malaysia; registration with the Board of Engineers Malaysia; BEM registered; BEM registration
Council for the Regulation of Engineering in Nigeria registration | COREN | COREN | COREN registered; COREN registration; registered with COREN
Professional Engineers Board registration | PEB! | PEB | registered with Professional Engineers Board; registered with the Professional Engineers Board; registration with Professional Engineers Board; registration with the Professional Engineers Board
Workplace Safety and Health Officer | WSHO | MOM | WSH Officer!; Registered WSH Officer; registered WSHO; registered WSH officer; Workplace Safety and Health Officer registration
* | | | Comtrain; Safety LMS; Comtrain certified; PWS?; Professional Wetland Scientist; WPIT; Wetland Professional in Training; Authorized Gopher Tortoise Agent; FOI?; Fiber Optics Installer; ETA FOI; NBIS certification; NBIS bridge inspection; NBIS certified; FHWA-NHI-130055; FHWA-NHI 130055; NHI 130055; NBIS Team Leader; NBIS Program Manager
Certified Chef de Cuisine | CCC? | ACF
Certified Culinarian | CC! | ACF | C.C.?
* | | | Limited Energy Technician; Limited Energy Technician license; LEA license
Certified Food Protection Manager | CFPM | | certified food protection manager; food protection manager certification; Food Protection Manager; Food Protection Certificate; NYC Food Protection Certificate; NYC Food Handlers
Construction Quality Management for Contractors | CQM-C | USACE | CQM for Contractors; USACE CQM; Construction Quality Management; USACE CQM for Contractors; CQM certification; CQM certificate; NAVFAC CQM
Educational Aide certificate | Educational Aide I | TEA | Texas Educational Aide certificate; Educational Aide I certificate; Educational Aide certification; Texas Educational Aide I certificate; Educational Aide I; Educational Aide III certificate
TABC seller-server certification | TABC seller-server | TABC | TABC seller-server certificate; TABC seller server certification; TABC Seller Training; TABC permit; TABC card; TABC license; TABC alcohol certification
Master HVAC licence | Master HVAC | | Master HVAC license; HVAC Master license; Master HVACR license; Journeyman HVAC license; HVACR license; HVACR Journeyman license
* | | | EM 385-1-1; EM 385; EM-385; EM385; EM385-1-1; EM-385-1-1; HAZOP leader training; HAZOP Leader; HAZOP facilitator certification; PHA leader certification; ParaPro Assessment
Registered Roof Consultant | RRC? | IIBEC | RCI RRC
Registered Roof Observer | RRO? | IIBEC | RCI RRO
* | | | RWC IIBEC; REWC; RBEC?; RBEO?; USSF D License; USSF C License; USSF B License; USSF A License; USSF E License; USSF "D" license; USSF license; USSF coaching license; US Soccer license; USYS license; NFHS Fundamentals; NFHS certification; NFHS certified; NFHS Fundamentals of Coaching; NFHS Accredited Interscholastic Coach; AAU certified; USA Swimming certified; USAG certification; USA Hockey certified; ASEP certification; ASEP certified
* | | | Redken certified; Brazilian Blowout certified; Brazilian Blowout certification; Keratin certified; lash certification; lash certified; eyelash certification; microblading certification; Wella certified; Goldwell certified; Aveda certified; DevaCut certified; CND certified
* | | | CGA Locator certification; utility locator certification; Locator certification; Staking University certified; Notifier certification; Notifier certified; Simplex certification; Simplex certified; EST certification; EST certified; EST3 certified; Gamewell certified; Edwards certified; Farenhyt certified; Silent Knight certified; Siemens certified; Johnson Controls certified; FCI certified
* | | | CloudHealth certified; StarGuard?; AFO?; Aquatic Facility Operator; CPR-PR; CPR/PR; Lifeguard Instructor?; LGI?
* | | | CTQP!; CTQP certification; CTQP Asphalt Paving Level I; CTQP Asphalt Paving Level II; CTQP Concrete Field Technician; CTQP Earthwork; FL CTQP; CMS Level 1; CMS Level 2; CMS Level I; National Administrator Credential; ITS-SIDS; ITS SIDS; NC Early Childhood Credential; Director's Credential; Florida Director Credential; EPR training; Emergency Preparedness and Response training
Vibration Analyst certification | vibration analyst certification | Vibration Institute | vibration analyst Cat II; vibration analyst Cat I; vibration analyst Cat III; Vibration Analyst Category I; Vibration Analyst Category II; Vibration Analyst Category III; Vibration Analysis Category II; Vibration Analysis Level II; Vibration Analysis Level I; Category II vibration; Vibration Category II; Vibration Level II; certified vibration analyst; ISO 18436-2
API 580 Risk Based Inspection | API 580? | API | API 580 RBI certification; API 580 certification
* | | | API 571?; API 577?
BRC certification! | BRC! | BRCGS | BRCGS!
DOT annual inspection certification | DOT inspector | FMCSA | DOT inspection certified; DOT brake inspector; DOT brake certification; DOT brake certified; DOT inspection and brake certification; DOT inspection/brake certification; DOT inspection/brake certified; DOT brake inspector certification; DOT brake inspection certification; DOT annual inspector certification; certified DOT inspector; DOT annual inspector; FHWA inspection certification; FMCSA 396.19; federal annual inspection certification
Arizona fingerprint clearance card | fingerprint clearance card | Arizona DPS | Level 1 fingerprint clearance card; IVP fingerprint card; DPS fingerprint clearance card
IRATA rope access certification | IRATA | IRATA | IRATA Level 1; IRATA Level 2; IRATA Level 3; IRATA L1; IRATA L2; IRATA L3; rope access certification; rope access technician!
SPRAT rope access certification | SPRAT | SPRAT | SPRAT Level I; SPRAT Level II; SPRAT Level III; SPRAT Level 1; SPRAT Level 2; SPRAT Level 3
CCNSG Safety Passport | CCNSG | ECITB | CCNSG passport; CCNSG card
NICEIC registration | NICEIC! | NICEIC | NICEIC approved; NICEIC registered; NICEIC qualified; NICEIC Qualified Supervisor; NAPIT registered
HETAS registration | HETAS! | HETAS | HETAS registered; HETAS qualified
Chartered Institute of Logistics and Transport membership | MCILT | CILT | FCILT; CMILT; CILT!; CILT qualified; CILT qualification; CILT Level 3; CILT Level 5
HERS Rater certification | HERS Rater! | RESNET | RESNET certification; RESNET certified; certified HERS Rater; HERS certification; HERS rater certification; Home Energy Rater; RESNET HERS Rater; RESNET!
Fire Officer certification | Fire Officer I | Pro Board or IFSAC | Fire Officer 1; Fire Officer II; Fire Officer 2; Fire Officer certification; Fire Officer I certification
Hazardous Materials Operations certification | Hazmat Operations | Pro Board or IFSAC | HazMat Ops; Hazmat Operations certification; Hazardous Materials Operations; HazMat Awareness; HazMat Technician certification; Hazmat Operations level; Hazardous Materials Awareness and Operations
NWCG Incident Qualification Card | Red Card! | NWCG | NWCG red card; red card certified; red carded; NWCG!; NWCG qualified; NWCG certified; wildland red card; Incident Qualification Card
* | | | CCFE?; Certified Chief of Facilities Engineering; ACI Field Level 1; ACI Field Level I
TDLR air conditioning technician registration | TDLR registered technician | TDLR | TDLR registration; TDLR registered; TDLR license; TDLR licensed; TDLR certified technician; TDLR tech license; TDLR certified tech; registered with TDLR
Texas ACR contractor licence | ACR license | TDLR | ACR contractor license; ACR licensed; ACR license holder; TACL!
TÜV functional safety engineer certification | FSEng | TÜV | TÜV Functional Safety Engineer; TUV Functional Safety Engineer; TÜV FS Engineer; TUV FS Engineer; FS Eng!; TÜV certified functional safety engineer; TÜV Functional Safety certification; CFSE; CFSP; Certified Functional Safety Expert; Certified Functional Safety Professional
UL 508A certification | UL508A | UL | UL508A MTR; UL 508A MTR; UL508A certified; UL 508A certified; UL-508A certification; UL508A certification
Tarjeta Profesional de la Construcción | TPC! | FLC | certificado TPC; tarjeta TPC; TPC construcción
ISO 45001 Internal Auditor | |  | auditor interno ISO 45001; auditor ISO 45001; ISO 45001 auditor
Medical gas installer certification | ASSE 6010 | ASSE | medical gas certification; medical gas certified; med gas certification; med gas certified; ASSE 6010 certified; medgas certification; medical gas brazing certification; ASSE 6040; ASSE 6030; ASSE 6050
Gas technician certificate (Canada) | G2! | TSSA | G1!; G2 gas ticket; G1 gas ticket; G2 licence; G1 licence; G3 licence; Gas Technician 2; Gas Technician 1; Gas Technician 2 licence; G2/313A; 313A; Gas Fitter Class B; Class B gas ticket; Class A gas ticket; Gasfitter B; Gasfitter A
Certificate of Qualification (trade, Canada) | C of Q! | Skilled Trades Ontario | Certificate of Qualification; 310T licence; 309A licence; 442A licence; 433A licence; 306A licence; 310T/310S
EWP licence | EWP! | EWPA | EWP ticket; EWP licence; EWP card; yellow card EWP; Yellow Card!; EWPA Yellow Card; WP ticket; boom lift ticket; scissor lift ticket
Test and Tag certificate | test and tag! | | Test & Tag!; test and tag ticket; test and tag certification
ARCtick licence | ARCtick | ARC | Arctick licence; ARC licence; ARCTick; refrigerant handling licence; refrigerant handling license
USCG captain's licence | captain's license | US Coast Guard | USCG Captain's license; USCG captain license; 50 ton captain's license; OUPV; six pack license; 1600 Ton Master; Master 100 GRT; Master 100 ton; Master 1600 ton
Tankerman endorsement | Tankerman PIC | US Coast Guard | Tankerman-PIC
Able Seaman endorsement | AB unlimited! | US Coast Guard | AB Limited!
GMDSS certificate | GMDSS | | GMDSS operator; GMDSS GOC; GMDSS licence
Water distribution operator licence | | state | Distribution Operator D1; Distribution Operator D2; Distribution Operator D3; Distribution Operator D4; Water Distribution D2; Water Distribution Grade D2; D2 certification; D3 certification; D1 certification; D2 license; D3 license; Class III water; Class II water; Class C water; Class I water
Wastewater operator licence | | state | Class C Wastewater; Class B Wastewater; Class A Wastewater; Wastewater Operator Grade I; Wastewater Operator Grade II; Wastewater Operator Grade III; Wastewater Operator Grade IV; Wastewater Grade II; Wastewater Grade III; Class III Wastewater; Class II Wastewater; CWEA Grade 1; CWEA Grade 2; CWEA Collections; CWEA certification; Collection System Maintenance Grade 1; Collections Operator certification; wastewater collection license; Grade II Wastewater; Grade III Wastewater
ALOA locksmith certification | CRL! | ALOA | ALOA CRL; ALOA CPL; ALOA certification; ALOA certified; Certified Professional Locksmith; Certified Master Locksmith
Architectural Hardware Consultant | AHC! | DHI | DHI AHC; AHC/CDC
DHI certification (unspecified) | DHI certification | DHI | DHI certified
Certified Door Consultant | CDC! | DHI |
Door Hardware Consultant | DHC! | DHI |
Thermography certification | Level I Thermography | | Level I Thermographer; Level II Thermographer; Level 1 Thermography; Level 1 Thermographer; Level I Thermography; Level II Thermography; ITC Level 1; ITC Level I; ITC Level 2; infrared thermography certification; thermography certification; certified thermographer; Level 1 Infrared; Level I Infrared; Level II Infrared Thermographer
Tax Credit Specialist | TCS! | NCHM | LIHTC certification; LIHTC certified; tax credit certification
* | | | NAHMA CPO; BOS!; Specialist in Housing Credit Management
* | | | Residential builder license; ICC Residential Inspector; ICC Commercial Inspector; Combination Inspector certification; CBI inspector; CPWI; Certified Public Works Inspector; CPII; ASHE HCC; HCC certification; Smog Check Inspector; Smog Inspector license; Hunter certified; Ford Senior Master; Ford Senior Master Technician; Mopar Master; ASHE certification; BST basic safety training!; SCM/SAMA certification; 6G welder; 6G pipe welder!; 6GR; 3G/4G certified; 3G and 4G certification; 3G/4G welding certification; ASME Section IX certified; ASME IX certified; API 1104 certified; API 1104 certification; AWS D1.1 certified; AWS D1.2 certified
* | | | 310S; 433A; 306A; 313D; 429A; millwright ticket; millwright licence
Certified Assistant Refrigeration Operator | CARO | RETA | RETA CARO; RETA certification; RETA certified; CARO/CIRO
Certified Industrial Refrigeration Operator | CIRO | RETA | RETA CIRO; CARO/CIRO
Accredited Tier Designer | ATD! | Uptime Institute | Uptime ATD; ATD/AOS; ATS/ATD
Accredited Operations Specialist | AOS! | Uptime Institute | Uptime AOS; ATD/AOS; Uptime ATD/AOS
GWO Advanced Rescue Training | GWO ART | GWO | GWO Advanced Rescue
GWO Basic Technical Training | GWO BTT | GWO | GWO Basic Technical
GWO Enhanced First Aid | GWO EFA | GWO
Blue Card (Queensland) | | Queensland | Queensland Blue Card; current Blue Card; QLD Blue Card; paid Blue Card; Blue Card (Working with Children Check); Blue Card (QLD); Positive Notice Blue Card; Blue Card for child related employment
Yellow Card (disability worker screening) | | Queensland | current Yellow Card; Disability Yellow Card
Temporary Works Coordinator? | TWC! | CITB | Temporary Works Co-ordinator?; Temporary Works Coordinator Training; TWCTC; Temporary Works Supervisor Training; TWSTC
ChemCert accreditation | ChemCert | ChemCert Australia | AQF3 chemical; AQF 3 chemical; Chemical handling (AQF 3); AQF3 Chemical Accreditation; chemical handling certificate; chemical user certificate; Chem Cert; AQF Level 3 chemical; chemical handling accreditation; ChemCert AQF3; ChemCert Level 3
PC 832 certificate | PC 832 | California POST | PC832; P.C. 832; Penal Code 832; PC 832 course; 832 P.C.; PC 832 training; PC-832
STC Core Course | STC! | Board of State and Community Corrections | STC Core; Corrections Officer Core Course; STC Adult Corrections Officer Core Course; STC Corrections Officer Core Course; Juvenile Corrections Officer Core Course; Probation Officer Core Course; Standards and Training for Corrections
Intermediate POST certificate | Intermediate POST | state POST commission | POST Intermediate certificate; Intermediate P.O.S.T. certificate; Intermediate POST
Advanced POST certificate | Advanced POST | state POST commission | POST Advanced certificate; Advanced P.O.S.T. certificate
Fire Inspector II! | | Pro Board or IFSAC | Fire Inspector 2
Fire Investigator I | Fire Investigator I! | | Fire Investigator certification; Fire Investigator 1!; Fire Investigator certificate
ICC Fire Plans Examiner | Fire Plans Examiner! | ICC | ICC Fire Plan Examiner
NFPA Certified Fire Plan Examiner | | NFPA | Certified Fire Plans Examiner; NFPA Fire Plan Examiner
Certified Fire Inspector I | CFI-1 | NFPA | CFI-I; NFPA CFI-1; NFPA CFI; NFPA CFI-I
Certified Fire Inspector II | CFI-II | NFPA | CFI-2; NFPA CFI-II
ICC Fire Inspector I | | ICC | ICC Fire Inspector; ICC Fire Code Inspector
ICC Fire Inspector II | | ICC
USPAP | | The Appraisal Foundation | 15-hour USPAP; USPAP course; USPAP certification; USPAP 15; USPAP 15 hr; 7-hour USPAP; USPAP certified; USPAP certificate
Florida Stormwater, Erosion and Sedimentation Control Inspector | | Florida DEP | Stormwater, Erosion and Sedimentation Control Inspector certification; Stormwater Erosion and Sedimentation Control Inspector
LGV Class 1 licence (category C+E) | | DVLA | Class 1 licence; LGV 1 licence; C+E entitlement; full C+E; Driver (C+E); driver C+E; LGV C+E; HGV C+E; Class 1 (C+E); HGV 1 licence; HGV Class 1 licence; LGV Class 1 licence; C&E licence; Category CE licence; CE licence; C+E licence; Cat C+E; category C+E; category C+E licence; HGV Class 1; Class 1 HGV; LGV Class 1
LGV Class 2 licence (category C) | | DVLA | Class 2 licence; LGV 2 licence; Category C licence; Cat C licence; Class 2 (Cat C); HGV 2 licence; HGV Class 2 licence; LGV Class 2 licence; Cat C entitlement; HGV Class 2; Class 2 HGV; LGV Class 2
Digital tachograph card | digital tacho card | DVLA | digi tacho card; digi tach card; digi card; digitacho card; digi-tacho card; tachograph card; tacho card; driver's digital tachograph card; Digital Tacho; Digi Tacho; digital tachograph; Digicard
ADR certificate | ADR! | DVSA | ADR licence; ADR tanks; ADR tankers; ADR training certificate; ADR card
Moffett certificate | Moffett! | | Moffett licence; Moffett ticket; Moffett trained; Moffett certified; Moffatt licence; Moffett mounty
Verification of competency (Australia) | VOC! | | VOC ticket; Verification of Competency!; Excavator VOC; Loader VOC; Excavator / Loader VOC; plant VOC
ICC Residential Combination Inspector | Residential Combination Inspector! | ICC | Residential Combo Inspector; ICC Residential Combination
ICC Commercial Combination Inspector | Commercial Combination Inspector! | ICC | ICC Combination Inspector; Certified Combination Inspector; ICC Combination Inspector certification
ICC Commercial Building Inspector | Commercial Building Inspector! | ICC | ICC Commercial Building
ICC Permit Technician | Permit Technician! | ICC | Certified Permit Technician; ICC Certified Permit Technician; Permit Technician certification
ICC Building Plans Examiner | Building Plans Examiner! | ICC | ICC Plans Examiner certification; Certified Building Plans Examiner
ICC Residential Plans Examiner | Residential Plans Examiner! | ICC
ICC Commercial Electrical Inspector | Commercial Electrical Inspector! | ICC | ICC Electrical Inspector; Certified Electrical Inspector
ICC Residential Electrical Inspector | Residential Electrical Inspector! | ICC
ICC Commercial Plumbing Inspector | Commercial Plumbing Inspector! | ICC | ICC Plumbing Inspector; Certified Plumbing Inspector
ICC Residential Plumbing Inspector | Residential Plumbing Inspector! | ICC
ICC Commercial Mechanical Inspector | Commercial Mechanical Inspector! | ICC | ICC Mechanical Inspector; Certified Mechanical Inspector
ICC Residential Mechanical Inspector | Residential Mechanical Inspector! | ICC
ICC Property Maintenance and Housing Inspector | Property Maintenance and Housing Inspector! | ICC | Property Maintenance & Housing Inspector!; ICC Property Maintenance Inspector; ICC Property Maintenance & Housing Inspector
ICC Zoning Inspector | | ICC | ICC Zoning Inspector certification; Certified Zoning Inspector
Certified Zoning Official | CZO! | North Carolina Association of Zoning Officials
ICC Accessibility Inspector/Plans Examiner | | ICC | ICC Accessibility Inspector; Accessibility Inspector and Plans Examiner; Accessibility Inspector/Plans Examiner
Master Code Professional | | ICC | ICC Master Code Professional
Certified Access Specialist | CASp! | California DSA | CASp certification; CASp certified; Certified Access Specialist (CASp)
Code enforcement officer certification | CCEO! | | Certified Code Enforcement Officer; code enforcement certification; code enforcement officer certification; Certified Code Compliance Officer; Code Enforcement Officer license; AACE code enforcement; CACEO certification; registered Code Enforcement Officer; code officer certification
Backflow prevention assembly tester licence | BPAT | state | backflow tester license; backflow tester (BPAT) license; Backflow Prevention Assembly Tester; BPAT license; backflow assembly tester; certified backflow tester; backflow tester certification
C1 licence | C1 licence | DVLA | C1 entitlement; Category C1; Cat C1 licence
`;
