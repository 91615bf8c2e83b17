import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { changesSubject } from '../../../src/asking/following/follow-up.ts';
import { meaningOf } from '../../../src/asking/meaning-of-question.ts';
import { openLibrary } from '../../../src/library.ts';
import { CITY } from '../../discord/city.ts';
import { article } from '../../support/article.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const askedOn = '2026-01-01';
const FIRST = 'Who opened the bridge over the Saigon river?';

describe('the subject of a reply', () => {
  const library = async () => openLibrary({ directory: await corpusFolder(CITY as Record<string, string>) });

  it.each([
    ['how many books does the northern library lend?', true],
    ['khi nào chuyến phà cuối cùng khởi hành?', true],
    ['how much did it cost?', false],
    ['and the library?', false],
    ['how many people came to the ceremony?', false],
    ['why?', false],
    ['who else?', false],
  ])('“%s” changes it: %s', (question, changes) => {
    const quoted = article({
      id: 'bridge',
      text: 'The bridge was opened. About 300 people came to the ceremony.',
    });
    expect(changesSubject(question, { question: FIRST, article: quoted })).toBe(changes);
  });

  it('is not said to follow where it has changed, and answers', async () => {
    const of = await library();
    const earlier = { question: FIRST, article: of.article('bridge') };
    const asked = await ask(of, {
      question: 'how many books does the northern library lend?',
      earlier,
      askedOn,
    });
    expect(asked.earlier).toBeUndefined();
    expect(asked.answer.excerpts[0]?.text).toContain('12,000');
    const on = await ask(of, { question: 'how many people came to the ceremony?', earlier, askedOn });
    expect(on.earlier?.question).toBe(FIRST);
  });

  it.each([
    ['where do they buy vegetables?', 'vegetables'],
    ['and when do they serve lunch', 'lunch'],
  ])('“%s” does not stick to the article before, which says nothing of it', async (question, said) => {
    const kitchen =
      'The community kitchen\n\nThe kitchen serves lunch every day from 11:00 to 14:00. They buy vegetables from the farms of the eastern bank.\n';
    const of = await openLibrary({
      directory: await corpusFolder({ ...(CITY as Record<string, string>), 'kitchen.txt': kitchen }),
    });
    const earlier = { question: FIRST, article: of.article('bridge') };
    const asked = await ask(of, { question, earlier, askedOn });
    expect(asked.earlier).toBeUndefined();
    expect(asked.answer.excerpts[0]?.text).toContain(said);
  });

  it('turns to the article that has what it asks for, though the one before states a number', async () => {
    const of = await openLibrary({
      directory: await corpusFolder({
        'letter.md':
          '---\ntitle: Letter from the office\ndate: 2025-11-04\n---\nPlaytest evenings moved to Thursday: from November it is every third Thursday of the month.\n\nThe heating is on from 15 November, from 8:00 to 20:00.\n',
        'evenings.md':
          '---\ntitle: Playtest evenings\ndate: 2025-07-03\n---\nYou bring a build and get 20 minutes per slot; there are six slots. To get a slot write to Rosalind until Sunday.\n',
      }),
    });
    const earlier = { question: 'which day is the playtest evening', article: of.article('letter') };
    const { answer } = await ask(of, {
      question: 'and how many minutes do i get for my build',
      earlier,
      askedOn,
    });
    expect(answer.excerpts[0]?.text).toContain('20 minutes');
  });

  const PRICES = {
    'prices.csv': 'Ticket,Adults,Children,Students\nSwim,£5,£2.50,£4\n',
    'october.md':
      '---\ntitle: Notes of October\ndate: 2025-10-12\n---\nA swim goes up to £5.50 for grown ups in November. The roof is mended.\n',
  };
  const afterPrice = async (question: string) => {
    const of = await openLibrary({ directory: await corpusFolder(PRICES) });
    const earlier = { question: 'how much is a swim', article: of.article('october') };
    return (await ask(of, { question, earlier, askedOn })).answer;
  };

  it('turns to the row of whom it asks, though the article before states a price', async () =>
    expect((await afterPrice('and for students?')).excerpts[0]?.text).toContain('Students: £4'));

  it('turns to what names them otherwise', async () =>
    expect((await afterPrice('and for kids?')).excerpts[0]?.text).toContain('Children: £2.50'));

  it('stays with the row that has them under another name', async () => {
    const files = {
      'prices.md':
        '# Prices of the wall\n\n| Item | Adult | Under 16 |\n|---|---|---|\n| Shoe hire | £3.50 | £2.50 |\n| Day pass | £12 | £8 |\n',
      'parties.md': '# Kids\n\nThe package for kids costs £165, and shoes are included.\n',
    };
    const of = await openLibrary({ directory: await corpusFolder(files) });
    const earlier = { question: 'how much is shoe hire', article: of.article('prices') };
    const { answer } = await ask(of, { question: 'and for kids?', earlier, askedOn });
    expect(answer.excerpts[0]?.text).toContain('Under 16: £2.50');
  });

  it('turns to the day that it asks for, though the article before tells of another', async () => {
    const hours = '# Hours of the pool\n\nMonday to Friday 8 to 18, pool closed on Sundays.\n';
    const news = '# News of the pool\n\nSince last week the pool is open on Saturdays from 9 to 12.\n';
    const files = { 'hours.md': hours, 'news.md': news };
    const of = await openLibrary({ directory: await corpusFolder(files) });
    const earlier = { question: 'is the pool open on saturdays', article: of.article('news') };
    const { answer } = await ask(of, { question: 'and sundays?', earlier, askedOn });
    expect(answer.excerpts[0]?.text).toContain('closed on Sundays');
  });

  it('finds nothing of somebody whom no article names', async () =>
    expect((await afterPrice('and for otters?')).kind).toBe('nothing-found'));

  const THINGS = {
    'minutes.md':
      '---\ntitle: Minutes of May\ndate: 2025-05-18\n---\nSharpening. Steel got dearer: from June on sharpening a saw costs £9.\n\nA guitar is lent for 3 weeks.\n',
    'prices.md':
      '# Prices of the workshop\n\n| Job | Unit | Price |\n|---|---|---|\n| Sharpening a saw | each | £8 |\n| Mending a chair leg | each | £15 |\n| Renaming a boat | each | £5 |\n',
    'lending.md': '# Lending\n\nA violin is lent for 5 weeks, a guitar for 3 weeks.\n',
    'fair.md':
      '# Village fair\n\nCostume contest: the winner gets a bicycle, 2nd place a kettle, 3rd a teapot.\n',
  };
  const afterThing = async (before: string, question: string, id: string) => {
    const of = await openLibrary({ directory: await corpusFolder(THINGS) });
    const earlier = { question: before, article: of.article(id) };
    return (await ask(of, { question, earlier, askedOn })).answer;
  };

  it.each([
    ['how much is sharpening a saw', 'and mending a chair leg?', 'minutes', '£15'],
    ['for how long is a guitar lent', 'and a violin?', 'minutes', 'violin'],
    ['what is the prize for 2nd place in the costume contest', 'and 3rd?', 'fair', 'teapot'],
  ])('of “%s”, “%s” is answered by what names it', async (before, question, id, held) =>
    expect((await afterThing(before, question, id)).excerpts[0]?.text).toContain(held),
  );

  it.each([
    ['what is the prize for 2nd place in the costume contest', 'and 4th?', 'fair'],
    ['how much is renaming a boat', 'and for a saw rename?', 'prices'],
    ['how much is renaming a boat', 'and for renaming a kettle?', 'prices'],
  ])('of “%s”, “%s” is not answered by the quote from before', async (before, question, id) =>
    expect((await afterThing(before, question, id)).kind).toBe('nothing-found'),
  );

  const THINGS_VI = {
    'ban-tin.md':
      '---\ntitle: Bản tin tháng 7\ndate: 2025-07-03\n---\nNhờ đổi xưởng, khung thép làm sau ngày 01/07/2025 được bảo hành 10 năm.\n',
    'bao-hanh.md': '# Chính sách bảo hành\n\nKhung nhôm bảo hành 3 năm, khung thép bảo hành 7 năm.\n',
  };
  it.each([
    ['con nhom thi sao', 'Khung nhôm bảo hành 3 năm'],
    ['thế còn khung nhôm?', 'Khung nhôm bảo hành 3 năm'],
    ['con tre thi sao', undefined],
  ])('behind “khung thép bảo hành mấy năm”, “%s” is of another', async (question, held) => {
    const of = await openLibrary({ directory: await corpusFolder(THINGS_VI) });
    const earlier = { question: 'khung thép bảo hành mấy năm', article: of.article('ban-tin') };
    const { answer } = await ask(of, { question, earlier, askedOn });
    if (held === undefined) expect(answer.kind).toBe('nothing-found');
    else expect(answer.excerpts[0]?.text).toContain(held);
  });

  it.each([
    ['who drives on 12 february', 'and on the 20th?', '2026-02-20'],
    ['ngày 12/2 ai trực', 'còn ngày 20', '2026-02-20'],
    ['who drives the ferry', 'and on the 20th?', '2026-01-20'],
  ])('behind “%s” “%s” means %s', async (question, next, day) => {
    const earlier = { question };
    const meant = await meaningOf(await library(), { question: next, earlier, askedOn: '2026-01-18' });
    expect(meant.ranked.turn).toMatchObject({ from: day, to: day });
  });

  it.each(['how much did it cost?', 'what did they celebrate?', 'and who walked over it?'])(
    '“%s” does, for nothing else speaks of it',
    async (question) => {
      const of = await library();
      const earlier = { question: FIRST, article: of.article('bridge') };
      const asked = await ask(of, { question, earlier, askedOn });
      expect(asked.earlier?.article?.id).toBe('bridge');
    },
  );

  it.each(['sdt la gi', "what's her number", 'số điện thoại'])(
    'is what was quoted before, which states it beside: %s',
    async (question) => {
      const of = await openLibrary({
        directory: await corpusFolder({
          'minutes.md':
            '# Minutes\n\nMai Phương looks after the volunteers of the ferry now, 0900 555 380. The lamp of the ferry is mended.',
          'house.md': '# Our house\n\nThe number of the house is 41. Nobody knows the number of the cats.',
        }),
      });
      const earlier = { question: 'who looks after the volunteers', article: of.article('minutes') };
      const { answer } = await ask(of, { question, earlier, askedOn });
      expect(answer.kind).toBe('found');
      expect(answer.excerpts[0]?.text).toContain('0900 555 380');
    },
  );

  it('goes on from a refusal, too', async () => {
    const of = await library();
    const earlier = { question: 'What did the penguins eat in the submarine?' };
    const asked = await ask(of, { question: FIRST, earlier, askedOn });
    expect(asked.answer.excerpts[0]?.text).toContain('Nguyen Van An');
    expect(asked.earlier).toBeUndefined();
  });

  it.each([
    ['who else?', FIRST],
    ['Who else was there?', FIRST],
    ['còn ai nữa?', FIRST],
    ['Who else opened the bridge?', FIRST],
    ['Who else?', 'Who said that the old ferry makes its last journey?'],
  ])('“%s” behind “%s” never repeats the quote shown', async (question, first) => {
    const of = await library();
    const before = await ask(of, { question: first, askedOn });
    const [shown] = before.answer.excerpts;
    expect(shown).toBeDefined();
    const { answer } = await ask(of, {
      question,
      earlier: { question: first, article: shown?.article },
      askedOn,
    });
    for (const { article: one, start, end } of answer.excerpts)
      expect(one.id === shown?.article.id && start < shown.end && shown.start < end).toBe(false);
  });
});
