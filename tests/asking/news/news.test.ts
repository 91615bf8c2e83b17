import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { newsOn } from '../../../src/asking/news/news.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder, writeFiles } from '../../support/corpus-folder.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const ARTICLES = {
  'race-2023.md': dated(
    'River race',
    '2023-06-10',
    'Anna Beck won the river race in 41 minutes. Twelve boats took part.',
  ),
  'race-2025.md': dated(
    'River race again',
    '2025-06-14',
    'Tom Ashby won the river race in 39 minutes. Fourteen boats took part.',
  ),
  'race-2024.md': dated(
    'River race once more',
    '2024-06-08',
    'Lena Koch won the river race in 40 minutes. Nine boats took part.',
  ),
  'pool.md': dated('Pool', '2025-02-01', 'The pool has a new roof and opens at nine every morning.'),
  'choir.md': dated('Choir', '2024-12-01', 'The choir sings carols in the station hall on Sunday evening.'),
  've.md': dated('Giá vé', '2024-03-01', 'Giá vé hội chợ là 50.000 đồng một người lớn.'),
  've-moi.md': dated('Giá vé hội chợ năm nay', '2025-03-01', 'Giá vé hội chợ là 60.000 đồng một người lớn.'),
};

describe('a question for the newest', () => {
  const asked = async (question: string) => {
    const library = await openLibrary({ directory: await corpusFolder(ARTICLES) });
    return ask(library, { question, askedOn: '2025-12-01' });
  };

  it.each([
    ['who won the latest river race?', 'Tom Ashby'],
    ['who won the most recent river race?', 'Tom Ashby'],
    ['who won the last river race?', 'Tom Ashby'],
    ['giá vé hội chợ mới nhất là bao nhiêu?', '60.000'],
  ])('“%s” is answered by the newest article', async (question, words) => {
    const { answer } = await asked(question);
    expect(answer.kind).toBe('found');
    expect(answer.excerpts[0]?.text).toContain(words);
    expect(answer.unknownWords).toEqual([]);
  });

  it('puts the older ones behind it, the newest first, and calls none a contradiction', async () => {
    const { answer } = await asked('who won the latest river race?');
    expect(answer.excerpts.slice(0, 3).map(({ article }) => article.id)).toEqual([
      'race-2025',
      'race-2024',
      'race-2023',
    ]);
    expect(answer.kind === 'found' ? answer.disagreement : 'refused').toBeUndefined();
  });

  it('is not answered by a newer article on something else', async () => {
    const { answer } = await asked('when does the latest choir sing?');
    expect(answer.excerpts[0]?.article.id ?? 'choir').toBe('choir');
  });

  it.each(["what's new?", 'có gì mới?', 'any news?'])(
    '“%s” lists the newest, and at least three',
    async (question) => {
      const { news, answer } = await asked(question);
      expect(answer.kind).toBe('nothing-found');
      expect(news?.items.map(({ article }) => article.id)).toEqual(['race-2025', 've-moi', 'pool']);
    },
  );

  it.each([
    ['those of sixty days before the newest', '2025-06-14', 5, 5],
    ['at most ten', '2025-06-14', 14, 10],
    ['those of a month as well', '2025-06', 5, 5],
  ])('lists after a first load %s', async (_, newest, days, listed) => {
    const files = Object.fromEntries(
      Array.from({ length: days - 1 }, (_, at): [string, string] => [
        `day-${at + 10}.md`,
        dated(`Day ${at + 10}`, `2025-05-${at + 10}`, `On day ${at + 10} the mill was painted.`),
      ]),
    );
    const directory = await corpusFolder({
      ...files,
      'newest.md': dated('Newest', newest, 'The mill turns.'),
      'early.md': dated('Early', '2025-03-14', 'The mill was bought.'),
    });
    const library = await openLibrary({ directory });
    const whats = async (question: string) => (await ask(library, { question, askedOn: '2025-12-01' })).news;
    const items = (await whats("what's new?"))?.items.map(({ article }) => article.id) ?? [];
    expect(items[0]).toBe('newest');
    expect(items).toHaveLength(listed);
    expect(items).not.toContain('early');
    // Whoever names a day gets all since then.
    expect((await whats("what's new since 1 March 2025?"))?.items).toHaveLength(days + 1);
    await library.close();
  });

  it('does not count from a day that is still to come, and lists it first', async () => {
    const directory = await corpusFolder({
      ...ARTICLES,
      'mill.md': dated('Mill', '2025-05-20', 'The mill was painted.'),
      'lamp.md': dated('Lamp', '2025-05-21', 'The lamp was mended.'),
      'charter.md': dated('Charter', '2031-01-01', 'The charter ends.'),
    });
    const library = await openLibrary({ directory });
    for (const question of ["what's new?", 'có gì mới?']) {
      const { news } = await ask(library, { question, askedOn: '2025-12-01' });
      expect(news?.items.map(({ article }) => article.id)).toEqual(['charter', 'race-2025', 'lamp', 'mill']);
    }
    await library.close();
  });

  it('lists after a later load what was added, and the newest of what was there before', async () => {
    const directory = await corpusFolder(ARTICLES);
    const library = await openLibrary({ directory });
    await writeFiles(directory, { 'kiln.md': dated('Kiln', '2025-11-01', 'The kiln is hot.') });
    await library.reload();
    const { news } = await ask(library, { question: "what's new?", askedOn: '2025-12-01' });
    expect(news?.items.map(({ article, what }) => `${what} ${article.id}`)).toEqual([
      'added kiln',
      'dated race-2025',
      'dated ve-moi',
      'dated pool',
    ]);
    await library.close();
  });

  it.each([
    ["what's new", true],
    ['whats new?', true],
    ['what did i miss', true],
    ['có gì mới không ạ', true],
    ["what's on", true],
    ['any updates?', false],
  ])('“%s” behind an answer lists all: %s', async (question, lists) => {
    const library = await openLibrary({ directory: await corpusFolder(ARTICLES) });
    const earlier = { question: 'who won the last river race?', article: library.article('race-2025') };
    const { news } = await ask(library, { question, askedOn: '2025-12-01', earlier });
    expect(news !== undefined).toBe(lists);
  });

  it('“what’s new since March 2025?” lists what is', async () => {
    const { news } = await asked('what’s new since March 2025?');
    expect(news?.items.map(({ article }) => article.id)).toEqual(['race-2025', 've-moi']);
    expect((await asked('what’s new this week?')).news?.items).toEqual([]);
  });

  it('“any news on the race?” is answered from the newest, or its articles are listed', async () => {
    const { answer, news } = await asked('any news on the river race?');
    const first = answer.excerpts[0]?.article.id ?? news?.items[0]?.article.id;
    expect(first).toBe('race-2025');
    expect(news?.items.every(({ article }) => article.id.startsWith('race')) ?? true).toBe(true);
  });

  it('lists the articles on a topic that no quote plainly tells news of, and quotes none that is far from it', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'pool.md': dated('Pool', '2025-02-01', 'The pool has a new roof and opens at nine.'),
        'slide.md': dated('The old pool', '2025-03-01', 'Tiles, lamps and a slide are what it got.'),
      }),
    });
    const onOld = await ask(library, { question: 'news on the old pool', askedOn: '2025-12-01' });
    expect(onOld.news?.items.map(({ article }) => article.id)).toEqual(['slide']);
    const { answer } = await ask(library, { question: 'any news on the pool?', askedOn: '2025-12-01' });
    expect(answer.excerpts.map(({ article }) => article.id)).toEqual(['pool']);
  });

  it('lists first what has the topic in its title, newest first, then what mentions it, newest first', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'lunch.md': dated('Lunch menu', '2025-05-01', 'Soup on Monday. The squad eats at one.'),
        'bus.md': dated('Bus times', '2025-04-01', 'The bus leaves at nine. The squad takes it, too.'),
        'new.md': dated('Squad for Saturday', '2025-03-01', 'Ann, Bo and Cy play.'),
        'old.md': dated('The squad of last week', '2025-02-01', 'Ann, Bo and Di played.'),
      }),
    });
    for (const topic of ['squad', 'the squad']) {
      const items = await newsOn(library, { topic }, '2025-12-01');
      expect(items.map(({ article }) => article.id)).toEqual(['new', 'old', 'lunch', 'bus']);
    }
  });

  it('news on what no article treats are refused', async () => {
    const { answer, news } = await asked('any news on the volcano?');
    expect([answer.kind, news]).toEqual(['nothing-found', undefined]);
  });
});
