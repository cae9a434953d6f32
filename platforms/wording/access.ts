import type { Parsed } from '../page/parsed.ts';
import { Alternatives } from './alternatives.ts';
import { parsed } from './match.ts';
import { amountOf } from './number.ts';

const content = String.raw`(?:(?:full |most |all |entire )?(?:(?:the|this|these|our|most|all|any)\s)?(?:[a-zà-ÿ]{1,20}\s)?(?:courses?|classes|class|content|materials?|lessons?|lectures?|program|training|learning path|module)s?|it)`;
const free = `(?:for free|free of charge|at no (?:cost|charge)|without (?:paying|charge|cost))`;
const freely = new Alternatives([
  ['audit', String.raw`audit ${content}(?:[^.\n]{0,40}? ${free})`],
  [
    'free|no cost|no charge|without',
    String.raw`(?:take|access|see|view|study|start learning) ${content}(?:[^.\n]{0,30}? ${free})`,
  ],
  [
    'free',
    `${content} (?:is|are) (?:completely |always |totally )?(?:free(?: of charge)?(?= to (?:take|access|audit)|[.,!;]|$)|available (?:for free|free of charge))`,
  ],
  ['free', `free (?:to audit|audit (?:track|option|mode))`],
  ['audit', String.raw`audit (?:track|mode|option)?[^.\n]{0,10}?free`],
  ['full course', `full course,? no certificate`],
  ['optional upgrade', `free,? optional upgrade available`],
  [
    'is free to|are free to',
    `(?:courses?|class(?:es)?|it) (?:is|are) (?:completely |always )?free to (?:take|learn|study|enrol+,? (?:and )?(?:learn|study|take))`,
  ],
  ['free', `this (?:[a-zà-ÿ]{1,20} )?is a (?:completely )?free (?:online |self-paced |open )*(?:course|class|mooc)`],
  [
    'free',
    `(?<!(?:before|after|beyond|besides|from|than|unlike) )this free (?:(?!trial|preview|sample|demo|mini|intro)[a-z+#-]{1,16} ){0,3}(?:course|class|mooc)(?=[ ,.;!]|$)(?! (?:preview|trial|sample|taster|demo|session|material|outline|guide|brochure|catalog))`,
  ],
  [
    'grat|grát|kostenlos',
    `(?:el |este )curso es (?:totalmente |completamente )?(?:gratuito|gratis)|(?:le |ce )cours est (?:entièrement )?gratuit|(?:der |dieser )kurs ist (?:völlig )?kostenlos|(?:o |este )curso é (?:totalmente )?(?:gratuito|grátis)`,
  ],
  ['posibilidad', String.raw`gratuito:? posibilidad de[^.\n]{0,30}`],
  [
    'grat|sin cost',
    String.raw`(?:auditar|tomar|realizar|acceder a(?:l)?|ver) (?:el |este |los |la )?(?:curso|contenido|materiales)[^.\n]{0,30}? (?:gratis|gratuitamente|de forma gratuita|sin costo|sin coste)`,
  ],
  ['gratuitement', String.raw`(?:suivre|accéder au?) (?:le |ce |cours)?[^.\n]{0,30}?gratuitement`],
  ['kostenlos', String.raw`kurs[^.\n]{0,20}? kostenlos (?:belegen|besuchen)`],
]);
const denied =
  /(?:cannot|can['’]?t|can ?not|not possible to|no puedes?|no se puede|unable to)\s(?:[a-zà-ÿ]{1,20}\s){0,2}?(?:take|access|audit|tomar|auditar)[^.\n]{0,30}? (?:for free|free|gratis)|no (?:free|audit) (?:option|track|version|mode)|does(?: not|n['’]t) offer (?:an? )?audit/i;
const unsure =
  /\b(?:some|certain|select(?:ed)?|many) (?:courses|programs)|\bmay (?:also )?(?:be|offer)|\bif (?:you|the course|available|your)|trial|enroll for free|where available|algunos cursos/i;

/** Whether one sentence says that the content can be taken without paying; nothing for trials, "Enroll for free" and maybes. */
export function parseFreeAccess(sentence: string): Parsed<boolean> | undefined {
  if (sentence.trimEnd().endsWith('?')) return undefined;
  const no = denied.exec(sentence);
  if (no) return parsed(no, false);
  const yes = unsure.test(sentence) ? undefined : freely.first(sentence);
  return yes ? parsed(yes, true) : undefined;
}

const trial =
  /(\d{1,3}|seven|fourteen|thirty)[\s-]?(?:days?|días|jours|dias|tage|tägige[rn]?)[\s-](?:full[\s-])?(?:free[\s-])?(?:trial|de prueba|d['’]essai|de teste|testphase|kostenlos)|(?:free trial|prueba gratuita|prueba gratis|essai gratuit|teste gratuito|avaliação gratuita)\s(?:of|for|period of|de)\s(\d{1,3})[\s-](?:days?|días|jours|dias)/i;
const spelled: Record<string, number> = { fourteen: 14, thirty: 30 };

/** Days of a free trial: "7-day free trial". */
export function parseTrial(sentence: string): Parsed<number> | undefined {
  const match = trial.exec(sentence);
  const days = match?.[1] ?? match?.[2];
  return match && days ? parsed(match, spelled[days.toLowerCase()] ?? amountOf(days)) : undefined;
}

const renewal =
  /(?:automatically|auto)[\s-]?renews?[^.\n]{0,30}?(?:(month(?:ly)?)|(year(?:ly)?|annual(?:ly)?))|renews?(?: automatically)?(?: [a-zà-ÿ]{1,20}){0,2} (?:(monthly|every month|each month)|(annually|yearly|every year|each year))|se renueva[^.\n]{0,30}?(?:(mes|mensual)|(año|anual))|renouvel[^.\n]{0,30}?(?:(mois|mensuel)|(an\b|annuel))|verlängert sich[^.\n]{0,30}?(?:(monat)|(jahr|jährlich))/i;

/** A plan that renews by itself, each month or year. */
export function parseRenewal(sentence: string): Parsed<'month' | 'year'> | undefined {
  const match = renewal.exec(sentence);
  if (!match) return undefined;
  return parsed(match, match.slice(1).findIndex(Boolean) % 2 === 0 ? 'month' : 'year');
}
