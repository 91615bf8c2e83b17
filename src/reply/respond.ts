import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type REST,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
  type SendableChannels,
  type StringSelectMenuInteraction,
  type User,
} from 'discord.js';
import { checkLimits, type Reply } from './reply.ts';

/** Every interaction that is answered with a message. */
export type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Interactions that stand on a message and can replace it. */
export type OnMessage = ButtonInteraction | StringSelectMenuInteraction | ModalMessageModalSubmitInteraction;

/** A first response that is under way, by interaction: nothing may be sent beside it. */
const first = new WeakMap<Repliable, Promise<unknown>>();

/** Presses that were responded to on the message that they stand on: to edit the response is to change that message. */
const onMessage = new WeakSet<Repliable>();

const ALREADY_ACKNOWLEDGED = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;
const NO_MENTIONS = { parse: [] } as const;

/**
 * The door out of the bot: sends the reply as the interaction's first response, or in place of an earlier one. Checks limits and mentions
 * nobody. Throws what Discord answers, and a `RangeError` for a reply that breaks a limit.
 */
export async function respond(interaction: Repliable, reply: Reply): Promise<void> {
  await first.get(interaction)?.catch(() => undefined);
  const body = bodyOf(reply);
  if (interaction.deferred || interaction.replied) {
    await interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 });
    return;
  }
  await begin(
    interaction,
    interaction.reply({
      ...body,
      flags: reply.private
        ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]
        : [MessageFlags.IsComponentsV2],
    }),
  );
}

/**
 * Says privately what went wrong. A message that a press stands on stays as it is where the press has been responded to on it: its
 * buttons can be pressed again.
 */
export async function respondToFailure(interaction: Repliable, reply: Reply): Promise<void> {
  await first.get(interaction)?.catch(() => undefined);
  if (!onMessage.has(interaction) || !(interaction.deferred || interaction.replied))
    return respond(interaction, reply);
  await interaction.followUp({
    ...bodyOf(reply),
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  });
}

/** Replaces the message that a button or menu stands on; its visibility stays as it was. */
export async function replace(interaction: OnMessage, reply: Reply): Promise<void> {
  await first.get(interaction)?.catch(() => undefined);
  const body = { ...bodyOf(reply), flags: MessageFlags.IsComponentsV2 as const };
  if (interaction.deferred || interaction.replied) await interaction.editReply(body);
  else await beginOnMessage(interaction, interaction.update(body));
}

/** Deletes the message that a button stands on: this needs no permission in the channel. */
export async function removeMessage(interaction: OnMessage): Promise<void> {
  await first.get(interaction)?.catch(() => undefined);
  if (!interaction.deferred && !interaction.replied)
    await beginOnMessage(interaction, interaction.deferUpdate());
  await interaction.deleteReply();
}

/** Acknowledges a press and changes nothing. */
export async function acknowledge(interaction: OnMessage): Promise<void> {
  await first.get(interaction)?.catch(() => undefined);
  if (!interaction.deferred && !interaction.replied)
    await beginOnMessage(interaction, interaction.deferUpdate());
}

/**
 * Posts a reply beside the private message that a button stands on, and tells whether that message can be replaced after it. Where a
 * private reply has been promised already it cannot, and the promised reply is `said`. Rejects where nothing was posted.
 */
export async function publish(interaction: OnMessage, reply: Reply, said: Reply): Promise<boolean> {
  await first.get(interaction)?.catch(() => undefined);
  const isPromised = interaction.deferred || interaction.replied;
  const flags = MessageFlags.IsComponentsV2 as const;
  // The first message after a promise stands in its place and is as private as that.
  if (isPromised) await interaction.editReply({ ...bodyOf(said), flags });
  else await beginOnMessage(interaction, interaction.deferUpdate());
  await interaction.followUp({ ...bodyOf(reply), flags });
  return !isPromised;
}

