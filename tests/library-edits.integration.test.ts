import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../src/library.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';

const SENTENCES = [
  'The mayor of Wye opened the bridge on Monday.',
  'The mayor of Ashford opened the ferry in 1998.',
  'Forty workers built the bridge in two years.',
  'The bridge of Wye cost 12 million dollars.',
  'Nobody opened the old lighthouse.',
];
const QUESTIONS = [
  'Who opened the bridge?',
  'How much did the bridge of Wye cost?',
  'When was the ferry opened?',
  'What did forty workers build?',
  'Who opened the lighthouse?',
];

// Few sentences in many files, because articles that say the same make ties.
const contents = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 })
  .map((lines) => `${lines.join('\n\n')}\n`);
const path = fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'e.md', 'f.txt');
const edits = fc.array(fc.record({ path, contents: fc.option(contents) }), { minLength: 1, maxLength: 4 });

/** How every answer is decided, scores and ties included, and the articles. */
async function seenIn(library: Library): Promise<unknown> {
  const decided = await Promise.all(QUESTIONS.map(async (question) => library.explain(question)));
  return { decided, articles: library.articles(), version: library.status().version };
}

describe('a library after any series of edits and reloads', () => {
  it('answers as one that was loaded from scratch, and so does one that starts from what it kept', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (series) => {
        const directory = await corpusFolder({ 'always.txt': `${SENTENCES.join('\n\n')}\n` });
        const stateDir = await corpusFolder();
        const library = await openLibrary({ directory, stateDir });
        for (const changes of series) {
          for (const { path: file, contents: text } of changes) {
            if (text === null) await rm(join(directory, file), { force: true });
            else await writeFiles(directory, { [file]: text });
          }
          await library.reload({ force: true });
          expect(await seenIn(library)).toEqual(await seenIn(await openLibrary({ directory })));
        }
        await library.saved();
        expect(await seenIn(await openLibrary({ directory, stateDir }))).toEqual(await seenIn(library));
      }),
      { numRuns: 12 },
    );
  });
});
