import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { coursera } from './chromium.ts';
import { Firefox } from './firefox.ts';
import { text } from './panel.ts';

let firefox: Firefox;
let folder: string;
beforeEach(async () => {
  firefox = new Firefox();
  folder = mkdtempSync(join(tmpdir(), 'touchstone-import-'));
  await firefox.start();
});
afterEach(async () => {
  await firefox.end();
  rmSync(folder, { recursive: true, force: true });
});

test('a file from another browser is previewed and brought in', async () => {
  const at = '2026-03-01T11:00:00.000Z';
  const saved = { value: true, at, device: 'elsewhere' };
  const note = { value: 'From the other browser.', at, device: 'elsewhere' };
  const evidence = [{ quote: 'Welding', place: { selector: 'h1', before: '', after: '' } }];
  const reading = {
    address: coursera,
    platform: 'coursera',
    kind: 'course',
    form: 'platform-certificate',
    signals: { title: { value: 'Welding', evidence } },
    readAt: at,
  };
  const file = join(folder, 'mine.json');
  const pages = [{ address: coursera, reading, changes: [], firstSeen: at, seen: at }];
  writeFileSync(
    file,
    JSON.stringify({ touchstone: 1, pages, kept: [{ address: coursera, answers: {}, saved, note }] }),
  );

  const desk = await firefox.ownPage('desk', '#data');
  const field = await desk.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file); // the selector says so
  await desk.waitForSelector('.preview .button.main');
  expect(await text(desk, '.preview')).toContain('1 credential is new');
  await desk.click('.preview .button.main');
  await desk.waitForFunction(() => document.body.innerText.includes('It is in.'));
  expect((await text(desk, '.counts')).match(/\d+/g)).toEqual(['1', '1', '0', '0']);
});
