import type { Page } from 'puppeteer-core';
import type { Shape } from './stage.ts';

/** How every state is looked at; `zoom` 2 is half the CSS pixels at twice the density, as a browser zooms. */
export const looks = [
  { name: 'light', scheme: 'light', narrow: false, zoom: 1 },
  { name: 'dark', scheme: 'dark', narrow: false, zoom: 1 },
  { name: '320', scheme: 'light', narrow: true, zoom: 1 },
  { name: '200', scheme: 'light', narrow: false, zoom: 2 },
] as const;
export type Look = (typeof looks)[number];

const sizes = { narrow: [400, 800], wide: [1100, 800], site: [880, 640] } as const;

/** Gives a view the window and the theme of a look. */
export async function showIn(view: Page, shape: Shape, { scheme, narrow, zoom }: Look): Promise<void> {
  const [width, height] = sizes[shape];
  await view.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await view.setViewport({
    width: (narrow ? 320 : width) / zoom,
    height: Math.round(height / zoom),
    deviceScaleFactor: zoom,
  });
  await new Promise((drawn) => setTimeout(drawn, 150));
}
