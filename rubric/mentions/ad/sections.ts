import { isCapital, isDigit, isSmall } from '../spelling/characters.ts';
import { headsAbroad, stemsAbroad } from './languages.ts';

/** What a section of an ad says about the things listed in it. `about` = duties, benefits, the company: named there is only mentioned. `licensure` = a list of licences, which the job needs unless the heading above it wishes for licences. */
export type SectionSays = 'required' | 'preferred' | 'about' | 'certifications' | 'licensure' | 'education';
export type Section = { says: SectionSays; start: number };

const subject = `(?:Skills?|Qualifications?|Requirements?|Experiences?|Educations?|Certifications?|Licenses?|Licences?|Knowledge|Competenc(?:y|ies)|Attributes|Criteria|Background|Abilities|Credentials?|Licensure|Expertise|Characteristics|Traits|Training|Capabilities|Assets?|Points|Technologies|Items)`;
const joined = String.raw`(?:[\s/&,-]{1,3}(?:and |or |&amp; ?|in |of |the |for |Job |Technical |Work |Professional |Special |Other |Position |Core |Education(?:al)? )*${subject}){0,4}`;
type Heads = readonly [SectionSays, string][];
const heads: Heads = [
  [
    'preferred',
    String.raw`(?:(?:Strongly |Highly |Other |Additional )?(?:Preferred|Desired|Desirable|Bonus|Additional|Optional|Advantageous|Beneficial|Recommended|Ideal)[\s:]*(?:\w+[\s/&-]{1,3}){0,2}?${subject}${joined}|Additional (?:qualifications|skills|experience) (?:that|which) (?:could|would|may|might|will) )`,
  ],
  [
    'preferred',
    String.raw`(?:Nice[- ][Tt]o[- ][Hh]a(?:ve|d)s?(?: ${subject}${joined})?|(?:Pluses|PLUSES|Plus(?=\s*:))|Bonus [Pp]oints(?: if| for)?|Extra (?:[Cc]redit|[Pp]oints)|Even [Bb]etter(?! [Ii]f)|What [Ss]ets [Yy]ou [Aa]part|Ideally,? [Yy]ou(?:(?:'|’)ll| will)?(?: also)? have|Optional|Advantageous|Assets|Added [Aa]dvantage|Wish ?[Ll]ist|(?:It(?:'|’)?s|It would be|Even better|Great|Bonus|Nice|Awesome|Ideally|We(?:'|’)d love it) (?:(?:a |an? [Bb]ig )?(?:[Pp]lus|[Pp]referred|[Gg]reat|[Nn]ice|[Bb]onus) )?[Ii]f [Yy]ou(?:(?:'|’)ve)?(?: (?:[Aa]lso )?(?:[Hh]ave|[Bb]ring|[Aa]re|[Hh]old|[Pp]ossess))?|(?:The )?(?:[Ii]deal |[Ss]uccessful )?[Cc]andidates? (?:may|might) also have|(?:Preferred|Desired|Desirable),? (?:but|\() ?not required\)?|You (?:may|might) also have|What (?:would|will) (?:make you stand out|set you apart)|(?:Skills|Qualifications|Experience|Requirements)(?: that are|,)? ?(?:Preferred|Desired|\((?:preferred|desired|nice to have|Preferred|Desired)\))|(?:We(?:'|’)d|We would|Would) (?:also )?love(?: to (?:see|have))?|(?:Good|Great) [Tt]o [Hh]ave(?: [Ss]kills)?|Would be (?:nice|a plus|great)|Brownie points|Preferred|Desired|Desirable|PLUS|Bonus)(?=\s*:|\s*\n|[A-Z•*-]|(?<=[Nn]ice[- ][Tt]o[- ][Hh]aves?) +[A-Z])`,
  ],
  [
    'required',
    String.raw`(?:(?:Required|Minimum|Basic|Mandatory|Essential|Must[- ][Hh]ave|Key|Necessary|Technical|Tech|Core|Position|Job|Candidate|Professional|General|Special|Other|Entry|Your|Essential) (?:(?:and|&) (?:\w+) )?(?:\w+[\s/&-]{1,3}){0,2}?(?:${subject})${joined})`,
  ],
  [
    'required',
    String.raw`(?:(?:Position |Job |Minimum |Basic )?(?:Requirements?|Qualifications?|Prerequisites?)${joined}|(?:Must[- ][Hh]aves?|Essentials?|Required|Minimum|Mandatory)(?=\s*:|\s*\n|[A-Z][a-z]|[•*])|(?:Skills|Experience|Education|Knowledge)(?:[\s/&,]{1,4}(?:and )?${subject}){0,9}[\s/&,]{1,4}(?:and )?(?:Requirements|Qualifications)|(?:Skills|Education|Experience|Qualifications|Certifications?|Licenses?)(?:,| and| &)? ?(?:Required|required|Needed|Requirements)|What (?:you(?:'|’)?ll |you |we |You |You(?:'|’)ll |We )(?:[Ww]ill )?(?:need|Need|bring|Bring|have|Have|must have|are looking for|require)(?: to \w+)?|What [Ww]e(?:(?:'|’)?re| are) [Ll]ooking [Ff]or|Who [Ww]e(?:(?:'|’)?re| are) [Ll]ooking [Ff]or|Who [Yy]ou [Aa]re|About [Yy]ou|You (?:have|Have|bring|will have|will need|[Mm]ust [Hh]ave)|You(?:'|’)ll [Nn]eed|We(?:'|’)re looking for|The (?:[Ii]deal|[Ss]uccessful) [Cc]andidate|To be (?:successful|considered)|Do you have|Are you|Person [Ss]pecification|Your [Pp]rofile|Ideal [Cc]andidate|(?:To )?[Qq]ualify)(?=\s*:|\s*\n|[A-Z•*-]|\s+[A-Z•*\d-])`,
  ],
  [
    'certifications',
    String.raw`(?:(?:Certifications?|Certificates?|Licenses?|Licences?|Licensure|Credentials|Registrations?|Accreditations?)(?:[\s/&,-]{1,3}(?:and |or |&amp; )?(?:Certifications?|Certificates?|Licenses?|Licences?|Licensure|Credentials|Registrations?|Training|Education|Permits))*)(?=\s*:|\s*\n|[A-Z•*])`,
  ],
  [
    'education',
    String.raw`(?:Education|Educational Background|Education(?:al)? (?:and|&|/) ?(?:Experience|Training|Certifications?)|Experience|Skills|Knowledge|Skills (?:and|&) Experience|Experience (?:and|&) (?:Skills|Education)|Knowledge,? Skills,? (?:and|&) Abilities|Competencies)(?![A-Z]\w{1,20} (?:is|was|has|offers|provides|helps)\b)(?=\s*:|\s*\n|[A-Z][a-z]|[•*])`,
  ],
  [
    'about',
    String.raw`(?:(?:Key |Primary |Essential |Job |Main |Principal |Your |Core |Position |Major |Other |Specific )?(?:Responsibilities|Duties|Accountabilities|Functions|Duties (?:and|&) Responsibilities)|(?:Job|Position|Role) (?:Description|Summary|Purpose|Overview|Duties)|Summary|Overview|About (?:[Uu]s|[Tt]he (?:[Cc]ompany|[Tt]eam|[Rr]ole|[Jj]ob|[Pp]osition)|[A-Z]\w+)|(?:Our )?Benefits(?: (?:and|&) \w+)?|Perks|(?:What )?[Ww]e [Oo]ffer|Why (?:[Jj]oin|[Ww]ork|[Uu]s|[Yy]ou)\b|What (?:[Yy]ou(?:'|’)ll|[Yy]ou [Ww]ill|[Yy]ou) (?:[Dd]o|[Gg]et|[Ll]earn)|What(?:'|’)s in it for you|Compensation|Salary|Company (?:Description|Profile|Overview)|Who [Ww]e [Aa]re|Working [Cc]onditions|Physical (?:Demands|Requirements)|Work Environment|Equal (?:Employment )?Opportunity|The (?:Role|Company|Team|Opportunity)|Job Type|Employment [Tt]ype|Industries|(?:Search )?Key ?[Ww]ords|Tags)(?=\s*:|\s*\n|[A-Z•*-]|\s+[A-Z•])`,
  ],
];
/** The first words of headings: only where one of them stands is a heading looked for. */
const stems =
  'Stro High Othe Addi Pref Desi Bonu Opti Adva Bene Reco Idea Nice Plus Extr Even Grea Skil Qual Expe Requ What Good Woul Brow Mini Basi Mand Esse Must Key Nece Tech Core Posi Job Cand Prof Gene Spec Entr Your You Prer Educ Know Who Abou The To Do Are Pers Comp Cert Lice Cred Regi Accr Prim Main Prin Majo Resp Duti Acco Func Role Summ Over Our Perk Why Sala Work Phys Equa Empl Indu It We Awes Asse Adde Wish Tags Sear';
