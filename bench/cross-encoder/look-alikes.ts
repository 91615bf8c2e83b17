import { writeFileSync } from 'node:fs';
import { encodedText } from '../../src/retrieval/meaning/encoded-text.ts';
import { runOnCollections } from '../communities/all.ts';
import { type LookAlikes, readLookAlikes } from '../look-alikes/read.ts';
import { toolLine } from '../tool-options.ts';
import type { Pairs } from './windows.ts';

const USAGE = `usage: npx tsx bench/cross-encoder/look-alikes.ts OUT.jsonl

Writes what a cross-encoder learns from passages that look alike (bench/look-alikes): each question with all passages of
its group, as pairs.ts writes windows. They are in no fold: every cross-encoder learns from them.
`;

const NO_FOLD = -1;

/** The questions of a group, each with all of its passages. */
function* pairsOf({ name, passages, questions }: LookAlikes): Generator<Pairs> {
  const windows = passages.map(({ key, date, ...passage }) => ({
    key,
    text: encodedText(passage, { start: 0, end: passage.text.length }),
    published: date,
  }));
  for (const [at, question] of questions.entries()) {
    const stale = windows.filter(({ key }) => question.stale.includes(key)).map(({ text }) => text);
    yield {
      collection: 'look-alikes',
      corpus: 'whole',
      id: `${name} ${at + 1}`,
      fold: NO_FOLD,
      asked: question.text,
      answerable: question.in.length > 0,
      answers: question.answers,
      stale,
      windows: windows.map(({ key, ...window }) => ({
        ...window,
        score: 0,
        holds: question.in.includes(key),
      })),
    };
  }
}

const { words } = toolLine({ usage: USAGE, options: {}, words: [1, 1] });
await runOnCollections(() => {
  const lines = readLookAlikes().flatMap((group) => [...pairsOf(group)]);
  writeFileSync(words[0] ?? '', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  process.stdout.write(`${lines.length} questions\n`);
});
