import { describe, expect, it } from 'vitest';
import { outline, read, readDays } from '../read.ts';

const text = async (file: string) => (await read(file, 'a.txt')).article;

describe('whom to ask', () => {
  it.each([
    ['The mill takes five new millers, we meet on Mondays at the weir.', 'Contact: Ada Penn, 07700 900321'],
    ['Đội cối xay tuyển thêm năm bạn, họp mỗi tối thứ Hai ở đập.', 'Liên hệ: chị Hoa, 0909 123 456'],
  ])('is text where members are told: %s', async (said, contact) => {
    for (const path of ['a.md', 'a.txt']) {
      const { article } = await read(`# New millers\n\n${said}\n\n${contact}\n`, path);
      expect(outline(article).slice(-1)).toEqual([['body', contact]]);
    }
  });
});

describe('a text that was copied', () => {
  it.each([
    [
      'words parted at line ends',
      'The miller of Oakridge opened the sl-\nuice on Monday, and the well-\nknown wheel turned.',
      'The miller of Oakridge opened the sluice on Monday, and the well-known wheel turned.',
    ],
    ['soft hyphens', 'The mil\u00ADler chose a chair\u00AD\nman.', 'The miller chose a chairman.'],
    [
      'a paragraph that was wrapped among capitals',
      'The flood reached Oakridge on Monday, and the men of the\nRiver Guard and the\nFire Brigade closed the gate.',
      'The flood reached Oakridge on Monday, and the men of the River Guard and the Fire Brigade closed the gate.',
    ],
    [
      'subtitles',
      'WEBVTT\n\n00:01.000 --> 00:04.000\n<i>I am Bo Marsh,</i>\n\n00:04.500 --> 00:08.000\nand I keep the mill.',
      'I am Bo Marsh, and I keep the mill.',
    ],
    [
      'pages',
      'The wheel turned for the whole\n\nValley News\n12\n\nof the night.\n\nIt stopped at dawn.\n\nValley News\n13\n\nNobody slept.',
      'The wheel turned for the whole of the night.\n\nIt stopped at dawn.\n\nNobody slept.',
    ],
  ])('is read without what copying left: %s', async (_, file, expected) => {
    expect((await text(file)).text).toBe(expected);
  });

  it.each([
    [
      'WhatsApp',
      '[06/05/2023, 19:00:12] Ada Penn: The mill is open\n[06/05/2023, 19:01:00] Bo: <Media omitted>\n[06/05/2023, 19:02:00] Bo: I will come\nat noon\n[07/05/2023, 08:00:00] Ada Penn: Good',
    ],
    [
      'WhatsApp in Vietnamese',
      '06/05/2023, 19:00 - Ada Penn: The mill is open\n06/05/2023, 19:01 - Bo: <Phương tiện bị bỏ qua>\n06/05/2023, 19:02 - Bo: I will come\nat noon\n07/05/2023, 08:00 - Ada Penn: Good',
    ],
    [
      'Zalo, under the name of the group',
      'STAIRS D - NHÓM CHUNG\n\nThứ Bảy, 06/05/2023\nAda Penn 19:00\nThe mill is open\nBo 19:02\nI will come\nat noon\n\nChủ Nhật, 07/05/2023\nAda Penn 08:00\nGood',
    ],
    [
      'Telegram',
      'Ada Penn, [06/05/2023 19:00]\nThe mill is open\n\nBo, [06/05/2023 19:02]\nI will come\nat noon\n\nAda Penn, [07/05/2023 08:00]\nGood',
    ],
    [
      'Discord',
      'Ada Penn — 06/05/2023 7:00 PM\nThe mill is open\nBo — 06/05/2023 7:02 PM\nI will come\nat noon\nAda Penn — 07/05/2023 8:00 AM\nGood',
    ],
  ])('is read as who said what: a chat of %s', async (_, file) => {
    expect(await readDays(file)).toEqual([
      [expect.any(String), 'Ada Penn: The mill is open\n\nBo: I will come\nat noon'],
      [expect.any(String), 'Good'],
    ]);
  });

  it('has its month first on all days where one of them tells', async () => {
    const file =
      '[11/8/26, 07:12:55] Yuki: where can I leave my bag?\n[11/9/26, 07:20:13] Sofia: in the blue van now\n[11/14/26, 07:21:00] Yuki: thanks';
    expect((await readDays(file)).map(([day]) => day)).toEqual(['2026-11-08', '2026-11-09', '2026-11-14']);
    expect((await readDays(file.replace('11/14', '14/11'))).map(([day]) => day)).toEqual([
      '2026-08-11',
      '2026-09-11',
      '2026-11-14',
    ]);
  });

  it('is no chat where it is the programme of one', async () => {
    const file =
      'Discord meetup, the programme\n\nSaturday 6 May 2023\nOpening 19:00\nAda Penn says hello\nTalk 19:20\nHow the mill was built\nSupper 20:00\nBring a plate\n';
    expect(await readDays(file)).toHaveLength(1);
    expect((await text(file)).text).toContain('Opening 19:00');
  });

  it.each([
    [
      '- a warm coat\n- two pencils that\n  are sharp\n- your lunch',
      ['a warm coat', 'two pencils that are sharp', 'your lunch'],
    ],
    ['• a warm coat\n\n• your lunch', ['a warm coat', 'your lunch']],
    ['1. a warm coat\n2. your lunch', ['1. a warm coat', '2. your lunch']],
    ['1/ a warm coat\n2/ your lunch', ['1/ a warm coat', '2/ your lunch']],
  ])('has its lists as items without their bullets: %j', async (list, items) => {
    const article = await text(`Trip to the mill\n\nBring these:\n${list}\n\nThen we all go home.`);
    expect(outline(article).flatMap(([kind, words]) => (kind === 'item' ? [words] : []))).toEqual(items);
  });

  it('is read without the markup of reStructuredText, its fields known', async () => {
    const article = await text(
      'Mill day\n########\n\n:date: 2022-03-04 10:20\n:authors: Bo Marsh\n\n.. figure:: a.jpg\n   :alt: The mill\n\nThe `mill <https://a.example>`_ was *opened* on Monday [1]_.\n\n.. note::\n   Bring boots.',
    );
    expect(article).toMatchObject({
      title: 'Mill day',
      author: 'Bo Marsh',
      published: { iso: '2022-03-04' },
    });
    expect(article.text).toBe('The mill was opened on Monday.\n\nBring boots.');
  });

  it('has a press release’s contact and a newsletter’s foot apart from its text', async () => {
    const article = await text(
      'PRESS RELEASE\n\nMedia contacts:\nBo Marsh\nbo@mill.example\n\nMill Opens in Oakridge\nNine boats on the river\n\nOAKRIDGE – The mill was opened by Ada Penn on Monday.\n\n###\n\nFor more information contact: Bo Marsh, +49 555 0100 199\n\nUnsubscribe | Update your preferences',
    );
    expect(article.title).toBe('Mill Opens in Oakridge');
    expect(outline(article).filter(([kind]) => kind === 'noise')).toHaveLength(5);
    expect(outline(article).filter(([kind]) => kind === 'body')).toHaveLength(1);
  });
});

