// Over 200 lines: a trap each, in which the same words mean no credential, asked one after the other.

import { firstFrom } from '../ad/ordered.ts';
import type { Hit } from '../spelling/longest-spelling.ts';

const acronym = /^[A-Z][A-Z0-9&-]{1,6}s?$/;

let asked: { hit: Hit | undefined; isAcronym: boolean } = { hit: undefined, isAcronym: false };
/** Whether a hit is letters; every trap asks it of the same one. */
export function isAcronym(text: string, hit: Hit): boolean {
  if (asked.hit !== hit) asked = { hit, isAcronym: acronym.test(text.slice(hit.start, hit.end)) };
  return asked.isAcronym;
}

/** Whether the initials of the words before or after spell the letters: "Verizon Cloud Platform (VCP)". */
function spells(words: readonly string[], letters: string): boolean {
  const initials = words
    .filter((word) => !/^(?:of|and|the|for|in|&)$/i.test(word))
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
  return initials.endsWith(letters) && words.length > 0;
}

/** What a hit is written as, in the singular. */
export const lettersOf = (text: string, { start, end }: Hit): string =>
  text.slice(start, text.charCodeAt(end - 1) === 115 ? end - 1 : end);

/** Letters, of those wanted, with the words that the ad itself gives for them: "Verizon Cloud Platform (VCP)", "VCP (Verizon Cloud Platform)". */
export function definitionsIn(text: string, wanted: ReadonlySet<string>): Map<string, string[]> {
  const definitions = new Map<string, string[]>();
  const put = (letters: string, phrase: string): void => {
    const words = phrase
      .trim()
      .split(/[\s/-]+/)
      .slice(-letters.length - 2);
    if (spells(words, letters.replace(/[^A-Z]/g, '')))
      definitions.set(letters, [...(definitions.get(letters) ?? []), words.join(' ')]);
  };
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    const inside = bracketed.exec(text.slice(at, at + 64))?.[1];
    if (!inside) continue;
    const letters = acronym.test(inside)
      ? inside.replace(/s$/, '')
      : /\b([A-Z]{2,7})s? ?$/.exec(text.slice(Math.max(0, at - 10), at))?.[1];
    if (letters === undefined || !wanted.has(letters)) continue;
    const words = wordsBefore(text, at);
    put(letters, acronym.test(inside) ? words : inside);
  }
  return definitions;
}
/** Up to seven words right before a place, with the space behind them. */
function wordsBefore(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 90), at).split(' ');
  if (words.pop() !== '') return '';
  let from = words.length;
  while (from > 0 && words.length - from < 7 && /^[A-Za-z&/-]+$/.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}
const bracketed = /^\(([A-Za-z][^()\n]{1,60})\)/;

/**
 * Whether the ad itself says that these letters are short for something else. The credential's own name beside them is no
 * such thing: it is spelled with the words "certified", "associate" and the like.
 */
export function isOtherwiseDefined(
  text: string,
  hit: Hit,
  definitions: ReadonlyMap<string, readonly string[]>,
): boolean {
  const letters = lettersOf(text, hit);
  const given = definitions.get(letters);
  if (given === undefined || !acronym.test(letters)) return false;
  // a body's own letters: "IPMA (International Project Management Association)"
  if (hit.accepted.some(({ credential }) => credential.issuer === letters)) return false;
  const own = hit.accepted.map(({ credential }) => credential.name.toLowerCase());
  return given.some((phrase) => {
    const tail = phrase.toLowerCase();
    if (
      own.some(
        (name) =>
          name.includes(tail) ||
          tail
            .split(' ')
            .slice(-2)
            .every((word) => name.includes(word)),
      )
    )
      return false;
    return !/\b(?:certifi\w+|licen[cs]\w+|chartered|registered|accredited|professional engineer)\b/i.test(phrase);
  });
}