type Headings = { heads: Heads; heading: RegExp; openers: RegExp };
function headingsOf(all: Heads, begin: string): Headings {
  const opener = [...new Set(begin.split(' '))].join('|');
  return {
    heads: all,
    heading: new RegExp(all.map(([, pattern]) => `(${pattern})`).join('|'), 'y'),
    openers: new RegExp(String.raw`\b(?:${opener}|${opener.toUpperCase()})|(?<=[a-z0-9)])(?:${opener})`, 'g'),
  };
}
const english = headingsOf(heads, stems);
let others: Headings | undefined; // most ads are English

/** No heading is longer, in characters. */
const longest = 140;

/**
 * The sections of an ad by its headings; many ads have lost the line breaks around them. A heading starts a line, follows the end
 * of a sentence or a bullet, or is glued to what stands before it; inside a line it is told by its colon. `abroad`: other languages too. Those with `from` ≤ `start` < `to`.
 */
export function sectionsBetween(text: string, abroad: boolean, from: number, to: number): Section[] {
  if (abroad) others ??= headingsOf([...headsAbroad, ...heads], `${stems} ${stemsAbroad}`);
  const { heads: known, heading, openers } = (abroad ? others : undefined) ?? english;
  const sections: Section[] = [];
  let colon = -1;
  openers.lastIndex = Math.max(0, from - longest); // what begins above the stretch may reach into it
  for (let opener = openers.exec(text); opener; opener = openers.exec(text)) {
    const start = opener.index;
    if (start >= to) break;
    const opens = opensLine(text, start);
    if (!opens) {
      if (colon < start) colon = text.indexOf(':', start);
      if (colon === -1) colon = text.length;
      if (colon - start > longest) continue; // inside a line only a colon makes a heading
    }
    const isShouted = isCapital(text.charCodeAt(start + 1)) && isCapital(text.charCodeAt(start + 2));
    heading.lastIndex = isShouted ? 0 : start;
    const match = heading.exec(isShouted ? titleCase(text.slice(start, start + longest)) : text);
    if (!match) continue;
    const end = start + match[0].length;
    if (!opens && !(start > 0 && /^\s?:/.test(text.slice(end, end + 2)))) continue;
    const bracket = /^\s?\(([^()\n]{3,60})\)/.exec(text.slice(end, end + 66))?.[1] ?? '';
    const says = /prefer|desir|plus|nice|bonus|not required|optional/i.test(bracket)
      ? 'preferred'
      : known[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (!says) continue;
    // "Qualifications:" is the end of "Desired Qualifications:", no heading of its own.
    openers.lastIndex = end;
    if (start >= from) sections.push({ says, start });
  }
  return sections;
}
/** Whether a place begins the text, follows a mark and up to four spaces, follows two spaces, or is glued to what stands before it. */
function opensLine(text: string, start: number): boolean {
  if (start === 0) return true;
  let at = start - 1;
  const code = text.charCodeAt(at);
  if (isSmall(code) || isDigit(code) || code === 41 || code === 43 || code === 37) return true;
  if (isSpace(code) && at > 0 && isSpace(text.charCodeAt(at - 1))) return true;
  if (isSpace(code) && marks.has(code)) return true;
  while (at >= 0 && start - at < 5 && isSpace(text.charCodeAt(at)) && !marks.has(text.charCodeAt(at))) at -= 1;
  return at >= 0 && (marks.has(text.charCodeAt(at)) || /(?:^|[\n#])#$/.test(text.slice(Math.max(0, at - 1), at + 1)));
}
const marks = new Set([...'\n\r•●*:;.!?)]>|_=-'].map((sign) => sign.charCodeAt(0)));
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

const loud = /^(?:[^a-z]{12,})$/;

/** Headings in capitals ("REQUIRED SKILLS") read as in title case; same length, so places stay the same. */
function titleCase(text: string): string {
  return text.replace(/\b[A-Z]{4,}(?:[ &/,:-]{1,3}[A-Z]{2,})*\b/g, (shout) =>
    loud.test(shout) ||
    /^(?:REQUIRE|QUALIF|PREFER|DESIR|EDUCAT|EXPERI|SKILL|BENEFIT|CERTIF|LICEN|RESPONS|DUTIES|MINIMUM|BONUS|ADDITION)/.test(
      shout,
    )
      ? shout.replace(/[A-Z]+/g, (w) =>
          w === 'AND' || w === 'OR' ? w.toLowerCase() : (w[0] ?? '') + w.slice(1).toLowerCase(),
        )
      : shout,
  );
}
