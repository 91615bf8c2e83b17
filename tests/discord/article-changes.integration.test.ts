import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWeb } from '../../src/corpus/fetching/web.ts';
import { openDesk } from '../../src/discord/desk.ts';
import { looks, sharedBot } from '../support/running.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';

const FILES: Readonly<Record<string, string>> = {
  '/files/fair.md':
    '---\ntitle: The harbour fair\ndate: 2023-05-06\nsource: City News\n---\nThe harbour fair was opened by Tran Thi Thuy on Saturday.\n',
  '/files/fair.html':
    '<html><head><title>The harbour fair ends</title></head><body><article><h1>The harbour fair ends</h1><p>The harbour fair was closed by Le Van Nam with a concert on the old pier, and some forty thousand people had come to see the boats.</p></article></body></html>',
  '/files/two.jsonl':
    '{"title":"One @everyone","text":"The first ferry goes at six."}\n{"title":"Two","text":"The last ferry goes at ten."}\n',
  '/files/seven.jsonl': Array.from(
    { length: 7 },
    (_, at) => `{"title":"Kiosk ${at}","text":"Kiosk number ${at} is open."}\n`,
  ).join(''),
  '/files/fair.textile': 'h1. The fair\n\nIt opens.\n',
  '/files/fair.odt': 'no document',
  '/files/broken.pdf': 'no pdf',
};

