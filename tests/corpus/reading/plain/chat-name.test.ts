import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../src/corpus/reading/read-article-file.ts';

const SAID = [
  '[07/09/2026, 17:01:40] Vy: the van is at the weir',
  '[07/09/2026, 17:02:05] Bo: which van',
  '[08/09/2026, 06:30:09] Vy: lifts are 350k now',
  '[08/09/2026, 06:35:48] Bo: oh no',
];
const ON_ANDROID = SAID.map((line) => line.replace(/^\[(.*):\d\d\] /u, '$1 - '));
const NOTICE = 'Messages and calls are end-to-end encrypted. Only people in this chat can read them.';

async function titlesOf(lines: readonly string[], path = '_chat.txt'): Promise<readonly (string | null)[]> {
  const { articles } = await readArticles(Buffer.from(lines.join('\n')), path);
  return articles.map(({ title }) => title);
}

describe('the title of a chat', () => {
  it.each([
    ['the notice that stands in its name', [`[07/09/2026, 16:58:12] Xe Ánh Sao: \u200E${NOTICE}`, ...SAID]],
    [
      'the notice in Vietnamese',
      ['[07/09/2026, 16:58:12] Xe Ánh Sao: \u200ETin nhắn và cuộc gọi được mã hóa đầu cuối.', ...SAID],
    ],
    [
      'who created it',
      [`07/09/2026, 16:58 - ${NOTICE}`, '07/09/2026, 16:58 - Vy created group "Xe Ánh Sao"', ...ON_ANDROID],
    ],
    [
      'who created it, in Vietnamese',
      ['[07/09/2026, 16:58:12] Xe: \u200EVy đã tạo nhóm “Xe Ánh Sao”', ...SAID],
    ],
    [
      'who gave it another name',
      [
        '07/09/2026, 16:58 - Vy created group "Lifts"',
        ...ON_ANDROID,
        '09/09/2026, 16:58 - Vy changed the subject from "Lifts" to "Xe Ánh Sao"',
      ],
    ],
    [
      'who gave it another name, in Vietnamese',
      [...ON_ANDROID, '09/09/2026, 16:58 - Vy đã đổi tên nhóm thành "Xe Ánh Sao"'],
    ],
  ])('is said by %s, and is that of each day', async (_, lines) => {
    expect(await titlesOf(lines)).toEqual(['Xe Ánh Sao', 'Xe Ánh Sao']);
  });

  it.each([
    'Vy: Bo created group "Lifts"',
    'Vy: Bo changed the subject to "Lifts"',
    'Vy: they say messages and calls are end-to-end encrypted',
  ])('is not what somebody says: %s', async (said) => {
    expect(await titlesOf([...SAID, `[08/09/2026, 06:36:00] ${said}`])).toEqual([null, null]);
    expect(await titlesOf([...ON_ANDROID, `08/09/2026, 06:36 - ${said}`])).toEqual([null, null]);
  });

  it.each([
    ['lift-share/_chat.txt', 'Lift share'],
    ['chats/WhatsApp Chat - Mill House/_chat.txt', 'Mill House'],
    ['Phụ huynh 6A/chat.txt', 'Phụ huynh 6A'],
    ['lift-share/rowers.txt', 'Rowers'],
    // Folders of files of any kind, and of programs.
    ['chats/_chat.txt', null],
    ['WhatsApp/_chat.txt', null],
    ['whatsapp-chat-2/_chat.txt', null],
    ['2026/_chat.txt', null],
    ['old files/_chat.txt', null],
    ['tài liệu/_chat.txt', null],
  ])('is in the name of its file, or else of its folder: %s', async (path, title) => {
    expect(await titlesOf(SAID, path)).toEqual([title, title]);
  });

  it('is not who wrote in it, in whose name the program spoke', async () => {
    const notice = `[07/09/2026, 16:58:12] Vy: \u200E${NOTICE}`;
    const three = [notice, ...SAID, '[08/09/2026, 06:40:00] An: same here'];
    expect(await titlesOf(three, 'WhatsApp Chat - Lift share.txt')).toEqual(['Lift share', 'Lift share']);
    expect(await titlesOf(three)).toEqual(['WhatsApp chat', 'WhatsApp chat']);
    // One with a single person is called after them.
    expect(await titlesOf([notice, ...SAID])).toEqual(['Vy', 'Vy']);
  });

  it('says what program it is of where nothing names it', async () => {
    const lines = [`07/09/2026, 16:58 - ${NOTICE}`, ...ON_ANDROID];
    expect(await titlesOf(lines)).toEqual(['WhatsApp chat', 'WhatsApp chat']);
    expect(await titlesOf(lines, 'lift-share/_chat.txt')).toEqual(['Lift share', 'Lift share']);
  });
});

describe("a chat of Discord's exporter", () => {
  const sourceOf = async (guild: string): Promise<string | null | undefined> => {
    const rule = '='.repeat(62);
    const file = `${rule}\nGuild: ${guild}\nChannel: boats / ferry\n${rule}\n\n[06/05/2023 10:01] ada\nThe ferry is off.\n`;
    const { articles } = await readArticles(Buffer.from(file), 'a.txt');
    return articles[0]?.source;
  };

  it('is of its server, which its channel does not name', async () => {
    expect(await sourceOf('Mill House')).toBe('Mill House');
    expect(await sourceOf('Direct Messages')).toBeNull();
  });
});
