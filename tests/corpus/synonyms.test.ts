import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSynonyms } from '../../src/corpus/synonyms.ts';

describe('a synonym file', () => {
  it('holds equivalents, one-way rules, comments and escaped commas', () => {
    const { rules, skipped } = readSynonyms(
      '\uFEFF# names\r\nMoPS,  Ministry of Public Security\n\nVN => Vietnam, Viet Nam\nWashington\\, D.C., Washington\n',
      's.txt',
    );
    expect(skipped).toEqual([]);
    expect(rules).toEqual([
      { from: ['MoPS', 'Ministry of Public Security'], to: ['MoPS', 'Ministry of Public Security'] },
      { from: ['VN'], to: ['Vietnam', 'Viet Nam'] },
      { from: ['Washington, D.C.', 'Washington'], to: ['Washington, D.C.', 'Washington'] },
    ]);
  });

  it('skips a bad line with its number and a reason, and reads the rest', () => {
    const { rules, skipped } = readSynonyms('alone\na => \na => b => c\n=> b\na, …\na, b', 's.txt');
    expect(skipped.map(({ path, line }) => [path, line])).toEqual(
      [1, 2, 3, 4, 5].map((line) => ['s.txt', line]),
    );
    expect(rules).toHaveLength(1);
  });

  it('ships without a bad line', async () => {
    const { rules, skipped } = readSynonyms(await readFile('data/synonyms.txt', 'utf8'), 'synonyms.txt');
    expect(skipped).toEqual([]);
    expect(rules.some(({ to }) => to.includes('Bộ Công an'))).toBe(true);
  });
});
