/** Whether a page offers a badge, or is a badge's template. */
import type { Page } from '../page/page.ts';

/** What the page of a badge asks its reader to do. */
const badgeWords =
  /\bearn (?:this|the|your|a) (?:[a-z]{2,12} )?badge\b|\b(?:receive|awarded|issued) (?:this|the|an?) (?:digital |open |skill )*badge\b/i;

/** A badge's own page, which says by whom it is issued and for what. */
const badgePath = /\/(?:badges?|badge-?class(?:es)?|achievements?)\/(?=[^/])/i;
const criteria =
  /^(?:earning |badge |award(?:ing)? )?criteria\W*$|^(?:how to earn|what it takes to earn) (?:this|the) badge\b/i;
const issuedLine =
  /^(?:[Ii]ssued|[Oo]ffered|[Aa]warded) by[ \u2028](?:the )?\p{Lu}|^[Ii]ssuer(?: name)?:?(?:$|[ \u2028])/u;
/** A player's or a poster's badge is earned by no learning. */
const learning =
  /\b(?:skills?|learn(?:s|ing|ers?)?|courses?|workshops?|trainings?|quiz|exams?|assessments?|modules?|knowledge|competenc(?:e|y|ies))\b/i;

export function isBadge(page: Page, name: string): boolean {
  if (/\bbadge\W*$/i.test(name) && page.phrase(badgeWords, () => true)) return true;
  return (
    badgePath.test(page.url.pathname) && [criteria, issuedLine, learning].every((sign) => page.phrase(sign, () => true))
  );
}
