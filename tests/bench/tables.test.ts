import { describe, expect, it } from 'vitest';
import { lostQuestions } from '../../bench/quality/lost-questions.ts';
import { metricsOf } from '../../bench/quality/metrics.ts';
import { reportOf } from '../../bench/quality/report.ts';
import { collectionTable, meanOf, meansOf, styleTable } from '../../bench/quality/tables.ts';
import { outcome, UNANSWERABLE } from '../support/outcomes.ts';

const RIGHT = outcome({ style: 'short' }, 'They close at 9 pm.');
const REFUSED = outcome({ style: 'typo' });
const IDLE = outcome({ ...UNANSWERABLE, style: 'small-talk' }, 'Hello.');

function evaluation(name: string, shelf: string, outcomes: readonly (typeof RIGHT)[]) {
  const about = { collection: name, articles: 1, passages: 1, indexMs: 1 };
  return {
    collection: { name, shelf, articles: [], questions: [] },
    outcomes,
    report: reportOf(about, outcomes),
  };
}

describe('meanOf', () => {
  it('counts each collection alike, and leaves out those without such a question', () => {
    const mean = meanOf([metricsOf([RIGHT, RIGHT, RIGHT]), metricsOf([REFUSED]), metricsOf([IDLE])]);
    expect(mean).toMatchObject({ right: 0.5, idle: 1, staleFirst: null });
  });
});

describe('meansOf', () => {
  it('keeps the communities that are set aside apart, and public collections out', () => {
    const means = meansOf([
      evaluation('people-tour', 'benchmarks', [RIGHT]),
      evaluation('museum', 'communities', [RIGHT]),
      evaluation('people-school', 'communities', [REFUSED]),
      evaluation('hospital', 'communities', [REFUSED]),
      evaluation('squad', 'benchmarks', [REFUSED]),
    ]);
    expect(means.map(({ name, collections, metrics }) => [name, collections, metrics.right])).toEqual([
      ['people-*', 2, 0.5],
      ['that taught the encoder', 1, 1],
      ['set aside', 1, 0],
    ]);
  });
});

describe('the tables', () => {
  it('have a line a collection and a line a mean, under the same columns', () => {
    const table = collectionTable([
      evaluation('people-tour', 'x', [RIGHT]),
      evaluation('squad', 'x', [REFUSED]),
    ]);
    const lines = table.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2,}/)[0])).toEqual([
      'collection',
      'people-tour',
      'squad',
      'mean of 1 people-*',
    ]);
    const at = lines[0]?.indexOf('right') ?? 0;
    expect(lines.map((line) => line.slice(at, at + 5))).toEqual(['right', '1.000', '0.000', '1.000']);
  });

  it('have a line a style, most questions first', () => {
    const lines = styleTable([RIGHT, REFUSED, REFUSED]).trimEnd().split('\n');
    expect(lines.map((line) => line.trim().split(/ +/).slice(0, 3))).toEqual([
      ['style', 'questions', 'right'],
      ['typo', '2', '0.000'],
      ['short', '1', '1.000'],
    ]);
  });
});

describe('lostQuestions', () => {
  it.each([
    ['a refusal', REFUSED, 'refused, though the articles answer it', []],
    ['an idle quote', IDLE, 'answered, though no article answers it', ['Hello.']],
    [
      'what has changed',
      outcome({ stale: ['8 pm'] }, 'They close at 8 pm.'),
      'the first quote holds what a later article changed, and no quote holds a gold answer',
      ['They close at 8 pm.'],
    ],
    [
      'a second quote that answers',
      outcome({}, 'They open at noon.', 'They close at 9 pm.'),
      'only a later quote on the card holds a gold answer',
      ['They open at noon.', 'They close at 9 pm.'],
    ],
  ])('says why %s is lost, and shows the whole card', (_, one, why, shown) => {
    const line = JSON.parse(lostQuestions(evaluation('people-tour', 'x', [one]))) as {
      readonly collection: string;
      readonly why: string;
      readonly shown: readonly { readonly text: string }[];
    };
    expect(line).toMatchObject({ collection: 'people-tour', why });
    expect(line.shown.map(({ text }) => text)).toEqual(shown);
  });

  it('leaves out what is right and what is rightly refused', () => {
    expect(lostQuestions(evaluation('people-tour', 'x', [RIGHT, outcome(UNANSWERABLE)]))).toBe('');
  });
});