/** Letters after a contact's name: "[name], PHR", "Jane Roe, SPHR | Recruiter", a signature. */
export function isSomeonesLetters(text: string, { start, end }: Hit, all: readonly Hit[]): boolean {
  if (/[a-z]{3}/.test(text.slice(start, end))) return false; // a name in full
  if (!/\s/.test(text[start - 1] ?? '')) return false;
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 60);
  if (/\[name\],?\s(?:[A-Z][A-Za-z-]{1,7},?\s){0,3}$/.test(before)) return true;
  const last = all[firstFrom(all, start) - 1];
  if (last?.end === start - 2 && /[a-z]{2}/.test(text.slice(last.start, last.end))) return false; // "Red Hat, CISSP"
  const signed =
    before.endsWith(', ') &&
    !listed.test(before) &&
    /(?:^|[\n.:;|•]|\b(?:by|contact|to|regards|with|is|sincerely|thanks|Dr\.|Mr\.|Ms\.)[,:]?) *(?:[A-Z][a-z]+\.? ){1,2}(?:[A-Z]\.? )?[A-Z][a-z]+, (?:[A-Z][A-Za-z-]{1,7}, ){0,3}$/.test(
      before,
    );
  return (
    signed &&
    /^[,\s|®–-]*(?:$|\n|\[|[A-Z]{2,}[,\s]|(?:Senior |Sr\.? |Lead |Technical |Corporate |Talent |HR |Human |Executive |Staffing |Vice |Managing |Founder|President|CEO|Principal|Director|Manager|Recruit|Account |Phone|Email|E-mail|Tel|Office|Partner|at\b|is\b|who\b))/.test(
      after,
    )
  );
}

/** What its label says is no name, nor is what a word of work ends: "Certifications: Linux Plus, CCNA", "Network Security, CISSP". */
const listed =
  /(?:certifi\w{1,12}|certs|credentials|licen[cs]es?|designations?|skills|requirements?|qualifications?|education|experience|preferred|required|desired|plus): ?[^:\n]{1,50}$|\b(?:Security|Management|Networking|Administration|Development|Engineering|Accounting|Finance|Technology|Systems?|Science|Analysis|Analytics|Learning|Directory|Experience|Certifications?|Certified|Skills?|Knowledge|Degree|Business|Computing|Server|Cloud|Office|Testing|Auditing|Architecture|Design|Services|Support|Compliance|Governance|Methodology|Framework), $/i;

const employing = String.raw`(?:[’']s\s(?!certif|licen|credential)|\s(?:is|are)\s(?:an?|the|one|committed|proud|looking|seeking|hiring|growing|dedicated)\s(?!plus|must|asset|advantage|strong|big|huge|definite|bonus|benefit|requirement|preference|prerequisite|nice|real|major|distinct)|\s(?:offers|provides|believes|employs|serves|operates|seeks|Inc|LLC|LLP|Corp|Ltd|Group|Insurance|Company|Holdings|Health)\b|\s#\s?\d)`;

const employs = new RegExp(`^${employing}`);

