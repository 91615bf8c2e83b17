import { describe, expect, it } from 'vitest';
import { readText } from '../../src/corpus/reading/read-text.ts';

const LEAD =
  'The council agreed on Monday to rebuild the old bridge before the floods of the next autumn come.';
const LEAD_VI =
  'Sáng nay, thành phố đã tổ chức hội nghị về việc xây dựng cây cầu mới cho người dân trong vùng.';

/** Texts as they come from a page, and what has to be read from them: blocks as kinds, one a paragraph. */
const SHAPES: ReadonlyArray<[name: string, text: string, facts: object, kinds: string]> = [
  [
    'a section over the title, a byline and an update time under it',
    `POLITICS\n\nCouncil to rebuild the old bridge\n\nBy Jane Roe\nUpdated 5:04 PM EST, Fri January 6, 2023\n\n${LEAD}`,
    // When it was updated is not when it was published.
    { title: 'Council to rebuild the old bridge', author: 'Jane Roe', published: null },
    'noise title byline date body',
  ],
  ...['No. 31, 9 November 2026', 'Vol. 4, No. 31 – 9 November 2026', '_Posted 9 November 2026_'].map(
    (line): [string, string, object, string] => [
      `a newsletter under "${line}"`,
      `HARBOUR CLUB NEWS\n${line}\n\n${LEAD}`,
      { title: 'HARBOUR CLUB NEWS', published: { iso: '2026-11-09' } },
      'title date body',
    ],
  ),
  [
    'a newsletter with a subtitle above its number',
    `HARBOUR CLUB NEWS\nNews of the rowers of Wye\nIssue 41 - 28 August 2026\n\n${LEAD}`,
    { title: 'HARBOUR CLUB NEWS', published: { iso: '2026-08-28' } },
    'title heading date body',
  ],
  [
    'a Vietnamese notice whose second line says of what',
    `THÔNG BÁO\nVề chuyến thiện nguyện Pá Hốc\nNgày 12/11/2026\n\n${LEAD_VI}`,
    { title: 'THÔNG BÁO Về chuyến thiện nguyện Pá Hốc', published: { iso: '2026-11-12' } },
    'title title date body',
  ],
  [
    'a Vietnamese text by a teacher, as she is addressed',
    `Sổ bé ngoan\n\nĐăng ngày 15 tháng 9 năm 2026\nNgười viết: cô Quỳnh\n\n${LEAD_VI}`,
    { title: 'Sổ bé ngoan', author: 'cô Quỳnh', published: { iso: '2026-09-15' } },
    'title date byline body',
  ],
  [
    'the day and the office that posted it',
    `Sổ bé ngoan\n\nĐăng ngày 8 tháng 9 năm 2026 — văn phòng trường\n\n${LEAD_VI}`,
    { title: 'Sổ bé ngoan', author: 'văn phòng trường', published: { iso: '2026-09-08' } },
    'title byline body',
  ],
  [
    'a channel and its day over what was said there',
    `#general — 6 August 2026\n\n[19:02] ada: why is the ferry off\n[19:04] bo: a fan has seized`,
    { title: '#general', published: { iso: '2026-08-06' } },
    'date body body',
  ],
  [
    'a section and a date over a Vietnamese title, names in capitals at the end',
    `Thời sự\nThứ sáu, 6/1/2023, 07:30 (GMT+7)\nThành phố xây cầu mới\n\n${LEAD_VI}\n\nCầu cũ - Ảnh: MINH QUÂN\n\n${LEAD_VI}\n\nMINH QUÂN - HOÀNG YẾN`,
    { title: 'Thành phố xây cầu mới', author: 'MINH QUÂN - HOÀNG YẾN', published: { iso: '2023-01-06' } },
    'noise date title body caption body byline',
  ],
  [
    'a wire story with its rules, copyright and pointers',
    `Council to rebuild\nJanuary 6, 2023 | Reuters\n\n${LEAD}\n\n* * *\n\n${LEAD}\n\n© 2023 Reuters. All rights reserved.\n\nRead more: Another bridge falls`,
    { source: 'Reuters', published: { iso: '2023-01-06' } },
    'title date body noise body noise noise',
  ],
  [
    "the paper's name and the date under the byline",
    `Council to rebuild\n\nBy J. R. Roe\nThe Valley Times\nJan. 6, 2023, 5:04 p.m.\n\nVALLEY, Ohio (AP) — ${LEAD}\n\n___`,
    { author: 'J. R. Roe', published: { iso: '2023-01-06' }, source: 'AP' },
    'title byline heading date body noise',
  ],
  [
    'a place before the date and an agency in brackets at the end',
    `Council to rebuild\nHanoi, 6 January 2023\n\n${LEAD}\n\n(VNA)`,
    { published: { iso: '2023-01-06', asWritten: '6 January 2023' }, source: 'VNA' },
    'title date body source',
  ],
  [
    'a title underlined with signs',
    `Council to rebuild\n==================\n\n${LEAD}`,
    { title: 'Council to rebuild' },
    'title noise body',
  ],
  [
    'a live report with times over its entries',
    `Live: floods in the valley\n\n10:45 a.m. ET, January 6, 2023\n\n${LEAD}\n\n9:30 a.m. ET, January 6, 2023\n\nWater rises\n\n${LEAD}`,
    { title: 'Live: floods in the valley', published: { iso: '2023-01-06' } },
    'title date body date heading body',
  ],
  [
    'a dateline on a line of its own, and no title',
    `New York CNN Business —\n\n${LEAD}\n\n${LEAD}`,
    { title: null, source: 'CNN Business' },
    'source body body',
  ],
  [
    'a title about pictures, a figure and a picture in brackets',
    `Photos: floods in the valley of bridges\n\n${LEAD}\n\n[Image: the bridge]\n\nFigure 1: The valley\n\n${LEAD}`,
    { title: 'Photos: floods in the valley of bridges' },
    'title body caption caption body',
  ],
  [
    'a list of numbers that only looks like numbered pictures',
    `${LEAD}\n\nGoals of the season: 12-1\n\nGoals of the season: 10-2\n\n${LEAD}`,
    { title: null },
    'body body heading body',
  ],
  [
    'an address that the article refers to',
    `Council to rebuild\n\n${LEAD}\n\nhttps://council.example/plans`,
    { url: null },
    'title body body',
  ],
  [
    'a place that is written like a publication',
    `McALESTER - ${LEAD}\n\n${LEAD}`,
    { source: null },
    'body body',
  ],
];

describe('a text copied from a page', () => {
  it.each(SHAPES)('is read with %s', (_, text, facts, kinds) => {
    const article = readText(text);
    expect(article).toMatchObject(facts);
    expect(article.blocks.map((block) => block.kind).join(' ')).toBe(kinds);
  });
});
