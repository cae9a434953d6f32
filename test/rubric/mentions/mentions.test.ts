// Over 200 lines: a case for every way to name a credential, and for every trap.
import { describe, expect, it } from 'vitest';
import { spellings } from '../../../rubric/mentions/catalogue.ts';
import { mentionsIn } from '../../../rubric/mentions/index.ts';
import { keyOf, tokensOf } from '../../../rubric/mentions/spelling/tokens.ts';

const named = (text: string) =>
  mentionsIn(text).map(({ short, credential, strength }) => `${short ?? credential}: ${strength}`);

describe('what is recognised', () => {
  it.each([
    ['Certified accountants: CPA required, CFA preferred.', ['CPA: required', 'CFA: preferred']],
    ['Must have: CISSP or CISM. CEH is a big plus.', ['CISSP: required', 'CISM: required', 'CEH: preferred']],
    ['A PMP® certification is an asset', ['PMP: preferred']],
    ['•PMP\n–CISSP preferred', ['PMP: required', 'CISSP: preferred']],
    ['A “CISSP” or ‘CISM’ is required', ['CISSP: required', 'CISM: required']],
    ['Azure skills proven by AZ-104 are desirable', ['Azure Administrator Associate: preferred']],
    ['AWS Certified Solutions Architect – Associate required', ['AWS Solutions Architect – Associate: required']],
    ['Google Data Analytics Certificate, preferred', ['Google Data Analytics Certificate: preferred']],
    [
      'An active RN license is required. BLS and ACLS are required',
      ['RN: required', 'BLS: required', 'ACLS: required'],
    ],
    ['Licensed P.E. required within 6 months of hire', ['PE: required']],
    ['Series 7 and 66 licenses are required', ['Series 7: required', 'Series 66: required']],
    ['Certifications:\nSplunk\nCEH', ['Splunk certification: required', 'CEH: required']],
    ['C|EH or C|TIA certification desired', ['CEH: preferred', 'CTIA: preferred']],
    ['Requirements:\n- CISSP\n- Software skills', ['CISSP: required']],
    ['Knowledge of Linux\nCertified Ethical Hacker', ['CEH: required']],
    ['A\u00a0valid\u00a0EA\u00a0License:\u00a007C1234 is ours', []],
    ['A current Series\u00a063 and Series\u00a079 are required', ['Series 63: required', 'Series 79: required']],
    [
      'NetApp, Cisco and VMware Certifications desired',
      ['NetApp certification: preferred', 'Cisco certification: preferred', 'VMware certification: preferred'],
    ],
    ['Certifications: Red Hat, CISSP', ['Red Hat certification: required', 'CISSP: required']],
    ['- Network Security, CISSP\n- Linux', ['CISSP: required']],
    ['Tableau experience, certification a plus', ['Tableau certification: preferred']],
    ['PL/SQLPMP certification required', ['PMP: required']],
    [
      'Certified on fork lift and scissor lift required',
      ['forklift certification: required', 'aerial lift certification: required'],
    ],
    ['NSE 4 or NSE 7 required', ['NSE 4: required', 'NSE 7: required']],
    ['Requirements:\nSAS\nPMP certification', ['PMP: required']],
    ['Registration with the Nursing and Midwifery Council is needed', ['NMC: required']],
    ['PMP, Management and ITIL certifications desired', ['PMP: preferred', 'ITIL: preferred']],
    ['We use ServiceNow and a CCNA is a plus', ['CCNA: preferred']],
    ['A+ and Network+ certifications desired', ['A+: preferred', 'Network+: preferred']],
    [
      'AWS, Azure or GCP certifications preferred',
      ['AWS certification: preferred', 'Azure certification: preferred', 'GCP certification: preferred'],
    ],
    ['Six Sigma Green/Black Belt preferred', ['Green Belt: preferred', 'Black Belt: preferred']],
    ['Membership in the State Bar is required', ['bar admission: required']],
    ['Our team learns with Coursera and Udemy', ['Coursera: mentioned', 'Udemy: mentioned']],
    ['Certified Widget Examiner (CWX) preferred', ['CWX: preferred']],
    ['A Certified Expert in Widget Care for Adults (CEWCA) is a plus', ['CEWCA: preferred']],
    ['Requirements:\n- Diplomate of the Board of Widgets (DBW), certified for life', ['DBW: required']],
    ['Requirements:\nWidget Specialist Certified Gadget Analyst', ['Certified Gadget Analyst: required']],
    ['You must be a certified widget splicing technician', ['widget splicing technician: required']],
    ["A widget boat operator's license is required", ['widget boat operator: required']],
    ['A Widgetron operator certification is a plus', ['Widgetron operator: preferred']],
    ['Widgetron certified a plus', ['Widgetron: preferred']],
    ['Requirements:\n- Professional certification such as XWZ or QWV', ['XWZ: required', 'QWV: required']],
    ['XWZ/QWV certified engineers must apply', ['XWZ: required', 'QWV: required']],
    ['You must be an XWZ/ACA qualified accountant', ['XWZ: required', 'ACA: required']],
    ['Board of Widgets and QWV certificate required', ['QWV: required']],
    ['Requirements:\n- Board certified in cardiology or board-eligible', ['board certified: required']],
    ['Nice To Have Widgets of all kinds CISSP', ['CISSP: preferred']],
    ['QA Lead\n• CISSP or XWZ certified', ['CISSP: required', 'XWZ: required']],
    ['Lead Teacher: CPR certification; Widget Care Certificate', ['CPR: required', 'Widget Care: required']],
    ['Preschool teacher. CDA or BA in education', ['CDA: required']],
    ['CCIM? Tell us.', ['CCIM: preferred']],
    ['SIE and Series 7 within 180 days preferred', ['SIE: preferred', 'Series 7: preferred']],
    ['APICS/ASCM certification (CSCP, CPIM) is beneficial', ['CSCP: preferred', 'CPIM: preferred']],
    ['Google Analytics certified preferred, Tableau, SQL', ['GAIQ: preferred']],
    ['An MAI or SRA is preferred for this appraisal role', ['MAI designation: preferred', 'SRA: preferred']],
    ['A CPA or working towards CMA is required', ['CPA: required', 'CMA: required']],
    ['LPN license or a multi-state license is required', ['LPN: required']],
    [
      'Licensed plumber, backflow certification a plus',
      ['plumbing license: required', 'backflow certification: preferred'],
    ],
    ['Will be trained and certified on forklift', ['forklift certification: mentioned']],
    ['CISSP certification required.', ['CISSP: required']],
    ['CPI (Crisis Prevention Institute) certification required', ['CPI: required']],
    [
      'Klaviyo or Braze certification preferred',
      ['Klaviyo certification: preferred', 'Braze certification: preferred'],
    ],
    ['Certification in MBTI / Hogan is a plus', ['MBTI certification: preferred', 'Hogan certification: preferred']],
    ['Requirements:\n- Tableau Desktop, PMP or CAPM', ['PMP: required', 'CAPM: required']],
    ['Desired Qualifications:RHCEWindows Server 2012ITIL v3 Foundation', ['RHCE: preferred', 'ITIL: preferred']],
    ['Deseable: certificación PMP', ['PMP: preferred']],
    [
      'Anforderungen\nITIL-Zertifizierung\nWünschenswert: CCNA oder VCP',
      ['ITIL: required', 'CCNA: preferred', 'VCP: preferred'],
    ],
    ['BCLS-HCP card required', ['BLS: required']],
    ['Certified Freight Loss Analyst (CFLA) preferred', ['CFLA: preferred']],
    [
      'ESL and Gifted/Talented certification preferred',
      ['ESL certification: preferred', 'gifted endorsement: preferred'],
    ],
    ['Must hold life, health and annuity licenses', ['life and health license: required']],
    ['A license to sell health and life insurance is required', ['life and health license: required']],
    ['Must be certified to operate a forklift', ['forklift certification: required']],
    ['CSP/ASP an advantage', ['CSP: preferred', 'ASP: preferred']],
    ['DBIA a plus.', ['DBIA: preferred']],
    ['Scrum certification (CSM, PSM) preferred', ['CSM: preferred', 'PSM: preferred']],
    ['Scrum Master (CSM certified) preferred', ['CSM: preferred']],
    ['CQE or CQA certification from ASQ required', ['CQE: required', 'CQA: required']],
    ['Certifications via SANS are a plus', ['GIAC: preferred']],
    ['We seek a PMP certified Project Manager', ['PMP: required']],
    [
      'Certifications such as QVXA, CISSP and QVXB are preferred',
      ['QVXA: preferred', 'CISSP: preferred', 'QVXB: preferred'],
    ],
    ['Data Engineer at a bank\nKeywords: CISSP, Splunk', ['CISSP: mentioned']],
    ['Must be a Registered Nurse', ['RN: required']],
    ['A PMP is a must.\n- Active PMP certification from PMI or equivalent', ['PMP: required']],
    ['Must become certified as a nursing assistant', ['CNA: required']],
    ['Provide first aid to guests. CPR certification required', ['CPR: required']],
    [
      'Azure certificates (Developer, DevOps) required',
      ['Azure Developer Associate: required', 'DevOps Engineer Expert: required'],
    ],
    ['Certifications\nMicrosoft SQL Server 2016\nCISSP', ['Microsoft SQL Server 2016: required', 'CISSP: required']],
    ['Registered Nurse (RN) - ICU\nA current RN license is required', ['RN: required']],
    [
      'Preferred: CDFA or CLTC; DAWIA Level III in Contracting',
      ['CDFA: preferred', 'CLTC: preferred', 'DAWIA: preferred'],
    ],
    ['PMHNP-BC, RAC-CT or CRNI required', ['PMHNP: required', 'RAC-CT: required', 'CRNI: required']],
    ['Benefits: dental insuranceLicense/Certification:CPA (Preferred)', ['CPA: preferred']],
    ['A SAFe 5.1 Scrum Master would be a plus.', ['SAFe Scrum Master: preferred']],
    ['MCSA: SQL Server 2014 or MCSE: Business Intelligence a plus', ['MCSA: preferred', 'MCSE: preferred']],
    ['AWS certification (Solutions Architect) required', ['AWS Solutions Architect certification: required']],
    ['CCNP Routing and Switching required', ['CCNP: required']],
    ['A Registered Professional Civil Engineer is required', ['PE: required']],
    ['Graduate of an accredited school of nursing and currently licensed in Utah. Required.', ['RN: required']],
    ['An MD licensed to practice in Iowa is required', ['medical license: required']],
    [
      'Life, Health and Property & Casualty licenses required',
      ['life and health license: required', 'P&C license: required'],
    ],
    ['Licenses: 6 and 63', ['Series 6: required', 'Series 63: required']],
    ['Certifications preferred: PMP or ICAgile', ['PMP: preferred', 'ICP: preferred']],
    ['Oracle Cloud Widgets certified consultant required', ['Oracle Cloud Widgets: required']],
    ['Acme Widget certification, such as RHCE, required', ['RHCE: required']],
    ['DoD 8570 compliance required: IAT Level II', ['IAT Level II: required']],
    ['An active and unencumbered LPN is required', ['LPN: required']],
    ['Requirements\nLicensed Pharmacist (RPH)', ['RPH: required']],
    ['You hold a valid surveyor license', ['PLS: required']],
    ['Licensed as a midwife', ['midwife license: required']],
    ['Critical care certification is a plus', ['critical care certification: preferred']],
    ['Prince2 or ITIL certification desirable', ['PRINCE2: preferred', 'ITIL: preferred']],
    ['Diferencial: certificação CPA-10', ['CPA-10: preferred']],
    ['Acme Widget Institute (AWX) certification required', ['Acme Widget Institute: required']],
    ['AAPC coding certification required', ['AAPC: required']],
    ['Certification as ISTQB agile tester required', ['CTFL-AT: required']],
    ["A master or journeyman plumber's license is required", ['plumbing license: required']],
    ['Must be licensed by the Ohio Medical Board.', ['medical license: required']],
    [
      'Certifications:\nLicensed Social Worker Associate Independent Clinical (LSWAIC)\nNMTCB or ARRT (N) certification',
      ['LSWAIC: required', 'CNMT: required', 'ARRT: required'],
    ],
    ['SAP certified in FI/CO', ['SAP certification: required']],
    ['API 510, 570 and 653 required', ['API 510: required', 'API 570: required', 'API 653: required']],
    [
      'SAS Certified Base Programmer or Advanced Programmer a plus',
      ['SAS Base Programmer: preferred', 'SAS Advanced Programmer: preferred'],
    ],
    [
      'Salesforce certifications such as Administrator or Platform Developer I preferred',
      ['Salesforce Administrator: preferred', 'Platform Developer I: preferred'],
    ],
    ['Licensed barber or esthetician required', ['barber license: required', 'esthetician license: required']],
    ['PMI certification (PMP) required', ['PMP: required']],
    ['INCOSE CSEP or ASEP preferred', ['CSEP: preferred', 'ASEP: preferred']],
    ['CPIM or CSCP (APICS) required', ['CPIM: required', 'CSCP: required']],
    ['CPP, PSP (ASIS) a plus', ['CPP: preferred', 'PSP: preferred']],
    ['NICET certification in fire alarm systems required', ['NICET: required']],
    ['Certifications (CISSP, QZX) preferred', ['CISSP: preferred', 'QZX: preferred']],
    ['FINRA licenses 7 and 63 required', ['Series 7: required', 'Series 63: required']],
    ['Must hold 6, 63 and 65 licenses', ['Series 6: required', 'Series 63: required', 'Series 65: required']],
    ['A license to practice nursing in Utah is required', ['RN: required']],
    ['Licensed or license-eligible Occupational Therapist required', ['occupational therapist license: required']],
    ['Current CPR/BLS required', ['BLS: required', 'CPR: required']],
    ['Two SOA exams passed; three CAS exams preferred', ['SOA exams: required', 'CAS exams: preferred']],
    ['DoD 8140 certification required', ['DoD 8140: required']],
    ['Certifications: CCNP, Juniper, Fortinet', ['CCNP: required', 'Juniper certification: required', 'NSE: required']],
    [
      'HubSpot, Google Ads and Google Analytics certifications a plus',
      ['HubSpot certification: preferred', 'Google Ads certification: preferred', 'GAIQ: preferred'],
    ],
    ['SQL, Tableau, SAS certification preferred', ['SAS certification: preferred']],
    ['Must be licensed by the Iowa Board of Massage Therapy', ['massage therapy license: required']],
    ['CSSP Analyst (CEH) required', ['CSSP Analyst: required', 'CEH: required']],
    ['Nutanix NCP or EC-Council ECIH', ['NCP: required', 'ECIH: required']],
    ['Nice to have:\n- AWS certification\n- CKA', ['AWS certification: preferred', 'CKA: preferred']],
    ['Primary teachers wanted. You must be Ohio certified.', ['teaching license: required']],
    ['Requirements: CPA4+ years in audit', ['CPA: required']],
    ['SAFe® 5 Agilist preferred', ['SAFe Agilist: preferred']],
    ['Lean Six Sigma GB/BB preferred', ['Green Belt: preferred', 'Black Belt: preferred']],
    [
      'Must be Epic certified in at least one of the following: Willow, Beacon, Orders.',
      ['Epic Willow: required', 'Epic Beacon: required', 'Epic Orders: required'],
    ],
    ['Licensed Physical Therapist (PT) or Physical Therapist Assistant required', ['PT: required', 'PTA: required']],
    ['SAFE Act registration is required', ['NMLS: required']],
    ['City & Guilds 2391 and Safe Pass essential', ['2391: required', 'Safe Pass: required']],
    [
      'Certifications desired: Crestron, Cisco/Tandberg, Polycom',
      ['Crestron certification: preferred', 'Cisco certification: preferred', 'Polycom certification: preferred'],
    ],
    ['Nice to have: CPCU, ARX or AIDA', ['CPCU: preferred', 'ARX: preferred', 'AIDA: preferred']],
    ['Preferred Qualifications\nPharmD or RPh\n', ['RPh: preferred']],
    ['PMP highly preferredAt least five years of SQL', ['PMP: preferred']],
    ['Must be EPA Universal certified, NATE certification a plus', ['EPA 608: required', 'NATE: preferred']],
    ['ACLS certification a plusCPR', ['ACLS: preferred', 'CPR: required']],
    ['CPC (AAPC) or CCS (AHIMA) required', ['CPC: required', 'CCS: required']],
    ['Like to have: CBAP', ['CBAP: preferred']],
    ['JLPT N2 required', ['JLPT: required']],
    ['Mastercam certified preferred', ['Mastercam certification: preferred']],
    ['Water treatment operator grade 3 license required', ['water operator license: required']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('takes letters of two bodies for the one that the ad speaks of', () => {
    const meant = (text: string) => mentionsIn(text).map(({ credential }) => credential);
    expect(meant('Plant safety manager: CSP and CISSP required.')).toContain('Certified Safety Professional');
    expect(meant('Coach our scrum teams: CSP and CISSP required.')).toContain('Certified Scrum Professional');
  });
});

describe('strength', () => {
  it('takes the heading where the sentence is silent', () => {
    const text = 'Requirements:\n- CISSP\nNice to have:\n- OSCP\nBenefits:\n- exam fees for CCSP';
    expect(named(text)).toEqual(['CISSP: required', 'OSCP: preferred', 'CCSP: mentioned']);
  });

  it('reads headings and words that lost their line breaks', () => {
    expect(named('Strong team playerPreferred QualificationsPMP, CSMPerks and pay')).toEqual([
      'PMP: preferred',
      'CSM: preferred',
    ]);
  });

  it('lets the sentence overrule the heading', () => {
    expect(named('Requirements:\n- Degree\n- CPA is a plus')).toEqual(['CPA: preferred']);
  });

  it('takes an announced list as a heading', () => {
    expect(named('Any of the following is desired:\n- CISSP\n- GSEC')).toEqual(['CISSP: preferred', 'GSEC: preferred']);
  });

  it.each([
    ['LVN license (state), IV certification a plus', ['LVN: required', 'IV certification: preferred']],
    ['Other Qualifications (a plus):\n- PMP', ['PMP: preferred']],
    ['To be successful you will have:\n- CISSP', ['CISSP: required']],
    ['We pay a bonus when you pass CPCU exams', ['CPCU: mentioned']],
    ['A PMP? That would be a plus!', ['PMP: preferred']],
    ['Minimum CCNA (CCNP preferred)', ['CCNA: required', 'CCNP: preferred']],
    ['An RN license (BSN preferred) is required', ['RN: required']],
    ['You are a registered architect', ['RA: required']],
    ['Our consultants hold certifications such as CISSP.', ['CISSP: mentioned']],
    ['Opportunity to become AWS certified', ['AWS certification: mentioned']],
    ['It’s Preferred If You Have\n- a CFA charter', ['CFA: preferred']],
    ['Required: a degree (CISM).Nice to have: CRISC', ['CISM: required', 'CRISC: preferred']],
    ['Certifications desired include: CCNA, MCSEOther skills required: Linux', ['CCNA: preferred', 'MCSE: preferred']],
    ['CPCU progress is viewed favorably', ['CPCU: preferred']],
    ['Series 65 and 66Experience with a CRM is a plus', ['Series 65: required', 'Series 66: required']],
    ['OSHA 10 or OSHA 30Excellent pay', ['OSHA 10: required', 'OSHA 30: required']],
    ['Must be willing to obtain a Series 7 license', ['Series 7: required']],
    [
      'P&C license a must, willing to obtain Life & Health within 60 days',
      ['P&C license: required', 'life and health license: required'],
    ],
    ['Willing to pursue a PHR', ['PHR: preferred']],
    ['Plus: Google Ads certification', ['Google Ads certification: preferred']],
    ['It would be great if you also have\n- CISSP', ['CISSP: preferred']],
    ['Requirements\n- CISM\nNice to Have\n- CISSP', ['CISM: required', 'CISSP: preferred']],
    ['Requirements\n- CISM\nWhat Sets You Apart\n- CISSP', ['CISM: required', 'CISSP: preferred']],
    ['Requirements: CISM. Great to have: Rust. CISSP.', ['CISM: required', 'CISSP: preferred']],
    ['## Preferred Qualifications\n- CISSP', ['CISSP: preferred']],
    ['Your tasks\n- Plan\nWho We Are Looking For\n- CISSP', ['CISSP: required']],
    ['Requirements\n- CISM\nYour Impact\n- A team with CISSP', ['CISM: required', 'CISSP: mentioned']],
    [
      'You need a CISM, and while a CISSP would be fantastic, it is not mandatory',
      ['CISM: required', 'CISSP: preferred'],
    ],
    ['Certifications such as IPMA (International Project Management Association) are mandatory', ['IPMA: required']],
    ['Must-haves: RHCE. We’d love to see: CKA', ['RHCE: required', 'CKA: preferred']],
    ['Ensure all members keep current with ASE certification', ['ASE: mentioned']],
    ['CCNA will be an added\nadvantage.', ['CCNA: preferred']],
    ['Ideally you should have a CISSP', ['CISSP: preferred']],
    ['Additional qualifications that could help you include\n• PMP certification', ['PMP: preferred']],
  ])('of %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('keeps the strongest of repeats, once', () => {
    expect(named('A PMP is a plus. For this client PMP is required.')).toEqual(['PMP: required']);
  });
});

describe('what is left alone', () => {
  it.each([
    ['company marks', 'We are a certified B Corp, ISO 9001 certified, and a Microsoft Gold Certified Partner.'],
    ['letters of another trade', 'Optimise CPA, CPC and CPM across channels.'],
    [
      'letters that the ad defines otherwise',
      'Run the Vendor Care Portal (VCP). VCP certification of vendors is your task.',
    ],
    ['an employer of that name', 'CNA is an equal opportunity employer. CNA required licenses are paid.'],
    ['letters behind people', 'You report to the VP of People, SHRM-SCP. You partner with actuaries (ACAS/FCAS).'],
    ['whoever supervises', 'You work under the direct supervision of a licensed Physical Therapist.'],
    ['subjects', 'Knowledge of ISTQB terminology required.'],
    ['methods', 'Knowledge of Scrum, ITIL, Six Sigma and PRINCE2 methods required.'],
    ['words in lower case', 'You go far, safe and sound; our pe classes cap the week.'],
    ['letters inside words', 'The ACPAX and PMPX tools are required.'],
    ['papers and keys', 'Manage SSL certificates, birth certificates and certificates of insurance.'],
    ['vague phrases', 'Relevant industry certifications preferred. Any security certification is a plus.'],
    ['waived requirements', 'No certification required. PMP not required. You do not need a CPA.'],
    ['letters after a contact', 'Contact: Jane Roe, SHRM-CP | Talent Partner'],
    ['degrees', "Bachelor's degree required, MBA preferred, GED accepted."],
    ['people and firms', 'Our CPAs and RNs work with you at a CPA firm.'],
    ['buildings', 'You work in a LEED certified building.'],
    ['work for a holder', 'You report to the CPA and work with RN care managers.'],
    ['what one keeps for others', 'Track CPR expirations and verify BLS/ACLS credentials of candidates.'],
    ['courses given to others', 'Conduct OSHA 10 training for new hires.'],
    ['accreditors of schools', 'A degree from an ABET accredited program is required.'],
    ['schools', 'Graduate of an approved RN/LPN/LVN program.'],
    ['compacts', 'You live in a Nurse Licensure Compact state.'],
    ['mills', 'We run a LEED-certified steel mill.'],
    ['software licences', 'Experience selling software licenses (EA, CSP) required.'],
    ['people in the plural', 'You oversee licensed electricians and certified teachers.'],
    ['what one trains others in', 'Train new staff in CPR and First Aid'],
    ['a superior', 'You report to a Certified Public Accountant'],
    ['what one has worked with', 'Experience with CSM and knowledge of MLS preferred'],
    ['a scanner', 'HBSS, ACAS and STIGs required'],
    ['a role', 'Four years as a Salesforce administrator or family nurse practitioner'],
    ['the role that the ad is about', 'We seek a full-time Registered Nurse (RN) to join us. The RN provides care.'],
    ['the role in the title', 'Registered Nurse (RN) - Night shift\nWe are growing.'],
    ['a product beside a certification', 'Azure DevOps and Jira required'],
    ['care that is given', 'You provide basic life support and first aid to guests and administer CPR.'],
    ["the employer's own licence", 'Apply today. EA License: 07C3924, EA Reg No: R1988435'],
    ['a hashtag', 'We like numbers #CPAJobs #Accounting'],
    ['courses for a licence', 'We offer real estate licensing courses.'],
    ['a school diploma', 'Diploma or High School Equivalence Certificate required'],
    ['a directive among others', 'Follow policies (e.g., DoDI 8510.01, DoD 8570.01-M, NIST 800-53).'],
    ['degrees behind certifications', 'Certifications including MBA and SQL are listed'],
    ['a directive that one knows', 'Experience with DoD 8570About our firm'],
    ['advisors of other trades', 'You coordinate with outside advisors (CPAs, attorneys, bankers)'],
    ['a program of the government', 'FedRAMP certification required'],
    ['the same letters elsewhere in the ad', 'Customer Success Managers wanted. A CSM owns 40 accounts.'],
    ['supervision by a holder', 'Supervision by a LCSW toward your own license'],
    ['what is certified for others', 'Coordinate EASA certification of avionics. Conduct certification by month end.'],
    ['a helper', 'You work under a licensed plumber'],
    ['a heading in capitals', 'CERTIFICATES AND/OR LICENSES: none'],
    ['a compact', 'You live in a Compact license state.'],
    ['what a founder was', 'Our founders (ex-CPA, ex-CFA charterholder) value curiosity.'],
    ['what nobody asks for', 'We don’t care about your MCSE. CSPO? No need.'],
    ['a support center', 'You will work in an HDI certified support center and a CWI certified training center.'],
    ['people in brackets', 'You work with three teams (certified Scrum Masters).'],
    ['a screening of drivers', 'A clean PSP and MVR are required of OTR drivers.'],
    ['a duty that begins with its verb', 'Requirements:\n- Track certification and licensing of staff'],
    ['clinics with letters', 'We are required to be a Certified Community Behavioral Health Clinic (CCBHC).'],
    ['the issuer in brackets', 'A nuclear gauge course (NRC) is required. Certification fees are paid.'],
    ['what a clerk files', 'Required: file immunization certificates and research contractor licenses.'],
    ['whom one assists', 'Duties: assist Certified Financial Planner professionals.'],
    ['what holders founded', 'Required reading: our Registered Dietitian-founded blog.'],
    ['whose work it is', 'Our CPA reviews the monthly close. You screen CCNA/CCNP engineers.'],
    ['events about certification', 'Prepare for Oracle certification events and AWS certification audits.'],
    ['a field in small letters', 'A relevant maintenance technician certification is required'],
    ['a bank’s stress test', 'Basel/CCAR models required.'],
    ['a list of skills too', 'Skills & Certifications: Microsoft Excel, SQL, Tableau'],
    ['a hospital that is certified', 'AAHA accredited, Fear Free certified hospital!'],
    ['an article of another language', 'Une certification serait un plus. Eine Zertifizierung ist von Vorteil.'],
  ])('%s', (_, text) => {
    expect(named(text)).toEqual([]);
  });

  it('but a wish beside "not required" is a wish', () => {
    expect(named('CPA is not required, but would be an advantage.')).toEqual(['CPA: preferred']);
  });
});

it('quotes the posting itself', () => {
  const text = 'You hold a Certified ScrumMaster (CSM) and CISSP, or similar';
  for (const { quote, start, end } of mentionsIn(text)) expect(text.slice(start, end)).toBe(quote);
  expect(mentionsIn(text)).toHaveLength(2);
});

it('quotes a posting whose brackets are escaped as it is', () => {
  const text = 'Needs a PMP -LRB- or CAPM -RRB- and current RN license -LRB- compact -RRB- .';
  expect(mentionsIn(text).map(({ quote }) => quote)).toEqual(['PMP', 'CAPM', 'RN license']);
  for (const { quote, start, end } of mentionsIn(text)) expect(text.slice(start, end)).toBe(quote);
});

it('marks one of several that would do', () => {
  expect(mentionsIn('CISSP or CISM required').map(({ alternative }) => alternative)).toEqual([true, true]);
  expect(mentionsIn('CISSP required').map(({ alternative }) => alternative)).toEqual([undefined]);
});

/** Words are looked for by their hashes: a spelling under another's would not be found. */
it('gives no two words of its spellings the same hash', () => {
  const words = new Map<number, string>();
  const shared = spellings().flatMap(({ text }) =>
    tokensOf(text).filter(({ hash, start, end }) => {
      const word = keyOf(text, start, end);
      const known = words.get(hash) ?? word;
      words.set(hash, known);
      return known !== word;
    }),
  );
  expect(words.size).toBeGreaterThan(3000);
  expect(shared).toEqual([]);
});