describe('admins change the articles from Discord', () => {
  let server: Server;
  let origin = '';
  const hosts: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const body = FILES[request.url ?? ''];
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(body ?? 'none');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    origin = `http://127.0.0.1:${port}`;
    hosts.push(`127.0.0.1:${port}`);
  });
  afterAll(() => server.close());

  const bot = sharedBot(CITY, { web: createWeb({ allowLoopback: true }), attachmentHosts: hosts });
  let boss: User;
  let other: User;
  const admin = () => (boss ??= bot.discord.user('Hoa', { admin: true }));
  const second = () => (other ??= bot.discord.user('Nam', { admin: true, locale: 'vi' }));
  const file = (name: string) => ({ file: { name, url: `${origin}/files/${name}` } });
  const names = () => readdirSync(bot.folder).toSorted();
  const ask = async (question: string) => looks(await bot.lan.slash('ask', { question }));

  it('a file is shown as it was read, added, and can be asked about', async () => {
    const preview = await admin().slash('corpus add', file('fair.md'));
    expect(looks(preview)).toContain('(private)\n### Add this article?\n-# Read from fair.md');
    expect(looks(preview)).toContain('The harbour fair · City News · author unknown · <t:');
    expect(preview.labels).toEqual(['Add', 'Edit facts', 'Cancel']);
    const before = names();
    const added = await admin().press(preview, 'Add');
    expect(looks(added)).toMatch(
      /^\(private\)\nAdded\. It can be asked about now\.\n-# <t:\d+:f> · hoa · added · The harbour fair$/,
    );
    expect(names().filter((name) => !before.includes(name))).toEqual(['2023-05-06-the-harbour-fair.md']);
    expect(await ask('Who opened the harbour fair?')).toContain('Tran Thi Thuy');
    const again = await admin().slash('corpus add', file('fair.md'));
    const theirs = await second().slash('corpus add', file('fair.md'));
    expect(again.text).toContain('⚠ The articles already have the same text: The harbour fair');
    await admin().press(again, 'Cancel');
    expect(again.text).toBe('Nothing was changed.');
    // Cancelling drops one's own submission, not that of another.
    const modal = await second().press(theirs, 'Sửa thông tin');
    expect(modal.modal.title).toBe('Sửa thông tin');
  });

  it('a file in another format is refused with what makes it readable', async () => {
    expect((await admin().slash('corpus add', file('fair.textile'))).text).toBe(
      'I cannot add fair.textile: .textile files are not supported: pandoc turns them into .md',
    );
    expect((await second().slash('corpus add', file('fair.odt'))).text).toBe(
      'Tôi không thêm được fair.odt: không hỗ trợ tệp .odt: hãy lưu dưới dạng .docx',
    );
  });

  it('a page is added by its link, with facts that were mended, after a restart, too', async () => {
    const preview = await admin().slash('corpus add', { link: `${origin}/files/fair.html` });
    expect(preview.text).toContain('date unknown');
    await bot.restart();
    const modal = await admin().press(preview, 'Edit facts');
    const wrong = await admin().submit(modal, { Date: 'next week' });
    expect(wrong.text).toContain('I cannot read the date “next week”');
    await admin().submit(modal, { Title: 'The fair is over', Date: '7 May 2023', Author: 'An *Le*' });
    expect(preview.text).toContain('The fair is over');
    await admin().press(preview, 'Add');
    expect(names()).toContain('2023-05-07-the-fair-is-over.md');
    const contents = readFileSync(join(bot.folder, '2023-05-07-the-fair-is-over.md'), 'utf8');
    expect(contents).toContain(String.raw`author: "An \\*Le\\*"`);
    expect(contents).toContain(`url: "${origin}/files/fair.html"`);
    expect(await ask('Who closed the harbour fair?')).toContain('Le Van Nam');
  });

  it('several articles of one file are added at once, and undone at once', async () => {
    const before = names();
    const preview = await admin().slash('corpus add', file('two.jsonl'));
    expect(preview.labels).toEqual(['Add', 'Cancel']);
    await admin().press(preview, 'Add');
    expect(names()).toHaveLength(before.length + 2);
    const question = await second().slash('corpus rollback');
    expect(looks(question)).toMatch(
      /Hoàn tác thay đổi gần nhất\?\n<t:\d+:f> · hoa · đã thêm · One .*everyone \(\+1\)/,
    );
    await second().press(question, 'Hoàn tác');
    expect(names()).toEqual(before);
    const twice = await second().slash('corpus rollback');
    expect(twice.text).toContain('The fair is over');
  });

  it('of many articles of one file five are named, and the others are counted', async () => {
    const preview = await admin().slash('corpus add', file('seven.jsonl'));
    expect(preview.text.match(/^- Kiosk \d/gm)).toHaveLength(5);
    expect(preview.text).toContain('\n- … and 2 more');
    await admin().press(preview, 'Cancel');
  });

  it('an article is moved aside only after a confirmation, and comes back', async () => {
    const question = await admin().slash('corpus remove', { article: 'The harbour fair' });
    expect(looks(question)).toContain('### Remove The harbour fair?');
    await admin().press(question, 'Cancel');
    expect(names()).toContain('2023-05-06-the-harbour-fair.md');
    const sure = await admin().slash('corpus remove', { article: 'The harbour fair' });
    await admin().press(sure, 'Remove');
    expect(sure.text).toContain('Removed The harbour fair. /corpus restore brings it back.');
    expect(names()).not.toContain('2023-05-06-the-harbour-fair.md');
    expect(await ask('Who opened the harbour fair?')).not.toContain('Tran Thi Thuy');
    const typed = await admin().type('corpus restore', 'article', 'harb');
    expect(typed.choices.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^The harbour fair · \d{4}-/),
    ]);
    await admin().slash('corpus restore', { article: typed.choices[0]?.value ?? '' });
    expect(await ask('Who opened the harbour fair?')).toContain('Tran Thi Thuy');
    expect((await admin().type('corpus restore', 'article', '')).choices).toEqual([]);
  });

  it('the history tells who did what', async () => {
    const history = await second().slash('corpus history');
    const lines = history.text.split('\n').map((line) => line.replace(/^- <t:\d+:f> · /, ''));
    expect(lines).toEqual([
      '### 6 thay đổi',
      'hoa · đã đưa trở lại · The harbour fair',
      'hoa · đã gỡ · The harbour fair',
      expect.stringMatching(/^nam · đã hoàn tác · One /),
      expect.stringMatching(/^hoa · đã thêm · One /),
      'hoa · đã thêm · The fair is over',
      'hoa · đã thêm · The harbour fair',
    ]);
  });

  it('a message is added with its author and day', async () => {
    const message = bot.lan.posts(
      'guild',
      'The night market\n\nThe night market has moved to Bach Dang quay.',
    );
    const preview = await admin().contextMenu('Add as article', message);
    expect(preview.text).toContain('Lan');
    await admin().press(preview, 'Add');
    expect(await ask('Where has the night market moved to?')).toContain('Bach Dang quay');
    const empty = bot.lan.posts('guild', '');
    expect((await admin().contextMenu('Add as article', empty)).text).toContain(
      'contains no text and no file',
    );
  });

  it('two admins at once both get their article, and one press counts once', async () => {
    const before = names().length;
    const [mine, theirs] = await Promise.all([
      admin().slash('corpus add', file('two.jsonl')),
      second().slash('corpus add', file('broken.pdf')),
    ]);
    expect(theirs.text).toMatch(/^Tôi không thêm được broken\.pdf: /);
    const page = await second().slash('corpus add', { link: `${origin}/files/fair.html` });
    await Promise.all([admin().press(mine, 'Add'), second().press(page, 'Thêm')]);
    expect(names()).toHaveLength(before + 3);
    await admin()
      .pressId(mine, mine.buttons[0]?.custom_id ?? '1:add::gone')
      .catch(() => undefined);
    expect(names()).toHaveLength(before + 3);
  });

  it('only Discord’s own files are taken for attachments, and no private address for a link', async () => {
    const elsewhere = await admin().slash('corpus add', {
      file: { name: 'a.md', url: 'http://localhost/files/fair.md' },
    });
    expect(elsewhere.text).toMatch(/^I cannot add a\.md: I only fetch/);
    const metadata = await admin().slash('corpus add', { link: 'http://169.254.169.254/latest/meta-data' });
    expect(metadata.text).toContain('private network');
    const neither = await admin().slash('corpus add');
    expect(neither.text).toBe('Give me either a file or a link.');
  });

  it('a button that somebody else presses, and a forged one, change nothing', async () => {
    const before = names();
    const sure = await admin().slash('corpus remove', { article: 'The fair is over' });
    const id = sure.buttons[0]?.custom_id ?? '';
    const answer = await bot.lan.slash('ask', { question: 'Who opened the harbour fair?' });
    for (const customId of [id, '1:undo::x', '1:add::x', '1:cancel::../../x', '1:facts::x']) {
      const refused = await bot.lan.pressId(answer, customId);
      expect(refused.text).not.toContain('Removed');
    }
    const forged = await admin().pressId(sure, '1:add::AAAAAAAAAAAAAAAA');
    expect(forged.text).toContain('Use the command again');
    expect(names()).toEqual(before);
    expect(() => bot.lan.slash('corpus history')).toThrow('permission');
    const message = bot.lan.posts('guild', 'The night market is mine.');
    expect(() => bot.lan.contextMenu('Add as article', message)).toThrow('permission');
    const overridden = await bot.lan.slash('corpus history', {}, { overridden: true });
    expect(overridden.text).toContain('Only admins');
    const suggested = await bot.lan.type('corpus restore', 'article', '', { overridden: true });
    expect(suggested.choices).toEqual([]);
  });

  it('of an article whose file has others, too, it is said that all of them go', async () => {
    const lines = ['First', 'Second'].map((title) =>
      JSON.stringify({ title: `${title} tide`, text: `The ${title} tide comes.` }),
    );
    await bot.change({ 'tides.jsonl': `${lines.join('\n')}\n` });
    const both = await admin().slash('corpus remove', { article: 'First tide' });
    expect(both.text).toContain('2 articles');
    const alone = await admin().slash('corpus remove', { article: 'The fair is over' });
    expect(alone.text).not.toContain('articles');
    await bot.change({ 'tides.jsonl': null });
  });

  it('a folder that is not what it was is not written over', async () => {
    const preview = await admin().slash('corpus add', file('fair.md'));
    writeFileSync(
      join(bot.folder, '2023-05-06-the-harbour-fair.md'),
      '# Mended\n\nThe harbour fair, mended by hand.\n',
    );
    await admin().press(preview, 'Add');
    expect(readFileSync(join(bot.folder, '2023-05-06-the-harbour-fair.md'), 'utf8')).toContain(
      'mended by hand',
    );
    expect(names()).toContain('2023-05-06-the-harbour-fair-2.md');
  });
});

