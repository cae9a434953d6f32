import type { SignalValues } from '../../model/signals.ts';
import type { Parsed } from '../page/parsed.ts';
import { numberOf, numeral } from './number.ts';

type Price = SignalValues['price'];

const symbols: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  US$: 'USD',
  U$S: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  R$: 'BRL',
  MX$: 'MXN',
  S$: 'SGD',
  HK$: 'HKD',
  N$: 'NAD',
  NT$: 'TWD',
  'CN¥': 'CNY',
  'Rs.': 'INR',
  EURO: 'EUR',
  EUROS: 'EUR',
  REAIS: 'BRL',
  DOLLARS: 'USD',
  DÓLARES: 'USD',
  Rs: 'INR',
};
const currencies = new Set(
  'USD|EUR|GBP|CAD|AUD|NZD|INR|BRL|MXN|JPY|CNY|CHF|SGD|HKD|COP|CLP|ARS|PEN|ZAR|SEK|NOK|DKK|PLN|TRY|KRW|IDR|PHP|NGN|AED|SAR|EGP|KES|THB|MYR|VND|ILS|CZK|HUF|RON|UAH|TWD|PKR|BDT|NAD|GHS|UGX|TZS|ZMW|LKR|QAR|KWD|TND|UYU|GTQ'.split(
    '|',
  ),
);
/** Any three letters: `currencies` tells which of them are a currency. */
const code = '[A-Z]{3}';
const symbol = String.raw`(?:US|MX|CA|AU|NZ|HK|NT|[CARSN])?\$|U\$S|CN¥|[€£¥₹₩]|(?<![a-zà-ÿ])Rs\.?`;
const per = String.raw`(?:\s?(?:USD|EUR|GBP))?(?:\s?\/\s?|\s(?:(?:is )?billed\s)?(?:a|per|every|each|por|al?|cada|par|pro|im|ao)\s|\s)(?:(mo(?:nth|is)?|mth|mes|mês|Monat)|(y(?:ea)?r|an|a[ñn]o|année|Jahr)|(?:semester |ECTS )?(credit(?: hour)?|crédito|crédit|ECTS))(?![a-zà-ÿ])|\s?(?:(monthly|mensual(?:es)?|mensua?is|monatlich|mensuel)|(annually|yearly|anual(?:es)?|anua?is|jährlich))`;
const price = new RegExp(
  `(?:(?:(?<![A-Z])(${code})\\s?)?(${symbol})|(?<![A-Z])(${code}))\\s?(${numeral})(?:(\\s?)(${code})(?![A-Z]))?|(${numeral})\\s?(?:(${symbol}|(?:euros?|reais|dollars|dólares)(?![a-z]))|(${code})(?![A-Z]))`,
  'gi',
);
const period = new RegExp(per, 'iy');
/** Words before a figure that make it something other than the price asked now. */
const notNow =
  /(?:\b(?:was|were|regular(?:ly)?|normally|original(?:ly)?|list|(?<!in )full|instead of|from|saves?|saving|worth|up to|under|over|less than|more than|at least|earn(?:ing|s)?|salary(?: of)?|minimum|starting (?:at|from)|starts (?:at|from)|antes|normalmente|precio original|en lugar de|ahorra|desde|hasta|menos de|au lieu de|économisez|jusqu['’]à|statt|bis zu|spare|de|era|ab|à partir de|a partir de|(?:payments?|instal?lments?|pagos|cuotas|parcelas|raten) (?:of|de|zu))(?: price| value)?|discount(?: of)?|~~)[\s:]*$/i;
/** Words after it that do: a discount, a saving, a salary, a sum of a market. */
const notPrice =
  /^(?!\s?\+\s?(?:GST|VAT|tax|taxes|applicable|IVA|MwSt|TVA|HST))\+?\s?(?:off\b|discount|in savings|savings?\b|value\b|(?:per year )?(?:median|average|mean|salary|salaries)|in (?:grants?|scholarships?|funding)|de descuento|de réduction|rabatt|[kmb]\b|million|billion|mil\b|\+(?!\s?(?:GST|VAT|tax|taxes|applicable|IVA|MwSt|TVA|HST)))/i;

/** "monatlich 129 €", "mensualidad: 95 €". */
const periodBefore =
  /(?:(?<![a-zà-ÿ])(?:(monatlich(?:e rate)?|monthly(?: fee| price)?|mensualidad|mensalidade|mensualité|mensuel)|(jährlich|yearly|annual fee|anualidad))(?: (?:nur|of))?:?\s)$/i;

function periodOf(month: string | undefined, year: string | undefined, credit: string | undefined): Price['per'] {
  return month ? 'month' : year ? 'year' : credit ? 'credit' : 'once';
}

/**
 * Every price asked for now, in the order of the text: "$49 per month", "AUD 16,800", "49,99 € al mes", "$525 per credit hour".
 * Struck-out, regular and saved sums are left out where words say so; what the sum buys is for the caller to know.
 */
export function parsePrices(text: string): Parsed<Price>[] {
  const found: Parsed<Price>[] = [];
  price.lastIndex = 0;
  for (let match = price.exec(text); match && found.length < 50; match = price.exec(text)) {
    const [whole, front, sign, alone, figure, gap, behind, figureBefore, signAfter, codeAfter] = match;
    const mark = (sign ?? signAfter ?? '').toUpperCase();
    // Of "USD 49 USD 24" the second code belongs to the second sum.
    const nextSum = Boolean(behind && (sign || alone) && /^ ?\d/.test(text.slice(match.index + whole.length)));
    const named = [nextSum ? undefined : behind, front ?? alone, codeAfter].find(
      (one) => one && currencies.has(one.toUpperCase()),
    );
    if (!mark && !named) {
      // Three letters that are no currency ("for 49 €", "49 per"): what stands behind them is looked at by itself.
      price.lastIndex = match.index + (alone ?? figureBefore ?? whole).length;
      continue;
    }
    const words = front && !currencies.has(front.toUpperCase()) ? whole.indexOf(sign ?? '') : 0;
    const start = match.index + words;
    const foreign =
      behind && (nextSum || !currencies.has(behind.toUpperCase())) ? behind.length + (gap ?? '').length : 0;
    const end = match.index + whole.length - foreign;
    period.lastIndex = end;
    const each = period.exec(text);
    price.lastIndex = end + (each?.[0].length ?? 0);
    const amount = numberOf(figure ?? figureBefore ?? '');
    const currency = named?.toUpperCase() ?? symbols[mark] ?? (mark.startsWith('RS') ? 'INR' : undefined);
    if (amount === undefined || !currency) continue;
    if (notNow.test(text.slice(Math.max(0, start - 24), start))) continue;
    if (notPrice.test(text.slice(price.lastIndex, price.lastIndex + 30))) continue;
    const quote = text.slice(start, price.lastIndex).trim();
    const before = each ? undefined : periodBefore.exec(text.slice(Math.max(0, start - 24), start));
    const value = {
      amount,
      currency,
      per: before
        ? periodOf(before[1], before[2], undefined)
        : periodOf(each?.[1] ?? each?.[4], each?.[2] ?? each?.[5], each?.[3]),
    };
    found.push({ value, start: text.indexOf(quote, start), end: text.indexOf(quote, start) + quote.length });
  }
  return found;
}

/** The first price asked for now. */
export const parsePrice = (text: string): Parsed<Price> | undefined => parsePrices(text)[0];
