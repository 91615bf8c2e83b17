import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/corpus/reading/read-text.ts';
import type { ReadArticle } from '../../../src/corpus/reading/reader.ts';

/** The blocks as "kind: first words", so that a test shows a whole article at a glance. */
function outline(article: ReadArticle): string[] {
  return article.blocks.map(
    ({ kind, start, end }) => `${kind}: ${article.text.slice(start, end).slice(0, 24)}`,
  );
}

const LONG =
  'The council agreed on Monday to rebuild the old bridge before the floods of the next autumn come.';

describe('a plain text article', () => {
  it('states title, date, author and source where they stand', () => {
    const article = readText(
      `Old bridge to be rebuilt\n\nThứ Sáu, 06/01/2023, 07:30\n\nRiverNews - ${LONG}\n\n${LONG}\n\nBy An Nhien`,
    );
    expect(article).toMatchObject({
      title: 'Old bridge to be rebuilt',
      published: { iso: '2023-01-06', asWritten: 'Thứ Sáu, 06/01/2023, 07:30' },
      author: 'An Nhien',
      source: 'RiverNews',
      language: 'en',
    });
    expect(outline(article)).toEqual([
      'title: Old bridge to be rebuilt',
      'date: Thứ Sáu, 06/01/2023, 07:',
      'body: RiverNews - The council ',
      'body: The council agreed on Mo',
      'byline: By An Nhien',
    ]);
  });

  it('has no title when it begins with a paragraph, and no date when the year is not stated', () => {
    const article = readText(`${LONG}\n\nThe vote was on March 25.\n\nSource: VNA`);
    expect(article).toMatchObject({ title: null, published: null, author: null, source: 'VNA' });
    expect(outline(article)).toEqual([
      'body: The council agreed on Mo',
      'body: The vote was on March 25',
      'source: Source: VNA',
    ]);
  });

  it('takes lines that repeat the title with a number for noise, and the line under them for a caption', () => {
    const article = readText(
      `Old bridge to be rebuilt\n\n${LONG}\n\nOld bridge to be rebuilt -0\nThe mayor at the bridge.\n\nOLD bridge  to be rebuilt - 1\nThe river in spring.\n\n${LONG}`,
    );
    expect(outline(article)).toEqual([
      'title: Old bridge to be rebuilt',
      'body: The council agreed on Mo',
      'noise: Old bridge to be rebuilt',
      'caption: The mayor at the bridge.',
      'noise: OLD bridge  to be rebuil',
      'caption: The river in spring.',
      'body: The council agreed on Mo',
    ]);
  });

  it('knows a caption by its own signs, and a paragraph that merely holds them as a paragraph', () => {
    const article = readText(
      `${LONG}\n\nMayor Ann Roe (right) and Professor Bo Li\n\nThe bridge in 1950. Photo: City Archive\n\nMs. Roe (right) opened the meeting.\n\n${LONG}`,
    );
    expect(outline(article)).toEqual([
      'body: The council agreed on Mo',
      'caption: Mayor Ann Roe (right) an',
      'caption: The bridge in 1950. Phot',
      'body: Ms. Roe (right) opened t',
      'body: The council agreed on Mo',
    ]);
  });

  it('reads Vietnamese with its own byline, source and caption, composed or decomposed alike', () => {
    const text = `Khánh thành cầu mới trên sông Hồng\n\nThứ Hai, 03/04/2023 - 09:15 (GMT+7)\n\n(Dân trí) - Sáng nay, thành phố đã khánh thành cây cầu mới và mở lại con đường cho người dân.\n\nNgười dân qua cầu. Ảnh: Minh Quân\n\nCây cầu dài 3 km và được xây trong hai năm.\n\nHoàng Thị Yến`;
    for (const form of ['NFC', 'NFD'] as const) {
      const article = readText(text.normalize(form));
      expect(article.text).toBe(text.normalize(form));
      expect(article).toMatchObject({ language: 'vi', published: { iso: '2023-04-03' } });
      expect(article.title?.normalize('NFC')).toBe('Khánh thành cầu mới trên sông Hồng');
      expect(article.source?.normalize('NFC')).toBe('Dân trí');
      expect(article.author?.normalize('NFC')).toBe('Hoàng Thị Yến');
      expect(article.blocks.map((block) => block.kind)).toEqual([
        'title',
        'date',
        'body',
        'caption',
        'body',
        'byline',
      ]);
    }
  });

  it('credits whom "Theo …" names at the end', () => {
    const text = 'Cây cầu mới được khánh thành vào sáng nay và đã mở cho người dân.\n\nTheo Tuổi Trẻ';
    expect(readText(text)).toMatchObject({ source: 'Tuổi Trẻ', author: null, title: null });
  });

  it('reads an English wire story with its byline under the title', () => {
    const article = readText(
      `WILL THE OLD BRIDGE STAND?\nBy Jane Roe and Bo Li\nJanuary 6, 2023\n\nHANOI (Reuters) - ${LONG}\n\nWhat comes next\n\n${LONG}`,
    );
    expect(article).toMatchObject({
      title: 'WILL THE OLD BRIDGE STAND?',
      author: 'Jane Roe and Bo Li',
      published: { iso: '2023-01-06' },
      source: 'Reuters',
    });
    expect(outline(article).slice(3)).toEqual([
      'body: HANOI (Reuters) - The co',
      'heading: What comes next',
      'body: The council agreed on Mo',
    ]);
  });

  it.each([
    ['Members get', '- A key to the shed.\n- Ten hours at the kiln.'],
    ['You can get them', '• from Ines, on Mondays\n• at the door.'],
    ['Chúng tôi đang tìm', '- người trông lò.\n- người dạy lớp tối thứ Ba.'],
    ['**Bring along:**', '- A towel.\n- A coin for the locker.'],
    ['Bring these three things', '1. a towel\n2. a lock\n3. a coin for the locker.'],
  ])('reads “%s” directly above a list as its first line, and never as a heading', (lead, items) => {
    const article = readText(`The pottery\n\n6 January 2023\n\n${LONG}\n\n${lead}\n${items}\n\n${LONG}`);
    expect(article.blocks.filter(({ kind }) => kind === 'heading')).toEqual([]);
    const bodies = article.blocks.filter(({ kind }) => kind === 'body');
    expect(bodies.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      LONG,
      `${lead}\n${items}`,
      LONG,
    ]);
  });

  it.each([
    'Week 1',
    'Khoá 10',
    'Days 2 and 3',
    'Room 4–6',
    'Squad B',
    'Opening hours',
    'Lớp chèo B',
    'Giờ mở cửa',
  ])('keeps “%s” above its list as a heading', (line) => {
    const article = readText(`The pottery\n\n6 January 2023\n\n${LONG}\n\n${line}\n- A towel.\n- A lock.`);
    expect(outline(article)).toContain(`heading: ${line}`);
  });

  it('takes the hours of a place for no heading', () => {
    const article = readText(
      'The mill shop\n\nOpen Mon - Sat 9.30 to 4.30\n\nWe are glad to have clean clothes, shoes in pairs and books, and sell them on.',
    );
    expect(outline(article)).toContain('body: Open Mon - Sat 9.30 to 4');
  });

  it('heads by what opens on a day, which states no hours', () => {
    const article = readText(
      'The mill shop\n\nOpening day 2026\n\nWe are glad to have clean clothes, shoes in pairs and books, and sell them on.',
    );
    expect(outline(article)).toContain('heading: Opening day 2026');
  });

  it('takes a sentence that ends in a picture for no heading', () => {
    const smiling = 'The kiln is warm again. ❄️🌉';
    const article = readText(`The pottery\n\n6 January 2023\n\n${LONG}\n\n${smiling}\n\n${LONG}`);
    expect(outline(article)).toContain(`body: ${smiling.slice(0, 24)}`);
  });

  it('keeps the heading of a list that stands apart from it, and one directly above a paragraph', () => {
    const article = readText(
      `The pottery\n\n6 January 2023\n\n${LONG}\n\nWhat to bring\n\n- A towel, and a lock.\n- A coin for the locker.\n\nWho we are\n${LONG}`,
    );
    expect(outline(article).filter((line) => line.startsWith('heading'))).toEqual([
      'heading: What to bring',
      'heading: Who we are',
    ]);
  });

  it('takes a date from a first sentence that it opens, and leaves the sentence to be found', () => {
    const article = readText(`A tower is done\n\n05/06/2023 - Forty workers finished the tower.\n\n${LONG}`);
    expect(article.published).toEqual({ iso: '2023', asWritten: '05/06/2023' });
    expect(outline(article)[1]).toBe('body: 05/06/2023 - Forty worke');
  });

  it('joins a title of two lines', () => {
    const article = readText(
      `Old bridge over the river\nto be rebuilt, council says\n\n6 January 2023\n\n${LONG}`,
    );
    expect(article.title).toBe('Old bridge over the river to be rebuilt, council says');
  });

  it('takes each line for a paragraph where no blank line stands', () => {
    const article = readText(
      `Old bridge to be rebuilt\nFriday, 6 Jan 2023 07:30\n${LONG}\n${LONG}\nSource: VNA`,
    );
    expect(article).toMatchObject({ title: 'Old bridge to be rebuilt', source: 'VNA' });
    expect(article.blocks.map((block) => block.kind)).toEqual(['title', 'date', 'body', 'body', 'source']);
  });

  it('keeps a paragraph whole that was wrapped at a column', () => {
    const article = readText(
      'The council agreed on Monday to\nrebuild the old bridge before\nthe floods of the next\nautumn come.\n\nIt will cost a lot.',
    );
    expect(article.title).toBeNull();
    expect(article.blocks.map((block) => block.kind)).toEqual(['body', 'body']);
  });

  it('keeps a list together and leaves blank lines in runs alone', () => {
    const article = readText(
      `Three plans\n\n\n\n${LONG}\n\n\n\n- a bridge\n- a ferry\n- a tunnel\n\n \t \n${LONG}`,
    );
    expect(outline(article)).toEqual([
      'title: Three plans',
      'body: The council agreed on Mo',
      'body: - a bridge\n- a ferry\n- a',
      'body: The council agreed on Mo',
    ]);
  });

  it('takes a single line for a body, however it looks', () => {
    for (const text of [
      'Old bridge',
      'Source: VNA',
      'Thứ Sáu, 06/01/2023',
      'By An Nhien',
      'word '.repeat(50_000),
    ]) {
      expect(readText(text).blocks).toHaveLength(1);
    }
  });

  it('does not take a place for a publication', () => {
    expect(readText(LONG.replace('The', 'HANOI - The')).source).toBeNull();
    expect(readText(`(CNN) ${LONG}`).source).toBe('CNN');
  });

  it('leaves a sentence that begins with "By" or "Theo" in the body', () => {
    const end = readText(`${LONG}\n\nBy 2030 the bridge will be done`);
    expect(end.author).toBeNull();
    expect(
      readText('Cây cầu được mở và đã có người qua.\n\nTheo kế hoạch, cầu được mở vào năm sau.').source,
    ).toBeNull();
  });

  it('reads labels, tags and an address', () => {
    const article = readText(
      `Title: Old bridge\nAuthor: Jane Roe\nDate: 2023-01-06\nURL: https://news.example/bridge\n\n${LONG}\n\nTags: bridges, rivers`,
    );
    expect(article).toMatchObject({
      title: 'Old bridge',
      author: 'Jane Roe',
      published: { iso: '2023-01-06', asWritten: '2023-01-06' },
      url: 'https://news.example/bridge',
      tags: ['bridges', 'rivers'],
    });
  });
});
