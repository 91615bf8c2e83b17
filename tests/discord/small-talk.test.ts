import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('small talk', () => {
  const bot = sharedBot(CITY, {});

  it('below an answer says nothing, in either language', async () => {
    const { lan, discord } = bot;
    const answer = await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    const minh = discord.user('Minh');
    const silent = [
      'thanks!',
      'lol',
      'ok cool',
      'see you there',
      '👍',
      'cảm ơn ad nha',
      'thanks so much dilys',
      '<:pepe:45678901234567>',
    ].map((text) => minh.posts('guild', text, { replyTo: answer }));
    // What comes after them is answered, so they were read; "help" takes as long as an answer to small talk would.
    await minh.says('guild', 'thanks, and how many people came to the ceremony?', { replyTo: answer });
    await minh.says('guild', 'help', { replyTo: answer });
    expect(silent.flatMap((message) => minh.repliesTo(message))).toEqual([]);
  });

  it.each([
    ['@Verbatim hi', 'guild', 'Hello! Ask me anything about the articles.'],
    ['thanks so much', 'dm', 'You’re welcome!'],
    ['who are you?', 'dm', 'I answer questions with word-for-word quotes'],
    ['@Verbatim 👍', 'guild', 'Ask me anything'],
    ['cam on ban', 'dm', 'Không có gì!'],
    ['chào bot', 'dm', 'Xin chào!'],
  ] as const)('“%s” gets a friendly line with questions that are answered', async (text, place, line) => {
    const reply = await bot.lan.says(place, text);
    expect(reply.text).toContain(line);
    expect(reply.text).not.toMatch(/>|found no answer|không tìm thấy/);
    expect(reply.labels.length).toBeGreaterThan(0);
    const answer = await bot.lan.press(reply, reply.labels[0] ?? '');
    expect(answer.text).toMatch(/^> /m);
    expect(answer.ephemeral || place === 'dm').toBe(true);
  });

  it('has examples in the language of who speaks, the newest of the other where there are too few', async () => {
    await bot.change(
      Object.fromEntries(
        ['Giờ mở cửa thư viện', 'Lịch cúp nước tháng ba', 'Chợ đêm dời chỗ'].map((title, at) => [
          `tin-${at}.md`,
          `---\ntitle: ${title}\ndate: 2019-0${at + 1}-01\nlanguage: vi\n---\n${title}: xem thông báo ở cổng, từ ${at + 7} giờ sáng.\n`,
        ]),
      ),
    );
    const [english, vietnamese] = [
      await bot.lan.says('dm', 'hi'),
      await bot.lan.says('dm', 'cảm ơn bạn nhé'),
    ];
    expect(english.labels).toContain('The bridge opens');
    expect(vietnamese.labels.toSorted()).toEqual([
      'Chợ đêm dời chỗ',
      'Giờ mở cửa thư viện',
      'Lịch cúp nước tháng ba',
    ]);
  });

  it('suggests nothing that would be answered by another article, or as small talk', async () => {
    await bot.change({
      'welcome.md': '---\ntitle: Welcome\ndate: 2024-02-01\n---\nThe welcome desk stands in the park.\n',
      'new.md': '---\ntitle: What’s new?\ndate: 2024-02-02\n---\nThe park has new benches.\n',
    });
    const { labels } = await bot.lan.says('dm', 'hi');
    expect(labels).toHaveLength(3);
    expect(labels).not.toContain('Welcome');
    expect(labels).not.toContain('What’s new?');
  });

  it('after /ask is answered privately, and help below an answer is help', async () => {
    const slash = await bot.lan.slash('ask', { question: 'thanks' });
    expect(slash.text).toContain('You’re welcome!');
    expect(slash.ephemeral).toBe(true);
    const answer = await bot.lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    expect((await bot.lan.says('guild', 'help', { replyTo: answer })).text).toContain('word-for-word quotes');
  });
});
