import { describe, expect, it } from 'vitest';
import { withoutCapitals } from '../../../src/corpus/reading/capital-names.ts';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';
const factsOf = async (contents: string, path = 'a.txt') => {
  const { title, author, published } = (await read(contents, path)).article;
  return [title, author, published?.iso ?? null];
};

describe('a name in capitals', () => {
  it.each([
    ['SUE', 'Sue'],
    ['AMY', 'Amy'],
    ['HOLLIE', 'Hollie'],
    ['SUE TRANTER', 'Sue Tranter'],
    ["J. O'NEILL", "J. O'Neill"],
    ['HẠNH', 'Hạnh'],
    ['JB', 'JB'],
    ['VT', 'VT'],
    ['AJP', 'AJP'],
    ['JBS', 'JBS'],
    ['TTXVN', 'TTXVN'],
    ['BBC', 'BBC'],
    ['Sue TRANTER', 'Sue TRANTER'],
  ])('is shown as others are: %s', (name, shown) => expect(withoutCapitals(name)).toBe(shown));

  it('signs a text', async () => {
    const rules = `Oven rules\n\n${SAID}\n\n${SAID}\n\n`;
    expect(await factsOf(`${rules}(SUE, 22/2/26)\n`)).toEqual(['Oven rules', 'Sue', '2026-02-22']);
    expect(await factsOf(`${rules}SUE TRANTER, 22/2/26\n`)).toEqual([
      'Oven rules',
      'Sue Tranter',
      '2026-02-22',
    ]);
    expect(await factsOf(`${rules}JB, 22/2/26\n`)).toEqual(['Oven rules', 'JB', '2026-02-22']);
    expect((await factsOf(`---\nauthor: SUE\n---\n# Oven rules\n\n${SAID}\n`, 'a.md'))[1]).toBe('SUE');
  });
});

describe('a name beside from when a text holds, or where it hangs', () => {
  it.each([
    ['*Valid from 1 June 2026. Hollie*', 'Hollie', '2026-06-01'],
    ['Valid from 1 June 2026. Hollie', 'Hollie', '2026-06-01'],
    ['In force from 1 June 2026, Hollie', 'Hollie', '2026-06-01'],
    ['pinned up in the kennel kitchen, Dean, 15.01.26', 'Dean', '2026-01-15'],
    ['Posted at the gate, 15 January 2026, Dean', 'Dean', '2026-01-15'],
  ])('is that of who wrote it: %s', async (line, author, day) => {
    expect(await factsOf(`Oven rules\n${line}\n\n${SAID}\n\n${SAID}\n`)).toEqual(['Oven rules', author, day]);
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}\n\n${line}\n`)).toEqual([
      'Oven rules',
      author,
      day,
    ]);
  });

  it('is so in Vietnamese', async () => {
    const line = 'Áp dụng từ ngày 1/6/2026, Hoa';
    expect(await factsOf(`Nội quy lò\n${line}\n\n${NÓI}\n\n${NÓI}\n`)).toEqual([
      'Nội quy lò',
      'Hoa',
      '2026-06-01',
    ]);
  });

  it.each([
    'Valid from 1 June 2026, Sundays',
    'Valid from 1 June 2026. Closed',
    'pinned up in the kitchen, Thornbury Hall, 15.01.26',
    'pinned up in the kitchen, Monday, 15.01.26',
  ])('is none that is no name: %s', async (line) => {
    expect((await factsOf(`Oven rules\n${line}\n\n${SAID}\n\n${SAID}\n`))[1]).toBe(null);
  });
});
