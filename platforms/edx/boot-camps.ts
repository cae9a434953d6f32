/**
 * edX's boot camps, each under its subject ("/boot-camps/coding/x"), addresses of 2022 to 2024. No template of theirs is known: the
 * shared readers read them, and only what one boot camp must state lets one be told from the pages beside it.
 */
import { isEdx } from '../../model/hosts.ts';
import { pathIs, pathOf } from '../own-sites.ts';
import { nameOf } from '../page/heading.ts';
import type { Page } from '../page/page.ts';
import { siteName } from '../page/site-name.ts';
import type { Platform, Recognised } from '../platform.ts';
import { credential } from '../recognise/recognise.ts';

export const isBootCampAddress = (url: URL): boolean => isEdx(url) && pathIs('/boot-camps/*/*', pathOf(url));

const oneBootCamp = /\bboot ?camp\b/i;
const several = /\bboot ?camps\b|\?$|^(?:how|what|why|best|top|compare|explore|find|browse)\b/i;
const length = /\b\d{1,2}(?:\s?[-–]\s?\d{1,2})?[ -](?:weeks?|months?)\b/i;

/** A boot camp names itself and says how long it takes; careers and questions under the same path do not do both. */
function recognises(page: Page): Recognised | undefined {
  if (!isBootCampAddress(page.url)) return undefined;
  const heading = nameOf(page);
  if (!heading) return 'not-readable-yet';
  const name = page.said(heading).trim();
  const named = [name, page.document.title].some((said) => oneBootCamp.test(said));
  if (!named || several.test(name) || !page.phrase(length, () => true)) return { kind: 'other', form: 'none' };
  return { kind: 'course', form: credential(page) };
}

export const edxBootCamps: Platform = {
  id: 'edx',
  name: 'edX',
  recognises,
  reads: { platform: (page) => siteName(page, 'edX') },
};
