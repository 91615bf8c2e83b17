import { describe, expect, it } from 'vitest';
import { titleInName } from '../../../src/corpus/reading/facts/name-title.ts';
import { read } from '../read.ts';

describe('the title in the name of a file', () => {
  it.each([
    ['2024-05-03 opening_talk.en.srt', 'Opening talk'],
    ['talks/How to bake [dQw4w9WgXcQ].vi-VN.vtt', 'How to bake'],
    ['Bread for all (auto captions).srt', 'Bread for all'],
    ['Lò bánh của làng (phụ đề tiếng Việt).srt', 'Lò bánh của làng'],
    ['bread-and-butter_20240503.vtt', 'Bread and butter'],
    ['Bread (for all) (auto-generated).srt', 'Bread (for all)'],
    ['Q&A with Mara Voss.srt', 'Q&A with Mara Voss'],
    ['price_list.csv', 'Price list'],
    ['plans/2026-05-06-boat-plan.yml', 'Boat plan'],
    ['Crew – spring 2026.tsv', 'Crew – spring 2026'],
    ['boats 2026-05-06 (2).csv', 'Boats'],
    ['Tasks 4f0c9b1e7d2a4c6fb8a39e51d0c7f212_all.csv', 'Tasks'],
    ['lịch_thi_đấu.json', 'Lịch thi đấu'],
    ['zalo-cu-dan-block-B.txt', 'Zalo cu dan block B'],
    ['gia sua chua CT1.csv', 'Gia sua chua CT1'],
    ["bakers' guild rules for Mill Hall.txt", "Bakers' guild rules for Mill Hall"],
    ['iPad loans.csv', 'iPad loans'],
    ['Re Fwd van.txt', 'Van'],
    ['Re_ su co thang may.txt', 'Su co thang may'],
    ['re_ Fwd_ hall keys.txt', 'Hall keys'],
    ['FW- oven fees.txt', 'Oven fees'],
    ['re-opening hours.txt', 'Re-opening hours'],
    ['re_opening_times.txt', 'Re opening times'],
    ['RE lessons.txt', 'RE lessons'],
    ['Rehearsal plan.txt', 'Rehearsal plan'],
  ])('is what it says beside its day and its kind: %s', (path, title) => {
    expect(titleInName(path)).toBe(title);
  });

  it.each([
    'captions.srt',
    'GMT20240503-090000_Recording.vtt',
    '2024-05-03.srt',
    'a.vtt',
    'video (1).en.srt',
  ])('is none in %s', (path) => expect(titleInName(path)).toBe(null));

  it('is that of subtitles', async () => {
    const cues =
      '1\n00:00:01,000 --> 00:00:04,000\nThe oven is lit at six\n\n2\n00:00:04,000 --> 00:00:06,000\nevery Saturday.\n';
    const { article } = await read(cues, '2024-05-03 village oven.srt');
    expect(article).toMatchObject({
      title: 'Village oven',
      published: { iso: '2024-05-03' },
      text: 'The oven is lit at six every Saturday.',
    });
  });

  it.each([
    ['christmas arrangements.txt', 'Christmas arrangements'],
    ['keys and alarm 2026-02-01.md', 'Keys and alarm'],
    ['Bản tin tháng 9.txt', 'Bản tin tháng 9'],
    ['christmas-arrangements.txt', 'Christmas arrangements'],
    ['exercise-app.txt', 'Exercise app'],
    ['thong-bao-nha-xe.txt', 'Thong bao nha xe'],
    ['nhà_xe_hầm_b1.txt', 'Nhà xe hầm b1'],
    ['2026-02-01-keys-and-alarm.md', 'Keys and alarm'],
    ['exercise.txt', null],
    ['post-012.txt', null],
    ['untitled-document.txt', null],
    ['new-document-2.txt', null],
    ['IMG_2041_oven_door.txt', null],
    ['scan-of-rules.txt', null],
    ['oven-rules-copy.txt', null],
    ['a1b2c3d4-e5f6a7b8.txt', null],
    ['deadbeef-cafebabe.txt', null],
    ['whatsapp-chat-stairs.txt', null],
    ['my-notes.txt', null],
    ['post 012.txt', null],
    ['new document (2).txt', null],
  ])('is that of a text without one, where people have named it: %s', async (name, title) => {
    const letter =
      'Hi everyone,\n\nThe oven is lit at six every Saturday.\n\nBring your own flour, please.\n';
    expect((await read(letter, name)).article.title).toBe(title);
  });

  it('may be one word where a mail was kept', async () => {
    const text =
      'Hi all\n\nJust heard that it calls on Tuesdays only. Tell me if you cannot come.\n\nPauline x\n';
    expect((await read(text, 'Re Fwd van.txt')).article.title).toBe('Van');
    expect((await read(text, 'Fwd.txt')).article.title).toBeNull();
  });

  it('is none where a publication gave the text a headline that the file does not state', async () => {
    const news = 'The oven is lit at six every Saturday.\n\nBring your own flour, please.\n\nSource: VNA\n';
    expect((await read(news, 'village-oven-opens.txt')).article).toMatchObject({
      title: null,
      source: 'VNA',
    });
    expect((await read(news, 'village oven.txt')).article.title).toBe('Village oven');
  });

  it('is none where the text has its own', async () => {
    const text = '# The village oven\n\nThe oven is lit at six every Saturday.\n';
    expect((await read(text, 'keys and alarm.md')).article.title).toBe('The village oven');
  });
});

describe('the program that a text came out of, behind what its name says', () => {
  it.each([
    ['bakers-channel-discord.txt', 'Bakers channel'],
    ['mill-parents-whatsapp-chat.txt', 'Mill parents'],
    ['Mill parents WhatsApp export.txt', 'Mill parents'],
    ['to-dan-pho-5-zalo.txt', 'To dan pho 5'],
    ['bakers-channel-chat.txt', 'Bakers channel'],
    ['mill-parents-export.csv', 'Mill parents'],
  ])('is no part of it: %s', (path, title) => expect(titleInName(path)).toBe(title));

  it.each([
    ['group-chat.txt', 'Group chat'],
    ['fireside-chat.md', 'Fireside chat'],
    ['how to use discord.txt', 'How to use discord'],
    ['nhom-zalo.txt', 'Nhom zalo'],
    ['discord-export.txt', 'Discord export'],
    ['smoke-signal.txt', 'Smoke signal'],
    ['lich-truc-t11.csv', 'Lich truc t11'],
  ])('stays where it is what the words are about, or nothing else is left: %s', (path, title) =>
    expect(titleInName(path)).toBe(title),
  );
});
