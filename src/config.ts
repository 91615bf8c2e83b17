import { config as loadDotenv } from 'dotenv';
import { defaultCorpusDir, defaultStateDir } from './config/default-folders.ts';
import {
  isAddress,
  parseApiUrl,
  parseBoolean,
  parseId,
  parseIds,
  parseRate,
  parseTimeZone,
  parseWhole,
  RATE_EXPECTED,
} from './config/parsers.ts';
import { readSearch } from './config/search.ts';
import { parseShardIds, SHARD_IDS_EXPECTED } from './config/shards.ts';
import type { RateLimit } from './discord/cooldown.ts';
import type { ShardIds } from './discord/shards/identify-turns.ts';
import { LOG_FORMATS, LOG_LEVELS, type LogFormat, type LogLevel } from './log.ts';
import type { SearchSettings } from './retrieval/cluster/search-settings.ts';

/** The variable by which the process that starts a shard tells it the version of the articles that it is to take. */
export const SHARD_VERSION = 'SHARD_LIBRARY_VERSION';

/** Everything that can be set from outside, validated. */
export interface Config {
  /** Null: no Discord, the chat in the terminal opens instead. */
  readonly token: string | null;
  /** Null: commands are registered globally. */
  readonly guildId: string | null;
  /** The channel that a summary is posted in once a week; null: nowhere. */
  readonly summaryChannelId: string | null;
  /** Base of Discord's REST API without its version, e.g. `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly admins: {
    readonly users: readonly string[];
    readonly roles: readonly string[];
    /** True: members with Manage Server are not admins. */
    readonly onlyNamed: boolean;
  };
  readonly cooldown: { readonly user: RateLimit; readonly guild: RateLimit };
  /** The channel in which a reload says what is new; null: none. */
  readonly announceChannelId: string | null;
  /** Whether a refusal offers to show the passage that came closest. */
  readonly closestPassage: boolean;
  /** The channel where people answer what the articles do not; null: questions are not handed to people. */
  readonly helpChannelId: string | null;
  readonly shards: number | 'auto';
  /** Which of how many shards this machine runs, where others run the rest; null: it runs all. */
  readonly shardIds: ShardIds | null;
  /** Which of how many shards this process is, as the process that started it says; null where it is not a shard. */
  readonly shard: {
    readonly id: number;
    readonly count: number;
    /** Which shards run on this machine, where others run the rest. */
    readonly ids: ShardIds | null;
    /** Whether it is the first of its machine. */
    readonly isFirst: boolean;
    /** The version of the articles that the other shards answer from; null for the first. */
    readonly version: string | null;
  } | null;
  readonly corpusDir: string;
  readonly maxFileBytes: number;
  readonly watch: boolean;
  /** Folder for what must outlive a restart: the stored index and what users sent to the organisers. */
  readonly stateDir: string;
  /** False: questions are answered by words alone. */
  readonly meaning: boolean;
  /** The search cluster that keeps the index; null: each process keeps its own. */
  readonly search: SearchSettings | null;
  /** What each process may take, in MB; null: nothing is said about it. */
  readonly maxMemoryMb: number | null;
  readonly logLevel: LogLevel;
  /** `auto`: text on a terminal, JSON elsewhere. */
  readonly logFormat: LogFormat | 'auto';
  /** Where health and metrics are served; a null port: nowhere. */
  readonly health: { readonly port: number | null; readonly host: string };
  /** The zone that "yesterday" in a question is meant in, by its IANA name. */
  readonly timeZone: string;
  /** The locale of the terminal as POSIX names it, e.g. `vi_VN.UTF-8`; empty where none is set. */
  readonly locale: string;
}

/** The configuration cannot be used; `problems` has one line a mistake, each with its variable and what is expected. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Reads `.env` of the working directory (variables already set win) and the environment. Throws `ConfigError` with all mistakes. */
export function loadConfig(): Config {
  const isGiven = process.env['DISCORD_TOKEN'] !== undefined;
  const { error } = loadDotenv({ quiet: true });
  const code = error !== undefined && 'code' in error ? String(error.code) : undefined;
  // A service may be given its variables by what starts it, beside an `.env` that is not for it to read.
  if (code !== undefined && code !== 'ENOENT' && !isGiven)
    throw new ConfigError([`.env: expected a file that this user may read, but reading it fails (${code})`]);
  return readConfig(process.env);
}

