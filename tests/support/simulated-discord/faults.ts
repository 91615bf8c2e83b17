import type { IncomingMessage, ServerResponse } from 'node:http';

/** A fault of one request. */
export type Fault =
  /** 429; without `retryAfterSeconds` neither header nor body says how long. */
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds?: number; readonly global?: boolean }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection is reset before the request is handled. */
  | { readonly kind: 'reset' }
  /** The connection is closed in good order, without an answer. */
  | { readonly kind: 'closed-quietly' }
  /** The request is handled; its answer never arrives. */
  | { readonly kind: 'lost-reply'; readonly by?: 'reset' | 'closed-quietly' }
  /** The request is handled only after this long. */
  | { readonly kind: 'delay'; readonly ms: number };

/** Which requests: those whose `METHOD /path` (without version and query) matches. */
export interface Injection {
  readonly matches: RegExp;
  readonly fault: Fault;
  /** How often it still happens. */
  left: number;
  /** How often it has happened. */
  hits: number;
}

/** Faults that are waiting for their request. */
export class Faults {
  readonly injections: Injection[] = [];
  /** Faults of which each path that matches meets the next one, once. */
  readonly #each: {
    readonly matches: RegExp;
    readonly faults: readonly Fault[];
    readonly met: Set<string>;
  }[] = [];

  /** The next `times` requests that match meet `fault`. */
  inject(matches: RegExp, fault: Fault, times = 1): Injection {
    const injection: Injection = { matches, fault, left: times, hits: 0 };
    this.injections.push(injection);
    return injection;
  }

  /** The first request to each path that matches meets one of `faults`, in turn; a retry of it meets none. Returns those that have. */
  injectIntoEach(matches: RegExp, faults: readonly Fault[]): ReadonlySet<string> {
    const met = new Set<string>();
    this.#each.push({ matches, faults, met });
    return met;
  }

  clear(): void {
    this.injections.length = 0;
    this.#each.length = 0;
  }

  take(request: string): Fault | undefined {
    const injection = this.injections.find(({ matches, left }) => left > 0 && matches.test(request));
    if (!injection) return this.#takeOfEach(request);
    injection.left -= 1;
    injection.hits += 1;
    return injection.fault;
  }

  #takeOfEach(request: string): Fault | undefined {
    const each = this.#each.find(({ matches, met }) => matches.test(request) && !met.has(request));
    each?.met.add(request);
    return each?.faults[(each.met.size - 1) % each.faults.length];
  }
}

/** Plays a fault that comes before the request is handled; false where the request is still to be handled. */
export async function playBefore(
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  switch (fault.kind) {
    case 'rate-limited':
      answerRateLimited(response, fault.retryAfterSeconds, fault.global ?? false);
      return true;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html>upstream error</html>');
      return true;
    case 'reset':
      request.socket.resetAndDestroy();
      return true;
    case 'closed-quietly':
      request.socket.end();
      return true;
    case 'delay':
      await new Promise((resolve) => {
        setTimeout(resolve, fault.ms);
      });
      return false;
    case 'lost-reply':
    default:
      return false;
  }
}

/** https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
export function answerRateLimited(
  response: ServerResponse,
  retryAfterSeconds: number | undefined,
  global: boolean,
): void {
  const known =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterSeconds)) };
  response.writeHead(429, {
    'content-type': 'application/json',
    ...(global
      ? { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }
      : { 'x-ratelimit-scope': 'user' }),
    ...(retryAfterSeconds === undefined ? {} : { 'x-ratelimit-reset-after': String(retryAfterSeconds) }),
    ...known,
  });
  response.end(
    JSON.stringify({
      message: 'You are being rate limited.',
      ...(retryAfterSeconds === undefined ? {} : { retry_after: retryAfterSeconds }),
      global,
    }),
  );
}
