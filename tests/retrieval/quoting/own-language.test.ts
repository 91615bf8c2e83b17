import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/corpus/article.ts';
import type { Query } from '../../../src/retrieval/question/query.ts';
import { inOwnLanguage } from '../../../src/retrieval/quoting/own-language.ts';
import type { Ranked } from '../../../src/retrieval/ranking/rank.ts';
import { article } from '../../support/article.ts';

describe('inOwnLanguage', () => {
  /** A window of an article in a language, whose vector has this angle. */
  const window = (language: Language, score: number, angle: number): Ranked => {
    const vector = new Float32Array([Math.cos(angle), Math.sin(angle)]);
    const own = { ...article({ id: `${language} ${score}`, text: 'x' }), language };
    return {
      score,
      found: { candidate: { article: own }, vectors: { whole: () => vector } },
    } as unknown as Ranked;
  };
  const led = (question: string, ...ranked: readonly Ranked[]): number | undefined =>
    inOwnLanguage({ question } as Query, ranked)[0]?.score;

  it('leads with the window in the question’s language that says the same', () => {
    expect(led('Đò chạy lúc mấy giờ?', window('en', 5, 0), window('vi', 4, 0.5))).toBe(4);
    expect(led('When does the ferry run?', window('vi', 5, 0), window('en', 4, 0.5))).toBe(4);
  });

  it('keeps the order where that says something else, scores far less, or the best is in the language already', () => {
    expect(led('Đò chạy lúc mấy giờ?', window('en', 5, 0), window('vi', 4, 1.2))).toBe(5);
    expect(led('Đò chạy lúc mấy giờ?', window('en', 5, 0), window('vi', 2.5, 0.5))).toBe(5);
    expect(led('Đò chạy lúc mấy giờ?', window('vi', 5, 0), window('vi', 4, 0.5))).toBe(5);
    expect(led('Đò chạy lúc mấy giờ?')).toBeUndefined();
  });

  it('loses no window', () => {
    const ranked = [window('en', 5, 0), window('en', 4.5, 0), window('vi', 4, 0.1)];
    expect(
      inOwnLanguage({ question: 'Đò chạy lúc mấy giờ?' } as Query, ranked).map(({ score }) => score),
    ).toEqual([4, 5, 4.5]);
  });
});
