import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CorpusUnavailable } from '../../src/corpus/load.ts';
import { MalformedCollection } from '../quality/collection.ts';

const HOME = fileURLToPath(new URL('.', import.meta.url));

/** The folders of the invented communities, but for those of these names. */
export function allCommunities(without: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(HOME)
    .filter((name) => !without.has(name) && existsSync(join(HOME, name, 'corpus.jsonl')))
    .map((name) => join(HOME, name));
}

/** Runs a program that reads collections: one that is malformed is told in a line, and ends it with 1. */
export async function runOnCollections(main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof MalformedCollection || error instanceof CorpusUnavailable)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