describe('where the bot is in several servers', () => {
  let owner: User;
  const bot = sharedBot(
    CITY,
    () => ({ admins: { users: [owner.account.id], roles: [] } }),
    (discord) => {
      owner = discord.user('Owner', { admin: true });
      discord.addGuild('Elsewhere');
    },
  );

  it('only admins named in the configuration change the articles that all share', async () => {
    const admin = bot.discord.user('Hoa', { admin: true });
    const before = readdirSync(bot.folder);
    for (const [command, options] of [
      ['add', { link: 'https://news.example/' }],
      ['remove', { article: 'bridge' }],
      ['restore', { article: 'bridge' }],
      ['rollback', {}],
    ] as const) {
      const refused = await admin.slash(`corpus ${command}`, options);
      expect(refused.text).toContain('only admins named in my configuration');
    }
    const message = bot.lan.posts('guild', 'The night market has moved to Bach Dang quay.');
    const added = await admin.contextMenu('Add as article', message);
    expect(added.text).toContain('only admins named in my configuration');
    expect((await owner.contextMenu('Add as article', message)).labels).toContain('Add');
    expect((await owner.slash('corpus rollback')).text).toBe('There is no change to undo.');
    const sure = await owner.slash('corpus remove', { article: 'bridge' });
    const own = await admin.slash('corpus history');
    const pressed = await admin.pressId(own, sure.buttons[0]?.custom_id ?? '');
    expect(pressed.text).toContain('Only admins');
    expect(readdirSync(bot.folder)).toEqual(before);
  });
});

describe('of two articles', () => {
  const { 'bridge.md': bridge = '', 'ferry.md': ferry = '' } = CITY;
  const bot = sharedBot({ 'bridge.md': bridge, 'ferry.md': ferry });

  it('one can be removed, and the last one stays', async () => {
    const LAST = 'This is the last article. I need at least one.';
    const boss = bot.discord.user('Hoa', { admin: true });
    const first = await boss.slash('corpus remove', { article: 'bridge' });
    const second = await boss.slash('corpus remove', { article: 'ferry' });
    expect((await boss.press(first, 'Remove')).text).toContain('Removed');
    expect((await boss.press(second, 'Remove')).text).toBe(LAST);
    expect((await boss.slash('corpus remove', { article: 'ferry' })).text).toBe(LAST);
    expect(bot.library.status().articles).toBe(1);
  });
});

