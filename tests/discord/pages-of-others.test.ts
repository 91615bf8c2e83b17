import { describe, expect, it } from 'vitest';
import { type SharedBot, sharedBot } from '../support/running.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';
import { CITY } from './city.ts';

/** Enough articles for a second page of a list and of a timeline. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `kiosk-${at}.md`,
    `---\ntitle: Kiosk ${at} opens\ndate: 2022-0${1 + (at % 9)}-03\n---\nKiosk number ${at} opened today.\n`,
  ]),
);

const LONG = `---\ntitle: The tunnel\n---\n${Array.from(
  { length: 60 },
  (_, at) => `The metre number ${at} of the tunnel was dug by the engineers of the northern bank.`,
).join('\n\n')}\n`;

/** What *Share* posts of a private message. */
async function shared({ discord, lan }: SharedBot, own: Reply): Promise<Reply> {
  const pressed = await lan.press(own, 'Share');
  await discord.until(() => pressed.followUps.length > 0 && !own.labels.includes('Share'), 3_000, 'a copy');
  const [copy] = pressed.followUps;
  if (copy === undefined) throw new Error('a copy');
  return copy;
}

describe('the pages of somebody else', () => {
  const bot = sharedBot({ ...CITY, ...MANY, 'long.md': LONG });

  it('of an article stay as they are, too', async () => {
    const shown = await shared(bot, await bot.lan.slash('article', { title: 'tunnel' }));
    const before = shown.text;
    const copy = await bot.discord.user('Minh').press(shown, 'Next ▶');
    expect(copy.ephemeral).toBe(true);
    expect(copy.text).toContain('-# Page 2 of');
    expect(shown.text).toBe(before);
  });

  it('are shared once, however often the button is pressed', async () => {
    const own = await bot.lan.slash('article', { title: 'ferry' });
    const share = own.buttons.find(({ label }) => label === 'Share')?.custom_id ?? '';
    await shared(bot, own);
    const again = await bot.lan.pressId(own, share);
    expect(again.ephemeral).toBe(true);
    expect(again.text).toContain('Shared: everybody');
    expect(again.followUps).toEqual([]);
  });

  it.each([
    [500, 4],
    [403, 1],
  ])('can be shared again where Discord answers %i', async (status, times) => {
    const { discord, lan } = bot;
    const own = await lan.slash('article', { title: 'ferry' });
    const before = [own.text, own.labels];
    discord.faults.inject(/^POST \/webhooks\//, { kind: 'status', status }, times);
    const failed = await lan.press(own, 'Share');
    await discord.until(() => failed.followUps.length > 0, 3_000, 'an error beside the page');
    expect(failed.followUps.map(({ ephemeral }) => ephemeral)).toEqual([true]);
    expect(failed.followUps[0]?.text).toContain('went wrong');
    expect([own.text, own.labels]).toEqual(before);
    expect((await shared(bot, own)).ephemeral).toBe(false);
  });

  it('are shared once where only the private message could not be changed', async () => {
    const { discord, lan } = bot;
    const own = await lan.slash('article', { title: 'ferry' });
    discord.faults.inject(/^PATCH \/webhooks\//, { kind: 'status', status: 403 });
    const pressed = await lan.press(own, 'Share');
    await discord.until(() => pressed.followUps.length === 2, 3_000, 'a copy and an error');
    expect(pressed.followUps.map(({ ephemeral }) => ephemeral)).toEqual([false, true]);
    const again = await lan.press(own, 'Share');
    expect([again.ephemeral, again.followUps]).toEqual([true, []]);
    expect(again.text).toContain('Shared: everybody');
  });

  it('stay where Discord lets nobody remove them', async () => {
    const { discord, lan } = bot;
    const copy = await shared(bot, await lan.slash('article', { title: 'ferry' }));
    const before = [copy.text, copy.labels];
    discord.faults.inject(/^DELETE \/webhooks\//, { kind: 'status', status: 403 });
    const failed = await lan.press(copy, 'Remove');
    await discord.until(() => failed.followUps.length > 0, 3_000, 'an error beside the page');
    expect([failed.followUps[0]?.ephemeral, copy.deleted]).toEqual([true, false]);
    expect([copy.text, copy.labels]).toEqual(before);
    await lan.press(copy, 'Remove');
    expect(copy.deleted).toBe(true);
  });

  it.each(['articles', 'timeline'])(
    'of /%s stay as they are: a press gives a private copy',
    async (command) => {
      const shown = await shared(bot, await bot.lan.slash(command));
      const before = shown.text;
      const copy = await bot.discord.user('Minh').press(shown, 'Next ▶');
      expect(copy.ephemeral).toBe(true);
      expect(copy.text).not.toBe(before);
      expect(shown.text).toBe(before);
      await bot.lan.press(shown, 'Next ▶');
      expect(shown.text).toBe(copy.text);
    },
  );

  it('are private until they are shared, once, with who shared them; who did can remove them', async () => {
    const own = await bot.lan.slash('article', { title: 'bridge' });
    expect([own.ephemeral, own.labels]).toEqual([true, ['Share', 'Open the source']]);
    const copy = await shared(bot, own);
    expect([copy.ephemeral, copy.labels]).toEqual([false, ['Remove', 'Open the source']]);
    expect(copy.text).toBe(
      `${own.text.replace(/\n-# Shared: .*$/, '')}\n-# Shared by <@${bot.lan.account.id}>`,
    );
    expect(own.text).toMatch(/\n-# Shared: everybody in this channel sees it\.$/);
    expect((await bot.discord.user('Minh').press(copy, 'Remove')).text).toContain(
      'Only the person who asked',
    );
    await bot.lan.press(copy, 'Remove');
    expect(copy.deleted).toBe(true);
  });

  it('of a timeline lead to a month', async () => {
    const timeline = await bot.lan.slash('timeline');
    expect(timeline.selects[0]?.options?.map(({ label }) => label).slice(0, 3)).toEqual([
      'January 2023',
      'November 2022',
      'September 2022',
    ]);
    await bot.lan.select(timeline, ['March 2022']);
    expect(timeline.text).toContain('Kiosk 2 opens');
    expect(timeline.text).toContain('-# Page 4 of 6');
    expect(timeline.labels).toContain('Share');
  });

  it('of a part of a publication’s name are those of it', async () => {
    expect((await bot.lan.slash('articles', { source: 'harbour' })).text).toContain(
      '### 1 article\n-# publication Harbour Daily',
    );
  });

  it('are of days that count from today, or as people write them', async () => {
    const today = Date.now();
    const day = (ago: number) => new Date(today - ago * 86_400_000).toISOString().slice(0, 10);
    const asked = { from: '2022/03/05', to: 'yesterday' };
    for (const command of ['articles', 'timeline'])
      expect((await bot.lan.slash(command, asked)).text).toContain(`\n-# from 2022-03-05 `);
    const lastWeek = await bot.lan.slash('articles', { from: 'last week' });
    const yesterday = await bot.lan.slash('timeline', { to: 'hôm qua' });
    // Unless midnight has just passed.
    expect([day(14), day(13)]).toContain(/\n-# from (\S+)/.exec(lastWeek.text)?.[1]);
    expect([day(1), day(0)]).toContain(/\n-# to (\S+)/.exec(yesterday.text)?.[1]);
  });

  it('of the reports open for admins alone, whatever a button says', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    const reply = await bot.lan.pressId(answer, '1:reports:v:0');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Only admins can use this');
  });
});
