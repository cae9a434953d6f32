import type { CreditClaim } from '../../model/signals.ts';
import type { Parsed } from '../parsed.ts';

type Claim = Omit<CreditClaim, 'quote'>;
type Kind = Claim['kind'];

const credit = String.raw`(?:(?:\d{1,3}(?:[.,]\d)?|academic|college|university|transfer|transferable|graduate|undergraduate|course|degree|semester|ECTS|ACE|CLEP|de|acad[ée]micos?|universitarios?|universitaires?)[\s-]){0,4}(?:credits?|credit hours?|cr[ée]ditos?|crédits?|leistungspunkte|ECTS(?:-punkte)?)`;
const degree = String.raw`(?:degree|master|bachelor|MBA|diploma|undergraduate|graduate (?:program|certificate)|t[íi]tulo|grado|m[áa]ster|maestr[íi]a|diplôme|licence|gradua[çc][ãa]o|studium|abschluss)`;
const bodies: [RegExp, string][] = [
  [/\bACE\b|American Council on Education/, 'ACE'],
  [/\bNCCRS\b/, 'NCCRS'],
  [/\bECTS\b/, 'ECTS'],
];
const place = String.raw`\p{Lu}[\p{L}\d&.’'-]{1,30}`;
/** A school's own name: capitalised words around University, College, Institute and their like. */
const schoolName = new RegExp(
  String.raw`(?:${place} (?:of |the |for |and |& |at |de |da )?){0,4}\b(?:University|College|Institute|School|Politecnico|Polytechnic|Universidad|Universit[éàät]{1,3}|Universidade|Hochschule|Tecnol[óo]gico)\b(?:(?: of| the| for| and| at| de| da| di|,) ?(?:(?:the|and|of|de|la) )?${place}|(?<=University|Universidad|Université|Universidade) ${place}){0,4}`,
  'u',
);

/** The first school that a text names. */
export function schoolIn(text: string): string | undefined {
  return schoolName.exec(text)?.[0].trim();
}

/** Strongest wording first: one fact makes one claim. */
const rules: [Kind, string][] = [
  [
    'recommended',
    String.raw`(?:ACE|ECTS|NCCRS|FIBAA|American Council on Education)(?:®|™)?(?: \(ACE\))?[\s-](?:credit[\s-])?(?:recommend\p{L}*)(?: of up to ${credit}| for (?:up to )?${credit})?|(?:credit|${credit})[\s-]recommend\p{L}*|recommended (?:for|by)[^.\n]{0,40}?${credit}|recomend\p{L}{1,6}[^.\n]{0,30}?${credit}`,
  ],
  [
    'counts-toward',
    String.raw`(?:counts?|counted|apply|applied|applies|progress|build(?:ing|s)?|credits?|transfer\p{L}{0,4}|stacks?|stackable|contribut\p{L}{1,4}|work(?:ing)?)[^.\n]{0,50}? (?:in)?to(?:wards?)?\s(?:your |an? |the |this |\p{L}{1,20}['’]s )?(?:[\p{L}'’-]{1,20} ){0,5}${degree}|earn degree credit|recogni[sz]ed for credit if[^.\n]{0,80}|(?:cuentan?|contar[áa]n?|avanza\p{L}*|progres\p{L}*)[^.\n]{0,50}? (?:para|hacia) (?:un|una|el|la|tu|su) (?:\p{L}{1,20} ){0,3}${degree}|compt\p{L}{1,5}[^.\n]{0,40}? (?:pour|dans) (?:un|une|le|la|votre) (?:\p{L}{1,20} ){0,2}${degree}`,
  ],
  [
    'eligible',
    String.raw`(?:(?:is|are) |be )?eligible (?:for|to (?:earn|receive|apply for)) ${credit}|credit[- ]eligible|(?:may|might|can|could) (?:be able to )?(?:earn|receive|qualify for|apply for|transfer|be (?:eligible for|awarded|converted (?:in)?to|exchanged for))[^.\n]{0,30}?${credit}|qualif\p{L}{1,4} for ${credit}|apply for ${credit}|(?:puede|pueden|puedes|podr[áa]s?) (?:obtener|solicitar|convalidar|recibir)[^.\n]{0,30}?${credit}`,
  ],
  [
    'awarded',
    String.raw`(?:earns?|get|gain|receiv(?:e|es|ing)|awards?|awarded|worth|carr(?:y|ies)|grants?|provides?|includes|obt[ée]n|obtener|obtenga|obtiene|otorga|ganar?|équivaut à|donne droit à|obtenir|vergibt|erhalten|vale|ganhe) (?:up to |a total of |hasta |jusqu['’]à |\p{L}{1,20} )?${credit}(?! (?:card|score|history|risk))`,
  ],
];
const pattern = new RegExp(rules.map(([, words]) => `(?<!\\p{L})(${words})`).join('|'), 'iu');
const denied =
  /\b(?:do(?:es)?|is|are|will|can|did|has|have|was) ?(?:not|n['’]t)\b[^.;\n]{0,80}?\bcredits?\b|\b(?:cannot|never|nor)\b[^.;\n]{0,60}?\bcredits?\b|\b(?:no|non|without|not (?:for|offer\p{L}*|carry|confer\p{L}*))[\s-](?:\p{L}{1,20}[\s-]){0,3}credits?\b|\bno (?:\p{L}{1,20} ){0,4}cr[ée]dit|\bsin (?:\p{L}{1,20} ){0,2}cr[ée]ditos?|\bne (?:\p{L}{1,20} ){0,3}pas[^.\n]{0,40}crédit|\bkeine? (?:\p{L}{1,20} )?(?:credits?|leistungspunkte)/iu;
/** Credits of somebody else's: what a degree requires, what must be paid for, what a card or a risk is. */
const beside =
  /\b(?:requires?|required|completion of|complet(?:e|ing)) (?:\p{L}{1,20} ){0,3}\d{1,3}\b[^.\n]{0,20}credit|per credit|credit (?:card|score|history|risk|union|report)|tax credit|\bcredits? required|total credits|extra credit|(?:decision|discretion)[^.]{0,40}credit|credit[^.]{0,60}not guaranteed|continuing education/iu;

/**
 * The credit or stacking claim of one sentence, its strongest wording; nothing where the sentence denies credit or tells what a
 * degree requires. `body` is ACE, ECTS, NCCRS, the school that the sentence names, or null.
 */
export function parseCredit(sentence: string): Parsed<Claim> | undefined {
  if (denied.test(sentence) || beside.test(sentence)) return undefined;
  const match = pattern.exec(sentence);
  if (!match) return undefined;
  const kind = rules[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
  if (!kind) return undefined;
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
