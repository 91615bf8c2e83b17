import { runOnCollections } from './communities/all.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { readCollection } from './quality/collection.ts';
import { type RelatedShown, relatedBelow, sharesOf } from './quality/related.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/related.ts DIR… [--words] [--vectors FILE]

Asks the questions of collections in BEIR's layout and judges the related articles below the refusals, a line a collection and one for all:
of the refused questions that an article answers, for how many it is among the related ones, and for how many the first; how many are shown
on average below these, below questions whose topic alone is there (near misses), and below small talk and what is off the topic.
--words asks by words alone; --vectors keeps the encoder's vectors in this file, ${DEFAULT_VECTORS} by default.
`;

async function main(): Promise<void> {
  const { values, words: folders } = toolLine({
    usage: USAGE,
    options: {
      words: { type: 'boolean', default: false },
      vectors: { type: 'string', default: DEFAULT_VECTORS },
    },
    words: [1, MANY],
  });
  const encoder = values.words ? undefined : await openKeptEncoder(values.vectors);
  const all: RelatedShown[] = [];
  for (const folder of folders) {
    const collection = readCollection(folder);
    const shown = await relatedBelow(collection, encoder);
    process.stdout.write(line(collection.name, shown));
    all.push(...shown);
  }
  if (folders.length > 1) process.stdout.write(line('all', all));
  await encoder?.close();
}

function line(name: string, shown: readonly RelatedShown[]): string {
  const { refused, among, first, answerable, nearMisses, idle } = sharesOf(shown);
  return (
    `${name}: of ${refused} refused questions that are answered by an article it is related for ${among}, first for ${first}; ` +
    `shown below them ${answerable.toFixed(2)}, below near misses ${nearMisses.toFixed(2)}, below others ${idle.toFixed(2)}\n`
  );
}

await runOnCollections(main);
