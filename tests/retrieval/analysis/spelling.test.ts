import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../src/retrieval/analysis/spelling.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';

const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);

describe('British and American spelling', () => {
  it.each([
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['recognising', 'recognizing'],
    ['analysed', 'analyzed'],
    ['colours', 'colors'],
    ['unfavourable', 'unfavorable'],
    ['labour', 'labor'],
    ['theatres', 'theaters'],
    ['defence', 'defense'],
    ['travelled', 'traveled'],
    ['counsellor', 'counselor'],
    ['catalogue', 'catalog'],
    ['programme', 'program'],
    ['archaeologist', 'archeologist'],
    ['tyres', 'tires'],
  ])('"%s" meets "%s"', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
    expect(terms(british)).toEqual(terms(american));
  });

  it.each([
    'promise',
    'precise',
    'four',
    'hour',
    'tour',
    'court',
    'called',
    'evidence',
    'rise',
    'wise',
    'maestro',
  ])('leaves "%s" as it is', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it('treats the ending of any word alike in articles and questions', () => {
    expect(terms('surprised')).toEqual(terms('surprises'));
    expect(terms('advertising')).toEqual(terms('advertised'));
  });
});
