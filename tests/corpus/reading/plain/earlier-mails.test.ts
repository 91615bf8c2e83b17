import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';

const OWN = 'Yes, Bo can stay on, so the oven is free until five on both days. Please pay by Friday.';
const HEAD =
  'From: Ada Penn <ada@mill.example>\nTo: all@mill.example\nSubject: Re: Oven days\nDate: Wed, 11 Feb 2026 09:41:22 +0000\n\n';
const TOLD = ['Oven days are Monday 2 and Tuesday 3 March at the mill.', 'Flour is £4 a bag.'];

async function mailsIn(contents: string, path = 'oven.eml') {
  const { articles } = await readArticles(Buffer.from(contents), path);
  return articles.map(({ title, author, published, text }) => [title, author, published?.iso ?? null, text]);
}

describe('the mails that a mail quotes', () => {
  const own = ['Oven days', 'Ada Penn', '2026-02-11', OWN];

  it.each([
    ['On Mon, 9 Feb 2026 at 11:02, Cy Lowe <cy@mill.example> wrote:', '> '],
    ['On 9 Feb 2026, at 11:02, Cy Lowe wrote:', '> '],
    ['On Feb 9, 2026, at 11:02 AM, Cy Lowe\n<cy@mill.example> wrote:', '> '],
    ['On 09/02/2026 11:02, Cy Lowe wrote:', '>> '],
    ['Vào 10:15 T.2, 9 thg 2, 2026, Cy Lowe <cy@mill.example> đã viết:', '> '],
    ['Vào Th 2, 9 thg 2, 2026 vào lúc 20:15 Cy Lowe <cy@mill.example> đã viết:', '> '],
    ['2026-02-09 11:02 GMT+07:00 Cy Lowe <cy@mill.example>:', '> '],
    [
      '-----Original Message-----\nFrom: Cy Lowe\nSent: 9 February 2026 11:02\nTo: all\nSubject: Oven days\n',
      '',
    ],
    [
      'From: Cy Lowe <cy@mill.example>\nDate: Monday, 9 February 2026 at 11:02\nTo: all\nSubject: RE: Oven days\n',
      '',
    ],
    ['Từ: Cy Lowe\nĐã gửi: Thứ Hai, 9 tháng 2, 2026 11:02\nTới: all\nChủ đề: Oven days\n', ''],
  ])('are each by who wrote it, and of its day: %s', async (above, mark) => {
    const quoted = TOLD.map((line) => `${mark}${line}`).join('\n');
    // A day in figures has its day first where another one shows it.
    const contents = `${HEAD}${OWN}\n\n${above}\n${quoted}\n${mark}Sent 25/01/2026\n`;
    const [first, second, ...more] = await mailsIn(contents);
    expect([first?.slice(0, 3), more]).toEqual([own.slice(0, 3), []]);
    expect(String(first?.[3])).not.toContain('Flour');
    expect(second?.slice(0, 3)).toEqual(['Oven days', 'Cy Lowe', '2026-02-09']);
    expect(String(second?.[3])).toMatch(/^Oven days are Monday 2[^>]*Flour is £4 a bag\./u);
  });

  it('are told apart where one quotes another, and where one stands below another', async () => {
    const inside = `On Tue, 10 Feb 2026 at 20:13, Di Moss wrote:\n> Thanks, that is good news for all of us.\n>\n> On Mon, 9 Feb 2026 at 11:02, Cy Lowe wrote:\n>> ${TOLD.join('\n>> ')}\n`;
    const below = `On Tue, 10 Feb 2026 at 20:13, Di Moss wrote:\n> Thanks, that is good news for all of us.\n\nOn Mon, 9 Feb 2026 at 11:02, Cy Lowe wrote:\n>> ${TOLD.join('\n>> ')}\n`;
    for (const quoted of [inside, below])
      expect(await mailsIn(`${HEAD}${OWN}\n\n${quoted}`)).toEqual([
        own,
        ['Oven days', 'Di Moss', '2026-02-10', 'Thanks, that is good news for all of us.'],
        ['Oven days', 'Cy Lowe', '2026-02-09', TOLD.join('\n')],
      ]);
  });

  it('are the one that it passes on below more words of its own', async () => {
    const inner = `---------- Forwarded message ---------\nFrom: Cy Lowe <cy@mill.example>\nDate: Mon, 9 Feb 2026 at 11:02\nSubject: Oven\nTo: Ada\n\n${TOLD.join('\n')}\n`;
    expect(await mailsIn(`${HEAD}${OWN}\n${OWN}\n\n${inner}`)).toEqual([
      ['Oven days', 'Ada Penn', '2026-02-11', `${OWN}\n${OWN}`],
      ['Oven', 'Cy Lowe', '2026-02-09', TOLD.join('\n')],
    ]);
  });

  it.each([
    ['of nobody who is named', `> ${TOLD.join('\n> ')}\n`],
    ['of no day', `On Monday Cy Lowe wrote:\n> ${TOLD.join('\n> ')}\n`],
    [
      'that asks',
      'On Mon, 9 Feb 2026 at 11:02, Cy Lowe wrote:\n> I told them £4 a bag, is that right?\n> The baker said so.\n',
    ],
    ['that thanks', 'On Mon, 9 Feb 2026 at 11:02, Cy Lowe wrote:\n> Many thanks!\n> Cy\n'],
  ])('are left out: one %s', async (_, quoted) => {
    expect(await mailsIn(`${HEAD}${OWN}\n\n${quoted}`)).toEqual([own]);
  });

  it('are those of a mail: other texts quote what somebody wrote once', async () => {
    const text = `Oven notes\n\n${OWN}\n\nOn 9 February 2026 Cy Lowe wrote:\n> ${TOLD.join('\n> ')}\n`;
    expect(await mailsIn(text, 'a.txt')).toHaveLength(1);
  });
});
