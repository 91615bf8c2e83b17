import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';
import { outline, read } from '../../read.ts';

const rowsOf = async (contents: string, path = 'boats.csv') =>
  outline((await read(contents, path)).article).map(([kind, words]) => `${kind} ${words}`);

describe('a table in a file of its own', () => {
  it('is an article with a title from its name, its rows with the names of their columns', async () => {
    const { article } = await read(
      '\uFEFFBoat,Hour,Landing\r\nElsa,09:30,"North quay, behind the crane"\r\n"The ""Old"" Punt",,South quay\r\n',
      'plans/2026-05-06-boat_plan.csv',
    );
    expect(article).toMatchObject({
      id: 'plans/2026-05-06-boat_plan',
      title: 'Boat plan',
      published: { iso: '2026-05-06' },
    });
    expect(outline(article)).toEqual([
      ['row', 'Boat: Elsa · Hour: 09:30 · Landing: North quay, behind the crane'],
      ['row', 'Boat: The "Old" Punt · Landing: South quay'],
    ]);
  });

  it.each([
    ['Boat,Fee,Valid from\nElsa,4,2026-11-16\nPunt,6,2026-11-16\n', '2026-11-16'],
    ['Thuyền,Giá,Áp dụng từ\nElsa,4,5/11/2026\nPunt,6,5/11/2026\n', '2026-11-05'],
    ['Boat,Fee,Valid from\nElsa,4,2026-11-16\nPunt,6,2026-12-01\n', '2026-12-01'],
    ['Thuyen;Gia;AP DUNG\nElsa;4;01/08/2026\nThuyền;6;\n', '2026-08-01'],
    [
      'Boat,Fee,Notes\nElsa,4,valid from 1 May 2026\nPunt,6,valid from 1 May 2026; no oars\nCanoe,8,\n',
      '2026-05-01',
    ],
    ['Boat,Fee\nElsa,4\nPunt,6\nlist made Jan 2026,\n', '2026-01'],
    ['Giá thuê thuyền - áp dụng từ 05/01/2026,\nThuyền,Giá\nElsa,4\n', '2026-01-05'],
    ['Giá thuê thuyền,,\nNgày lập: 12-09-2026,Người lập: Hoa,\nSTT,Thuyền,Giá\n1,Elsa,4\n', '2026-09-12'],
    // A day on which something takes place is none of the table.
    ['Boat,Race,Date\nElsa,4,2026-11-16\nPunt,6,2026-11-16\n', undefined],
  ])('is of the newest day from which its rows hold: %#', async (contents, day) => {
    expect((await read(contents, 'boats.csv')).article.published?.iso).toBe(day);
  });

  it('names its columns in words where a program did not', async () => {
    expect(await rowsOf('boat;fee;sale_day\nElsa;4;Friday\nPunt;6;Monday\n')).toEqual([
      'row Boat: Elsa · Fee: 4 · Sale day: Friday',
      'row Boat: Punt · Fee: 6 · Sale day: Monday',
    ]);
  });

  it.each([
    ['semicolons', 'boats.csv', 'Boat;Seats, places;Hour\nElsa;4;9:30\n'],
    ['tabs', 'boats.csv', 'Boat\tSeats, places\tHour\nElsa\t4\t9:30\n'],
    ['tabs by its name', 'boats.tsv', 'Boat\tSeats, places\tHour\nElsa\t4\t9:30\n'],
    ['what Excel names above it', 'boats.csv', 'sep=;\nBoat;"Seats, places";Hour\nElsa;4;9:30\n'],
    ['commas and spaces', 'boats.csv', 'Boat, "Seats, places", Hour\nElsa, 4, 9:30\n'],
  ])('is parted by %s', async (_, path, contents) => {
    expect(await rowsOf(contents, path)).toEqual(['row Boat: Elsa · Seats, places: 4 · Hour: 9:30']);
  });

  it('has its title in a row of its own above it', async () => {
    const { article } = await read(
      'Prices of the ferry,,\n,,\nFerry,Adults,Children\nElsa,4 €,2 €\n',
      'a.csv',
    );
    expect(article.title).toBe('Prices of the ferry');
    expect(outline(article)).toEqual([['row', 'Ferry: Elsa · Adults: 4 € · Children: 2 €']]);
  });

  it('has what is said of it above the names of its columns', async () => {
    expect(
      await rowsOf('Ferry fares,,\nMade by: Ana Rell,Checked: 3 May 2026,\nNo,Ferry,Fare\n1,Elsa,4\n'),
    ).toEqual(['date Made by: Ana Rell · Checked: 3 May 2026', 'row No: 1 · Ferry: Elsa · Fare: 4']);
  });

  it.each([
    ['Key,E = 7 to 15,L = 13 to 21,', 'Key: E = 7 to 15 · L = 13 to 21'],
    ['E = early,L = late,', 'E = early · L = late'],
    ['Ký hiệu:,S: ca sáng,T: ca tối,', 'Ký hiệu: S: ca sáng · T: ca tối'],
  ])('says below its rows what its signs mean: %s', async (key, said) =>
    expect(await rowsOf(`Name,Mon,Tue,Wed\nAna Rell,E,L,E\n${key}\n`)).toEqual([
      'row Name: Ana Rell · Mon: E · Tue: L · Wed: E',
      `body ${said}`,
    ]),
  );

  it('has a row whose cells only look like meanings', async () => {
    expect(await rowsOf('Name,Mon,Tue\nBo,9:30,10:30\nCy,a: b,c: d\n')).toEqual([
      'row Name: Bo · Mon: 9:30 · Tue: 10:30',
      'row Name: Cy · Mon: a: b · Tue: c: d',
    ]);
  });

  it('may name two columns alike above figures', async () => {
    expect(await rowsOf('Lock,Up,Metres,Down,Metres\nElm,9:30,2.1,17:10,1.8\nOak,10:05,1.9,,\n')).toEqual([
      'row Lock: Elm · Up: 9:30 · Metres: 2.1 · Down: 17:10 · Metres: 1.8',
      'row Lock: Oak · Up: 10:05 · Metres: 1.9',
    ]);
    // Names below one another are a row.
    expect(await rowsOf('Ann,Bo,Ann\nJo,Ann,Bo\n')).toEqual(['row Ann · Bo · Ann', 'row Jo · Ann · Bo']);
  });

  it('names no columns where its first row is one of values', async () => {
    expect(await rowsOf('Elsa,9:30,North quay\nPunt,10:00,South quay\n')).toEqual([
      'row Elsa · 9:30 · North quay',
      'row Punt · 10:00 · South quay',
    ]);
    expect(await rowsOf('Office,0123 456\nFerry,0123 789\n')).toEqual([
      'row Office: 0123 456',
      'row Ferry: 0123 789',
    ]);
  });

  it('is a list where it has one column', async () => {
    expect(await rowsOf('A rope\nA lamp\n')).toEqual(['item A rope', 'item A lamp']);
  });

  it('has no numbers of programs, pictures and rows that are kept from being shown', async () => {
    const { article, skipped } = await read(
      'ID,Boat,Photo,Published,Length\n17,Elsa,https://a.example/elsa.png,true,9 m\n18,Punt,,false,5 m\n',
      'a.csv',
    );
    expect(article.text).toBe('Boat: Elsa · Length: 9 m');
    expect(skipped.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('it is a draft ("Published: false")'),
    ]);
  });

  it('has paragraphs under the name of their row where a column holds sentences', async () => {
    expect(
      await rowsOf(
        'Question,Answer\nMay I bring a dog?,"Yes, on a lead."\nWhere is the ferry?,"Behind the crane. It leaves at nine, and on market days there is a second one at noon."\n',
      ),
    ).toEqual([
      'heading May I bring a dog?',
      'body Yes, on a lead.',
      'heading Where is the ferry?',
      'body Behind the crane. It leaves at nine, and on market days there is a second one at noon.',
    ]);
  });

  it('holds an article a row where its columns are those of articles', async () => {
    const { articles } = await readArticles(
      Buffer.from(
        'Slug,Title,Date,Author,Body\nelsa,Elsa is back,2026-03-04,Ana Rell,"She was **painted**.\n\nShe sails again."\npunt,The punt,2026-03-05,Bo Tarn,It leaks.\n',
      ),
      'news.csv',
    );
    expect(articles).toMatchObject([
      {
        id: 'news#elsa',
        title: 'Elsa is back',
        author: 'Ana Rell',
        published: { iso: '2026-03-04' },
        text: 'She was painted.\n\nShe sails again.',
      },
      { id: 'news#punt', title: 'The punt', text: 'It leaks.' },
    ]);
  });

  it.each([
    ['Boat,Hour\nElsa,9:30\n"Punt,10:00\n', 'a quote that opens on this line is never closed', 3],
    [`${'a,'.repeat(200)}b\n`, 'more than 200 columns', undefined],
    ['a,b\n'.repeat(20_002), 'more than 20,000 entries', undefined],
    [';;;\n', 'no words', undefined],
  ])('says what is wrong with it: %#', async (contents, reason, line) => {
    await expect(read(contents, 'a.csv')).rejects.toMatchObject({
      message: expect.stringContaining(reason),
      line,
    });
  });
});
