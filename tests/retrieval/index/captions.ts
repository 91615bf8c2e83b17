import fc from 'fast-check';
import type { Article, Block } from '../../../src/corpus/article.ts';
import type { PassageIndex } from '../../../src/retrieval/index/passage-index.ts';
import { article } from '../../support/article.ts';

/** An article whose passages are its lines, however short: captions are never merged. */
export function captionsOf(id: string, lines: readonly string[], title: string | null = null): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const line of lines) {
    blocks.push({ kind: 'caption', start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return article({ id, text, title, blocks });
}

/** How many passages hold each term. */
export async function frequencies(index: PassageIndex, ...terms: readonly string[]): Promise<number[]> {
  const known = await index.statistics(terms);
  return terms.map((term) => known.documentFrequency(term));
}

const WORDS = [
  'minister',
  'spoke',
  'hanoi',
  'hà',
  'harvard',
  'delegation',
  'received',
  '2023',
  'police',
  'network',
];

/** A few words, the first ones of the list far oftener than the last, as in a language. */
const line: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(fc.nat(WORDS.length - 1), fc.nat(WORDS.length - 1)).map(([a, b]) => WORDS[Math.min(a, b)] ?? ''),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(' '));

/** Articles with ids of their own, in order of id, some with the same title, of 1 to 8 passages. */
export const corpus: fc.Arbitrary<Article[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-f]{1,3}$/),
      lines: fc.array(line, { minLength: 1, maxLength: 8 }),
      title: fc.option(line),
    }),
    { selector: ({ id }) => id, maxLength: 24 },
  )
  .map((articles) =>
    articles
      .map(({ id, lines, title }) => captionsOf(id, lines, title))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );

/** One to six weighted terms, some of which stand nowhere. */
export const query = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(
      'minist',
      'spoke',
      'hanoi',
      'ha',
      '^hà',
      'harvard',
      '2023',
      'polic',
      'network',
      'paris',
    ),
    weight: fc.constantFrom(1, 0.5, 0.25),
  }),
  { selector: ({ term }) => term, minLength: 1, maxLength: 6 },
);