describe('a change that leaves less than half of the articles', () => {
  const { 'bridge.md': bridge = '' } = CITY;
  const TIDES = ['First', 'Second']
    .map((title) => JSON.stringify({ title: `${title} tide`, text: `The ${title} tide comes at noon.` }))
    .join('\n');
  const bot = sharedBot({ 'bridge.md': bridge, 'tides.jsonl': TIDES });

  it('is carried out whole once it is confirmed', async () => {
    const boss = bot.discord.user('Hoa', { admin: true });
    const remove = await boss.slash('corpus remove', { article: 'First tide' });
    expect(remove.text).toContain('Its file has 2 articles');
    expect((await boss.press(remove, 'Remove')).text).toContain('Removed First tide');
    expect(bot.library.status().articles).toBe(1);
  });

  it('is undone whole, too', async () => {
    const boss = bot.discord.user('Hoa', { admin: true });
    const { shelf } = openDesk({ corpusDir: bot.folder, stateDir: bot.stateDir, log: bot.log }, createWeb());
    const files = ['ebb', 'flood'].map((name) => ({
      name,
      title: name,
      contents: `# The ${name}\n\nIt is.\n`,
    }));
    await shelf.add(files, { id: '1', name: 'hoa' });
    await bot.library.reload();
    expect(bot.library.status().articles).toBe(3);
    const rollback = await boss.slash('corpus rollback');
    expect((await boss.press(rollback, 'Undo')).text).toContain('The last change was undone.');
    expect(bot.library.status().articles).toBe(1);
  });

  it('is not loaded where it would leave none', async () => {
    const boss = bot.discord.user('Hoa', { admin: true });
    const { shelf } = openDesk({ corpusDir: bot.folder, stateDir: bot.stateDir, log: bot.log }, createWeb());
    await shelf.add([{ name: 'ebb', title: 'ebb', contents: '# The ebb\n\nIt is.\n' }], {
      id: '1',
      name: 'hoa',
    });
    await bot.library.reload();
    rmSync(join(bot.folder, 'bridge.md'));
    const rollback = await boss.slash('corpus rollback');
    expect((await boss.press(rollback, 'Undo')).text).toContain('/corpus reload force:True');
    expect(bot.library.status().articles).toBe(2);
  });
});

describe('of many removed articles', () => {
  const MANY = Object.fromEntries(
    Array.from({ length: 26 }, (_, at) => [
      `kiosk-${at}.md`,
      `# Kiosk ${at}\n\nKiosk number ${at} is shut.\n`,
    ]),
  );
  const bot = sharedBot({ ...CITY, ...MANY });

  it('as many are suggested as Discord takes, the latest first', async () => {
    const { shelf } = openDesk({ corpusDir: bot.folder, stateDir: bot.stateDir, log: bot.log }, createWeb());
    for (const [path, contents] of Object.entries(MANY))
      await shelf.remove({ path, title: /# (.*)/.exec(contents)?.[1] ?? null }, { id: '1', name: 'hoa' });
    const boss = bot.discord.user('Hoa', { admin: true });
    const { choices } = await boss.type('corpus restore', 'article', 'kiosk');
    expect(choices.map(({ name }) => name.split(' · ')[0])).toEqual(
      Array.from({ length: 25 }, (_, at) => `Kiosk ${25 - at}`),
    );
  });
});

describe('where the folder cannot be written', () => {
  const bot = sharedBot(CITY);

  it('what was to be added goes on waiting, and its button works once it can', async () => {
    const boss = bot.discord.user('Hoa', { admin: true });
    const message = bot.lan.posts('guild', 'The night market has moved to Bach Dang quay.');
    const preview = await boss.contextMenu('Add as article', message);
    const [name = ''] = readdirSync(join(bot.stateDir, 'changes'));
    const kept = join(bot.stateDir, 'changes', name, 'kept');
    writeFileSync(kept, 'a file where the folder should be');
    const failed = await boss.press(preview, 'Add');
    expect([failed.ephemeral, failed.text]).toEqual([
      true,
      'I cannot write to the folder of articles. Nothing was changed. The log says why.',
    ]);
    expect(preview.labels).toContain('Add');
    rmSync(kept);
    await boss.press(preview, 'Add');
    expect(preview.text).toContain('Added. It can be asked about now.');
    expect((await bot.lan.slash('ask', { question: 'Where has the night market moved to?' })).text).toContain(
      'Bach Dang quay',
    );
  });
});
