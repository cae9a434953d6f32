import type { Browser, Page } from 'puppeteer-core';

/** Room for the whole panel in a headless window: what a side panel shows beyond its own size is drawn as its beginning once more. */
export const roomForPanel = '--window-size=1280,960';

/** One picture of a page with its chip and the side panel beside it, as PNG bytes: a headless browser draws no window around them. */
export async function pictureTogether(browser: Browser, page: Page, panel: Page): Promise<Uint8Array> {
  const [left, right] = await Promise.all([
    page.screenshot({ encoding: 'base64' }),
    panel.screenshot({ encoding: 'base64' }),
  ]);
  const frame = await browser.newPage();
  await frame.setViewport({ width: 1241, height: 800 });
  const image = (data: string, width: string) =>
    `<img src="data:image/png;base64,${data}" style="width:${width};height:800px;object-fit:cover;object-position:top right">`;
  await frame.setContent(
    `<body style="margin:0;display:flex;gap:1px;background:#bbb">${image(left, '880px')}${image(right, '360px')}</body>`,
  );
  const picture = await frame.screenshot({ type: 'png' });
  await frame.close();
  return picture;
}
