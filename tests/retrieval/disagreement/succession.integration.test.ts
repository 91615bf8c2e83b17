import { describe, expect, it } from 'vitest';
import type { Encoder } from '../../../src/retrieval/meaning/encoder.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { shippedArticles } from '../shipped-articles.ts';

const encoder = sharedEncoder();

type Post = readonly [id: string, date: string | null, text: string, title?: string];

/** What is made of a question over these posts beside the shipped articles. */
async function said(question: string, posts: readonly Post[], encoder?: Encoder) {
  const articles = posts.map(([id, date, text, title = null]) =>
    article({ id, text, title, published: date === null ? null : { iso: date, asWritten: date } }),
  );
  const retriever = await createRetriever(
    { articles: [...shippedArticles(), ...articles] },
    { meaning: encoder && { encoder } },
  );
  await retriever.meaning?.filled;
  const answer = await retriever.answer(question, { ungated: true });
  if (answer.kind !== 'found') throw new Error('refused');
  return {
    quoted: answer.excerpts
      .map((quote) => quote.article.id)
      .filter((id) => posts.some(([own]) => own === id)),
    shown: answer.shown,
    before: answer.change?.before.article.id,
    differ: answer.disagreement?.quotes,
  };
}

/** Which of two posts is said to have held before. */
async function beforeOf(question: string, earlier: string, later: string): Promise<string | undefined> {
  const posts = [['earlier', '2026-01-10', earlier] as const, ['later', '2026-05-04', later] as const];
  return (await said(question, posts)).before;
}

const BEGINS = 'When does the pottery workshop begin?';
const AT_TEN = 'The pottery workshop begins at 10:00 in the east studio.';
const AT_ELEVEN = 'The pottery workshop begins at 11:30 in the east studio.';

