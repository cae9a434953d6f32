import { browser } from 'wxt/browser';
import type { Evidence } from '../../model/evidence.ts';
import type { PageState } from '../../model/messages.ts';

type Sender = chrome.runtime.MessageSender;
const states: readonly PageState['state'][] = [
  'reading',
  'read',
  'not-a-credential',
  'not-readable-yet',
  'error',
  'checkout',
];

/** Whether the background or one of our own pages sent this, and no script that stands in a page. */
export function isOurs(sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return sender.tab === undefined || sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

const isObject = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null;
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;

/** Words for the chip, or no chip at all. */
const isLook = (look: unknown): boolean =>
  look === undefined ||
  (isObject(look) && isObject(look.words) && Object.values(look.words).every((text) => typeof text === 'string'));

/** The shape of a page's state, checked by hand: zod would cost the page ten times this script. */
export function isPageState(data: unknown): data is PageState {
  if (!isObject(data) || !states.some((state) => state === data.state)) return false;
  if (data.state !== 'read' && data.state !== 'checkout') return true;
  const texts = [data.address, data.title, data.verdict, data.nextStep];
  return (
    texts.every((text) => typeof text === 'string') &&
    isShare(data.low) &&
    isShare(data.high) &&
    Number.isInteger(data.toConfirm) &&
    isLook(data.chip)
  );
}

/** The shape of the words that prove something, and of their place. */
export function isEvidence(data: unknown): data is Evidence {
  if (!isObject(data) || typeof data.quote !== 'string' || data.quote.length > 2000 || !isObject(data.place))
    return false;
  const { selector, before, after, data: path } = data.place;
  return typeof path === 'string' || [selector, before, after].every((text) => typeof text === 'string');
}
