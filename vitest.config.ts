import { configDefaults, defineConfig } from 'vitest/config';

/** These replace a module. Projects go by their names: the longest of these begins first, not last. */
const ALONE = ['tests/asking/one-ranking.test.ts'];
// The page runs in a real browser, and command lines start the real programs.
const E2E = [
  'tests/e2e/**/*.test.ts',
  'tests/preview/page.test.ts',
  ...['cli', 'package', 'missing-for-nodes', 'bench/tool-options'].map((name) => `tests/${name}.test.ts`),
];
// What brings the program to its limits, and measures the time and memory that this takes: crowds, hostile files, kills, full disks.
const LIMITS = 'tests/limits/**/*.test.ts';
const CLUSTER = 'tests/cluster/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // What starts a bot waits for two programs and a folder.
    hookTimeout: 60_000,
    // As many as the cores of a small machine: each more would load all code once more, and leave the programs less time.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ALONE, ...E2E, LIMITS, CLUSTER],
          // To load what is tested anew for each file would take as long as the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
      { extends: true, test: { name: 'e2e', include: E2E, isolate: false } },
      { extends: true, test: { name: 'limits', include: [LIMITS] } },
      { extends: true, test: { name: 'cluster', include: [CLUSTER] } },
    ],
  },
});
