import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const NOWHERE = 'Where is the opera house of the northern river?';

describe('a refusal leads on', () => {
  const bot = sharedBot(CITY, { closestPassage: true });

  it('related articles can be opened from it, in private', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    expect(refusal.text).toContain('I found no answer in the 3 articles.');
    const [first] = refusal.selects[0]?.options ?? [];
    const opened = await bot.lan.select(refusal, [first?.value ?? '']);
    expect([opened.ephemeral, opened.text.startsWith(`### ${first?.label}`)]).toEqual([true, true]);
    expect(refusal.text).toMatch(/\nRelated:\n- A library for the north$/);
  });

  it('shows the closest passage, in private and marked as no answer', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    const closest = await bot.lan.press(refusal, 'Show the closest passage');
    expect(closest.ephemeral).toBe(true);
    expect(closest.text).toMatch(
      /^### Where is .*\n\*\*This is not an answer\. It is the passage that comes closest to your question:\*\*\n…?\n?> /,
    );
    expect(closest.text.slice(closest.text.indexOf('>'))).not.toContain('**');
    expect(closest.labels).toEqual([]);
  });

  it('can be taken away by its asker where all see it', async () => {
    const refusal = await bot.lan.says('guild', `@Verbatim ${NOWHERE}`);
    expect(refusal.labels).toContain('Remove');
    const other = bot.discord.user('Minh');
    expect((await other.press(refusal, 'Remove')).text).toContain('Only the person who asked');
    await bot.lan.press(refusal, 'Remove');
    expect(refusal.deleted).toBe(true);
    const another = await bot.lan.says('guild', `@Verbatim ${NOWHERE}`);
    await bot.discord.user('Hoa', { admin: true }).press(another, 'Remove');
    expect(another.deleted).toBe(true);
    expect((await bot.lan.slash('ask', { question: NOWHERE })).labels).not.toContain('Remove');
  });

  it('keeps its related articles when it is sent on, and is sent once a person', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    await bot.lan.press(refusal, 'Tell the organisers');
    expect(refusal.text).toMatch(/Related:[^]*Thank you\. The organisers will see this question\.$/);
    expect([refusal.labels, refusal.selects.length]).toEqual([
      ['Show the closest passage', 'Undo', 'Tell me when it is answered', 'Ask a follow-up'],
      1,
    ]);
    const again = await bot.lan.slash('ask', { question: NOWHERE });
    expect((await bot.lan.press(again, 'Tell the organisers')).text).toContain('already sent');
    const minh = bot.discord.user('Minh');
    const others = await minh.slash('ask', { question: NOWHERE });
    await minh.press(others, 'Tell the organisers');
    expect(others.text).toContain('Thank you. The organisers will see this question.');
    const admin = bot.discord.user('Hoa', { admin: true });
    const sent = (await admin.slash('corpus reports')).text;
    expect([sent.includes('### 2 reports'), sent.includes('2 times')]).toEqual([true, true]);
    await bot.lan.press(refusal, 'Undo');
    expect(refusal.text).toContain('Taken back');
    expect((await admin.slash('corpus reports')).text).toContain('once');
  });

  it('is not offered to be sent where nobody would see it', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE }, { in: 'dm' });
    expect(refusal.labels).toEqual(['Show the closest passage', 'Ask a follow-up']);
    const tell = refusal.buttons.find(({ label }) => label === 'Ask a follow-up')?.custom_id ?? '';
    const pressed = await bot.lan.pressId(refusal, tell.replace(':further:', ':tell:'));
    expect(pressed.text).toContain('Nobody would see this');
    expect((await bot.lan.says('dm', NOWHERE)).labels).toEqual(refusal.labels);
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?' }, { in: 'dm' });
    expect((await bot.lan.press(answer, 'Report')).text).toContain('Nobody would see this');
  });

  it('counts the articles that were searched, one of them as one', async () => {
    await bot.change({ 'bridge.md': null, 'ferry.md': null });
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    expect(refusal.text).toContain('I found no answer in the one article that I have.');
    await bot.change({ 'bridge.md': CITY['bridge.md'] ?? '', 'ferry.md': CITY['ferry.md'] ?? '' });
  });

  it('of an empty library says so', async () => {
    await bot.change({ 'bridge.md': null, 'ferry.md': null, 'library.md': null });
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    expect(refusal.text).toContain('I have no articles yet');
    expect(refusal.selects).toEqual([]);
  });
});

