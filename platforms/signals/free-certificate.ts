/** A credential that costs nothing. */
import type { SignalValues } from '../../model/signals.ts';
import type { Found } from '../page/found.ts';
import { fromName } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import { denies } from '../page/sentence.ts';

/** Free where the page says so for everybody, and asks for no sum anywhere. */
export function freeCertificate(page: Page): Found<SignalValues['price']> | undefined {
  for (const match of page.matches(promise).take(100)) {
    const line = page.said(page.line(page.lineAt(match.start)));
    if (line.length > 600 || line.includes('?') || denies(line) || forSome.test(line)) continue;
    if (page.phrase(anySum, () => true, fromName(page))) return undefined;
    const free = page.claim<SignalValues['price']>({ amount: 0, currency: 'USD', per: 'once' }, match);
    if (free) return free;
  }
  return undefined;
}
/** To some people, for a time, or beside what is paid. */
const forSome =
  /\b(?:only|if|unless|until|till|first|members?|membership|subscri[a-z]{2,8}|premium|pro|paid|pay(?:s|ing|ment)?|upgrad[a-z]{1,3}|plans?|purchas[a-z]{1,4}|buy(?:ing)?|trial|limited|select(?:ed)?|some|certain|may|might|could|else|elsewhere|sample|templates?|generator|maker|worth|si|solo|sólo|abonn[a-z]{2,6})\b/i;
const anySum = /(?:[$€£¥₹]|\b(?:USD|EUR|GBP|INR|CHF|AUD|CAD)) ?[1-9]|\d ?(?:[€£₹]|(?:USD|EUR|GBP|INR|CHF|AUD|CAD)\b)/;

/** The credential itself costs nothing. */
const promise =
  /\b(?:earn|receive|get|gain|obtain|with) an? free (?:digital |shareable |verified )?(?:certificate|statement of participation|badge)\b|^free (?:digital )?(?:certificate|statement of participation|badge) (?:of|on|upon|after|for) |\b(?:the|your) certificate (?:itself )?is (?:completely )?free(?= of charge|[.,;!]|$)|\battestation (?:[a-zà-ÿ]{2,12} ){0,4}gratuite\b/i;
