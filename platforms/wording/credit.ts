import type { CreditClaim } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';

type Claim = Omit<CreditClaim, 'quote'>;
type Kind = Claim['kind'];

/** Up to four words and the word credit: "up to 12 college credits", "30 ECTS". */
const credit = String.raw`(?:[\w.,é()-]{1,16} ){0,4}(?:credits?|cr[ée]ditos?|crédits?|leistungspunkte|ECTS)`;
const degree = `(?:degree|master|bachelor|MBA|diploma|undergraduate|graduate (?:program|certificate)|t[íi]tulo|grado|m[áa]ster|maestr[íi]a|diplôme|licence|gradua[çc][ãa]o|studium|abschluss)`;
const bodies: [RegExp, string][] = [
  [/\bACE\b|American Council on Education/, 'ACE'],
  [/\bNCCRS\b/, 'NCCRS'],
  [/\bECTS\b/, 'ECTS'],
];
const place = String.raw`[A-ZÀ-Ý][A-Za-zÀ-ÿ\d&.’'-]{1,30}`;
/** A school's own name: capitalised words around University, College, Institute and their like. */
const schoolName = new RegExp(
  String.raw`(?:${place} (?:of |the |for |and |& |at |de |da )?){0,4}\b(?:University|College|Institute|School|Politecnico|Polytechnic|Universidad|Universit[éàät]{1,3}|Universidade|Hochschule|Tecnol[óo]gico)\b(?:(?: of| the| for| and| at| de| da| di|,(?! (?:the|and|if|you)\b)) ?(?:(?:the|and|of|de|la) )?${place}|(?<=University|Universidad|Université|Universidade) ${place}){0,4}`,
  '',
);

/** The first school that a text names. */
export function schoolIn(text: string): string | undefined {
  return schoolName
    .exec(text)?.[0]
    .replace(
      /^.{0,400}\b(?:at|from|by) (?=.{0,400}\b(?:Univers|College|Institut|School|Poli|Poly|Hochschule|Tecnol))/,
      '',
    )
    .replace(/[\s.,]{1,9}$/, '');
}

/** The more particular wording first: "may earn credit" is no "earn credit". */
const rules: [Kind, string][] = [
  [
    'recommended',
    String.raw`(?:ACE|ECTS|NCCRS|FIBAA|American Council on Education)(?:®|™)?(?: \(ACE\))?[\s-](?:credit[\s-])?(?:recommend[a-zà-ÿ]*)(?: (?:of|for) ${credit})?|credits?[\s-]recommend[a-zà-ÿ]*|recommended (?:for|by)[^.\n]{0,40}?${credit}|recomend[a-zà-ÿ]{1,6}[^.\n]{0,30}?${credit}`,
  ],
  [
    'counts-toward',
    String.raw`(?:counts?|counted|apply|applied|applies|progress|build(?:ing|s)?|credits?|transfer[a-zà-ÿ]{0,4}|stacks?|stackable|contribut[a-zà-ÿ]{1,4}|work(?:ing)?)[^.\n]{0,50}? (?:in)?to(?:wards?)?\s(?:your |an? |the |this |[a-zà-ÿ]{1,20}['’]s )?(?:[\wà-ÿ'’-]{1,20} ){0,5}${degree}|earn degree credit|credits?[^.\n]{0,30}? (?:apply|applied|count|transfer)[a-z]{0,3} (?:in)?to(?:wards?)? (?:an?|the|our|your) (?:online )?(?:MSc?|MA|MEd|BSc?|BA)\b|(?:worth|counts? (?:for|as|towards?)|equivalent to) \d{1,2}(?:\.\d)?\s?% of (?:an? |the )?(?:[a-zà-ÿ’'-]{1,20} ){0,3}(?:${degree}|coursework|credits)|cuentan? (?:como|por) (?:el |un )?\d{1,2}\s?% de (?:los |la |un )?(?:[a-zà-ÿ]{1,20} ){0,2}(?:${degree}|créditos)|recogni[sz]ed for credit if[^.\n]{0,80}|(?:cuentan?|contar[áa]n?|avanza[a-zà-ÿ]*|progres[a-zà-ÿ]*)[^.\n]{0,50}? (?:para|hacia) (?:un|una|el|la|tu|su) (?:[a-zà-ÿ]{1,20} ){0,3}${degree}|compt[a-zà-ÿ]{1,5}[^.\n]{0,40}? (?:pour|dans) (?:un|une|le|la|votre) (?:[a-zà-ÿ]{1,20} ){0,2}${degree}`,
  ],
  [
    'eligible',
    String.raw`(?:(?:is|are) |be )?eligible (?:for|to (?:earn|receive|apply for)) ${credit}|credit[- ]eligible|(?:may|might|can|could) (?:be able to )?(?:earn|receive|qualify for|apply for|transfer|be (?:eligible for|awarded|converted (?:in)?to|exchanged for))[^.\n]{0,30}?${credit}|qualif[a-zà-ÿ]{1,4} for ${credit}|apply for ${credit}|(?:puede|pueden|puedes|podr[áa]s?) (?:obtener|solicitar|convalidar|recibir)[^.\n]{0,30}?${credit}`,
  ],
  [
    'awarded',
    `(?:earns?|get|gain|receiv(?:e|es|ing)|awards?|awarded|worth|carr(?:y|ies)|grants?|provides?|includes|comes? with|equivalent to|equivalen? a|obt[ée]n|obtener|obtenga|obtiene|otorga|ganar?|équivaut à|donne droit à|obtenir|vergibt|erhalten|vale|ganhe) ${credit}(?! (?:card|score|history|risk|certificate))|mit ${credit} (?:angerechnet|bewertet)`,
  ],
];
const patterns = rules.map(([kind, words]) => [kind, new RegExp(`(?<![a-zà-ÿ])(?:${words})`, 'i')] as const);
const denied =
  /\b(?:do(?:es)?|is|are|will|can|did|has|have|was) ?(?:not|n['’]t)\b[^.;\n]{0,80}?\bcredits?\b|\b(?:cannot|never|nor)\b[^.;\n]{0,60}?\bcredits?\b|\bcredits?\b[^.;,\n]{0,50}?(?:\b(?:do(?:es)?|is|are|will|can|may|must|should) ?(?:not|n['’]t)|\bcannot|\bnever)\b|\b(?:no|non|without|not (?:for|offer[a-zà-ÿ]*|carry|confer[a-zà-ÿ]*))[\s-](?:[a-zà-ÿ]{1,20}[\s-]){0,3}credits?\b|\bno (?:[a-zà-ÿ]{1,20} ){0,4}cr[ée]dit|\b(?:0|zero) (?:[a-z]{1,20} )?credits?\b|\bsin (?:[a-zà-ÿ]{1,20} ){0,2}cr[ée]ditos?|\bne (?:[a-zà-ÿ]{1,20} ){0,3}pas[^.\n]{0,40}crédit|\bkeine? (?:[a-zà-ÿ]{1,20} )?(?:credits?|leistungspunkte)/i;
