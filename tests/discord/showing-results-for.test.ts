import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('a mistyped word', () => {
  const bot = sharedBot(CITY, {});
  const question = 'how many people came to the ceremoney in the park?';

  it('is read as the word of the articles, which the card says, and is undone by a button', async () => {
    const answer = await bot.lan.says('guild', `@Verbatim ${question}`);
    expect(answer.text).toContain(
      `### ${question}\n-# Showing results for “how many people came to the ceremony in the park?”\n`,
    );
    expect(answer.text).toMatch(/About \**300/);
    const typed = await bot.lan.press(answer, 'Search as typed');
    expect(typed.ephemeral).toBe(true);
    expect(typed.text).toContain(`### ${question}\n`);
    expect(typed.text).not.toContain('Showing results');
    expect(typed.labels).not.toContain('Search as typed');
    const shared = typed.labels.includes('Share') ? await bot.lan.press(typed, 'Share') : undefined;
    expect(shared?.text ?? '').not.toContain('Showing results');
  });

  it('is said in Vietnamese, too', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    const answer = await minh.slash('ask', { question });
    expect(answer.text).toContain('Kết quả cho “how many people came to the ceremony in the park?”');
    expect(answer.labels).toContain('Tìm đúng như đã gõ');
  });
});
