import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLine, safeText } from '../../src/terminal/safe-text.ts';
import { anyText } from '../support/any-text.ts';

describe('safeText', () => {
  it('takes the escape from a sequence that would clear the screen', () => {
    expect(safeText('before\u001b[2Jafter')).toBe('before\ufffd[2Jafter');
  });

  it('takes the override that would show "exe.txt" for "txt.exe"', () => {
    expect(safeText('\u202etxt.exe')).toBe('\ufffdtxt.exe');
  });

  it('keeps the length, so that offsets stay true, and leaves Vietnamese as it is', () => {
    fc.assert(fc.property(anyText(), (text) => safeText(text).length === text.length));
    expect(safeText('Lê Văn Tuyến\nhoà bình 👩‍👩‍👧')).toBe('Lê Văn Tuyến\nhoà bình 👩‍👩‍👧');
  });
});

describe('safeLine', () => {
  it('puts a name of several lines on one', () => {
    expect(safeLine(' a\n\t b\n\n c ')).toBe('a b c');
  });
});
