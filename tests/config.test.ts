import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    const config = readConfig({});
    expect(config.token).toBeNull();
    expect(config.guildId).toBeNull();
    expect(config.apiUrl).toBe('https://discord.com/api');
    expect(config.corpusDir).toMatch(/data[/\\]articles$/);
  });

  it('takes a blank line of .env for unset', () => {
    expect(readConfig({ DISCORD_TOKEN: '  ', SHARDS: '' })).toEqual(readConfig({}));
  });

  it('names every mistake with its variable and what is expected, all at once', () => {
    const wrong = {
      DISCORD_GUILD_ID: 'my server',
      SHARDS: '0',
      CORPUS_WATCH: 'maybe',
      COOLDOWN_USER: '5',
      LOG_LEVEL: 'loud',
    };
    const problems = problemsOf(wrong);
    expect(problems).toHaveLength(5);
    for (const name of Object.keys(wrong))
      expect(problems.some((problem) => problem.startsWith(`${name}: expected `))).toBe(true);
  });

  it('takes members with Manage Server for admins unless only the bot’s own count', () => {
    expect(
      [{}, { CORPUS_ADMINS: 'servers' }, { CORPUS_ADMINS: 'bot' }].map(
        (env) => readConfig(env).admins.onlyNamed,
      ),
    ).toEqual([false, false, true]);
    expect(problemsOf({ CORPUS_ADMINS: 'all' })).toHaveLength(1);
  });

  it('keeps its state where STATE_DIR says, else where systemd or the image does', () => {
    expect(readConfig({ STATE_DIR: '/a', STATE_DIRECTORY: '/b' }).stateDir).toBe('/a');
    // An empty line in a file of variables counts as unset.
    expect(readConfig({ STATE_DIR: '', STATE_DIRECTORY: '/var/lib/verbatim:/other' }).stateDir).toBe(
      '/var/lib/verbatim',
    );
    expect(readConfig({}).stateDir).toMatch(/state$/);
  });

  it('announces nowhere unless a channel is named', () => {
    expect(readConfig({}).announceChannelId).toBeNull();
    expect(readConfig({ ANNOUNCE_CHANNEL_ID: '123456789012345678' }).announceChannelId).toBe(
      '123456789012345678',
    );
    expect(problemsOf({ ANNOUNCE_CHANNEL_ID: '#news' })).toEqual([
      expect.stringContaining("ANNOUNCE_CHANNEL_ID: expected a channel's id"),
    ]);
  });

  it('shows the passage that came closest only where that is wanted', () => {
    expect(readConfig({}).closestPassage).toBe(false);
    expect(readConfig({ CLOSEST_PASSAGE: 'on' }).closestPassage).toBe(true);
  });

  it('hands questions to people only where a channel is named', () => {
    expect(readConfig({}).helpChannelId).toBe(null);
    expect(readConfig({ HELP_CHANNEL_ID: '42' }).helpChannelId).toBe('42');
    expect(problemsOf({ HELP_CHANNEL_ID: '#help' })).toHaveLength(1);
  });

  it.each([
    ['0-15/64', { first: 0, last: 15, count: 64 }],
    ['48-63/64', { first: 48, last: 63, count: 64 }],
    ['3-3/4', { first: 3, last: 3, count: 4 }],
    ['0-63/64', { first: 0, last: 63, count: 64 }],
    ['0-15', undefined],
    ['15-0/64', undefined],
    ['60-64/64', undefined],
    // Other machines could not be as large.
    ['1-16/64', undefined],
    ['0-24/64', undefined],
  ])('reads SHARD_IDS %s', (value, expected) => {
    if (expected === undefined) expect(problemsOf({ SHARD_IDS: value })).toHaveLength(1);
    else expect(readConfig({ SHARD_IDS: value }).shardIds).toEqual(expected);
  });

  it('takes SHARD_IDS alone, and tells the shards of it', () => {
    expect(problemsOf({ SHARD_IDS: '0-1/4', SHARDS: '4' })).toHaveLength(1);
    const shard = (SHARDS: string) =>
      readConfig({ SHARD_IDS: '2-3/4', SHARDING_MANAGER: 'true', SHARDS, SHARD_COUNT: '4' }).shard;
    expect(shard('2')).toMatchObject({ id: 2, count: 4, ids: { first: 2 }, isFirst: true });
    expect(shard('3')).toMatchObject({ id: 3, isFirst: false });
  });

  it('takes a search cluster with what it needs, and says what is missing', () => {
    expect(readConfig({}).search).toBeNull();
    expect(readConfig({ SEARCH_URL: 'https://a:9200/, https://b:9200' }).search).toEqual({
      urls: ['https://a:9200', 'https://b:9200'],
      prefix: 'verbatim',
      user: null,
      tls: { ca: null, cert: null, key: null },
    });
    const user = { SEARCH_USER: 'bot', SEARCH_PASSWORD: 'secret' };
    expect(readConfig({ SEARCH_URL: 'http://a:9200', SEARCH_INDEX: 'news-1', ...user }).search).toMatchObject(
      {
        prefix: 'news-1',
        user: { name: 'bot', password: 'secret' },
      },
    );
    for (const wrong of [
      { SEARCH_URL: 'a:9200' },
      { SEARCH_URL: 'ftp://a' },
      { SEARCH_URL: 'http://a', SEARCH_INDEX: 'News' },
      { SEARCH_URL: 'http://a', SEARCH_USER: 'bot' },
      { SEARCH_URL: 'http://a', SEARCH_CA: '/no/such.pem' },
    ])
      expect(problemsOf(wrong)).toHaveLength(1);
  });

  it('never repeats a password that stands in an address', () => {
    const [problem] = problemsOf({ SEARCH_URL: 'https://bot:secret@a:9200' });
    expect(problem).toContain('SEARCH_USER');
    expect(problem).not.toContain('secret');
  });

  it('never repeats a token that is wrong', () => {
    const [problem] = problemsOf({ DISCORD_TOKEN: 'Bot secret.part.three' });
    expect(problem).toContain('without "Bot "');
    expect(problem).not.toContain('secret');
  });

  it.each([
    ['999', false],
    ['1000', true],
    ['1001', true],
    ['99999999', true],
    ['100000000', true],
    ['100000001', false],
    ['1e6', false],
  ])('holds CORPUS_MAX_FILE_BYTES between its bounds: %s', (value, allowed) => {
    const read = () => readConfig({ CORPUS_MAX_FILE_BYTES: value });
    if (allowed) expect(read().maxFileBytes).toBe(Number(value));
    else expect(read).toThrow(ConfigError);
  });

  it.each([
    ['UTC', 'UTC'],
    ['asia/ho_chi_minh', ['Asia/Ho_Chi_Minh', 'Asia/Saigon']],
    ['+07:00', null],
    ['Hanoi', null],
  ])('reads the TIMEZONE %s as %j', (value, expected) => {
    if (expected === null)
      expect(problemsOf({ TIMEZONE: value })[0]).toContain('TIMEZONE: expected the name');
    else expect([expected].flat()).toContain(readConfig({ TIMEZONE: value }).timeZone);
  });

  it.each([
    ['0', false],
    ['1', true],
    ['64535', true],
    ['64536', false],
  ])('holds HEALTH_PORT between its bounds: %s', (value, allowed) => {
    const read = () => readConfig({ HEALTH_PORT: value });
    if (allowed) expect(read().health).toEqual({ port: Number(value), host: '127.0.0.1' });
    else expect(read).toThrow(ConfigError);
  });

  it('serves no health unless it is asked to, and takes an address for HEALTH_HOST alone', () => {
    expect(readConfig({}).health.port).toBeNull();
    expect(readConfig({ HEALTH_PORT: 'off' }).health.port).toBeNull();
    expect(readConfig({ HEALTH_HOST: '::' }).health.host).toBe('::');
    for (const wrong of ['example.org', '300.1.1.1', '1.2.3', '::1]/'])
      expect(problemsOf({ HEALTH_HOST: wrong })[0]).toContain('HEALTH_HOST: expected an address');
  });

  it('writes text or JSON to the log as LOG_FORMAT says', () => {
    expect(readConfig({}).logFormat).toBe('auto');
    expect(readConfig({ LOG_FORMAT: 'JSON' }).logFormat).toBe('json');
    expect(problemsOf({ LOG_FORMAT: 'xml' })[0]).toContain('LOG_FORMAT: expected one of auto, text, json');
  });

  it('reads lists of ids with commas, spaces or both', () => {
    expect(readConfig({ ADMIN_USER_IDS: '1, 22 333,' }).admins.users).toEqual(['1', '22', '333']);
  });

  it('drops the version from an API address, which discord.js appends itself', () => {
    expect(readConfig({ DISCORD_API_URL: 'http://127.0.0.1:8080/api/v10/' }).apiUrl).toBe(
      'http://127.0.0.1:8080/api',
    );
    expect(problemsOf({ DISCORD_API_URL: 'file:///etc/passwd' })).toHaveLength(1);
  });

  it('reads a rate as uses in seconds, and "off" as none', () => {
    expect(readConfig({ COOLDOWN_USER: '3/60' }).cooldown.user).toEqual({ uses: 3, seconds: 60 });
    expect(readConfig({ COOLDOWN_GUILD: 'off' }).cooldown.guild.uses).toBe(Number.POSITIVE_INFINITY);
    for (const wrong of ['3', '3/0', '0/3', '1/2/3', '-1/5'])
      expect(problemsOf({ COOLDOWN_USER: wrong })).toHaveLength(1);
  });
});

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}
