import type { IncomingMessage, ServerResponse } from 'node:http';
import { DiscordError, refusal } from './errors.ts';
import { answerRateLimited, type Fault, type Faults, playBefore } from './faults.ts';
import { readBody } from './request.ts';
import type { Route } from './routes.ts';
import type { RequestSchema } from './schema.ts';
import type { State } from './state.ts';

/** https://docs.discord.com/developers/topics/rate-limits#global-rate-limit; interaction endpoints are not counted. */
const REQUESTS_A_SECOND = 50;
const API = /^\/api\/v10(\/.*)$/;

/** One request as it was seen, for tests that ask what the program sent. */
export interface Seen {
  readonly request: string;
  readonly status: number;
  readonly code: number | null;
  readonly body: string;
}

/** The HTTP half of the simulation. */
export class Rest {
  readonly seen: Seen[] = [];
  readonly #state: State;
  readonly #faults: Faults;
  readonly #schema: RequestSchema | undefined;
  readonly #routes: readonly Route[];
  #recent: number[] = [];

  constructor(state: State, faults: Faults, schema: RequestSchema | undefined, routes: readonly Route[]) {
    this.#state = state;
    this.#faults = faults;
    this.#schema = schema;
    this.#routes = routes;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://discord');
    const path = API.exec(decodeURIComponent(url.pathname))?.[1];
    if (path === undefined) return this.#handleFile(url.pathname, response);
    const name = `${request.method} ${path}`;
    const fault = this.#faults.take(name);
    if (fault && (await playBefore(fault, request, response))) {
      request.resume();
      this.#note(
        name,
        fault.kind === 'status' ? fault.status : fault.kind === 'rate-limited' ? 429 : 0,
        null,
        '',
      );
      return;
    }
    let raw = '';
    try {
      const { json, files, raw: text } = await readBody(request, () => this.#state.clock.snowflake());
      raw = text;
      const answer = this.#answer(request, name, path, url.searchParams, { json, files, raw });
      this.#note(name, answer === undefined ? 204 : 200, null, raw);
      send(request, response, fault, answer === undefined ? 204 : 200, answer);
    } catch (error) {
      const refused = error instanceof DiscordError ? error : new DiscordError(500, 0, String(error));
      if (refused.status === 500)
        this.#state.ledger.breach('simulation', error instanceof Error ? String(error.stack) : String(error));
      else this.#state.ledger.breach('refused', `${name}: ${JSON.stringify(refused.toBody())}`);
      if (refused.status === 429) answerRateLimited(response, 1, true);
      else send(request, response, fault, refused.status, refused.toBody());
      this.#note(name, refused.status, refused.code, raw);
    } finally {
      this.#state.pulse.beat();
    }
  }

  #answer(
    request: IncomingMessage,
    name: string,
    path: string,
    query: URLSearchParams,
    body: { json: unknown; files: Parameters<Route['handle']>[0]['files']; raw: string },
  ): object | undefined {
    const route = this.#routes.find(({ method, pattern }) => method === request.method && pattern.test(path));
    if (!route) throw refusal.notFound();
    if (!route.open) {
      if (request.headers.authorization !== `Bot ${this.#state.token}`) throw refusal.unauthorized();
      this.#countRequest();
    }
    if (!request.headers['user-agent']?.startsWith('DiscordBot ('))
      this.#state.ledger.breach('user-agent', `${name}: ${request.headers['user-agent']}`);
    if (body.raw.includes(this.#state.token)) this.#state.ledger.breach('token-in-body', name);
    if (body.json !== undefined) {
      const mismatch = this.#schema?.mismatch(request.method ?? '', path, body.json);
      if (mismatch !== undefined) this.#state.ledger.breach('schema', `${name}: ${mismatch} in ${body.raw}`);
    }
    const params = route.pattern.exec(path)?.slice(1) ?? [];
    return route.handle({ params, query, json: body.json, files: body.files });
  }

  #countRequest(): void {
    const now = Date.now();
    this.#recent = this.#recent.filter((time) => now - time < 1_000);
    if (this.#recent.length >= REQUESTS_A_SECOND)
      throw new DiscordError(429, 0, 'You are being rate limited.');
    this.#recent.push(now);
  }

  /** Files of messages, as Discord's file host gives them. */
  #handleFile(path: string, response: ServerResponse): void {
    const file = this.#state.files.get(/^\/files\/(\d+)\//.exec(path)?.[1] ?? '');
    if (file) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.content);
    else response.writeHead(404).end();
  }

  #note(request: string, status: number, code: number | null, body: string): void {
    this.seen.push({ request, status, code, body });
    if (this.seen.length > 20_000) this.seen.splice(0, 10_000);
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  fault: Fault | undefined,
  status: number,
  body: object | undefined,
): void {
  if (fault?.kind === 'lost-reply') {
    if (fault.by === 'closed-quietly') request.socket.end();
    else request.socket.resetAndDestroy();
    return;
  }
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
