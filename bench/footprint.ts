import { readFileSync } from 'node:fs';
import { type Bot, startBot } from '../tests/support/bot.ts';
import { generatedArticles } from '../tests/support/generated-articles.ts';
import { endTool, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/footprint.ts [ARTICLES] [on|off]

What one instance needs: starts the real program, as \`npm start\` does, over the shipped articles (0) or so many generated ones, with or
without the encoder, waits until their meaning is known, asks 200 questions one after the other, and says what it took.
`;
const { words } = toolLine({ usage: USAGE, words: [0, 2] });
const count = toolNumber('ARTICLES', words[0] ?? '0', { least: 0 });
const meaning = words[1] ?? 'on';
if (meaning !== 'on' && meaning !== 'off')
  endTool(`After ARTICLES it takes on or off, but it is "${meaning}".`);
const QUESTIONS = 200;
const READY_WITHIN_MS = 20 * 60_000;

const articles = generatedArticles(count);
const began = performance.now();
const bot = await startBot({
  ...(count === 0
    ? {}
    : { articles: Object.fromEntries(articles.map(({ path, content }) => [path, content])) }),
  env: { MEANING: meaning },
  nodeOptions: ['--no-regexp-tier-up', '--max-semi-space-size=2', '--heap-growing-percent=20'],
  readyWithinMs: READY_WITHIN_MS,
});
const readyS = seconds(began);
if (meaning === 'on') await bot.program.says(/the meaning of all articles is known/, READY_WITHIN_MS);
const understoodS = seconds(began);
const startCpu = cpuSeconds(bot);

const lan = bot.discord.user('Lan');
const tookMs: number[] = [];
for (let number = 0; number < QUESTIONS; number += 1) {
  const question = articles[(number * 37) % count]?.question ?? 'Who chaired the conference?';
  tookMs.push((await lan.slash('ask', { question })).tookMs);
}
tookMs.sort((a, b) => a - b);
const report = {
  articles: count === 0 ? 2 : count,
  meaning,
  readySeconds: readyS,
  understoodSeconds: understoodS,
  cpuSecondsToStart: startCpu,
  residentMB: Math.round(status(bot, 'VmRSS') / 1_024),
  peakMB: Math.round(status(bot, 'VmHWM') / 1_024),
  cpuMsPerQuestion: Math.round(((cpuSeconds(bot) - startCpu) * 1_000) / QUESTIONS),
  medianReplyMs: Math.round(tookMs[QUESTIONS / 2] ?? 0),
  p95ReplyMs: Math.round(tookMs[Math.floor(QUESTIONS * 0.95)] ?? 0),
};
process.stdout.write(`${JSON.stringify(report)}\n`);
await bot.end();

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10;
}

/** Processor time of the program so far; Linux counts it in hundredths of a second. */
function cpuSeconds({ program }: Bot): number {
  const fields = readFileSync(`/proc/${program.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** A size in kilobytes from Linux' account of the program. */
function status({ program }: Bot, name: 'VmRSS' | 'VmHWM'): number {
  const text = readFileSync(`/proc/${program.pid}/status`, 'utf8');
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(text)?.[1] ?? 0);
}
