import { describe, expect, it } from 'vitest';
import { gateMetrics, metricsOf, percentile } from '../../bench/quality/metrics.ts';
import { article } from '../support/article.ts';
import { outcome, quote, UNANSWERABLE } from '../support/outcomes.ts';

describe('gateMetrics', () => {
  it('is 1 where all answerable questions are surer than all others', () => {
    expect(gateMetrics([0.8, 0.9], [0.1, 0.2])).toEqual({ auroc: 1, answeredAt5: 1 });
  });

  it('counts a tie half', () => {
    expect(gateMetrics([0.5], [0.5]).auroc).toBe(0.5);
  });

  it('answers at the confidence that one in twenty unanswerable questions exceeds', () => {
    const unanswerable = Array.from({ length: 20 }, (_, at) => at / 20);
    expect(gateMetrics([0.89, 0.9, 0.91, 0.96], unanswerable).answeredAt5).toBe(0.5);
  });

  it('knows nothing without unanswerable questions', () => {
    expect(gateMetrics([0.5], [])).toEqual({ auroc: null, answeredAt5: null });
  });
});

describe('percentile', () => {
  it.each([
    [0.5, 2],
    [0.95, 4],
    [0, 1],
  ])('of four values at %d is %d', (at, expected) => {
    expect(percentile([4, 1, 3, 2], at)).toBe(expected);
  });
});

