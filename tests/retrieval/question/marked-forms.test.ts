import { describe, expect, it } from 'vitest';
import { BEGINNING, MarkedForms } from '../../../src/retrieval/question/marked-forms.ts';

const formsIn = (...texts: readonly string[]): MarkedForms => {
  const forms = new MarkedForms();
  for (const text of texts) forms.add(text);
  return forms;
};

describe('MarkedForms', () => {
  it('counts forms by what they are without marks, whatever their case', () => {
    const forms = formsIn('Bán vé', 'bàn ghế, BÁN');
    expect([...forms.of('ban')]).toEqual([
      ['bán', 2],
      ['bàn', 1],
    ]);
    expect(forms.count('bán')).toBe(2);
    expect(forms.count('bạn')).toBe(0);
  });

  it('counts pairs of words with one space between, and what begins a text or follows another mark', () => {
    const forms = formsIn('bán vé, mua vé');
    expect(forms.pair('bán', 'vé')).toBe(1);
    expect(forms.pair('vé', 'mua')).toBe(0);
    expect(forms.pair(BEGINNING, 'mua')).toBe(1);
    expect(forms.count(BEGINNING)).toBe(2);
  });

  it('does not take a phrase for the beginning of a text', () => {
    const forms = new MarkedForms();
    forms.add('bán vé', 2, false);
    expect([forms.pair('bán', 'vé'), forms.pair(BEGINNING, 'bán'), forms.count(BEGINNING)]).toEqual([
      2, 0, 0,
    ]);
    expect(forms.size).toBe(4);
  });

  it('comes back from its counts, without the pairs of words that have one form', () => {
    const forms = formsIn('bán vé', 'bàn vé', 'mua vé', 'vẽ bàn');
    const read = MarkedForms.from(forms.counts());
    expect(read.size).toBe(forms.size);
    expect(read.count('vé')).toBe(3);
    expect(read.pair('mua', 'vé')).toBe(1);
    expect(read.pair(BEGINNING, 'bàn')).toBe(1);
    expect(forms.pair(BEGINNING, 'mua')).toBe(1);
    expect(read.pair(BEGINNING, 'mua')).toBe(0);
  });
});
