const DISCORD_EPOCH = 1_420_070_400_000n;

/** The simulation's time: real, plus what a test moved it on by (15 minutes pass in no time). */
export class Clock {
  #offsetMs = 0;
  #serial = 0n;

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  advance(ms: number): void {
    this.#offsetMs += ms;
  }

  /** A new id that carries the time: https://docs.discord.com/developers/reference#snowflakes */
  snowflake(): string {
    this.#serial += 1n;
    return (((BigInt(this.now()) - DISCORD_EPOCH) << 22n) | (this.#serial & 0x3f_ffffn)).toString();
  }
}
