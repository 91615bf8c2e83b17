import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { Reply } from '../support/simulated-discord/screen.ts';
import type { Channel, Guild } from '../support/simulated-discord/state.ts';
import { CITY } from './city.ts';

const QUESTION = 'Where is the cloakroom of the opera house?';

describe('Ask a person', () => {
  let help: Channel | undefined;
  const bot = sharedBot(
    CITY,
    () => ({ helpChannelId: help?.id ?? null }),
    (discord) => {
      help = discord.addChannel('ask-us');
    },
  );
  const posts = () =>
    (help === undefined ? [] : bot.discord.botMessages(help)).map((one) => new Reply(null, one, 0));

  it('posts a refused question where people answer, with a link, once, and without a ping', async () => {
    const { lan, discord } = bot;
    const refusal = await lan.slash('ask', { question: QUESTION });
    expect(refusal.labels).toEqual(['Tell the organisers', 'Ask a person', 'Ask a follow-up']);
    await lan.press(refusal, 'Ask a person');
    const [post] = posts();
    const { id } = discord.channel;
    expect(post?.text).toMatch(
      new RegExp(
        `^### Where is the cloakroom of the opera house\\?\\n-# <@${lan.account.id}> asked this \\[here\\]\\(https://discord\\.com/channels/${discord.guild.id}/${id}\\)`,
      ),
    );
    expect(refusal.text).toContain('is now where people can answer it');
    expect(refusal.text).toContain(`/channels/${discord.guild.id}/${help?.id}/${post?.message.id}`);
    expect(refusal.labels).toEqual(['Tell the organisers', 'Take it back', 'Ask a follow-up']);
    const again = await lan.slash('ask', { question: QUESTION });
    await lan.press(again, 'Ask a person');
    expect(posts()).toHaveLength(1);
    expect(discord.pings).toEqual([]);
  });

  it('an answer there is no question to the bot, and becomes an article under the question', async () => {
    const { discord } = bot;
    const minh = discord.user('Minh');
    const [post] = posts();
    if (help === undefined || post === undefined) throw new Error('no post');
    const answer = minh.posts(help, 'It is to the left of the main stairs, and closes at 22:00.', {
      replyTo: post,
    });
    const asked = await minh.says(help, '@Verbatim who opened the bridge over the Saigon river?');
    expect(asked.text).toContain('Nguyen Van An');
    expect(minh.repliesTo(answer)).toEqual([]);
    const admin = discord.user('Hoa', { admin: true });
    const preview = await admin.contextMenu('Add as article', answer);
    expect(preview.text).toContain('Where is the cloakroom of the opera house? · publication unknown · Minh');
    await admin.press(preview, 'Add');
    const found = await bot.lan.slash('ask', { question: QUESTION });
    expect(found.text.replaceAll('**', '')).toContain('> It is to the left of the main stairs');
  });

  it('an answer elsewhere, or to somebody else there, is an article without that title', async () => {
    const { discord, lan } = bot;
    const admin = discord.user('Hoa', { admin: true });
    const reply = await lan.says('guild', '@Verbatim who opened the bridge over the Saigon river?');
    const remark = lan.posts('guild', 'He came by boat that morning, with both of his sons.', {
      replyTo: reply,
    });
    expect((await admin.contextMenu('Add as article', remark)).text).toMatch(/\nuntitled, “He came/);
    if (help === undefined) throw new Error('no channel');
    const mine = lan.posts(help, 'Where do I leave my bag for the evening?');
    const answer = lan.posts(help, 'Leave it at the desk beside the door, please.', { replyTo: mine });
    expect((await admin.contextMenu('Add as article', answer)).text).toMatch(/\nuntitled, “Leave it/);
  });

  it('of a refusal that all can see names who pressed, not who asked', async () => {
    const minh = bot.discord.user('Minh');
    const refusal = await bot.lan.says('guild', '@Verbatim Where is the observatory?');
    await minh.press(refusal, 'Ask a person');
    expect(posts().at(-1)?.text).toContain(`<@${minh.account.id}> asked this`);
  });

  it('of a refusal that all can see links to it, and can be taken back', async () => {
    const refusal = await bot.lan.says('guild', '@Verbatim Where is the racecourse?');
    const said = await bot.lan.press(refusal, 'Ask a person');
    expect(said.ephemeral).toBe(true);
    expect(posts().at(-1)?.text).toContain(`/${refusal.message.channel.id}/${refusal.message.id})`);
    const before = posts().length;
    await bot.lan.press(said, 'Take it back');
    expect(posts()).toHaveLength(before - 1);
    expect(said.text).toContain('Taken back');
  });

  it('says so where the channel refuses the post, and can be tried again', async () => {
    if (help === undefined) throw new Error('no channel');
    const refusal = await bot.lan.says('guild', '@Verbatim Where is the planetarium?');
    help.botDenied = 1n << 11n;
    expect((await bot.lan.press(refusal, 'Ask a person')).text).toContain('I could not post your question.');
    help.botDenied = 0n;
    bot.discord.state.ledger.take('refused');
    expect((await bot.lan.press(refusal, 'Ask a person')).text).toContain(
      'is now where people can answer it',
    );
    expect(bot.log.lines.join('\n')).toContain('a question could not be posted in HELP_CHANNEL_ID');
  });
});

