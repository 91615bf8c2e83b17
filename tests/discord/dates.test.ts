import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { dayIn } from '../../src/asking/dates/day-in.ts';
import { looks, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('dates', () => {
  const bot = sharedBot(CITY);

  it('a date in a question restricts the articles, and is shown', async () => {
    const reply = await bot.lan.slash('ask', { question: 'Who opened the bridge in January 2023?' });
    expect(reply.text).toContain(
      '### Who opened the bridge in January 2023?\n-# Only articles dated January 2023\n> ',
    );
  });

  it('a date that would leave nothing is dropped, and that is shown', async () => {
    const reply = await bot.lan.slash('ask', { question: 'Who opened the bridge before 2021?' });
    expect(reply.text).toContain(
      '-# No article dated until 31 December 2020 answers this well, so I searched all dates.\n',
    );
    const vietnamese = await bot.discord
      .user('Minh', { locale: 'vi' })
      .slash('ask', { question: 'Who opened the bridge before 2021?' });
    expect(vietnamese.text).toContain('đến 31/12/2020');
  });

  it.each([
    'Who composed an opera in March 2021?',
    'Who opened the bridge in March 2021?',
    'Who composed an opera in January 2023?',
    'Who composes an opera tomorrow?',
  ])('“%s” is refused in one sentence, for all dates were searched', async (question) => {
    const reply = await bot.lan.slash('ask', { question });
    expect(reply.text).toContain(`### ${question}\nI found no answer in the 3 articles.`);
    expect(reply.text).not.toMatch(/^-# (?:For|Only|No article dated)/mu);
  });

  it('the timeline has the newest first and the undated apart', async () => {
    expect(looks(await bot.lan.slash('timeline'))).toBe(
      `(private)
### 3 articles by date
- <t:1673001000:D> · The bridge opens · City News
- 2022-11 · The ferry stops · Harbour Daily
Without a date
- A library for the north
[Share]`,
    );
    expect(looks(await bot.lan.slash('timeline', { from: '2023', topic: 'ceremony park' }))).toBe(
      `(private)
### 1 article by date
-# ⌕ about “ceremony park”
-# from 2023-01-01
- <t:1673001000:D> · The bridge opens · City News
[Share]`,
    );
  });

  it.each([
    ['UTC', '2023-01-06T23:59:59Z', '2023-01-05'],
    ['UTC', '2023-01-07T00:00:00Z', '2023-01-06'],
    ['Asia/Ho_Chi_Minh', '2023-01-06T16:59:59Z', '2023-01-05'],
    ['Asia/Ho_Chi_Minh', '2023-01-06T17:00:00Z', '2023-01-06'],
    ['Asia/Ho_Chi_Minh', '2023-01-06T23:00:00Z', '2023-01-06'],
  ])('yesterday in %s at %s is %s', async (timeZone, at, day) => {
    const asking = { question: 'Who opened the bridge yesterday?', askedOn: dayIn(timeZone, new Date(at)) };
    const { dates } = await ask(bot.library, asking);
    expect(dates).toEqual({ from: day, to: day, dropped: day !== '2023-01-06' });
  });
});

describe('dates in Vietnamese', () => {
  const bot = sharedBot({
    'cau.md':
      '---\ntitle: Khánh thành cầu\ndate: 2023-01-06\n---\nÔng Trần Văn Bình khánh thành cây cầu mới qua sông sáng thứ Sáu.\n',
  });

  it.each([
    ['Ai khánh thành cây cầu năm 2023?', '-# Chỉ các bài năm 2023\n'],
    ['Ai khánh thành cây cầu tháng 1 năm 2023?', '-# Chỉ các bài tháng 1/2023\n'],
    ['Ai khánh thành cây cầu ngày 6/1/2023?', '-# Chỉ các bài đề ngày 6/1/2023\n'],
  ])('“%s” names its dates as Vietnamese does', async (question, line) => {
    const reply = await bot.discord.user('Minh', { locale: 'vi' }).slash('ask', { question });
    expect(reply.text).toContain(line);
  });
});

const EVENTS = {
  'visit.md': `---
title: The visit of the \\*Dutch\\* envoy
date: 2023-01-12
---
The Dutch envoy visited the harbour on Thursday. The harbour master Vu Minh praised the new cranes of the harbour.
`,
  'before.md': `---
title: Work at the harbour
date: 2022-12-01
---
The harbour was repaired by the Hai Au company. The harbour engineer Do Lan praised the old cranes of the harbour.
`,
};

describe('dates by an event', () => {
  const bot = sharedBot(EVENTS);

  it('are those of the article on it, which is named', async () => {
    const before = await bot.lan.slash('ask', {
      question: 'Who praised the cranes of the harbour before the visit of the Dutch envoy?',
    });
    expect(before.text).toContain(
      '\n-# Only articles dated until 11 January 2023 (“the visit of the Dutch envoy”: The visit of the \\*Dutch\\* envoy)\n> ',
    );
    expect(before.text).toContain('Do Lan');
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const after = await minh.slash('ask', {
      question: 'Who praised the cranes of the harbour after the visit of the Dutch envoy?',
    });
    expect(after.text).toContain(
      '\n-# Chỉ các bài đề ngày từ 12/1/2023 (“the visit of the Dutch envoy”: The visit of the \\*Dutch\\* envoy)\n> ',
    );
    expect(after.text).toContain('Vu Minh');
  });

  it('give way to a quote that says itself that it was before', async () => {
    await bot.change({
      'visit.md': EVENTS['visit.md'].replace('praised', 'praised, before the visit,'),
    });
    const before = await bot.lan.slash('ask', {
      question: 'Who praised the cranes of the harbour before the visit of the Dutch envoy?',
    });
    expect(before.text).toContain('answers this well, so I searched all dates.');
    expect(before.text.replaceAll('**', '')).toContain('Vu Minh praised, before the visit');
    await bot.change(EVENTS);
  });

  it('belong to a follow-up as well', async () => {
    const first = await bot.lan.says('guild', '@Verbatim who praised the old cranes of the harbour?');
    const next = await bot.lan.says('guild', 'and in 2022?', { replyTo: first });
    expect(next.text).toContain('-# ↩ Following “who praised the old cranes of the harbour?”');
    expect(next.text).toContain('\n-# Only articles dated 2022\n> ');
    expect(next.text).toContain('Do Lan');
  });

  it('do not make the article on the event answer what it says nothing of', async () => {
    const reply = await bot.lan.slash('ask', {
      question: 'Who composed the opera before the visit of the Dutch envoy?',
    });
    expect(reply.text).toContain(
      '\n-# Only articles dated until 11 January 2023 (“the visit of the Dutch envoy”: ',
    );
    expect(reply.text).toContain('\nI found no answer in the 2 articles.');
  });

  it('are dropped, visibly, where nothing of before or after answers better', async () => {
    const reply = await bot.lan.slash('ask', {
      question: 'Who repaired the harbour after the visit of the Dutch envoy?',
    });
    expect(reply.text).toContain(
      '-# No article dated from 12 January 2023 (“the visit of the Dutch envoy”: ',
    );
    expect(reply.text).toContain('answers this well, so I searched all dates.');
  });
});

const CANALS = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [
    `canal-${at}.md`,
    `---
title: Report number ${at}
date: 2023-01-${String(at + 1).padStart(2, '0')}
---
Something else comes first in this report, as it does in every other report of this kind that the paper prints.

The dredging of the Vinh Te canal went on, by ${at} more boats than on the day before that one.
`,
  ]),
);

