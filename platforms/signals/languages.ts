/** The languages of instruction, or of an exam. */
import { stated } from '../page/beside.ts';
import type { Found } from '../page/found.ts';
import { underName } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import { type Parse, together } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { onlyLine, partOfLine } from '../page/whole-line.ts';
import { parseLanguages, parseTaughtIn } from '../wording/language.ts';
import { sessionLanguage } from './sessions.ts';

export function languages(page: Page): Found<string[]> | undefined {
  const one = stated(page, labels.language, short(together(parseLanguages), 300));
  return (
    one ??
    page.labelled(
      /taught in|impartido en|enseigné en|ministrado em|unterrichtet (?:auf|in)/,
      short(together(parseLanguages)),
    ) ??
    taughtIn(page) ??
    sessionLanguage(page) ??
    languageUnderName(page)
  );
}

/** A language by itself in the strip of facts under the name. */
function languageUnderName(page: Page): Found<string[]> | undefined {
  const strip = underName(page);
  const one: Parse<string[]> = (text) => {
    const [only, another] = parseLanguages(text);
    return only && !another && only.end - only.start === text.length ? { ...only, value: [only.value] } : undefined;
  };
  const word = /^\p{Lu}\p{L}{3,12}$/u;
  return strip && (onlyLine(page, word, one, () => true, strip) ?? partOfLine(page, word, one));
}

function taughtIn(page: Page): Found<string[]> | undefined {
  for (const match of page.matches(
    /taught in|impartido en|enseigné en|ministrado em|(?:offered|available|delivered) in (?:the )?following languages/i,
  )) {
    const here = page.line(page.lineAt(match.start));
    const found = together(parseTaughtIn)(page.said(here));
    const claim = found && page.claim(found.value, { start: here.start + found.start, end: here.start + found.end });
    if (claim) return claim;
  }
  return undefined;
}
