import { Client, Events, GatewayIntentBits, OAuth2Scopes, Partials, type REST } from 'discord.js';
import type { Admins, CommandContext } from '../commands/command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../commands/index.ts';
import type { Library } from '../library.ts';
import type { Logger } from '../log.ts';
import { connectionError, ConnectionRefused, refusalOfClose } from './connection-errors.ts';
import { type RateLimit, createCooldown } from './cooldown.ts';
import { createDispatch } from './dispatch.ts';
import { deployCommands } from './registration.ts';
import { createRest, restOptions } from './rest.ts';

/** What a bot is made of; `token` is only handed on to discord.js. */
export interface BotOptions {
  readonly token: string;
  /** Base of the REST API without its version. */
  readonly apiUrl: string;
  /** Commands only in this server; everywhere when null. */
  readonly guildId: string | null;
  readonly admins: Admins;
  readonly cooldown: { readonly user: RateLimit; readonly guild: RateLimit };
  readonly library: Library;
  readonly log: Logger;
}

/** A bot that is logged in. */
export interface RunningBot {
  /** Takes nothing new, finishes what was begun (for at most 5 s) and disconnects. */
  close(): Promise<void>;
  /** Settles when the connection has ended for good: with nothing after `close`, with `ConnectionRefused` when Discord ended it. */
  readonly ended: Promise<ConnectionRefused | undefined>;
}

const CLOSE_WITHIN_MS = 5_000;

/** Logs in, registers the commands where they differ, and answers. Rejects with `ConnectionRefused` where that cannot be done. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { log } = options;
  const client = createClient(options.apiUrl);
  const commandIds = new Map<string, string>();
  const context: CommandContext = { library: options.library, admins: options.admins, commandIds };
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  const track = (work: Promise<void>): void => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  const dispatch = createDispatch({
    context,
    cooldown: createCooldown(options.cooldown),
    log,
    isStopping: () => stopping,
  });
  client.on(Events.InteractionCreate, (interaction) => track(dispatch(interaction)));
  logConnection(client, log);
  const ended = endOf(client);

  try {
    const ready = new Promise<Client<true>>((resolve) => {
      client.once(Events.ClientReady, resolve);
    });
    await Promise.race([client.login(options.token), failed(ended)]);
    const { application, user } = await Promise.race([ready, failed(ended)]);
    const ids = await deploy({ ...options, rest: client.rest, applicationId: application.id });
    for (const [name, id] of ids) commandIds.set(name, id);
    log.info('logged in', { name: user.tag, servers: client.guilds.cache.size });
    log.info(`invite it with ${inviteLink(client)}`);
  } catch (error) {
    await client.destroy();
    throw connectionError(error);
  }

  return {
    ended,
    close: async () => {
      stopping = true;
      await within(CLOSE_WITHIN_MS, Promise.allSettled(underWay));
      await within(CLOSE_WITHIN_MS, client.destroy());
    },
  };
}

/** Registers the commands without logging in to the gateway, as `npm run deploy` does. Rejects with `ConnectionRefused`. */
export async function deployOnly(
  options: Pick<BotOptions, 'token' | 'apiUrl' | 'guildId' | 'admins' | 'log'>,
): Promise<void> {
  const rest = createRest(options);
  try {
    const application = (await rest.get('/applications/@me')) as { id: string };
    await deploy({ ...options, rest, applicationId: application.id });
  } catch (error) {
    throw connectionError(error);
  }
}

function deploy(options: {
  readonly rest: REST;
  readonly applicationId: string;
  readonly guildId: string | null;
  readonly log: Logger;
}): Promise<ReadonlyMap<string, string>> {
  const commands = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data.toJSON());
  return deployCommands({ ...options, commands });
}

/** No privileged intent: messages that speak to the bot carry their content without one. */
function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: restOptions(apiUrl),
  });
}

/** Everybody's messages, roles and channels are of no use here: the link asks for the commands and nothing else. */
function inviteLink(client: Client<true>): string {
  return client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], permissions: [] });
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.Error, (error) => log.error('an error of the client', { error }));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) => log.warn('a connection error', { shard, error: error.message }));
  client.on(Events.ShardReconnecting, (shard) => log.info('connecting again', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('connected again', { shard, replayed }));
}

function endOf(client: Client): Promise<ConnectionRefused | undefined> {
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const refused = refusalOfClose(code);
      if (refused !== undefined) resolve(refused);
    });
    client.on(Events.Invalidated, () => resolve(refusalOfClose(4004)));
  });
}

/** Rejects when the connection ends for good while something else is awaited. */
async function failed(ended: Promise<ConnectionRefused | undefined>): Promise<never> {
  throw (await ended) ?? new ConnectionRefused('unreachable', 'The connection was closed.');
}

async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const bound = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, bound]);
  clearTimeout(timer);
}
