import { constants, createDeflate, deflateSync } from 'node:zlib';
import type { RawData, WebSocket } from 'ws';
import { type GatewayDoor, OP, type Session } from './gateway-protocol.ts';

interface Payload {
  readonly op?: number;
  readonly d?: unknown;
}

interface Identify {
  readonly token?: string;
  readonly intents?: number;
  readonly shard?: readonly [number, number];
  readonly compress?: boolean;
  readonly properties?: object;
}

interface Resume {
  readonly token?: string;
  readonly session_id?: string;
  readonly seq?: number;
}

const SENDS_A_MINUTE = 120;

/** One WebSocket of a client: speaks the protocol, holds at most one session. */
export class Connection {
  readonly #gateway: GatewayDoor;
  readonly #socket: WebSocket;
  readonly #deflate;
  #compressEach = false;
  #session: Session | null = null;
  #lastHeartbeat = Date.now();
  #received: number[] = [];
  readonly #watch: NodeJS.Timeout;

  constructor(gateway: GatewayDoor, socket: WebSocket, query: URLSearchParams) {
    this.#gateway = gateway;
    this.#socket = socket;
    this.#deflate = query.get('compress') === 'zlib-stream' ? createDeflate() : null;
    this.#deflate?.on('data', (chunk: Buffer) => this.#socket.send(chunk));
    const { heartbeatIntervalMs } = gateway.settings;
    // Discord closes a connection whose heartbeats stop; twice the interval leaves room for a busy machine.
    this.#watch = setInterval(() => {
      if (Date.now() - this.#lastHeartbeat < heartbeatIntervalMs * 2 + 1_000) return;
      gateway.state.ledger.breach('heartbeat', `no heartbeat for ${Date.now() - this.#lastHeartbeat} ms`);
      this.close(4009);
    }, heartbeatIntervalMs);
    socket.on('message', (data) => this.#receive(data));
    socket.on('close', (code) => this.#closed(code));
    socket.on('error', () => socket.terminate());
    if (gateway.refuseWith !== null) this.close(gateway.refuseWith);
    else if (query.get('v') !== '10') this.close(4012);
    else if (query.get('encoding') !== 'json') this.close(4002);
    else this.send({ op: OP.hello, d: { heartbeat_interval: heartbeatIntervalMs, _trace: [] } });
  }

  send(payload: object): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    const text = JSON.stringify(payload);
    if (this.#deflate) {
      this.#deflate.write(text);
      this.#deflate.flush(constants.Z_SYNC_FLUSH);
    } else if (this.#compressEach) {
      this.#socket.send(deflateSync(text));
    } else {
      this.#socket.send(text);
    }
  }

  close(code: number): void {
    this.#socket.close(code);
  }

  terminate(): void {
    this.#socket.terminate();
  }

  #closed(code: number): void {
    clearInterval(this.#watch);
    this.#deflate?.close();
    this.#gateway.connections.delete(this);
    this.#gateway.counts.closes.push(code);
    const session = this.#session;
    if (session?.connection === this) {
      session.connection = null;
      // A client that says goodbye with 1000 or 1001 ends its session.
      if (code === 1000 || code === 1001) this.#gateway.sessions.delete(session.id);
    }
    this.#gateway.state.pulse.beat();
  }

  #receive(data: RawData): void {
    const now = Date.now();
    this.#received = [...this.#received.filter((time) => now - time < 60_000), now];
    if (this.#received.length > SENDS_A_MINUTE + this.#gateway.counts.heartbeats) return this.close(4008);
    let payload: Payload;
    try {
      payload = JSON.parse((data as Buffer).toString()) as Payload;
    } catch {
      return this.close(4002);
    }
    switch (payload.op ?? -1) {
      case OP.heartbeat:
        this.#lastHeartbeat = now;
        this.#gateway.counts.heartbeats += 1;
        if (this.#gateway.acknowledges) this.send({ op: OP.ack });
        this.#gateway.state.pulse.beat();
        return;
      case OP.identify:
        return this.#identify(payload.d as Identify);
      case OP.resume:
        return this.#resume(payload.d as Resume);
      case OP.presence:
      case OP.voice:
      case OP.members:
        return this.#session ? undefined : this.close(4003);
      default:
        return this.close(4001);
    }
  }

  #identify({ token = '', intents = 0, shard = [0, 1], compress = false, properties }: Identify): void {
    if (this.#session) return this.close(4005);
    const refused = this.#gateway.refusal(token, intents, shard);
    if (refused !== undefined) return this.close(refused);
    if (this.#gateway.sessionsLeft <= 0 || !properties) return this.close(4000);
    this.#compressEach = compress;
    this.#gateway.counts.identifies += 1;
    this.#session = this.#gateway.start(this, intents, shard);
    this.#gateway.state.pulse.beat();
  }

  #resume({ token, session_id: id = '', seq = 0 }: Resume): void {
    const session = this.#gateway.sessions.get(id);
    if (token !== this.#gateway.state.token) return this.close(4004);
    if (!session) return this.send({ op: OP.invalidSession, d: false });
    if (seq > session.seq) return this.close(4007);
    this.#gateway.counts.resumes += 1;
    this.#session = session;
    session.connection?.close(4000);
    session.connection = this;
    for (const event of session.sent) if (event.s > seq) this.send(event);
    session.seq += 1;
    this.send({ op: OP.dispatch, s: session.seq, t: 'RESUMED', d: { _trace: [] } });
    this.#gateway.state.pulse.beat();
  }
}
