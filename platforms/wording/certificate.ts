import type { SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { Alternatives } from './alternatives.ts';
import { allParsed, parsed } from './match.ts';
import { amountOf } from './number.ts';

const credential = `(?:certificates?|credentials?|badges?|certifications?|accomplishments?|achievements?|certificados?|credencial(?:es)?|insignias?|certificats?|badges?|zertifikate?)`;
const share = new Alternatives([
  ['shareable|sharable|verifiable', `(?:shareable|sharable|verifiable) (?:[a-zà-ÿ]{1,20}[ -]){0,3}${credential}`],
  [
    'add ',
    String.raw`add to your linkedin(?: profile)?|add (?:it|them|(?:(?:this|the|your|that|these) )?(?:[a-zà-ÿ]{1,20} ){0,2}${credential}(?: of completion| of achievement)?) to (?:your |a )?(?:linkedin(?: profile)?|resume|résumé|cv\b)`,
  ],
  [
    'share|display|showcase|post|show',
    `(?:share|display|showcase|post|show off|show) (?:it|them|(?:the|this|these|your|a|an|verified|digital) ?(?:[a-zà-ÿ]{1,20} ){0,3}${credential}) (?:directly )?(?:on|with|to|in|via|online|across)`,
  ],
  [
    'share|post',
    `(?:share|post) (?:it|them) (?:directly )?(?:on|with|to|in) (?:linkedin|social|your (?:network|linkedin|profile|resume|cv)|(?:potential )?employers)`,
  ],
  [
    'to share',
    `(?:earn|receive|get|gain|with|and) (?:an? |your )(?:[a-z-]{2,16} ){0,2}${credential} to share(?= with| on|[.,;!]|$)`,
  ],
  ['share', `${credential} of [a-zà-ÿ]{4,14},? (?:to|(?:that |which )?you can) share`],
  [
    'can ',
    `${credential}(?: \\([^()\n]{1,30}\\))?,? (?:(?:that |which )?(?:you )?can (?:be )?(?:shared?|verified|displayed?)|(?:[a-z]{2,12} ){1,4}(?:that|which) you can (?:share|display|show))`,
  ],
  [
    'compart|compárt|publ|ñ|agr|ana|aná',
    String.raw`(?:comparte|compartir|comp[áa]rtel[oa]|publ[íi]cal[oa]|a[ñn][áa]del[oa]|agr[ée]gal[oa]|agrega|a[ñn]ade)[^.\n]{0,50}?(?:linkedin|curr[íi]culum|hoja de vida|cv\b)`,
  ],
  [
    'compart|verificable',
    `${credential} (?:[a-zà-ÿ]{1,12} )?(?:para |que (?:puedes|se puede) )?(?:compartir|compartible|verificable)`,
  ],
  [
    'your ach|your acc',
    `(?:display|share|showcase|show off|demonstrate)(?:,? (?:and|or) (?:share|display))? your (?:achievements?|accomplishments?)(?: with| on|(?=[.,!;]|$))`,
  ],
  ['verifiable', `\\b(?:it|certificates?) (?:will be|is|are) (?:e-)?verifiable`],
  [
    'compart|partage|teile',
    `(?:comparte|compartir|compartilhe|compartilhar|partage[rz]?|teilen sie|teile) (?:[a-zà-ÿ]{1,8} ){1,2}${credential}`,
  ],
  [
    'partage|ajoute|compartilh|adicion|teil|hinzuf',
    String.raw`(?:partage[rz]?|ajoute[rz]?)[^.\n]{0,40}?(?:linkedin|cv\b)|${credential} partageable|(?:compartilh[a-zà-ÿ]{1,4}|adicion[a-zà-ÿ]{1,4})[^.\n]{0,40}?(?:linkedin|curr[íi]culo)|${credential} compartilh[áa]vel|teilbares? ${credential}|(?:teilen|hinzuf[üu]gen)[^.\n]{0,40}?linkedin|linkedin[^.\n]{0,12} hinzuf[üu]gen`,
  ],
]);

/** Words that there is no certificate. */
const noCertificate =
  /\b(?:no|sin|sans|aucun|ohne|kein[e]?[nms]?|senza|nessun|geen|sem|nenhum) (?:[a-zà-ÿ-]{1,16} ){0,3}(?:certificate|diploma|badge|certificado|certificat|diplôme|attestation|zertifikat|attestato|certificaat)s?\b|(?:\b(?:not|never|cannot)|n['’]t) (?:[a-z]{2,12} ){0,2}?(?:offer|award|provide|issue|include|receive|get|earn|give|grant|carry|have|come with|lead to|result in)(?:e?[sd])? (?:[a-z-]{1,16} ){0,4}(?:certificate|diploma|badge)s?\b|\b(?:certificate|diploma|badge)s? (?:is|are|will(?: be)?) ?(?:not|n['’]t)(?: be)? (?:available|offered|issued|awarded|provided|given|granted)\b/i;
/** Who is told when there is none, or on which track, has one else. */
const forSome = /\b(?:if|unless|until|before|otherwise|audit\w*|tracks?|versions?|options?|plans?|wenn|si|se)\b/i;
/** Whether a sentence says that there is no certificate, for nobody. */
export const deniesCertificate = (sentence: string): boolean => noCertificate.test(sentence) && !forSome.test(sentence);

/** A denial in the clause that goes on with the promise: "you cannot share your certificate". */
const notShared =
  /(?:\b(?:not(?! only\b)|cannot|never|unable to|neither|nor|no longer|nunca|pas|nicht|n[ãa]o)|(?<!\bdo)n['’]t|\bdon['’]t(?! (?:forget|hesitate|just|be shy)))\b[^,;:–—]{0,60}$/i;

/** The sentence promises a certificate or badge that can be shown, shared or verified. */
export function parseShareable(sentence: string): Parsed<true> | undefined {
  const match = share.first(sentence);
  if (!match || noCertificate.test(match[0]) || notShared.test(sentence.slice(0, match.index))) return undefined;
  return sentence.trimEnd().endsWith('?') ? undefined : parsed(match, true);
}

const period = String.raw`(\d{1,2}|[a-zéêü]{2,7})[\s-](?:\(\d{1,2}\)[\s-])?(?:(years?|años?|ans|anos|jahren?)|(months?|meses|mois|monaten?))(?![a-zà-ÿ])`;
const validity = new RegExp(
  String.raw`(?<![a-zà-ÿ])(?:valid(?:ity)?|good|active|current|expir[a-z]{1,6}|v[áa]lid[oa]s?|vigencia|validez|validade|valables?|g[üu]ltig)(?::| [a-zéü]{1,8}){0,4} (?:a period of )?${period}|(?<![a-zà-ÿ])(?:renew[a-z]{0,4}|recertif[a-z]{1,8})(?::| [a-zéü]{1,14}){0,5} ${period}|${period} (?:(?:lang )?gültig|validity|of validity|after (?:the date|you(?!r)|passing|it was))|(?:every|cada|alle) ${period}[^.\n]{0,30}?(?:renew|recertif|renov)`,
  'i',
);
const term = new RegExp(String.raw`^(?:every |cada |alle |for )?${period}(?: (?:from|after) [^\n]{1,40})?$`, 'i');
/** Units of further education that are asked for in each term: "60 PDUs every three years to maintain it". */
const furtherEducation = new RegExp(
  String.raw`(?:(?:PDUs?|CPEs?|CEUs?|CPDs?)(?: (?:hours|credits|points|units))?|(?:development|education) (?:units|hours|credits))\)? (?:every|over|within) (?:an? |each )?${period}`,
  'i',
);

/** How many years the credential holds before renewal: "valid for three years", "expires after 24 months". */
export function parseValidity(sentence: string): Parsed<number> | undefined {
  const further = /maintain|maintenance|keep|retain|renew|recertif|continuing certification/i.test(sentence)
    ? furtherEducation.exec(sentence)
    : null;
  const match = further ?? validity.exec(sentence);
  if (!match || /\b(?:access|voucher|subscription|license key|score|eligib|acceso|código)/i.test(sentence))
    return undefined;
  // Three groups a wording: the figure, years, months.
  const [figure, , months] = [0, 3, 6, 9].map((at) => match.slice(at + 1, at + 4)).find(([one]) => one) ?? [];
  const amount = figure ? amountOf(figure) : undefined;
  const years = amount === undefined ? undefined : months ? amount / 12 : amount;
  // A yearly share of the units is no term.
  return years && years <= 20 && !(further && years <= 1) ? parsed(match, Math.round(years * 100) / 100) : undefined;
}

/** The term beside a label that names it: "Expiration: 2 years", "Renewal: every 3 years", "24 months". */
export function parseTerm(text: string): Parsed<number> | undefined {
  const match = term.exec(text);
  const amount = match?.[1] ? amountOf(match[1]) : undefined;
  const years = amount === undefined ? undefined : match?.[3] ? amount / 12 : amount;
  return match && years && years <= 20 ? parsed(match, Math.round(years * 100) / 100) : undefined;
}

/** Accrediting bodies: the letters, and where it has one, the name that they stand for. */
const bodies = `NCCA
ABET
AACSB
EQUIS
AMBA
EFMD
ASIC
Higher Learning Commission
SACSCOC|Southern Association of Colleges and Schools(?: Commission on Colleges)?
WSCUC|WASC(?: Senior College and University Commission)?
MSCHE|Middle States Commission on Higher Education
NECHE|New England Commission of Higher Education
NWCCU|Northwest Commission on Colleges and Universities
DEAC|Distance Education Accrediting Commission
CEPH|Council on Education for Public Health
CCNE|Commission on Collegiate Nursing Education
ACEN|Accreditation Commission for Education in Nursing
CSWE|Council on Social Work Education
CACREP
CAEP|Council for the Accreditation of Educator Preparation
ACBSP
NASPAA
IACET
ANECA
FIBAA
ACQUIN`.split('\n');
const standards: [string, string][] = [
  ['ISO/IEC 17024', String.raw`ISO(?:\/IEC)?[\s-]?(?:[Ss]tandard )?17024`],
  ['ANSI', String.raw`ANSI(?!\/ISO| (?:art|c\b|code|escape|sql))`],
  ['ANAB', 'ANAB'],
  ['CPD', 'CPD(?= (?:accredited|certified|UK))'],
  ...bodies.map((words): [string, string] => [words.replace(/\|.*/, ''), words]),
];
const standard = new RegExp(standards.map(([, words]) => `(?<![A-Za-z\\d])(${words})(?![A-Za-z\\d])`).join('|'), 'g');
/** What an applicant must bring along is accredited, not what is offered here. */
const ofAnother =
  /\b(?:degree|bachelor['’]?s?|transcripts?|diploma|credits?|coursework|hold|licen[cs]e) (?:[a-z'’-]{1,20} ){0,4}from an? |\b(?:t[íi]tulo|licenciatura|grado)[^.\n]{0,30} de una? (?:[a-zà-ÿ]{1,20} )?(?:instituci[óo]n|universidad)/i;
/** Safety and management courses teach to comply with standards: that accredits nothing. */
const accredited = /accredit|acredita|accrédit|akkreditiert|17024|recogni[sz]ed by|approved by/i;

/** Standards and accrediting bodies of the credential, in a sentence that speaks of accreditation. */
export function parseAccreditations(sentence: string): Parsed<string>[] {
  if (!accredited.test(sentence) || ofAnother.test(sentence)) return [];
  return allParsed(sentence, standard, (match) => {
    const short = standards[match.slice(1).findIndex(Boolean)]?.[0];
    // A body is called by its letters where the sentence has them, else by the name that it spells out.
    return short && (/^(?:ISO|Higher)/.test(short) || sentence.includes(short)) ? short : match[0];
  });
}

type Artefact = SignalValues['artefacts'][number];
const artefact =
  /(?<![a-zà-ÿ])(?:(capstone(?: (?:project|course|experience))?|proyecto (?:final )?integrador|projet de fin d['’]études)|((?:(?:real[- ]world |hands-on )?portfolio[- ](?:ready |worthy |quality )?(?:projects?|pieces?))|projects? (?:for|to add to|in) (?:your|a|their) (?:professional |online )?portfolio|portfolio of (?:[a-zà-ÿ]{1,20} ){0,2}(?:projects?|work)|(?:build|create|develop) (?:a|your|an online|a professional) portfolio|portafolio de proyectos|proyectos? para (?:tu|su) portafolio)|(guided projects?|proyecto guiado))(?![a-zà-ÿ])/gi;

/** What the learner makes and keeps: a capstone, a portfolio project, a guided project. */
export function parseArtefacts(sentence: string): Parsed<Artefact>[] {
  if (/\b(?:no|without|not a|optional|sin) (?:[a-zà-ÿ]{1,20} )?(?:capstone|portfolio|project|proyecto)/i.test(sentence))
    return [];
  return allParsed(sentence, artefact, (match) =>
    match[1] ? 'capstone' : match[2] ? 'portfolio-project' : 'guided-project',
  );
}
