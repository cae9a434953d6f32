import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ChipPlace } from '../../model/messages.ts';
import { readSettings, writeSettings } from '../../store/settings.ts';

const px = z.number().check(z.gte(0), z.lte(100_000));
/** Where the chip stands: from which side, and how far from it and from the lower edge. */
export const chipPlaceShape = z.object({ side: z.enum(['left', 'right']), across: px, up: px });

const keyOf = (site: string) => `view:chip ${site}`;

/** Where the user put the chip on a site, if they did. */
export async function chipPlace(site: string): Promise<ChipPlace | undefined> {
  const key = keyOf(site);
  return chipPlaceShape.safeParse((await browser.storage.local.get(key))[key]).data;
}

/** Keeps where the user put the chip on a site. */
export const keepChipPlace = (site: string, place: ChipPlace): Promise<void> =>
  browser.storage.local.set({ [keyOf(site)]: place });

/** Keeps that the chip stays away from a site, or may come back. */
export async function hideChipOn(site: string, hidden: boolean): Promise<void> {
  const settings = await readSettings();
  const others = (settings.hiddenOn ?? []).filter((one) => one !== site);
  await writeSettings({ ...settings, hiddenOn: hidden ? [...others, site] : others });
}
