import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { newsDatesOf } from '../../../src/asking/news/news-dates.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

/** A Friday. */
const TODAY = '2026-11-20';

describe('days that news counts from', () => {
  it.each([
    ["what's new since july", '2026-07-01'],
    ['whats new since December?', '2025-12-01'],
    ['whats new seit july', '2026-07-01'],
    ['anything new from july on?', '2026-07-01'],
    ['any news since the 3rd', '2026-11-03'],
    ['any news since the 25th', '2026-10-25'],
    ['any news since the 31st', '2026-10-31'],
    ["what's new since 3rd of May?", '2026-05-03'],
    ["what's new since aug 3", '2026-08-03'],
    ["what's new since monday", '2026-11-16'],
    ["what's new since last friday", '2026-11-13'],
    ['có gì mới từ tháng 7', '2026-07-01'],
    ['co gi moi tu thang bay den nay', '2026-07-01'],
    ['có gì mới kể từ ngày 3 tháng 8', '2026-08-03'],
    ['có gì mới từ mùng 3', '2026-11-03'],
    ['có gì mới từ 3/7', '2026-07-03'],
    ['có tin gì mới từ thứ hai không', '2026-11-16'],
  ])('“%s” counts from %s', (question, from) => {
    expect(newsDatesOf(question, TODAY)).toMatchObject({ from, to: undefined });
  });

  it('a month that news is “in” ends', () => {
    expect(newsDatesOf("what's new in july?", TODAY)).toEqual({
      from: '2026-07-01',
      to: '2026-07-31',
      rest: "what's new",
    });
  });

  it.each(['what changed since version 2', 'news since march 2025', 'what is new?', 'the team of 12 kids'])(
    '“%s” names none',
    (question) => {
      expect(newsDatesOf(question, TODAY)).toBeUndefined();
    },
  );
});

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

describe('news since a day', () => {
  const asked = async (question: string) => {
    const directory = await corpusFolder({
      'june.md': post('Boats', '2026-06-20', 'The boats are painted green.'),
      'july.md': post('Desk', '2026-07-12', 'Bettina looks after the desk since July.'),
      'august.md': post('Boats again', '2026-08-03', 'The boats are back in the water.'),
    });
    const library = await openLibrary({ directory });
    return ask(library, { question, askedOn: TODAY });
  };

  it.each([
    ['whats new since july', ['august', 'july']],
    ['what’s new since July?', ['august', 'july']],
    ['what did I miss since july?', ['august', 'july']],
    ['what happened since july?', ['august', 'july']],
    ['what has changed since the 1st of august', ['august']],
    ['có gì mới từ tháng 7', ['august', 'july']],
    ['từ tháng 7 đến nay có gì mới không?', ['august', 'july']],
    ['có gì thay đổi từ tháng 8', ['august']],
    ['what is new since the 3rd', []],
    ['any news on the boats since july', ['august']],
    ["what's new in july", ['july']],
    ['any news since 2027', []],
    ['what is new since july 2026 until now?', ['august', 'july']],
    ['có gì mới từ tháng 7 năm 2026 đến nay không?', ['august', 'july']],
  ])('“%s” lists %j', async (question, ids) => {
    const { news } = await asked(question);
    expect(news?.items.map(({ article }) => article.id)).toEqual(ids);
  });

  it('below an answer, too', async () => {
    const directory = await corpusFolder({
      'june.md': post('Boats', '2026-06-20', 'The boats are painted green.'),
    });
    const library = await openLibrary({ directory });
    const [article] = library.articles({});
    const earlier = { question: 'what colour are the boats', article };
    const { news } = await ask(library, { question: 'whats new since june', earlier, askedOn: TODAY });
    expect([news?.from, news?.topic]).toEqual(['2026-06-01', undefined]);
  });

  it.each(['who looks after the desk since july?', 'any news on the garden since july'])(
    '“%s” is searched for',
    async (question) => {
      expect((await asked(question)).news).toBeUndefined();
    },
  );
});