describe('what a later article changed', () => {
  it('is found behind quotes of other articles that match better', async () => {
    const { quoted, before } = await said(BEGINS, [
      ['june', '2026-06-02', AT_TEN, 'Pottery workshop'],
      ['tea', '2026-05-02', 'The pottery workshop begins with tea.', 'Pottery workshop, the tea'],
      ['hands', '2026-05-03', 'When the pottery workshop begins, wash your hands.'],
      ['october', '2026-10-19', 'From now on the pottery workshop in the east studio begins at 11:30.'],
    ]);
    expect([quoted[0], before]).toEqual(['october', 'june']);
  });

  it.each([
    [
      'Who leads the lantern choir?',
      'Anna Reed leads the lantern choir.',
      'Bo Lind now leads the lantern choir.',
    ],
    [
      'When does the lantern bus leave?',
      'The lantern bus leaves at 7:30.',
      'The lantern bus now leaves at 8:00.',
    ],
  ])('is said once, and what held before is no quote of its own: %s', async (question, first, later) => {
    const posts = [['june', '2026-06-02', first] as const, ['october', '2026-10-19', later] as const];
    expect(await said(question, posts)).toMatchObject({ quoted: ['october'], shown: 1, before: 'june' });
  });

  it.each([
    ['reads as an answer', 3, 'june'],
    ['reads as none, like another room', -1, undefined],
  ])('is said where the later one %s', async (_, relevance, before) => {
    const relevanceOf = async (_question: string, text: string) => (text.includes('11:30') ? relevance : 3);
    const posts = [['june', '2026-06-02', AT_TEN] as const, ['october', '2026-10-19', AT_ELEVEN] as const];
    expect((await said(BEGINS, posts, { ...encoder(), relevanceOf })).before).toBe(before);
  });

  it('stands in front of what it does not change, where it leads on a guess', async () => {
    const guessing = { ...encoder(), leadOf: async () => 4, relevanceOf: async () => 1 };
    const posts = [
      ['membership', '2026-01-08', 'Full members of the pottery pay £42 a month.', 'Membership'] as const,
      ['market', '2026-06-10', 'A full table at the pottery market costs members £18.', 'Market'] as const,
    ];
    expect(await said('what does a full member of the pottery pay', posts, guessing)).toEqual({
      quoted: ['market', 'membership'],
      shown: 2,
      before: undefined,
      differ: undefined,
    });
  });

  it('contradicts nothing that has more words of the question', async () => {
    const guessing = { ...encoder(), leadOf: async () => 4, relevanceOf: async () => 1 };
    const posts = [
      [
        'meeting',
        '2026-10-20',
        'Canopy will meet in the Studio on Friday 31 October, and the fair has been put off until spring.',
      ] as const,
      [
        'concert',
        '2026-11-08',
        'Canopy is working on a play about the flood, and will show it on 4 and 5 December in the Studio.',
      ] as const,
      ['gate', '2026-01-08', 'Walkers meet at the gate.'] as const,
      ['readers', '2026-02-08', 'Readers meet upstairs.'] as const,
      ['cooks', '2026-03-08', 'Cooks meet in the kitchen.'] as const,
    ];
    expect(await said('when does canopy meet', posts, guessing)).toMatchObject({
      quoted: ['concert', 'meeting'],
      shown: 2,
      differ: undefined,
    });
  });

  it.each([
    ['stands behind what it may change', 4, 2],
    ['is not quoted where that is unlikely', -4, 1],
  ])('%s, where it reads as no answer itself', async (_, leading, shown) => {
    const doubting = {
      ...encoder(),
      leadOf: async () => leading,
      relevanceOf: async (_question: string, text: string) => (text.includes('Jonty') ? -4 : 3),
    };
    const posts = [
      ['tea', '2026-01-08', 'The tea room is open on Tuesdays from 9:00.', 'Tea room'] as const,
      ['roof', '2026-06-10', 'In the tea room Jonty is there Friday to Sunday.', 'The new roof'] as const,
    ];
    expect(await said('when is the tea room open', posts, doubting)).toMatchObject({
      quoted: expect.arrayContaining(['tea']),
      shown,
      before: undefined,
    });
  });

  it('is none where the other article is about another class, which its title names', async () => {
    const { before } = await said('How many people does the downhill class take?', [
      ['downhill', '2026-03-01', 'The class takes 16 people.', 'Downhill class'],
      ['tyres', '2026-03-03', 'The class takes 10 people.', 'Tyre repair'],
    ]);
    expect(before).toBeUndefined();
  });

  it('is none where the later one tells of a day, and the earlier one of every week', async () => {
    const { before } = await said('When is the wall open on Sundays?', [
      ['hours', '2026-01-10', 'The wall is open on Sundays from 10:00 to 17:00.', 'Opening hours'],
      ['meeting', '2026-05-04', 'The wall is open on Sunday 7 June from 11:00 to 16:00.', 'Meeting'],
    ]);
    expect(before).toBeUndefined();
  });

  it.each(['The wall is closed on Sundays in August.', 'This week the wall is closed on Sundays.'])(
    'is none where the later one holds for a while alone: %s',
    async (later) => {
      const hours = 'The wall is open on Sundays from 10:00 to 17:00.';
      expect(await beforeOf('When is the wall open on Sundays?', hours, later)).toBeUndefined();
    },
  );

  it('does not lead where it tells of some days alone, however well it reads', async () => {
    const leading = { ...encoder(), leadOf: async () => 6, relevanceOf: async () => 1 };
    const first = async (later: string): Promise<string | undefined> =>
      (
        await said(
          'when are the quiet hours of the mill on weekdays',
          [
            [
              'rules',
              '2026-01-10',
              'Quiet hours of the mill are 11 pm to 8 am from Sunday to Thursday.',
              'Rules',
            ],
            ['news', '2026-05-04', later, 'News of the quiet mill'],
          ],
          leading,
        )
      ).quoted[0];
    expect(await first('In the mill it is quiet from 10 pm to 7 am on weekdays.')).toBe('news');
    expect(
      await first('The mill is closed from 18 December to 4 January. It is quiet from 10 pm to 7 am.'),
    ).toBe('rules');
  });

  it('does not lead where it tells who won in another month', async () => {
    const leading = { ...encoder(), leadOf: async () => 6, relevanceOf: async () => 1 };
    const posts = [
      [
        'august',
        '2026-01-03',
        'August winners of the quiz: The Popcorn Socialists, 47 points.',
        'Quiz',
      ] as const,
      [
        'november',
        '2026-05-21',
        'The quiz on 11 November was won by Reel Trouble, 51 points.',
        'Quiz',
      ] as const,
    ];
    const first = async (question: string): Promise<string | undefined> =>
      (await said(question, posts, leading)).quoted[0];
    expect(await first('who won the quiz')).toBe('november');
    expect(await first('who won the quiz in august')).toBe('august');
  });

  it('is none where the two tell of different weekdays', async () => {
    const before = (later: string) =>
      beforeOf('When does the wall open?', 'The wall opens on Sundays at 10:00.', later);
    expect(await before('The wall opens on Fridays at 12:00.')).toBeUndefined();
    expect(await before('The wall opens on Sundays at 12:00.')).toBe('earlier');
    expect(await before('From now on the wall opens on Fridays at 12:00.')).toBe('earlier');
  });

  it.each([
    [
      'How much is the membership of the harbour club?',
      'The membership of the harbour club is 90 pounds.',
      'The membership of the harbour club goes up from 90 to 110 pounds.',
    ],
    [
      'Hội phí câu lạc bộ bến cảng bao nhiêu?',
      'Hội phí câu lạc bộ bến cảng là 90.000 đồng.',
      'Hội phí câu lạc bộ bến cảng được điều chỉnh từ 90.000 lên 110.000 đồng.',
    ],
  ])('is said where the later one names both values: %s', async (question, earlier, later) => {
    const reads = {
      ...encoder(),
      // It reads less plainly than the sentence that states one.
      relevanceOf: async (_question: string, text: string) => (text.includes('110') ? -0.5 : 3),
    };
    const posts = [['earlier', '2026-01-10', earlier] as const, ['later', '2026-05-04', later] as const];
    expect(await said(question, posts, reads)).toMatchObject({ quoted: ['later'], before: 'earlier' });
  });

  it('is no change of the place where the later one changes the hours', async () => {
    const posts = [
      ['earlier', '2026-01-10', 'The gym is on the third floor, and open from 5:30 to 22:00.'] as const,
      ['later', '2026-05-04', 'The gym is open from 5:00 to 23:00 instead of 5:30 to 22:00.'] as const,
    ];
    expect((await said('Where is the gym?', posts, encoder())).before).toBeUndefined();
    expect((await said('When is the gym open?', posts, encoder())).before).toBe('earlier');
  });

  it('stands beside what it likely changes where that is not plain', async () => {
    const posts = [
      ['april', '2026-04-18', 'Knitting night takes place in Dover, and everybody is welcome.'] as const,
      ['may', '2026-05-04', 'Knitting night takes place above the mill, and bring wool.'] as const,
    ];
    expect(await said('Where does knitting night take place?', posts)).toEqual({
      quoted: ['may', 'april'],
      shown: 2,
      before: undefined,
      differ: undefined,
    });
  });

  it('leads before an article without a date, beside which it stands', async () => {
    const posts = [
      ['undated', null, AT_TEN, 'Pottery workshop'] as const,
      ['october', '2026-10-19', AT_ELEVEN] as const,
    ];
    expect(await said(BEGINS, posts)).toMatchObject({
      quoted: ['october', 'undated'],
      shown: 2,
      before: undefined,
    });
  });

  it.each(['2026', '2026-10'])('is not known to be later than one of %s', async (date) => {
    const posts = [['vague', date, AT_TEN] as const, ['october', '2026-10-19', AT_ELEVEN] as const];
    expect((await said(BEGINS, posts)).before).toBeUndefined();
  });

  it('is no change of plan where both tell what has happened', async () => {
    const opened = (day: string) => `The Saigon bridge was opened on ${day} January 2023.`;
    const posts = [
      ['first', '2023-01-07', opened('6')] as const,
      ['second', '2023-02-01', opened('8')] as const,
    ];
    expect(await said('When was the Saigon bridge opened?', posts)).toMatchObject({
      differ: 2,
      before: undefined,
    });
  });
});

