import { expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

it('of a text that is longer than a question may be, the beginning is asked', async () => {
  const library = await openLibrary({
    directory: await corpusFolder({ 'bridge.txt': 'Helen Moore opened the new bridge on Monday.\n' }),
  });
  const begins = 'Who opened the new bridge? ';
  const asked = await ask(library, { question: begins + 'and more '.repeat(200), askedOn: '2023-05-06' });
  expect(asked.question).toHaveLength(1_000);
  expect(asked.question.startsWith(begins)).toBe(true);
});
