import type { Hit } from '../spelling/longest-spelling.ts';

/** "We seek a Registered Nurse (RN) to join our team", "The RN provides care": the role that the ad is about, no licence asked for. */
export function isRole(text: string, { start, end }: Hit): boolean {
  if (!/^(?:RN|registered nurse)$/i.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 90), start).replace(/\bregistered nurse ?\($/i, '');
  const after = text.slice(end, end + 90).replace(/^ ?\(RN\)|^\)/, '');
  if (/^[^.;\n]{0,50}\b(?:licen[cs]|registration|required|preferred|desired|certif|good standing)/i.test(after))
    return false;
  return (
    (roleSought.test(before) &&
      !/^,? (?:current|active|with an? (?:current|active|valid|unrestricted|clear))\b/i.test(after)) ||
    (/\b(?:the|as an?)\s$/i.test(before) &&
      /^ (?:provides?|is (?:responsible|accountable)|works?|assists?|delivers?|performs?|coordinates?|functions?|plays?|assumes?|supervises?)\b/i.test(
        after,
      )) ||
    (start < 48 &&
      /^\s*(?:(?:job |position )?(?:title|position): ?)?$/i.test(before) &&
      /^[^\n.,;]{0,60}\n/.test(after))
  );
}
const roleSought =
  /\b(?:looking for|search(?:ing)? for|seek(?:s|ing)?|hir(?:e|es|ing)|recruiting|in need of|openings? for|opportunity for|positions? for|work as|role of|(?:job |position )title:|position:)\s(?:an? |our |the |several |multiple )?(?:(?!licen|certif|curren|active)[A-Za-z/-]{2,16} ){0,4}$/i;

/** "Provide first aid and CPR", "advanced life support to patients": the care itself, no course in it. */
export const isCareGiven = (text: string, { start, end }: Hit): boolean =>
  /life support$|^(?:CPR|first aid|CPR\/First Aid|First Aid\/CPR)$/i.test(text.slice(start, end)) &&
  /\b(?:provid|administer|perform|render|deliver|giv)(?:e|es|s|ing)\s(?:[\w-]{1,16}[,/ ]{1,2}){0,4}$/i.test(
    text.slice(Math.max(0, start - 70), start),
  ) &&
  !/^[^.;\n]{0,30}(?:certif|cards?\b|training)/i.test(text.slice(end, end + 44));

/** "#CPAJobs": a hashtag is for readers to find the ad by. */
export const isHashtag = (text: string, { start, end }: Hit): boolean =>
  text[start - 1] === '#' && /^[A-Za-z]/.test(text.slice(end, end + 1));
