import { cleanAddress } from '../model/address.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PageRead, Reading, Signals } from '../model/reading.ts';
import type { SignalName } from '../model/signals.ts';
import type { PageAnswers, PageSnapshot } from '../model/snapshot.ts';
import { Page } from './page/page.ts';
import { stoppedEarly } from './page/stated.ts';
import { letters } from './page/text.ts';
import type { About, Family, Platform } from './platform.ts';
import { listPath } from './recognise/list-path.ts';
import { namesSeveral } from './recognise/recognise.ts';
import type { Questions } from './snapshot/answers.ts';
import type { Rest } from './snapshot/slices.ts';
import { type Told, treeOf } from './tree/build-tree.ts';
import { hiddenPaths } from './tree/hidden-parts.ts';
import { pricesBeside } from './tree/struck-prices.ts';

/** Asks the page itself (snapshot/answers.ts). */
export type Ask = (questions: Questions) => Promise<PageAnswers | undefined>;

/** Signals that the page's data words better than its text; every other visible figure wins over an embedded one. */
const dataFirst: ReadonlySet<SignalName> = new Set([
  'title',
  'issuers',
  'instructors',
  'languages',
  'starts',
  'platform',
]);

/** On somebody's certificate the words around a quotation may hold the holder's name: they are not kept. */
const withoutContext = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.map(({ quote, place }) => ({
    quote,
    place: 'selector' in place ? { ...place, before: '', after: '' } : place,
  }));

/** Each signal by the first reader that finds it; a platform that names a signal has the last word on it. */
async function readSignals(
  page: Page,
  platform: Platform,
  { text, data }: Family,
  about: About,
  rest: Rest,
): Promise<Signals> {
  const signals: Signals = {};
  const names = new Set([platform.reads, data, text].flatMap((reads) => Object.keys(reads) as SignalName[])); // keys of `reads`
  for (const name of names) {
    const shared = dataFirst.has(name) ? [data, text] : [text, data];
    const own = platform.reads !== text && platform.reads !== data && platform.reads[name];
    const found = (own ? [platform.reads] : shared)
      .values()
      .map((reads) => reads[name]?.(page, about))
      .find((claim) => claim?.evidence.length);
    await rest();
    if (!found) continue;
    const evidence = about.kind === 'earned-credential' ? withoutContext(found.evidence) : found.evidence;
    Object.assign(signals, { [name]: { value: found.value, evidence } });
  }
  return signals;
}

const notLetters = new RegExp(`[^\\d${letters}]+`, 'g');
const plain = (name: string) => name.toLowerCase().replace(notLetters, ' ').trim();

/** Who issues it, hosts it or is named as its teacher is no further organisation that teaches it. */
function withoutIssuers(signals: Signals): Signals {
  const { taughtBy, ...others } = signals;
  if (!taughtBy) return signals;
  const known = [
    ...(signals.issuers?.value ?? []),
    ...(signals.instructors?.value ?? []),
    signals.platform?.value ?? '',
  ].map(plain);
  const kept = taughtBy.value.filter(
    (name) =>
      !/['’]s?$/.test(name) &&
      !known.some((other) => other && (other.includes(plain(name)) || plain(name).includes(other))),
  );
  return kept.length ? { ...others, taughtBy: { ...taughtBy, value: kept } } : others;
}

/** A check for robots, a refusal or a way on: what stands at the address has not come yet. */
const between =
  /^(?:just a moment|attention required|access denied|checking your browser|one moment,? please|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a robot|human)|robot check|security check|ddos-guard|pardon our interruption|request (?:rejected|blocked)|page has moved|redirecting|(?:error )?(?:403|429|50[0-4])\b|service (?:temporarily )?unavailable|bad gateway|too many requests)/i;
