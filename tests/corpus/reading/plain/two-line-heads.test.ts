import { describe, expect, it } from 'vitest';
import { read, readDays } from '../../read.ts';

const chatOf = (first: string, second: string, third: string): string =>
  `Mill House 6A - copy từ Messenger\n\nVy Reed\n${first}\nThe loft leaks\nby the stairs\n\nMẹ Hân\n${second}\nMended on Friday\n\nVy Reed\n${third}\nThanks all\n`;

describe('a chat whose messages have a name, a day and words, each on a line', () => {
  it.each([
    ['15 tháng 9, 2026 lúc 20:11', '15 tháng 9, 2026 lúc 20:14', '16 tháng 9, 2026 lúc 07:30'],
    ['Thứ Ba, 15 tháng 9 năm 2026 lúc 20:11', 'Thứ 3, 15/09/2026 20:14', 'Thứ Tư, 16/09/2026 07:30'],
    ['15 September 2026 at 20:11', '15 September 2026 at 20:14', '16 September 2026 at 07:30'],
    ['Tuesday, September 15, 2026 at 8:11 PM', 'Sept 15, 2026, 8:14\u202FPM', 'Sep 16, 2026 at 7:30 AM'],
    ['9/15/2026, 8:11 PM', '9/15/2026, 8:14 PM', '9/16/2026, 7:30 AM'],
    ['20:11, 15/09/2026', '20:14, 15/09/2026', '07:30, 16/09/2026'],
    ['2026-09-15 20:11', '2026-09-15 20:14', '2026-09-16 07:30'],
  ])('is read as who said what on which day: %s', async (...days) => {
    const chat = chatOf(...days);
    for (const written of [chat, chat.replaceAll('\n\n', '\n')])
      expect(await readDays(written)).toEqual([
        ['2026-09-15', 'Vy Reed: The loft leaks\nby the stairs\n\nMẹ Hân: Mended on Friday'],
        ['2026-09-16', 'Thanks all'],
      ]);
  });

  it('has the name of its group for a title, without what somebody says who copied it', async () => {
    const chat = chatOf('15/09/2026 20:11', '15/09/2026 20:14', '15/09/2026 20:16');
    expect((await read(chat, 'a.txt')).article).toMatchObject({ title: 'Mill House 6A', author: null });
  });

  it.each(['Thu 8:11 PM', 'Thursday 20:11', 'Thứ Năm lúc 20:11', 'Hôm qua lúc 20:11', '20:11'])(
    'has no day for what was said on a day of no known week: %s',
    async (day) => {
      const chat = chatOf('15/09/2026 20:11', '15/09/2026 20:14', '16/09/2026 20:16');
      const later = `${chat}\nMẹ Hân\n${day}\nIs it dry\n\nVy Reed\n${day}\nDry\n\nThe bus leaves\n20:11\n`;
      expect((await readDays(later)).slice(1)).toEqual([
        ['2026-09-16', 'Thanks all'],
        [null, 'Mẹ Hân: Is it dry\n\nVy Reed: Dry\nThe bus leaves\n20:11'],
      ]);
      // Nor is it a chat by such days alone.
      expect(await readDays(chatOf(day, day, day))).toHaveLength(1);
      expect((await read(chatOf(day, day, day), 'a.txt')).article.text).not.toContain('Vy Reed: ');
    },
  );

  it('says nothing for a picture, which is not copied', async () => {
    const chat = chatOf('15/09/2026 20:11', '15/09/2026 20:14', '15/09/2026 20:16');
    expect((await readDays(chat.replace('Mended on Friday\n', ''))).map(([, text]) => text)).toEqual([
      'The loft leaks\nby the stairs\n\nThanks all',
    ]);
  });
});

describe('no chat', () => {
  const dated = (...entries: readonly (readonly [name: string, day: string, words: string])[]): string =>
    entries.map((entry) => entry.join('\n')).join('\n\n');

  it.each([
    [
      'a programme, which begins at round minutes',
      dated(
        ['Yoga', '15 September 2026 at 18:00', 'Bring a mat'],
        ['Pilates', '16 September 2026 at 18:30', 'In the hall'],
        ['Yoga', '22 September 2026 at 18:00', 'Bring a mat'],
      ),
    ],
    [
      'names that come once',
      dated(
        ['Opening', '15 September 2026 at 18:07', 'In the hall'],
        ['Boat race', '16 September 2026 at 18:31', 'At the weir'],
        ['Bonfire', '22 September 2026 at 19:02', 'On the green'],
      ),
    ],
    [
      'two messages',
      dated(
        ['Vy Reed', '15 September 2026 at 20:11', 'The loft leaks'],
        ['Bo Penn', '15 September 2026 at 20:14', 'Mended'],
      ),
    ],
    [
      'the notes of one person',
      dated(
        ['Weather', '15 September 2026 at 20:11', 'Rain'],
        ['Weather', '16 September 2026 at 20:13', 'Sun'],
        ['Weather', '17 September 2026 at 20:12', 'Fog'],
      ),
    ],
    [
      'minutes and lists with a day and no time',
      dated(
        ['Vy Reed', '15 September 2026', 'The roof of the mill was looked at.'],
        ['Bo Penn', '16 September 2026', 'The weir was cleared.'],
        ['Vy Reed', '17 September 2026', 'Nothing was done.'],
      ),
    ],
    [
      'words that are signed below',
      'What a fine mill\nVy Reed\n15/09/2026 20:11\n\nThe bread is good\nBo Penn\n16/09/2026 10:12\n\nWe came again\nVy Reed\n17/09/2026 11:13\n',
    ],
    [
      'verses above the hour of each',
      'The mill stands still,\n15/09/2026 20:11\nthe water runs\n\nThe mill stands still,\n16/09/2026 20:13\nthe wheel is broken\n\nNobody comes,\n17/09/2026 20:17\nthe door is open\n',
    ],
    [
      'an article above what readers say to it',
      `${Array.from({ length: 4 }, (_, at) => `The mill has been turning for ${at + 2} years. `.repeat(3)).join('\n\n')}\n\n${dated(
        ['Vy Reed', '15 September 2026 at 20:11', 'Fine'],
        ['Bo Penn', '15 September 2026 at 20:14', 'Good'],
        ['Vy Reed', '15 September 2026 at 20:16', 'Thanks'],
      )}`,
    ],
    [
      'days that are none',
      dated(
        ['Vy Reed', '45 tháng 19, 2026 lúc 20:11', 'Fine'],
        ['Bo Penn', '45 tháng 19, 2026 lúc 20:14', 'Good'],
        ['Vy Reed', '46 tháng 19, 2026 lúc 20:16', 'Thanks'],
      ),
    ],
  ])('is made of %s', async (_, text) => {
    const { article } = await read(text, 'a.txt');
    expect(article.text).not.toMatch(/^(?:Vy Reed|Bo Penn|Yoga|Opening|Weather):/mu);
    const words = (written: string): string => written.replaceAll(/\s+/gu, ' ').trim();
    expect(words(article.text)).toBe(words(text));
  });
});
