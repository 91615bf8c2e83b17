import { startBot } from '../../tests/support/bot.ts';
import { generatedArticle } from '../../tests/support/generated-articles.ts';
import { toolLine, toolNumber } from '../tool-options.ts';
import { report } from './report.ts';

const USAGE = `npm run soak:files -- [--files N]

  Loads a folder of very many tiny files beside huge ones.

  --files N       default 100000
`;
const { values } = toolLine({ usage: USAGE, options: { files: { type: 'string', default: '100000' } } });
const count = toolNumber('--files', values.files);
const known = generatedArticle(1);

/** A corpus of very many tiny files beside huge, endless and many-lined ones, with the size limit raised as far as it goes. */
const articles = Object.fromEntries([
  [known.path, known.content],
  ['huge.txt', 'a word and '.repeat(4_700_000)],
  ['lines.txt', 'word\n'.repeat(1_000_000)],
  ['endless.txt', 'no end of this line '.repeat(1_000_000)],
  ...Array.from({ length: count }, (_, index): [string, string] => [
    `tiny/${index % 100}/${index}.txt`,
    `Tiny ${index} is a village.`,
  ]),
]);

process.stderr.write(`starting with ${count} tiny files …\n`);
const started = performance.now();
const bot = await startBot({ articles, env: { CORPUS_MAX_FILE_BYTES: '100000000' }, readyWithinMs: 600_000 });
const startMs = Math.round(performance.now() - started);
const admin = bot.discord.user('Admin', { admin: true });
const first = await admin.slash('ask', { question: known.question });
const again = await admin.slash('ask', { question: known.question });
const status = await admin.slash('corpus status');
const list = await admin.slash('articles');
report({
  files: count + 4,
  startMs,
  firstAnswerMs: first.tookMs,
  secondAnswerMs: again.tookMs,
  statusMs: status.tookMs,
  listMs: list.tookMs,
  right: first.text.includes(known.name) ? 1 : 0,
  memoryMB: Math.round((bot.program.residentBytes ?? 0) / 1e6),
  breaches: bot.discord.breaches.length,
});
process.stderr.write(`${status.text}\n`);
await bot.end();
