import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, launchBot, startBot } from '../support/bot.ts';
import { askAsCrowd, reloadAll } from '../support/crowd.ts';
import { generatedArticles } from '../support/generated-articles.ts';

const articles = generatedArticles(200);
const files = Object.fromEntries(articles.map(({ path, content }) => [path, content]));
const CROWD = { users: 20, questions: 120, overMs: 800 };

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.end();
  bot = undefined;
});

describe('health and metrics', () => {
  it('count what a crowd asked while every article is reloaded, exactly, and tell neither words nor people', async () => {
    const port = await freePort();
    bot = await startBot({
      articles: files,
      env: { HEALTH_PORT: String(port), COOLDOWN_USER: '400/1000' },
    });
    const { discord } = bot;
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

    const lan = discord.user('Lan');
    const found = await lan.slash('ask', { question: articles[0]?.question ?? '' });
    // Buttons show an answer once more, which is not a new question.
    await lan.press(found, 'Context');
    await lan.slash('ask', { question: 'Which comet did the violinist photograph?' });
    await lan.slash('ask', { question: 'Nghệ sĩ vĩ cầm đã chụp ảnh sao chổi nào trong những năm đó?' });
    // Asks nothing of the articles: neither an answer nor a refusal.
    await lan.slash('ask', { question: 'thanks' });
    await lan.slash('ask', { question: "what's new?" });
    const numbers = await scraped(port);
    const asked = (outcome: string) =>
      [...numbers]
        .filter(([name]) => name.startsWith('verbatim_questions_total') && name.includes(outcome))
        .reduce((sum, [, value]) => sum + value, 0);
    expect(asked('outcome="found"')).toBe(CROWD.questions + 1);
    expect(asked('outcome="nothing-found"')).toBe(2);
    expect(asked('outcome="nothing-found",language="vi"')).toBe(1);
    expect(asked('outcome="nothing-found",language="en"')).toBe(1);
    expect(asked('outcome="small-talk"')).toBe(1);
    expect(asked('outcome="news"')).toBe(1);
    expect(asked('outcome="failed"')).toBe(0);
    expect(numbers.get('verbatim_answer_seconds_count')).toBe(CROWD.questions + 5);
    expect(numbers.get('verbatim_answer_seconds_bucket{le="+Inf"}')).toBe(CROWD.questions + 5);
    expect(numbers.get('verbatim_answer_seconds_sum')).toBeGreaterThan(0);
    expect(numbers.get('verbatim_reloads_total{outcome="done"}')).toBe(1);
    expect(numbers.get('verbatim_articles')).toBe(200);
    expect(numbers.get('verbatim_passages')).toBeGreaterThan(200);
    expect(numbers.get('verbatim_gateway_state{state="ready"}')).toBe(1);
    expect(numbers.get('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    const { text } = await get(port, '/metrics');
    for (const file of ['grafana-dashboard.json', 'watching.md']) {
      const shown = readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');
      const names = new Set(shown.match(/\b(?:verbatim|nodejs|process)_[a-z0-9_]*[a-z0-9]\b/g));
      expect(names.size).toBeGreaterThan(5);
      for (const name of names) expect(text).toContain(name.replace(/_(?:bucket|count|sum)$/, ''));
    }
    expect(text.toLowerCase()).not.toMatch(/comet|violinist|sao chổi|lan\b/);
    expect(text).not.toContain(discord.token);
    running.expectClean();
  }, 60_000);

  it('count who was told to wait, and requests that Discord made wait', async () => {
    const port = await freePort();
    bot = await startBot({ env: { HEALTH_PORT: String(port), COOLDOWN_USER: '1/100' } });
    const lan = bot.discord.user('Lan');
    bot.discord.faults.inject(/\/callback$/, { kind: 'rate-limited', retryAfterSeconds: 0.1, global: false });
    for (let time = 0; time < 3; time += 1)
      await lan.slash('ask', { question: 'Who chaired the conference?' });
    const numbers = await scraped(port);
    expect(numbers.get('verbatim_cooldowns_total{who="user"}')).toBe(2);
    expect(numbers.get('verbatim_discord_rate_limits_total{how="refused"}')).toBe(1);
  });

  it('say that it lives before it is ready, and serve nothing but reading', async () => {
    const port = await freePort();
    bot = await launchBot({
      env: { HEALTH_PORT: String(port) },
      prepare: (discord) => void discord.faults.inject(/\/gateway\/bot$/, { kind: 'delay', ms: 600 }),
    });
    await bot.program.says(/ serving health and metrics /);
    expect(await get(port, '/live')).toMatchObject({ status: 200, text: 'alive\n' });
    await bot.program.says(/ the articles are open /);
    expect(await get(port, '/ready')).toEqual({ status: 503, text: '{"articles":true,"discord":false}\n' });
    await bot.program.says(/ logged in /);
    expect(await get(port, '/ready')).toEqual({ status: 200, text: '{"articles":true,"discord":true}\n' });
    expect((await get(port, '/../../etc/passwd')).status).toBe(404);
    expect((await get(port, '/metrics', 'POST')).status).toBe(405);
  });

  it('cost their numbers, not the bot, where the port is taken', async () => {
    const taken = createServer();
    const port = await listening(taken);
    bot = await startBot({ env: { HEALTH_PORT: String(port) } });
    await bot.program.says(/ERROR health and metrics cannot be served: choose another HEALTH_PORT/);
    expect(
      (await bot.discord.user('Lan').slash('ask', { question: 'Who chaired the conference?' })).text,
    ).toContain('Le Khac Thuyet');
    await new Promise((resolve) => {
      taken.close(resolve);
    });
  });

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

describe('the log off a terminal', () => {
  it('is one JSON object a line, and shows the code that an error message shows', async () => {
    bot = await startBot({ env: { LOG_FORMAT: 'json' } });
    const { discord, program } = bot;
    const lan = discord.user('Lan');
    // The first answer of a start may take so long that it is promised: the promise would meet the fault, and the answer come all the same.
    await lan.slash('ask', { question: 'Who chaired the conference?' });
    discord.faults.inject(/\/callback$/, { kind: 'status', status: 400 });
    const reply = await lan.slash('ask', { question: 'Who chaired the conference?' });
    // The reply may be here before the line of the log.
    await program.says(/"level":"error".*\n/u);
    const failed = program.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ level }) => level === 'error');
    expect(failed).toMatchObject({ message: 'an interaction failed', kind: 'ask' });
    expect(reply.text).toContain(String(failed?.['id']));
  });
});

/** Every number by its name and labels, the shard left out, since there is one. */
async function scraped(port: number): Promise<ReadonlyMap<string, number>> {
  const { text } = await get(port, '/metrics');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => {
      const [, name = '', value] = /^(.*) (\S+)$/.exec(line) ?? [];
      return [name.replace(/,?shard="0"/, '').replace('{}', ''), Number(value)];
    }),
  );
}

/** All that can be scraped until something is over, one scrape after the other. */
async function scrapedUntil(
  port: number,
  isOver: () => boolean,
): Promise<readonly ReadonlyMap<string, number>[]> {
  const all: ReadonlyMap<string, number>[] = [];
  while (!isOver()) all.push(await scraped(port));
  return all;
}

async function get(port: number, path: string, method = 'GET'): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: response.status, text: await response.text() };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A port that was free a moment ago, below those that a system gives out by itself where it can be. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port > 64_000 ? freePort() : port;
}
