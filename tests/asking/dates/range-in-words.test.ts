import { expect, it } from 'vitest';
import { rangeInWords, rangeUnit } from '../../../src/asking/dates/range-in-words.ts';
import { messagesFor } from '../../../src/reply/messages/index.ts';

it.each([
  ['2026-01-01', '2026-12-31', 'Only articles dated 2026', 'Chỉ các bài năm 2026', 'Cho năm 2026'],
  [
    '2026-05-01',
    '2026-05-31',
    'Only articles dated May 2026',
    'Chỉ các bài tháng 5/2026',
    'Cho tháng 5/2026',
  ],
  [
    '2026-05-03',
    '2026-05-03',
    'Only articles dated 3 May 2026',
    'Chỉ các bài đề ngày 3/5/2026',
    'Cho ngày 3/5/2026',
  ],
  [
    '2026-05-03',
    '2026-06-30',
    'Only articles dated 3 May 2026 – 30 June 2026',
    'Chỉ các bài đề ngày 3/5/2026 – 30/6/2026',
    'Cho ngày 3/5/2026 – 30/6/2026',
  ],
])('%s to %s is said as each language says it', (from, to, english, vietnamese, ofDays) => {
  const [en, vi] = [messagesFor('en-GB'), messagesFor('vi')];
  const unit = rangeUnit(from, to);
  const words = (messages: typeof en): string =>
    rangeInWords(from, to, { ...messages.articles, locale: messages.locale });
  expect(en.answer.onlyDated(words(en), unit)).toBe(english);
  expect(vi.answer.onlyDated(words(vi), unit)).toBe(vietnamese);
  expect(vi.answer.ofDays(words(vi), unit)).toBe(ofDays);
});