/** A short page that says that it is not there for now. */
const notNow =
  /\b(?:(?:down|closed|offline) for (?:scheduled )?maintenance|we[’']ll be (?:right )?back|(?:undergoing|scheduled) maintenance|temporarily (?:unavailable|offline)|enable javascript (?:and cookies )?to (?:continue|view)|you need to enable javascript)\b/i;
const isBetween = (page: Page): boolean =>
  page.text.length < 3000 &&
  ((page.text.length < 600 && notNow.test(page.text)) ||
    between.test(page.document.title.trim()) ||
    page.document.querySelector('#challenge-form,#px-captcha') !== undefined);

/** Reads a snapshot once: recognises it, then every signal that it states, each with its evidence. `doubtful`: what it hides, and a page might not. */
async function readOnce(
  families: readonly Family[],
  snapshot: PageSnapshot,
  now: Date,
  rest: Rest,
  told?: Told,
): Promise<{ read: PageRead; doubtful?: Questions }> {
  const started = performance.now() - snapshot.ms;
  const ms = () => Math.round((performance.now() - started) * 10) / 10;
  const done = (read: PageRead, doubtful?: Questions) => ({ read, ...(doubtful && { doubtful }) });
  const address = cleanAddress(snapshot.url);
  if (!address) return done({ state: 'not-a-credential', kind: 'other', ms: ms() });
  const document = await treeOf(snapshot, rest, told);
  if (!document) return done({ state: 'not-readable-yet', ms: ms() });
  await rest();
  const page = new Page(document, snapshot, now);
  await rest();
  if (isBetween(page)) return done({ state: 'not-readable-yet', ms: ms() });
  for (const [platform, family] of families.flatMap((one) => one.platforms.map((own) => [own, one] as const))) {
    const about = platform.recognises(page);
    await rest();
    if (!about) continue;
    if (about === 'not-readable-yet') return done({ state: 'not-readable-yet', ms: ms() });
    if (about.kind === 'listing' || about.kind === 'other')
      return done({ state: 'not-a-credential', kind: about.kind, ms: ms() });
    const conflicts = platform.conflicts?.(page) ?? [];
    const signals = withoutIssuers(await readSignals(page, platform, family, about, rest));
    const reading: Reading = {
      address,
      platform: platform.id,
      ...about,
      signals,
      ...(conflicts.length && { conflicts }),
      ...((snapshot.partly || stoppedEarly(page)) && { partly: true }),
      readAt: now.toISOString(),
    };
    await rest();
    const read: PageRead = { state: 'read', reading, ms: ms() };
    if (snapshot.text === undefined) return done(read);
    const boxes = hiddenPaths(document.body);
    await rest();
    return done(read, { boxes, prices: pricesBeside(document.body) });
  }
  const list =
    listPath.test(page.url.pathname) ||
    namesSeveral(page) ||
    page.items.some(({ types, under }) => !under && types.includes('ItemList'));
  return done({ state: 'not-a-credential', kind: list ? 'listing' : 'other', ms: ms() });
}

/** What a reading says of the credential, whatever words prove it. */
const sayings = (read: PageRead): string =>
  read.state !== 'read'
    ? read.state
    : JSON.stringify([
        read.reading.kind,
        read.reading.form,
        read.reading.conflicts,
        Object.entries(read.reading.signals).map(([name, claim]) => [name, claim.value]),
      ]);

/**
 * Reads one page from its snapshot. Where that leaves open whether words are hidden or a price is struck through, which would change
 * what is read, the page itself is asked: a question costs it less than half of a snapshot.
 */
export async function readWith(
  families: readonly Family[],
  snapshot: PageSnapshot,
  now: Date,
  rest: Rest,
  ask?: Ask,
): Promise<PageRead> {
  const { read, doubtful } = await readOnce(families, snapshot, now, rest);
  if (!ask || !doubtful) return read;
  /** The questions whose answers would change what is read. */
  const questions: Questions = { boxes: [], prices: [] };
  for (const one of ['boxes', 'prices'] as const) {
    if (!doubtful[one].length) continue;
    const alone: Questions = { boxes: [], prices: [], [one]: doubtful[one] };
    const other = (await readOnce(families, snapshot, now, rest, { questions: alone })).read;
    if (sayings(other) !== sayings(read) || (one === 'prices' && mayRival(read, doubtful)))
      Object.assign(questions, { [one]: doubtful[one] });
  }
  if (!questions.boxes.length && !questions.prices.length) return read;
  const answers = await ask(questions).catch(() => undefined); // a page that has gone on is not asked
  if (!answers?.boxes.some((answer) => answer[0]) && !answers?.struck.some(Boolean)) return read;
  return (await readOnce(families, snapshot, now, rest, { questions, answers })).read;
}

/** Prices none of which is the one, as long as all or none of them hold: one may be left where some are struck through. */
const mayRival = (read: PageRead, { prices }: Questions): boolean =>
  prices.length > 1 && read.state === 'read' && !read.reading.signals.price;
