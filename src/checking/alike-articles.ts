import type { Article } from '../corpus/article.ts';

/** How much two articles are about the same, from 0 to 1: the cosine of their words, each by how rare it is. */
export type Alikeness = (a: Article, b: Article) => number;

/** Compares articles by the words of what they state. Each pair is compared once. */
export function alikeness(
  wordsOf: ReadonlyMap<Article, ReadonlySet<string>>,
  weightOf: (word: string) => number,
): Alikeness {
  const squares = new Map([...wordsOf].map(([article, words]) => [article, squareOf(words, weightOf)]));
  const known = new Map<Article, Map<Article, number>>();
  return (a, b) => {
    const others = known.get(a) ?? new Map<Article, number>();
    known.set(a, others);
    const before = others.get(b);
    if (before !== undefined) return before;
    const [own, other] = [wordsOf.get(a) ?? new Set<string>(), wordsOf.get(b) ?? new Set<string>()];
    const shared = squareOf(
      [...own].filter((word) => other.has(word)),
      weightOf,
    );
    const alike = shared / (Math.sqrt((squares.get(a) ?? 0) * (squares.get(b) ?? 0)) || 1);
    others.set(b, alike);
    return alike;
  };
}

function squareOf(words: Iterable<string>, weightOf: (word: string) => number): number {
  let sum = 0;
  for (const word of words) sum += weightOf(word) ** 2;
  return sum;
}
