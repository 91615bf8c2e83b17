import { describe, expect, it } from 'vitest';
import { type RelatedShown, sharesOf } from '../../bench/quality/related.ts';

describe('sharesOf', () => {
  const refusal = (articles: readonly string[], style: string, related: readonly string[]): RelatedShown => ({
    question: { answerable: articles.length > 0, articles: new Set(articles), style },
    related,
  });

  it('counts for which refused questions the answering article is related, and how many are shown below the others', () => {
    expect(
      sharesOf([
        refusal(['a'], 'plain', ['a', 'b']),
        refusal(['c'], 'typo', ['b', 'c', 'd', 'e']),
        refusal(['f'], 'plain', []),
        refusal([], 'near-miss', ['a', 'b']),
        refusal([], 'off-topic', ['a']),
        refusal([], 'small-talk', []),
      ]),
    ).toEqual({ refused: 3, among: 2, first: 1, answerable: 2, nearMisses: 2, idle: 0.5 });
  });
});
