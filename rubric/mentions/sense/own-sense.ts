import type { Hit } from '../spelling/longest-spelling.ts';

/** Words of the trade of a credential that shares its letters with another's, where its name does not say them. */
const trades: Readonly<Record<string, RegExp>> = {
  'Certified Access Specialist': /\bICC\b|building (?:official|inspect|plan)|accessib|\bADA\b/i,
  "Accredited Buyer's Representative": /real estate|realtor/i,
  'Accredited Configuration Engineer': /palo alto|firewall/i,
  'Accredited Residential Manager': /apartment|propert|leasing|yardi|lihtc|\birem\b|\bcpm\b/i,
  'ACE certification (unspecified)': /fitness|personal train|exercise|\bnasm\b/i,
  'Adobe Certified Associate': /adobe|photoshop/i,
  'Adobe Certified Expert': /adobe|photoshop/i,
  'Associate in Risk Management': /insuran|underwrit|\bcpcu\b/i,
  'Certified Authorization Professional': /\brmf\b|8570|8140|\bisso\b|\bcissp\b|\bcasp\b|isc2|accreditation/i,
  'Certified Calibration Technician': /calibrat|metrolog/i,
  'Certified Case Manager': /\bcase manage|\brn\b|nurs/i,
  'Certified Compensation Professional': /compensation|worldatwork|\bhr\b/i,
  'Certified Construction Manager': /construct/i,
  'Certified Cost Professional': /\baace\b|cost engineer|estimat|\bevp\b|schedul|primavera/i,
  'Certified Customs Specialist': /customs|freight|export/i,
  'Certified Dental Assistant': /dental/i,
  'Certified Emergency Manager': /emergency|disaster|\bfema\b/i,
  'Certified Energy Manager': /energy|hvac|utilit/i,
  'Certified Ergonomics Professional': /ergonom/i,
  'Certified Facilities Manager': /facilit|\bfmp\b|\bifma\b/i,
  'Certified Floodplain Manager': /flood|hydro|stormwater/i,
  'Certified in Infection Control': /infection|\bnhsn\b|epidemi/i,
  'Certified Industrial Hygienist': /hygien|\bcsp\b|\behs\b|safety/i,
  'Certified Information Privacy Manager': /privacy|\bgdpr\b|\bcipp|\biapp\b|data protection/i,
  'Certified Inpatient Coder': /coder|coding|\bicd\b|\bdrg\b/i,
  'Certified Insurance Counselor': /insuran|\bcisr\b|\bcpcu\b/i,
  'Certified Management Accountant': /account|financ|\bcpa\b|budget|controller/i,
  'Certified Medical Assistant': /medical assist|clinic|patient|phlebotom|\brma\b/i,
  'Certified Medication Aide': /medication aide|assisted living/i,
  'Certified Medication Technician': /medication|assisted living|nurs/i,
  'Certified Payroll Professional': /payroll/i,
  'Certified Personal Trainer': /fitness|personal train|\bgym\b/i,
  'Certified Phlebotomy Technician': /phlebotom|blood|venipunct/i,
  'Certified Production Technician': /manufactur|production/i,
  'Certified Property Manager': /propert|real estate|leasing/i,
  'Certified Professional Landman': /landman|right[- ]of[- ]way|easement|\baapl\b|oil and gas/i,
  'Certified Professional Logistician': /logistic/i,
  'Certified Protection Professional': /\basis\b|physical security|guard|investigat|protection/i,
  'Certified Purchasing Manager': /purchas|procure|buyer|supply/i,
  'Certified Rehabilitation Counselor': /rehabilit|vocation/i,
  'Certified Risk Adjustment Coder': /risk adjust|coder|coding/i,
  'Certified Safety Professional': /safety|\bosha\b|\behs\b|\basp\b|\bchmm\b|construct/i,
  'Certified Scrum Professional': /scrum|agile/i,
  'Certified Scrum Trainer': /scrum|agile/i,
  'Certified Surgical Technologist': /surg|operating room/i,
  'Chartered Market Technician': /market|trading|\bcfa\b|portfolio/i,
  'Child Development Associate': /child|preschool|infant|toddler/i,
  'Cisco Certified Technician': /cisco|network/i,
  'Construction Skills Certification Scheme card': /site|\bsmsts\b|\bsssts\b|\bnvq\b/i,
  'Credentialed Veterinary Technician': /veterinar|animal|\blvt\b|\bcvt\b/i,
  'Good Clinical Practice certification': /clinical|trial|subjects|\bccr[cp]\b|\birb\b|\bich\b/i,
  'Google Cloud certification (unspecified)': /cloud|\baws\b|azure|kubernetes/i,
  'Newborn Care Specialist': /newborn|nanny|postpartum/i,
  'Physical Security Professional': /\basis\b|physical security|guard|access control/i,
  'Planning & Scheduling Professional': /\baace\b|primavera|schedul/i,
  'Registered Vascular Technologist': /vascular|sonograph|ultrasound|\brd[mc]s\b/i,
};

/** Letters of two bodies (CSP: scrum, safety) stand for the one whose name's words the ad uses nearby, else for the one that needs nothing beside it. */
export function inOwnSense(text: string, hit: Hit): Hit['accepted'] {
  if (hit.accepted.length < 2 || (hit.words > 1 && !isLetteredWord.test(text.slice(hit.start, hit.end))))
    return hit.accepted;
  const near = text.slice(Math.max(0, hit.start - 400), hit.end + 400).toLowerCase();
  const said = ({ credential: { name } }: Hit['accepted'][number]): number =>
    (trades[name]?.test(near) ? 5 : 0) +
    name
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length > 4 && !isCommon.test(word))
      .filter((word) => near.includes(word.slice(0, 6))).length;
  const isSure = ({ certainty }: Hit['accepted'][number]): number => (certainty === 'sure' ? 1 : 0);
  return hit.accepted.toSorted((a, b) => said(b) - said(a) || isSure(b) - isSure(a));
}

const isCommon = /^(?:certif|profess|licen|associate|master|accredited|diploma|american|national|board|business)/;
/** Letters with their word: "ABR certified". */
const isLetteredWord = /^[A-Z]{2,6} certifi/;
