import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBot } from '../support/bot.ts';
import { Program } from '../support/program.ts';

describe('a second bot on the same state folder', () => {
  it('is refused in one sentence, and the first goes on; after a kill the folder is taken over', async () => {
    const bot = await startBot();
    const { discord, stateDir, corpusDir, program } = bot;
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      CORPUS_DIR: corpusDir,
      STATE_DIR: stateDir,
      MEANING: 'off',
    };
    const second = new Program(env);
    expect((await second.ends()).code).toBe(2);
    expect(second.output).toMatch(
      new RegExp(`^Another Verbatim \\(process ${program.pid}\\) uses the state folder [^\\n]*\\n$`),
    );
    const lan = discord.user('Lan');
    expect((await lan.slash('help')).ephemeral).toBe(true);
    program.kill('SIGKILL');
    await program.ends();
    await bot.restart();
    expect((await lan.slash('help')).ephemeral).toBe(true);
    await bot.program.stop();
    expect(existsSync(join(stateDir, 'lock'))).toBe(false);

    writeFileSync(join(stateDir, 'version'), '99\n');
    const older = new Program(env);
    expect((await older.ends()).code).toBe(2);
    expect(older.output).toMatch(/^The state folder [^\n]* newer Verbatim [^\n]*\n$/);
    await bot.end();
  }, 40_000);
});
