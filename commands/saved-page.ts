import { readFile } from 'node:fs/promises';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { PageRead } from '../model/reading.ts';
import type { PageAnswers, PageSnapshot } from '../model/snapshot.ts';
import { readPage } from '../platforms/index.ts';
import { answersTo, type Questions } from '../platforms/snapshot/answers.ts';
import { ownWorld } from './own-world.ts';
import { snapshotTaker } from './snapshot.ts';

/** The most that one page may take, opening and reading together. */
const longest = 20_000;

/** Answers the page's own address once with the saved file; whatever else is asked for never leaves the machine. */
function answer(request: HTTPRequest, body: Buffer, first: { served: boolean }): Promise<void> {
  if (request.isNavigationRequest() && !first.served) {
    first.served = true;
    return request.respond({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" },
      body,
    });
  }
  return request.isNavigationRequest() ? request.respond({ status: 204, body: '' }) : request.abort();
}

/**
 * Opens a saved page at its real address, scripts and network off, at 1280×800, takes its snapshot with the built
 * extension's own code (`folder` holds the built one) and reads that as the background does.
 * Rejects after 20 s, whatever the page does.
 */
export async function readSavedPage(browser: Browser, file: string, url: string, folder: string): Promise<PageRead> {
  const body = await readFile(file);
  let tab: Page | undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The page was not read within ${longest / 1000} s.`)), longest);
  });
  const read = async () => {
    tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
    await tab.setRequestInterception(true);
    const first = { served: false };
    tab.on('request', (request) => void answer(request, body, first).catch(() => {})); // a closed tab needs no answer
    await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: longest });
    const { evaluate } = await ownWorld(tab);
    const ask = async (questions: Questions) =>
      (await evaluate(`(${answersTo})(${JSON.stringify(questions)})`)) as PageAnswers; // what it gives
    return readPage((await evaluate(snapshotTaker(folder, url))) as PageSnapshot, new Date(), undefined, ask); // what the built entry gives
  };
  const reading = read();
  reading.catch(() => {}); // told by the race
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
    // A hung tab never answers; the browser is closed at the end in any case.
    void tab?.close().catch(() => {});
  }
}
