/** The next or running session's start. */
import { stated } from '../page/beside.ts';
import type { Found } from '../page/found.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import type { About } from '../platform.ts';
import { parseDay } from '../wording/date.ts';
import { sessionStart } from './sessions.ts';
import { toldStart } from './told.ts';

/** A course that is over has no next start. */
const over: Parse<true> = (text) =>
  /^(?:completed|archived|ended|closed|finished)$/i.test(text.trim())
    ? { value: true, start: 0, end: text.length }
    : undefined;

/** Sessions gone by under a heading that says so, and no others. */
const archived = (page: Page): boolean =>
  page.headings.some(({ line }) => gone.test(page.said(page.line(line)).trim()) && page.own(page.line(line))) &&
  !page.headings.some(({ line }) => toCome.test(page.said(page.line(line))));
const gone =
  /^(?:archived|past|previous|closed) (?:sessions?|runs?|courses? runs?|dates)$|^sessions? (?:archivées?|passées?|terminées?)$|^(?:ediciones|convocatorias) (?:anteriores|pasadas)$/i;
const toCome =
  /\b(?:upcoming|open|opened|ongoing|next|future)\b|\b(?:à venir|ouvertes?|en cours|pr[óo]xim[ao]s?|abiert[ao]s?)\b/i;

/** "From 1 February 2027 to 15 March 2027". */
const fromDay: Parse<string> = (text) =>
  /^(?:from|du|del?|desde el|vom) .{4,24} (?:to|until|till|au|al|hasta el|bis) /i.test(text)
    ? parseDay(text)
    : undefined;

export const starts = (page: Page, { kind }: About): Found<string> | undefined =>
  kind === 'earned-credential' || page.labelled(/(?:course )?status/, over) || archived(page)
    ? undefined
    : (stated(page, labels.starts, short(parseDay, 60)) ??
      page.labelled(
        /(?:course|class|session|training)(?: (?:run|dates?|sessions?))?|cours|curso|kurs|(?:prochaine )?sessions? (?:de cours|de formation)|dates? (?:du cours|de la session|del curso)/,
        short(fromDay, 60),
      ) ??
      sessionStart(page) ??
      toldStart(page));
