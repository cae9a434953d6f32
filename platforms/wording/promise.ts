import type { MarketingPromise } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { Alternatives } from './alternatives.ts';

type Kind = MarketingPromise['kind'];

const rules: [Kind, cues: string, wording: string][] = [
  [
    'job-guarantee',
    'guarant|garant|money|tuition',
    String.raw`(?:job|employment|career|interview)[ -]guarantee[a-zà-ÿ]*|guaranteed? (?:[a-zà-ÿ]{1,20} ){0,2}(?:job|interview|employment|placement)|money[- ]back[^.\n]{0,40}?(?:job|hired)|(?:job|hired) or (?:[a-zà-ÿ]{1,20} ){0,3}(?:money|tuition)[^.\n]{0,12}? back|(?:empleo|trabajo) garantizado|garant[íi]a de empleo|garantie d['’]emploi|jobgarantie`,
  ],
  [
    'placement-rate',
    '%',
    String.raw`\d{2,3}(?:\.\d)?\s?% (?:of |de |der )(?:[a-zà-ÿ]{1,20} ){0,3}(?:graduates|learners|alumni|students|completers|participants|egresados|diplômés|absolventen)(?: [^\s.]{1,24}){0,8}? (?:report(?:ed|ing)?(?: [^\s.]{1,24}){0,6}? (?:careers?|jobs?|promotions?|raise)|(?:are |were |get |got )?(?:employed|hired|placed)|(?:found|find|land(?:ed)?|secured?|got|get|started?) (?:[a-z-]{1,20} ){0,3}(?:jobs?|roles?|employment))(?: [^\s.]{1,24}){0,4}(?![a-zà-ÿ])|(?<!un)(?:placement|hiring|employment) rate(?: [a-z]{1,12}){0,4}:? \d{2,3}\s?%|\d{2,3}\s?% (?:job )?(?:placement|hiring|employment) rate`,
  ],
  [
    'salary',
    'salar|salár|salai|gehalt|$|€|£',
    String.raw`(?:(?:median|average|mean|starting|typical|entry-level) (?:U\.?S\.? |annual |base |[a-zà-ÿ]{1,20} )?salar(?:y|ies)|salario (?:medio|promedio|anual)|salaire (?:moyen|médian)|durchschnittsgehalt|sal[áa]rio m[ée]dio)[^.\n]{0,30}(?![a-zà-ÿ])|(?:earn|make|pays?) (?:up to |an average of |over |around )?[$€£]\s?\d{2,3}(?:[,.]\d{3}|k)\+?|[$€£]\s?\d{2,3}[,.]\d{3}\+?[\s\u2028]{0,2}(?:median|average)[^.\n]{0,30}(?![a-zà-ÿ])`,
  ],
  [
    'in-demand',
    'demand|gefragt',
    `(?:most |highly )?in[- ]demand|high[- ]demand|alta demanda|m[áa]s demandad[oa]s|très demandé[a-zà-ÿ]*|sehr gefragt`,
  ],
  [
    'limited-time',
    'limit|left|expire|ends|claim this|last chance|termina',
    String.raw`limited[- ]time (?:offer|deal|discount|price|sale|promotion|only)|for a limited time|\d{1,2} (?:days?|hours?) left (?:at this price|to (?:save|enrol+|apply|buy))|(?:offer|sale|discount|price|deal) (?:ends|expires)|claim this offer by|last chance to|oferta (?:por tiempo limitado|termina)|tiempo limitado|offre limitée`,
  ],
  [
    'accredited-without-body',
    'accredit|recogni|certificado acr|certificado rec|reconnu',
    `(?:fully |internationally |globally |officially )?accredited (?:[a-zà-ÿ]{1,20} )?(?:certificate|certification|course|program|diploma|qualification)|(?:internationally|globally|industry|employer|government)[- ]recogni[sz]ed (?:(?!and |or |for |as |by )[a-z-]{1,20} ){0,2}(?:certificates?|certifications?|credentials?|qualifications?|diplomas?|badges?|courses?|programs?|degrees?|MBA)|certificado (?:acreditado|reconocido internacionalmente)|diplôme reconnu`,
  ],
];
const promises = new Alternatives(rules.map(([, cues, wording]) => [cues, `(?<![a-zà-ÿ])(?:${wording})`]));
const withBody = /accredited by|recogni[sz]ed by|acreditado por|reconocido por|\b(?:ISO|ANSI|ANAB|NCCA|ABET|AACSB)\b/;

/** Marketing words of one sentence that raise a question, each kind once. */
export function parsePromises(sentence: string): Parsed<Kind>[] {
  const found: Parsed<Kind>[] = [];
  for (const { which, match } of promises.all(sentence)) {
    const kind = rules[which]?.[0];
    if (!kind || found.some(({ value }) => value === kind)) continue;
    if (kind === 'accredited-without-body' && withBody.test(sentence)) continue;
    // What an applicant must bring along ("a degree from an accredited program") promises nothing.
    if (
      kind === 'accredited-without-body' &&
      /\b(?:from|at) an? (?:[\w-]{1,20} ){0,2}$/i.test(sentence.slice(Math.max(0, match.index - 60), match.index))
    )
      continue;
    if (
      /\b(?:no|not|nor|without|never|can(?:no|['’])t)\b[^.\n]{0,30}$/i.test(
        sentence.slice(Math.max(0, match.index - 40), match.index),
      )
    )
      continue;
    found.push({ value: kind, start: match.index, end: match.index + match[0].trimEnd().length });
  }
  return found;
}
