import { describe, expect, it } from 'vitest';
import { confidenceByMeaning } from './confidence-in.ts';

const RESULTS = `---
title: Results of the raft race
date: 2026-11-16
---
The raft race was won by Ana Bell and Bo Reed, ahead of the Mill crew.
`;
const LOOKING_BACK = RESULTS.replace('the Mill crew.', "the Mill crew, last year's winners.");

const confidenceIn = confidenceByMeaning();

describe('an article of this year that never speaks of the last one', () => {
  it.each(['who won the raft race last year', 'who won the raft race in 2025'])(
    'hardly answers “%s”',
    async (question) => {
      const now = await confidenceIn(RESULTS, 'who won the raft race');
      expect(await confidenceIn(RESULTS, question)).toBeLessThan(now / 2);
    },
  );

  it('of long ago hardly says when the next one is, unless it speaks of this year', async () => {
    const ago =
      '---\ntitle: The raft race\ndate: 2023-05-02\n---\nThe raft race takes place on 3 June at the weir.\n';
    const asked = 'when is the next raft race';
    const then = await confidenceIn(ago, 'when is the raft race');
    expect(await confidenceIn(ago, asked)).toBeLessThan(then / 2);
    const planned = ago.replace('at the weir.', 'at the weir, and until 2027 on the first Saturday of June.');
    expect(await confidenceIn(planned, asked)).toBeGreaterThan(then / 2);
  });

  it('hardly says who will do it next year', async () => {
    const now = await confidenceIn(RESULTS, 'who won the raft race');
    expect(await confidenceIn(RESULTS, 'who will win the raft race next year')).toBeLessThan(now / 2);
  });

  it.each([
    ['A ticket for the raft is going up to 9 euros in January.', true],
    ['A ticket for the raft went up to 9 euros in October.', false],
    ['Vé bè tăng lên 90.000 đồng từ tháng 1.', true],
  ])('says what it costs next year where it tells of a month to come: %s', async (text, isTold) => {
    const question = /[ạ-ỹ]/u.test(text)
      ? 'năm sau vé bè bao nhiêu tiền'
      : 'how much is a raft ticket next year';
    const dated = `---\ntitle: Raft\ndate: 2026-11-16\n---\n${text}\n`;
    expect((await confidenceIn(dated, question)) > 0.3).toBe(isTold);
  });

  it.each([
    ['who won the quiz in october', true],
    ['who won the quiz in november', false],
    ['who won the quiz', false],
    ['ai thắng quiz tháng 10', true],
  ])('hardly says who won in another month: %s: %s', async (question, isOther) => {
    const text = `---
title: Odds and ends
date: 2026-11-21
---
The quiz on 11 November was won by Reel Trouble, 51 points.
`;
    const other = text.replace('11 November', 'Wednesday');
    const [told, untold] = [await confidenceIn(text, question), await confidenceIn(other, question)];
    expect(told < untold / 2).toBe(isOther);
  });

  it.each([
    ['who is giving the talk in february', true],
    ['who is giving the talk in november', false],
    ['who is giving the talk', false],
  ])('hardly says who does something in another month: %s: %s', async (question, isOther) => {
    const text =
      'Talks in the hut: on 1 October Miriam Oyelaran is giving the talk. On 5 November it is Sioned Probert.';
    const other = text.replace('1 October', 'one night').replace('5 November', 'the other');
    const [told, untold] = [await confidenceIn(text, question), await confidenceIn(other, question)];
    expect(told < untold / 2).toBe(isOther);
  });

  it.each([
    ['which book is it in december', true],
    ['which book is it in october', false],
  ])('is of the month of its article where it says “this month”: %s: %s', async (question, isOther) => {
    const text =
      '---\ntitle: Reading club\ndate: 2026-10-06\n---\nThis month the book of the reading club is “The Ferry”.\n';
    const other = text.replace('This month', 'Now');
    const [told, untold] = [await confidenceIn(text, question), await confidenceIn(other, question)];
    expect(told < untold / 2).toBe(isOther);
  });

  it.each([
    [
      'who gives the talk on sunday',
      'Miriam Oyelaran gives the talk on Friday, Sioned Probert on Saturday.',
      true,
    ],
    [
      'who gives the talk on friday',
      'Miriam Oyelaran gives the talk on Friday, Sioned Probert on Saturday.',
      false,
    ],
    ['who gives the talk', 'Miriam Oyelaran gives the talk on Friday, Sioned Probert on Saturday.', false],
    ['who gives the talk on sunday', 'The talk has been moved to Friday, Miriam Oyelaran gives it.', false],
  ])('hardly says who does something on other weekdays: %s: %s', async (question, text, isOther) => {
    const other = text.replace('Friday', 'the first day').replace('Saturday', 'the other');
    const [told, untold] = [await confidenceIn(text, question), await confidenceIn(other, question)];
    expect(told < untold / 1.5).toBe(isOther);
  });

  it.each([
    ['who gives the talk on 20 november', true],
    ['who gives the talk on 5 november', false],
    ['who gives the talk on the 20th', true],
    ['who gives the talk', false],
  ])('hardly says who does something on another day: %s: %s', async (question, isOther) => {
    const text =
      'Talks in the hut: on 1 November Miriam Oyelaran gives the talk, on 5 November Sioned Probert.';
    const other = text.replace('1 November', 'one night').replace('5 November', 'the other');
    const [told, untold] = [await confidenceIn(text, question), await confidenceIn(other, question)];
    expect(told < untold / 2).toBe(isOther);
  });

  it('may answer where it looks back', async () => {
    const question = 'who won the raft race last year';
    expect(await confidenceIn(LOOKING_BACK, question)).toBeGreaterThan(await confidenceIn(RESULTS, question));
  });
});
