import type { Stretch } from '../ad/stretches.ts';
import { matchesOf } from '../matches.ts';
import type { Named } from './named.ts';

type Naming = { name: string; short: string | undefined; issuer: string | undefined };

const licence = (of: string): Naming => ({
  name: `${of.toLowerCase()} licence`,
  short: `${of.toLowerCase()} license`,
  issuer: undefined,
});
/** Licences by the first letters of what they let one practise, where that is not the licence's own name. */
const practised: Readonly<Record<string, Naming>> = {
  physic: { name: 'Physical Therapist licence', short: 'PT', issuer: 'state board of physical therapy' },
  occupa: { name: 'Occupational Therapist licence', short: 'OTR', issuer: 'NBCOT' },
  nursin: { name: 'Registered Nurse licence', short: 'RN', issuer: 'state board of nursing' },
  psycho: { name: 'Licensed Psychologist', short: 'psychologist license', issuer: 'state board of psychology' },
  engine: { name: 'Professional Engineer', short: 'PE', issuer: 'state board of engineers' },
  archit: { name: 'Registered Architect', short: 'RA', issuer: 'state board of architecture' },
  accoun: { name: 'Certified Public Accountant', short: 'CPA', issuer: 'state board of accountancy' },
  public: { name: 'Certified Public Accountant', short: 'CPA', issuer: 'state board of accountancy' },
};

/** The United States by their whole names. */
const stateNames =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

/**
 * Credentials that ads put in open words, with places and subjects in between, which no list of spellings can hold. `holds`: letters of
 * which each such phrase has some, so that a pattern that costs more than looking for them need not be tried on most texts.
 */
