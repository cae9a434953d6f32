import type { Page } from 'puppeteer-core';

/**
 * Ways in which text has become script. Each, if it ever becomes markup, leaves an element with `data-in`; if it runs, `ran`. Its
 * number stands in it, so that a text that is shown tells which payload it is.
 */
export const forms: readonly ((n: number) => string)[] = [
  (n) => `<script data-in>globalThis.ran=${n}</script>`,
  (n) => `<img data-in src=x onerror="globalThis.ran=${n}">`,
  (n) => `"><svg data-in onload=globalThis.ran=${n}>`,
  (n) => `'><iframe data-in srcdoc="<script>top.ran=${n}</script>">`,
  (n) => `</title><script data-in>ran=${n}</script>`,
  (n) => `</textarea><img data-in src=x onerror=ran=${n}>`,
  (n) => `<a data-in href="javascript:ran=${n}">x</a>`,
  (n) => `javascript:globalThis.ran=${n}//`,
  (n) => `data:text/html,<script data-in>ran=${n}</script>`,
  (n) =>
    `<math data-in><mtext></mtext><mglyph><svg><mtext><textarea><a title="</textarea><img data-in src=x onerror=ran=${n}>">`,
  (n) => `<style data-in>*{background:url(javascript:ran=${n})}</style>`,
  (n) => `<object data-in data="javascript:ran=${n}"></object>`,
  (n) => `<details data-in open ontoggle=ran=${n}>`,
  (n) => `{{constructor.constructor('ran=${n}')()}}`,
  (n) => `\${globalThis.ran=${n}}`,
  (n) => `<meta data-in http-equiv=refresh content="0;url=javascript:ran=${n}">`,
  (n) => `\u202e<b data-in onmouseover=ran=${n}>\u202c\u0000`,
  (n) => `=HYPERLINK("javascript:ran=${n}")`,
  (n) => `]]><script data-in>ran=${n}</script><![CDATA[`,
  (n) => `<base data-in href="javascript:ran=${n}//">`,
];

/** Every form in turn, and by the next round each one place further: no place always gets the same. */
export const payload = (n: number): string => (forms[(n + Math.floor(n / forms.length)) % forms.length] ?? String)(n);

/** The numbers of the payloads that stand in a text. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/ran ?(?:=|%3D)(\d+)/gi)].map(([, number]) => Number(number));

/** The numbers of the payloads that a view shows as text: drawn, or in a field. What is folded or hidden does not count. */
export const shownIn = async (page: Page): Promise<number[]> =>
  numbersIn(
    await page.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input')].filter((one) =>
        one.checkVisibility(),
      );
      return [document.body?.innerText ?? '', ...fields.map(({ value }) => value)].join('\n');
    }),
  );

/** What a page did of its own accord, from its first moment on. */
export type Watched = { page: Page; heard: string[] };

/** Watches a page that is about to be opened: dialogs, requests to anywhere, and what its Content Security Policy refused. */
export async function watched(page: Page): Promise<Watched> {
  const heard: string[] = [];
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      refused.push(`${effectiveDirective} ${blockedURI}`.slice(0, 200)),
    );
  });
  page.on('dialog', (dialog) => {
    heard.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|blob|data):/.test(request.url()))
      heard.push(`a request: ${request.url().slice(0, 200)}`);
  });
  return { page, heard };
}

/** What is there, or happened, because a text became markup or script; and links that do not lead to the web. Empties what was heard. */
export async function broken({ page, heard }: Watched): Promise<string[]> {
  const found = await page.evaluate(() => {
    const faults: string[] = [];
    const here = globalThis as { ran?: unknown; refused?: string[] };
    if ('ran' in here) faults.push(`ran ${String(here.ran)}`);
    for (const one of here.refused?.splice(0) ?? []) faults.push(`refused by the page's policy: ${one}`);
    for (const element of document.querySelectorAll('[data-in]')) faults.push(element.outerHTML.slice(0, 200));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]'))
      if (!/^(https?|blob|chrome-extension|mailto):/.test(link.href)) faults.push(link.outerHTML.slice(0, 200));
    return faults;
  });
  return [...found, ...heard.splice(0)];
}

type Told = { nodeName: string; attributes?: string[]; children?: Told[]; shadowRoots?: Told[]; nodeValue?: string };

/** What stands in the chips and marks of a page that is no text of ours, by the debugger: their roots are closed. And what ran. */
export async function brokenOn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const faults: string[] = [];
  const walk = (node: Told, ours: boolean): void => {
    const within = ours || /^TOUCHSTONE-/.test(node.nodeName);
    const said = [...(node.attributes ?? []), node.nodeValue ?? ''].join(' ');
    if (within && (node.attributes?.includes('data-in') || numbersIn(said).length > 0))
      faults.push(`${node.nodeName} ${said.slice(0, 200)}`);
    for (const inner of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(inner, within);
  };
  walk(root, false);
  const ran = await page.evaluate(() => (globalThis as { ran?: unknown }).ran);
  return ran === undefined ? faults : [...faults, `ran ${String(ran)}`];
}
