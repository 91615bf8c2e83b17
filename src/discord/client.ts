import { Client, GatewayIntentBits, Partials } from 'discord.js';
import { restOptions } from './rest.ts';
import { IdentifyTurns, type ShardIds } from './shards/identify-turns.ts';
import type { Watch } from './watch.ts';

/** Which of how many shards a bot is; `ids` where they run on several machines. */
export interface BotShard {
  readonly id: number;
  readonly count: number;
  readonly ids?: ShardIds | null | undefined;
}

/** Whether it speaks for all shards that share its state folder, which are those of its machine. */
export function isFirstHere(shard: BotShard | null | undefined): boolean {
  return shard == null || shard.id === (shard.ids?.first ?? 0);
}

/** Whether its machine speaks for all machines. */
export function isOnFirstMachine(shard: BotShard | null | undefined): boolean {
  return (shard?.ids?.first ?? 0) === 0;
}

/** No privileged intent: messages that speak to the bot carry their content without one. */
export function createClient({
  apiUrl,
  shard,
  watch,
  onAnsweredElsewhere,
}: {
  readonly apiUrl: string;
  readonly shard?: BotShard | null | undefined;
  readonly watch?: Watch | undefined;
  /** Told of each interaction that another program with this token has answered. */
  readonly onAnsweredElsewhere?: (() => void) | undefined;
}): Client {
  const ids = shard?.ids ?? null;
  return new Client({
    ...(ids !== null && { ws: { buildIdentifyThrottler: () => new IdentifyTurns(ids) } }),
    // Given even for one shard: discord.js would read SHARDS from the environment, which is this bot's own setting.
    shards: [shard?.id ?? 0],
    shardCount: shard?.count ?? 1,
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl, {
      onRefusedAsTooMany: () => watch?.rateLimited('refused'),
      onAnsweredElsewhere,
    }),
  });
}
