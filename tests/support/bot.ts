import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { Program } from './program.ts';
import { SimulatedDiscord, type SimulationSettings } from './simulated-discord/simulated-discord.ts';

const SHIPPED = fileURLToPath(new URL('../../data/articles', import.meta.url));

/** How the program is started. */
export interface BotOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs before the program starts: for what it is to find, and for settings that need an id of this Discord. */
  readonly prepare?: (discord: SimulatedDiscord) => Readonly<Record<string, string>> | void;
  /** Files of the corpus by path; the shipped articles where there are none. */
  readonly articles?: Readonly<Record<string, string | Buffer>>;
  readonly discord?: SimulationSettings;
  readonly nodeOptions?: readonly string[];
  /** How long a start may take, 20,000 by default. */
  readonly readyWithinMs?: number;
}

/** The program, the Discord that it is logged in to, and the folders that it works on. */
export interface Bot {
  readonly discord: SimulatedDiscord;
  program: Program;
  readonly corpusDir: string;
  readonly stateDir: string;
  /** Starts the program again on the same folders and the same Discord, after it ended. */
  restart(env?: Readonly<Record<string, string>>): Promise<void>;
  /** Puts a file into the corpus. */
  write(path: string, content: string | Buffer): void;
  remove(path: string): void;
  /** Fails the test when a rule was broken, someone was pinged, or the token was written anywhere. */
  readonly expectClean: () => void;
  /** Ends both and removes the folders. */
  end(): Promise<void>;
}

/** A bot that is made but has not been waited for: for starts that are meant to fail. */
export async function launchBot(options: BotOptions = {}): Promise<Bot> {
  const discord = await SimulatedDiscord.start(options.discord);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-e2e-'));
  const corpusDir = join(folder, 'articles');
  const stateDir = join(folder, 'state');
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(corpusDir, path)), { recursive: true });
    writeFileSync(join(corpusDir, path), content);
  };
  mkdirSync(corpusDir);
  mkdirSync(stateDir);
  if (!options.articles) cpSync(SHIPPED, corpusDir, { recursive: true });
  for (const [path, content] of Object.entries(options.articles ?? {})) write(path, content);
  const env = {
    HOME: folder,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CORPUS_DIR: corpusDir,
    STATE_DIR: stateDir,
    MEANING: 'off',
    COOLDOWN_USER: 'off',
    COOLDOWN_GUILD: 'off',
    ...options.env,
    ...options.prepare?.(discord),
  };
  const start = (more: Readonly<Record<string, string>> = {}) =>
    new Program({ ...env, ...more }, options.nodeOptions);
  const bot: Bot = {
    discord,
    program: start(),
    corpusDir,
    stateDir,
    write,
    remove: (path) => rmSync(join(corpusDir, path)),
    async restart(more) {
      bot.program = start(more);
      await ready(bot, options.readyWithinMs);
    },
    expectClean() {
      expect(discord.breaches).toEqual([]);
      expect(discord.pings).toEqual([]);
      expect(bot.program.output).not.toContain(discord.token);
      expect(bot.program.output).not.toMatch(/ ERROR |Unhandled|MaxListenersExceeded/);
    },
    async end() {
      await bot.program.stop();
      await discord.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return bot;
}

/** A bot that is logged in and has registered its commands. */
export async function startBot(options: BotOptions = {}): Promise<Bot> {
  const bot = await launchBot(options);
  try {
    await ready(bot, options.readyWithinMs);
  } catch (error) {
    await bot.end();
    throw error;
  }
  return bot;
}

async function ready({ program }: Bot, withinMs = 20_000): Promise<void> {
  await program.says(/ logged in |"logged in"/, withinMs);
}
