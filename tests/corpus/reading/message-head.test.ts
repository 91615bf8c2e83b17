import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';

const SAID = 'Hey all, the hall is closed on Monday. Bring soup to the quay.';

async function head(lines: string, path = 'a.md'): Promise<readonly [string | null, string | undefined]> {
  const { articles } = await readArticles(Buffer.from(`${lines}\n${SAID}\n`), path);
  const [article] = articles;
  return [article?.author ?? null, article?.published?.iso];
}

describe('the head of one message', () => {
  it.each([
    ['Ada Penn — 13/05/2025 19:00', 'Ada Penn', '2025-05-13'],
    ['ada_p — 06/05/2025 7:00 PM', 'ada_p', '2025-06-05'],
    ['**Chị Hạnh** — 2025-10-03\n', 'Chị Hạnh', '2025-10-03'],
    ['**@ada** · 2025-10-03 20:15\n', 'ada', '2025-10-03'],
    ['Ada Penn, [06.05.2025 19:00]', 'Ada Penn', '2025-05-06'],
    ['posted by Ada on 3 Oct 2025\n', 'Ada', '2025-10-03'],
    ['# Film quiz\n\n*Posted 9 July 2026, Bartek*\n', 'Bartek', '2026-07-09'],
    ['# Thông báo\n\n*Đăng ngày 03/10/2025 – Thu Hà*\n', 'Thu Hà', '2025-10-03'],
    ['# Lost property\n\n_Posted 6 October 2026 · Leanne_\n', 'Leanne', '2026-10-06'],
    ['# Lịch mới\n\nNgười đăng: Trần Quốc Bảo\n\nĐăng ngày 03/10/2025\n', 'Trần Quốc Bảo', '2025-10-03'],
    ['# Harbour news\n\nAda Penn — 13/05/2025 7:00 PM\n', 'Ada Penn', '2025-05-13'],
  ])('says who wrote it, and when: %j', async (lines, author, day) => {
    expect(await head(lines)).toEqual([author, day]);
  });

  it('stands on three lines as a page of Discord is copied', async () => {
    expect(await head('Ada Penn\n — \n06/05/2025 19:00', 'a.txt')).toEqual(['Ada Penn', '2025-05-06']);
  });

  it.each(['Spring Fair — 12/05/2025 19:00', 'Ada Penn — 12 April 2025', 'Họp phụ huynh — 12/05/2025 19:00'])(
    'is not what may be an event: %s',
    async (line) => {
      expect(await head(`${line}\n`)).toEqual([null, undefined]);
    },
  );

  it.each([
    'Lewis Orr — 02/02/2025 20:41\nok Gertrude rules\n\nbook her early',
    'Lewis Orr\n — \n02/02/2025 20:41\nok Gertrude rules\nbook her early',
  ])('ends its lines as the chat shows them: %j', async (lines) => {
    for (const path of ['a.md', 'a.txt']) await endsLines(lines, path);
  });

  async function endsLines(lines: string, path: string): Promise<void> {
    const { articles } = await readArticles(Buffer.from(lines), path);
    const [article] = articles;
    expect([article?.author, article?.published?.iso]).toEqual(['Lewis Orr', '2025-02-02']);
    const said = article?.blocks.filter(({ kind }) => kind !== 'byline') ?? [];
    expect(said.map(({ start, end }) => article?.text.slice(start, end)).join('\n')).toBe(
      'ok Gertrude rules\nbook her early',
    );
  }

  it('reads each line of a message by itself, also without capitals, and each of its bullets', async () => {
    const lines =
      'Lewis Orr — 20/02/2025 20:41\n@everyone Gig news\nthe hall said no to us so we play in the yard of the mill instead\ntickets are six euros at the door\nbring a friend, bring two\n\n• soup from seven until the pot is empty\n• no dogs\nAda leads the walk';
    const { articles } = await readArticles(Buffer.from(lines), 'a.md');
    const [article] = articles;
    const said = article?.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
    expect(article?.title).toBe('Gig news');
    expect(said?.slice(2)).toEqual([
      ['body', 'the hall said no to us so we play in the yard of the mill instead'],
      ['body', 'tickets are six euros at the door'],
      ['body', 'bring a friend, bring two'],
      ['item', 'soup from seven until the pot is empty'],
      ['item', 'no dogs'],
      ['body', 'Ada leads the walk'],
    ]);
  });

  it('leaves the words of the message, and no title', async () => {
    const { articles } = await readArticles(Buffer.from(`Ada Penn — 13/05/2025 19:00\n${SAID}\n`), 'a.md');
    expect(articles[0]?.title).toBeNull();
    expect(articles[0]?.blocks.map(({ kind }) => kind)).toEqual(['byline', 'body']);
  });
});

it('a title that ends with a date in figures is of that day', async () => {
  expect(await head('# Committee minutes — 2025-03-09\n')).toEqual([null, '2025-03-09']);
  expect(await head('# Club evening (2025-03-09)\n', '2025-03-10-evening.md')).toEqual([null, '2025-03-10']);
});

describe('minutes', () => {
  it.each([
    'CREEK MAKERS\nCommittee meeting, Tuesday 14 October 2025, 19:00-20:45\nPresent: Ruth, Ben\n',
    'Biên bản họp ngày 14/10/2025\nCó mặt: Lan, Minh\n',
    '# Minutes of the meeting on 14 October 2025\n',
  ])('are of the day of their meeting: %j', async (lines) => {
    expect((await head(lines, lines.startsWith('#') ? 'a.md' : 'a.txt'))[1]).toBe('2025-10-14');
  });

  it('are not what announces one', async () => {
    expect(
      (await head('Committee meeting\n\nOn Tuesday 14 October 2025 at 19:00 we meet.\n'))[1],
    ).toBeUndefined();
  });
});

describe('a note that says nothing of when it was published', () => {
  it('is of the day that it was last changed', async () => {
    expect((await head('Mượn dụng cụ về nhà\nCập nhật 1/10/2025\n', 'a.txt'))[1]).toBe('2025-10-01');
    expect((await head('# Results\n\nLast changed 20 November 2025\n'))[1]).toBe('2025-11-20');
  });

  it('is not of an hour at which news were corrected', async () => {
    expect((await head('The quay\nUpdated 6 January 2023 17:04\n', 'a.txt'))[1]).toBeUndefined();
  });
});
