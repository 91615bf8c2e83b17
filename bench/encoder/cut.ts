import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readLessons } from '../communities/lessons.ts';
import { SET_ASIDE } from '../communities/roles.ts';
import { MalformedCollection, readCollection } from '../quality/collection.ts';
import { cutCommunity } from './cut-community.ts';

const USAGE = `usage: npx tsx bench/encoder/cut.ts OUT [DIR…]

Cuts collections into the sentences and windows that the encoder reads: OUT/NAME.json each, for tune.py.
DIR is a collection in BEIR's layout; where none is named, all of bench/communities but those that are set aside.
`;

const COMMUNITIES = fileURLToPath(new URL('../communities/', import.meta.url));

function main(): void {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [out, ...folders] = positionals;
  if (values.help === true || out === undefined) {
    process.stdout.write(USAGE);
    if (values.help !== true) process.exitCode = 2;
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const folder of folders.length > 0 ? folders : allCommunities()) {
    const collection = readCollection(folder);
    const cut = cutCommunity(collection, readLessons(folder, collection).answerable);
    if (SET_ASIDE.has(cut.name))
      throw new MalformedCollection(
        `${cut.name} is set aside: the encoder is neither trained nor chosen by it.`,
      );
    writeFileSync(join(out, `${cut.name}.json`), `${JSON.stringify(cut)}\n`);
    const { texts, questions, lessons } = cut;
    process.stdout.write(
      `${cut.name}: ${texts.length} texts, ${questions.length} questions, ${lessons.length} lessons\n`,
    );
  }
}

function allCommunities(): string[] {
  return readdirSync(COMMUNITIES)
    .filter((name) => !SET_ASIDE.has(name) && existsSync(join(COMMUNITIES, name, 'corpus.jsonl')))
    .map((name) => join(COMMUNITIES, name));
}

try {
  main();
} catch (error) {
  if (!(error instanceof MalformedCollection)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