describe('Ask a person, outside the server of the channel', () => {
  let help: Channel | undefined;
  let elsewhere: Channel | undefined;
  const bot = sharedBot(
    CITY,
    () => ({ helpChannelId: help?.id ?? null }),
    (discord) => {
      help = discord.addChannel('ask-us');
      elsewhere = discord.state.addChannel('general', discord.addGuild('Next door'), 0);
    },
  );

  it('is not offered, and its button posts nothing', async () => {
    if (help === undefined || elsewhere === undefined) throw new Error('no channel');
    const refusal = await bot.lan.slash('ask', { question: QUESTION });
    const id = refusal.buttons.find(({ label }) => label === 'Ask a person')?.custom_id ?? '';
    for (const place of ['dm', elsewhere] as const) {
      const other = await bot.lan.slash('ask', { question: QUESTION }, { in: place });
      expect(other.labels).not.toContain('Ask a person');
      expect((await bot.lan.pressId(other, id)).text).toContain('This button belongs to another version');
    }
    expect(bot.discord.botMessages(help)).toEqual([]);
    await bot.lan.press(refusal, 'Ask a person');
    expect(bot.discord.botMessages(help)).toHaveLength(1);
  });
});

describe('Ask a person, where the bot cannot use the channel yet', () => {
  const VIEW_AND_SEND = (1n << 10n) | (1n << 11n);
  let help: Channel | undefined;
  const bot = sharedBot(
    CITY,
    () => ({ helpChannelId: help?.id ?? null }),
    (discord) => {
      help = discord.addChannel('ask-us', VIEW_AND_SEND);
    },
  );
  const offered = async () => (await bot.lan.slash('ask', { question: QUESTION })).labels;

  it('is offered once it can, without a restart, and no longer when it cannot any more', async () => {
    if (help === undefined) throw new Error('no channel');
    expect(await offered()).not.toContain('Ask a person');
    expect(bot.log.lines.filter((line) => line.includes('HELP_CHANNEL_ID'))).toEqual([
      expect.stringMatching(/^warn HELP_CHANNEL_ID cannot be used.* no restart is needed/),
    ]);
    bot.discord.deny(help, 0n);
    expect(await offered()).toContain('Ask a person');
    bot.discord.deny(help, 1n << 11n);
    expect(await offered()).not.toContain('Ask a person');
  });
});

describe('Ask a person, where the server has not invited the bot yet', () => {
  let server: Guild | undefined;
  const bot = sharedBot(
    CITY,
    () => ({ guildId: server?.id ?? null, helpChannelId: server?.channels[0]?.id ?? null }),
    (discord) => {
      server = discord.addServer('New server');
    },
  );

  it('is offered there once it has', async () => {
    const { discord, lan } = bot;
    const [channel] = server?.channels ?? [];
    if (server === undefined || channel === undefined) throw new Error('no server');
    discord.state.ledger.take('refused');
    discord.invite(server);
    const { id } = server;
    await discord.until(() => (discord.state.commands.get(id)?.length ?? 0) > 0, 5_000, 'the commands');
    const refusal = await lan.slash('ask', { question: QUESTION }, { in: channel });
    expect(refusal.labels).toContain('Ask a person');
    await lan.press(refusal, 'Ask a person');
    expect(discord.botMessages(channel)).toHaveLength(1);
  });
});

describe('a HELP_CHANNEL_ID that is no channel', () => {
  const bot = sharedBot(CITY, { helpChannelId: '12345' });

  it('is one warning, and nothing is offered', async () => {
    const refusal = await bot.lan.slash('ask', { question: QUESTION });
    expect(refusal.labels).toEqual(['Tell the organisers', 'Ask a follow-up']);
    expect(bot.log.lines.filter((line) => line.includes('HELP_CHANNEL_ID'))).toEqual([
      expect.stringMatching(/^warn HELP_CHANNEL_ID cannot be used.* channel=12345/),
    ]);
    bot.discord.state.ledger.take('refused');
  });
});
