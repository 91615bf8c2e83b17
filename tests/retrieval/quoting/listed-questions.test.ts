import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { read } from '../../corpus/read.ts';

const FAQ = `# Questions about the boathouse

**May I bring a friend?**
Yes. Two friends a year used to be the most, and nobody counts any more.

**When does the boathouse open?**
The doors open at 7:45, and the boats are out by 8:20.

**What about thunder?**
Nobody rows while it thunders. Whoever is out lands at the nearest bank.
`;

async function quoteFor(question: string): Promise<string | undefined> {
  const { article } = await read(FAQ, 'faq.md');
  const retriever = await createRetriever({ articles: [article] });
  const { excerpts } = await retriever.answer(question, { ungated: true });
  return excerpts[0]?.text.replaceAll(/\s+/g, ' ');
}

describe('a list of frequent questions', () => {
  it.each([
    [
      'when do the doors of the boathouse open',
      'When does the boathouse open? The doors open at 7:45, and the boats are out by 8:20.',
    ],
    [
      'how many friends a year used to be the most',
      'May I bring a friend? Yes. Two friends a year used to be the most, and nobody counts any more.',
    ],
    ['may anybody row while it thunders', 'What about thunder? Nobody rows while it thunders.'],
  ])('is quoted with its question and without its neighbours: %s', async (question, quote) => {
    expect(await quoteFor(question)).toBe(quote);
  });
});
