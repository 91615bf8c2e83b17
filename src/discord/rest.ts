import { DefaultRestOptions, REST, RESTJSONErrorCodes, type RESTOptions, SnowflakeUtil } from 'discord.js';
import { Once } from '../text/once.ts';

/** Listeners for what Discord's answers show. */
export interface RestListeners {
  /** Called for each answer 429. */
  readonly onRefusedAsTooMany?: (() => void) | undefined;
  /** Called for an interaction that another program with this token has answered. */
  readonly onAnsweredElsewhere?: (() => void) | undefined;
}

/**
 * Options of every REST client of the bot. A connection that the other side closes without a word is tried again like one that it
 * resets: discord.js knows only the code of the latter. What is sent twice by that is recognised by Discord (an interaction has
 * one first response; messages carry a nonce).
 */
export function restOptions(
  apiUrl: string,
  { onRefusedAsTooMany, onAnsweredElsewhere }: RestListeners = {},
): Pick<RESTOptions, 'api' | 'makeRequest'> {
  const attempted = new Once();
  return {
    api: apiUrl,
    makeRequest: async (url, init) => {
      const interaction = CALLBACK.exec(url)?.[1];
      const isFirst = interaction !== undefined && attempted.begin(interaction);
      try {
        const response = await DefaultRestOptions.makeRequest(url, init);
        if (response.status === 429) onRefusedAsTooMany?.();
        // A second attempt may find what the first, whose answer was lost, has done.
        if (!isFirst || !isRefusal(response)) return response;
        const body = await response.json();
        if (isAnsweredElsewhere(interaction, body, response.headers.get('date'))) onAnsweredElsewhere?.();
        return { ...response, json: async () => body };
      } catch (error) {
        if (isClosedQuietly(error))
          throw Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNRESET' });
        throw error;
      }
    },
  };
}

/** A REST client without a gateway, for `npm run register`. */
export function createRest(options: { readonly apiUrl: string; readonly token: string }): REST {
  return new REST(restOptions(options.apiUrl)).setToken(options.token);
}

/** Whether Discord itself refuses, in JSON; proxies in front of it answer in HTML. */
function isRefusal({ status, headers }: Awaited<ReturnType<RESTOptions['makeRequest']>>): boolean {
  const isJson = headers.get('content-type')?.startsWith('application/json') === true;
  return isJson && status >= 400 && status < 500 && status !== 429;
}

/** The first response to an interaction, by its id. */
const CALLBACK = /\/interactions\/(\d{1,20})\/[^/]+\/callback/;

/** Well before Discord gives up after three seconds: its clock counts whole seconds. */
const TOO_SOON_MS = 1_900;

/**
 * Whether a first attempt to answer was refused because somebody else has answered: both programs are told of every interaction. Discord
 * says "already acknowledged", or that it does not know the interaction, long before it gives up waiting.
 */
function isAnsweredElsewhere(interaction: string, body: unknown, date: string | null): boolean {
  if (typeof body !== 'object' || body === null || !('code' in body)) return false;
  if (body.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) return true;
  const age = Date.parse(date ?? '') - SnowflakeUtil.timestampFrom(interaction);
  return body.code === RESTJSONErrorCodes.UnknownInteraction && age < TOO_SOON_MS;
}

function isClosedQuietly(error: unknown): error is Error {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === 'UND_ERR_SOCKET') return true;
  }
  return false;
}
