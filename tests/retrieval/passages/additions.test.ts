import { describe, expect, it } from 'vitest';
import { additionsIn, dayAt } from '../../../src/retrieval/passages/additions.ts';
import { read } from '../../corpus/read.ts';

const RULES = `PLOT RULES - MILL FIELD
Ann Carver, 4 March 2026

1. Water: hoses may be used from 6 to 8 in the evening.
2. Rent is £38 a plot, half a plot £21.
3. Sheds are at most 6 feet high, and green or brown.
`;

/** What was added to a text, each with the first words of the items that it names. */
async function added(text: string, path = 'a.txt'): Promise<[string, ...string[]][]> {
  const { article } = await read(text, path);
  return additionsIn(article).map(({ start, end, of }) => [
    article.text.slice(start, end),
    ...of.map((item) => article.text.slice(item.start, item.end).split(' ', 2).join(' ')),
  ]);
}

describe('what was added below a text', () => {
  it('is of the items that it names, one a line', async () => {
    const end =
      '----\nADDENDUM 2 Sept 2026 (Ann)\nre 2. £41 from this autumn, and half a plot is £23.\nre 1. No hoses.\n';
    expect(await added(`${RULES}\n${end}`)).toEqual([
      ['re 2. £41 from this autumn, and half a plot is £23.', '2. Rent'],
      ['re 1. No hoses.', '1. Water:'],
    ]);
  });

  it('is of them also where they stand in one paragraph', async () => {
    const end = '**Addendum 2 September 2026**\n\nRe 2. It is £41 now.\nRe 1. No hoses.\n';
    expect(await added(`${RULES}\n${end}`, 'a.md')).toEqual([
      ['Re 2. It is £41 now.', '2. Rent'],
      ['Re 1. No hoses.', '1. Water:'],
    ]);
  });

  it('may name none, and says so itself or stands below what does', async () => {
    expect(await added(`${RULES}\nUpdate: the shop is open on Sundays.\n`)).toEqual([
      ['Update: the shop is open on Sundays.'],
    ]);
    expect(await added(`${RULES}\nAddendum 2/9/2026\nThe shop is open on Sundays.\n`)).toEqual([
      ['The shop is open on Sundays.'],
    ]);
  });

  it('names no item where several have its number', async () => {
    const other = '\nFor hens:\n\n1. At most six.\n2. No cockerels.\n';
    expect(await added(`${RULES}${other}\nAddendum 2/9/2026\n\nre 2. It is £41 now.\n`)).toEqual([
      ['re 2. It is £41 now.'],
    ]);
  });

  it('is nothing below another heading', async () => {
    const page =
      '# Band news\n\nHello.\n\n## Update 3 May 2026\n\nThe heater is new.\n\n## Members\n\nIt is £40 a year.\n';
    expect(await added(page, 'a.md')).toEqual([['The heater is new.']]);
  });
});

describe('the day of what a text says', () => {
  it.each([
    ['Rent is', '2026-03-04'],
    ['It is £41', '2026-09-02'],
  ])('is its own day above what was added, and that of the addition there: %s', async (words, day) => {
    const { article } = await read(`${RULES}\nADDENDUM 2 Sept 2026\nIt is £41 now.\n`, 'a.txt');
    expect(dayAt(article, article.text.indexOf(words))?.iso).toBe(day);
  });

  it('is that of the article where nothing was added', async () => {
    const { article } = await read(RULES, 'a.txt');
    expect(dayAt(article, article.text.indexOf('Rent'))?.iso).toBe('2026-03-04');
  });
});
