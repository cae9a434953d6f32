/** The programs that a course says it is a part of. */
import { type Found, listed, mapped } from '../page/found.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Stretch } from '../page/page-lines.ts';
import type { Parse } from '../page/parsed.ts';
import { asks, sentenceAt } from '../page/sentence.ts';
import { short } from '../page/short.ts';
import type { About } from '../platform.ts';

/** What a link asks its reader to do names no program. */
const asksFor =
  /^(?:learn|read|see|view|find|click|show|explore|browse|discover|compare|contact|sign|log|enrol+|register|apply|buy|download|here|more|home|back|next)\b/i;
const program: Parse<string> = short((text) => {
  const value = text.trim();
  return /^\p{Lu}[^\n.!?]{3,}$/u.test(value) && !asksFor.test(value)
    ? { value, start: 0, end: text.length }
    : undefined;
}, 100);

/** More are a list of everything. */
const most = 12;

/** The programs that a heading or label names: every link of its section, else the one beside it. */
export function partOf(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind === 'degree' || kind === 'earned-credential') return undefined;
  const section = page.section(new RegExp(`^\\W*(?:${labels.partOf.source})\\W*$`, 'i'));
  const claims: Found<string>[] = [];
  for (const entry of section ? page.linesOf(section) : []) {
    claims.push(...programsOf(page, page.linksIn(entry)));
    if (claims.length > most) break;
  }
  if (claims.length && claims.length <= most) return listed(claims);
  const told = toldPrograms(page);
  return (
    told ??
    mapped(page.labelled(labels.partOf, program), (value) =>
      // An exam may count for several certifications, named in one line.
      kind === 'certification' ? value.split(/, (?=\p{Lu})/u) : [value],
    )
  );
}

/** What links name; of more than are claimed, no more than show it. */
function programsOf(page: Page, links: readonly Stretch[]): Found<string>[] {
  return links
    .values()
    .flatMap((link) => {
      const named = program(page.said(link).replaceAll('\u2028', ' '));
      const claim = named && page.own(link) ? page.claim(named.value, link) : undefined;
      return claim ? [claim] : [];
    })
    .take(most + 1)
    .toArray();
}

/** "This course is part of the <a>Certificate in Bookkeeping</a> and …": the links of the sentence. */
function toldPrograms(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(partOfSentence).take(10)) {
    const line = page.line(page.lineAt(match.start));
    const sentence = sentenceAt(page, match);
    if (line.end - line.start > 4000 || asks(sentence) || unsure.test(sentence)) continue;
    const stop = page.said({ start: match.end, end: line.end }).search(/[.;](?:\s|$)/);
    const links = page.linksIn({ start: match.end, end: stop < 0 ? line.end : match.end + stop });
    const told = programsOf(page, links);
    const named = match.match[1] ? told.filter(({ value }) => programWord.test(value)) : told;
    if (named.length && named.length <= most) return listed(named);
  }
  return undefined;
}
const partOfSentence =
  /\b(?:this|the) (?:course|class|module|workshop) (?:is|forms|can be taken as) (?:also )?(?:an? )?(?:(?:required|elective|core|integral) )?(?:part of|included in|((?:course|one) (?:in|of|for))) (?=(?:the|our|an?) )/i;
/** "One of our most popular courses" is no program; what such words name says that it is one. */
const programWord =
  /\b(?:certificates?|certification|diploma|degree|program(?:me)?|series|specialization|track|path|pathway|bundle|nanodegree|x?series|micro\w+|curriculum|master|bachelor)\b/i;
const unsure = /\b(?:if|whether|when|unless|not|never|no longer)\b|n['’]t\b/i;
