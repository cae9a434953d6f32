import puppeteer, { type Browser } from 'puppeteer-core';
import type { PageAnswers, PageSnapshot } from '../../model/snapshot.ts';
import { readPage } from '../../platforms/index.ts';
import { answersTo, type Questions } from '../../platforms/snapshot/answers.ts';
import { slices } from '../../platforms/snapshot/slices.ts';
import { howToGet, provideBrowser } from '../browser.ts';
import { buildFor, built, serve } from '../launch.ts';
import { ownWorld } from '../own-world.ts';
import { snapshotTaker } from '../snapshot.ts';

const url = 'https://www.edx.org/course/sailing';
/** No site that is known: read by the shared readers alone. */
const unknown = 'https://www.harbour.example/courses/sailing';
const course = '<h1>Sailing</h1><p>Introductory level. 6 weeks, 3 hours per week. Earn a certificate for $49.</p>';
const block = (text: string, times = 1) =>
  `for (let i = 0; i < ${times}; i++) { const one = document.createElement('script'); one.type = 'application/ld+json'; one.textContent = ${text}; document.body.append(one); }`;
const elements = (name: string, text: string, times: number) =>
  `for (let i = 0; i < ${times}; i++) { const one = document.createElement('${name}'); one.textContent = ${text}; document.body.append(one); }`;

/** What is put on each page beside a course, as code: text that large takes a minute to be served. */
const pages: Readonly<Record<string, string>> = {
  'JSON a million deep': block("'['.repeat(1e6)"),
  'objects a million deep': block('\'{"a":\'.repeat(1e6)'),
  'a hundred thousand blocks': block(`'{"@type":"Course","name":"Sailing"}'`, 100_000),
  'one block of 50 MiB': block(`'{"@type":"Course","name":"' + 'x'.repeat(50 * 2 ** 20) + '"}'`),
  'one text of 50 MiB': elements('p', "'word '.repeat(10 * 2 ** 20)", 1),
  'one attribute of 50 MiB': `{ const one = document.createElement('p'); one.title = 'word '.repeat(10 * 2 ** 20); document.body.append(one); }`,
  'a hundred thousand prices': elements('p', "'$49'", 100_000),
  // Shown, and yet not in the text that the engine shows: the page is asked of them.
  'a hundred thousand folded words': `${elements('p', "'You pass a proctored exam at the end to earn it, in 6 weeks.'", 100_000)} for (const one of document.querySelectorAll('p + p')) one.style.visibility = 'collapse';`,
  'ten thousand links beside what it is a part of': `{ document.body.insertAdjacentHTML('beforeend', '<p>Level: Beginner</p><h2>Course content</h2><p>In this course you will learn to sail.</p><a>Enrol now</a>'); const one = document.createElement('p'); one.innerHTML = 'This course is part of the plan.<br>'.repeat(10) + '<a>e</a><br>'.repeat(10_000); document.body.append(one); }`,
  'texts of 50 MiB': elements('p', "'More and more and more of it, and then still more. '.repeat(8)", 2 ** 17),
};

/** Those that only the shared readers fear. */
const atUnknown: ReadonlySet<string> = new Set(['ten thousand links beside what it is a part of']);

/**
 * Known to make their own tab wait: nothing cheap foresees them. Asking for the length of every attribute first costs each ordinary page as much
 * as its whole markup (measured on ten pages, by XPath and by script), for a wait that a page can have without us.
 */
const known: ReadonlySet<string> = new Set(['one attribute of 50 MiB']);
/** Milliseconds that such a page may wait at most, once. */
const mostKnown = 1_000;

