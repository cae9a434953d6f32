import type { Page } from 'puppeteer-core';
import { addresses } from './pages.ts';
import { fold, pause, press, type Stage, unfold } from './stage.ts';

/** The panel comes to the front and follows the page that was in front before it. */
async function follow(panel: Page, selector: string): Promise<void> {
  await panel.bringToFront();
  await panel.waitForSelector(selector, { timeout: 20_000 });
}

/** The panel where no credential is in front. */
export async function panelElsewhere(stage: Stage, panel: Page, name: string): Promise<void> {
  await stage.site(addresses.listing);
  await follow(panel, '.moment h1');
  await pause(300);
  await stage.see(name, panel, 'narrow');
}

/** The panel while a page is being read, before it can be read, and on a site that it may not read. */
export async function panelWaiting(stage: Stage, panel: Page): Promise<void> {
  const goOn = await stage.holdBackground();
  if (goOn) {
    await stage.site(addresses.slow);
    await follow(panel, '.resting-stone[data-busy="true"]');
    await stage.see('panel-reading', panel, 'narrow');
    await goOn();
    await panel.waitForSelector('.stone', { timeout: 20_000 });
  }

  await stage.site(addresses.stillEmpty);
  await panel.bringToFront();
  await panel.waitForFunction(() => document.querySelector('.resting-stone') && !document.querySelector('.stone'));
  await pause(600);
  await stage.see('panel-not-readable-yet', panel, 'narrow');

  await stage.site(addresses.unknown);
  await follow(panel, '.moment .button.main');
  await stage.see('panel-no-access', panel, 'narrow');
}

/** One credential read: as it comes, unfolded, answered, its tools, once enrolled, changed since, and what was hidden. */
export async function panelOfCredential(stage: Stage, panel: Page): Promise<void> {
  const address = addresses.first;
  await stage.read(address);
  await follow(panel, '.stone');
  await panel.waitForSelector('.tools .tool');
  await stage.see('panel-read', panel, 'narrow');

  await unfold(panel, '.panel');
  await stage.see('panel-unfolded', panel, 'narrow');
  await fold(panel);
  await unfold(panel, '.panel-foot');
  await stage.see('panel-settings', panel, 'narrow');
  await fold(panel);

  const given = [
    { item: 'total-cost', state: 'confirmed', value: '294 USD', by: 'Support, by mail', note: 'Ask again in autumn.' },
    { item: 'auto-renewal:trial', state: 'not true' },
    { item: 'last-updated', state: 'could not find' },
  ];
  for (const answer of given) await stage.send('answerItem', { address, answer });
  await stage.send('saveCredential', { address, saved: true });
  await stage.send('writeNote', { address, note: 'Ask Maria, who finished it.\nHer school took the credit.' });
  await panel.waitForSelector('.head button[aria-pressed="true"]');
  await unfold(panel, '.checklist');
  await stage.see('panel-answered', panel, 'narrow');
  await fold(panel);

  // Two days left stand in any year as they stand today.
  const start = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10);
  await stage.send('writeCost', { address, cost: { months: 6, exam: 165, renewal: 50, renewalYears: 3 } });
  await stage.send('writePeriod', { address, period: { start, days: 8 } });
  await unfold(panel, '.tools');
  await panel.waitForSelector('.deadline');
  await stage.see('panel-tools', panel, 'narrow');

  await fold(panel);
  await stage.send('setStatus', { address, status: 'enrolled' });
  await panel.waitForSelector('.head + .countdown');
  await stage.see('panel-enrolled', panel, 'narrow');

  const before = stage.pages.get(address) ?? '';
  stage.pages.set(address, before.replaceAll('$49', '$59').replaceAll('"49"', '"59"'));
  await stage.read(address);
  await follow(panel, '.changes li');
  await stage.see('panel-changed', panel, 'narrow');
  await stage.send('setStatus', { address, status: 'considering' });
}

/** Pages that say too much, too little, or something grave; and a payment page. */
export async function panelOfOthers(stage: Stage, panel: Page): Promise<void> {
  await stage.read(addresses.grave);
  await follow(panel, '.warning.grave');
  await stage.see('panel-grave', panel, 'narrow');
  await stage.read(addresses.long);
  await panel.bringToFront();
  await panel.waitForFunction(() => document.querySelector('h1')?.innerText.startsWith('Donau'), { timeout: 20_000 });
  await stage.see('panel-long', panel, 'narrow');
  await stage.send('saveCredential', { address: addresses.long, saved: true });

  const page = await stage.read(addresses.first);
  await follow(panel, '.quotation');
  await panel.waitForFunction(() => document.querySelector('h1')?.innerText.startsWith('Google'), { timeout: 20_000 });
  await unfold(panel, '.panel');
  await press(panel, '.quotation button');
  await panel.waitForFunction(() => document.querySelector('.quotation [role="status"]')?.textContent);
  await page.bringToFront();
  await stage.see('page-chip-and-light', page, 'site');
  await panel.bringToFront();
  await stage.see('panel-shown-on-page', panel, 'narrow');
  await fold(panel);

  await stage.site(addresses.payment);
  await follow(panel, '#before-paying');
  await stage.see('panel-checkout', panel, 'narrow');
}

/** The panel without a network: on a page never read, and on one that was. */
export async function panelOffline(stage: Stage, panel: Page): Promise<void> {
  const tab = await stage.offline(panel);
  if (!tab) return;
  await tab.goTo(addresses.unread);
  await follow(panel, '.moment h1');
  await panel.waitForSelector('.elsewhere');
  await stage.see('panel-offline', panel, 'narrow');
  await tab.goTo(addresses.third);
  await follow(panel, '.offline');
  await stage.see('panel-offline-read', panel, 'narrow');
  await tab.close();
}

/** What a person is told when something is amiss; the reading that is changed here is read anew at the next visit. */
export async function panelAmiss(stage: Stage, panel: Page): Promise<void> {
  const address = addresses.second;
  await stage.send('changeSettings', { ...(await stage.settings()), hiddenOn: ['www.edx.org'] });
  const page = await stage.site(address);
  await follow(panel, '.chip-hidden');
  await panel.waitForSelector('.stone');
  await stage.see('panel-chip-hidden', panel, 'narrow');
  await stage.damage('pages', address, { reading: { ...(await stage.readingOf(address)), partly: true } });
  await page.bringToFront();
  await follow(panel, '.stone + .warning');
  await stage.see('panel-partly-read', panel, 'narrow');

  const leave = await stage.fillDisk();
  if (leave) {
    await press(panel, '.entry[data-state="open"] .answers .quiet');
    await press(panel, '.head button[aria-pressed]');
    await panel.waitForSelector('.head .saving.failed');
    await panel.waitForSelector('.entry .saving.failed');
    await stage.see('panel-disk-full', panel, 'narrow');
    await leave();
  }
  await stage.damage('pages', address, { judgement: {} });
  await page.bringToFront();
  await follow(panel, '.moment .button.main');
  await stage.see('panel-error', panel, 'narrow');
}
