import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from '../log.ts';
import { sameCommands } from './command-comparison.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** What `registerCommands` needs; `rest` carries the token. */
export interface RegistrationOptions {
  readonly rest: REST;
  readonly applicationId: string;
  /** Only in this server; everywhere when null. */
  readonly guildId: string | null;
  readonly commands: readonly Body[];
  /** Servers that may hold a stale set when commands become global. */
  readonly guildIds: () => Promise<readonly string[]>;
  readonly log: Logger;
}

/**
 * Makes exactly these commands registered, in one server or everywhere, and asks Discord for nothing where they already are.
 * Going from one scope to the other removes the other's set, so that no command shows twice. Gives the ids by name.
 */
export async function registerCommands(options: RegistrationOptions): Promise<ReadonlyMap<string, string>> {
  const { rest, applicationId, guildId, log } = options;
  const globalRoute = Routes.applicationCommands(applicationId);
  const commands = guildId === null ? options.commands : options.commands.map(withoutGlobalFields);
  const route = guildId === null ? globalRoute : Routes.applicationGuildCommands(applicationId, guildId);

  const before = await registered(rest, route);
  const isSame = sameCommands(commands, before);
  if (guildId !== null) {
    await clear(rest, globalRoute, log);
  } else if (!isSame) {
    // A guild's set can only be there when the global one was cleared for it, so that a start with nothing new asks nothing here.
    await clearGuilds(options);
  }
  if (isSame) {
    log.debug('the commands are registered as they are', { scope: guildId ?? 'global' });
    return idsByName(before);
  }
  const after = listOf(await rest.put(route, { body: commands }));
  log.info('registered the commands', { scope: guildId ?? 'global', commands: after.length });
  return idsByName(after);
}

async function registered(rest: REST, route: `/${string}`): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return listOf(await rest.get(route, { query }));
}

function listOf(answer: unknown): APIApplicationCommand[] {
  return Array.isArray(answer) ? answer : [];
}

async function clear(rest: REST, route: `/${string}`, log: Logger): Promise<void> {
  if ((await registered(rest, route)).length === 0) return;
  await rest.put(route, { body: [] });
  log.info('removed the commands of the other scope, which would have shown twice', { route });
}

async function clearGuilds({ rest, applicationId, guildIds, log }: RegistrationOptions): Promise<void> {
  for (const id of await guildIds())
    await clear(rest, Routes.applicationGuildCommands(applicationId, id), log);
}

/** Contexts and install types belong to global commands only. */
function withoutGlobalFields(command: Body): Body {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

function idsByName(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, id]));
}