describe('metricsOf', () => {
  it.each([
    ['the answer alone', { start: 14, end: 18 }, 1],
    ['other words', { start: 0, end: 4 }, 0],
    ['all of the quote', { start: 0, end: 19 }, 0],
  ])('says whether the answer stands out where bold is %s', (_, span, bold) => {
    const right = outcome({}, 'They close at 9 pm.');
    const shown = right.shown.map((one) => ({ ...one, highlights: [span] }));
    expect(metricsOf([{ ...right, shown }])).toMatchObject({ bold });
  });

  it.each([
    // A date that answers, in a longer string that answers.
    ['The bridge reopens on Friday 28 March', 'The bridge reopens on Friday 28 March.', '28 March', 1],
    ['The bridge reopens on Friday 28 March', 'The bridge reopens on Friday 28 March.', 'Friday', 0],
    // All of its numbers, but none that the question has.
    ['at 9:30 and 11', 'Dinner is at 9:30 and 11 on the 9th.', '9:30', 0],
    ['Route 14 ends at 22:30', 'Route 14 ends at 22:30, as before.', '22:30', 1],
    // A name where there is no number.
    ['The tournament goes to Nell Farrow', 'The tournament goes to Nell Farrow, again.', 'Nell Farrow', 1],
    ['The tournament goes to Nell Farrow', 'The tournament goes to Nell Farrow, again.', 'The', 0],
  ])('takes “%s” for bold where all that it states is: %#', (answer, text, bold, expected) => {
    const right = outcome({ answers: [answer], text: 'when does route 14 end' }, text);
    const start = text.indexOf(bold);
    const shown = right.shown.map((one) => ({
      ...one,
      highlights: [{ start, end: start + bold.length }],
    }));
    expect(metricsOf([{ ...right, shown }])).toMatchObject({ bold: expected });
  });

  it('counts further quotes that hold an answer which the first lacks', () => {
    const two = outcome(
      { answers: ['9 pm', 'noon'] },
      'They close at 9 pm.',
      'They open at noon.',
      'At 9 pm.',
    );
    expect(metricsOf([two])).toMatchObject({ furtherNew: 0.5 });
  });

  it('counts a further quote of what was before as new beside a right one', () => {
    const card = (...quotes: readonly string[]) => metricsOf([outcome({ stale: ['8 pm'] }, ...quotes)]);
    expect(card('They close at 9 pm.', 'They close at 8 pm.')).toMatchObject({ furtherNew: 1 });
    expect(card('They open at noon.', 'They close at 8 pm.')).toMatchObject({ furtherNew: 0 });
  });

  it.each([
    ['a first quote with the answer is right', outcome({}, 'They close at 9 pm.'), { right: 1, misled: 0 }],
    [
      'an answer further down the card is right later, and nobody is misled',
      outcome({}, 'They open at noon.', 'They close at 9 pm.'),
      { right: 0, rightLater: 1, misled: 0, quotesShown: 2 },
    ],
    [
      'a card without the answer misleads',
      outcome({}, 'They open at noon.'),
      { right: 0, rightLater: 0, misled: 1 },
    ],
    [
      'a refusal is neither right nor misleading',
      outcome({}),
      { right: 0, rightLater: 0, misled: 0, refused: 1, quotesShown: null },
    ],
    [
      'news with an article that answers are no refusal',
      { ...outcome({ articles: new Set(['fair']) }), listed: [article({ id: 'fair', text: '' })] },
      { right: 0, listed: 1, misled: 0, refused: 0 },
    ],
    [
      'news without an article that answers are one',
      { ...outcome({ articles: new Set(['fair']) }), listed: [article({ id: 'pool', text: '' })] },
      { listed: 0, refused: 1 },
    ],
    [
      'any card misleads where no article answers',
      outcome(UNANSWERABLE, 'They open at noon.'),
      { right: null, misled: 1, falseAnswers: 1 },
    ],
    [
      'a first quote of what has changed is stale, and misleads',
      outcome({ stale: ['8 pm'] }, 'They close at 8 pm.', 'They open at noon.'),
      { staleFirst: 1, misled: 1 },
    ],
    [
      'with the change beside it nothing is stale',
      outcome({ stale: ['8 pm'] }, 'They close at 8 pm.', 'They now close at 9 pm.'),
      { staleFirst: 0, rightLater: 1, misled: 0 },
    ],
    [
      'what has changed in a later quote is not stale first',
      outcome({ stale: ['8 pm'] }, 'They open at noon.', 'They close at 8 pm.'),
      { staleFirst: 0, misled: 1 },
    ],
    [
      'a refused question about what has changed counts among those that are not stale',
      outcome({ stale: ['8 pm'] }),
      { staleFirst: 0 },
    ],
    [
      'a question without a change does not count as one',
      outcome({}, 'They close at 9 pm.'),
      { staleFirst: null },
    ],
    [
      'a quote for small talk is idle',
      outcome({ ...UNANSWERABLE, style: 'small-talk' }, 'Hello and welcome.'),
      { idle: 1, nearMisses: null },
    ],
    [
      'no quote for an off-topic question is what is wanted',
      outcome({ ...UNANSWERABLE, style: 'off-topic' }),
      { idle: 0, nearMisses: null },
    ],
    [
      'a card for a near miss counts as one, not as idle',
      outcome({ ...UNANSWERABLE, style: 'near-miss' }, 'They open at noon.'),
      { nearMisses: 1, idle: null },
    ],
  ])('%s', (_, one, expected) => {
    expect(metricsOf([one])).toMatchObject(expected);
  });

  it('takes shares of the questions that each metric is about', () => {
    const metrics = metricsOf([
      outcome({}, 'They close at 9 pm.'),
      outcome({}),
      outcome({ ...UNANSWERABLE, style: 'small-talk' }, 'Hello.', 'Welcome.'),
      outcome({ ...UNANSWERABLE, style: 'near-miss' }),
    ]);
    expect(metrics).toMatchObject({ right: 0.5, misled: 0.25, idle: 1, nearMisses: 0, quotesShown: 1.5 });
  });

  it('counts each excerpt that does not equal its span', () => {
    const changed = { ...quote('They close at 9 pm.'), text: 'They close at 9 p.m.' };
    const one = { ...outcome({}), excerpts: [quote('They open at noon.'), changed] };
    expect(metricsOf([one]).verbatim).toBe(0.5);
  });
});
