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

  it('names what was left out and what was only warned of, whole and in the language of the reader', async () => {
    const long = 'a-rather-long-name-of-a-field';
    await bot.change({
      'broken.md': '---\ntitle: [The draft\n---\nA draft.\n',
      'bad.md': `---\ntitle: The pier\nurl: htps://pier.example/${long}\n---\nThe pier is long.\n`,
    });
    const { text } = await bot.discord.user('Hoa', { admin: true }).slash('corpus status');
    expect(text).toMatch(/^### 4 articles/);
    expect(text).toContain(
      '**Skipped:** 1\n- broken.md, line 3: the front matter is not valid YAML (Flow sequence in block collection must be sufficiently indented and end with a \\]): correct this line\n**Warnings:** 1\n- bad.md, line 3: the url ',
    );
    expect(text).toMatch(/is ignored: write https[^\n]*$/);
    const { text: told } = await bot.discord
      .user('Nga', { admin: true, locale: 'vi' })
      .slash('corpus status');
    expect(told).toContain('**Bỏ qua:** 1\n- broken.md, dòng 3: phần đầu tệp không phải YAML hợp lệ');
    expect(told).toContain('**Cảnh báo:** 1\n- bad.md, dòng 3: url ');
  });

  it('a state folder that cannot be written is named in bold', async () => {
    rmSync(bot.stateDir, { recursive: true });
    writeFileSync(bot.stateDir, 'a file where the folder should be');
    const { text } = await bot.discord.user('Mai', { admin: true }).slash('corpus status');
    expect(text).toContain('**The state folder is not writable:**');
    expect(text).not.toContain('is writable');
  });
});

describe('/corpus status of one of several shards that reads for meaning', () => {
  const users: string[] = [];
  const bot = sharedBot(CITY, (library) => ({
    admins: { users, roles: [] },
    shard: { id: 0, count: 2 },
    library: {
      ...library,
      status: () => ({ ...library.status(), meaning: { state: 'running', done: 1, total: 3 } }),
    },
  }));

  it('says how many there are, and how far it is', async () => {
    const admin = bot.discord.user('Hoa');
    users.push(admin.account.id);
    const { text } = await admin.slash('corpus status', {}, { in: 'dm' });
    expect(text).toContain('\n- 2 shards');
    expect(text).toContain('\n- Reading for meaning: 1 of 3 articles\n');
    expect(text).toContain('\n- Changes in the folder are loaded by /corpus reload\n');
  });
});
