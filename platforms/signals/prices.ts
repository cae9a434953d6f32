/** What a page asks for the credential, and whether its content can be taken without paying. */
import type { SignalValues } from '../../model/signals.ts';
import { stated as beside } from '../page/beside.ts';
import { agreed, type Found, mapped } from '../page/found.ts';
import { fromName, nameOf } from '../page/heading.ts';
import { labels } from '../page/labels.ts';
import type { Page } from '../page/page.ts';
import type { Parse } from '../page/parsed.ts';
import { short } from '../page/short.ts';
import { statedNames, statedOnce } from '../page/statements.ts';
import type { About } from '../platform.ts';
import { parsePrice, parsePrices } from '../wording/price.ts';
import { freeCertificate } from './free-certificate.ts';
import { sessionPrice } from './sessions.ts';
import { toldPrice } from './told.ts';

/** Sums that are earned, saved or paid back. */
const notForSale =
  /salar|\bearn|\bwages?\b|income|sueldo|gehalt|per year in|refund|scholarship|donat|raised|application fee/i;

/** The labelled price; else the one price that the page's own text asks, if it asks only one. */
export function price(page: Page, about: About): Found<SignalValues['price']> | undefined {
  const credit = mapped(page.labelled(perCredit, short(parsePrice)), (one): SignalValues['price'] => ({
    ...one,
    per: 'credit',
  }));
  if (credit && about.kind !== 'earned-credential') return credit;
  const found = stated(page, about);
  if (!found && about.kind !== 'certification' && about.kind !== 'earned-credential' && about.kind !== 'degree')
    return freeCertificate(page);
  if (found?.value.per !== 'once') return found;
  // "$49" over "per month": one price in two lines.
  const said = found.evidence[0]?.quote ?? '';
  const each = page.phrase(periodBelow, (match) => (match[1] && match[0].includes(said) ? match[1] : undefined));
  if (!each) return found;
  const per = /^m/i.test(each.value) ? 'month' : /^c/i.test(each.value) ? 'credit' : 'year';
  return { value: { ...found.value, per }, evidence: each.evidence };
}

const examPrice = /\b(?:exam|test|voucher) (?:costs?|fees?|price|voucher)\b/i;
const ownPrice = new RegExp(`(?!exam|test|voucher|certification)(?:${labels.price.source})`);
const perCredit = /(?:cost|price|tuition|fee|rate)(?: rate)? per (?:credit|unit)(?: hour)?/;
const periodBelow =
  /^[^\n]{0,12}(?:[$€£¥₹]|\b[A-Z]{3}) ?\d[\d.,]{0,9}[^\n\d]{0,6}\n(?:\/ ?|per |a |each |every |billed )(month|mo\b|year|yr\b|annually|credit)[a-z]{0,3}/i;

function stated(page: Page, about: About): Found<SignalValues['price']> | undefined {
  if (about.kind === 'earned-credential') return undefined;
  // Of a course that prepares for a vendor's exam, the exam's price is the vendor's.
  const name = nameOf(page);
  const prepares =
    about.kind === 'course' &&
    ((name && /\bcertification\b|\bexam\b/i.test(page.said(name))) || statedNames(page, 'examCodes') !== undefined);
  const label = prepares ? ownPrice : labels.price;
  const labelled =
    page.labelled(label, short(asked)) ??
    beside(page, label, short(alone, 60)) ??
    feeOf(page) ??
    sessionPrice(page) ??
    (about.kind === 'degree' || about.kind === 'program' ? totalOf(page) : undefined);
  if (labelled) return labelled;
  const found: Found<SignalValues['price']>[] = [];
  for (const match of page.matches(/^[^\n]{0,40}(?:[$€£¥₹]|\b[A-Z]{3}\b)[^\n]{0,40}$/, fromName(page))) {
    const around = page.text.slice(Math.max(0, match.start - 60), match.end + 40);
    if (notForSale.test(around) || (prepares && examPrice.test(around))) continue;
    const all = parsePrices(page.said(match));
    const now = all.length === 2 ? asked(page.said(match)) : undefined;
    const lowered = now && now.start > (all[0]?.start ?? 0);
    for (const one of lowered ? [now] : all) {
      const stretch = { start: match.start + one.start, end: match.start + one.end };
      const claim = page.struck(stretch) ? undefined : page.claim(one.value, stretch);
      if (claim && one.value.amount > 0 && (one.value.amount < 10_000 || about.kind === 'degree')) found.push(claim);
    }
  }
  if (!found.length && about.kind !== 'certification') return toldPrice(page) ?? leastOf(page, found);
  const one = agreed(found);
  if (one) return rivals(page, one.value) ? undefined : one;
  return about.kind === 'certification' || rivals(page, undefined)
    ? undefined
    : (overButton(page, found) ?? leastOf(page, found));
}

const leastPrice =
  /^((?:(?:prices?|courses?|fees?|tuition) )?(?:from|start(?:s|ing)? (?:at|from)|desde|a partir de|à partir de|ab|dès):?(?: (?:just|only))?[ \n\u2028]{1,2})[^\n\d]{0,5}\d[^\n]{0,24}$/i;