/** Credits of somebody else's: what a degree requires, what must be paid for, what a card or a risk is. */
const beside =
  /\b(?:requires?|required|completion of|complet(?:e|ing)) (?:[a-zà-ÿ]{1,20} ){0,3}\d{1,3}\b[^.\n]{0,20}credit|per credit|\btransfer (?:in )?(?:up to )?(?:[a-zà-ÿ\d]{1,20} ){0,3}credits? (?:in)?to the (?:degree|program)|credit (?:card|score|history|risk|union|report)|tax credit|\bif any\b|\brecertif|\bto (?:renew|maintain)\b|\bcredits? required|total credits|extra credit|(?:decision|discretion)[^.]{0,40}credit|credit[^.]{0,60}not guaranteed|continuing education/i;

/**
 * The credit or stacking claim of one sentence, its strongest wording; nothing where the sentence denies credit or tells what a
 * degree requires. `body` is ACE, ECTS, NCCRS, the school that the sentence names, or null.
 */
export function parseCredit(sentence: string): Parsed<Claim> | undefined {
  if (denied.test(sentence) || beside.test(sentence)) return undefined;
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(sentence);
    if (match) return claimed(kind, match, sentence);
  }
  return undefined;
}

function claimed(kind: Kind, match: RegExpExecArray, sentence: string): Parsed<Claim> {
  const named = bodies.find(([name]) => name.test(match[0])) ?? bodies.find(([name]) => name.test(sentence));
  const body = named?.[1] ?? (kind === 'recommended' ? undefined : schoolIn(sentence)) ?? null;
  return { value: { kind, body }, start: match.index, end: match.index + match[0].trimEnd().length };
}

const strength: readonly Kind[] = ['awarded', 'recommended', 'counts-toward', 'eligible'];

/** One fact, one claim: of several claims of a page the strongest of each body, those without a body only where no other of their kind is. */
export function strongestClaims<T extends { value: Claim }>(claims: readonly T[]): T[] {
  const ranked = [...claims].sort((a, b) => strength.indexOf(a.value.kind) - strength.indexOf(b.value.kind));
  const kept: T[] = [];
  for (const claim of ranked) {
    const { kind, body } = claim.value;
    const twin = kept.find(({ value }) =>
      body === null ? value.kind === kind || kind === 'eligible' : value.body === body,
    );
    if (twin) continue;
    const vague = body === null ? -1 : kept.findIndex(({ value }) => value.kind === kind && value.body === null);
    if (vague >= 0) kept.splice(vague, 1, claim);
    else kept.push(claim);
  }
  return claims.filter((claim) => kept.includes(claim));
}
