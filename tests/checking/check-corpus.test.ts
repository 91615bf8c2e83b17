import { describe, expect, it } from 'vitest';
import { checkCorpus } from '../../src/checking/check-corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { folderWith } from '../corpus/folder.ts';

const LONG =
  'The council met on Tuesday and spoke for three hours about the roads of the old town, the trees along the river and the new library, which many people have waited for since the last one burnt down.';

const post = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\ndate: 2023-05-06\n${more}---\n${text}\n`;

async function findings(files: Readonly<Record<string, string>>) {
  const report = await checkCorpus(await loadCorpus(await folderWith(files)));
  return report.findings.map(({ kind, path, detail }) => [kind, path, detail]);
}

describe('a check of the articles', () => {
  it('finds nothing where there is nothing', async () => {
    expect(
      await findings({
        'a.md': post('A meeting', LONG),
        'b.md': post('A fire', LONG.replace('roads', 'fires')),
      }),
    ).toEqual([]);
  });

  it('names what is not known, and texts of less than a paragraph', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, number) => `word${number}`).join(' ');
    expect(
      await findings({
        'a.md': `${LONG}\n`,
        'b.md': post('Twenty-nine', `${words(29)}.`),
        'c.md': post('Thirty', `${words(30)}.`),
      }),
    ).toEqual([
      ['no-title', 'a.md', ''],
      ['no-date', 'a.md', ''],
      ['short', 'b.md', '29'],
    ]);
  });

  it('counts what is not known of the articles of one file, and says nothing of how short messages are', async () => {
    const message = (id: number, text: string) => ({
      id,
      type: 'message',
      date: '2023-05-06',
      from: 'Ada',
      text,
    });
    const posts = [
      { slug: 'mill', title: 'Mill', date: '2023-05-06', text: LONG },
      { slug: 'ramp', text: LONG.replace('roads', 'ramps') },
      { slug: 'quay', title: 'Quay', date: '2023-05-06', text: 'Short.' },
    ];
    expect(
      await findings({
        'chat.json': JSON.stringify([message(1, 'See you at the quay at six.'), message(2, 'Yes, at six.')]),
        'posts.json': JSON.stringify(posts),
      }),
    ).toEqual([
      ['parts-without-title', 'posts.json', '1/3'],
      ['parts-without-date', 'posts.json', '1/3'],
    ]);
  });

  it('says how to date a file that has no room for a field', async () => {
    expect(await findings({ 'a.html': `<html><body><h1>Mill</h1><p>${LONG}</p></body></html>` })).toEqual([
      ['no-date', 'a.html', 'a.html'],
    ]);
  });

  it('says how to date and to name a plain text, and a line there does', async () => {
    const text = `${LONG}\n\n${LONG.replace('roads', 'ramps')}\n`;
    expect(await findings({ 'a.txt': text })).toEqual([
      ['no-title-in-text', 'a.txt', ''],
      ['no-date-in-text', 'a.txt', ''],
    ]);
    expect(await findings({ 'a.txt': `Date: 2023-01-31\n\nThe mill\n\n${text}` })).toEqual([]);
    expect(await findings({ 'a.txt': `Date: 2023-01-31\nThe mill\n\n${text}` })).toEqual([]);
  });

  it('names what was left out first, without what a program wrote into a chat', async () => {
    const chat = [
      {
        type: 'GuildMemberJoin',
        timestamp: '2023-05-06T10:00:00Z',
        author: { nickname: 'Ada' },
        content: 'Joined.',
      },
      {
        type: 'Default',
        timestamp: '2023-05-06T10:01:00Z',
        author: { nickname: 'Ada' },
        content: 'The fair opens.',
      },
    ];
    expect(
      await findings({
        'a.md': `---\ntitle: A\ndate: some day\n---\n${LONG}\n`,
        'chat.json': JSON.stringify(chat),
        'z.xlsx': 'x',
      }),
    ).toEqual([
      ['left-out', 'z.xlsx', '.xlsx files are not supported: save them as .csv'],
      ['no-date', 'a.md', ''],
      ['field', 'a.md', expect.stringContaining('some day')],
    ]);
  });

  it('names articles that are there twice, by link or by text', async () => {
    const url = (address: string) => `url: ${address}\n`;
    expect(
      await findings({
        'a.md': post('One', LONG, url('https://news.example/a')),
        'b.md': post('Two', LONG.replace('roads', 'walls'), url('https://www.news.example/a/?utm_source=x')),
        'c.md': post('Three', LONG.replaceAll(' ', '  ')),
      }),
    ).toEqual([
      ['same-link', 'b.md', 'a.md'],
      ['same-text', 'c.md', 'a.md'],
    ]);
  });

  it('names what a page has around its articles: known words, and what stands in many', async () => {
    const found = await findings({
      'a.md': post(
        'One',
        `${LONG}\n\nLog in to your ticket account the night before.\n\nShare this on Facebook`,
      ),
      'b.md': post('Two', `${LONG.replace('roads', 'walls')}\n\nVisit the harbour shop, open daily.`),
      'c.md': post('Three', `${LONG.replace('roads', 'trees')}\n\nVisit the harbour shop, open daily.`),
      'd.md': post('Four', `${LONG.replace('roads', 'parks')}\n\nVisit the harbour shop, open daily.`),
      'e.md': post('Năm', `${LONG.replace('roads', 'boats')}\n\nĐăng ký nhận bản tin`),
    });
    expect(found).toEqual([
      ['furniture', 'a.md', 'Share this on Facebook'],
      ['furniture', 'b.md', 'Visit the harbour shop, open daily.'],
      ['furniture', 'e.md', 'Đăng ký nhận bản tin'],
    ]);
  });

  it('names facts that two articles state differently, once a pair', async () => {
    const found = await findings({
      'a.md': post(
        'The bridge',
        `The Thanh Long bridge over the Saigon river was opened on 3 March 2023. ${LONG}`,
      ),
      'b.md': post(
        'A new bridge',
        `The Thanh Long bridge over the Saigon river was opened on 5 March 2023. ${LONG.replace('roads', 'walls')}`,
      ),
      'c.md': post(
        'The market',
        `The night market was opened on 5 March 2023. ${LONG.replace('roads', 'stalls')}`,
      ),
    });
    expect(found).toEqual([
      [
        'contradiction',
        expect.stringMatching(/^[ab]\.md$/),
        expect.stringMatching(/3 March 2023|5 March 2023/),
      ],
    ]);
    expect(found[0]?.[2]).toMatch(/≠ [ab]\.md: “/);
  });

  it('names a “replaces” that no other article is: a slip of the pen, the article itself, one that is gone', async () => {
    const found = await findings({
      '2023/fair.md': post('The fair', LONG, 'replaces: [old/fair.md, "old/fair", old/fiar, 2023/fair]\n'),
      'old/fair.md': post('The old fair', LONG.replace('roads', 'walls')),
    });
    expect(found).toEqual([
      ['replaces-nothing', '2023/fair.md', 'old/fiar'],
      ['replaces-nothing', '2023/fair.md', '2023/fair'],
    ]);
  });

  it('names synonyms that lead to no article, and files that were left out', async () => {
    const found = await findings({
      'a.md': post('A meeting', LONG),
      'b.md': '---\ntitle: [broken\n---\nx',
      'synonyms.txt': 'council, town hall\nzoo, animal park\nmayor => burgomaster\nassembly => council\n',
    });
    expect(found).toEqual([
      ['left-out', 'b.md', expect.stringContaining('front matter')],
      ['dead-synonym', 'synonyms.txt', 'zoo, animal park'],
      ['dead-synonym', 'synonyms.txt', 'mayor => burgomaster'],
    ]);
  });
});

describe('hints at facts that a later article changed', () => {
  const dated = (date: string, text: string) => `---\ntitle: Notes of ${date}\ndate: ${date}\n---\n${text}\n`;
  const hints = async (files: Readonly<Record<string, string>>) =>
    (await checkCorpus(await loadCorpus(await folderWith(files)))).hints.map(({ path, laterPath }) => [
      path,
      laterPath,
    ]);
  const others = Object.fromEntries(
    ['moths', 'lathes', 'kilns', 'buoys', 'ferns', 'looms'].map((thing, at) => [
      `${thing}.md`,
      dated(`2023-0${at + 1}-01`, `The society showed its ${thing} to 4${at} visitors in the hall.`),
    ]),
  );

  it('names the earlier sentence beside the later, which states another value in words much alike', async () => {
    expect(
      await hints({
        ...others,
        'old.md': dated('2023-02-02', 'Nursery vouchers of €80 a month are paid to night-shift rangers.'),
        'new.md': dated('2023-08-02', 'Night-shift rangers now get nursery vouchers of €100 a month.'),
      }),
    ).toEqual([['old.md', 'new.md']]);
  });

  it('names none where the later article says that it replaces the earlier', async () => {
    const later = dated('2023-08-02', 'Night-shift rangers now get nursery vouchers of €100 a month.');
    expect(
      await hints({
        ...others,
        'old.md': dated('2023-02-02', 'Nursery vouchers of €80 a month are paid to night-shift rangers.'),
        'new.md': later.replace('\ndate:', '\nreplaces: old.md\ndate:'),
      }),
    ).toEqual([]);
  });

  it('names each line of a list that another value replaces', async () => {
    expect(
      await hints({
        ...others,
        'old.txt':
          'Regatta plans\n2 February 2023\n\nThe club has decided.\n\n- prize money: €900 in the sculling final\n- tea for the crews\n',
        'new.md': dated('2023-08-02', 'Prize money in the sculling final is €1,200.'),
      }),
    ).toEqual([['old.txt', 'new.md']]);
  });

  it('names a sentence that shares its rarest words with the title of the other’s article alone', async () => {
    const titled = (title: string, date: string, text: string) =>
      `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;
    const old = titled(
      'Plans for spring',
      '2023-02-02',
      'The sculling regatta of the juniors begins on Saturday 6 May.',
    );
    const later = (title: string) =>
      titled(title, '2023-08-02', 'The juniors begin on Sunday 14 May at the old weir.');
    expect(await hints({ ...others, 'old.md': old, 'new.md': later('Sculling regatta') })).toEqual([
      ['old.md', 'new.md'],
    ]);
    expect(await hints({ ...others, 'old.md': old, 'new.md': later('Another word') })).toEqual([]);
  });

  it('names a sentence in other words where the articles are about the same and weeks apart', async () => {
    const old = dated(
      '2023-02-02',
      'Members hire the boathouse for parties.\n\nThe deposit for groups is €80, kept with the keys until Monday.',
    );
    const later = (date: string, more: string) =>
      dated(date, `${more}\n\nGroups leave €120 as deposit when taking keys.`);
    const same = 'Members hire the boathouse for parties.';
    const found = (date: string, more: string) =>
      hints({ ...others, 'old.md': old, 'new.md': later(date, more) });
    expect(await found('2023-08-02', same)).toEqual([['old.md', 'new.md']]);
    expect(await found('2023-02-05', same)).toEqual([]);
  });

  it('names what an answer says was before: places, too', async () => {
    expect(
      await hints({
        ...others,
        'old.md': dated('2023-02-02', 'The chess club meets in Marlow Hall every Tuesday evening.'),
        'new.md': dated('2023-08-02', 'The chess club meets in Denby Library every Tuesday evening.'),
      }),
    ).toEqual([['old.md', 'new.md']]);
  });

  it('says nothing where the value is the same, the words are others, or nobody knows which is later', async () => {
    const old = 'Nursery vouchers of €80 a month are paid to night-shift rangers.';
    const same = await hints({
      ...others,
      'old.md': dated('2023-02-02', old),
      'new.md': dated('2023-08-02', `Again: ${old}`),
    });
    const other = await hints({
      ...others,
      'old.md': dated('2023-02-02', old),
      'new.md': dated('2023-08-02', 'Ferries to Southquay cost €100 a month.'),
    });
    const undated = await hints({
      ...others,
      'old.md': dated('2023-02-02', old),
      'new.md': dated('2023-02', old.replace('80', '100')),
    });
    expect([same, other, undated]).toEqual([[], [], []]);
  });
});