/** Of several sums the headline's, under the name: the least, and said to be. */
function leastOf(page: Page, found: readonly Found<SignalValues['price']>[]) {
  const name = nameOf(page);
  if (!name) return undefined;
  const head = { start: name.end, end: name.end + 600 };
  const said = [...page.matches(leastPrice, head)].flatMap((match) => {
    const price = parsePrice(page.said(match).slice(match.match[1]?.length ?? 0));
    return price?.value.per === 'once' ? [{ price, match }] : [];
  });
  const [one, another] = said;
  const same = found.filter(({ value }) => value?.currency === one?.price.value.currency);
  return one && !another && same.every(({ value }) => (value?.amount ?? 0) >= one.price.value.amount)
    ? page.claim(one.price.value, one.match)
    : undefined;
}

/** Of two sums side by side the lower second is asked now: "£1,200 £600". */
const asked: Parse<SignalValues['price']> = (text) => {
  const [first, second, third] = parsePrices(text);
  const now = first && second && !third && !text.slice(first.end, second.start).trim() ? second : undefined;
  return now && now.value.currency === first?.value.currency && now.value.amount < first.value.amount ? now : first;
};

/** A sum and no other words than what it holds or how often it is paid: "$500 deposit" is no price. */
const alone: Parse<SignalValues['price']> = (text) => {
  const found = asked(text);
  return found && /^(?:$|[(+*/,]|per\b|plus\b|incl|total\b|only\b)/i.test(text.slice(found.end).trim())
    ? found
    : undefined;
};

/** "The total tuition cost of the degree is $58,880"; a range is no sum. */
function totalOf(page: Page): Found<SignalValues['price']> | undefined {
  for (const match of page.matches(
    /\btotal (?:program(?:me)? |degree |course |estimated ){0,2}(?:tuition|costs?|fees?|price|investment)\b[^.\n$€£₹]{0,70}?(?: (?:is|are|of|will be|comes to)|:) (?:approximately |about |only |just )?(?:[A-Z]{3} ?)?[$€£₹]? ?\d[\d,.]{2,10}(?! ?(?:to|and|[-–]) ?(?:[A-Z]{3} ?)?[$€£₹\d])/i,
  )) {
    const said = page.said(match);
    const price = parsePrices(said).at(-1);
    if (price?.value.per === 'once') return page.claim(price.value, match);
  }
  return undefined;
}

const buyButton =
  /^(?:add to (?:cart|basket|bag)|buy (?:now|(?:this |the )?course)|comprar ahora|in den warenkorb)\W*$/i;

/** Of several sums the one that stands by itself over the button that buys: the others are other offers'. */
function overButton(page: Page, found: readonly Found<SignalValues['price']>[]) {
  for (const button of page.matches(buyButton)) {
    const last = page.lineAt(button.start);
    const over = page.text.slice(page.line(Math.max(0, last - 4)).start, button.start);
    const near = found.filter(({ evidence }) => over.includes(evidence[0]?.quote ?? '\n\n'));
    return agreed(near);
  }
  return undefined;
}

/** Another sum by the month or year in a longer line: of two ways to pay, none is the one price. */
function rivals(page: Page, price: SignalValues['price'] | undefined): boolean {
  for (const match of page.matches(/(?:[$€£¥₹]|\b[A-Z]{3}\b) ?\d[^\n]{0,40}/, fromName(page))) {
    const [one] = parsePrices(page.said(match));
    const other = one?.value;
    if (!other || page.struck(match) || notForSale.test(page.text.slice(Math.max(0, match.start - 60), match.end)))
      continue;
    if ((other.per === 'month' || other.per === 'year') && other.amount > 0 && other.per !== price?.per) return true;
  }
  return false;
}

/** "… the exam for a fee of Rs 1000": what a sentence asks for the exam or the certificate. */
function feeOf(page: Page): Found<SignalValues['price']> | undefined {
  for (const match of page.matches(/\bfee of (?:rs\.?|[$€£₹]|[A-Z]{3}) ?\d[\d,.]{0,9}/i)) {
    const before = page.text.slice(Math.max(0, match.start - 120), match.start);
    const price = parsePrice(page.said(match));
    if (!price || notForSale.test(before.slice(-40)) || !/\b(?:exam|certificat\w{0,6})\b[^\n]{0,120}$/i.test(before))
      continue;
    return page.claim(price.value, match);
  }
  return undefined;
}

export function freeAccess(page: Page): Found<boolean> | undefined {
  const said = statedOnce(page, 'freeAccess');
  if (said) return said;
  const alone = freeLine(page);
  if (alone) return alone;
  return page.labelled(labels.price, (text) => {
    const match = /^(?:free|gratis|gratuito|gratuit|kostenlos)(?= *$|[,;(]| to (?:take|audit))/i.exec(text);
    return match ? { value: true, start: match.index, end: match.index + match[0].length } : undefined;
  });
}

const countsParts =
  /^\d{1,3}(?:[.,]\d)? (?:lessons?|lectures?|chapters?|modules?|videos?|quizzes|hours? of)\b|^enrol+(?: for free| now)?\W*$/i;

/** "Free" as a line of its own, once, beside what counts the course's lessons or asks to enrol. */
function freeLine(page: Page): Found<boolean> | undefined {
  const [line, another] = [...page.matches(/^(?:free|gratis|gratuito|gratuit|kostenlos)$/i, fromName(page))];
  if (!line || another) return undefined;
  const at = page.lineAt(line.start);
  const beside = [at - 1, at + 1].some((near) => near >= 0 && countsParts.test(page.said(page.line(near)).trim()));
  return beside ? page.claim(true, line) : undefined;
}
