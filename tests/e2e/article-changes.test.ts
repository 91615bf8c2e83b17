import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bot, startBot } from '../support/bot.ts';
import type { User } from '../support/simulated-discord/user.ts';

const MARKET = 'The night market\n\nThe night market has moved to Bach Dang quay, said Ms Tran Thi Thuy.';
const QUESTION = 'Where has the night market moved to?';

describe('articles that admins change from Discord', () => {
  let bot: Bot;
  let admin: User;
  beforeAll(async () => {
    bot = await startBot();
    admin = bot.discord.user('Hoa', { admin: true });
  });
  afterAll(async () => {
    bot.expectClean();
    await bot.end();
  });
  const answer = async () => (await admin.slash('ask', { question: QUESTION })).text;

  it('are answered from at once and after a restart, and previews outlive one', async () => {
    const preview = await admin.contextMenu('Add as article', admin.posts('guild', MARKET));
    await bot.program.stop();
    await bot.restart();
    await admin.press(preview, 'Add');
    expect(await answer()).toContain('Bach Dang quay');
    await bot.program.stop();
    await bot.restart();
    expect(await answer()).toContain('Bach Dang quay');
  });

  it('come back after they were removed, the process being killed in between', async () => {
    const question = await admin.slash('corpus remove', { article: 'The night market' });
    await admin.press(question, 'Remove');
    expect(await answer()).not.toContain('Bach Dang quay');
    bot.program.kill('SIGKILL');
    await bot.program.ends();
    await bot.restart();
    const [choice] = (await admin.type('corpus restore', 'article', 'night')).choices;
    await admin.slash('corpus restore', { article: choice?.value ?? '' });
    expect(await answer()).toContain('Bach Dang quay');
    expect((await admin.slash('corpus history')).text).toMatch(/^### 3 changes/);
  });

  it('are never fetched from this machine, whatever a link says', async () => {
    const own = bot.discord.apiUrl.replace('/api', '/files/1');
    for (const link of [own, own.replace('127.0.0.1', 'localhost'), 'http://[::1]/', 'file:///etc/passwd']) {
      const refused = await admin.slash('corpus add', { link });
      expect(refused.text).toMatch(/^I cannot add/);
    }
    const file = await admin.slash('corpus add', { file: { name: 'a.md', url: own } });
    expect(file.text).toMatch(/I only fetch plain http\(s\) addresses/);
  });

  it('stay as they were where nothing can be written, and it is said', async () => {
    const preview = await admin.contextMenu(
      'Add as article',
      admin.posts('guild', MARKET.replace('Ms', 'Mrs')),
    );
    const before = readdirSync(bot.corpusDir);
    // A file in the place of the folder stands for a disk that cannot be written.
    const [folder = ''] = readdirSync(join(bot.stateDir, 'changes'));
    const kept = join(bot.stateDir, 'changes', folder, 'kept');
    rmSync(kept, { recursive: true });
    writeFileSync(kept, '');
    const said = await admin.press(preview, 'Add');
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain('I cannot write to the folder of articles');
    expect(preview.labels).toContain('Add');
    expect(readdirSync(bot.corpusDir)).toEqual(before);
    expect(bot.program.output).toContain('the articles could not be changed');
    bot.program.output = bot.program.output.replaceAll(/^.*could not be changed.*$/gm, '');
  });
});