const phrases: readonly {
  holds?: readonly string[];
  pattern: RegExp;
  name: (match: RegExpExecArray) => Naming;
}[] = [
  {
    holds: ['bar', 'Bar'],
    pattern:
      /\b(?:[Aa]dmi(?:tted|ssion)|[Mm]ember(?:ship)?|[Ll]icen[cs]ed?|good standing|standing|practi[cs]e)\b(?:(?!\bbar\b)[^.;\n]){0,60}?\b(?:(?:[Ss]tate|[A-Z][a-z]+|the|[Aa] [Ss]tate) )?(?<!American )[Bb]ar(?![a-z])(?! (?:code|chart|review|exam prep|tender|staff|manager|area|service))/g,
    name: () => ({ name: 'Licence to practise law (bar admission)', short: 'bar admission', issuer: 'state bar' }),
  },
  {
    holds: ['to teach', 'ertified in ', 'ertification in '],
    pattern:
      /\b[Cc]ertifi(?:ed|cation) (?:to teach|in (?:the area of )?(?:[Ee]lementary|[Ss]econdary|[Ee]arly [Cc]hildhood|[Ss]pecial|[Mm]iddle|[Mm]ath\w*|English|Spanish|French|[Ss]cience|[Ss]ocial [Ss]tudies|[Aa]rt|[Mm]usic|[Pp]hysical) ?(?:[Ee]ducation|[Ss]chool|[Gg]rades|,)[^.;\n]{0,40})|\b(?:[Ss]tate|NYS|NJ|PA) [Cc]ertification in (?!Social [Ww]ork|Nursing|Counsel|Psychol)(?:[A-Z][a-z]+|(?:[a-z]+ ){0,2}(?:science|math\w{0,8}|english|history|social studies|art|music|reading|education)\b)/g,
    name: () => ({ name: 'Teaching licence', short: 'teaching license', issuer: 'state department of education' }),
  },
  {
    holds: ['each', 'EACH'],
    // "Elementary teachers. Must be Texas certified": what a state certifies teachers for
    pattern: new RegExp(
      String.raw`\b(?:[Ss]tate|${stateNames}) [Cc]ertified\b(?! [A-Za-z])(?<=\b[Tt](?:each|EACH)[^\n]{2,120})`,
      'g',
    ),
    name: () => ({ name: 'Teaching licence', short: 'teaching license', issuer: 'state department of education' }),
  },
  {
    holds: ['ife', 'ealth', 'ccident'],
    pattern:
      /\b[Ll](?:ife|ife,)(?: ?[,/&] ?| and | or )(?:(?:[Aa]ccident|[Hh]ealth|[Dd]isability|[Vv]ariable [Aa]nnuit(?:y|ies)|[Aa]nnuit(?:y|ies)|[Vv]ariable [Cc]ontracts?)(?: ?[,/&] ?(?:and |& )?| and | or | )){1,5}(?:(?:[Ii]nsurance )?[Ll]icen[cs]\w+|(?=(?:[Pp]roperty|P ?& ?C)\b[^.;\n]{0,40}[Ll]icen))|\b[Ll]icen[cs]ed? (?:to sell|in) (?:[Aa]ccident|[Hh]ealth|[Ll]ife)(?:(?: ?[,/&] ?(?:and |& )?| and | or )(?:[Aa]ccident|[Hh]ealth|[Ll]ife|[Aa]nnuit\w+)){1,3}(?: [Ii]nsurance)?|(?<=\b[Oo]btain(?:ing)? (?:(?:an?|your|their|the) )?)Life (?:&|and|\/) Health\b(?! (?:[Cc]are|[Bb]enefit|[Cc]over|[Ss]aving|[Qq]uote|[Aa]pplic))/g,
    name: () => ({
      name: 'Life and health insurance licence',
      short: 'life and health license',
      issuer: 'state insurance department',
    }),
  },
  {
    holds: ['Medical Board', 'Board of ', 'practi'],
    pattern:
      /\b[Ll]icens(?:ed|ure) (?:by|with|from|through) (?:the )?(?:[A-Z][a-z]+ ){0,3}(?:Medical Board|Board of (?:Medicine|Medical Examiners))\b|(?<=\b(?:MD|DO|M\.D\.|[Pp]hysician)\b[^.;\n]{0,60})\b[Ll]icen[cs]ed? to practi[cs]e\b(?! law)/g,
    name: () => ({ name: 'Physician licence', short: 'medical license', issuer: 'state medical board' }),
  },
  {
    pattern:
      /\b[Ll]icens(?:ed|ure) (?:by|with|from|through) (?:the |a )?(?:[A-Z][a-z]+ (?:of )?){0,4}Board of ((?!Medic|Law|Bar|Education)[A-Z][a-z]+(?: and [A-Z][a-z]+| [A-Z][a-z]+)?)/g,
    name: (match) => licence(match[1] ?? ''),
  },
  {
    pattern:
      /\b[Ll]icen[cs](?:ed?|ure) to practi[cs]e (?:as an? |in the (?:area|field) of )?(?:the profession of )?([Pp]hysical [Tt]herap(?:y|ist)|[Oo]ccupational [Tt]herap(?:y|ist)|[Ss]peech(?:[- ][Ll]anguage)? [Pp]atholog(?:y|ist)|[Nn]ursing|[Pp]sycholog(?:y|ist)|[Ss]ocial [Ww]ork|[Pp]odiatry|[Cc]hiropractic|[Oo]ptometry|[Aa]udiology|[Rr]espiratory [Cc]are|[Ee]ngineering|[Aa]rchitecture|[Aa]ccounting|[Pp]ublic [Aa]ccountancy|[Mm]assage [Tt]herapy)/g,
    name: (match) => practised[(match[1] ?? '').toLowerCase().slice(0, 6)] ?? licence(match[1] ?? ''),
  },
  {
    pattern:
      /\b[Ll]icen[cs]ed (?:or|and\/or|\/) ?(?:is )?(?:[Ll]icen[cs](?:e|ure|ing)[- ])?[Ee]ligible (?:for licensure )?(?:as an? )?(SLP\b|(?:[A-Za-z]{3,20}[ -]){1,3}?(?:[Tt]herapist|[Pp]athologist|[Nn]urse|[Pp]sychologist|[Cc]ounselor|[Ss]ocial [Ww]orker|[Pp]harmacist|[Aa]ssistant|[Pp]ractitioner))\b/g,
    name: (match) => licence(match[1] ?? ''),
  },
  {
    pattern: /\b(?:Certificate|Cert\.?) (II|III|IV|2|3|4) in ([A-Z][A-Za-z]+(?: (?:and |& |of )?[A-Z][A-Za-z]+){0,4})/g,
    name: (match) => ({
      name: `Certificate ${match[1]} in ${match[2]}`,
      short: `Cert ${match[1]} ${match[2]}`,
      issuer: undefined,
    }),
  },
  {
    pattern:
      /\b(?:Epic|EPIC) (?!(?:System|EHR|EMR|Certif|CERTIF|Proficien))((?:(?!Certif|certif|CERTIF)[A-Z][A-Za-z]{0,20}(?: and |[ /&]|, )?){1,3}) ?(?:module )?(?:[Cc]ertifi(?:ed|cations?)|CERTIFI\w+|[Pp]roficien(?:t|cy))/g,
    name: (match) => ({
      name: `Epic ${(match[1] ?? '').trim()} certification`,
      short: `Epic ${(match[1] ?? '').trim()}`,
      issuer: 'Epic',
    }),
  },
  {
    pattern:
      /\b(?:NVQ |QCF )?Level ([2-7]) (?:(?:NVQ|Diploma|Certificate|Award|[Qq]ualification|Extended Diploma) )?(?:in |[Qq]ualification in )([A-Z][a-z]+(?: (?:and |& )?[A-Z][a-z]+){0,4})/g,
    name: (match) => ({
      name: `Level ${match[1]} in ${match[2]}`,
      short: `Level ${match[1]} ${match[2]}`,
      issuer: undefined,
    }),
  },
  {
    // "Graduate of an accredited school of nursing and currently licensed in Ohio"
    pattern:
      /\b[Ll]icensed (?:in|by)\b(?<=\b(?:[Ss]chool of (?:[a-z]+ )?[Nn]ursing|[Nn]ursing (?:program|school))\b[^.;\n]{0,60})/g,
    name: () => ({ name: 'Registered Nurse licence', short: 'RN', issuer: 'state board of nursing' }),
  },
  {
    pattern: /\blicen[cs]ed? as an? (?:[Ll]icensed )?(?:Licensed |licensed )?([Pp]ractical|[Vv]ocational) [Nn]urse\b/g,
    name: () => ({ name: 'Licensed Practical Nurse', short: 'LPN', issuer: 'state board of nursing' }),
  },
  {
    pattern:
      /\b[Bb]oard[- ][Cc]ertifi(?:ed|cation)\b(?= in [A-Z]| in [a-z]{4,}(?: [a-z]+)?(?:ology|iatrics?|iatry|medicine|surgery)\b|\s?\/|,? or |\s?\()|(?<=\b(?:be|are|is|current|active|[A-Z]{4,5}) |[Ee]ligible ?(?:\/|or) ?)[Bb]oard[- ][Cc]ertifi(?:ed|cation)\b/g,
    name: () => ({ name: 'Board certification (medicine)', short: 'board certified', issuer: 'ABMS' }),
  },
];

/** Every place where one of the open phrases stands. */
export function phrasesIn(stretches: readonly Stretch[]): Named[] {
  const found: Named[] = [];
  for (const { from, words } of stretches)
    for (const { holds, pattern, name } of phrases) {
      if (holds && !holds.some((letters) => words.includes(letters))) continue;
      for (const match of matchesOf(pattern, words)) {
        const start = from + match.index;
        found.push({ credential: name(match), start, end: start + match[0].length });
      }
    }
  return found;
}
