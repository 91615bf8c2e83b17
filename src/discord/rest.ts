import { DefaultRestOptions, REST, type RESTOptions } from 'discord.js';

/**
 * Options of every REST client of the bot; `onRefusedAsTooMany` is told of each answer 429. A connection that the other side closes without a word is tried again like one that it
 * resets: discord.js knows only the code of the latter. What is sent twice by that is recognised by Discord (an interaction has
 * one first response; messages carry a nonce).
 */
export function restOptions(
  apiUrl: string,
  onRefusedAsTooMany: () => void = () => undefined,
): Pick<RESTOptions, 'api' | 'makeRequest'> {
  return {
    api: apiUrl,
    makeRequest: async (url, init) => {
      try {
        const response = await DefaultRestOptions.makeRequest(url, init);
        if (response.status === 429) onRefusedAsTooMany();
        return response;
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

function isClosedQuietly(error: unknown): error is Error {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === 'UND_ERR_SOCKET') return true;
  }
  return false;
}
