import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type Bot, launchBot, startBot } from '../support/bot.ts';
import { freePort, get, listening, scraped } from '../support/health.ts';

let bot: Bot | undefined;
afterEach(async () => {
  await bot?.end();
  bot = undefined;
});

describe('health and metrics', () => {
  it('count what was asked, exactly, and tell neither words nor people', async () => {
    const port = await freePort();
    bot = await startBot({ env: { HEALTH_PORT: String(port) } });
    const { discord } = bot;
    const lan = discord.user('Lan');
    const found = await lan.slash('ask', { question: 'Who chaired the conference?' });
    // Buttons show an answer once more, which is not a new question.
    await lan.press(found, 'Context');
    await lan.slash('ask', { question: 'Which comet did the violinist photograph?' });
    await lan.slash('ask', { question: 'Nghệ sĩ vĩ cầm đã chụp ảnh sao chổi nào trong những năm đó?' });
    // Asks nothing of the articles: neither an answer nor a refusal.
    await lan.slash('ask', { question: 'thanks' });
    await lan.slash('ask', { question: "what's new?" });
    const reload = await discord.user('Admin', { admin: true }).slash('corpus reload');
    await discord.until(() => reload.text.includes('Unchanged:'), 20_000, 'the report of the reload');
    const numbers = await scraped(port);
    const asked = (outcome: string) =>
      [...numbers]
        .filter(([name]) => name.startsWith('verbatim_questions_total') && name.includes(outcome))
        .reduce((sum, [, value]) => sum + value, 0);
    expect(asked('outcome="found"')).toBe(1);
    expect(asked('outcome="nothing-found"')).toBe(2);
    expect(asked('outcome="nothing-found",language="vi"')).toBe(1);
    expect(asked('outcome="nothing-found",language="en"')).toBe(1);
    expect(asked('outcome="small-talk"')).toBe(1);
    expect(asked('outcome="news"')).toBe(1);
    expect(asked('outcome="failed"')).toBe(0);
    expect(numbers.get('verbatim_answer_seconds_count')).toBe(5);
    expect(numbers.get('verbatim_answer_seconds_bucket{le="+Inf"}')).toBe(5);
    expect(numbers.get('verbatim_answer_seconds_sum')).toBeGreaterThan(0);
    expect(numbers.get('verbatim_reloads_total{outcome="done"}')).toBe(1);
    expect(numbers.get('verbatim_articles')).toBe(2);
    expect(numbers.get('verbatim_passages')).toBeGreaterThan(2);
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
    bot.expectClean();
  });

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