describe('dates that an article tells', () => {
  it.each([
    [
      'a schedule at its end',
      'The cup begins\n\nThe cup begins on Saturday in Millford.\n\nHeats - 3 May 2022\nFinal - 9 May 2022',
    ],
    [
      'a schedule at its top',
      'The cup\n\nFinal - 9 May 2022\n\nThe cup begins on Saturday, and the mayor will open it.',
    ],
    [
      'a schedule with its days first',
      'The cup\n\n3 May 2022 - Heats\n9 May 2022 - Final\n\nThe cup begins on Saturday, and the mayor will open it.',
    ],
    ['the days of a festival', 'The cup\n\nIt begins in the harbour.\n\n3 May 2022 - 9 May 2022'],
    ['a last line', 'The cup\n\nThe cup begins on Saturday in Millford. The final is on\n\n9 May 2022'],
    [
      'a heading with its day',
      'The cup\n\nThe cup begins on Saturday in Millford, as it always does.\n\nEntries close\n\n9 May 2022\n\nThe list is read out in the town hall on the same day.',
    ],
  ])('are its text, and not its own: %s', async (_, file) => {
    const article = await text(file);
    expect(article.published).toBeNull();
    const said = outline(article).filter(([kind]) => kind === 'body' || kind === 'heading');
    expect(said.map(([, words]) => words).join(' ')).toContain('9 May 2022');
  });

  it('are rows and items that can be found', async () => {
    const { article } = await read(
      '---\ntitle: Cup\n---\n- Final: 9 May 2022\n\nRound | Day\n-|-\nHeats | 3 May 2022',
    );
    expect(article.published).toBeNull();
    expect(outline(article)).toEqual([
      ['item', 'Final: 9 May 2022'],
      ['row', 'Round: Heats · Day: 3 May 2022'],
    ]);
  });

  it('leave a last line alone that only begins like a publication', async () => {
    for (const last of ['YouTube shows it at noon.', 'JavaScript is not needed', 'McDonald wins again']) {
      const article = await text(`The cup\n\nThe cup begins on Saturday in Millford.\n\n${last}`);
      expect(article.source).toBeNull();
      expect(outline(article).at(-1)).toEqual(['body', last]);
    }
    expect((await text('The cup\n\nThe cup begins on Saturday.\n\n(VietnamPlus)')).source).toBe(
      'VietnamPlus',
    );
  });
});
