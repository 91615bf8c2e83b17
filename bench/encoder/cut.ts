import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allCommunities, runOnCollections } from '../communities/all.ts';
import { readLessons } from '../communities/lessons.ts';
import { UNSEEN } from '../communities/roles.ts';
import { MalformedCollection, readCollection } from '../quality/collection.ts';
import { MANY, toolLine } from '../tool-options.ts';
import { cutCommunity } from './cut-community.ts';

const USAGE = `usage: npx tsx bench/encoder/cut.ts OUT [DIR…]

Cuts collections into the sentences and windows that the encoder reads: OUT/NAME.json each, for tune.py.
DIR is a collection in BEIR's layout; where none is named, all of bench/communities but those that it may not see.
`;

function main(): void {
  const { words } = toolLine({ usage: USAGE, words: [1, MANY] });
  const [out = '', ...folders] = words;
  mkdirSync(out, { recursive: true });
  for (const folder of folders.length > 0 ? folders : allCommunities(UNSEEN)) {
    const collection = readCollection(folder);
    const { answerable, across } = readLessons(folder, collection);
    const cut = cutCommunity(collection, [...answerable, ...across.filter((one) => one.answerable)]);
    if (UNSEEN.has(cut.name))
      throw new MalformedCollection(
        `${cut.name} is set aside or teaches reading: the encoder is neither trained nor chosen by it.`,
      );
    writeFileSync(join(out, `${cut.name}.json`), `${JSON.stringify(cut)}\n`);
    const { texts, questions, lessons } = cut;
    process.stdout.write(
      `${cut.name}: ${texts.length} texts, ${questions.length} questions, ${lessons.length} lessons\n`,
    );
  }
}

await runOnCollections(main);
