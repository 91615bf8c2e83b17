import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const FILES = {
  'news.md':
    '# News of the bar\n\nWe are trying a mulled cider in December, £3.50 a mug. A mug of cider warms. The mug is yours to keep.\n',
  'prices.md':
    '# Bar prices\n\n| Item | Size | Price |\n| --- | --- | --- |\n| Tea or coffee | mug | £1.50 |\n| Squash | half pint | £0.60 |\n| Lager | pint | £4.60 |\n',
};

/** The first quote, where what each pattern finds reads as relevant as this, the first that finds anything, and all else as no answer. */
async function first(question: string, read: readonly (readonly [RegExp, number])[]): Promise<string> {
  const judging = {
    ...encoder(),
    relevanceOf: async (_: string, text: string) => read.find(([pattern]) => pattern.test(text))?.[1] ?? -4,
  };
  const corpus = await loadCorpus(await folderWith(FILES));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text ?? '';
}

describe('what has more words of the question', () => {
  const ASKED = 'what does a mug of tea cost';
  const ROW = /^(?!.*(?:Squash|Lager)).*Tea or coffee/su;

  it('leads where it reads as an answer, a row alone, and the best does not plainly', async () => {
    expect(
      await first(ASKED, [
        [ROW, 2],
        [/cider/u, 0.5],
      ]),
    ).toContain('£1.50');
  });

  it('does not where it reads as none', async () => {
    expect(
      await first(ASKED, [
        [ROW, 0.5],
        [/cider/u, 0.2],
      ]),
    ).not.toContain('£1.50');
  });

  it('does not where the best plainly answers', async () => {
    expect(
      await first(ASKED, [
        [ROW, 4],
        [/cider/u, 2],
      ]),
    ).not.toContain('£1.50');
  });
});
