import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { Connection } from './gateway-connection.ts';
import {
  type GatewayCounts,
  type GatewayDoor,
  type GatewaySettings,
  INTENT,
  type Link,
  OP,
  PRIVILEGED,
  type Session,
} from './gateway-protocol.ts';
import type { State } from './state.ts';
import type { Wire } from './wire.ts';

/** The WebSocket half of the simulation: https://docs.discord.com/developers/events/gateway */
export class Gateway implements GatewayDoor {
  readonly counts: GatewayCounts = { identifies: 0, resumes: 0, heartbeats: 0, closes: [] };
  readonly sessions = new Map<string, Session>();
  readonly connections = new Set<Connection>();
  readonly settings: GatewaySettings;
  readonly state: State;
  readonly wire: Wire;
  sessionsLeft = 1_000;
  /** While false, heartbeats are not acknowledged. */
  acknowledges = true;
  /** While set, whoever connects is closed with this code at once. */
  refuseWith: number | null = null;
  resumeUrl = '';
  readonly #server = new WebSocketServer({ noServer: true });

  constructor(state: State, wire: Wire, settings: GatewaySettings) {
    this.state = state;
    this.wire = wire;
    this.settings = settings;
  }

  /** The answer of `GET /gateway/bot`. */
  info(url: string): object {
    return {
      url,
      shards: 1,
      session_start_limit: {
        total: 1_000,
        remaining: this.sessionsLeft,
        reset_after: 14_400_000,
        max_concurrency: 1,
      },
    };
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const query = new URL(request.url ?? '/', 'http://discord').searchParams;
      this.connections.add(new Connection(this, webSocket, query));
    });
  }

  /** Why an identify is refused, as a close code; undefined where it is taken. */
  refusal(token: string, intents: number, shard: readonly [number, number]): number | undefined {
    if (token !== this.state.token) return 4004;
    if (shard[0] >= shard[1]) return 4010;
    if (intents >= 1 << 26) return 4013;
    if ((intents & PRIVILEGED & ~this.settings.grantedIntents) !== 0) return 4014;
    return undefined;
  }

  /** Starts a session: READY, then each of its guilds. */
  start(connection: Link, intents: number, shard: readonly [number, number]): Session {
    for (const [id, old] of this.sessions) {
      if (old.connection === null && old.shard[0] === shard[0]) this.sessions.delete(id);
    }
    const session: Session = {
      id: this.state.clock.snowflake(),
      shard,
      intents,
      sent: [],
      connection,
      seq: 0,
    };
    this.sessions.set(session.id, session);
    this.sessionsLeft -= 1;
    const guilds = [...this.state.guilds.values()].filter(
      (guild) => guild.hasBot && shardOf(guild.id, shard[1]) === shard[0],
    );
    this.#send(session, 'READY', {
      v: 10,
      user: this.wire.user(this.state.bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.resumeUrl,
      application: { id: this.state.applicationId, flags: 0 },
      shard,
    });
    if ((intents & INTENT.guilds) !== 0)
      for (const guild of guilds) this.#send(session, 'GUILD_CREATE', this.wire.guild(guild));
    return session;
  }

  /** Sends an event to the sessions of its shard that asked for `intent` (0: everyone gets it). True where someone was there. */
  dispatch(t: string, d: unknown, guildId: string | null, intent: number): boolean {
    let delivered = false;
    for (const session of this.sessions.values()) {
      if (shardOf(guildId, session.shard[1]) !== session.shard[0]) continue;
      if (intent !== 0 && (session.intents & intent) === 0) continue;
      this.#send(session, t, d);
      delivered = true;
    }
    return delivered;
  }

  #send(session: Session, t: string, d: unknown): void {
    session.seq += 1;
    const event = { op: OP.dispatch, s: session.seq, t, d };
    session.sent.push(event);
    if (session.sent.length > 2_000) session.sent.splice(0, 1_000);
    session.connection?.send(event);
  }

  /** The sessions that are connected now. */
  get live(): readonly Session[] {
    return [...this.sessions.values()].filter(({ connection }) => connection !== null);
  }

  /** Cuts every connection without a closing handshake. */
  drop(): void {
    for (const connection of this.connections) connection.terminate();
  }

  close(code: number): void {
    for (const connection of this.connections) connection.close(code);
  }

  /** Asks every client to reconnect and resume (opcode 7). */
  askReconnect(): void {
    for (const connection of this.connections) connection.send({ op: OP.reconnect, d: null });
  }

  /** Ends every session (opcode 9); the client may resume only where `resumable`. */
  invalidate(resumable: boolean): void {
    for (const connection of this.connections) connection.send({ op: OP.invalidSession, d: resumable });
    if (!resumable) this.sessions.clear();
  }

  stop(): void {
    this.drop();
    this.#server.close();
  }
}

/** https://docs.discord.com/developers/events/gateway#sharding */
function shardOf(guildId: string | null, count: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
