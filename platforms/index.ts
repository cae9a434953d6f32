import { cleanAddress } from '../model/address.ts';
import type { PageRead, Reading, Signals } from '../model/reading.ts';
import type { SignalName } from '../model/signals.ts';
import { classCentral } from './class-central.ts';
import { comptia } from './comptia.ts';
import { coursera } from './coursera.ts';
import { edx } from './edx.ts';
import { generic } from './generic.ts';
import { Page } from './page.ts';
import type { About, Platform } from './platform.ts';
import { schemaOrg } from './schema-org.ts';
import { sitePlatform } from './site.ts';
import { sites } from './sites.ts';

const withReader: readonly Platform[] = [edx, coursera, classCentral, comptia];

/** Particular before general: sites with a reader of their own, the table's other sites, then any page by its data or text. */
export const platforms: readonly Platform[] = [
  ...withReader,
  ...sites.filter(({ id }) => !withReader.some((platform) => platform.id === id)).map(sitePlatform),
  schemaOrg,
  generic,
];

/** Reads for each signal the first of these that finds it; a platform that names a signal has the last word on it. */
function readSignals(page: Page, platform: Platform, about: About): Signals {
  const signals: Signals = {};
  const shared = [schemaOrg, generic].filter((reader) => reader !== platform);
  const names = new Set(([platform, ...shared] as Platform[]).flatMap((p) => Object.keys(p.reads) as SignalName[]));
  for (const name of names) {
    const reader = [platform, ...shared].filter((p) => p.reads[name]);
    const asked = platform.reads[name] && platform !== schemaOrg && platform !== generic ? [platform] : reader;
    for (const one of asked) {
      const found = one.reads[name]?.(page, about);
      if (!found?.evidence.length) continue;
      Object.assign(signals, { [name]: found });
      break;
    }
  }
  return signals;
}

/** Reads one page: recognises it, then every signal that it states, each with its evidence. Changes nothing on the page. */
export function readPage(document: Document, url: string, now: Date): PageRead {
  const started = performance.now();
  const ms = () => Math.round((performance.now() - started) * 10) / 10;
  const address = cleanAddress(url);
  if (!address) return { state: 'not-a-credential', kind: 'other', ms: ms() };
  const page = new Page(document, new URL(url), now);
  for (const platform of platforms) {
    const about = platform.recognises(page);
    if (!about) continue;
    if (about === 'not-readable-yet') return { state: 'not-readable-yet', ms: ms() };
    if (about.kind === 'listing' || about.kind === 'other') {
      return { state: 'not-a-credential', kind: about.kind, ms: ms() };
    }
    const conflicts = platform.conflicts?.(page) ?? [];
    const reading: Reading = {
      address,
      platform: platform.id,
      ...about,
      signals: readSignals(page, platform, about),
      ...(conflicts.length && { conflicts }),
      readAt: now.toISOString(),
    };
    return { state: 'read', reading, ms: ms() };
  }
  return { state: 'not-a-credential', kind: 'other', ms: ms() };
}
