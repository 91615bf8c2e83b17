import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from '../log.ts';

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
 * Registers exactly these commands in one request, in one server or everywhere. Of commands that are registered already nothing
 * counts towards Discord's daily limit. Going from one scope to the other removes the other's set, so that no command shows twice.
 * Gives the ids by name.
 * @see https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export async function registerCommands(options: RegistrationOptions): Promise<ReadonlyMap<string, string>> {
  const { rest, applicationId, guildId, log } = options;
  const globalRoute = Routes.applicationCommands(applicationId);
  const before = await registered(rest, globalRoute);
  if (guildId === null) {
    // A server's set is only there while there is no global one, so that most starts ask nothing of the servers.
    if (before.length === 0) await clearGuilds(options);
  } else if (before.length > 0) {
    await clear(rest, globalRoute, log);
  }
  const commands = guildId === null ? options.commands : options.commands.map(withoutGlobalFields);
  const after = listOf(await rest.put(routeOf(options), { body: commands }));
  log.info('registered the commands', { scope: guildId ?? 'global', commands: after.length });
  return idsByName(after);
}

/** The ids by name of the commands that another shard has registered. */
export async function registeredIds(
  options: Pick<RegistrationOptions, 'rest' | 'applicationId' | 'guildId'>,
): Promise<ReadonlyMap<string, string>> {
  return idsByName(await registered(options.rest, routeOf(options)));
}

function routeOf({ applicationId, guildId }: Pick<RegistrationOptions, 'applicationId' | 'guildId'>) {
  return guildId === null
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);
}

async function registered(rest: REST, route: `/${string}`): Promise<APIApplicationCommand[]> {
  return listOf(await rest.get(route));
}

function listOf(answer: unknown): APIApplicationCommand[] {
  return Array.isArray(answer) ? answer : [];
}

async function clear(rest: REST, route: `/${string}`, log: Logger): Promise<void> {
  await rest.put(route, { body: [] });
  log.info('removed the commands of the other scope, which would have been shown twice', { route });
}

async function clearGuilds({ rest, applicationId, guildIds, log }: RegistrationOptions): Promise<void> {
  for (const id of await guildIds()) {
    const route = Routes.applicationGuildCommands(applicationId, id);
    if ((await registered(rest, route)).length > 0) await clear(rest, route, log);
  }
}

/** Contexts and install types belong to global commands only. */
function withoutGlobalFields(command: Body): Body {
  const { contexts: _contexts, integration_types: _types, ...rest } = command;
  return rest;
}

function idsByName(commands: readonly APIApplicationCommand[]): ReadonlyMap<string, string> {
  return new Map(commands.map(({ name, id }) => [name, id]));
}
