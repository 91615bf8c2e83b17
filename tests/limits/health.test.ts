import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import { askAsCrowd, reloadAll } from '../support/crowd.ts';
import { generatedArticles } from '../support/generated-articles.ts';
import { freePort, get, scraped } from '../support/health.ts';

const articles = generatedArticles(200);
const files = Object.fromEntries(articles.map(({ path, content }) => [path, content]));
const CROWD = { users: 20, questions: 120, overMs: 800 };

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.end();
  bot = undefined;
});

describe('health and metrics', () => {
  it('count what a crowd asked while every article is reloaded, exactly, and never fall', async () => {
    const port = await freePort();
    bot = await startBot({
      articles: files,
      env: { HEALTH_PORT: String(port), COOLDOWN_USER: '400/1000' },
    });
    const running = bot;
    let isOver = false;
    const [answers, during] = await Promise.all([
      Promise.all([askAsCrowd(running, articles, CROWD), reloadAll(running, articles, 'once')])
        .then(([given]) => given)
        .finally(() => (isOver = true)),
      scrapedUntil(port, () => isOver),
    ]);
    expect(answers.filter(({ lost, right }) => lost !== null || !right)).toEqual([]);
    // The scraped numbers never fell, and some scrapes came between the first answer and the last.
    const counts = during.map((numbers) => numbers.get('verbatim_answer_seconds_count') ?? Number.NaN);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts.some((count) => count > 0 && count < CROWD.questions)).toBe(true);
    expect(new Set(during.map((numbers) => numbers.get('verbatim_articles')))).toEqual(new Set([200]));
    expect(new Set(during.map((numbers) => numbers.get('verbatim_gateway_state{state="ready"}')))).toEqual(
      new Set([1]),
    );

    const numbers = await scraped(port);
    const asked = [...numbers].filter(([name]) => name.startsWith('verbatim_questions_total'));
    const found = asked.filter(([name]) => name.includes('outcome="found"'));
    expect(found.reduce((sum, [, value]) => sum + value, 0)).toBe(CROWD.questions);
    expect(asked.reduce((sum, [, value]) => sum + value, 0)).toBe(CROWD.questions);
    expect(numbers.get('verbatim_answer_seconds_count')).toBe(CROWD.questions);
    expect(numbers.get('verbatim_answer_seconds_bucket{le="+Inf"}')).toBe(CROWD.questions);
    expect(numbers.get('verbatim_reloads_total{outcome="done"}')).toBe(1);
    expect(numbers.get('verbatim_articles')).toBe(200);
    expect(numbers.get('verbatim_passages')).toBeGreaterThan(200);
    running.expectClean();
  }, 60_000);

  it.skipIf(process.platform !== 'linux')(
    'are served by each shard on a port of its own',
    async () => {
      const port = await freePort();
      bot = await startBot({ env: { HEALTH_PORT: String(port), SHARDS: '2' } });
      await bot.program.says(/ logged in .*shard=1/, 20_000);
      for (const shard of [0, 1]) {
        expect((await get(port + shard, '/metrics')).text).toContain(`verbatim_articles{shard="${shard}"} 2`);
      }
    },
    40_000,
  );
});

/** All that can be scraped until something is over, one scrape after the other. */
async function scrapedUntil(
  port: number,
  isOver: () => boolean,
): Promise<readonly ReadonlyMap<string, number>[]> {
  const all: ReadonlyMap<string, number>[] = [];
  while (!isOver()) all.push(await scraped(port));
  return all;
}
