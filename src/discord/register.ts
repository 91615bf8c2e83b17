import { type REST, Routes } from 'discord.js';
import { COMMANDS, MESSAGE_COMMANDS } from '../commands/index.ts';
import type { Logger } from '../log.ts';
import { connectionError } from './connection-errors.ts';
import { lacksInvitation, notInvited } from './invitation.ts';
import { registerCommands } from './registration.ts';
import { createRest } from './rest.ts';

/** Registers the commands without logging in to the gateway, as `npm run register` does. Rejects with `ConnectionRefused`. */
export async function registerOnly(options: {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId: string | null;
  readonly log: Logger;
}): Promise<void> {
  const rest = createRest(options);
  let applicationId: string | undefined;
  try {
    applicationId = idOf(await rest.get('/applications/@me'));
    const guildIds = async (): Promise<string[]> => {
      const guilds: unknown = await rest.get(Routes.userGuilds());
      return Array.isArray(guilds) ? guilds.map(idOf) : [];
    };
    await register({ ...options, rest, applicationId, guildIds });
  } catch (error) {
    if (lacksInvitation(error) && applicationId !== undefined) throw notInvited(applicationId, error);
    throw connectionError(error);
  }
}

function idOf(answer: unknown): string {
  if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') {
    return answer.id;
  }
  throw new Error('Discord answered without an id');
}

/** Registers every command. Gives their ids by name. */
export function register(options: {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | null;
  readonly guildIds: () => Promise<readonly string[]>;
  readonly log: Logger;
}): Promise<ReadonlyMap<string, string>> {
  const commands = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data.toJSON());
  return registerCommands({ ...options, commands });
}
