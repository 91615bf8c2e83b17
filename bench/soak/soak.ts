import { startBot } from '../../tests/support/bot.ts';
import { generatedArticles } from '../../tests/support/generated-articles.ts';
import type { Fault } from '../../tests/support/simulated-discord/faults.ts';
import { toolLine, toolNumber } from '../tool-options.ts';
import { percentile, report } from './report.ts';
import { createWorld } from './world.ts';

const USAGE = `npm run soak -- [--minutes N] [--articles N] [--users N] [--per-second N] [--seed N]

  Runs a bot for minutes over a simulated Discord that fails now and then, and says what was not answered.

  --minutes N     default 3
  --articles N    default 5000
  --users N       default 200
  --per-second N  default 60
  --seed N        default 1
`;
const { values } = toolLine({
  usage: USAGE,
  options: {
    minutes: { type: 'string', default: '3' },
    articles: { type: 'string', default: '5000' },
    users: { type: 'string', default: '200' },
    'per-second': { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const durationMs = toolNumber('--minutes', values.minutes, { least: 0.1, fraction: true }) * 60_000;
const perSecond = toolNumber('--per-second', values['per-second']);
const users = toolNumber('--users', values.users);
const seed = toolNumber('--seed', values.seed, { least: 0 });
const articles = generatedArticles(toolNumber('--articles', values.articles));

/** Faults that a request survives: whatever meets them has to be answered all the same. */
const FAULTS: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'reset' },
  { kind: 'closed-quietly' },
  { kind: 'lost-reply' },
  { kind: 'lost-reply', by: 'closed-quietly' },
  { kind: 'rate-limited', retryAfterSeconds: 0.2 },
  { kind: 'delay', ms: 700 },
];
const ANSWERS = /^(?:POST .*\/callback|POST \/channels\/\d+\/messages)$/;

process.stderr.write(`starting with ${articles.length} articles …\n`);
const bot = await startBot({
  articles: Object.fromEntries(articles.map(({ path, content }) => [path, content])),
  discord: { heartbeatIntervalMs: 5_000 },
});
const { discord, program } = bot;
const world = createWorld(bot, articles, users, seed);

// Everything is warm before memory is first looked at: the first hundred questions compile the program.
await Promise.all(Array.from({ length: 100 }, () => world.ask()));
world.results.length = 0;
const firstBytes = program.residentBytes ?? 0;
const sizes: number[] = [];

const started = performance.now();
const under: Promise<void>[] = [];
let faults = 0;
let drops = 0;
let acts = 0;
let nextReload = 15_000;
while (performance.now() - started < durationMs && program.exit === null) {
  const elapsed = performance.now() - started;
  acts += 1;
  under.push(world.act());
  if (acts % 7 === 0) {
    discord.faults.inject(ANSWERS, FAULTS[faults % FAULTS.length] ?? { kind: 'reset' });
    faults += 1;
  }
  if (acts % (perSecond * 20) === 0) {
    if (drops % 2 === 0) discord.gateway.drop();
    else discord.gateway.askReconnect();
    drops += 1;
  }
  if (elapsed > nextReload) {
    nextReload += 15_000;
    under.push(world.reload());
    sizes.push(program.residentBytes ?? 0);
    process.stderr.write(
      `${Math.round(elapsed / 1_000)} s: ${world.results.length} answered, ${Math.round((sizes.at(-1) ?? 0) / 1e6)} MB\n`,
    );
  }
  const due = (acts * 1_000) / perSecond;
  await new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, due - (performance.now() - started)));
  });
}
await Promise.all(under);

const lost = world.results.filter(({ lost: why }) => why !== null);
const took = world.results.flatMap(({ lost: why, tookMs }) => (why === null ? [tookMs] : []));
for (const rule of ['one-first-response', 'refused']) discord.state.ledger.take(rule);
report({
  requests: discord.rest.seen.length,
  acts: world.results.length,
  byKind: world.counts(),
  faultsInjected: discord.faults.injections.reduce((sum, { hits }) => sum + hits, 0),
  connectionsCut: drops,
  reloads: world.reloads,
  lost: lost.length,
  wrong: world.results.filter(({ wrong }) => wrong).length,
  p50Ms: percentile(took, 0.5),
  p99Ms: percentile(took, 0.99),
  memoryFirstMB: Math.round(firstBytes / 1e6),
  memoryLastMB: Math.round((program.residentBytes ?? 0) / 1e6),
  breaches: discord.breaches.length,
  pings: discord.pings.length,
});
for (const { kind, lost: why } of lost.slice(0, 5)) process.stderr.write(`lost ${kind}: ${why}\n`);
for (const breach of discord.breaches.slice(0, 5)) process.stderr.write(`${JSON.stringify(breach)}\n`);
if (program.output.includes(discord.token)) throw new Error('the token was written');
const errors = program.lines.filter((line) => line.includes(' ERROR '));
for (const line of errors.slice(0, 5)) process.stderr.write(`${line}\n`);
await bot.end();
process.exitCode = lost.length + discord.breaches.length + errors.length === 0 ? 0 : 1;
