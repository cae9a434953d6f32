/** Surfaces that are made unsafe on purpose: whatever a payload then does must be noticed, or the run proves nothing. */
import { serve } from '../launch.ts';
import type { Extension } from './extension.ts';
import { comesTrue, pause } from './outcome.ts';
import { faultsIn } from './payload-files.ts';
import { broken, brokenOn, forms, watched } from './payload-forms.ts';

/** Shows a text as a careless view would: as markup, in attributes, as a link, by a template. Runs in a page; gives its own undoing. */
const carelessly = (text: string): void => {
  const box = document.createElement('div');
  box.id = 'careless';
  document.body.append(box);
  for (const markup of [text, `<p title="${text}">x</p>`, `<p title='${text}'>x</p>`, `<textarea>${text}</textarea>`])
    box.insertAdjacentHTML('beforeend', markup);
  const link = document.createElement('a');
  link.setAttribute('href', text);
  box.append(link);
  for (const [, braces, dollar] of text.matchAll(/\{\{(.*?)\}\}|\$\{(.*?)\}/g))
    try {
      Function(`return ${braces ?? dollar}`)();
    } catch {
      // A policy that forbids it tells so by itself.
    }
};
const undo = (): void => {
  document.querySelector('#careless')?.remove();
  Reflect.deleteProperty(globalThis, 'ran');
};

/** How many of the forms were noticed in an own page, in a mark, and as a file; throws where one was not. */
export async function control(extension: Extension): Promise<{ forms: number; ran: number }> {
  const missed: string[] = [];
  const own = await watched(await extension.browser.newPage());
  await own.page.goto(`chrome-extension://${extension.id}/desk.html#settings`, { waitUntil: 'domcontentloaded' });
  if ((await broken(own)).length > 0) throw new Error('The control is not clean before it begins.');
  for (const [n, form] of forms.entries()) {
    const text = form(n + 1);
    await own.page.evaluate(carelessly, text);
    const noticed = await comesTrue(async () => (await broken(own)).length > 0, 2_000);
    const formula = text.startsWith('=') && faultsIn({ json: '{}', csv: text, md: '' }).length > 0;
    if (!noticed && !formula) missed.push(`own page: ${text}`);
    await own.page.evaluate(undo);
    await broken(own);
  }
  await own.page.close();

  // A page that lets scripts run, with a careless mark: what runs is noticed as well as what stands there.
  const address = 'https://www.coursera.org/about/control';
  const page = await extension.browser.newPage();
  await serve(page, new Map([[address, '<!doctype html><title>x</title><body></body>']]), { scripts: true });
  let ran = 0;
  for (const [n, form] of forms.entries()) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      (text) => {
        const host = document.createElement('touchstone-mark'); // strange chips are folded up at once
        document.documentElement.append(host);
        host.attachShadow({ mode: 'closed' }).innerHTML = text;
      },
      form(n + 1),
    );
    if ((await brokenOn(page)).length === 0) missed.push(`mark: ${form(n + 1)}`);
    await page.evaluate(carelessly, form(n + 1));
    await pause(100);
    if (await page.evaluate(() => 'ran' in globalThis)) ran++;
  }
  await page.close();
  if (missed.length > 0 || ran < forms.length / 3)
    throw new Error(`The detector is blind: ${ran} ran; not noticed:\n${missed.join('\n')}`);
  return { forms: forms.length, ran };
}
