import { configDefaults, defineConfig } from 'vitest/config';

/** These replace a module, or measure the process that they run in. Projects go by their names: the longest of these begins first, not last. */
const ALONE = ['tests/asking/one-ranking.test.ts', 'tests/corpus/hostile-formats.test.ts'];
// The page runs in a real browser, and the command line starts the real programs.
const E2E = ['tests/e2e/**/*.test.ts', 'tests/preview/page.test.ts', 'tests/cli.test.ts'];
const CLUSTER = 'tests/cluster/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What starts a bot waits for two programs and a folder.
    hookTimeout: 60_000,
    // One more than the cores of a small machine: half of the end-to-end tests wait for a program.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE, ...E2E, CLUSTER],
          // To load what is tested anew for each file would take as long as the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'e2e', include: E2E, isolate: false } },
      { extends: true, test: { name: 'cluster', include: [CLUSTER] } },
    ],
  },
});
