import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../src/library.ts';
import { runOnCollections } from './communities/all.ts';
import { measureFollowUps, readPairs } from './follow-ups/measure.ts';
import { readCollection } from './quality/collection.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/follow-ups.ts [DIR…] [--show]

Asks each first question and then its follow-up, with what it follows and without, and prints the share of follow-ups whose first quote
holds the words that answer. The pairs of bench/follow-ups/shipped.json are asked of data/articles; those of the file that is called
like DIR (squad-a: articles of SQuAD's development set, first half; xquad-vi-a: the same in Vietnamese) of that collection in BEIR's
layout. --show prints the follow-ups that are not answered right.
`;

async function main(): Promise<void> {
  const { values, words: folders } = toolLine({
    usage: USAGE,
    options: { show: { type: 'boolean', default: false } },
    words: [0, MANY],
  });
  const isShown = values.show;
  await report('shipped', await openLibrary({ directory: 'data/articles' }), isShown);
  for (const folder of folders) await reportCollection(folder, isShown);
}

async function reportCollection(folder: string, isShown: boolean): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'verbatim-follow-ups-'));
  const { name, articles } = readCollection(folder);
  for (const { id, title, text } of articles) {
    const file = `${id.replace(/[^\w-]/g, '_')}.md`;
    writeFileSync(join(directory, file), `---\ntitle: ${JSON.stringify(title ?? id)}\n---\n${text}\n`);
  }
  await report(name, await openLibrary({ directory }), isShown);
  rmSync(directory, { recursive: true });
}

async function report(name: string, library: Library, isShown: boolean): Promise<void> {
  const { pairs, following, alone, missed } = await measureFollowUps(library, readPairs(name));
  for (const { pair, answer } of isShown ? missed : []) {
    const [first, second, words] = pair;
    const quote = answer.excerpts[0]?.text.replaceAll(/\s+/g, ' ') ?? '';
    process.stdout.write(`${answer.kind}: ${first} → ${second} (${words})\n  ${quote}\n`);
  }
  process.stdout.write(
    `${name}: of ${pairs} follow-ups ${following.right} right and ${following.wrong} wrong with what they follow, ` +
      `${alone.right} right and ${alone.wrong} wrong without; the others are refused\n`,
  );
}

await runOnCollections(main);
