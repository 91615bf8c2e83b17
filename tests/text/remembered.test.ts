import { describe, expect, it } from 'vitest';
import { remembered, rememberedByLanguage } from '../../src/text/remembered.ts';

/** Counts how often each text is read. */
function counting() {
  const read: string[] = [];
  const lengthOf = (text: string) => {
    read.push(text);
    return { length: text.length };
  };
  return { read, lengthOf };
}

describe('a function of a text that remembers', () => {
  it('reads each text once', () => {
    const { read, lengthOf } = counting();
    const known = remembered(lengthOf);
    expect([known('one'), known('three'), known('one')]).toEqual([
      { length: 3 },
      { length: 5 },
      { length: 3 },
    ]);
    expect(read).toEqual(['one', 'three']);
  });

  it('keeps what is asked for again and again, and forgets the rest', () => {
    const { read, lengthOf } = counting();
    const known = remembered(lengthOf);
    for (let i = 0; i < 3_000; i++) {
      known('often');
      known(`once ${i}`);
    }
    known('once 0');
    expect(read.filter((text) => text === 'often')).toHaveLength(1);
    expect(read.filter((text) => text === 'once 0')).toHaveLength(2);
  });

  it('does not keep long texts', () => {
    const { read, lengthOf } = counting();
    const known = remembered(lengthOf);
    const long = 'word '.repeat(1_000);
    known(long);
    known(long);
    expect(read).toHaveLength(2);
  });

  it('keeps both languages apart', () => {
    const known = rememberedByLanguage((text, vietnamese) => ({ text, vietnamese }));
    expect(known('1.200', true).vietnamese).toBe(true);
    expect(known('1.200', false).vietnamese).toBe(false);
    expect(known('1.200', true).vietnamese).toBe(true);
  });
});
