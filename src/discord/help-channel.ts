import type { Client, SendableChannels } from 'discord.js';
import type { HelpChannel } from '../commands/command.ts';
import type { Logger } from '../log.ts';
import type { Reply } from '../reply/reply.ts';
import { postTo } from '../reply/respond.ts';

/** The channel where questions for people are posted; closed until `open` has found it, and for good where there is none. */
export class OpenedHelpChannel implements HelpChannel {
  readonly #id: string | null;
  readonly #log: Logger;
  #channel: (SendableChannels & { readonly guildId: string }) | undefined;

  constructor(id: string | null, log: Logger) {
    this.#id = id;
    this.#log = log;
  }

  /** Looks for the channel. One that cannot be used is logged once, and refusals then do not offer it. */
  async open(client: Client): Promise<void> {
    if (this.#id === null) return;
    try {
      // The server may be another shard's.
      const channel = await client.channels.fetch(this.#id, { allowUnknownGuild: true });
      if (channel?.isSendable() === true && 'guildId' in channel && channel.guildId !== null)
        this.#channel = channel as SendableChannels & { readonly guildId: string };
      else throw new Error('it is not a channel of a server that takes messages');
    } catch (error) {
      this.#log.warn(
        'HELP_CHANNEL_ID cannot be used, so questions cannot be handed to people: let the bot view that channel and send messages there',
        { channel: this.#id, error: error instanceof Error ? error.message : String(error) },
      );
    }
  }

  isOffered(guildId: string | null): boolean {
    return this.#channel !== undefined && this.#channel.guildId === guildId;
  }

  isHere(channelId: string): boolean {
    return this.#id === channelId;
  }

  async post(reply: Reply): Promise<{ readonly id: string; readonly url: string } | undefined> {
    if (this.#channel === undefined) return undefined;
    try {
      const { id, url } = await postTo(this.#channel, reply);
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
    await this.#channel?.messages.delete(messageId).catch(() => undefined);
  }
}
