import { defineConfig } from 'vitest/config';

/** Real browsers on a busy machine now and then miss a moment: a journey fails only where it fails three times. */
const slow = { retry: 2, testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, maxWorkers: 1 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/{model,rubric,store,commands}/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['test/{platforms,components,entrypoints}/**/*.test.{ts,tsx}'],
        },
      },
      { test: { name: 'chromium', environment: 'node', include: ['test/e2e/*.chromium.test.ts'], ...slow } },
      { test: { name: 'firefox', environment: 'node', include: ['test/e2e/*.firefox.test.ts'], ...slow } },
    ],
  },
});
