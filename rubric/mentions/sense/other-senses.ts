import type { Hit } from '../spelling/longest-spelling.ts';
import { isAcronym } from './traps.ts';

/** What the same letters are short for in other trades, told by the words near them. */
const otherTrades: Readonly<Record<string, RegExp>> = {
  CPA: /\bCP[CLIV]\b|^(?![\s\S]{0,150}(?:propert|apartment|leasing|\bCAM\b|estate|purchas|procure))[\s\S]{0,150}\bCPM\b|\bLTV\b|\bCTR\b|\bROAS\b|\bROI\b|\bPPC\b|cost[- ]per|\bCAC\b|media buying/,
  CPC: /\bCP[AMLIV]\b|\bCTR\b|\bROAS\b|\bPPC\b|cost[- ]per|\bSEM\b/,
  CPM: /\bCP[CLIV]\b|\bCTR\b|\bROAS\b|cost[- ]per|critical path|^(?![\s\S]{0,150}(?:propert|apartment|leasing|\bCAM\b|estate|purchas|procure))[\s\S]{0,150}\bCPA\b/i,
  CFM: /\d ~|airflow|\bfans?\b|exhaust|\bducts?\b|\bAHU/,
  CSM: /[Cc]ustomer [Ss]uccess|\bCSMs\b/,
  CISA: /Cybersecurity and Infrastructure|\bDHS\b|\bFBI\b|\bNSA\b/,
  BLS: /Bureau of Labor|\bCPI\b|\bCensus\b/,
  CIA: /\bFBI\b|\bNSA\b|\bDIA\b|\bNGA\b|polygraph|[Ii]ntelligence [Cc]ommunity/,
  CAP: /\bCLIA\b|\bCAP (?:table|ex|rate)\b|[Cc]ollege of American/,
  CPT: /\bICD\b|\bHCPCS\b|\bICD-?\d/,
  CNA: /\bCVE\b|[Ii]nsurance|[Uu]nderwriting/,
  ACCA: /Manual J|HVAC|heating|duct/i,
  FSA: /\bHSA\b|\bHRA\b|[Ff]lexible [Ss]pending|\b401/,
  CMA: /comparative market|competitive market|\bMLS\b/i,
  MLS: /comparative market|real estate|\bMLS listing/i,
  CPR: /[Bb]usiness [Pp]rocess|computer-based patient/,
  ARM: /\bx86\b|Cortex|processor|microcontroller|embedded|adjustable/i,
  RSA: /SecurID|Archer|encrypt|\bAES\b|crypto|token|South Africa|roadside/i,
  ATP: /[Aa]vailable to promise|adenosine|ATP (?:tour|tennis)/,
  NCS: /\bNCS Pearson|[Nn]ational Crime/,
  ASE: /Sybase|Sybase ASE/,
  MSP: /managed service|\bMSPs\b/i,
  PE: /private equity|\bVC\b|venture capital|P\/E|physical education|Portable Executable|~ ?,? ?(?:and |& )?(?:art|music|library)\b|\b(?:art|music|library),? (?:and |& |or )?~/i,
  CCA: /Gold Seal|[Cc]onstruction [Aa]ssoc/,
  CGA: /[Ll]ocator|\b811\b|[Dd]amage [Pp]revention|[Ee]xcavat|[Cc]ommon [Gg]round/,
  CAC: /[Cc]ommon [Aa]ccess|CAC[- ](?:card|enabled|eligib)|\bDoD\b|clearance|[Pp]ublic [Tt]rust/,
  CFI: /FMVA|[Cc]orporate [Ff]inance|[Ff]inancial [Mm]odel/,
  RMA: /\bcredit\b|\bloans?\b|\bbank|Moody|\breturns?\b|warranty/i,
  FE: /Blackbaud|Financial Edge|\bNXT\b|[Ff]ront[- ]?[Ee]nd/,
  APM: /Meridium|\bGE\b|[Aa]sset [Pp]erformance|[Aa]pplication [Pp]erformance|Dynatrace|New Relic|[Mm]onitoring/,
  CCP: /contract|central counterpart/i,
  CRC: /clinical research coordinator|colorectal/i,
  CTS: /Consulting Technical/,
  CDA: /\bHL7\b|\bFHIR\b|[Cc]linical [Dd]ocument [Aa]rchitecture/,
  PSM: /process safety|\bOSHA\b|\bRMP\b|29 CFR/i,
  RMP: /\bPSM\b|\bEPA\b|process safety|29 CFR/i,
  EA: /[Ss]oftware licen|Microsoft|MPSA/,
  CSP: /[Ss]oftware licen|Microsoft|Cloud Solution Provider|MPSA/,
  ACA: /Affordable Care|\bERISA\b|\bCOBRA\b|\bHIPAA\b|\bFMLA\b|\b1095|benefits/i,
  ACAS: /\bHBSS\b|Nessus|\bSTIG|\bSCAP\b|vulnerab|scan/i,
  CTR: /\bSARs?\b|\bAML\b|\bBSA\b|click|\bCP[CMA]\b|conversion/i,
  ASA: /firewall|Cisco|\bVPN\b|ASDM/i,
  RAC: /Oracle|\bDBA\b|[Cc]luster/,
  CIP: /\bNERC\b|continuous improvement|capital improvement/i,
  SSM: /Systems Manager|\bEC2\b/,
  ATD: /CPTD|APTD|CPLP|[Tt]alent|[Ll]earning/,
  CP: /\bAP\b|Beaker|[Pp]atholog/,
  PSP: /\bMVR\b|\bCDL\b|\bDAC\b|\bOTR\b/,
  OTR: /\bCDL\b|[Dd]river|freight|haul|[Tt]ruck|reefer|[Rr]egional/,
  PT: /\bNDT\b|\bNDE\b|Level I{1,3}\b|NAS ?410|penetrant/,
  MT: /\bNDT\b|\bNDE\b|Level I{1,3}\b|NAS ?410|magnetic/,
  RT: /\bNDT\b|\bNDE\b|NAS ?410|\bUT\b/,
  CIS: /\bIPC\b|J-STD|solder/,
  ICF: /\bIMD\b|\bIID\b|International, Inc/,
};

