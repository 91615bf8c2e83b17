import { describe, expect, it } from 'vitest';
import { additionsIn } from '../../../src/retrieval/passages/additions.ts';
import { dayAt } from '../../../src/retrieval/passages/day-of-words.ts';
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

  it('is of the section whose number a heading has', async () => {
    const page =
      '# Plot rules\n\n## 1. Water\n\nHoses may be used from 6 to 8.\n\n## 2. Rent\n\nIt is £38 a plot.\n\nHalf a plot is £21.\n\n---\n\n### Addendum, 2 September 2026 (agreed by the members by post)\n\nTo § 2: the rent is £41.\n';
    expect(await added(page, 'a.md')).toEqual([['To § 2: the rent is £41.', 'It is', 'Half a']]);
  });

  it('is of the item that it calls by its name, and goes on in the lines right below', async () => {
    const list =
      'Evenings\n\nBee keeping - Wed 2 Dec, Jo. Max 10.\n\nKnife grinding - Tue 8 Dec, Sam. Max 4.\n\nTea is included.\n';
    const end =
      'Additions 6.11.: Knife grinding is on Wed 9 Dec, Sam is away.\nBee keeping: 12 places now.\n';
    expect(await added(`${list}\n---\n${end}`)).toEqual([
      ['Additions 6.11.: Knife grinding is on Wed 9 Dec, Sam is away.', 'Knife grinding'],
      ['Bee keeping: 12 places now.', 'Bee keeping'],
    ]);
  });

  it('may begin with its day and who wrote it', async () => {
    const end = '12.10.26 Marta: rule 2 is £41 now, half a plot is £23.';
    expect(await added(`${RULES}\n---\n${end}\n`)).toEqual([[end, '2. Rent']]);
  });

  it('names its item behind the words that say that it was added', async () => {
    const end = 'Addendum, 9 November (A.C.): Item 2: it is £41 now. Item 1: no hoses.';
    expect(await added(`${RULES}\n${end}\n`)).toEqual([
      ['Addendum, 9 November (A.C.): Item 2: it is £41 now.', '2. Rent'],
      ['Item 1: no hoses.', '1. Water:'],
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

  it('is the one that it states also where a field dates the text', async () => {
    const page = `---\ntitle: Plot rules\ndate: 2026-03-04\n---\n\nRent is £38 a plot.\n\n### Addendum, 2 September 2026\n\nIt is £41 now.\n`;
    const { article } = await read(page, 'a.md');
    expect(article.published?.iso).toBe('2026-03-04');
    expect(dayAt(article, article.text.indexOf('It is £41'))?.iso).toBe('2026-09-02');
    expect(dayAt(article, article.text.indexOf('Rent'))?.iso).toBe('2026-03-04');
  });

  it('is above what was added the one in the title', async () => {
    const page = `# Minutes, 4 March 2026\n\nPresent: Ada, Bo\n\n1. Rent is £38 a plot.\n\nAddendum, 2 September (A.C.): Item 1: it is £41.\n`;
    const { article } = await read(page, 'a.md');
    expect(dayAt(article, article.text.indexOf('Rent'))?.iso).toBe('2026-03-04');
    expect(dayAt(article, article.text.indexOf('it is £41'))?.iso).toBe('2026-09-02');
  });

  it('is that of the article where nothing was added', async () => {
    const { article } = await read(RULES, 'a.txt');
    expect(dayAt(article, article.text.indexOf('Rent'))?.iso).toBe('2026-03-04');
  });
});
