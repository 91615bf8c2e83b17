import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import { generatedArticles } from '../support/generated-articles.ts';

describe('when it is ended', () => {
  const bots: Bot[] = [];
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.end()));
  });
  const start = async (options: Parameters<typeof startBot>[0] = {}): Promise<Bot> => {
    const bot = await startBot(options);
    bots.push(bot);
    return bot;
  };

  it('by SIGTERM in the middle of a reload it ends with 0 within its bound', async () => {
    const articles = generatedArticles(800);
    const bot = await start({
      articles: Object.fromEntries(articles.map(({ path, content }) => [path, content])),
    });
    bot.write('new.txt', 'Hanoi - The governor opened a bridge.\n');
    const reload = await bot.discord.user('Admin', { admin: true }).slash('corpus reload');
    expect(reload.ephemeral).toBe(true);
    bot.program.kill('SIGTERM');
    expect(await bot.program.ends(12_000)).toEqual({ code: 0, signal: null });
  });

  it('by SIGKILL at any point of a reload it starts clean, with every article that is there', async () => {
    const articles = generatedArticles(300);
    const bot = await start({
      articles: Object.fromEntries(articles.map(({ path, content }) => [path, content])),
    });
    for (const [round, delayMs] of [0, 20, 100].entries()) {
      bot.write(
        `news/round-${round}.txt`,
        `Hanoi - Governor Lim Kor opened the Round${'abcd'[round]}ville bridge on Monday.\n`,
      );
      const admin = bot.discord.user('Admin', { admin: true });
      admin.slash('corpus reload').catch(() => undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, delayMs);
      });
      bot.program.kill('SIGKILL');
      expect((await bot.program.ends()).signal).toBe('SIGKILL');
      await bot.restart();
      expect((await admin.slash('corpus status')).text).toContain(`${articles.length + round + 1} articles`);
      const known = articles[round * 31];
      expect((await admin.slash('ask', { question: known?.question ?? '' })).text).toContain(known?.name);
      expect(bot.program.output).not.toMatch(/ERROR/);
    }
  }, 60_000);
});
