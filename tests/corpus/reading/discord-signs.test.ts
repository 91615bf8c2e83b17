import { describe, expect, it } from 'vitest';
import { withDiscordSigns } from '../../../src/corpus/reading/discord-signs.ts';
import { outline, read, readDays } from '../read.ts';

describe('the signs of Discord in a text', () => {
  it.each([
    ['It starts on <t:1793476800:F>.', 'It starts on 31 October 2026 20:00 UTC.'],
    ['It starts on <t:1793476800:f>.', 'It starts on 31 October 2026 20:00 UTC.'],
    ['It starts <t:1793476800>.', 'It starts 31 October 2026 20:00 UTC.'],
    ['It starts <t:1793476800:R>.', 'It starts 31 October 2026 20:00 UTC.'],
    ['It starts on <t:1793476800:D>.', 'It starts on 31 October 2026.'],
    ['It starts on <t:1793476800:d>.', 'It starts on 31 October 2026.'],
    ['It starts at <t:1793476800:t>.', 'It starts at 20:00 UTC.'],
    ['It starts at <t:1793476800:T>.', 'It starts at 20:00 UTC.'],
    ['The mill is from <t:-1:D>.', 'The mill is from 31 December 1969.'],
    ['Lễ hội bắt đầu lúc <t:1793476800:F>.', 'Lễ hội bắt đầu lúc 31 tháng 10 năm 2026 20:00 UTC.'],
    ['Lễ hội mở cửa ngày <t:1793476800:D>.', 'Lễ hội mở cửa ngày 31 tháng 10 năm 2026.'],
    ['See <:boat:123> and <a:dance_2:45>', 'See :boat: and :dance_2:'],
    ['Type </plot done:123> then.', 'Type /plot done then.'],
    ['Ask <@123>, <@!4> or <@&5> in <#6>.', 'Ask @…, @… or @… in #….'],
    ['<@&5> the wheel is back\n<#6> has it', 'the wheel is back\n#… has it'],
  ])('are read as they are seen: %s', (text, expected) => expect(withDiscordSigns(text)).toBe(expected));

  it.each([
    '<@ada> a < b',
    '<t:soon> <t:1:xy>',
    '<#bugs>',
    '<:boat:>',
    'a <b> c',
    '12:30:45',
    '<t:123456789012>',
  ])('are nothing else: %s', (text) => expect(withDiscordSigns(text)).toBe(text));

  it.each(['a.txt', 'a.md'])('are read in %s, and not in its code', async (path) => {
    const { article } = await read(
      'Hollow night\n\nIt starts on **<t:1793476800:F>** at the mill.\n\nType `<t:1793476800:F>` for that.\n',
      path,
    );
    expect(article.text).toContain('It starts on 31 October 2026 20:00 UTC at the mill.');
    expect(article.text).toContain('<t:1793476800:F>');
  });

  it('are read in the messages of a chat', async () => {
    const chat =
      'Bo — 11/22/2026 6:12 PM\nwhen is it <:eyes:12>\n\nAda — 11/22/2026 6:13 PM\n<@12> <t:1793476800:F>, ||at the mill||\n\nBo — 11/22/2026 6:14 PM\nthanks <3\n';
    expect(await readDays(chat)).toEqual([
      [
        '2026-11-22',
        'Bo: when is it :eyes:\n\nAda: @… 31 October 2026 20:00 UTC, at the mill\n\nBo: thanks <3',
      ],
    ]);
  });
});

describe('a plain text that was written for Discord', () => {
  it.each([
    ['by a bold word', 'The mill\n\n'],
    ['by its own signs', 'The <:boat:1> mill\n\n'],
    ['by its head', 'The mill\nBo — 10/15/2026 9:03 PM\n\n'],
  ])('is read without the signs of Markdown: %s', async (_, above) => {
    const file = `${above}We **open** at *nine* and __close__ at _five_.\n\n~~No dogs.~~ It is ||Bo|| who ***sings***.\n\n**Bring *your* cup.**\n\n> said Ann\n\n### Tickets\n\nThey cost three pounds at the door.\n`;
    const { article } = await read(file, 'a.txt');
    expect(outline(article).filter(([kind]) => kind !== 'title' && kind !== 'byline')).toEqual([
      ['body', 'We open at nine and close at five.'],
      ['body', 'No dogs. It is Bo who sings.'],
      ['body', 'Bring your cup.'],
      ['body', 'said Ann'],
      ['heading', 'Tickets'],
      ['body', 'They cost three pounds at the door.'],
    ]);
  });

  it('keeps signs that are meant', async () => {
    const said =
      'Type **now** in /usr/_lib_/a, my_own_name, 2 * 3 * 4, 2 ** 3, https://x.example/_a_/b_c_d and `**x**`.';
    const { article } = await read(`The mill\n\n${said}\n`, 'a.txt');
    expect(article.text).toContain(said.replace('**now**', 'now'));
  });

  it.each([
    'The price* is 2 * 3 * 4 pounds.',
    'Call f(**a, **b) and 2 ** 3 ** 4.',
    'A *slanted* word, _another_ one, a snake_case_name and /usr/_lib_/a.',
    'Leave **it as it is.',
    'a**b**c is a power of a power.',
  ])('is no other text: %s', async (said) => {
    expect((await read(`The mill\n\n${said}\n`, 'a.txt')).article.text).toContain(said);
  });

  it.each([
    ['🎃🎃 **HOLLOW NIGHT 2026** 🎃🎃', 'HOLLOW NIGHT 2026'],
    ['📢 ANNOUNCEMENT  — copied from #announcements', '📢 ANNOUNCEMENT'],
    ['STAFF LIST  (pinned in #info)', 'STAFF LIST'],
    ['🎄 Frost fair', '🎄 Frost fair'],
    ['Pictures copied from the mill', 'Pictures copied from the mill'],
  ])('has its title without ornament: %s', async (line, title) => {
    const file = `${line}\n\nThe mill opens at nine, and it is **free** for everybody who comes.\n`;
    expect((await read(file, 'a.txt')).article.title).toBe(title);
  });
});
