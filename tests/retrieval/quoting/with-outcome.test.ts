import { describe, expect, it } from 'vitest';
import { isDecided } from '../../../src/retrieval/quoting/with-outcome.ts';
import { quoted } from './quoted.ts';

describe('a proposal', () => {
  it.each([
    [
      'how much will lantern club subs be',
      'Proposal: lantern club subs go up to £31 from May. Carried 6:1. Tea is at four.',
      'Proposal: lantern club subs go up to £31 from May. Carried 6:1.',
    ],
    [
      'how much will lantern club subs be',
      'Ada proposed lantern club subs of £31. Seconded by Bo. Not carried.',
      'Ada proposed lantern club subs of £31. Seconded by Bo. Not carried.',
    ],
    [
      'hội phí hội đèn bao nhiêu',
      'Đề xuất hội phí hội đèn 31.000 đồng từ tháng 5. Tất cả nhất trí.',
      'Đề xuất hội phí hội đèn 31.000 đồng từ tháng 5. Tất cả nhất trí.',
    ],
  ])('is quoted with what became of it: %s', async (question, text, quote) => {
    expect((await quoted(question, text)).text).toBe(quote);
  });

  it.each([
    ['We propose to buy a kiln.', 'The motion was lost.', true],
    ['We propose to buy a kiln.', 'Agreed unanimously.', true],
    ['Motion: a second kiln.', '7 for, 2 against.', true],
    ['We propose to buy a kiln.', 'The key was lost.', false],
    ['We bought a kiln.', 'Agreed.', false],
  ])('“%s” – “%s”: %s', (proposal, next, isIt) => {
    expect(isDecided(proposal, next)).toBe(isIt);
  });
});
