import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.ts';

/** Sizes that browsers and their stores ask for, in CSS pixels. */
const sizes = [16, 32, 48, 96, 128];
const room = new URL('../public/', import.meta.url);

// Renders public/icon.svg to public/icon/<size>.png, transparent around the stone.
const executablePath = await findBrowser('chromium');
if (!executablePath)
  throw new Error('No Chrome, Chromium or Edge was found. Install one, or name it in TOUCHSTONE_BROWSER.');
const svg = await readFile(new URL('icon.svg', room), 'utf8');
const browser = await puppeteer.launch({
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
await mkdir(new URL('icon/', room), { recursive: true });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;inline-size:${size}px;block-size:${size}px}</style>${svg}`,
    );
    await writeFile(new URL(`icon/${size}.png`, room), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
