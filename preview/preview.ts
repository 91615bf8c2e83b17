import { parseArgs } from 'node:util';
import { askedToEnd, run, startEncoder } from '../src/startup.ts';
import { UsageError } from '../src/terminal/command-line.ts';
import { servePreview } from './server.ts';
import { openWorld } from './world.ts';

const USAGE = `npm run preview -- [--port N] [--corpus DIR]

  --port N      where the page is served on 127.0.0.1 (default 4180; 0 takes a free one)
  --corpus DIR  answer from a copy of this folder instead of CORPUS_DIR
`;
const PORT = 4_180;

/** Serves the page until Ctrl+C, or until its terminal is closed. */
await run(async (config, log) => {
  const { port, corpus } = readArguments(process.argv.slice(2));
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
      throw new UsageError(`Port ${port} is taken: choose another with --port N.`);
    });
    const { articles } = world.library.status();
    process.stdout.write(`A copy of ${articles} articles: ${server.address} (Ctrl+C ends it)\n`);
    await ended;
    await server.close();
  } finally {
    await world.close();
  }
});

function nothing(): void {}

function readArguments(args: readonly string[]) {
  const { values } = parse(args);
  if (values.help) {
    process.stdout.write(USAGE);
    process.exit();
  }
  const port = Number(values.port ?? PORT);
  if (!/^\d*$/.test(values.port ?? '') || port > 65_535)
    throw new UsageError(`--port: expected a whole number from 0 to 65535, but it is "${values.port}".`);
  return { port, corpus: values.corpus };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false, short: 'h' },
        port: { type: 'string' },
        corpus: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}