describe('a timeline of a topic', () => {
  const bot = sharedBot({
    ...CANALS,
    'sewer.md': '---\ntitle: Sewers\n---\nThe dredging of the sewers went on.\n',
    'canal.md': '---\ntitle: Canals\n---\nThe canal Vinh Te is old.\n',
  });

  it('has every article that treats it, on pages', async () => {
    const first = await bot.lan.slash('timeline', { topic: 'Vinh Te canal dredging' });
    expect(first.text).toContain('### 30 articles by date\n-# ⌕ about “Vinh Te canal dredging”');
    await bot.lan.press(first, 'Next ▶');
    expect(first.text).toContain('Report number 12');
    await bot.lan.press(first, 'Next ▶');
    expect(first.text).toContain('Report number 0');
    expect(first.text).toContain('-# Page 3 of 3');
    const some = await bot.lan.slash('timeline', {
      topic: 'VĨNH TẾ Canal',
      from: '2023-01-10',
      to: '2023-01-12',
    });
    expect(some.text).toContain('### 3 articles by date');
    const all = await bot.lan.slash('timeline', { topic: 'canals of Vinh Te' });
    expect(all.text).toContain('### 31 articles by date');
    const none = await bot.lan.slash('timeline', { topic: 'the of' });
    expect(none.text).toContain('### 0 articles by date');
  });
});
