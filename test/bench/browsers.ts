import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { howToGet, provideBrowser } from '../../commands/browser.ts';
import { buildFor, built } from '../../commands/launch.ts';

/** Kept for one run: a build that somebody makes meanwhile changes no figure. */
const scratch = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));

/** A folder of this run's own. */
export const scratchFolder = (name: string): string => join(scratch, name);

let extension: string | undefined;
/** Builds the extension once a run and hands over a copy of it. */
export async function builtExtension(): Promise<string> {
  if (extension) return extension;
  await buildFor(['chrome']);
  extension = scratchFolder('touchstone');
  cpSync(built.chrome, extension, { recursive: true });
  return extension;
}

/** Headless Chromium with one extension or none; nothing is fetched that a page did not ask for. */
export async function launch(extension?: string, args: string[] = []): Promise<Browser> {
  const executablePath = await provideBrowser('chromium');
  if (!executablePath) throw new Error(howToGet('chromium'));
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 3_600_000, // a hundred thousand records take their time
    defaultViewport: { width: 1280, height: 800 },
    ...(extension && { enableExtensions: [extension] }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
    ],
  });
}

/** Answers the page's own address with `html`, its scripts off, clocks fine (cross-origin isolated); everything else with nothing. */
export async function answerWith(page: Page, url: string, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.isNavigationRequest() && request.url().replace(/#.*$/, '') === url.replace(/#.*$/, '');
    const reply = own
      ? {
          contentType: 'text/html; charset=utf-8',
          headers: {
            'content-security-policy': "script-src 'none'",
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-embedder-policy': 'require-corp',
          },
          body: html,
        }
      : { status: 204, body: '' };
    void request.respond(reply).catch(() => {}); // a closed tab needs no answer
  });
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
