import type { State } from './state.ts';

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
} as const;

/** Intents: https://docs.discord.com/developers/events/gateway#gateway-intents */
export const INTENT = {
  guilds: 1,
  members: 1 << 1,
  presences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  content: 1 << 15,
} as const;
/** Those that have to be switched on in the developer portal. */
export const PRIVILEGED = INTENT.members | INTENT.presences | INTENT.content;

/** What a session needs of its connection. */
export interface Link {
  send(payload: object): void;
  close(code: number): void;
}

/** One login: it outlives its connection, so that a dropped client can resume and be told what it missed. */
export interface Session {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly sent: { readonly s: number; readonly t: string; readonly d: unknown }[];
  connection: Link | null;
  seq: number;
}

/** How the application is set up. */
export interface GatewaySettings {
  readonly heartbeatIntervalMs: number;
  /** Privileged intents that the developer portal has switched on. */
  readonly grantedIntents: number;
}

/** What has happened at the gateway, for tests that ask. */
export interface GatewayCounts {
  identifies: number;
  resumes: number;
  heartbeats: number;
  closes: number[];
}

/** What a connection needs of its gateway. */
export interface GatewayDoor {
  readonly counts: GatewayCounts;
  readonly sessions: Map<string, Session>;
  readonly connections: Set<Link>;
  readonly settings: GatewaySettings;
  readonly state: State;
  readonly sessionsLeft: number;
  readonly acknowledges: boolean;
  readonly refuseWith: number | null;
  refusal(token: string, intents: number, shard: readonly [number, number]): number | undefined;
  start(connection: Link, intents: number, shard: readonly [number, number]): Session;
}
