import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { read } from '../../corpus/read.ts';
import { sharedEncoder } from '../../support/encoder.ts';

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
    [
      'boathouse opening hours',
      'When does the boathouse open? The doors open at 7:45, and the boats are out by 8:20.',
    ],
    ['may anybody row while it thunders', 'What about thunder? Nobody rows while it thunders.'],
  ])('is quoted with its question and without its neighbours: %s', async (question, quote) => {
    expect(await quoteFor(question)).toBe(quote);
  });
});

const CLASSES = `# Classes

## Can I just turn up to the lanterns?

Yes. The first three lantern evenings are free. You do not have to be a painter in daily life: we have bakers and two brothers who paint nothing.

## Lantern judo

Lantern judo is on Fridays in the front yard. The children wear judo clothes, which the office sells. Only children from four years old are taken.
`;

describe('what stands below a question or a heading', () => {
  it.each([
    ['is no yes to another question', 'do i have to be a painter', 'You do not have to be a painter'],
    ['is the age where one is asked for', 'can my 3 year old do lantern judo', 'from four years old'],
  ])('%s', async (_, question, answer) => {
    const { article } = await read(CLASSES, 'classes.md');
    const retriever = await createRetriever({ articles: [article] });
    const { excerpts } = await retriever.answer(question, { ungated: true });
    const [quote] = excerpts;
    const bold = quote?.highlights.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
    expect(quote?.text).toContain(answer);
    expect(bold).not.toBe('Yes.');
  });
});

describe('what held before in a list of questions', () => {
  const encoder = sharedEncoder();

  it('is shown with its question', async () => {
    const { article: earlier } = await read(
      '# Questions\n\nPosted 2 July 2026\n\n**When is club night?**\nWednesdays at the shed.\n\n**Who has the keys?**\nJonas Wieck has one, and there is another at the kiosk.\n',
      'faq.md',
    );
    const { article: later } = await read(
      '# Odds and ends\n\nPosted 20 October 2026\n\nJonas has a daughter and his evenings are full. Wiebke Thoms has agreed to take over the keys from November.\n',
      'autumn.md',
    );
    const articles = [
      { ...earlier, id: 'earlier' },
      { ...later, id: 'later' },
    ];
    const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    const answer = await retriever.answer('who has a key');
    expect(answer.excerpts[0]?.article.id).toBe('later');
    expect(answer.kind === 'found' && answer.change?.before.text).toBe(
      'Who has the keys?\nJonas Wieck has one, and there is another at the kiosk.',
    );
  });
});
