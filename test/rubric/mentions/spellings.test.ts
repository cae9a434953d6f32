import { describe, expect, it } from 'vitest';
import { spellings } from '../../../rubric/mentions/catalogue.ts';
import { mentionsIn } from '../../../rubric/mentions/index.ts';

const meant = (text: string) => mentionsIn(text).map(({ credential }) => credential);

/** Two trades each have one of this name; the words around it say which is meant. */
const ofTwoTrades = /^(?:CLAD|CIPM|NIMS certification|(?:certif\w+ in )?NDT(?: certifi(?:ed|cation))?)$/;

it('has one credential for a spelling that needs nothing beside it', () => {
  const sure = spellings().filter(({ text, certainty }) => certainty === 'sure' && !/[/&]| (?:or|and) /.test(text));
  const names = Map.groupBy(sure, ({ text }) => text.toLowerCase().replaceAll('–', '-').replaceAll('.', ''));
  const clashes = [...names.values()]
    .filter((same) => new Set(same.map(({ credential }) => credential.name)).size > 1)
    .filter((same) => !same.every(({ text }) => ofTwoTrades.test(text)))
    .map((same) => `${same[0]?.text}: ${same.map(({ credential }) => credential.name).join(' or ')}`);
  expect(clashes).toEqual([]);
});

describe('credentials of their own', () => {
  it.each([
    ['LPCC or LPC required', ['Licensed Professional Clinical Counselor', 'Licensed Professional Counselor']],
    ['NSE 7 or NSE 4 required', ['Fortinet NSE 7', 'Fortinet NSE 4']],
    ['PSM I or PSM II required', ['Professional Scrum Master', 'Professional Scrum Master II']],
    ['CPC-A or CPC required', ['Certified Professional Coder – Apprentice', 'Certified Professional Coder']],
    ['ICS-100, IS-700 and IS-800 required', ['FEMA ICS-100', 'FEMA ICS-700', 'FEMA ICS-800']],
    ['8-hour HAZWOPER required', ['HAZWOPER 8-hour refresher']],
    [
      'R/W-NAC or R/W-AC required',
      ['Right of Way Negotiation and Acquisition Certified', 'Right of Way Appraisal Certified'],
    ],
    ['FFSI or AFSI preferred', ['Fellow, Financial Services Institute', 'Associate, Financial Services Institute']],
    ['CSX-F certification preferred', ['CSX Fundamentals']],
    [
      'RNC-OB or RNC-NIC required',
      ['Registered Nurse Certified (NCC)', 'Neonatal Intensive Care Nursing certification'],
    ],
  ])('%s', (text, names) => {
    expect(meant(text)).toEqual(names);
  });
});

describe('one credential however it is spelled', () => {
  it.each([
    ['RD/RDN required', ['Registered Dietitian']],
    ['CPA/C.P.A. required', ['Certified Public Accountant']],
    ['RRT-NPS required', ['Registered Respiratory Therapist - Neonatal/Pediatric Specialist']],
    ['Aircraft dispatcher certificate required', ['Aircraft dispatcher certificate']],
    ['CLS license required', ['Clinical Laboratory Scientist licence']],
  ])('%s', (text, names) => {
    expect(meant(text)).toEqual(names);
  });
});

describe('letters that several share stand for', () => {
  it.each([
    [
      'the one for access',
      'CASp certification preferred. Know building inspection and the ADA.',
      'Certified Access Specialist',
    ],
    ['the one for facilities', 'CFM, FMP or SFP preferred', 'Certified Facilities Manager'],
    ['the one for treasury', 'CTP preferred. You manage cash in our treasury.', 'Certified Treasury Professional'],
    [
      'the one for real estate',
      'ABR certification preferred for real estate agents',
      "Accredited Buyer's Representative",
    ],
    ['the one for radiology', 'ABR certified radiologist required', 'Diplomate of the American Board of Radiology'],
    [
      'the one for banking',
      'CBCA preferred. You analyse credit in commercial banking.',
      'Commercial Banking & Credit Analyst',
    ],
    [
      'the one for continuity',
      'CISSP or CBCA preferred. Audit our continuity plans.',
      'Certified Business Continuity Auditor',
    ],
    ['the one for solicitors', 'Solicitor with a current practising certificate', "Solicitor's practising certificate"],
    [
      'the one for infection control',
      'CIC certification required. Knowledge of NHSN.',
      'Certified in Infection Control',
    ],
    ['the one for privacy', 'CIPP/E or CIPM required', 'Certified Information Privacy Manager'],
    ['the one for safety', 'CHMM, CSP or ASP preferred. OSHA records.', 'Certified Safety Professional'],
    [
      'the one for guards',
      'CPP certification from ASIS preferred. Guard vendors.',
      'Certified Protection Professional',
    ],
    ['the one for homes', 'CAM, ARM or CPM preferred. Yardi.', 'Accredited Residential Manager'],
    [
      'the one for medical assistants',
      'From an accredited program. CMA or RMA required.',
      'Registered Medical Assistant',
    ],
    ['the one for membership', 'NCMA certification preferred for contracts', 'NCMA certification (unspecified)'],
  ])('%s', (_, text, name) => {
    expect(meant(text)).toContain(name);
  });
});

describe('letters of other trades are no credential', () => {
  it.each([
    'VP Finance / CFO. CPA, CFO experience preferred.',
    'Fans of 500 CFM. PMP, CPA preferred.',
    'Basel III, CRCM certification, RWA and RCSA reporting. CPA preferred.',
    'PMP certification, less than 10% travel. PMP, LESS travel than most.',
    'PMP certification, GIT, Jenkins. CPA required.',
    'CCNA certification, SIP, DSL, VoIP',
    'PMP certification, NPS and CSAT',
    'CPC certification, APC, DRG and HCC coding',
    'PHR certification, ESS, APS and ABA',
    'CPA license, NCMA membership',
    'Experience with Workday Integrations required',
    'We seek a Right of Way Agent and a Systems Maintenance Technician. PMP preferred.',
    'Our CFO (a CPA and CGMA) sponsors this team. PMP preferred.',
  ])('%s', (text) => {
    expect(
      mentionsIn(text)
        .map(({ quote }) => quote)
        .filter(
          (quote) =>
            !/^(?:CPA|PMP|PHR|CPC|CCNA|CRCM)(?: (?:certification|license))?$/.test(quote) || /our/i.test(quote),
        ),
    ).toEqual([]);
  });
});
