import { rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('/corpus status', () => {
  const bot = sharedBot(CITY, { watches: true, shard: { id: 0, count: 1 } });

  it('says what is newest, what waits to be read, and how the bot is run', async () => {
    const admin = bot.discord.user('Hoa', { admin: true });
    const before = await admin.slash('corpus status');
    expect(before.text).toMatch(/- Newest article: <t:\d+:D> · The bridge opens\n- No open reports\n/);
    expect(before.text).toContain('- Changes in the folder are loaded automatically');
    expect(before.text).toContain('- The state folder is writable');
    expect(before.text).not.toContain('shards');
    const refusal = await bot.lan.slash('ask', { question: 'Where is the opera house?' });
    await bot.lan.press(refusal, 'Tell the organisers');
    expect((await admin.slash('corpus status')).text).toContain('- 1 open report (/corpus reports)');
    const elsewhere = bot.discord.user('Nga', { locale: 'vi', admin: true });
    expect((await elsewhere.slash('corpus status')).text).toContain('- 1 báo cáo chưa xử lý');
  });

  it('a state folder that cannot be written is named in bold', async () => {
    rmSync(bot.stateDir, { recursive: true });
    writeFileSync(bot.stateDir, 'a file where the folder should be');
    const { text } = await bot.discord.user('Mai', { admin: true }).slash('corpus status');
    expect(text).toContain('**The state folder is not writable:**');
    expect(text).not.toContain('is writable');
  });
});