/** The environment with what `.env` of the working directory adds to it. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  loadDotenv({ quiet: true });
  return process.env;
}

/** The locale of the terminal as POSIX names it; of the three variables the first that is set counts. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  const set = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].map((value) => value?.trim());
  return set.find((value) => value !== undefined && value !== '') ?? '';
}

/** The pure part of `loadConfig`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];

  /** The trimmed value, or undefined when unset or blank: an empty line in `.env` means "the default". */
  const text = (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value === '' ? undefined : value;
  };

  /** Reads `name` with `parse`; undefined from it is a mistake that is reported as `expected`. Secrets never reach a report. */
  const read = <T>(
    name: string,
    fallback: T,
    expected: string,
    parse: (value: string) => T | undefined,
  ): T => {
    const value = text(name);
    if (value === undefined) return fallback;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    const shown = SECRET.has(name) ? '' : `, but it is ${JSON.stringify(value)}`;
    problems.push(`${name}: expected ${expected}${shown}`);
    return fallback;
  };

  const shardIds = read<ShardIds | null>('SHARD_IDS', null, SHARD_IDS_EXPECTED, parseShardIds);
  if (shardIds !== null && text('SHARDS') !== undefined && text('SHARDING_MANAGER') === undefined)
    problems.push('SHARDS: expected nothing beside SHARD_IDS, which says how many there are');

  const config: Config = {
    shardIds,
    token: read<string | null>(
      'DISCORD_TOKEN',
      null,
      'the bot token alone, without "Bot " before it and without spaces (developer portal, Bot, Reset Token)',
      (value) => (/\s/.test(value) ? undefined : value),
    ),
    guildId: read<string | null>('DISCORD_GUILD_ID', null, "a server's id (only digits)", parseId),
    summaryChannelId: read<string | null>(
      'SUMMARY_CHANNEL_ID',
      null,
      "a channel's id (only digits)",
      parseId,
    ),
    apiUrl: read(
      'DISCORD_API_URL',
      'https://discord.com/api',
      'an http(s) address such as https://discord.com/api',
      parseApiUrl,
    ),
    admins: {
      users: read('ADMIN_USER_IDS', [], 'user ids (only digits) separated by commas', parseIds),
      roles: read('ADMIN_ROLE_IDS', [], 'role ids (only digits) separated by commas', parseIds),
      onlyNamed: read('CORPUS_ADMINS', false, '"bot" or "servers"', (value) =>
        /^(bot|servers)$/i.test(value) ? value.toLowerCase() === 'bot' : undefined,
      ),
    },
    cooldown: {
      user: read('COOLDOWN_USER', { uses: 15, seconds: 10 }, RATE_EXPECTED, parseRate),
      guild: read('COOLDOWN_GUILD', { uses: 1_200, seconds: 10 }, RATE_EXPECTED, parseRate),
    },
    announceChannelId: read<string | null>(
      'ANNOUNCE_CHANNEL_ID',
      null,
      "a channel's id (only digits)",
      parseId,
    ),
    closestPassage: read('CLOSEST_PASSAGE', false, '"on" or "off"', parseBoolean),
    helpChannelId: read<string | null>('HELP_CHANNEL_ID', null, "a channel's id (only digits)", parseId),
    // discord.js' manager gives each shard its own number by the same variable.
    shards:
      text('SHARDING_MANAGER') !== undefined
        ? 1
        : read<number | 'auto'>('SHARDS', 1, '"auto" or a whole number from 1 to 1000', (value) =>
            value === 'auto' ? 'auto' : parseWhole(value, 1, 1_000),
          ),
    shard:
      text('SHARDING_MANAGER') === undefined
        ? null
        : {
            id: Number(text('SHARDS')),
            count: Number(text('SHARD_COUNT')),
            ids: shardIds,
            isFirst: Number(text('SHARDS')) === (shardIds?.first ?? 0),
            version: text(SHARD_VERSION) ?? null,
          },
    corpusDir: text('CORPUS_DIR') ?? defaultCorpusDir(),
    maxFileBytes: read(
      'CORPUS_MAX_FILE_BYTES',
      2 * 1024 * 1024,
      'a whole number of bytes from 1000 to 100000000',
      (value) => parseWhole(value, 1_000, 100_000_000),
    ),
    watch: read('CORPUS_WATCH', false, '"true" or "false"', parseBoolean),
    // systemd names the folder of a unit's StateDirectory= so, several with colons between them.
    stateDir: text('STATE_DIR') ?? text('STATE_DIRECTORY')?.split(':')[0] ?? defaultStateDir(),
    meaning: read('MEANING', true, '"on" or "off"', parseBoolean),
    search: readSearch(read, (problem) => void problems.push(problem)),
    maxMemoryMb: read<number | null>(
      'MAX_MEMORY_MB',
      null,
      'a whole number of MB from 64 to 1000000',
      (value) => parseWhole(value, 64, 1_000_000),
    ),
    logLevel: read<LogLevel>('LOG_LEVEL', 'info', `one of ${LOG_LEVELS.join(', ')}`, (value) =>
      LOG_LEVELS.find((level) => level === value.toLowerCase()),
    ),
    logFormat: read<Config['logFormat']>(
      'LOG_FORMAT',
      'auto',
      `one of auto, ${LOG_FORMATS.join(', ')}`,
      (value) => ['auto' as const, ...LOG_FORMATS].find((format) => format === value.toLowerCase()),
    ),
    health: {
      port: read<number | null>('HEALTH_PORT', null, 'a port from 1 to 64535, or "off"', (value) =>
        value === 'off' ? null : parseWhole(value, 1, 64_535),
      ),
      host: read(
        'HEALTH_HOST',
        '127.0.0.1',
        'an address of this machine such as 127.0.0.1 or 0.0.0.0',
        (value) => (isAddress(value) ? value : undefined),
      ),
    },
    timeZone: read(
      'TIMEZONE',
      'UTC',
      'the name of a time zone such as Asia/Ho_Chi_Minh or UTC',
      parseTimeZone,
    ),
    locale: localeOf(env),
  };

  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

/** Values that no message repeats; the mistake in an address may be that it has a password. */
const SECRET: ReadonlySet<string> = new Set(['DISCORD_TOKEN', 'SEARCH_URL', 'SEARCH_PASSWORD']);
