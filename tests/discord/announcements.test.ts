import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { sharedBot, startSimulated } from '../support/running.ts';
import { Reply } from '../support/simulated-discord/screen.ts';
import type { Message } from '../support/simulated-discord/state.ts';
import { CITY } from './city.ts';

const NEW =
  '---\ntitle: The @everyone tower falls\ndate: 1999-01-01\n---\nThe old tower fell into the river at noon.\n';
const numbered = (count: number, first = 0) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `kiosk-${first + at}.md`,
      `---\ntitle: ${first + at} ${'kiosks '.repeat(20)}\n---\nKiosk number ${first + at} opened today.\n`,
    ]),
  );

function seen(message: Message | undefined): Reply {
  return new Reply(null, message ?? null, 0);
}

describe('with a channel for what is new', () => {
  let id = '';
  const bot = sharedBot(
    CITY,
    () => ({ announceChannelId: id }),
    (discord) => {
      id = discord.addChannel('news').id;
    },
  );
  const posted = () => {
    const channel = bot.discord.state.channels.get(id);
    return channel === undefined ? [] : bot.discord.botMessages(channel);
  };
  const next = async (count: number) => {
    await bot.discord.until(() => posted().length >= count, 3_000, 'an announcement');
    return posted().at(-1);
  };

  it('a reload names what was added and changed, silently, and each can be read in private', async () => {
    await bot.change({
      'tower.md': NEW,
      'library.md': CITY['library.md']?.replace('12,000', '13,000') ?? '',
    });
    const message = await next(1);
    const shown = seen(message);
    expect(shown.text).toMatch(/^### 2 new or changed articles\n/);
    expect(
      shown.text
        .replaceAll(/<t:\d+:D>/g, '(day)')
        .split('\n')
        .slice(1)
        .toSorted(),
    ).toEqual([
      '- (day) · **added** · The \\@everyone tower falls',
      '- (day) · **changed** · A library for the north',
    ]);
    // SuppressNotifications
    expect((message?.flags ?? 0) & (1 << 12)).not.toBe(0);
    const option = shown.selects[0]?.options?.find(({ label = '' }) => label.includes('tower'));
    const read = await bot.discord.user('Minh').select(shown, [option?.value ?? '']);
    expect([read.ephemeral, read.text.includes('fell into the river')]).toEqual([true, true]);
  });

  it('names ten of many, and says how many more', async () => {
    await bot.change(numbered(40));
    const shown = seen(await next(2));
    expect(shown.text).toContain('### 40 new or changed articles');
    expect(shown.text.match(/^- /gm)).toHaveLength(10);
    expect(shown.text).toContain('-# and 30 more');
  });

  it('says nothing where nothing was added or changed', async () => {
    await bot.change({ 'kiosk-1.md': null });
    await bot.library.reload();
    await bot.change(numbered(1, 90));
    const shown = seen(await next(3));
    expect(posted()).toHaveLength(3);
    expect(shown.text).toMatch(/^### New in the articles\n.* · 90 kiosks kiosks[^\n]*$/);
  });

  it('also tells what an admin reloads from Discord', async () => {
    const admin = bot.discord.user('Hoa', { admin: true });
    writeFileSync(join(bot.folder, 'gate.md'), '---\ntitle: The gate\n---\nThe gate is open.\n');
    const reloaded = await admin.slash('corpus reload');
    await next(4);
    expect(posted()).toHaveLength(4);
    await bot.discord.until(() => reloaded.text.includes('Done'), 2_000, 'the report of the reload');
    expect(reloaded.text).toContain('**Added:** 1\n- The gate\n');
  });
});

describe('in a server that speaks Vietnamese', () => {
  let id = '';
  const bot = sharedBot(
    CITY,
    () => ({ announceChannelId: id }),
    (discord) => {
      discord.guild.locale = 'vi';
      id = discord.addChannel('tin-tuc').id;
    },
  );

  it('what is new is told in Vietnamese', async () => {
    const channel = bot.discord.state.channels.get(id);
    if (channel === undefined) throw new Error('no channel');
    await bot.change({ 'tower.md': NEW });
    await bot.discord.until(() => bot.discord.botMessages(channel).length > 0, 3_000, 'an announcement');
    const shown = seen(bot.discord.botMessages(channel)[0]);
    expect(shown.text).toMatch(/^### Kho bài có tin mới\n.*\*\*mới thêm\*\*/);
  });
});

describe('where the server is another shard’s', () => {
  let id = '';
  let shard = { id: 0, count: 2 };
  const bot = sharedBot(
    CITY,
    () => ({ announceChannelId: id, shard }),
    (discord) => {
      discord.guild.locale = 'vi';
      id = discord.addChannel('tin-tuc').id;
      shard = { id: 1 - Number((BigInt(discord.guild.id) >> 22n) % 2n), count: 2 };
    },
  );

  it('what is new is told in its language all the same', async () => {
    const channel = bot.discord.state.channels.get(id);
    if (channel === undefined) throw new Error('no channel');
    await bot.change({ 'tower.md': NEW });
    await bot.discord.until(() => bot.discord.botMessages(channel).length > 0, 3_000, 'an announcement');
    expect(seen(bot.discord.botMessages(channel)[0]).text).toContain('### Kho bài có tin mới\n');
  });
});

describe('where the channel cannot be written in', () => {
  it('the log says what to do, and the reload is done', async () => {
    let id = '';
    const running = await startSimulated(
      CITY,
      () => ({ announceChannelId: id }),
      (discord) => {
        id = discord.addChannel('news', 1n << 11n).id;
      },
    );
    try {
      await running.change({ 'tower.md': NEW });
      await vi.waitFor(() => expect(running.log.lines.join()).toContain('could not be announced'));
      const [line, ...others] = running.log.lines.filter((one) => one.includes('could not be announced'));
      expect(line).toMatch(/^warn .*ANNOUNCE_CHANNEL_ID.* channel=\d+ reason=Missing Permissions$/);
      expect(others).toEqual([]);
      expect(running.library.article('tower')).toBeDefined();
    } finally {
      await running.end();
    }
  });
});
