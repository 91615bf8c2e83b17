import { startBot } from '../../tests/support/bot.ts';
import { askAsCrowd, reloadAll } from '../../tests/support/crowd.ts';
import { generatedArticles } from '../../tests/support/generated-articles.ts';
import { toolLine, toolNumber } from '../tool-options.ts';
import { percentile, report } from './report.ts';

const USAGE = `npm run soak:load -- [--articles N] [--users N] [--questions N] [--seconds N] [--rounds N]

  Asks and reloads as a crowd, and says how long answers take.

  --articles N    default 5000
  --users N       default 200
  --questions N   default 1000
  --seconds N     default 5
  --rounds N      default 10
`;
const { values } = toolLine({
  usage: USAGE,
  options: {
    articles: { type: 'string', default: '5000' },
    users: { type: 'string', default: '200' },
    questions: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '10' },
  },
});
const articles = generatedArticles(toolNumber('--articles', values.articles));
const crowd = {
  users: toolNumber('--users', values.users),
  questions: toolNumber('--questions', values.questions),
  overMs: toolNumber('--seconds', values.seconds, { fraction: true }) * 1_000,
};

const rounds = toolNumber('--rounds', values.rounds);

const bot = await startBot({
  articles: Object.fromEntries(articles.map(({ path, content }) => [path, content])),
});
const megabytes = () => Math.round((bot.program.residentBytes ?? 0) / 1e6);
const totals = { lost: 0, wrong: 0 };
for (let round = 1; round <= rounds; round += 1) {
  const [, answers] = await Promise.all([
    reloadAll(bot, articles, `round ${round}`),
    askAsCrowd(bot, articles, crowd),
  ]);
  const took = answers.filter(({ lost }) => !lost).map(({ tookMs }) => tookMs);
  totals.lost += answers.filter(({ lost }) => lost).length;
  totals.wrong += answers.filter(({ lost, right }) => !lost && !right).length;
  process.stderr.write(
    `round ${round}: p50 ${percentile(took, 0.5)} ms, p99 ${percentile(took, 0.99)} ms, slowest ${percentile(took, 1)} ms, ${megabytes()} MB\n`,
  );
}
report({
  questions: crowd.questions * rounds,
  reloads: rounds,
  ...totals,
  memoryLastMB: megabytes(),
  breaches: bot.discord.breaches.length,
  pings: bot.discord.pings.length,
});
await bot.end();
process.exitCode = totals.lost + totals.wrong === 0 ? 0 : 1;
