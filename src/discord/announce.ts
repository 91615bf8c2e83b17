import { type Client, DiscordAPIError } from 'discord.js';
import type { Library, ReloadReport } from '../library.ts';
import type { Logger } from '../log.ts';
import { announcementCard } from '../reply/cards/posts/announcement-card.ts';
import { messagesFor } from '../reply/messages/index.ts';
import { post } from '../reply/respond.ts';

/** What an announcement is made with. */
export interface AnnounceOptions {
  readonly client: Client;
  readonly channelId: string;
  readonly library: Pick<Library, 'article' | 'news' | 'status'>;
  readonly log: Logger;
}

/** Posts in a channel, as one silent message, what a reload has added or changed; nothing where it only removed. Never rejects. */
export async function announce(
  { added, changed }: Pick<ReloadReport, 'added' | 'changed'>,
  { client, channelId, library, log }: AnnounceOptions,
): Promise<void> {
  const articles = new Set([...added, ...changed].map((id) => library.article(id)));
  const items = [...library.news((article) => articles.has(article))];
  if (items.length === 0) return;
  const locale = await localeOf(channelId, client);
  const card = announcementCard(items, library.status().version, messagesFor(locale));
  try {
    await post(client.rest, channelId, card);
  } catch (error) {
    if (error instanceof DiscordAPIError)
      log.warn(
        'what is new could not be announced: correct ANNOUNCE_CHANNEL_ID, or let the bot see that channel and send messages there',
        { channel: channelId, reason: error.message },
      );
    else log.warn('what is new could not be announced', { channel: channelId, error });
  }
}

/** The language of the channel's server, which may be another shard's. A channel that cannot be looked at refuses the message, too. */
async function localeOf(channelId: string, client: Client): Promise<string> {
  try {
    const channel = await client.channels.fetch(channelId, { allowUnknownGuild: true });
    if (channel === null || channel.isDMBased()) return 'en-GB';
    const { preferredLocale } = await client.guilds.fetch({ guild: channel.guildId, cache: false });
    return preferredLocale;
  } catch {
    return 'en-GB';
  }
}
