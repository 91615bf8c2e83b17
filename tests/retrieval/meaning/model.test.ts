import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Tokenizer, type TokenizerFile } from '../../../src/retrieval/meaning/tokenizer.ts';

const file = (name: string) => readFileSync(new URL(`../../../models/encoder/${name}`, import.meta.url));

describe('models/encoder', () => {
  it.each(['model.onnx', 'weights.bin', 'tokenizer.json', 'axes.bin'])(
    'holds the %s that its card names',
    (name) => {
      const [, bytes, checksum] =
        new RegExp(`\\| \`${name}\` \\| ([\\d,]+) \\| \`(\\w+)\` \\|`).exec(file('README.md').toString()) ??
        [];
      const content = file(name);
      expect(content.length.toLocaleString('en')).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(checksum);
    },
  );
});

describe('the tokenizer', () => {
  const parsed: TokenizerFile = JSON.parse(file('tokenizer.json').toString());
  const tokenizer = new Tokenizer(parsed);

  it('cuts as the library does that the vocabulary was made with', () => {
    expect(tokenizer.encode('query: where can i smoke, khi nào bắt đầu', 512)).toEqual([
      0, 40, 951, 12, 4_505, 639, 17, 1_770, 302, 4, 1_345, 2_529, 7_738, 1_692, 2,
    ]);
  });

  it('reads decomposed letters as whole ones, and letters that it does not know as one unknown piece', () => {
    const text = 'Lễ hội khai mạc';
    expect(tokenizer.encode(text.normalize('NFD'), 512)).toEqual(tokenizer.encode(text, 512));
    expect(tokenizer.encode('ሰላምታ', 512).filter((piece) => piece === 3)).toHaveLength(1);
  });

  it('ends with the mark of the end, however long the text is', () => {
    const pieces = tokenizer.encode('word '.repeat(900), 512);
    expect(pieces).toHaveLength(512);
    expect(pieces.at(-1)).toBe(2);
    expect(tokenizer.encode('', 512)).toEqual([0, 2]);
  });
});
