import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  ContextMenuCommandBuilder,
  type Interaction,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onCommand, onInteraction, startClient } from './client.ts';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Asks')
  .addStringOption((option) =>
    option
      .setName('question')
      .setDescription('What')
      .setRequired(true)
      .setMaxLength(20)
      .setAutocomplete(true),
  );
const admin = new SlashCommandBuilder()
  .setName('corpus')
  .setDescription('Manages')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .setContexts(InteractionContextType.Guild)
  .addSubcommand((sub) =>
    sub
      .setName('reload')
      .setDescription('Reloads')
      .addBooleanOption((option) => option.setName('force').setDescription('Forces')),
  );
const find = new ContextMenuCommandBuilder().setName('Find').setType(ApplicationCommandType.Message);
const everywhere = new SlashCommandBuilder()
  .setName('help')
  .setDescription('Helps')
  .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall);

describe('a plain discord.js client', () => {
  let started: Awaited<ReturnType<typeof startClient>>;
  beforeAll(async () => {
    started = await startClient();
    await started.client.application?.commands.set([ask, admin, everywhere, find]);
  });
  afterAll(() => started.end());
  beforeEach(() => {
    started.discord.state.ledger.breaches.length = 0;
    started.discord.state.ledger.pings.length = 0;
  });

  const codeOf = (errors: unknown[]) => errors.map((error) => (error as { code?: number }).code);
  const rules = () => started.discord.breaches.map(({ rule }) => rule);

  it('registers commands, which come back as they are stored', async () => {
    const stored = await started.client.application?.commands.fetch({ withLocalizations: true });
    expect(stored?.map(({ name }) => name)).toEqual(['ask', 'corpus', 'help', 'Find']);
    expect(rules()).toEqual([]);
  });

  it('answers, and the asker sees it', async () => {
    const { discord } = started;
    const errors = onCommand(started, (interaction) =>
      interaction.reply({
        content: `You asked ${interaction.options.getString('question')}`,
        flags: MessageFlags.Ephemeral,
      }),
    );
    const [lan, minh] = [discord.user('Lan', { locale: 'vi' }), discord.user('Minh')];
    const reply = await lan.slash('ask', { question: 'who?' });
    expect([reply.text, reply.ephemeral, lan.sees(reply), minh.sees(reply)]).toEqual([
      'You asked who?',
      true,
      true,
      false,
    ]);
    expect(errors).toEqual([]);
    expect(rules()).toEqual([]);
  });

  it('passes on the locale, the place and the options as Discord types them', async () => {
    const { discord } = started;
    const seen: unknown[] = [];
    onCommand(started, async (interaction) => {
      seen.push([
        interaction.locale,
        interaction.context,
        interaction.guildId !== null,
        interaction.inCachedGuild(),
        interaction.options.data[0]?.type,
      ]);
      await interaction.reply('ok');
    });
    const lan = discord.user('Lan', { locale: 'vi', admin: true });
    await lan.slash('ask', { question: 'a' }, { in: 'guild' });
    await lan.slash('ask', { question: 'a' }, { in: 'dm' });
    await lan.slash('help', {}, { in: 'userInstall' });
    await lan.slash('help', {}, { in: 'group' });
    await lan.slash('corpus reload', { force: true });
    expect(seen).toEqual([
      ['vi', 0, true, true, 3],
      ['vi', 1, false, false, 3],
      ['vi', 0, true, false, undefined],
      ['vi', 2, false, false, undefined],
      ['vi', 0, true, true, 1],
    ]);
  });

  it('lets nobody use what is not registered, not permitted, not offered there or not filled in', async () => {
    const { discord } = started;
    const lan = discord.user('Lan');
    const why = async (act: () => Promise<unknown>) =>
      Promise.resolve()
        .then(act)
        .then(
          () => 'worked',
          (error: Error) => error.message,
        );
    expect(await why(() => lan.slash('nothing'))).toMatch(/no such command is registered/);
    expect(await why(() => lan.slash('corpus reload'))).toMatch(/lack its permission/);
    expect(await why(() => lan.slash('corpus reload', {}, { in: 'dm' }))).toMatch(/not offered in context 1/);
    expect(await why(() => lan.slash('ask', { question: 'a' }, { in: 'userInstall' }))).toMatch(
      /cannot be installed by a user/,
    );
    expect(await why(() => lan.slash('corpus'))).toMatch(/needs a subcommand/);
    expect(await why(() => lan.slash('ask'))).toMatch(/cannot be sent without "question"/);
    expect(await why(() => lan.slash('ask', { question: 'x'.repeat(21) }))).toMatch(/between 0 and 20/);
  });

  it('is told so when it responds twice, and the breach is kept', async () => {
    const { discord } = started;
    const errors = onCommand(started, async (interaction) => {
      await interaction.reply('one');
      await interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        body: { type: 4, data: { content: 'two' } },
        auth: false,
      });
    });
    const reply = await discord.user('Lan').slash('ask', { question: 'a' });
    await discord.until(() => rules().includes('refused'), 3_000, 'the refusal');
    expect(reply.text).toBe('one');
    expect(rules()).toEqual(['one-first-response', 'refused']);
    await discord.until(() => errors.length > 0, 3_000, 'the error');
    expect(codeOf(errors)).toEqual([40_060]);
  });

  it('is too late after three seconds', async () => {
    const { discord } = started;
    const errors = onCommand(started, async (interaction) => {
      discord.state.clock.advance(3_001);
      await interaction.reply('late');
    });
    const asked = discord
      .user('Lan')
      .slash('ask', { question: 'a' })
      .then(
        () => 'answered',
        (error: Error) => error.message,
      );
    expect(await asked).toMatch(/did not respond within 3000 ms/);
    await discord.until(() => errors.length > 0, 3_000, 'the error');
    expect(codeOf(errors)).toEqual([10_062]);
    expect(rules()).toEqual(['three-seconds', 'refused', 'no-response']);
  });

  it('edits, follows up and deletes for fifteen minutes', async () => {
    const { discord, client } = started;
    let kept: Interaction | undefined;
    onCommand(started, async (interaction) => {
      kept = interaction;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('done');
      await interaction.followUp('public');
      await interaction.deleteReply();
    });
    const reply = await discord.user('Lan').slash('ask', { question: 'a' });
    await discord.until(() => reply.deleted, 3_000, 'the deletion');
    expect([reply.text, reply.ephemeral]).toEqual(['done', true]);
    expect(reply.followUps.map(({ text, ephemeral }) => [text, ephemeral])).toEqual([['public', false]]);
    if (!kept?.isChatInputCommand()) throw new Error('no interaction');
    discord.state.clock.advance(15 * 60_000 - 1_000);
    await kept.followUp('still');
    discord.state.clock.advance(2_000);
    await expect(kept.followUp('gone')).rejects.toMatchObject({ code: 50_027 });
    await expect(kept.webhook.editMessage('1', 'x')).rejects.toMatchObject({ code: 50_027 });
    const unknown = client.rest.post(`/webhooks/${client.application?.id}/nonsense`, {
      body: { content: 'a' },
      auth: false,
    });
    await expect(unknown).rejects.toMatchObject({ code: 10_015 });
  });

  it('cannot change who sees a reply once it is deferred', async () => {
    const { discord } = started;
    onCommand(started, async (interaction) => {
      await interaction.deferReply();
      await interaction.client.rest.patch(
        `/webhooks/${interaction.applicationId}/${interaction.token}/messages/@original`,
        { body: { content: 'secret', flags: 64 }, auth: false },
      );
    });
    const reply = await discord.user('Lan').slash('ask', { question: 'a' });
    expect(reply.ephemeral).toBe(false);
    expect(rules()).toEqual(['visibility-is-frozen']);
  });

  it('has five follow-ups where a user installed it', async () => {
    const { discord } = started;
    const errors = onCommand(started, async (interaction) => {
      await interaction.reply('0');
      for (let n = 1; n <= 6; n += 1) await interaction.followUp(String(n));
    });
    const reply = await discord.user('Lan').slash('help', {}, { in: 'userInstall' });
    await discord.until(() => rules().includes('refused'), 3_000, 'the refusal');
    expect(reply.followUps.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
    await discord.until(() => errors.length > 0, 3_000, 'the error');
    expect(codeOf(errors)).toEqual([40_094]);
  });

  it('shows buttons, menus and modals, which users press, choose from and fill in', async () => {
    const { discord } = started;
    onInteraction(started, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({
          flags: MessageFlags.IsComponentsV2,
          components: [
            new TextDisplayBuilder().setContent('Choose'),
            new ActionRowBuilder<ButtonBuilder>().addComponents(
              new ButtonBuilder().setCustomId('m').setLabel('More').setStyle(ButtonStyle.Primary),
              new ButtonBuilder().setCustomId('f').setLabel('Fill in').setStyle(ButtonStyle.Primary),
            ),
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
              new StringSelectMenuBuilder().setCustomId('s').addOptions({ label: 'Red', value: 'r' }),
            ),
          ],
        });
      else if (interaction.isStringSelectMenu())
        await interaction.reply({ content: interaction.values.join(), flags: MessageFlags.Ephemeral });
      else if (interaction.isButton() && interaction.customId === 'm')
        await interaction.update({ components: [new TextDisplayBuilder().setContent('More')] });
      else if (interaction.isButton())
        await interaction.showModal(
          new ModalBuilder()
            .setCustomId('modal')
            .setTitle('Tell')
            .addLabelComponents(
              new LabelBuilder()
                .setLabel('Why')
                .setTextInputComponent(
                  new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setMaxLength(5),
                ),
            ),
        );
      else if (interaction.isModalSubmit())
        await interaction.reply(`Because ${interaction.fields.getTextInputValue('why')}`);
    });
    const lan = discord.user('Lan');
    const reply = await lan.slash('help');
    expect([reply.text, reply.labels]).toEqual(['Choose', ['More', 'Fill in']]);
    expect((await lan.select(reply, ['Red'])).text).toBe('r');
    const modal = await lan.press(reply, 'Fill in');
    expect(modal.modal.title).toBe('Tell');
    expect(() => lan.submit(modal, { Why: 'too long' })).toThrow(/takes 0 to 5/);
    expect(() => lan.submit(modal, {})).toThrow(/is required/);
    expect((await lan.submit(modal, { Why: 'so' })).text).toBe('Because so');
    const updated = await lan.press(reply, 'More');
    expect([updated.text, reply.text, reply.labels]).toEqual(['More', 'More', []]);
    expect(() => lan.press(reply, 'More')).toThrow(/there is no button/);
    expect(rules()).toEqual([]);
  });

  it('completes what is typed', async () => {
    const { discord } = started;
    onInteraction(started, async (interaction) => {
      if (interaction.isAutocomplete())
        await interaction.respond([{ name: interaction.options.getFocused().toUpperCase(), value: 'v' }]);
    });
    const lan = discord.user('Lan');
    expect((await lan.type('ask', 'question', 'wh')).choices).toEqual([{ name: 'WH', value: 'v' }]);
    expect(() => lan.type('help', 'question', 'wh')).toThrow(/no completion/);
  });

  it('reads a message where it is meant, and is not shown the others', async () => {
    const { discord, client } = started;
    const heard: string[] = [];
    client.on('messageCreate', (message) => {
      if (message.author.bot) return;
      heard.push(message.content);
      if (message.content)
        void message.reply({
          content: `Re: ${message.content.length}`,
          allowedMentions: { parse: [], repliedUser: false },
        });
    });
    const lan = discord.user('Lan');
    lan.posts('guild', 'not for you');
    const reply = await lan.says('guild', '@Verbatim hello');
    const again = await lan.says('guild', 'and then?', { replyTo: reply });
    const direct = await lan.says('dm', 'hi');
    expect(heard).toEqual(['', `<@${discord.state.bot.id}> hello`, 'and then?', 'hi']);
    expect([again.text, direct.text]).toEqual(['Re: 9', 'Re: 2']);
    expect(discord.pings).toEqual([]);
    expect(rules()).toEqual([]);
    client.removeAllListeners('messageCreate');
  });

  it('is used on a message by a context menu', async () => {
    const { discord } = started;
    onInteraction(started, async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`Read ${interaction.targetMessage.content}`);
    });
    const lan = discord.user('Lan');
    const posted = lan.posts('guild', 'who came?');
    expect((await lan.contextMenu('Find', posted)).text).toBe('Read who came?');
  });

  it('notifies whom it mentions unless it forbids so', async () => {
    const { discord } = started;
    onCommand(started, (interaction) => interaction.reply('@everyone'));
    await discord.user('Lan').slash('help');
    expect(discord.pings.map(({ who }) => who)).toEqual(['@everyone']);
    discord.state.ledger.pings.length = 0;
    onCommand(started, (interaction) =>
      interaction.reply({ content: '@everyone', allowedMentions: { parse: [] } }),
    );
    await discord.user('Lan').slash('help');
    expect(discord.pings).toEqual([]);
  });

  it('uploads files', async () => {
    const { discord } = started;
    onCommand(started, (interaction) =>
      interaction.reply({ content: 'csv', files: [{ name: 'reports.csv', attachment: Buffer.from('a,b') }] }),
    );
    const reply = await discord.user('Lan').slash('help');
    expect(reply.files).toEqual({ 'reports.csv': 'a,b' });
    expect(rules()).toEqual([]);
  });

  it('lacks what a channel denies it', async () => {
    const { discord, client } = started;
    const closed = discord.addChannel('closed', PermissionFlagsBits.SendMessages);
    await expect(
      client.rest.post(`/channels/${closed.id}/messages`, { body: { content: 'a' } }),
    ).rejects.toMatchObject({ code: 50_013 });
    const hidden = discord.addChannel('hidden', PermissionFlagsBits.ViewChannel);
    await expect(
      client.rest.post(`/channels/${hidden.id}/messages`, { body: { content: 'a' } }),
    ).rejects.toMatchObject({ code: 50_001 });
  });

  it('is measured against the published description of the API where that is at hand', async () => {
    const { discord, client } = started;
    await client.rest.post(`/channels/${discord.channel.id}/messages`, {
      body: { content: 'a', tts: 'yes' },
    });
    expect(rules()).toEqual(discord.checksSchema ? ['schema'] : []);
  });
});
