import { describe, expect, it } from 'vitest';
import { baseForm } from '../../../src/retrieval/analysis/irregular-forms.ts';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';

const terms = (text: string): string[] => tokenize(text).map(({ term }) => term);

describe('irregular forms', () => {
  it.each([
    ['what a question with "did" asks for', 'win', 'won'],
    ['a participle', 'choose', 'chosen'],
    ['a plural', 'child', 'children'],
    ['a plural of -us', 'bus', 'buses'],
    ['a genitive without its mark', "men's", 'mens'],
    ['men in a trade', 'policeman', 'policemen'],
    ['a compound of knife', 'penknife', 'penknives'],
    ['a compound of wife', 'midwife', 'midwives'],
    ['a compound of shelf', 'bookshelf', 'bookshelves'],
    ['a compound of leaf', 'cloverleaf', 'cloverleaves'],
    ['a scarf among others', 'scarf', 'scarves'],
    ['an ending beside it', 'speaks', 'spoke'],
  ])('meet %s', (_, one, other) => {
    expect(terms(other)).toEqual(terms(one));
  });

  it.each([
    ['"found" is of "find", "founded" of its own', 'found', 'founded'],
    ['a specimen is no man', 'specimen', 'speciman'],
    ['what interleaves is no leaf', 'interleaves', 'interleaf'],
    ['a beehive is no beehif', 'beehives', 'beehif'],
    ['leaves are mostly what somebody does', 'leaves', 'leaf'],
    ['a wound is mostly an injury', 'wound', 'wind'],
  ])('keep apart: %s', (_, one, other) => {
    expect(terms(one)).not.toEqual(terms(other));
  });

  it('leaves every base form as it is', () => {
    for (const base of ['win', 'hold', 'man', 'crisis', 'rise']) expect(baseForm(base)).toBe(base);
  });
});
