import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runOnCollections } from './communities/all.ts';
import { readCollection } from './quality/collection.ts';
import { startFlags, writeInput } from './speed/product-run.ts';
import { MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/meaning-at-scale.ts DIR [ARTICLES…]     (after npm run build)

How long an answer by words and meaning takes among many articles, and what memory the program needs: the compiled
program over so many articles of a collection (4698 and 20000 by default; more than it has are made by repeating).
To encode all of them takes an hour, so the vectors are made up: as many, as large, compared in the same way, but alike
only where texts share words. Questions go through the real encoder for its time. Times tell the truth, answers do not.
`;
const QUESTIONS = 150;

interface Measured {
  readonly vectorsMb: number;
  readonly startMs: number;
  /** Of all threads, a question. */
  readonly cpuMs: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly restMb: number;
}

async function main(): Promise<void> {
  const { words } = toolLine({ usage: USAGE, words: [1, MANY] });
  const [folder = '', ...given] = words;
  const sizes = given.map((size) => toolNumber('ARTICLES', size));
  const collection = readCollection(folder);
  const program = fileURLToPath(new URL('./speed/understood.mjs', import.meta.url));
  for (const articles of sizes.length > 0 ? sizes : [4_698, 20_000]) {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
    try {
      const { directory, asked } = await writeInput(root, collection, articles, QUESTIONS);
      const run = async (kind: string): Promise<string> => {
        const args = [...startFlags(), program, kind, directory, join(root, 'state'), asked];
        return (await promisify(execFile)(process.execPath, args, { maxBuffer: 1e8 })).stdout;
      };
      await run('make');
      const { vectorsMb, startMs, cpuMs, p50, p95, p99, restMb }: Measured = JSON.parse(await run('ask'));
      process.stdout.write(
        `${articles} articles: ${vectorsMb.toFixed(0)} MB of vectors, next start ${startMs.toFixed(0)} ms, a question ` +
          `${p50.toFixed(0)} / ${p95.toFixed(0)} / ${p99.toFixed(0)} ms (p50 / p95 / p99), ${cpuMs.toFixed(0)} ms of processor, at rest ${restMb.toFixed(0)} MB\n`,
      );
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
}

await runOnCollections(main);
