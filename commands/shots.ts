/**
 * `npm run shots`: pictures of every state from the built extension in real Chromium, into .artefacts/shots, to be looked at; fails
 * where text is clipped or stands on other text. `npm run shots -- es panel` takes those of one language and of names that begin so.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../locales/languages.ts';
import { howToGet, provideBrowser } from './browser.ts';
import { buildFor, extensionId, launchChromium, pressChip, root, serve, sidePanel } from './launch.ts';
import { firstSample } from './samples.ts';
import { clippedIn } from './states/clipped.ts';
import { looks, showIn } from './states/looks.ts';
import { statePages } from './states/pages.ts';
import { type See, Stage } from './states/stage.ts';
import { walk } from './states/walk.ts';
import { pictureTogether, roomForPanel } from './together.ts';

const folder = join(root, '.artefacts', 'shots');
const [only, beginning = ''] = process.argv.slice(2);
const taken = { pictures: 0, clipped: 0 };

/** One view in every look, and what is wrong with its text. */
const seeIn =
  (language: string): See =>
  async (name, view, shape) => {
    if (!name.startsWith(beginning)) return;
    for (const look of looks) {
      await showIn(view, shape, look);
      const faults = await clippedIn(view);
      for (const fault of faults) console.log(`${language}-${name}-${look.name}: ${fault}`);
      if (faults.length > 0) taken.clipped++;
      await view.screenshot({ path: `${folder}/${language}-${name}-${look.name}.png`, fullPage: shape !== 'site' });
      taken.pictures++;
    }
    await showIn(view, shape, looks[0]);
  };

/** The real side panel beside its page. */
async function together(executable: string): Promise<void> {
  const browser = await launchChromium(executable, { headless: true, args: [roomForPanel] });
  await extensionId(browser);
  const page = await browser.newPage();
  await page.setViewport({ width: 880, height: 800 });
  await serve(page, statePages());
  await page.goto(firstSample, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await pressChip(page);
  const panel = await sidePanel(browser);
  await panel.waitForSelector('.entry');
  writeFileSync(`${folder}/together.png`, await pictureTogether(browser, page, panel));
  taken.pictures++;
  await browser.close();
}

const executable = await provideBrowser('chromium');
if (!executable) {
  console.log(howToGet('chromium'));
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
await buildFor(['chrome']);
for (const language of languages) {
  if (only && only !== language) continue;
  const browser = await launchChromium(executable, { headless: true });
  await extensionId(browser);
  await walk(new Stage(browser, language, seeIn(language)));
  await browser.close();
}
if (!only) await together(executable);
console.log(`${taken.pictures} pictures, ${taken.clipped} clipped: ${folder}`);
process.exit(taken.clipped > 0 ? 1 : 0);
