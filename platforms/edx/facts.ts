/** What an edX page says of length, price and time. */
import type { SignalValues } from '../../model/signals.ts';
import { pathOf } from '../own-sites.ts';
import { isRecord, many } from '../page/data.ts';
import { type Found, mapped } from '../page/found.ts';
import type { Page } from '../page/page.ts';
import { together } from '../page/parsed.ts';
import type { About } from '../platform.ts';
import { parseDay } from '../wording/date.ts';
import { parseDuration, parseEffort } from '../wording/duration.ts';
import { parseLanguages } from '../wording/language.ts';
import { parseCount } from '../wording/number.ts';
import { parsePrice } from '../wording/price.ts';
import { aboutSum, archived, costLine, durationLine, effortLine, executive, item, strip } from './page.ts';

export function languages(page: Page, { kind }: About): Found<string[]> | undefined {
  if (kind !== 'course') return undefined;
  return page.labelled(/languages?|idiomas?/, together(parseLanguages));
}

/** A strip of facts; up to 2020 a list of labels beside the course. A program's list tells the length and effort of one course. */
export const duration = (page: Page, { kind }: About) =>
  page.phrase(durationLine, (match) => parseDuration(match[0])?.value) ??
  (kind === 'course' ? page.labelled(/(?:course )?length|duraci[oó]n(?: del curso)?/, parseDuration) : undefined);

export const effort = (page: Page, { kind }: About) =>
  page.phrase(effortLine, (match) => parseEffort(match[0])?.value) ??
  (kind === 'course' ? page.labelled(/(?:estimated )?effort|esfuerzo(?: estimado)?/, parseEffort) : undefined);

/** A sum by the credit is no degree's tuition. */
const whole = (asked: SignalValues['price'] | undefined) => (asked?.per === 'once' ? asked : undefined);

/** Up to 2020: "Add a Verified Certificate for $49 USD" under the price of the free track, or the sum in brackets after what it is for. */
const verifiedPrice = (page: Page) =>
  page.phrase(
    /\b(?:(?:add|pursue|earn|get) a |añad[ea] un |obt[eé]n un )?(?:verified certificate|certificado verificado) (?:for|por) (?:[A-Z]{2,3} ?)?[$€£]? ?\d[\d.,]{0,8}(?: ?(?:USD|US\$))?/i,
    (match) => parsePrice(match[0])?.value,
  ) ??
  page.phrase(
    /\bverified certificates?\b[^\n]{0,160}\((?:US ?)?\$\d[\d.,]{0,8}(?: USD)?\)$/i,
    (match) => parsePrice(match[0])?.value,
  );

export const price = (page: Page, { kind }: About) => {
  if (kind === 'earned-credential') return undefined;
  if (kind === 'degree') {
    // The strip under the title asks the whole tuition; the details may break it down by credit or module, and ask other fees.
    return (
      page.phrase(costLine, (match) => whole(parsePrice(match[0].replace(aboutSum, ''))?.value), strip(page)) ??
      page.labelled(
        /(?:estimated |approximate )?total (?:program |degree )?(?:tuition|cost)(?: \([^)\n]{1,40}\))?|matrícula total|costo total/,
        parsePrice,
      ) ??
      page.labelled(/(?:program |degree )?tuition|matrícula|costo/, (text) => {
        const found = parsePrice(text);
        return found && whole(found.value) ? found : undefined;
      })
    );
  }
  return (
    page.near(
      /^(?:discounted price|precio (?:con (?:el )?descuento|de descuento|descontado|rebajado|reducido))/i,
      parsePrice,
    ) ??
    page.labelled(/price|cost[oe]|precio/, parsePrice) ??
    verifiedPrice(page) ??
    page.phrase(
      /^[^\n]{1,20}\d[^\n]{0,12}(?=\n(?:[^\n]{0,40}\n)?(?:for the full program experience|(?:por|para) la experiencia completa))/i,
      (match) => parsePrice(match[0])?.value,
    ) ??
    // Executive education has no free track: its strip asks the price.
    (executive.test(pathOf(page.url))
      ? page.phrase(costLine, (match) => whole(parsePrice(match[0].replace(aboutSum, ''))?.value), strip(page))
      : undefined)
  );
};

/**
 * The session that the page shows ("Starts Oct 13"), dated by the page's data: the text has no year. An archived course has no
 * session to come.
 */
export function starts(page: Page, { kind }: About): Found<string> | undefined {
  if (kind === 'degree') return page.labelled(/program start(?: date)?|inicio del programa/, parseDay);
  if (kind !== 'course' || page.phrase(archived, () => true)) return undefined;
  const shown = page.phrase(
    /^(?:starts?|started|starting|comienza|comienzo|inicia|inicio|empieza|empezó|comenzó)(?: el)?:? ([^\n]{3,20})$/i,
    (match) => match[1],
  );
  const whole = mapped(shown, (said) => parseDay(said)?.value);
  if (whole) return whole;
  const own = item(page);
  if (!shown || !own) return undefined;
  const days = many(own.item.hasCourseInstance).map((session) => {
    const said = isRecord(session) ? session.startDate : undefined;
    return typeof said === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(said)?.[0] : undefined;
  });
  // Of several sessions the one that the page shows; a year of ours only serves to compare day and month.
  const same = days.findIndex((day) => day && parseDay(`${shown.value}, ${day.slice(0, 4)}`)?.value === day);
  const at = same < 0 ? days.findIndex((day) => day !== undefined) : same;
  const day = days[at];
  return day ? page.inData(day, `${own.path}.hasCourseInstance[${at}].startDate`, day) : undefined;
}

export const enrolled = (page: Page) => {
  const inLine = (pattern: RegExp) => page.phrase(pattern, (match) => parseCount(match[0])?.value);
  return (
    inLine(/\d[\d.,]{0,12}(?= (?:(?:learners |people )?already enrolled|learners enrolled))/i) ??
    inLine(/(?<=ya se inscribieron )\d[\d.,]{0,12}(?= (?:usuarios|personas|estudiantes)|!)/i)
  );
};
