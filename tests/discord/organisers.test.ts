import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';
import { CITY } from './city.ts';

describe('what the organisers learn', () => {
  const bot = sharedBot(CITY);
  const reports = () => readFileSync(join(bot.stateDir, 'reports.jsonl'), 'utf8');
  let boss: User;
  const admin = () => (boss ??= bot.discord.user('Hoa', { admin: true }));

  it('a refused question is kept on a press, without who pressed', async () => {
    const user = bot.lan;
    const refusal = await user.slash('ask', { question: 'Where is the opera house?' });
    await user.press(refusal, 'Tell the organisers');
    expect(looks(refusal)).toBe(
      '(private)\n### Where is the opera house?\nI found no answer in the 3 articles.\n-# No article mentions: “opera”, “house”\nThank you. The organisers will see this question.\n[Undo] [Tell me when it is answered] [Ask a follow-up]',
    );
    const [line] = reports().trim().split('\n');
    expect(JSON.parse(line ?? '')).toEqual({
      report: {
        id: expect.stringMatching(/^[0-9a-f]{16}$/),
        question: 'Where is the opera house?',
        reason: 'not-in-articles',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        guild: bot.discord.guild.id,
      },
    });
    expect(reports()).not.toContain(user.account.id);
  });

  it('an answer takes a reason', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    const which = await bot.lan.press(answer, 'Report');
    expect(which.labels).toEqual(['Wrong passage', 'Outdated', 'Question not answered']);
    const { message } = answer;
    const link = `https://discord.com/channels/${bot.discord.guild.id}/${message.channel.id}/${message.id}`;
    expect(which.text).toMatch(
      /> The new bridge over the Saigon river was opened[^]*\n-# The bridge opens\n-# \[The answer\]/,
    );
    expect(which.text).toContain(`(${link})`);
    await bot.lan.press(which, 'Outdated');
    expect(which.text).toContain('Thank you');
    const [, line = ''] = /(.*)\n$/.exec(reports()) ?? [];
    expect(JSON.parse(line)).toMatchObject({
      report: {
        reason: 'outdated',
        quote: {
          text: expect.stringMatching(/^The new bridge[^*]*autumns in a row\.$/),
          title: 'The bridge opens',
        },
        link,
      },
    });
    expect((await admin().slash('corpus reports')).text).toMatch(
      new RegExp(
        `Saigon river\\?\n“The new bridge [^\n]*…” — The bridge opens\n-# Outdated · once · latest <t:\\d+:d> · \\[message\\]\\(${link}\\)`,
      ),
    );
  });

  it('of an answer that nobody else sees there is no link', async () => {
    const question = 'Who opened the new bridge over the Saigon river?';
    const answer = await bot.lan.slash('ask', { question, private: true });
    const which = await bot.lan.press(answer, 'Report');
    expect(which.text).not.toContain('https://');
    await bot.lan.press(which, 'Wrong passage');
    const [, line = ''] = /(.*)\n$/.exec(reports()) ?? [];
    expect(JSON.parse(line)).toMatchObject({ report: { reason: 'wrong-passage' } });
    expect(line).not.toContain('link');
    await bot.lan.press(which, 'Undo');
  });

  it('of a refusal that all can see there is a link', async () => {
    const refusal = await bot.lan.says('guild', '@Verbatim where is the aquarium?');
    await bot.lan.press(refusal, 'Tell the organisers');
    const [, line = ''] = /(.*)\n$/.exec(reports()) ?? [];
    const { id, channel } = refusal.message;
    expect(JSON.parse(line)).toMatchObject({
      report: {
        question: 'where is the aquarium?',
        link: `https://discord.com/channels/${bot.discord.guild.id}/${channel.id}/${id}`,
      },
    });
    await admin().select(await admin().slash('corpus reports'), ['where is the aquarium?']);
  });

  it('admins see them merged, mark them as done and take them along as a table', async () => {
    const again = await bot.lan.slash('ask', { question: 'where is the Opera house' });
    await bot.lan.press(again, 'Tell the organisers');
    const list = await admin().slash('corpus reports');
    expect(list.text.replaceAll('**', '')).toMatch(
      /^### 3 reports\n-# Only reports from this server.*\n1\. Where is the opera house\?\n-# Not in the articles · 2 times · latest <t:\d+:d>\n2\. Who opened/,
    );
    const file = await admin().slash('corpus reports', { export: true });
    expect(Object.values(file.files)[0]).toMatch(
      /^\uFEFF"question","reason","sent at","server","passage","article","link"\r\n"Where is the opera house\?","not-in-articles",/,
    );
    await admin().select(list, ['Where is the opera house?']);
    expect(list.text).not.toContain('opera');
    expect(list.text).toContain('### 1 report');
    await admin().press(list, 'Undo');
    expect(list.text).toContain('### 3 reports');
    await admin().select(list, ['Where is the opera house?']);
    expect(list.text).toContain('### 1 report');
  });

  it('an admin can undo after others have taken back, or marked, something else', async () => {
    const hai = bot.discord.user('Hai', { admin: true });
    const sent = new Map<string, Reply>();
    for (const question of ['Where is the planetarium?', 'Where is the velodrome?', 'Where is the casino?']) {
      const refusal = await bot.lan.slash('ask', { question });
      await bot.lan.press(refusal, 'Tell the organisers');
      sent.set(question, refusal);
    }
    const mine = await admin().slash('corpus reports');
    await admin().select(mine, ['Where is the planetarium?']);
    const theirs = await hai.slash('corpus reports');
    await hai.select(theirs, ['Where is the velodrome?']);
    const casino = sent.get('Where is the casino?');
    if (casino === undefined) throw new Error('unreachable');
    await bot.lan.press(casino, 'Undo');
    const again = await admin().press(mine, 'Undo');
    expect(again.text).toContain('planetarium');
    expect(again.text).not.toMatch(/velodrome|casino/);
    await hai.press(theirs, 'Undo');
    expect(theirs.text).toContain('velodrome');
    await admin().select(again, ['Where is the planetarium?']);
    const undo = again.buttons.find(({ label }) => label === 'Undo')?.custom_id ?? '';
    await bot.lan.press(sent.get('Where is the planetarium?') ?? casino, 'Undo');
    expect((await admin().pressId(again, undo)).text).toBe(
      'There is nothing to undo: this is open again, or whoever sent it has taken it back.',
    );
    await admin().select(await admin().slash('corpus reports'), ['Where is the velodrome?']);
  });

  it('a question that a later reload answers is listed as such', async () => {
    const refusal = await bot.lan.slash('ask', { question: 'Who designed the opera house?' });
    await bot.lan.press(refusal, 'Tell the organisers');
    expect((await admin().slash('corpus reports')).text).not.toContain('now answered');
    await bot.change({
      'opera.md':
        '---\ntitle: The opera house\n---\nThe opera house was designed by the architect Vo Trong, who designed the museum, too.\n',
    });
    expect((await admin().slash('corpus reports')).text).toContain('**now answered**');
  });

  it('of a follow-up the question before is kept as well, without which it says nothing', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the *Saigon* river?' });
    const modal = await bot.lan.press(answer, 'Ask a follow-up');
    const refusal = await bot.lan.submit(modal, { 'Your question': 'why?' });
    expect(refusal.text).toContain('I found no answer in the');
    await bot.lan.press(refusal, 'Tell the organisers');
    const [, line] = /(.*)\n$/.exec(reports()) ?? [];
    expect(JSON.parse(line ?? '')).toEqual({
      report: {
        id: expect.any(String),
        question: 'why?',
        follows: 'Who opened the bridge over the *Saigon* river?',
        reason: 'not-in-articles',
        at: expect.any(String),
        guild: bot.discord.guild.id,
      },
    });
    const list = await admin().slash('corpus reports');
    expect(list.text).toContain(
      ' why? ↩ “Who opened the bridge over the \\*Saigon\\* river?”\n-# Not in the articles · once',
    );
  });

  it('those of another server are not shown', async () => {
    const reply = await admin().slash('corpus reports', {}, { in: 'dm' });
    expect(reply.text).toContain('Only admins can use this');
  });

  it('a folder that cannot be written is said plainly, the bot goes on, and the button works once it can', async () => {
    rmSync(bot.stateDir, { recursive: true });
    writeFileSync(bot.stateDir, 'a file where the folder should be');
    const refusal = await bot.lan.slash('ask', { question: 'Where is the zoo?' });
    const reply = await bot.lan.press(refusal, 'Tell the organisers');
    expect(looks(reply)).toContain('(private)\nI could not send this because I cannot write to my folder.');
    expect((await bot.lan.slash('ask', { question: 'Who opened the bridge?' })).text).toContain(
      'Nguyen Van An',
    );
    rmSync(bot.stateDir);
    await bot.lan.press(refusal, 'Tell the organisers');
    expect(refusal.text).toContain('Thank you');
    expect(reports()).toContain('Where is the zoo?');
  });
});
