import { describe, expect, it } from 'vitest';
import { MOST_QUOTES_SHOWN, quotesShown, quotesThatDiffer } from '../../src/asking/quotes-shown.ts';
import type { Answer, Excerpt, FoundAnswer } from '../../src/retrieval/answer.ts';
import { article } from '../support/article.ts';

/** A quote of four words, of which the first few are what was asked for. */
function quote(id: string, matched: number): Excerpt {
  const text = 'lamp harbour mayor festival';
  const highlights = [...text.matchAll(/\w+/g)]
    .slice(0, matched)
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return {
    article: article({ id, text }),
    start: 0,
    end: text.length,
    text,
    highlights,
    cutStart: false,
    cutEnd: false,
    passage: { start: 0, end: text.length },
    paragraph: null,
    caption: false,
  };
}

function answer(excerpts: readonly Excerpt[], disagreement?: FoundAnswer['disagreement']): FoundAnswer {
  const base = { question: 'who', confidence: 0.9, related: [], unknownWords: [], tookMs: 1 };
  return { ...base, kind: 'found', excerpts, ...(disagreement && { disagreement }) };
}

function ids(excerpts: readonly Excerpt[]): string[] {
  return excerpts.map((excerpt) => excerpt.article.id);
}

describe('quotesShown', () => {
  const four = ['a', 'b', 'c', 'd'].map((id) => quote(id, 4));

  it('shows at most three at once, and the next ones after them', () => {
    expect(ids(quotesShown({ answer: answer(four), skip: 0 }))).toEqual(['a', 'b', 'c']);
    expect(ids(quotesShown({ answer: answer(four), skip: MOST_QUOTES_SHOWN }))).toEqual(['d']);
  });

  it('stops at the first quote that says less than the best one', () => {
    const excerpts = [quote('a', 4), quote('b', 3), quote('c', 4)];
    expect(ids(quotesShown({ answer: answer(excerpts), skip: 0 }))).toEqual(['a']);
  });

  it('shows a quote that says less where it contradicts the best one', () => {
    const excerpts = [quote('a', 4), quote('b', 1), quote('c', 1)];
    const asked = { answer: answer(excerpts, { about: 'date', quotes: 2 }), skip: 0 };
    expect(ids(quotesShown(asked))).toEqual(['a', 'b']);
    expect(ids(quotesThatDiffer(asked))).toEqual(['a', 'b']);
  });

  it('shows weaker quotes when more is asked for, and calls none of them different', () => {
    const asked = { answer: answer([quote('a', 4), quote('b', 1)], { about: 'date', quotes: 2 }), skip: 1 };
    expect(ids(quotesShown(asked))).toEqual(['b']);
    expect(quotesThatDiffer(asked)).toEqual([]);
  });

  it('shows nothing of a refusal', () => {
    const refusal: Answer = { ...answer([]), kind: 'nothing-found', excerpts: [] };
    expect(quotesShown({ answer: refusal, skip: 0 })).toEqual([]);
  });
});