/** Meets Discord's three seconds for a reply that takes longer, which will be private. Does nothing once a response is under way. */
export async function deferPrivately(interaction: Repliable): Promise<void> {
  if (first.has(interaction) || interaction.deferred || interaction.replied) return;
  await begin(interaction, interaction.deferReply({ flags: MessageFlags.Ephemeral }));
}

/** Meets Discord's three seconds for the message that a button stands on, which `replace` will replace later. */
export async function deferReplace(interaction: OnMessage): Promise<void> {
  if (first.has(interaction) || interaction.deferred || interaction.replied) return;
  await beginOnMessage(interaction, interaction.deferUpdate());
}

/** Whether a private answer has been promised: then a public one can no longer be given, and its card should offer to share it. */
export function isPromised(interaction: Repliable): boolean {
  return first.has(interaction) || interaction.deferred;
}

/** Records a first response of another kind, such as a modal. */
export async function begin(interaction: Repliable, response: Promise<unknown>): Promise<void> {
  const arrived = response.catch((error: unknown) => {
    if (!(error instanceof DiscordAPIError) || error.code !== ALREADY_ACKNOWLEDGED) throw error;
    // Only this bot responds to it, so the request had arrived, its answer was lost, and it was sent again. What follows is an edit.
    interaction.replied = true;
  });
  first.set(interaction, arrived);
  await arrived;
}

async function beginOnMessage(interaction: OnMessage, response: Promise<unknown>): Promise<void> {
  onMessage.add(interaction);
  await begin(interaction, response);
}

/** Edits one of the bot's messages in the channel of an interaction. Rejects where the bot cannot reach it. */
export async function editPosted(interaction: OnMessage, messageId: string, reply: Reply): Promise<void> {
  const { components, allowedMentions } = bodyOf(reply);
  await interaction.client.rest.patch(Routes.channelMessage(interaction.channelId ?? '', messageId), {
    body: { components, allowed_mentions: allowedMentions, flags: MessageFlags.IsComponentsV2 },
  });
}

/** Posts a message in a channel of a server. Rejects where that is not allowed. */
export async function postTo(channel: SendableChannels, reply: Reply): Promise<Message> {
  return channel.send({ ...bodyOf(reply), flags: MessageFlags.IsComponentsV2 });
}

/** Sends somebody a direct message. Rejects where they accept none. */
export async function sendTo(user: Pick<User, 'send'>, reply: Reply): Promise<void> {
  await user.send({ ...bodyOf(reply), flags: MessageFlags.IsComponentsV2 });
}

/** Answers a message. Sending it again under the same nonce after a lost answer does not post it twice. */
export async function respondToMessage(message: Message, reply: Reply): Promise<void> {
  await message.reply({
    ...bodyOf(reply),
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { ...NO_MENTIONS, repliedUser: false },
    nonce: message.id,
    enforceNonce: true,
    failIfNotExists: false,
  });
}

/**
 * Posts a reply in a channel, whichever connection its server is on: nobody is mentioned, and no device makes a sound. Sending it again
 * under the same nonce after a lost answer does not post it twice.
 */
export async function post(rest: REST, channelId: string, reply: Reply, nonce?: string): Promise<void> {
  const { components, allowedMentions } = bodyOf(reply);
  await rest.post(Routes.channelMessages(channelId), {
    body: {
      components,
      allowed_mentions: allowedMentions,
      flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
      ...(nonce === undefined ? {} : { nonce, enforce_nonce: true }),
    } satisfies RESTPostAPIChannelMessageJSONBody,
  });
}

function bodyOf(reply: Reply): {
  components: APIMessageTopLevelComponent[];
  allowedMentions: { parse: [] };
  files?: { name: string; attachment: Buffer }[];
} {
  checkLimits(reply);
  const files = reply.files?.map(({ name, content }) => ({ name, attachment: Buffer.from(content) }));
  return {
    components: [...reply.components],
    allowedMentions: { parse: [] },
    ...(files === undefined ? {} : { files }),
  };
}
