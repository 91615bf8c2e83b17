import type { Language } from '../src/corpus/article.ts';
import { askedToEnd, run, startEncoder } from '../src/startup.ts';
import { readCommandLine, UsageError } from '../src/terminal/command-line.ts';
import { COMMAND_LINE_MESSAGES } from '../src/terminal/command-line-messages.ts';
import { terminalLanguage } from '../src/terminal/messages.ts';
import { SAID } from './said.ts';
import { servePreview } from './server.ts';
import { openWorld } from './world.ts';

const PREVIEW_USAGE = {
  en: `npm run preview -- [--port N] [--corpus DIR]

  A page on this machine where the bot answers in a simulated Discord, without a token.

  --port N      where the page is served on 127.0.0.1 (default 4180; 0 takes a free one)
  --corpus DIR  answer from a copy of this folder instead of CORPUS_DIR
`,
  vi: `npm run preview -- [--port N] [--corpus DIR]

  Một trang trên máy này để xem bot trả lời trong Discord mô phỏng, không cần token.

  --port N      cổng của trang trên 127.0.0.1 (mặc định 4180; 0 để lấy một cổng trống)
  --corpus DIR  trả lời từ bản sao của thư mục này thay cho CORPUS_DIR
`,
};
const PORT = 4_180;

/** Serves the page until Ctrl+C, or until its terminal is closed. */
await run(async (config, log) => {
  const language = terminalLanguage(config.locale);
  const { port, corpus } = readArguments(process.argv.slice(2), language);
  // Listened to from here on, so that a start that is cut short leaves no copy behind.
  const ended = askedToEnd();
  const { maxFileBytes, timeZone, closestPassage } = config;
  const world = await openWorld({
    corpusDir: corpus ?? config.corpusDir,
    maxFileBytes,
    timeZone,
    closestPassage,
    encoder: startEncoder(config, log),
    log: { ...log, debug: nothing, info: nothing },
  });
  try {
    const server = await servePreview(world, port).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      throw new UsageError(SAID[language].taken(port));
    });
    const { articles } = world.library.status();
    process.stdout.write(`${SAID[language].serves(articles, server.address)}\n`);
    await ended;
    await server.close();
  } finally {
    await world.close();
  }
});

function nothing(): void {}

function readArguments(args: readonly string[], language: Language) {
  const { values } = readCommandLine(args, {
    options: { port: { type: 'string', default: String(PORT) }, corpus: { type: 'string' } },
    words: false,
    usage: PREVIEW_USAGE,
    language,
  });
  const { port, corpus } = values;
  if (!/^\d+$/.test(port) || Number(port) > 65_535) throw new UsageError(SAID[language].noPort(port));
  if (corpus === '') throw new UsageError(COMMAND_LINE_MESSAGES[language].needsValue('--corpus'));
  return { port: Number(port), corpus };
}
