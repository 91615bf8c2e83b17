import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** These replace a module. Projects go by their names: the longest of these begins first, not last. */
const ALONE = ['tests/asking/one-ranking.test.ts'];
// What starts programs, threads, browsers or many libraries, keeps a network waiting, or reads the encoder for itself.
const E2E = ['tests/e2e/**/*.test.ts', 'tests/**/*.integration.test.ts'];
// What brings the program to its limits, and measures the time and memory that this takes: crowds, hostile files, kills, full disks.
const LIMITS = 'tests/limits/**/*.test.ts';
const CLUSTER = 'tests/cluster/**/*.test.ts';

// Most code of a test runs once: V8 is to compile it for speed later than it does, and each pattern only once, as the program has it.
const V8 = process.version.startsWith('v20.') ? ['--interrupt-budget=600000'] : [];

/** Begins with what starts bots and commands: it takes longest and waits most, and at the end it would wait alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const startsPrograms = ({ moduleId }: TestSpecification) => /\/tests\/(?:e2e\/|cli\.)/u.test(moduleId);
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's
    const sorted = await super.sort(files);
    return [...sorted.filter(startsPrograms), ...sorted.filter((file) => !startsPrograms(file))];
  }
}

export default defineConfig({
  test: {
    execArgv: ['--no-regexp-tier-up', ...V8],
    testTimeout: 20_000,
    // What starts a bot waits for two programs and a folder.
    hookTimeout: 60_000,
    // As many as the cores of a small machine: each more would load all code once more, and leave the programs less time.
    maxWorkers: 2,
    // What was read as JavaScript for one project is not read anew for the next one, nor at the next start.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
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
      {
        extends: true,
        // These wait half of their time: four keep two cores busy, and a fifth would only load all code once more.
        test: { name: 'e2e', include: E2E, isolate: false, maxWorkers: 4, sequence: { groupOrder: 1 } },
      },
      { extends: true, test: { name: 'limits', include: [LIMITS] } },
      { extends: true, test: { name: 'cluster', include: [CLUSTER] } },
    ],
  },
});
