import { describe, expect, it } from 'vitest';
import { drawn, pdf } from '../pdf.ts';
import { outline, read } from '../read.ts';

const FIRST = 'The council of Millford agreed on Monday to rebuild the old mill.';
const SECOND = 'The mill will be open to visitors again in the spring of the year.';
const bodies = async (contents: string) =>
  outline((await read(contents, 'a.pdf')).article).map(([kind, words]) => `${kind}: ${words}`);
const page = (...lines: readonly string[]) => lines.join('\n');

describe('the running head and foot of a PDF', () => {
  it.each([
    ['a foot that counts the pages', 'Millford Council - mill@m.example Page', 30],
    ['a head that counts the pages', 'Millford Council Page', 770],
    ['a foot with a bare number', 'Millford Council', 30],
  ])('are no text, also first in the file: %s', async (_, words, y) => {
    const foot = (number: number) => drawn(`${words} ${number}`, y, { size: 8 });
    const pages = [
      page(foot(1), drawn('Mill to be rebuilt', 740, { size: 20 }), drawn(FIRST, 700)),
      page(foot(2), drawn(SECOND, 740)),
    ];
    expect(await bodies(pdf(pages))).toEqual([
      'title: Mill to be rebuilt',
      `body: ${FIRST}`,
      `body: ${SECOND}`,
    ]);
  });

  it('say the same on each page, in the same place', async () => {
    const pages = [FIRST, SECOND].map((words) => page(drawn('Millford Council', 770), drawn(words, 700)));
    expect(await bodies(pdf(pages))).toEqual([`body: ${FIRST}`, `body: ${SECOND}`]);
  });

  it('are told on a single page by the number of all pages', async () => {
    const lines = page(drawn('Millford Council · Page 1 of 1'.replace('·', '-'), 30), drawn(FIRST, 740));
    expect(await bodies(pdf(lines))).toEqual([`body: ${FIRST}`]);
    const score = page(drawn('The match ended 3 of 4', 30), drawn(FIRST, 740));
    expect((await bodies(pdf(score))).join()).toContain('3 of 4');
  });

  it('are no headings that are counted, and no line that stands elsewhere', async () => {
    const days = [1, 2].map((day) =>
      page(drawn(`Day ${day} of the fair`, 740, { size: 14 }), drawn(FIRST, 700)),
    );
    const text = (await bodies(pdf(days))).join('\n');
    expect(text).toContain('Day 1');
    expect(text).toContain('Day 2');
    const elsewhere = [
      page(drawn(FIRST, 740), drawn('Bring a lamp to the mill.', 300), drawn('One.', 200)),
      page(drawn('Bring a lamp to the mill.', 740), drawn(SECOND, 700)),
    ];
    expect((await bodies(pdf(elsewhere))).join('\n')).toContain('Bring a lamp');
  });
});

describe('the properties of a PDF', () => {
  const text = page(drawn(FIRST, 740), drawn(SECOND, 700));
  it.each([
    ['/Title(The old mill)/Author(Bo Marsh)', 'The old mill', 'Bo Marsh'],
    ['/Title(Microsoft Word - mill.doc)/Author(Microsoft Office User)', null, null],
    ['/Title(untitled)/Author(\\(anonymous\\))', null, null],
    ['/Title(mill_v3.indd)/Author(Admin)', null, null],
    ['/Title(Presentation1)', null, null],
  ])('state its title and author where they are real: %s', async (properties, title, author) => {
    expect((await read(pdf(text, properties), 'a.pdf')).article).toMatchObject({ title, author });
  });

  it('give way to a title in large letters, on two lines, too', async () => {
    const shown = page(
      drawn('Millford', 770, { size: 11 }),
      drawn('The old mill is rebuilt', 740, { size: 20 }),
      drawn('before the floods', 717, { size: 20 }),
      drawn(FIRST, 680),
      drawn(SECOND, 667),
    );
    const { article } = await read(pdf(shown, '/Title(Letter template)'), 'a.pdf');
    expect(article.title).toBe('The old mill is rebuilt before the floods');
    expect(article.text).toContain('The old mill is rebuilt before the floods');
  });
});

describe('columns of a PDF', () => {
  const row = (y: number, ...cells: readonly string[]) =>
    cells.map((words, at) => drawn(words, y, { x: 72 + 150 * at }));

  it('are rows that name them, below their heading', async () => {
    const lines = page(
      drawn('Mill rooms', 740, { size: 20 }),
      drawn(FIRST, 700),
      drawn('What a room costs', 660, { size: 14 }),
      ...row(630, 'Room', 'Price', 'Seats'),
      ...row(610, 'Loft', '40 crowns', '12'),
      ...row(590, 'Wheel room', '65 crowns', '30'),
      drawn('in the cellar', 577, { x: 222 }),
      drawn(SECOND, 540),
    );
    expect(await bodies(pdf(lines))).toEqual([
      'title: Mill rooms',
      `body: ${FIRST}`,
      'heading: What a room costs',
      'row: Room: Loft · Price: 40 crowns · Seats: 12',
      'row: Room: Wheel room · Price: 65 crowns in the cellar · Seats: 30',
      `body: ${SECOND}`,
    ]);
  });

  it('have names in the middle of them, and times in front', async () => {
    const lines = page(
      drawn('Time', 740, { x: 90 }),
      drawn('Event', 740, { x: 260 }),
      ...row(720, '09:00', 'The mill is opened by the mayor'),
      ...row(707, '10:00', 'The wheel turns for the first time'),
      ...row(694, '11:30', 'Bread for everybody'),
    );
    expect(await bodies(pdf(lines))).toEqual([
      'row: Time: 09:00 · Event: The mill is opened by the mayor',
      'row: Time: 10:00 · Event: The wheel turns for the first time',
      'row: Time: 11:30 · Event: Bread for everybody',
    ]);
  });

  it('are none where they are prose, or the signs of a list', async () => {
    const prose = page(
      ...[740, 727, 714, 701].flatMap((y) => [
        drawn('the council of Millford agreed on', y, { x: 40 }),
        drawn('Monday to rebuild the mill, and to', y, { x: 320 }),
      ]),
    );
    expect((await bodies(pdf(prose))).some((line) => line.startsWith('row'))).toBe(false);
    const list = page(
      drawn(FIRST, 740),
      ...[700, 687, 674].flatMap((y, at) => [
        drawn('-', y, { x: 72 }),
        drawn(`Bring lamp number ${at}`, y, { x: 100 }),
      ]),
    );
    expect((await read(pdf(list), 'a.pdf')).article.text).toContain('- Bring lamp number 0\n- Bring');
  });
});

describe('a PDF with a part of more than 4 MB', () => {
  const words = drawn(FIRST, 700);

  it('is refused before it is parsed where a page draws so much', async () => {
    await expect(read(pdf(words + ' '.repeat(4_000_000)), 'a.pdf')).rejects.toThrow(
      'one of its pages has more than 4 MB of text and drawings',
    );
  });

  it('is read where that is a picture', async () => {
    const picture = `9 0 obj\n<</Type/XObject/Subtype/Image/Length 4100000>>stream\n${' '.repeat(4_100_000)}\nendstream\nendobj\n`;
    expect(await bodies(pdf(words).replace('xref', `${picture}xref`))).toContain(`body: ${FIRST}`);
  });
});
