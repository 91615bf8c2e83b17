import { type Channel, type Client, type GuildTextBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { HelpChannel } from '../commands/common/command.ts';
import type { Logger } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { postTo } from '../reply/respond.ts';

/**
 * The channel where questions for people are posted. It is looked up whenever it is needed, so that an invitation or a permission counts as
 * soon as it is given.
 */
export class OpenedHelpChannel implements HelpChannel {
  readonly #id: string | null;
  readonly #client: Client;
  readonly #log: Logger;
  /** A thread that nobody has written in for long is known only once it is asked for. */
  #thread: GuildTextBasedChannel | undefined;

  constructor(id: string | null, client: Client, log: Logger) {
    this.#id = id;
    this.#client = client;
    this.#log = log;
  }

  /** Says in the log, once, where the channel cannot be used at present. */
  async open(): Promise<void> {
    if (this.#id === null) return;
    try {
      // The server may be another shard's.
      const channel = ofServer(await this.#client.channels.fetch(this.#id, { allowUnknownGuild: true }));
      if (channel === undefined) throw new Error('it is not a channel of a server that takes messages');
      if (!this.#mayPost(channel)) throw new Error('a permission is missing');
      if (channel.isThread()) this.#thread = channel;
    } catch (error) {
      this.#log.warn(
        'HELP_CHANNEL_ID cannot be used, so questions cannot be handed to people: let the bot view that channel and send messages there; no restart is needed',
        { channel: this.#id, error: error instanceof Error ? error.message : String(error) },
      );
    }
  }

  isOffered(guildId: string | null): boolean {
    const channel = this.#channel();
    return channel !== undefined && channel.guildId === guildId && this.#mayPost(channel);
  }

  isHere(channelId: string): boolean {
    return this.#id === channelId;
  }

  async post(reply: Reply): Promise<{ readonly id: string; readonly url: string } | undefined> {
    const channel = this.#channel();
    if (channel === undefined) return undefined;
    try {
      const { id, url } = await postTo(channel, reply);
      return { id, url };
    } catch (error) {
      this.#log.warn('a question could not be posted in HELP_CHANNEL_ID', {
        error: error instanceof Error ? error.message : String(error),
      });
      return undefined;
    }
  }

  async remove(messageId: string): Promise<void> {
    // Somebody may have been faster.
    await this.#channel()
      ?.messages.delete(messageId)
      .catch(() => undefined);
  }

  #channel(): GuildTextBasedChannel | undefined {
    return this.#id === null
      ? undefined
      : (ofServer(this.#client.channels.cache.get(this.#id)) ?? this.#thread);
  }

  /** Whether nothing is known to keep the bot from posting there; of another shard's server nothing is known. */
  #mayPost(channel: GuildTextBasedChannel): boolean {
    const { user, guilds } = this.#client;
    if (user === null || !guilds.cache.has(channel.guildId)) return true;
    const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
    const send = channel.isThread() ? SendMessagesInThreads : SendMessages;
    return channel.permissionsFor(user)?.has([ViewChannel, send]) !== false;
  }
}

/** The channel, where it is one of a server that takes messages. */
function ofServer(channel: Channel | null | undefined): GuildTextBasedChannel | undefined {
  return channel != null && !channel.isDMBased() && channel.isSendable() ? channel : undefined;
}
