import type { Tally } from '../commands/common/tally.ts';
import type { Library } from '../library.ts';

/** What the connection to Discord's gateway does. */
export const GATEWAY_STATES = ['connecting', 'ready', 'reconnecting', 'disconnected'] as const;
/** One of these states. */
export type GatewayState = (typeof GATEWAY_STATES)[number];

/** How a reload ended. */
export type ReloadOutcome = 'done' | 'refused' | 'failed';

/** Everything that a watch of the bot learns: only numbers and kinds. */
export interface Watch extends Tally {
  /** The articles are open, and can be asked how many they are. */
  opened(library: Pick<Library, 'status'>): void;
  reloaded(outcome: ReloadOutcome): void;
  gateway(state: GatewayState): void;
  /** Discord refused a request for being one too many, or a request waited so that it would not. */
  rateLimited(how: 'refused' | 'waited'): void;
  /** Somebody, or a server, was told to wait for asking too fast. */
  cooledDown(who: 'user' | 'guild'): void;
}

const nothing = (): void => undefined;

/** The watch of a bot that nobody watches. */
export const NO_WATCH: Watch = {
  asked: nothing,
  opened: nothing,
  reloaded: nothing,
  gateway: nothing,
  rateLimited: nothing,
  cooledDown: nothing,
};
