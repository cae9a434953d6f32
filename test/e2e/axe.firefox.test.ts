import { expect, test } from 'vitest';
import { Stage } from '../../commands/states/stage.ts';
import { walk } from '../../commands/states/walk.ts';
import { watch } from './axe.ts';
import { Firefox } from './firefox.ts';

test('axe-core finds nothing in any state of panel, popup and desk, light and dark', { timeout: 300_000 }, async () => {
  const firefox = new Firefox();
  const { see, seen, faults } = watch((_, scheme) => firefox.theme(scheme));
  try {
    await firefox.start();
    await walk(new Stage(firefox.browser, 'en', see));
  } finally {
    await firefox.end();
  }
  expect(faults).toEqual([]);
  expect(seen.length).toBeGreaterThan(40);
});