/** Milliseconds of the longest stretch without a rest; `work` rests by `setTimeout` alone, or waits for another through `aside`. */
async function longestSlice<T>(
  work: (aside: <A>(wait: () => Promise<A>) => Promise<A>) => Promise<T>,
): Promise<{ value: T; slice: number }> {
  const later = globalThis.setTimeout;
  let start = performance.now();
  let slice = 0;
  const end = () => {
    slice = Math.max(slice, performance.now() - start);
  };
  const spied = ((act: () => void, ms?: number) => {
    end();
    return later(() => {
      start = performance.now();
      act();
    }, ms);
  }) as typeof setTimeout; // called here with no more than these two
  globalThis.setTimeout = spied;
  const aside = async <A>(wait: () => Promise<A>) => {
    end();
    try {
      return await wait();
    } finally {
      start = performance.now();
    }
  };
  try {
    const value = await work(aside);
    end();
    return { value, slice };
  } finally {
    globalThis.setTimeout = later;
  }
}

async function tryPage(browser: Browser, url: string, spoil: string) {
  const tab = await browser.newPage();
  const taker = snapshotTaker(built.chrome, url);
  try {
    await serve(tab, new Map([[url, `<!doctype html><title>Sailing | edX</title><body>${course}</body>`]]));
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    await tab.evaluate(`(() => { ${spoil} })()`);
    // A page is read when it is drawn: laying itself out is its own affair.
    await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const { evaluate } = await ownWorld(tab);
    const taken = (await evaluate(`(${longestSlice.toString()})(() => (${taker}))`)) as {
      value: PageSnapshot;
      slice: number;
    }; // what the expression gives
    const read = await longestSlice(() => readPage(taken.value, new Date(), slices()));
    /** What a question costs the page, beside its snapshot. */
    let asked = 0;
    const ask = async (questions: Questions) => {
      const timed = `(() => { const start = performance.now(); const value = (${answersTo})(${JSON.stringify(questions)}); return { value, ms: performance.now() - start }; })()`;
      const { value, ms } = (await evaluate(timed)) as { value: PageAnswers; ms: number }; // what the expression gives
      asked = ms;
      return value;
    };
    const answered = await longestSlice((aside) =>
      readPage(taken.value, new Date(), slices(), (questions) => aside(() => ask(questions))),
    );
    const said = read.value.state === 'read' && read.value.reading.partly === true;
    const inBackground = Math.max(read.slice, answered.slice);
    return { inPage: Math.max(taken.slice, asked), inBackground, whole: !taken.value.partly, said };
  } finally {
    await tab.close();
  }
}

/** Opens each page: no slice may last over 50 ms, but for the known ones, and what was not read whole must say so. */
export async function hostilePages(): Promise<{ failed: number; hostile: Record<string, unknown> }> {
  const executablePath = await provideBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  await buildFor(['chrome']);
  const browser = await puppeteer.launch({
    executablePath,
    protocolTimeout: 300_000,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const hostile: Record<string, unknown> = {};
  let failed = 0;
  // Time on the wall is measured: what else the machine does makes a slice long once, the code does each time.
  const tried = async (at: string, spoil: string, more = 2): Promise<Awaited<ReturnType<typeof tryPage>>> => {
    const one = await tryPage(browser, at, spoil);
    if (more === 0 || (one.inPage <= 50 && one.inBackground <= 50)) return one;
    const other = await tried(at, spoil, more - 1);
    const [inPage, inBackground] = [Math.min(one.inPage, other.inPage), Math.min(one.inBackground, other.inBackground)];
    return { ...other, inPage, inBackground };
  };
  try {
    for (const [name, spoil] of Object.entries(pages)) {
      const { inPage, inBackground, whole, said } = await tried(atUnknown.has(name) ? unknown : url, spoil);
      const isKnown = known.has(name);
      if ((!whole && !said) || inPage > (isKnown ? mostKnown : 50) || inBackground > 50) failed++;
      hostile[name] = {
        ...(isKnown && { known: `may wait up to ${mostKnown} ms` }),
        inPage: Math.round(inPage),
        inBackground: Math.round(inBackground),
        read: whole ? 'whole' : said ? 'partly' : 'not said',
      };
    }
  } finally {
    await browser.close();
  }
  return { failed, hostile };
}
