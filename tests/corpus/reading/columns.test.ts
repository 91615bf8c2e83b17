import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

describe('columns of a plain text', () => {
  it('are rows that name them', async () => {
    const { article } = await read(
      'Materials\n\nMaterial        Size     Price\nPlywood 3 mm    A4       £4.50\nFelt 2 mm       A3       £1.20\n\nNo refunds.\n',
      'a.txt',
    );
    expect(outline(article)).toEqual([
      ['title', 'Materials'],
      ['row', 'Material: Plywood 3 mm · Size: A4 · Price: £4.50'],
      ['row', 'Material: Felt 2 mm · Size: A3 · Price: £1.20'],
      ['body', 'No refunds.'],
    ]);
  });

  it('parted by tabs are told apart where they are two, below what names them', async () => {
    const { article } = await read(
      'Opening hours\n\nMain hall\nMonday\tClosed\nTuesday\t14:00–21:00\nSunday\t10:00–16:00\n\nRing the bell by the door.\n',
      'a.txt',
    );
    expect(outline(article)).toEqual([
      ['title', 'Opening hours'],
      ['heading', 'Main hall'],
      ['row', 'Monday: Closed'],
      ['row', 'Tuesday: 14:00–21:00'],
      ['row', 'Sunday: 10:00–16:00'],
      ['body', 'Ring the bell by the door.'],
    ]);
  });

  it('are no names of columns where the first row is a fact like the others', async () => {
    const { article } = await read(
      'Mill fair\n\nWhere\tTown hall\nDoors\t18:00\nPrice\t£3\n\nBring a lamp.\n',
      'a.txt',
    );
    expect(outline(article).filter(([kind]) => kind === 'row')).toEqual([
      ['row', 'Where: Town hall'],
      ['row', 'Doors: 18:00'],
      ['row', 'Price: £3'],
    ]);
  });

  it('stay rows where they are as long as the lines of a paragraph', async () => {
    const { article } = await read(
      'Mill fair\n\nHours of the day\n09:00\tThe mill is opened by the mayor of the town\n10:00\tThe wheel turns for the first time in years\n11:30\tBread for everybody who helped to rebuild it\n\nBring a lamp.\n',
      'a.txt',
    );
    expect(outline(article).filter(([kind]) => kind === 'row')).toHaveLength(3);
  });

  it('are none where two spaces stand in sentences', async () => {
    const text = 'The hall is open.  Ring twice.\nBring soup.  Bring bread.\nCome early.  Leave late.';
    expect((await read(`${text}\n`, 'a.txt')).article.text.trim()).toBe(text);
  });
});

it('a name over figures heads them', async () => {
  const { article } = await read(
    'Opening hours\n\nReception\nMo–Fr: 09.00–17.00, lunch break 12.30\n\nTool library\nT3, T5: 17h–20h; T7: 10h–13h\n\nRing the bell by the door.\n',
    'a.txt',
  );
  expect(outline(article).map(([kind]) => kind)).toEqual([
    'title',
    'heading',
    'body',
    'heading',
    'body',
    'body',
  ]);
});

it('the buttons of a form and of a post are no text', async () => {
  const { article } = await read(
    'Soldering for kids\n\nBuild a badge with us, for ages 8 to 14.\n\nSee translation\nAll reactions:\n8 comments\nLike\nComment\nShare\n\nYour answer\n\nA parent stays in the building.\n',
    'a.txt',
  );
  expect(outline(article).filter(([kind]) => kind === 'body')).toEqual([
    ['body', 'Build a badge with us, for ages 8 to 14.'],
    ['body', 'A parent stays in the building.'],
  ]);
});

it('a line that begins with a number goes on with a full line alone', async () => {
  const { article } = await read(
    'Minutes\n\n4. Lockers\n12 people are on the waiting list.\n\nThe committee met on Monday in the large hall with the\n12 people who had asked for a locker.\n',
    'a.txt',
  );
  expect(article.text).toContain('4. Lockers\n12 people are');
  expect(article.text).toContain('with the 12 people');
});
