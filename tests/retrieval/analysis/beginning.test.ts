import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, beginningOfTerm } from '../../../src/retrieval/analysis/beginning.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import {
  EVERYDAY_IDIOMS,
  KINDS_OF_THINGS,
  SYNONYM_GROUPS,
} from '../../../src/retrieval/question/everyday-synonyms.ts';
import { TRANSLATION_PAIRS } from '../../../src/retrieval/question/translation-pairs.ts';

/** What begins otherwise than its term is said to. */
function astray(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const told = beginningOf(text);
    return told !== undefined && told !== beginningOfTerm(tokenize(text)[0]?.term ?? '');
  });
}

describe('beginningOf', () => {
  it.each([
    ['potatoes', 'po'],
    ['went home', 'go'],
    ['Children', 'ch'],
    ['tyres', 'ti'],
    ['kỹ thuật', 'ki'],
    ['đường', 'du'],
  ])('of %s is %s', (text, beginning) => {
    expect(beginningOf(text)).toBe(beginning);
  });

  it.each(['AED', 'IEDs', 'e-mail', "O'Brien", '+1', '£10', 'I', ''])('of %j is not plain', (text) => {
    expect(beginningOf(text)).toBeUndefined();
  });

  it('is what the term begins with, of every phrase of the tables', () => {
    const pairs = TRANSLATION_PAIRS.trim().split(/\n| = |, /);
    const oneWay = [...KINDS_OF_THINGS, ...EVERYDAY_IDIOMS].flatMap(({ from, to }) => [...from, ...to]);
    expect(astray([...SYNONYM_GROUPS.flat(), ...oneWay, ...pairs])).toEqual([]);
  });

  it('is what the term begins with, of any word with the endings that a stem loses', () => {
    const endings = fc.constantFrom(
      '',
      's',
      'es',
      'ies',
      'ed',
      'ied',
      'ing',
      'ly',
      'ation',
      'ness',
      'y',
      'men',
      'ise',
      'our',
    );
    const letters = fc.stringMatching(/^[a-zàảêđươỹ]{1,8}$/u);
    fc.assert(fc.property(letters, endings, (word, ending) => astray([word + ending]).length === 0));
  });
});
