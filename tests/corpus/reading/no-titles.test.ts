import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const MORE = 'Whoever comes late waits for the next bread, which takes an hour.';

async function titleOf(contents: string, path = 'a.txt') {
  return (await read(contents, path)).article.title;
}

async function headingsOf(contents: string, path = 'a.txt') {
  return outline((await read(contents, path)).article).flatMap(([kind, words]) =>
    kind === 'heading' ? [words] : [],
  );
}

describe('what is no title', () => {
  it.each([
    'Copied from our page for the archive - Alison',
    '(copied off our page, Hetty)',
    'Chép từ trang của hội, chị Hoa',
  ])('says only where a text was taken from: %s', async (line) => {
    expect(await titleOf(`${line}\n\nThe oven in winter\n\n${SAID}\n\n${MORE}\n`)).toBe('The oven in winter');
  });

  it('is none above posts, which have that of their file', async () => {
    const posts = `Copied from our page - Al\n\n--- 14 Jan 2026 ---\nThe oven is cold. ${SAID}\n\n--- 3 March 2026 ---\n${MORE}\n`;
    const { articles } = await readArticles(Buffer.from(posts), 'facebook posts.txt');
    expect(articles.map(({ title }) => title)).toEqual(['Facebook posts', 'Facebook posts']);
  });

  it('is the name and the street above a letter, which has that of its file', async () => {
    const letter = `Oakham Bakers\n12 Mill Lane, Oakham\n\n3rd March 2026\n\nDear [NAME],\n\n${SAID}\n\n${MORE}\n`;
    expect(await titleOf(letter, 'late bread letter.txt')).toBe('Late bread letter');
    expect(await titleOf(letter, 'a.txt')).toBe('Oakham Bakers');
  });

  it('is the street below it', async () => {
    const notice = `Oakham Bakers and Millers\n12 Mill Lane, Oakham\n\n3rd March 2026\n\n${SAID}\n\n${MORE}\n`;
    expect(await titleOf(notice)).toBe('Oakham Bakers and Millers');
    expect(await headingsOf(notice)).toEqual([]);
  });

  it('is when and where minutes met', async () => {
    const there = `Present: Ada Penn, Bo Lind\n\n1. The oven. ${SAID}\n`;
    expect(await titleOf(`COMMITTEE - WED 14 OCT 2026 - MILL LOBBY (barn was full)\n${there}`)).toBe(
      'COMMITTEE',
    );
    expect(
      await titleOf(
        `Oakham Bakers\nMinutes of meeting held Wed 11th March 2026, 7.45pm, room above the mill\n\n${there}`,
      ),
    ).toBe('Oakham Bakers – Minutes of meeting');
  });

  it('is a prayer, nor a whole paragraph above the day of the next one', async () => {
    expect(await titleOf(`🙏 Nam Mô Quán Thế Âm Bồ Tát\n\n${SAID}\n\n${MORE}\n`)).toBeNull();
    expect(
      await titleOf(`No bread today. The oven is cold and stays so.\n\n3 March 2026\n\n${MORE}\n`),
    ).not.toBe('No bread today. The oven is cold and stays so.');
  });

  it('is what a notice is called below whose it is, and no less', async () => {
    expect(
      await titleOf(`OAKHAM HARBOUR\nLOCAL NOTICE TO BOATS No. 11 of 2026\n\n1. ${SAID}\n2. ${MORE}\n`),
    ).toBe('OAKHAM HARBOUR – LOCAL NOTICE TO BOATS No. 11 of 2026');
  });
});

describe('what is no heading', () => {
  it.each([
    'Others        £30 per day / £112 for all four',
    'Helpline (free, any time)     0800 555 0111',
    'Your child is in: [ ] Level 1  [ ] Level 2',
    'BERTH NO. [____]   YACHT [____________]',
    'Oakham Mill, 114 Mill Lane, Oakham',
    'All',
  ])('is a row, a form, a street, a greeting: %s', async (line) => {
    expect(await headingsOf(`OVEN CAMP\n\nThe oven is hot.\n\n${line}\n\n${SAID} ${MORE}\n`)).toEqual([]);
  });

  it('is who signs, above what they are', async () => {
    const end = 'Yours sincerely\n\nSue Penn\nMembership secretary        (rev. Feb. 2026)\n';
    expect(await headingsOf(`OVEN CAMP\n\n${SAID}\n\n${MORE}\n\n${end}`)).toEqual([]);
  });

  it.each([
    ['Oven & mill charges 2026', 'Oven and mill charges 2026'],
    ['Oven News - Spring', 'Oven News, Spring 2026'],
    ['Oven week 2026', 'Oven week'],
  ])('says the title again: %s, %s', async (title, heading) => {
    expect(await headingsOf(`---\ntitle: ${title}\n---\n\n# ${heading}\n\n${SAID}\n`, 'a.md')).toEqual([]);
  });

  it('is still one over its section', async () => {
    expect(await headingsOf(`OVEN CAMP\n\nThe oven is hot.\n\nWhat to bring\n\n${SAID} ${MORE}\n`)).toEqual([
      'What to bring',
    ]);
  });
});
