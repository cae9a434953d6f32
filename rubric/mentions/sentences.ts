/** What a section of an ad says about the things listed in it. `about` = duties, benefits, the company: named there is only mentioned. */
export type SectionSays = 'required' | 'preferred' | 'about' | 'certifications' | 'education';
export type Section = { says: SectionSays; start: number };
export type Sentence = { start: number; end: number };

/**
 * Ends of a sentence: a line break, a bullet, a semicolon, a full stop before a capital, and the joint where a lost line break
 * glued a sentence to the next ("trainingMinimum", ")Experience").
 */
const boundary =
  /[\n\r;•●▪◦·*\u2022\u00b7\uf0b7]+|(?:(?<=[a-z0-9)%"’]{2})[.!?](?=\s*["“]?[A-Z0-9-])|(?<=[A-Za-z0-9)+]{2})[.!?](?=\s+["“]?[A-Z]))(?<!\b(?:e\.g|i\.e|etc|vs|no|inc|St|Sr|Jr|U\.S|approx|min|yrs|incl)\.)|(?<=[a-z)]{2})(?=[A-Z][a-z]{2})(?<!\b(?:Java|Type|Power|Share|Drop|Sales|Mule|Hub|Dev|Data|Git|Linked|You|Face|Team|Work|Net|Mc|Snow|Auto|Solid|Scrum|Quick|Click|Micro|Success|People|Word|Clinical|Post|Deep|Tensor|Cyber|Cloud|Soft|Master|Pen|Think|Open|Business|Lab|Power|Market|Smart|Serv|Fire|Base|Hot|Lang)(?=[A-Z]))|(?<=[a-z]{4})(?=[A-Z]{3})|\s(?<=\b(?:preferred|required|desired|plus|desirable)\)?\s)(?=[A-Z][a-z]{2,})(?!Certif|Licen|Qualif|Skill|Exper|Educ|Requir)|\s{2,}(?=[-–]?\s?[A-Z])|\s[-–—]+(?=[A-Z][a-z])|--+/g;

/** The sentence-like pieces of a text, in order, covering it. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index;
    if (end > start) sentences.push({ start, end });
    start = match.index + match[0].length;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const subject = String.raw`(?:Skills?|Qualifications?|Requirements?|Experiences?|Educations?|Certifications?|Licenses?|Licences?|Knowledge|Competenc(?:y|ies)|Attributes|Criteria|Background|Abilities|Credentials?|Licensure|Expertise|Characteristics|Traits|Training|Capabilities|Assets?|Points|Technologies|Items)`;
const joined = String.raw`(?:[\s/&,-]{1,3}(?:and |or |&amp; ?|in |of |the |for |Job |Technical |Work |Professional |Special |Other |Position |Core |Education(?:al)? )*${subject}){0,4}`;
const heads: readonly [SectionSays, string][] = [
  ['preferred', String.raw`(?:(?:Strongly |Highly |Other |Additional )?(?:Preferred|Desired|Desirable|Bonus|Additional|Optional|Advantageous|Beneficial|Recommended|Ideal)[\s:]*(?:\w+[\s/&-]{1,3}){0,2}?${subject}${joined})`],
  ['preferred', String.raw`(?:Nice[- ]to[- ]ha(?:ve|d)s?|Pluses|Bonus [Pp]oints(?: if| for)?|Extra [Cc]redit|(?:It(?:'|’)?s|Even better|Great) (?:a plus )?if you|What (?:would|will) (?:make you stand out|set you apart)|(?:Skills|Qualifications|Experience|Requirements)(?: that are|,)? ?(?:Preferred|Desired|\((?:preferred|desired|nice to have|Preferred|Desired)\))|Good to [Hh]ave|Would be (?:nice|a plus|great)|Brownie points|Preferred|Desired|Desirable|PLUS|Bonus)(?=\s*:|\s*\n|[A-Z•*-])`],
  ['required', String.raw`(?:(?:Required|Minimum|Basic|Mandatory|Essential|Must[- ][Hh]ave|Key|Necessary|Technical|Tech|Core|Position|Job|Candidate|Professional|General|Special|Other|Entry|Your|Essential) (?:(?:and|&) (?:\w+) )?(?:\w+[\s/&-]{1,3}){0,2}?(?:${subject})${joined})`],
  ['required', String.raw`(?:(?:Position |Job |Minimum |Basic )?(?:Requirements?|Qualifications?|Prerequisites?)${joined}|(?:Must[- ][Hh]aves?|Essentials?|Required|Minimum|Mandatory)(?=\s*:|\s*\n|[A-Z][a-z]|[•*])|(?:Skills|Experience|Education|Knowledge)(?:[\s/&,]{1,3}(?:and |& )?${subject})*[\s/&,]{1,3}(?:and |& )?(?:Requirements|Qualifications)|(?:Skills|Education|Experience|Qualifications|Certifications?|Licenses?)(?:,| and| &)? ?(?:Required|required|Needed|Requirements)|What (?:you(?:'|’)?ll |you |we |You |You(?:'|’)ll |We )(?:will )?(?:need|Need|bring|Bring|have|Have|must have|are looking for|require)(?: to \w+)?|What we(?:'|’)?(?:re| are) looking for|Who [Yy]ou [Aa]re|About [Yy]ou|You (?:have|Have|bring|will have|must have)|We(?:'|’)re looking for|The (?:ideal|successful) candidate|To be (?:successful|considered)|Do you have|Are you|Person [Ss]pecification|Your [Pp]rofile|Ideal [Cc]andidate|(?:To )?[Qq]ualify)(?=\s*:|\s*\n|[A-Z•*-]|\s+[A-Z•*\d-])`],
  ['certifications', String.raw`(?:(?:Certifications?|Certificates?|Licenses?|Licences?|Licensure|Credentials|Registrations?|Accreditations?)(?:[\s/&,-]{1,3}(?:and |or |&amp; )?(?:Certifications?|Certificates?|Licenses?|Licences?|Licensure|Credentials|Registrations?|Training|Education|Permits))*)(?=\s*:|\s*\n|[A-Z•*])`],
  ['education', String.raw`(?:Education|Educational Background|Education(?:al)? (?:and|&|/) ?(?:Experience|Training|Certifications?)|Experience|Skills|Knowledge|Skills (?:and|&) Experience|Experience (?:and|&) (?:Skills|Education)|Knowledge,? Skills,? (?:and|&) Abilities|Competencies)(?=\s*:|\s*\n|[A-Z][a-z]|[•*])`],
  ['about', String.raw`(?:(?:Key |Primary |Essential |Job |Main |Principal |Your |Core |Position |Major |Other |Specific )?(?:Responsibilities|Duties|Accountabilities|Functions|Duties (?:and|&) Responsibilities)|(?:Job|Position|Role) (?:Description|Summary|Purpose|Overview|Duties)|Summary|Overview|About (?:[Uu]s|[Tt]he (?:[Cc]ompany|[Tt]eam|[Rr]ole|[Jj]ob|[Pp]osition)|[A-Z]\w+)|(?:Our )?Benefits(?: (?:and|&) \w+)?|Perks|(?:What )?[Ww]e [Oo]ffer|Why (?:[Jj]oin|[Ww]ork|[Uu]s|[Yy]ou)\b|What (?:[Yy]ou(?:'|’)ll|[Yy]ou [Ww]ill|[Yy]ou) (?:[Dd]o|[Gg]et|[Ll]earn)|What(?:'|’)s in it for you|Compensation|Salary|Company (?:Description|Profile|Overview)|Who [Ww]e [Aa]re|Working [Cc]onditions|Physical (?:Demands|Requirements)|Work Environment|Equal (?:Employment )?Opportunity|The (?:Role|Company|Team|Opportunity)|Job Type|Employment [Tt]ype|Industries)(?=\s*:|\s*\n|[A-Z•*-]|\s+[A-Z•])`],
];
/** A heading starts a line, follows the end of a sentence or a bullet, or is glued to what stands before it. */
const headPattern = new RegExp(
  String.raw`(?<=^|[\n\r•●*:;.!?)\]>|_=-]\s{0,4}|[a-z)]|\s{2})(?:${heads.map(([, pattern]) => `(${pattern})`).join('|')})`,
  'g',
);
const loud = /^(?:[^a-z]{12,})$/;

/** Inside a line a heading is told by its colon. */
const colonPattern = new RegExp(String.raw`(?<=\s)(?:${heads.map(([, pattern]) => `(${pattern})`).join('|')})(?=\s?:)`, 'g');

/** The sections of an ad by its headings; many ads have lost the line breaks around them. */
export function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  const cased = titleCase(text);
  const ranges: Sentence[] = [];
  for (const match of [...cased.matchAll(headPattern), ...cased.matchAll(colonPattern)]) {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    const says = heads[which]?.[0];
    const end = match.index + match[0].length;
    // "Qualifications:" is the end of "Desired Qualifications:", no heading of its own.
    if (says && !ranges.some((range) => match.index < range.end && range.start < end)) {
      ranges.push({ start: match.index, end });
      sections.push({ says, start: match.index });
    }
  }
  return sections.sort((a, b) => a.start - b.start);
}

/** Headings in capitals ("REQUIRED SKILLS") read as in title case; same length, so places stay the same. */
function titleCase(text: string): string {
  return text.replace(/\b[A-Z]{4,}(?:[ &/,:-]{1,3}[A-Z]{2,})*\b/g, (shout) =>
    loud.test(shout) || /^(?:REQUIRE|QUALIF|PREFER|DESIR|EDUCAT|EXPERI|SKILL|BENEFIT|CERTIF|LICEN|RESPONS|DUTIES|MINIMUM|BONUS|ADDITION)/.test(shout)
      ? shout.replace(/[A-Z]+/g, (w) => (w === 'AND' || w === 'OR' ? w.toLowerCase() : (w[0] ?? '') + w.slice(1).toLowerCase()))
      : shout,
  );
}
