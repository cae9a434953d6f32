import type { Ad } from '../ad/ad.ts';
import type { Certainty } from '../catalogue.ts';
import type { Hit } from '../spelling/longest-spelling.ts';

const surest: readonly Certainty[] = ['sure', 'context', 'beside', 'issuer'];
/** What a place needs beside it: the least that any of its credentials does. */
export const certaintyOf = ({ accepted }: Hit): Certainty =>
  surest.find((level) => accepted.some(({ certainty }) => certainty === level)) ?? 'issuer';

const certificationNear =
  /certif|licen[cs]|credential|designation|accredit|\bregist(?:ered|ration)\b|charter|\bexam\b|board[- ]certified|\bqualified\b|\bdesignated\b|American Heart Association|\bAHA\b|Red Cross|\bSeries \d/i;
const certificationNext =
  /^\s?(?:\([^()\n]{3,60}\)\s?)?(?:(?!\.\s+[A-Z])\W{0,4}|(?<!\n)[^\w(.\n]{0,4}\w+[ -]|,? (?:class|grade|level|type|category|tier)[ -][\w-]{1,4} )(?:certif(?!ied-[a-z])|zertifi|certs?\b|licen[cs]|credential|designation|accredit|registration|registr(?:y|ies)\b|qualifi|exam\b|cards?\b|tickets?\b|endorse)/i;
const certificationJustBefore =
  /(?:certif(?!ied\s*\n)(?<!\S certif(?=ication\s*\n))[\wÀ-ÿ]*|zertifi\w*|certs?|licen[cs]\w*|credentials?|designations?|accredit\w*|registered|qualifications?)(?:\s?[:(–•-]\s?|\s)\(?(?:preferred|required|desired)?\)?\s?[:(–•-]?\s?(?:such as|e\.?g\.?|i\.?e\.?|like|including|include|includes|as(?: an?)?|in|of|are|is|from|via|through|by|an?|como|en|de|wie|als|nach)?[,:]?\s?(?:an?|the|either|one of)?\W{0,3}(?<! (?:preferred|required|desired), ?)$/i;
/** Two that share one certification word: "ESL and Gifted/Talented certification". */
const sharedAfter =
  /^\s?(?:,|\/|&|and\b|or\b)\s?(?:(?:[a-z]{3,12}\s){1,2}certified\b|(?:[A-Z][\w+#./-]{0,30}(?<!\.)\s){1,3}(?:certified\b|certifications?\b|licen[cs]es?\b|endorsements?\b|credentials?\b))/;
/** What may stand before "preferred" or "plus". */
export const howMuch = '(?:strongly |highly |big |huge |strong |definite |major |added |real |distinct |great )?';
export const wishedOrNeeded = new RegExp(
  String.raw`^[\s),®™]{0,4}(?:(?:candidates?|holders?|applicants?) )?(?:\((?:strongly |highly )?(?:required|preferred|desired)|[-–:]?\s?(?:is |are |would be |will be )?(?:considered |seen as |regarded as )?(?:an? )?${howMuch}(?:required|preferred|desired|desirable|plus\b|must\b|mandatory|advantage|asset|encouraged|recommended|bonus|helpful|beneficial|necessary|essential|needed|welcomed?\b|appreciated\b|nice\b(?! (?:work|team))|great\b(?! (?:work|team))|ideal\b(?! candidate)|req[’'.]?d?\b|pref[.’'])|current\b|[- ]?eligible\b|\(?or (?:the )?(?:ability|able|willing\w*|eligib\w+) to (?:obtain|get|acquire|become)\b|or (?:currently )?(?:working|progress(?:ing)?) towards?\b|within \w+ (?:days|weeks|months|year)|(?:has been |have been )?(?:completed|passed|obtained|attained|in hand)\b|(?:also )?considered\b)`,
  'i',
);
const heldBefore =
  /(?:must have|must be|must hold|must maintain|must possess|must obtain|hold(?:s|ing)?|possess(?:ion of)?|current|active|valid|unrestricted|unencumbered|become|qualified|eligible for)(?: (?:an?|active|current|valid)){0,4} ?$/i;

/** Whether what stands around a place is what its spelling needs to count by itself, without the list that it stands in. */
export function isSure(ad: Ad, hit: Hit, certainty: Certainty): boolean {
  if (certainty === 'sure') return true;
  const { text } = ad;
  const vouched = certainty !== 'issuer' && isOwnTrade(text, hit);
  if (vouched && certainty === 'context') return true;
  const before = text.slice(Math.max(0, hit.start - 45), hit.start);
  const after = text.slice(hit.end, hit.end + 45);
  if (certainty === 'issuer') return isOwnIssuer(before, after);
  if (isBesideCertification(hit, before, after)) return true;
  if (certainty === 'beside' && !vouched) return false;
  return (
    wishedOrNeeded.test(after) ||
    heldBefore.test(before) ||
    isInContext(ad, hit) ||
    (certainty === 'context' && wishedOrNeeded.test(after.replace(orLetters, '')))
  );
}

/** "CCS or CIC required": the wish is for both. */
const orLetters = /^ or (?!(?:[BM](?:A|S|BA|PH|HA|SN|ED|SW)|BSN|JD|GED|AA|AAS|PHD)\b)[A-Z]{2,6}(?=[ )])/;

/** "Skills & Certifications: Excel, SQL": a list in which a product is more likely a skill. */
export const ofSkillsToo =
  /\b(?:skills?|tools|technolog(?:y|ies)|software|knowledge) ?(?:&|&amp;|and|\/|,) ?(?:\w{1,20} )?certifications?:?\s{0,3}$/i;

/** "Tableau experience, certification a plus": the word is the product's. */
const certifiedToo =
  /^ (?:experience|skills|knowledge|expertise|background)(?:,|;| ?\(| [-–]| with| and) ?(?:and |with |an? )?certifi(?:cation|ed)s? ?(?:is |are )?(?:an? |strongly |highly )?(?:plus|preferred|desired|desirable|required|nice|bonus|helpful|must|\)|advantage)/i;

/** An issuer or a product alone: "certified in Oracle". */
const isOwnIssuer = (before: string, after: string): boolean =>
  certifiedToo.test(after) ||
  (certificationJustBefore.test(before) &&
    !/qualifications?\W*$/i.test(before) &&
    !ofSkillsToo.test(before) &&
    !/^\s?[’']?s?\s?(?:experience|skills|knowledge|environment)|^ [a-z]{3,20} \([A-Z]{2}/i.test(after));

const isBesideCertification = (hit: Hit, before: string, after: string): boolean =>
  certificationNext.test(after) ||
  sharedAfter.test(after) ||
  isIssuedBy(hit, /^ \(([A-Z][A-Za-z0-9]{1,9})\)/.exec(after)?.[1]) ||
  certificationJustBefore.test(before) ||
  /tickets? \($/.test(before);

/** A word of certification in the same sentence, or nothing before it under a heading of certifications. */
function isInContext({ text, sentenceAt, sectionAt }: Ad, { start, end }: Hit): boolean {
  const sentence = sentenceAt(start);
  const from = Math.max(sentence.start, start - 110);
  const near = text.slice(from, start) + text.slice(end, Math.min(sentence.end, end + 80));
  return (
    certificationNear.test(near) ||
    (/^[\s:•*-]*$/.test(text.slice(sentence.start, start)) && sectionAt(start)?.says === 'certifications')
  );
}

/** "CPP, PSP (ASIS)": letters with their issuer's behind them. */
const isIssuedBy = ({ accepted }: Hit, body: string | undefined): boolean =>
  body !== undefined && accepted.some(({ credential: { issuer } }) => issuer?.split(/[ ,/]/).includes(body));

/** Letters that the words around them vouch for: ASA beside actuaries, CAM beside apartments. */
const trades: Readonly<Record<string, RegExp>> = {
  ASA: /actuar/i,
  FSA: /actuar/i,
  ACAS: /actuar/i,
  CPM: /purchasing|procurement|propert(?:y|ies)|apartment/i,
  ADR: /\b[HL]GV\b|Class [12]\b|C\+E|tanker/,
  Moffett: /\b[HL]GV\b|Class [12]\b|C\+E|tacho/,
  CVT: /veterinar|\bDVM|\bAAHA\b|\bpets?\b/i,
  LVT: /veterinar|\bDVM|\bAAHA\b|\bpets?\b/i,
  RVT: /veterinar|\bDVM|\bAAHA\b|\bpets?\b/i,
  VTS: /veterinar|\bDVM|\bAAHA\b|\bpets?\b/i,
  CAM: /apartment|leasing|Yardi|resident/i,
  ARM: /apartment|leasing|Yardi|\bIREM\b|insurance/i,
  RD: /dietiti|dietet/i,
  APR: /public relations|\bPR\b|communications|media relations/i,
  DEA: /nurse practitioner|\bNPs?\b|physician|veterinar|\bDVM\b|prescri/i,
  CPO: /apartment|make[- ]ready|\bpools?\b|aquatic|lifeguard/i,
  PG: /geolog/i,
  RAC: /regulatory affairs|\bRAPS\b|21 CFR|510\(k\)|medical device/i,
  CTR: /tumou?r|cancer regist/i,
  FMP: /facilit/i,
  IA: /aircraft|airframe|\bA&P\b/,
  EVP: /earned value|schedul|Primavera|\bPMI-SP\b|\bAACE\b/i,
  PSP: /schedul|Primavera|\bAACE\b|physical security|\bCPP\b/i,
  ACE: /fitness|personal train|exercise/i,
  CDA: /early childhood|preschool|child ?care|dental/i,
  MAI: /apprais/i,
  SRA: /apprais/i,
  RES: /\bIAAO\b|assessor|apprais/i,
  AAS: /\bIAAO\b|assessor|apprais/i,
  CAE: /association manage|nonprofit|non-profit|\bASAE\b|\bIAAO\b|assessor/i,
  GPC: /grant/i,
  CPL: /logistic|landman|right[- ]of[- ]way|easement/i,
  RPL: /landman|right[- ]of[- ]way|easement/i,
  RL: /landman|right[- ]of[- ]way|easement/i,
  CIC: /insurance|infection|\bNHSN\b|inpatient|\bcod(?:er|ing)\b/i,
  CRM: /insurance risk|\bCIC\b|\bCRIS\b|records manage/i,
  AAI: /insurance/i,
  AU: /underwrit/i,
  AIC: /claims|adjuster/i,
  CMP: /meetings?\b|events?\b|conference|convention/i,
  CMM: /meetings?\b|event plan|convention/i,
  DES: /event/i,
  CTA: /travel|\btax\b/i,
  CTC: /travel a/i,
  CHA: /hotel|hospitality/i,
  SFP: /facilit/i,
  CEM: /energy|emergency manage/i,
  CEA: /energy/i,
  RPA: /\bBOMA\b|\bBOMI\b|property manage/i,
  FMA: /\bBOMA\b|\bBOMI\b|facilit/i,
  SMA: /\bBOMA\b|\bBOMI\b|facilit/i,
  BOC: /building operat|facilit/i,
  CBO: /building (?:official|inspect|code)/i,
  COS: /tax credit|LIHTC|Section 8|\bHUD\b/,
  TCS: /tax credit|LIHTC/i,
  BOS: /tax credit|LIHTC|\bHUD\b/,
  AMS: /community association|\bHOA\b|\bCMCA\b/,
  GRI: /real estate|realtor/i,
  ABR: /real estate|realtor/i,
  CRS: /real estate|realtor/i,
  RP: /paralegal/i,
  ACP: /paralegal/i,
  CLA: /paralegal|legal assistant/i,
  PLS: /paralegal|legal secretar|survey/i,
  RMR: /court report|stenograph/i,
  CRR: /court report|stenograph/i,
  CSR: /court report|stenograph/i,
  BEI: /interpret/i,
  CDI: /interpret|\bDeaf\b/,
  CCP: /\bAACE\b|cost engineer|estimat|compensation/i,
  CEP: /\bAACE\b|estimat/i,
  CPE: /estimat|ergonom/i,
  CBP: /compensation|benefits? (?:analyst|manager|specialist)/i,
  GBA: /\bCEBS\b|benefits? (?:analyst|manager|specialist)/i,
  CES: /customs|export/i,
  CTL: /logistics/i,
  CMB: /mortgage/i,
  AMP: /mortgage/i,
  CML: /mortgage/i,
  CMPS: /mortgage/i,
  QAC: /pesticide|landscap/i,
  QAL: /pesticide|landscap/i,
  LC: /lighting/i,
  APM: /project manage/i,
  'Green Belt': /sigma|lean\b|\bLSS/i,
  'Black Belt': /sigma|lean\b|\bLSS/i,
  'Green belt': /sigma|lean\b|\bLSS/i,
  'Black belt': /sigma|lean\b|\bLSS/i,
};
const isOwnTrade = (text: string, { start, end }: Hit): boolean =>
  trades[text.slice(start, end)]?.test(text.slice(Math.max(0, start - 250), end + 250)) ?? false;
