import { describe, expect, it } from 'vitest';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';
import { inWordsOf } from '../../../src/retrieval/ranking/in-words-of.ts';
import { Reader } from '../../../src/retrieval/ranking/reader.ts';

/** A question as it is asked of a text, over articles that have these terms. */
function asked(question: string, text: string, ...had: readonly string[]): string {
  const known = { passageCount: 40, documentFrequency: (term: string) => (had.includes(term) ? 2 : 0) };
  return inWordsOf(analyseQuestion(question, known))(question, text);
}

describe('a question in the words of a text', () => {
  it.each([
    [
      'when are the seed spuds coming',
      'The potatoes arrive on 3 March.',
      'potato',
      'when are the seed potatoes coming',
    ],
    ['phòng gym mở mấy giờ', 'Phòng tập mở từ 6:00.', 'tap', 'Phòng tập mở mấy giờ'],
    ['gym mở mấy giờ', 'Phòng tập mở từ 6:00.', 'tap', 'Phòng tập mở mấy giờ'],
  ])('has its words: %s', (question, text, had, read) => {
    expect(asked(question, text, had)).toBe(read);
  });

  it('has them instead of a name with a word that says little', () => {
    const row = 'Hạng mục: Vệ sinh máy lạnh treo tường · Giá: 200000';
    expect(asked('vệ sinh điều hòa bao nhiêu', row, 'may', 'lanh')).toBe('vệ sinh máy lạnh bao nhiêu');
  });

  it('has its words in another language, whose marks a title may lack', () => {
    const question = 'where is table tennis played';
    const had = ['bong', 'ban'];
    expect(asked(question, 'Lich bong ban. Thứ ba ở nhà thi đấu.', ...had)).toBe('where is bong ban played');
    expect(asked(question, 'Bóng bàn ở nhà thi đấu.', ...had)).toBe('where is Bóng bàn played');
    expect(asked(question, 'Bỏng bạn ở nhà thi đấu.', ...had)).toBe(question);
  });

  it('is as it is typed where the text has no other word for it, or its own', () => {
    expect(asked('when are the spuds coming', 'The seeds arrive on 3 March.', 'potato')).toBe(
      'when are the spuds coming',
    );
    expect(asked('gym mở mấy giờ', 'Gym và phòng tập mở từ 6:00.', 'tap')).toBe('gym mở mấy giờ');
  });
});

describe('a reader', () => {
  const reads = (relevance: (question: string) => number) => ({
    relevanceOf: async (question: string) => relevance(question),
    leadOf: async () => 0,
  });
  const inOther = { inWordsOf: (question: string) => question.replace('gym', 'phòng tập') };

  it('counts most of what a text gains by its own words, and none of what it loses', async () => {
    const higher = new Reader(
      reads((question) => (question.includes('tập') ? 3 : -4)),
      'gym mở mấy giờ',
      inOther,
    );
    expect(await higher.relevanceOfText('Phòng tập mở từ 6:00.')).toBeCloseTo(0.9);
    const lower = new Reader(
      reads((question) => (question.includes('tập') ? -4 : 1)),
      'gym mở mấy giờ',
      inOther,
    );
    expect(await lower.relevanceOfText('Phòng tập mở từ 6:00.')).toBe(1);
  });

  it('judges whether a text answers by the plain question', async () => {
    const read: string[] = [];
    const reader = new Reader(
      reads((question) => read.push(question)),
      'where do we park now',
      { plain: 'where do we park' },
    );
    await reader.relevanceOfText('We park in the yard.');
    expect(read).toEqual(['where do we park']);
  });
});
