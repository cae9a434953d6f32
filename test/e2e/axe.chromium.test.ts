import { expect, test } from 'vitest';
import { Stage } from '../../commands/states/stage.ts';
import { walk } from '../../commands/states/walk.ts';
import { watch } from './axe.ts';
import { Chromium } from './chromium.ts';

test('axe-core finds nothing in any state of panel, popup and desk, light and dark', { timeout: 300_000 }, async () => {
  const { see, seen, faults } = watch((view, scheme) =>
    view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  );
  const chromium = new Chromium();
  try {
    await chromium.start();
    await walk(new Stage(chromium.browser, 'en', see));
  } finally {
    await chromium.end();
  }
  expect(faults).toEqual([]);
  expect(seen.length).toBeGreaterThan(45);
});