describe('how many quotes are shown', () => {
  it('is one, however many articles say the same', async () => {
    const { quoted, shown } = await said('Who leads the lantern parade?', [
      ['a', null, 'Minh Tran leads the lantern parade of the town.'],
      ['b', null, 'The lantern parade, which Minh Tran leads, is old.'],
      ['c', null, 'Everybody knows the lantern parade and who leads it: Minh Tran.'],
    ]);
    expect([quoted.length, shown]).toEqual([3, 1]);
  });
});

describe('a time in words', () => {
  const AT_HALF_PAST = 'The pottery workshop begins at half past eleven in the east studio.';

  it('is a change from other figures', async () => {
    expect(await beforeOf(BEGINS, AT_TEN, AT_HALF_PAST)).toBe('earlier');
  });

  it('is none from its own figures', async () => {
    expect(await beforeOf(BEGINS, AT_ELEVEN, AT_HALF_PAST)).toBeUndefined();
    expect(await beforeOf(BEGINS, AT_HALF_PAST, AT_ELEVEN)).toBeUndefined();
    // Its two readings are no two times, of which one held before.
    const anew =
      'From now on the pottery workshop begins at half past eleven, in the east studio, and tea is served behind it.';
    expect(await beforeOf(BEGINS, AT_ELEVEN, anew)).toBeUndefined();
  });
});