/** "EA License: 07C3924", "EA Reg. No. R1988435": with a number it is the employer's own. */
const numbered =
  /^ (?:licen[cs]e|reg(?:istration)?)\b\.? ?(?:no|number|nr|id)?\.? ?[:#]? ?(?:[A-Z]{1,5}-?)?\d[\dA-Z]{3,}\b/i;

/** Letters that the ad uses as the name of a company or a body: "CNA is an equal opportunity employer", "NMLS #1234". */
export const isUsedAsName = (text: string, hit: Hit): boolean =>
  isAcronym(text, hit) &&
  (employs.test(text.slice(hit.end, hit.end + 40)) || numbered.test(text.slice(hit.end, hit.end + 50)));

/** Letters hyphenated into a longer name are not that credential: the DCA of VCAP5-DCA. */
export function isPartOfAnother(text: string, hit: Hit): boolean {
  if (text.slice(hit.start - 3, hit.start + 4) === 'FedRAMP' || /^ex-$/i.test(text.slice(hit.start - 3, hit.start)))
    return true;
  if (text.startsWith('BBB A+', hit.start - 4)) return true;
  if (!isAcronym(text, hit)) return false;
  return (
    /[A-Za-z0-9]-$/.test(text.slice(Math.max(0, hit.start - 2), hit.start)) ||
    /^-[A-Z0-9]{2,5}\b/.test(text.slice(hit.end, hit.end + 7))
  );
}

const rolesAfter =
  /^(?:(?:\s?\/\s?[A-Z]{2,4}){0,3} (?:programs?|schools?|degrees?|graduates?|students?|domains?)\b|[- ](?:firms?|backed|owned|sponsored|staff|teams?|firm[’']s|roles?|funds?|abstractors?|teachers?|class(?:es)?|coach(?:es)?|department|reviewers?|case managers?|supervisors?|leadership|practices?|recruiters?|shop|colleagues|position|job|educators?|auditors?|partners?|offices?|clients?|community|students?|vacancy|opportunit(?:y|ies)|shifts?|pool|hours|coverage|ratio)\b|[- ](?:accredited|approved)\b|(?:\/[A-Z][A-Z+]{1,5}){0,3} (?:[a-z]+ )?[a-z]+(?:ers|ors|ists|ants|ians)\b|-(?:style|like|based|led|type|driven|stamped|prepared|turned)\b| (?:Institute|Board|Society|Foundation)\b)/;

/** Letters that stand for people at work ("RN staff"), a kind of firm ("PE firm", "dietitian-founded") or who accredits a school ("CSWE accredited"). */
export const isRoleOrBody = (text: string, hit: Hit): boolean =>
  (isAcronym(text, hit) && rolesAfter.test(text.slice(hit.end, hit.end + 24))) ||
  (text[hit.end] === '-' &&
    /^-(?:founded|owned|led|run|approved|designed|recommended|developed|supervised|backed|created|guided|reviewed)\b/.test(
      text.slice(hit.end, hit.end + 14),
    ));

/** Letters behind the people themselves: "reports to the VP of People, SHRM-SCP", "partner with actuaries (ACAS/FCAS)", "our CFO (a CPA and CGMA)". */
const behindPeople =
  /\breport(?:s|ing)? (?:directly )?to [^.;:\n]{0,60}, $|\b(?:partner(?:s|ing)?|collaborat(?:es?|ing)|liais(?:es?|ing)|interact(?:s|ing)?|work(?:s|ing)?|alongside) (?:closely )?(?:with )?[^.;:\n()]{0,50}\b[a-z]+(?:s|ies) \((?:[A-Z]{2,6}[,/ ]{1,2})*$|\bour (?:[\w-]+ ){1,4}\((?:an? )?(?:[A-Z]{2,6}(?:, | and |\/| & ))*$/i;

/** What one knows or has worked with: "experience with CSM", "knowledge of MLS". */
const learned =
  /(?:experienced?|knowledge|familiarity|familiar|proficien(?:cy|t)|understanding|exposure|expertise) (?:with|of|in|to|using|on) (?:an? |the )?$/i;

/** What goes by the credential's letters but is learned without it: "knowledge of ISTQB terminology". */
export const isSubject = (text: string, hit: Hit): boolean =>
  (isAcronym(text, hit) || /^DoD [\d.]+$/.test(text.slice(hit.start, hit.end))) &&
  (/^ (?:terminology|terms|domains?|concepts|principles|methodolog(?:y|ies)|vocabulary|syllabus|best practices|guidelines)\b/i.test(
    text.slice(hit.end, hit.end + 20),
  ) ||
    (learned.test(text.slice(Math.max(0, hit.start - 32), hit.start)) &&
      !/^(?![a-z])[^.;\n]{0,24}(?:certif|licen[cs]|credential|designation)/i.test(text.slice(hit.end, hit.end + 40))));

/** Whoever holds it is someone else: "under the supervision of a licensed Physical Therapist". */
const supervising =
  /\b(?:report(?:s|ing)? (?:directly )?to|supervised by|work(?:s|ing)? under|supervision (?:of|by|from)|direction of|guidance of|delegated by|reviewed by|prescribed by) (?:an?|the|our) (?:[a-z]+ ){0,2}$/i;

/** "advisors (CPA's, attorneys)", "referrals from CPAs and bankers": other people, one trade beside the next. */
const besideOthers =
  /\b(?:with|to|from|between|advis[oe]rs?|professionals|including|such as|other|outside|external|clients?[’']s?) ?[(:]? ?$/i;
const otherPeople =
  /^(?:[’']?s)?(?:,? (?:and|or|&) |, ?| ?\/ ?)(?:(?:other|estate|tax|trust|estate planning|real estate|outside|investment|insurance|mortgage) )*(?:attorneys|lawyers|solicitors|bankers|brokers|realtors|agents|advis[oe]rs|trustees|accountants|auditors|planners)\b/i;

/** Papers that a clerk handles: "file immunization certificates", "research contractor licenses with the city". */
const isPapers = (text: string, { start, end }: Hit): boolean =>
  text[end - 1] === 's' &&
  /(?:certificates|licen[cs]es|permits)$/.test(text.slice(end - 12, end)) &&
  /\b(?:fil(?:e|es|ing)|collect(?:s|ing)?|upload(?:s|ing)?|research(?:es|ing)?|process(?:es|ing)?|scan(?:s|ning)?|print(?:s|ing)?|check(?:s|ing)?|verif(?:y|ies|ying)|enter(?:s|ing)?|issu(?:e|es|ing)|renew(?:s|ing)?)\s[^.;\n]{0,70}$/i.test(
    text.slice(Math.max(0, start - 84), start),
  );

/** Letters of the person one works for or beside ("reports to the CPA"), and papers about a credential ("CPR renewals"). */
export const isPersonOrPaper = (text: string, hit: Hit): boolean =>
  isPapers(text, hit) ||
  (text.startsWith(' data ', hit.end) && /(?:certification|licen[cs]e)$/i.test(text.slice(hit.end - 13, hit.end))) ||
  (/^ (?:professionals|clinicians|staff|teams?)\b/.test(text.slice(hit.end, hit.end + 15)) &&
    /\b(?:assist|support|help|serve|alongside|with|for|by|our)(?:s|ing)? (?:the |our )?$/i.test(
      text.slice(Math.max(0, hit.start - 22), hit.start),
    )) ||
  (isAcronym(text, hit) &&
    /^ (?:reviews|oversees|signs|approves|prepares|supervises)\b/.test(text.slice(hit.end, hit.end + 12))) ||
  (isAcronym(text, hit) &&
    text.startsWith('our ', hit.start - 4) &&
    /^ (?:chief|lead|head|senior|staff|[a-z]+(?:er|or|ist|ant|ary))s?\b/.test(text.slice(hit.end, hit.end + 20))) ||
  supervising.test(text.slice(Math.max(0, hit.start - 60), hit.start)) ||
  (/^[A-Z][A-Z0-9&-]{1,9}$/.test(text.slice(hit.start, hit.end)) &&
    behindPeople.test(text.slice(Math.max(0, hit.start - 110), hit.start))) ||
  (otherPeople.test(text.slice(hit.end, hit.end + 70)) &&
    besideOthers.test(text.slice(Math.max(0, hit.start - 24), hit.start))) ||
  (isAcronym(text, hit) &&
    /\b(?:reports?(?:ing)? (?:directly )?to|supervised by|(?:direct |general )?(?:supervision|direction|guidance) of|work(?:s|ing)? (?:closely )?(?:with|under|alongside)|assist(?:s|ing)?|supervis(?:es|ing)|reviewed by|signed by|prepared by|under|team of|experience as) (?:an?|the|our|your|licensed|certified|senior|lead|staff|experienced)? ?(?:licensed |certified |senior )?$/i.test(
      text.slice(Math.max(0, hit.start - 70), hit.start),
    ) &&
    !/^\W{0,3}(?:certif|licen|designation)/i.test(text.slice(hit.end, hit.end + 14))) ||
  /^(?:\/[A-Z]{2,4}){0,2} (?:certifications?|licen[cs]es?|cards?|credentials?)? ?(?:records?|renewals?|expirations?|tracking|files?|paperwork|status|verifications?|matters|(?:are )?(?:kept|filed)|on file)\b/i.test(
    text.slice(hit.end, hit.end + 40),
  ) ||
  /^ (?:records?|renewals?|expirations?|tracking|verifications?)\b/i.test(text.slice(hit.end, hit.end + 16)) ||
  (/\bpursuit of (?:an? |the |your )?$/i.test(text.slice(Math.max(0, hit.start - 20), hit.start)) &&
    /^ (?:is )?(?:encouraged|supported|paid)\b/i.test(text.slice(hit.end, hit.end + 16)));

/** Courses that the employee gives to others: "conduct OSHA 10 training", "CPR classes for staff". */
export const isTaughtToOthers = (text: string, hit: Hit): boolean =>
  /^ courses? (?:is |are |will be )?(?:provided|given)\b/i.test(text.slice(hit.end, hit.end + 40)) ||
  (text.startsWith('training', hit.end - 8) &&
    /^,? (?:is |are |will be )?(?:given|provided|delivered)\b/i.test(text.slice(hit.end, hit.end + 24))) ||
  (/licensing$/i.test(text.slice(hit.start, hit.end)) &&
    /^ (?:courses?|class(?:es)?|schools?|exam prep)/i.test(text.slice(hit.end, hit.end + 12))) ||
  /^(?:[- ]hour)? (?:certification )?(?:training|class(?:es)?|courses?) (?:for|to) (?:all |our |new )?(?:hires?|employees|staff|team|clients|students|customers|members|workers|crews?)\b/i.test(
    text.slice(hit.end, hit.end + 50),
  ) ||
  /\b(?:train(?:s|ing)?|instruct(?:s|ing)?|teach(?:es|ing)?) (?:\w+ ){0,2}(?:staff|employees|clients|students|others|members|volunteers|families) (?:in|on|about|for) (?:\w+[ ,/]{1,2}){0,3}$/i.test(
    text.slice(Math.max(0, hit.start - 80), hit.start),
  ) ||
  /\b(?:conducts?|conducting|delivers?|delivering|teach(?:es|ing)?|facilitates?|facilitating) (?:\w+ ){0,2}$/i.test(
    text.slice(Math.max(0, hit.start - 40), hit.start),
  );
