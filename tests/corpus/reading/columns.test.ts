import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

describe('columns of a plain text', () => {
  it('are named above a rule, whatever figures stand there, and a lone dash says nothing', async () => {
    const { article } = await read(
      'Boats\n\nBoat type      Adults      Under 12s\n------------------------------------\nRowing boat    £8.00       £4.00\nPedalo         £9.00       -\nCanoe          £7.00       £3.50\n\nNo refunds.\n',
      'a.txt',
    );
    expect(outline(article)).toEqual([
      ['title', 'Boats'],
      ['row', 'Boat type: Rowing boat · Adults: £8.00 · Under 12s: £4.00'],
      ['row', 'Boat type: Pedalo · Adults: £9.00'],
      ['row', 'Boat type: Canoe · Adults: £7.00 · Under 12s: £3.50'],
      ['body', 'No refunds.'],
    ]);
  });

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

  const rowsOf = async (table: string): Promise<readonly string[]> => {
    const { article } = await read(`Camp kitchen\n\n${table}\n\nBring your own plate.\n`, 'a.txt');
    return outline(article).flatMap(([kind, words]) => (kind === 'row' ? [words] : []));
  };

  it.each([
    [
      '        BREAKFAST      SUPPER\nMon     Porridge       Lentil stew\nTues    Eggs           Fish pie\nWeds    Toast          Curry',
      [
        'Mon · BREAKFAST: Porridge · SUPPER: Lentil stew',
        'Tues · BREAKFAST: Eggs · SUPPER: Fish pie',
        'Weds · BREAKFAST: Toast · SUPPER: Curry',
      ],
    ],
    [
      '\tBữa sáng\tBữa tối\nThứ 2\tCháo\tCơm gà\nThứ 3\tPhở\tBún chả\nThứ 4\tXôi\tMì',
      [
        'Thứ 2 · Bữa sáng: Cháo · Bữa tối: Cơm gà',
        'Thứ 3 · Bữa sáng: Phở · Bữa tối: Bún chả',
        'Thứ 4 · Bữa sáng: Xôi · Bữa tối: Mì',
      ],
    ],
    [
      'Day     Breakfast      Supper\nMon     Porridge       Stew\nTue     Eggs           Pie\nWed     Toast          Curry',
      [
        'Day: Mon · Breakfast: Porridge · Supper: Stew',
        'Day: Tue · Breakfast: Eggs · Supper: Pie',
        'Day: Wed · Breakfast: Toast · Supper: Curry',
      ],
    ],
    [
      'TENT      COOK      WASHER\nElm       Ada       Bo\nOak       Cy        Di\nAsh       Ed        Fi',
      [
        'TENT: Elm · COOK: Ada · WASHER: Bo',
        'TENT: Oak · COOK: Cy · WASHER: Di',
        'TENT: Ash · COOK: Ed · WASHER: Fi',
      ],
    ],
  ])('may be named over all but the first, for days, or in capitals: %#', async (table, rows) =>
    expect(await rowsOf(table)).toEqual(rows),
  );

  it.each([
    [
      'Tent for a week        £30\nSleeping bag           £4.50 a night\nPillow                 free',
      ['Tent for a week: £30', 'Sleeping bag: £4.50 a night', 'Pillow: free'],
    ],
    [
      'Thuê lều      120.000đ/đêm\nTúi ngủ       30k\nGối           miễn phí',
      ['Thuê lều: 120.000đ/đêm', 'Túi ngủ: 30k', 'Gối: miễn phí'],
    ],
  ])('are two where sums stand behind a wide gap: %#', async (table, rows) =>
    expect(await rowsOf(table)).toEqual(rows),
  );

  it.each([
    'We pay  £30 for it.\nYou pay  £4 for it.\nThey pay  £2 for it.',
    'Ada Penn      Bo Reed\nCy Dale       Di Lowe\nEd Marsh      Fi Stone',
  ])('are none where two spaces, or names, part two words: %j', async (table) =>
    expect(await rowsOf(table)).toEqual([]),
  );

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
