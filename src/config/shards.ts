import type { ShardIds } from '../discord/shards/identify-turns.ts';

/** What `SHARD_IDS` should look like. */
export const SHARD_IDS_EXPECTED =
  '"first-last/all" such as 0-15/64: each machine as many as the others, which makes it a whole number of machines';

/** Reads `0-15/64`. Machines take turns at logging in, so each must have the same number of shards. */
export function parseShardIds(value: string): ShardIds | undefined {
  const [, first, last, count] = (/^(\d{1,4})-(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).map(Number);
  if (first === undefined || last === undefined || count === undefined) return undefined;
  const size = last - first + 1;
  const isWhole = size > 0 && last < count && first % size === 0 && count % size === 0;
  return isWhole ? { first, last, count } : undefined;
}
