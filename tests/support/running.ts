import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type BotOptions, startBot } from '../../src/discord/bot.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import type { Logger } from '../../src/log.ts';
import type { Reply } from './simulated-discord/screen.ts';
import { SimulatedDiscord } from './simulated-discord/simulated-discord.ts';
import type { User } from './simulated-discord/user.ts';

/** A log that keeps its lines for a test to look at. */
export function keptLog(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep =
    (level: string) =>
    (message: string, details: Record<string, unknown> = {}): void => {
      const shown = Object.entries(details).map(([key, value]) => ` ${key}=${shownAs(value)}`);
      lines.push(`${level} ${message}${shown.join('')}`);
    };
  return { lines, debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
}

function shownAs(value: unknown): string {
  if (value instanceof Error) return value.stack ?? value.message;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}

/** Articles as files by name; a value of null takes a file away. */
export type Files = Readonly<Record<string, string | null>>;

/** A bot in this process, with everything that it works on. */
export interface Running {
  readonly discord: SimulatedDiscord;
  readonly library: Library;
  readonly log: ReturnType<typeof keptLog>;
  readonly folder: string;
  readonly stateDir: string;
  /** Changes files and reloads. */
  change(files: Files): Promise<void>;
  /** Closes the bot, starts another one on the same articles and state, and waits until it is there. */
  restart(): Promise<void>;
  end(): Promise<void>;
}

/** The bot in this process over a folder of articles, logged in to a simulated Discord. */
export async function startSimulated(
  files: Files,
  options: Partial<BotOptions> | ((library: Library) => Partial<BotOptions>) = {},
  prepare: (discord: SimulatedDiscord) => void = () => undefined,
): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-articles-'));
  const stateDir = mkdtempSync(join(tmpdir(), 'verbatim-state-'));
  writeFiles(folder, files);
  const discord = await SimulatedDiscord.start();
  prepare(discord);
  const log = keptLog();
  const library = await openLibrary({ directory: folder });
  const start = () =>
    startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      guildId: null,
      admins: { users: [], roles: [] },
      cooldown: { user: { uses: 1_000, seconds: 10 }, guild: { uses: 10_000, seconds: 10 } },
      log,
      library,
      stateDir,
      corpusDir: folder,
      ...(typeof options === 'function' ? options(library) : options),
    });
  let bot = await start();
  return {
    discord,
    library,
    log,
    folder,
    stateDir,
    change: async (changed) => {
      writeFiles(folder, changed);
      await library.reload({ force: true });
    },
    restart: async () => {
      await bot.close();
      bot = await start();
    },
    end: async () => {
      await bot.close();
      await discord.stop();
      for (const path of [folder, stateDir]) rmSync(path, { recursive: true });
    },
  };
}

/** A running bot for all tests of a `describe`, and Lan, who speaks to it. */
export interface SharedBot extends Running {
  readonly lan: User;
}

/** Starts the bot before the tests of a `describe` and ends it after them: then no rule of Discord was broken, and nobody was pinged. */
export function sharedBot(...started: Parameters<typeof startSimulated>): SharedBot {
  const bot = {} as { -readonly [Key in keyof SharedBot]: SharedBot[Key] };
  beforeAll(async () => {
    const running = await startSimulated(...started);
    Object.assign(bot, running, { lan: running.discord.user('Lan') });
  });
  afterAll(async () => {
    await bot.end();
    expect(bot.discord.breaches).toEqual([]);
    expect(bot.discord.pings).toEqual([]);
  });
  return bot;
}

function writeFiles(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), text);
  }
}

/** What a reply looks like: who sees it, its text without bold, and its buttons. */
export function looks(reply: Reply): string {
  const buttons = reply.labels.map((label) => `[${label}]`).join(' ');
  return [reply.ephemeral ? '(private)' : '(public)', reply.text.replaceAll('**', ''), buttons]
    .filter((part) => part !== '')
    .join('\n');
}
