import type { Page } from 'puppeteer-core';
import { Extension, samples, stored } from './extension.ts';
import { comesTrue, type Outcome, pause, type Torture } from './outcome.ts';

type Box = { x: number; y: number; width: number; height: number };

/** Tricks that a page plays on its own chip, by script (run in the page) before a real press at the chip's place. */
const styles = [
  'opacity: 0',
  'opacity: 0.01',
  'opacity: 0.3',
  'filter: opacity(0)',
  'filter: opacity(5%)',
  'filter: blur(40px)',
  'visibility: hidden',
  'clip-path: inset(49%)',
  'clip-path: circle(0)',
  'mask-image: linear-gradient(transparent, transparent)',
  'mix-blend-mode: destination-out; mix-blend-mode: difference',
  'transform: scale(8)',
  'transform: scale(0.05)',
  'transform: translateX(-40vw)',
  'transform: rotate(180deg)',
  'scale: 6',
  'translate: -300px -200px',
  'rotate: 90deg',
  'zoom: 8',
  'zoom: 0.1',
  'inset: 0; width: 100vw; height: 100vh; max-width: none',
  'inset: 100px auto auto 100px',
  'position: absolute; top: 60px; left: 60px; bottom: auto; right: auto',
  'position: static',
  'width: 900px; max-width: none',
  'content-visibility: hidden',
  'pointer-events: none',
  'display: contents',
];
const rootStyles = [
  'opacity: 0.02',
  'filter: opacity(1%)',
  'transform: scale(0.5)',
  'clip-path: inset(45%)',
  'visibility: hidden',
];
const covers = [
  'background: white',
  'background: white; pointer-events: none',
  'background: rgba(255,255,255,.97); pointer-events: none',
  'background: url(data:image/gif;base64,R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==); pointer-events: none',
  'backdrop-filter: blur(30px); pointer-events: none',
];

type Variant = { name: string; trick: string; real: boolean };
const set = (selector: string, css: string) =>
  `document.querySelector(${JSON.stringify(selector)}).style.cssText += ${JSON.stringify(css.replace(/;|$/g, ' !important;'))}`;

const variants: readonly Variant[] = [
  ...styles.map((css) => ({ name: `chip ${css}`, trick: set('touchstone-chip', css), real: true })),
  ...rootStyles.map((css) => ({ name: `page ${css}`, trick: set('html', css), real: true })),
  ...covers.map((css) => ({
    name: `cover ${css}`,
    trick: `{ const d = document.createElement('div'); d.style.cssText = 'position:fixed;inset:0;z-index:2147483647;${css}'; document.documentElement.append(d) }`,
    real: true,
  })),
  {
    name: 'cover in the top layer',
    trick: `{ const d = document.createElement('div'); d.popover = 'manual'; d.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;pointer-events:none;background:white;margin:0;border:0'; document.body.append(d); d.showPopover() }`,
    real: true,
  },
  {
    name: 'a modal dialog before it',
    trick: `{ const d = document.createElement('dialog'); d.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;margin:0;border:0'; document.body.append(d); d.showModal() }`,
    real: true,
  },
  {
    name: 'shown only just before the press',
    trick: `document.querySelector('touchstone-chip').style.cssText = 'display: none !important'; setTimeout(() => { document.querySelector('touchstone-chip').style.cssText = '' }, 380)`,
    real: true,
  },
  {
    name: 'moved into a faded box',
    trick: `{ const d = document.createElement('div'); d.style.cssText = 'opacity:.02'; document.body.append(d); d.append(document.querySelector('touchstone-chip')) }`,
    real: true,
  },
  ...[
    ['click() of the host', `document.querySelector('touchstone-chip').click()`],
    [
      'a made MouseEvent',
      `document.querySelector('touchstone-chip').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
    ],
    [
      'a made PointerEvent',
      `document.querySelector('touchstone-chip').dispatchEvent(new PointerEvent('click', { bubbles: true, composed: true }))`,
    ],
    ['a look inside', `document.querySelector('touchstone-chip').shadowRoot.querySelector('button').click()`],
    [
      'Enter by script',
      `document.querySelector('touchstone-chip').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))`,
    ],
    [
      'elementFromPoint',
      `{ const b = document.querySelector('touchstone-chip').getBoundingClientRect(); document.elementFromPoint(b.left + 30, b.top + 18).click() }`,
    ],
    [
      'a clone',
      `{ const c = document.querySelector('touchstone-chip').cloneNode(true); document.body.append(c); c.click() }`,
    ],
    [
      'attachShadow overwritten',
      `Element.prototype.attachShadow = function () { throw new Error('mine') }; document.querySelector('touchstone-chip').click()`,
    ],
  ].map(([name = '', trick = '']) => ({ name, trick, real: false })),
];

/** What could have changed: a panel that opened, or anything of the user's. */
async function changed(extension: Extension, own: Page, before: string): Promise<boolean> {
  await pause(250);
  const panel = extension.browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));
  return panel || JSON.stringify(await stored(own)) !== before;
}

/** Plays every trick, presses for real where it asks for a press; then presses a chip in plain sight, which must be heard. */
async function run(count: number): Promise<Outcome> {
  const extension = new Extension();
  const address = samples[0] ?? '';
  const fooled: string[] = [];
  try {
    await extension.start();
    // Touchstone makes its own database: looking into it before that would make an empty one.
    await extension.visit([address]);
    const own = await extension.ownPage('manifest.json');
    const before = JSON.stringify(await stored(own));
    const chipOn = async (): Promise<{ page: Page; box: Box }> => {
      const page = await extension.open(address);
      await page.bringToFront();
      const box = await (await page.waitForSelector('touchstone-chip', { timeout: 20_000 }))?.boundingBox();
      if (!box) throw new Error('No chip stands on the page.');
      await pause(700);
      return { page, box };
    };
    for (let n = 0; n < count; n++) {
      const { name, trick, real } = variants[n % variants.length] ?? { name: '', trick: '', real: false };
      const { page, box } = await chipOn();
      await page.evaluate(trick).catch(() => {}); // some tricks fail by themselves
      if (real) {
        await pause(400);
        // Where it stands now, and where it stood.
        const now = await (await page.$('touchstone-chip'))?.boundingBox();
        for (const at of [box, now ?? box])
          await page.mouse
            .click(at.x + Math.min(at.width / 3, 200), at.y + Math.min(18, at.height / 2))
            .catch(() => {});
      }
      if (await changed(extension, own, before)) {
        fooled.push(name);
        const panel = extension.browser.targets().find((target) => target.url().endsWith('/sidepanel.html'));
        await (await panel?.asPage())?.close();
      }
      await page.close();
    }
    const { page, box } = await chipOn();
    await page.mouse.click(box.x + box.width / 3, box.y + 18);
    const heard = await comesTrue(() =>
      Promise.resolve(extension.browser.targets().some((t) => t.url().endsWith('/sidepanel.html'))),
    );
    for (const name of fooled) console.error(`A press was taken: ${name}`);
    return {
      tried: count,
      failed: fooled.length + (heard ? 0 : 1),
      lost: 0,
      variants: variants.length,
      stateChanges: fooled.length,
      honestPressHeard: heard,
    };
  } finally {
    await extension.end();
  }
}

export const torture: Torture = { usual: variants.length, run };
