import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

/** The texts that are read together with a question, over one article. */
async function textsRead(question: string, file: string): Promise<readonly string[]> {
  const texts: string[] = [];
  const listening = {
    ...encoder(),
    relevanceOf: async (_: string, text: string) => {
      texts.push(text);
      return 3;
    },
  };
  const corpus = await loadCorpus(await folderWith({ 'a.md': file }));
  const retriever = await createRetriever(corpus, { meaning: { encoder: listening } });
  await retriever.meaning?.filled;
  await retriever.answer(question, { ungated: true });
  return texts;
}

describe('what is read to judge whether a window answers', () => {
  it('is a row without the others', async () => {
    const [read] = await textsRead(
      'how much is the dinner for a guest',
      '# Prices\n\n| Item | Price |\n| --- | --- |\n| Dinner (resident) | £14 |\n| Dinner (guest) | £21 |\n| Laundry | £2 |\n',
    );
    expect(read).toContain('£21');
    expect(read).not.toMatch(/£14|Laundry/u);
  });

  it('is all of a window of items', async () => {
    const [read] = await textsRead(
      'how much is the coach to york',
      '# December\n\n- Fri 11 Dec: choir concert in the chapel, free entry\n- Sat 12 Dec: coach to the York market, £16 return\n',
    );
    expect(read).toContain('coach to the York market');
    expect(read).toContain('choir');
  });

  it('is all of a window of sentences', async () => {
    const [read] = await textsRead(
      'when does the coach to york leave',
      '# December\n\nThe coach to York leaves at 8:45. It is back at 7 pm.\n',
    );
    expect(read).toContain('leaves at 8:45');
    expect(read).toContain('back at 7 pm');
  });
});
