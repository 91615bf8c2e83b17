/** At most `uses` within any `seconds`; infinitely many uses switch a limit off. */
export interface RateLimit {
  readonly uses: number;
  readonly seconds: number;
}

/** Users and servers that are remembered at most: the longest idle are forgotten first. */
const MOST_REMEMBERED = 10_000;

/** How often a user, and all of a server together, may use the bot. */
export interface Cooldown {
  /**
   * Counts a use now and gives null, or gives who is too fast and the whole seconds until they can go on; a use that is refused
   * does not count, so that trying again does not lengthen the wait.
   */
  check(
    user: string,
    guild: string | null,
  ): { readonly who: 'user' | 'guild'; readonly seconds: number } | null;
}

/** A cooldown that remembers at most 10,000 users and as many servers; `now` gives milliseconds. */
export function createCooldown(
  limits: { readonly user: RateLimit; readonly guild: RateLimit },
  now: () => number = Date.now,
): Cooldown {
  const users = new SlidingWindow(limits.user);
  const guilds = new SlidingWindow(limits.guild);
  return {
    check(user, guild) {
      const time = now();
      const userWait = users.wait(user, time);
      if (userWait > 0) return { who: 'user', seconds: Math.ceil(userWait / 1_000) };
      const guildWait = guild === null ? 0 : guilds.wait(guild, time);
      if (guildWait > 0) return { who: 'guild', seconds: Math.ceil(guildWait / 1_000) };
      users.count(user, time);
      if (guild !== null) guilds.count(guild, time);
      return null;
    },
  };
}

/** The times of the last uses by key, the longest idle key first. */
class SlidingWindow {
  readonly #limit: RateLimit;
  readonly #uses = new Map<string, readonly number[]>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** Milliseconds until the key may be used again; 0 for now. */
  wait(key: string, time: number): number {
    const recent = this.#recent(key, time);
    const oldest = recent.at(-this.#limit.uses);
    return oldest === undefined || recent.length < this.#limit.uses ? 0 : oldest + this.#span - time;
  }

  count(key: string, time: number): void {
    if (this.#limit.uses === Number.POSITIVE_INFINITY) return;
    const recent = [...this.#recent(key, time), time];
    // Deleting first moves the key to the end of the map's order.
    this.#uses.delete(key);
    this.#uses.set(key, recent);
    if (this.#uses.size <= MOST_REMEMBERED) return;
    const longestIdle = this.#uses.keys().next();
    if (longestIdle.done !== true) this.#uses.delete(longestIdle.value);
  }

  #recent(key: string, time: number): readonly number[] {
    return (this.#uses.get(key) ?? []).filter((use) => use > time - this.#span);
  }

  get #span(): number {
    return this.#limit.seconds * 1_000;
  }
}
