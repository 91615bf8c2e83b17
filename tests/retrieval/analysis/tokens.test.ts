import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/retrieval/analysis/stem.ts';
import { normalForms, tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import { foldMarks, keepMarks } from '../../../src/text/fold-marks.ts';

const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);

describe('tokenize', () => {
  it.each([
    ['marks and none', 'Lê Văn Tuyến', 'Le Van Tuyen'],
    ['composed and decomposed letters', 'Tuyến', 'Tuyến'.normalize('NFD')],
    ['đ and d', 'Đà Nẵng', 'Da Nang'],
    ['initials with dots and without', 'U.S.', 'US'],
    ['a possessive', 'Harvard’s', 'Harvard'],
    ['numbers with either separator', '75.000.000', '75,000,000'],
    ['an ordinal and its number', '78th', '78'],
    ['plurals and singulars', 'conferences', 'Conference'],
  ])('meets %s', (_, one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });

  it('keeps numbers apart that are not the same', () => {
    expect(terms('3.5 35 1954')).toEqual(['3.5', '35', '1954']);
  });

  it('gives each token its place', () => {
    expect(tokenize('To U.S. firms', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 12],
      [13, 17],
      [18, 23],
    ]);
  });

  it('reads ten thousand combining marks in no time', () => {
    const began = performance.now();
    tokenize(`a${'\u0301'.repeat(10_000)} b`);
    expect(performance.now() - began).toBeLessThan(200);
  });
});

describe('keepMarks', () => {
  it('meets both placements of a tone but keeps tones apart', () => {
    expect(keepMarks('hoà')).toBe(keepMarks('hòa'));
    expect(keepMarks('hoá')).not.toBe(keepMarks('hòa'));
    expect(foldMarks('hoá')).toBe(foldMarks('hòa'));
  });
});

// Words and stems of https://snowballstem.org/algorithms/english/stemmer.html
describe('stem', () => {
  it.each([
    ['consign', 'consign'],
    ['consigned', 'consign'],
    ['consistency', 'consist'],
    ['consolations', 'consol'],
    ['consolingly', 'consol'],
    ['conspicuously', 'conspicu'],
    ['knightly', 'knight'],
    ['knocked', 'knock'],
    ['ties', 'tie'],
    ['cries', 'cri'],
    ['generally', 'general'],
    ['hopping', 'hop'],
    ['hoping', 'hope'],
    ['news', 'news'],
  ])('%s becomes %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

describe('spellings of Vietnamese', () => {
  it.each([
    ['kỹ', 'kĩ'],
    ['lý', 'lí'],
    ['quý', 'quí'],
    ['Mỹ', 'Mĩ'],
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
  ])('%s is %s', (one, other) => {
    expect(normalForms(one)).toEqual(normalForms(other));
  });

  it('keeps other words that end in y', () => {
    expect(normalForms('my').marked).toBe('my');
    expect(normalForms('thúy').marked).not.toBe(normalForms('thúi').marked);
  });
});