describe('where the closest passage is no longer shown', () => {
  let isShown = true;
  const bot = sharedBot(CITY, () => ({ closestPassage: isShown }));

  it('its button on an earlier refusal says that it is old', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    isShown = false;
    await bot.restart();
    const pressed = await bot.lan.press(refusal, 'Show the closest passage');
    expect(pressed.text).toBe('This button belongs to another version of the bot. Use the command again.');
  });
});

describe('with the bot’s admins named in its configuration', () => {
  const bot = sharedBot(CITY, { admins: { users: ['123'], roles: [] } });

  it('a question from a direct message goes to them, and its button says so', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE }, { in: 'dm' });
    expect(refusal.labels).toEqual(['Tell the bot’s admins', 'Ask a follow-up']);
    await bot.lan.press(refusal, 'Tell the bot’s admins');
    expect(refusal.text).toContain('The admins of the bot will see this question.');
  });

  it('a button for the closest passage from before does nothing once that is off', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE });
    const tell = refusal.buttons.find(({ label }) => label === 'Tell the organisers')?.custom_id ?? '';
    const pressed = await bot.lan.pressId(refusal, tell.replace(':tell:', ':closest:'));
    expect([pressed.ephemeral, pressed.text.includes('> ')]).toEqual([true, false]);
  });

  it('a complaint about an answer says that they get it', async () => {
    const question = { question: 'Who opened the bridge?' };
    const answer = await bot.lan.slash('ask', question, { in: 'dm' });
    const which = await bot.lan.press(answer, 'Report');
    expect(which.text).toContain('When you press a button, the admins of the bot get what is shown here');
    await bot.lan.press(which, 'Outdated');
    expect(which.text).toContain('The admins of the bot will see this question.');
    const here = await bot.lan.press(await bot.lan.slash('ask', question), 'Report');
    expect(here.text).toContain('When you press a button, the organisers get what is shown here');
  });

  it('so does one from a server that has not added the bot', async () => {
    const refusal = await bot.lan.slash('ask', { question: NOWHERE }, { in: 'userInstall' });
    expect(refusal.labels).toEqual(['Tell the bot’s admins', 'Ask a follow-up']);
  });
});

describe('where only those named are admins', () => {
  const bot = sharedBot(CITY, { admins: { users: ['123'], roles: [], onlyNamed: true } });

  it('who manages a server is none, and its questions go to those named', async () => {
    const manager = bot.discord.user('Hoa', { admin: true });
    expect((await manager.slash('corpus status')).text).toContain('Only admins can use this');
    expect((await manager.slash('ask', { question: NOWHERE })).labels).toEqual([
      'Tell the bot’s admins',
      'Ask a follow-up',
    ]);
    const refusal = await bot.lan.says('guild', `@Verbatim ${NOWHERE}`);
    expect(refusal.labels).toEqual(['Tell the bot’s admins', 'Ask a follow-up', 'Remove']);
  });
});

describe('what is pressed twice', () => {
  const bot = sharedBot(CITY, {});

  it('Share posts once, and the private answer says that it did', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?', private: true });
    const before = bot.discord.botMessages(bot.discord.channel).length;
    const share = answer.buttons.find(({ label }) => label === 'Share')?.custom_id ?? '';
    await Promise.all([bot.lan.press(answer, 'Share'), bot.lan.pressId(answer, share)]);
    expect(bot.discord.botMessages(bot.discord.channel).length).toBe(before + 1);
    await bot.discord.until(() => !answer.labels.includes('Share'), 3_000, 'the button to go');
    expect(answer.text).toContain('-# Shared: everybody in this channel sees it.');
  });

  it('Remove deletes once', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?' });
    const seen = bot.discord.rest.seen.length;
    const id = answer.buttons.find(({ label }) => label === 'Remove')?.custom_id ?? '';
    await Promise.allSettled([bot.lan.press(answer, 'Remove'), bot.lan.pressId(answer, id)]);
    const deleted = bot.discord.rest.seen.slice(seen).filter(({ request }) => request.startsWith('DELETE'));
    expect(deleted).toHaveLength(1);
  });
});

describe('however fast somebody is', () => {
  const bot = sharedBot(CITY, {
    cooldown: { user: { uses: 1, seconds: 100 }, guild: { uses: 1_000, seconds: 10 } },
  });

  it('/help and Remove are never refused', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge?' });
    expect((await bot.lan.slash('ask', { question: 'Who built it?' })).text).toContain('too fast');
    expect((await bot.lan.slash('help')).text).toContain('/ask');
    await bot.lan.press(answer, 'Remove');
    expect(answer.deleted).toBe(true);
  });
});