/** Letters that are everyday words of other trades: they count only where the ad speaks of their own. */
const onlyInTrade: Readonly<Record<string, RegExp>> = {
  INS: /insur|underwrit/i,
  NPS: /respirat|neonat|\bRRT\b|\bNBRC\b/i,
  GIT: /geolog|\bASBOG\b/i,
  SIP: /self[- ]insur|workers?[’']? comp|\bclaims\b/i,
  DL: /logistic/i,
  DML: /logistic/i,
  DSL: /logistic/i,
  RWA: /right[- ]of[- ]way|\bIRWA\b/i,
  RWP: /right[- ]of[- ]way|\bIRWA\b/i,
  APC: /New Zealand|\bNZ\b|\bAotearoa\b|practi[sc]ing/,
  NCMA: /medical assist|\bNCCT\b|\bRMA\b|\bCCMA\b/i,
  COF: /orthotic|prosthe|\bDME\b|pedorth/i,
  CMF: /orthotic|prosthe|\bDME\b|mastectomy/i,
  ABA: /\bACAT\b|accountan/i,
  HIA: /\bAHIP\b|health insurance|\bFAHM\b|\bMHP\b/i,
  CHN: /dialysis|nephrolog/i,
  CHL: /steril|\bHSPA\b/i,
  CLS: /laborator|\bASCP\b|\bMLS\b|\bMT\b|\bAMT\b/i,
  EMD: /dispatch|\b911\b|\bAPCO\b/i,
  DAC: /agile|scrum/i,
  NTS: /\bBICSI\b|\bRCDD\b|\bcabling\b/i,
  ESS: /\bBICSI\b|\bRCDD\b|\bcabling\b/i,
  APS: /fire|alarm/i,
  FAL: /fire|alarm/i,
  RCSA: /Riverbed|Steelhead/i,
  CEO: /\bCSEO\b|escrow (?:institute|association|officer \()/i,
  ADR: /\b[HL]GV|Class [12]\b|C\+E|tanker|\bCPC\b|tacho|forklift|hazardous/i,
  VOC: /excavat|loader|\bplant\b|tickets?\b|\broller|dozer|White Card/i,
  HEW: /laborator|\bASCP\b/i,
  STC: /correction|probation|\bBSCC\b|jail|inmate/i,
};

/** Senses so telling that they hold wherever they stand in the ad. */
const anywhere: Readonly<Record<string, RegExp>> = {
  CPE: /CPE (?:credits?|hours|and|requirement)|continuing professional|\bCPAs?\b/,
  CRC: /clinical research|colorectal|customer resource cent/i,
  PE: /private equity|physical education|\bPE (?:teacher|firm|fund)|\bPE-backed/i,
  CSM: /customer success/i,
  CNA: /\bCNA (?:is|offers|has|Insurance|Financial)\b|\bat CNA\b/,
  ACCA: /HVAC|Manual J|refrigerant|\bNATE\b/,
  CFP: /call for (?:papers|proposals)/i,
  CPA: /cost[- ]per[- ](?:acquisition|action|click)/i,
};

let latest = { text: '', senses: new Map<string, boolean>() };

/** Whether the ad says anywhere that the letters have their other sense; asked once for each text. */
function isSaid(text: string, letters: string): boolean {
  const sense = anywhere[letters];
  if (!sense) return false;
  if (latest.text !== text) latest = { text, senses: new Map() };
  const known = latest.senses.get(letters) ?? sense.test(text);
  latest.senses.set(letters, known);
  return known;
}

const isNear = (text: string, { start, end }: Hit, words: RegExp): boolean =>
  words.test(text.slice(Math.max(0, start - 300), end + 300));

/** Whether words near the letters tell that they are another trade's: CPA beside CPC and CPM is a price. */
export function meansElsewhere(text: string, hit: Hit): boolean {
  const written = text.slice(hit.start, hit.end);
  if (/^8[ -]?h(?:ou)?rs? refresher$/i.test(written)) return !isNear(text, hit, /HAZWOPER/i);
  if (!isAcronym(text, hit) || /^\W{0,3}(?:certif|licen|designation)/i.test(text.slice(hit.end, hit.end + 14)))
    return false;
  const letters = written.replace(/s$/, '');
  if (isSaid(text, letters)) return true;
  const own = onlyInTrade[letters];
  if (own && !isNear(text, hit, own)) return true;
  const near = `${text.slice(Math.max(0, hit.start - 60), hit.start)} ~ ${text.slice(hit.end, hit.end + 60)}`;
  return otherTrades[letters]?.test(near) ?? false;
}
