import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('the bot in a simulated Discord', () => {
  const running = sharedBot(CITY);

  const ask = (question: string, options = {}) =>
    running.discord.user('Lan').slash('ask', { question, ...options });

  it('answers a question with a quote and its source', async () => {
    expect(looks(await ask('Who opened the bridge over the Saigon river?'))).toBe(
      `(public)
### Who opened the bridge over the Saigon river?
> The new bridge over the Saigon river was opened on Monday by Mayor Nguyen Van An, who walked over it with the school children of both banks and thanked all those who had worked on it day and night for four years, in the heat of every summer and through the floods of two autumns in a row.
-# <t:1673001000:D> · The bridge opens · City News · Tran Mai · paragraph 1 of 3
[Context] [Ask a follow-up] [Remove] [Report] [Open the source]`,
    );
  });

  it('refuses in private, in the language of who asks', async () => {
    const reply = await running.discord
      .user('Minh', { locale: 'vi' })
      .slash('ask', { question: 'What is the capital of France?' });
    expect(looks(reply)).toBe(
      `(private)
### What is the capital of France?
Tôi không tìm thấy câu trả lời trong 3 bài viết.
-# Không có trong bài nào: “capital”, “France”
[Báo cho ban tổ chức] [Hỏi tiếp]`,
    );
  });

  it('answers in private when asked to, and from one article when one is chosen', async () => {
    const answered = await ask('Who is the captain?', { article: 'ferry', private: true });
    expect(looks(answered)).toContain('(private)\n### Who is the captain?\n-# Only in: The ferry stops\n');
    const refused = await ask('Who opened the bridge?', { article: 'the FERRY stops' });
    expect(refused.text).toContain('I found no answer in this article.');
    const unknown = await ask('Who?', { article: 'no such article' });
    expect(looks(unknown)).toContain('(private)\nThere is no article called “no such article”.');
  });

  it.each([
    ['   ', 'That question contains no words.'],
    ['???', 'That question contains no words.'],
    ['??', 'That question contains no words.'],
    ['\u0301'.repeat(10_000), 'That question contains no words.'],
    ['\u200B\u202E\u0000', 'That question contains no words.'],
    ['x'.repeat(6_000), 'Your question has 6000 characters. The limit is 500.'],
  ])('says what is wrong with the question %j', async (question, said) => {
    const reply = await running.discord.user('Lan').slash('ask', { question }, { unchecked: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(said);
  });

  it('lists articles, narrows them down, and opens one from the menu', async () => {
    const lan = running.discord.user('Lan');
    expect(looks(await lan.slash('articles', { from: '2022', to: '12/2022' }))).toBe(
      `(private)
### 1 article
-# from 2022-01-01 · to 2022-12-31
1. The ferry stops
-# Harbour Daily · 2022-11
[Share]`,
    );
    const all = await lan.slash('articles', { tag: 'river' });
    expect(all.text).toContain('### 2 articles');
    const opened = await lan.select(all, ['The ferry stops']);
    expect(looks(opened)).toBe(
      `(private)
### The ferry stops
-# Harbour Daily · author unknown · 2022-11 · English
-# Tags: river
> The old ferry makes its last journey on Friday, captain Le Hoa said.
[Share]`,
    );
    const wrong = await lan.slash('articles', { from: 'one day' });
    expect(looks(wrong)).toContain('(private)\nI cannot read “one day” as a date');
    const turned = await lan.slash('articles', { from: '2023', to: '2022' });
    expect(turned.text).toContain('The start (2023-01-01) is later than the end (2022-12-31).');
  });

  it('lets admins alone reload, wherever they are', async () => {
    const { discord } = running;
    const lan = discord.user('Lan');
    const denied = await lan.slash('corpus reload', {}, { overridden: true });
    expect(looks(denied)).toContain('(private)\nOnly admins can use this');
    expect((await lan.slash('corpus status', {}, { in: 'dm' })).text).toContain('Only admins can use this');
    const reloaded = await discord.user('Hoa', { admin: true }).slash('corpus reload');
    await discord.until(() => reloaded.text.includes('Done: 3 articles'), 2_000, 'the report of the reload');
    expect(looks(reloaded)).toContain('Unchanged: 3');
  });

  it('explains an answer to an admin', async () => {
    const why = await running.discord
      .user('Hoa', { admin: true })
      .slash('corpus why', { question: 'Who opened the bridge?' });
    expect(why.ephemeral).toBe(true);
    expect(why.text).toContain('### Who opened the bridge?\nI answer this.\nIt asks for a person.\n');
    expect(why.text).toContain(
      '- In the best passage: “opened”, “bridge”\n**The best passage**\n“The new bridge',
    );
    expect(why.text).not.toMatch(/weight \d|score \d|%/);
    const details = await running.discord
      .user('Nga', { admin: true })
      .slash('corpus why', { question: 'Who opened the bridge?', details: true });
    expect(details.text).toContain('I answer this. Confidence');
    expect(details.text).toMatch(/bridg: weight 0\.\d+, in \d passages[^]*score \d/);
  });

  it('suggests articles by any part of their title, without case and marks', async () => {
    const lan = running.discord.user('Lan');
    const names = async (text: string) =>
      (await lan.type('article', 'title', text)).choices.map(({ name }) => name);
    expect(await names('')).toHaveLength(3);
    expect(await names('NÓRTH')).toEqual(['A library for the north']);
    expect(await names('the')).toEqual([
      'The bridge opens · City News · 2023-01-06',
      'The ferry stops · Harbour Daily · 2022-11',
      'A library for the north',
    ]);
    expect(await names('zzz')).toEqual([]);
    const sources = await lan.type('articles', 'source', 'har');
    expect(sources.choices).toEqual([{ name: 'Harbour Daily', value: 'Harbour Daily' }]);
  });

  it('suggests names of which one shows nothing, and dates in the words of the article', async () => {
    const { lan, names } = {
      lan: running.discord.user('Lan'),
      names: ['\u200B', '@everyone', '#river', '<@1>'],
    };
    const file = `---\ntitle: Unsure\nsource: "\u2060"\ndate: 05/06/2023\ntags: ${JSON.stringify(names)}\n---\nText.\n`;
    writeFileSync(join(running.folder, 'unsure.md'), file);
    await running.library.reload();
    const { choices } = await lan.type('articles', 'tag', '');
    expect(choices.map(({ name }) => name)).toEqual([
      'river',
      '<\u2060@\u20601>',
      '@\u2060everyone',
      'bridge',
    ]);
    expect((await lan.type('articles', 'source', '')).choices.map(({ name }) => name)).toEqual([
      'City News',
      'Harbour Daily',
    ]);
    expect((await lan.type('article', 'title', 'unsure')).choices[0]?.name).toMatch(
      /^Unsure.* · 05\/06\/2023$/,
    );
    expect((await lan.slash('timeline', { from: '2023-02' })).text).toContain('- 05/06/2023 · Unsure');
    expect((await lan.slash('article', { title: 'unsure' })).text).toContain(
      '-# Tags: \\@everyone, river, \\<\\@1\\>\n',
    );
    await running.change({ 'unsure.md': null });
  });

  it('is there in direct messages, groups and servers that only the user has it in', async () => {
    for (const place of ['dm', 'group', 'userInstall'] as const) {
      const reply = await running.discord
        .user('Lan')
        .slash('ask', { question: 'Who opened the bridge?' }, { in: place });
      expect(reply.text).toContain('Mayor Nguyen Van An');
    }
  });

  it('does nothing that Discord forbids, pings nobody, and logs no question', () => {
    expect(running.discord.breaches).toEqual([]);
    expect(running.discord.pings).toEqual([]);
    expect(running.log.lines.filter((line) => line.startsWith('error') || line.includes('bridge'))).toEqual(
      [],
    );
  });

  it('registers the same commands, with the same ids, when it is started again', async () => {
    const ids = () => running.discord.state.commands.get('global')?.map(({ id }) => id);
    const before = ids();
    await running.restart();
    expect(running.log.lines.filter((line) => line.includes('registered the commands'))).toHaveLength(2);
    expect(ids()).toEqual(before);
  });
});
