import { afterEach, beforeEach, expect, test } from 'vitest';
import { samplePages } from '../../commands/samples.ts';
import { Chromium, coursera } from './chromium.ts';
import { text } from './panel.ts';

/** A posting of our own, as boards publish them. */
const posting = (employer: string, sentence: string) => `<!doctype html><title>Data analyst</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Data analyst',
  datePosted: new Date().toISOString().slice(0, 10),
  hiringOrganization: { '@type': 'Organization', name: employer },
  description: `<p>You answer questions with data.</p><p>${sentence}</p>`,
})}</script><h1>Data analyst</h1><p>You answer questions with data.</p>`;

const boards = [
  'https://boards.greenhouse.io/northmill/jobs/1',
  'https://jobs.lever.co/ferry/2',
  'https://careers.example/3',
];
const pages = new Map([
  ...samplePages(),
  [boards[0] ?? '', posting('Northmill', 'Required: Google Data Analytics Professional Certificate.')],
  [boards[1] ?? '', posting('Ferry Lines', 'A Google Data Analytics Certificate is a plus.')],
  [boards[2] ?? '', posting('Harbour Foods', 'Preferred: Google Data Analytics Professional Certificate or a degree.')],
]);

let chromium: Chromium;
beforeEach(async () => {
  chromium = new Chromium();
  await chromium.start();
});
afterEach(() => chromium.end());

test('three postings of three employers, counted for the role, narrow the range of the course that they name', async () => {
  const course = await chromium.open(coursera, pages);
  const panel = await chromium.panelBy(course);
  await panel.waitForSelector('.entry');
  const wouldSettle = () => panel.$eval('section[aria-labelledby="settles"]', (section) => section.textContent ?? '');
  expect(await wouldSettle()).toMatch(/postings/i);
  const before = await text(panel, '.stone .range');
  await panel.$eval('.settings-fold', (fold) => fold.setAttribute('open', ''));
  const role = await panel.waitForSelector('::-p-aria(Role you aim for)');
  await role?.type('Data analyst');
  await panel.keyboard.press('Tab');
  await expect.poll(() => text(panel, '.settings-fold'), { timeout: 10_000 }).toContain('Saved');

  for (const address of boards) {
    const page = await chromium.open(address, pages);
    const popup = await chromium.popup(page);
    const count = await popup.waitForSelector('::-p-aria(Count this posting)');
    await count?.click();
    await popup.waitForFunction(() => /Google Data Analytics/.test(document.body.innerText), { timeout: 10_000 });
    await popup.close();
    await page.close();
  }

  await course.bringToFront();
  await expect.poll(() => text(panel, '.stone .range'), { timeout: 10_000 }).not.toBe(before);
  await panel.$$eval('details', (all) => {
    for (const details of all) details.open = true;
  });
  const said = await text(panel);
  for (const employer of ['Northmill', 'Ferry Lines', 'Harbour Foods']) expect(said).toContain(employer);
  expect(await wouldSettle()).not.toMatch(/postings/i);
});

test('with counting off, not one byte of a job page is read: no script of ours ever runs there', async () => {
  const page = await chromium.open('about:blank', pages);
  const client = await page.createCDPSession();
  const ours: string[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ours.push(context.origin);
  });
  await client.send('Runtime.enable');
  for (const address of boards) {
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
  }
  expect(ours).toEqual([]);
  // The same watch does see Touchstone where it reads: without this the line above could not fail.
  await page.goto(coursera, { waitUntil: 'load' });
  await page.waitForSelector('touchstone-chip');
  expect(ours.length).toBeGreaterThan(0);
});
