/** The name of the course, program or credential; on somebody's certificate never a heading that holds the holder's name. */
import type { Found } from '../page/found.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { About } from '../platform.ts';
import { isPerson } from './people.ts';

/** Open edX, up to 2019, puts the organisation's link into the heading, behind the course's name. */
function withoutLink(page: Page, at: Stretch): Stretch {
  const heading = page.blockOf(page.lineAt(at.start));
  if (heading?.nodeName !== 'H1' || !heading.closest('.course-profile,.course-info')) return at;
  const link = heading.querySelector('a')?.textContent.replace(/\s+/g, ' ').trim();
  return link && page.said(at).endsWith(` ${link}`) ? { start: at.start, end: at.end - link.length - 1 } : at;
}

const beforeHolder =
  /(?:certif(?:y|ies) that|(?:issued|awarded|presented|granted|given) to|(?:earned|completed|held) by|recipient|holder|learner|student|congratulations|certificate of)[\s:,!]{0,3}$/i;
const afterHolder = /^[\s,]{0,3}(?:has|have|had|was|successfully|completed|earned|passed)\s|^['’]s\s/i;
const holderInside =
  /\b(?:has|have|was|were) (?:successfully |been )?(?:completed|earned|passed|awarded|issued|granted)\b|\b(?:issued|awarded|presented|granted) to\b|\b(?:earned|completed) by\b|['’]s (?:certificate|badge|credential|statement|profile|achievement)/i;

const folded = (text: string) => text.replaceAll('\u2028', ' ').toLowerCase();

/** Whether a heading of somebody's certificate holds that person's name: said in itself, or by the words around the same name elsewhere. */
function namesHolder(page: Page, heading: string): boolean {
  if (holderInside.test(heading)) return true;
  const text = folded(page.text);
  const name = folded(heading).trim();
  for (let at = text.indexOf(name); name && at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (beforeHolder.test(text.slice(Math.max(0, at - 30), at)) || afterHolder.test(text.slice(end, end + 20)))
      return true;
  }
  return false;
}

/** A page without a heading of the first rank whose title begins with a name: the second-rank heading is over a part of it. */
function inTitleOnly(page: Page, at: Stretch): Found<string> | undefined {
  const [name = '', ...site] = page.document.title.split(/\s[|–—·]\s/).map((part) => part.trim());
  const rank = page.headings.find(({ line }) => page.line(line).start === at.start)?.level;
  const alone = page.headings.every(({ level }) => level > 1);
  const headed = folded(page.document.title).includes(folded(page.said(at)).trim());
  return rank === 2 &&
    alone &&
    !headed &&
    site.length &&
    /\S \S/.test(name) &&
    !/^(?:home|welcome|courses?)\b/i.test(name)
    ? page.inData(name, 'title', name)
    : undefined;
}

/** What every certificate is headed with. */
const ofAnything =
  /^(?:(?:digital |verified )?(?:certificates?|credentials?|badges?|diplomas?|statements?)(?: (?:validation|verification|details|information|authenticity|of (?:completion|achievement|participation|attendance|accomplishment|excellence|appreciation)))?|(?:validate|verify)(?: (?:a|this|your))? (?:certificate|credential|badge)|certificado(?: de (?:finalización|participación|aprovechamiento|conclusão|participação))?|zertifikat|attestation)$/i;

/** Words that join what a course is about; nobody is called so. */
const ofCourse = / (?:of|for|to|in|the|with|into|from|de|del|des|du|für|zum|zur|di|per|en|em|voor|van het) /;
/** Whether words may be a person's name, alone or joined with others'; a word alone may. */
const mayBePerson = (words: string): boolean =>
  !ofCourse.test(words) || words.split(/[,:(|/–—]| - | (?:and|&|y|et|und|e) /).some((part) => isPerson(part.trim()));

const completedLine = String.raw`(?:has |have )?successfully (?:completed|passed)(?: the)?(?: (?:online )?(?:course|program(?:me)?|training|exam))?:?\n`;
const underCompleted = new RegExp(String.raw`(?<=^${completedLine})\p{Lu}[^\n]{3,120}$`, 'u');
const holderAbove = new RegExp(String.raw`^([^\n]{3,60})\n${completedLine}$`, 'i');
const ofOther =
  /^(?:issued|awarded|on|in|by|with|date|this|name|student|learner|participant|holder|recipient|presented|granted|given|to|mr|mrs|ms|dr)\b/i;

/** What stands right under the words that somebody completed it, unless that may be who: a name above them is the holder's. */
function completed(page: Page): Found<string> | undefined {
  for (const match of page.matches(underCompleted).take(20)) {
    const words = page.said(match).trim();
    const above = holderAbove.exec(
      page.said({ start: page.line(Math.max(0, page.lineAt(match.start) - 2)).start, end: match.start }),
    );
    const holder = above?.[1]?.trim() ?? '';
    const isHolderAbove = isPerson(holder) && !ofOther.test(holder) && holder !== words;
    if (ofOther.test(words) || (!isHolderAbove && mayBePerson(words))) continue;
    const found = page.claim(words, match);
    if (found) return found;
  }
  return undefined;
}

export function title(page: Page, { kind }: About): Found<string> | undefined {
  const at = nameOf(page);
  if (at && kind === 'earned-credential') {
    const said = page.said(at).trim();
    if (ofAnything.test(said) || isPerson(said) || namesHolder(page, said)) return completed(page);
  }
  const named = at && inTitleOnly(page, at);
  if (named) return named;
  const own = at && withoutLink(page, at);
  return (
    own &&
    page.claim(
      page
        .said(own)
        .replace(/[\n\u2028]+/g, ' ')
        .trim(),
      own,
    )
  );
}
