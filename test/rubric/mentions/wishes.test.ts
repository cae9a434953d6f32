import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../rubric/mentions/index.ts';

const named = (text: string) =>
  mentionsIn(text).map(({ short, credential, strength }) => `${short ?? credential}: ${strength}`);

describe('wishes stay wishes', () => {
  it.each([
    ['PMP is a + for this role', ['PMP: preferred']],
    ['PMP a +, CISSP required', ['PMP: preferred', 'CISSP: required']],
    ['CISSP certification is a + but not a must', ['CISSP: preferred']],
    ['Preferred certification- CPA or CFA', ['CPA: preferred', 'CFA: preferred']],
    ['Certifications preferred- PMP, CISSP', ['PMP: preferred', 'CISSP: preferred']],
    ['Preferred skills- PMP, CSM', ['PMP: preferred', 'CSM: preferred']],
    ['Desired certs- Security+ CE, CISSP', ['Security+: preferred', 'CISSP: preferred']],
    ['Travel Required: 10%, PMP, ITIL preferred', ['PMP: preferred', 'ITIL: preferred']],
    ['Experience required: 3 years, PMP, CAPM preferred', ['PMP: preferred', 'CAPM: preferred']],
    ['Clearance Required: Secret, CISSP, GCIH preferred', ['CISSP: preferred', 'GCIH: preferred']],
    ['Preferred: CPA, CIA, CFE – not required', ['CPA: preferred', 'CIA: preferred', 'CFE: preferred']],
    ['Nice-to-have certifications: CCNA, Security+ – not required', ['CCNA: preferred', 'Security+: preferred']],
    ['Ideally, Scrum or PMP certification but not required', ['Scrum: preferred', 'PMP: preferred']],
    ['Salesforce (certified candidates preferred)', ['Salesforce certification: preferred']],
    ['AWS (certified would be nice)', ['AWS certification: preferred']],
    ['Tableau (certified at Desktop level) a plus', ['Tableau certification: preferred']],
    ['Technical Recruiter (PHR or SHRM-CP preferred)', ['PHR: preferred', 'SHRM-CP: preferred']],
    ['Education/Licensure preferred\nLicensure: RN', ['RN: preferred']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('demands stay demands', () => {
  it.each([
    ['Required: Security+, CISSP desired', ['Security+: required', 'CISSP: preferred']],
    ['Must hold CompTIA A +, Net + and Sec + certs.', ['A+: required', 'Network+: required', 'Security+: required']],
    ['Strong background- Valid RN license', ['RN: required']],
    ['Preferred Qualifications\nMBA\nLicensure:\nCurrent RN license', ['RN: required']],
    ['Preferred Experience:\n3 years in oncology\nLicensure / Certification:\nRN', ['RN: required']],
    ['CPR certification and recertification required', ['CPR: required']],
    ['NRP certification and re-certification mandatory', ['NRP: required']],
    ['Licensed PE bridge engineer required', ['PE: required']],
    ['Recruiter (PHR required), 3 years', ['PHR: required']],
    ['AWS (certified professionals only)', ['AWS certification: required']],
    ['PMP, certification from AWS required', ['PMP: required', 'AWS: required']],
    ['RN certification in Wound Ostomy required', ['RN: required', 'Wound Ostomy: required']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('what nobody asks for', () => {
  it.each([
    ['what is not required beside a wish for another', 'CPA preferred, PMP not required', ['CPA: preferred']],
    ['exam prep', 'Customers study with our CPA exam prep', []],
    ['papers of tenants', 'LIHTC certifications and recertifications', []],
    ['a program that leads on', 'Data of our LPN bridge programs', []],
    ['the writer of the ad', 'Technical Recruiter (CIR certified)', []],
    ['what need not be certified', 'Tableau (certified or not)', []],
    ['goods of the trade', 'We sell ACLS/BLS course kits to schools', []],
    ['what carriers hold', 'Book only carriers with TWIC', []],
    ['papers that are checked', 'You check contractor licenses and bonds', []],
    ['what the employer is', 'Join a freight forwarder and licensed customs broker', []],
    ['training that is given', 'GCP training given on joining', []],
    ['a lesson', 'Requirements:\n- Cover PE, art and music', []],
    ['projects', 'Requirements:\n- LEED and CHPS projects', []],
    ['approved contractors', 'Requirements:\n- Work for a NICEIC approved contractor', []],
    ['courses that are sold', 'Company Profile\nWe deliver NEBOSH and SMSTS courses to builders', []],
    [
      'what question banks prepare for',
      'About us\nKnowledgeWay is big. Candidates for CPA and CFA love our question banks',
      [],
    ],
    ['what others are registered with', 'Reconcile licensing data for advisors (Series 7, 66)', []],
    ['a grade of a bureau', 'Plumber wanted. We are BBB A+ rated', []],
    ['the licence of the shop', 'Our shop holds Master license M-1880', []],
    ['a grade of a building', 'Requirements:\n- Work in a LEED Gold certified tower', []],
    ['letters of a colleague', 'You work with our FCAS chief actuary', []],
    ['a test of a product', 'Requirements:\n- Run Acme L3 certification testing', []],
    ['a body right behind its own', 'SHRM-CP certification from SHRM required', ['SHRM-CP: required']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('what stands beside another', () => {
  it.each([
    ['shares its demand', 'CCS or CIC required; CRC a plus.', ['CCS: required', 'CIC: required', 'CRC: preferred']],
    [
      'does not share the wish in its brackets',
      'CCNA (CCNP strongly preferred) and PCNSA',
      ['CCNA: required', 'CCNP: preferred', 'PCNSA: required'],
    ],
    ['keeps the wish of a heading', 'License (Preferred): PMP and CAPM', ['PMP: preferred', 'CAPM: preferred']],
    ['shares its words past a demand', 'OSHA 10 required, 30 preferred', ['OSHA 10: required', 'OSHA 30: preferred']],
    [
      'comes with an incentive',
      'Posting incentive: Intermediate POST certificate 2%',
      ['Intermediate POST: mentioned'],
    ],
    [
      'stands behind a preference',
      'Preference may be given to candidates with: a degree; CPR certification',
      ['CPR: preferred'],
    ],
    ['leaves out what both begin with', 'SHRM-CP/SCP preferred', ['SHRM-CP: preferred', 'SHRM-SCP: preferred']],
    ['is in the brackets of another', 'CPR (BLS for HCP) required', ['BLS: required', 'CPR: required']],
    [
      'is awesome',
      'CSM, CSPO or PMP is awesome but not required',
      ['CSM: preferred', 'CSPO: preferred', 'PMP: preferred'],
    ],
    [
      'stands before another thought',
      'Requirements: valid Driver CPC, no more than 6 points, ADR licence for tankers an advantage',
      ['Driver CPC: required', 'ADR: preferred'],
    ],
    [
      'is of the letters of a trade',
      'License eligible: licensed or license eligible as a SLP',
      ['slp license: required'],
    ],
    [
      'is joined by a sign',
      'HGV driver, Cat C+E required; ADR and Moffett an advantage',
      ['LGV Class 1 licence (category C+E): required', 'ADR: preferred', 'Moffett: preferred'],
    ],
    [
      'has one word for two trades',
      'State electrical or plumbing license required',
      ['journeyman electrician: required', 'plumbing license: required'],
    ],
    [
      'is managed, not priced',
      'CPA, CPM or CAM preferred for our apartments',
      ['CPA: preferred', 'CPM: preferred', 'CAM: preferred'],
    ],
    ['may be become', 'Requirements:\n- Notary or ability to become one', ['notary: required']],
    ['is a bonus', 'Veterinary practice. VTS is a bonus.', ['VTS: preferred']],
    [
      'has a product before its title',
      'Oracle Widget Suite R12 Certified Implementation Specialist a plus',
      ['Oracle Widget Suite R12 Certified Implementation Specialist: preferred'],
    ],
    ['is considered', 'CPA a must, CTP considered.', ['CPA: required', 'CTP: preferred']],
    ['is not considered', 'CPC required. CPC-A will not be considered.', ['CPC: required']],
    ['stands below a heading of its own', 'Preferred:\nLicensure/Certification: CCRN', ['CCRN: preferred']],
    ['is whom one works under', 'Provide therapy under a BCBA. RBT certification required.', ['RBT: required']],
    ['is a course that is sold', 'We sell PMP boot camps. CAPM required.', ['CAPM: required']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
