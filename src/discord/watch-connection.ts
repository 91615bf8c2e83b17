import { type Client, Events, RESTEvents } from 'discord.js';
import type { Cooldown } from './cooldown.ts';
import type { Watch } from './watch.ts';

/** Tells a watch how the connection to the gateway goes, and when a request waits for Discord's limits. */
export function watchConnection(client: Client, watch: Watch): void {
  client.on(Events.ClientReady, () => watch.gateway('ready'));
  client.on(Events.ShardReady, () => watch.gateway('ready'));
  client.on(Events.ShardResume, () => watch.gateway('ready'));
  client.on(Events.ShardReconnecting, () => watch.gateway('reconnecting'));
  client.on(Events.ShardDisconnect, () => watch.gateway('disconnected'));
  client.rest.on(RESTEvents.RateLimited, () => watch.rateLimited('waited'));
}

/** A cooldown that tells a watch when it makes somebody wait. */
export function countedCooldown(cooldown: Cooldown, watch: Watch): Cooldown {
  return {
    check(user, guild) {
      const wait = cooldown.check(user, guild);
      if (wait !== null) watch.cooledDown(wait.who);
      return wait;
    },
  };
}
