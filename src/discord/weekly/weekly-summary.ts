import { join } from 'node:path';
import { type Client, DiscordAPIError, type GuildTextBasedChannel } from 'discord.js';
import type { Reports } from '../../commands/common/command.ts';
import type { Tally } from '../../commands/common/tally.ts';
import { groupsOf } from '../../commands/controls/reports-page.ts';
import type { Article } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import type { Logger } from '../../log.ts';
import { summaryCard } from '../../reply/cards/posts/summary-card.ts';
import { messagesFor } from '../../reply/messages/index.ts';
import { post } from '../../reply/respond.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { openCounts, readAllCounts } from './counts.ts';
import { dueAfter, readSent, type Sent, WEEK_MS, writeSent } from './sent.ts';

/** The sources of the summary, and its channel. */
export interface WeeklyOptions {
  readonly channelId: string;
  readonly stateDir: string;
  readonly shard?: { readonly id: number; readonly count: number } | null | undefined;
  readonly library: Pick<Library, 'articles' | 'questionVectors'>;
  readonly reports: Pick<Reports, 'open'>;
  readonly log: Logger;
}

/** A summary for the organisers, once a week. */
export interface WeeklySummary {
  readonly tally: Tally;
  /** Starts the clock, once the client is logged in. */
  begin(client: Client): Promise<void>;
  close(): Promise<void>;
}

/** After a failure it is tried again in an hour. */
const RETRY_MS = 60 * 60 * 1_000;

/**
 * Counts what is asked, and posts once a week how it went. One that was due while the bot was away is posted at the next start, for the
 * whole time since the last. With shards, the one that has the channel posts.
 */
export async function weeklySummary(options: WeeklyOptions): Promise<WeeklySummary> {
  const { channelId, stateDir, shard, log } = options;
  const folder = join(stateDir, 'weekly');
  const failed = (error: unknown): void =>
    log.warn(
      'what the weekly summary counts could not be saved: make room on the disk, or let the bot write to this folder',
      {
        folder,
        error,
      },
    );
  const counts = await openCounts(folder, shard?.id ?? 0, failed);
  let timer: NodeJS.Timeout | undefined;
  let said = false;

  const say = (problem: string, details: Record<string, unknown>): void => {
    // A line every hour would bury the log.
    if (!said) log.warn(problem, { channel: channelId, ...details });
    said = true;
  };

  const send = async (channel: GuildTextBasedChannel, sent: Sent): Promise<void> => {
    const now = Date.now();
    await counts.save();
    const all = await readAllCounts(folder);
    const messages = messagesFor(channel.guild.preferredLocale);
    const week = {
      from: sent.at,
      to: now,
      asked: Math.max(0, all.asked - sent.asked),
      answered: Math.max(0, all.answered - sent.answered),
      refused: Math.max(0, all.refused - sent.refused),
      unanswered: await unanswered(options, channel.guildId, sent.at),
      neverQuoted: await notAmong(options.library.articles(), all.quoted),
      countedSince: sent.began,
    };
    // A lost answer is asked for again under the same nonce, so that the summary is not there twice.
    await post(channel.client.rest, channel.id, summaryCard(week, messages), `weekly-${sent.at}`);
    const { asked, answered, refused } = all;
    await writeSent(folder, {
      began: sent.began,
      at: now,
      due: dueAfter(sent.due, now),
      asked,
      answered,
      refused,
    });
    said = false;
    log.info('posted the weekly summary', { channel: channelId });
  };

  const look = async (client: Client): Promise<void> => {
    const sent = (await readSent(folder)) ?? (await firstOf(folder));
    const channel = client.channels.cache.get(channelId);
    const ours = channel !== undefined && !channel.isDMBased() && channel.isSendable() ? channel : undefined;
    // Another shard may have it.
    if (ours === undefined && (shard?.count ?? 1) === 1)
      say(
        'the channel of SUMMARY_CHANNEL_ID is not there, or the bot cannot see it: no summary is posted',
        {},
      );
    let wait = sent.due - Date.now();
    if (wait <= 0) {
      wait = RETRY_MS;
      if (ours !== undefined) {
        await send(ours, sent);
        wait = WEEK_MS;
      }
    }
    later(client, wait);
  };

  const later = (client: Client, wait: number): void => {
    timer = setTimeout(() => void looked(client), Math.min(wait, RETRY_MS)).unref();
  };
  const looked = (client: Client): Promise<void> =>
    look(client).catch((error: unknown) => {
      const problem =
        error instanceof DiscordAPIError
          ? 'the weekly summary could not be posted: the bot needs View Channel and Send Messages there'
          : 'the weekly summary could not be made, and is tried again in an hour';
      say(problem, { error });
      later(client, RETRY_MS);
    });

  return {
    tally: counts.tally,
    begin: looked,
    close: async () => {
      clearTimeout(timer);
      await counts.close();
    },
  };
}

/** The record of a counting that begins now: what was counted before does not belong to the first week. */
async function firstOf(folder: string): Promise<Sent> {
  const now = Date.now();
  const { asked, answered, refused } = await readAllCounts(folder);
  const first = { began: now, at: now, due: now + WEEK_MS, asked, answered, refused };
  await writeSent(folder, first);
  return first;
}

/** The unanswered questions that people of this server have sent since then, alike ones together, the most frequent first. */
async function unanswered(
  { reports, library }: WeeklyOptions,
  guildId: string,
  since: number,
): Promise<readonly { readonly question: string; readonly times: number }[]> {
  const sent = (await reports.open()).filter(
    ({ reason, guild, at }) => reason === 'not-in-articles' && guild === guildId && Date.parse(at) >= since,
  );
  return (await groupsOf(sent, { library })).map(({ question, reports: alike }) => ({
    question,
    times: alike.length,
  }));
}

/** Articles that are looked at between two turns of the event loop. */
const AT_ONCE = 200;

/** The articles whose ids are not among these; they may have to be read from the disk. */
async function notAmong(articles: readonly Article[], ids: ReadonlySet<string>): Promise<readonly Article[]> {
  const others: Article[] = [];
  for (const [at, article] of articles.entries()) {
    if (!ids.has(article.id)) others.push(article);
    if (at % AT_ONCE === 0) await letOthersRun();
  }
  return others;
}
