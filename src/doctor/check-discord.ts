import { DiscordAPIError, PermissionsBitField, type REST, Routes } from 'discord.js';
import { connectionError } from '../discord/connection-errors.ts';
import { inviteLink } from '../discord/invite-link.ts';
import { createRest } from '../discord/rest.ts';
import { EXIT } from '../exit-codes.ts';
import { printable } from '../text/printable.ts';
import type { Finding } from './finding.ts';
import type { DoctorMessages } from './messages.ts';

/** The part of the configuration that is about Discord. */
export interface DiscordToCheck {
  readonly token: string | null;
  readonly apiUrl: string;
  readonly guildId: string | null;
  /** The channel for what is new; null: none. */
  readonly announceChannelId: string | null;
  readonly helpChannelId: string | null;
  /** The channel of the weekly summary; null: none. */
  readonly summaryChannelId: string | null;
}

interface Server {
  readonly id: string;
  readonly name: string;
  readonly permissions: string;
}

/** The permissions that answering a mention takes. */
const NEEDED = ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'] as const;
/** The most servers that are named: a list of hundreds helps nobody. */
const SHOWN = 5;

/** Asks Discord who the token is, where the bot is, which commands are registered and what it may do. Changes nothing. */
export async function checkDiscord(
  { token, apiUrl, guildId, announceChannelId, helpChannelId, summaryChannelId }: DiscordToCheck,
  messages: DoctorMessages,
): Promise<readonly Finding[]> {
  if (token === null) return [{ state: 'hint', says: messages.noToken, todo: messages.setToken }];
  const rest = createRest({ token, apiUrl });
  try {
    const application = fieldsOf(await rest.get('/applications/@me'));
    const who = fieldsOf(await rest.get(Routes.user()));
    const servers = listOf(await rest.get(Routes.userGuilds())).map(serverOf);
    const commands = await commandsOf(rest, application['id'] ?? '', guildId, servers);
    return [
      { state: 'well', says: messages.token(printable(who['username'] ?? '?')) },
      checkServers(servers, guildId, inviteLink(application['id'] ?? ''), messages),
      commands === 0
        ? { state: 'hint', says: messages.noCommands, todo: messages.register }
        : { state: 'well', says: messages.commands(commands) },
      ...checkPermissions(servers, messages),
      ...(announceChannelId === null ? [] : [await checkChannel(rest, announceChannelId, messages)]),
      ...(summaryChannelId === null ? [] : [await checkSummaryChannel(rest, summaryChannelId, messages)]),
      ...(helpChannelId === null ? [] : [await checkHelpChannel(rest, helpChannelId, messages)]),
    ];
  } catch (error) {
    const { kind, reason } = connectionError(error);
    return [
      kind === 'refused'
        ? { state: 'wrong', says: messages.refused, todo: messages.newToken, exit: EXIT.refused }
        : {
            state: 'wrong',
            says: messages.unreachable(reason),
            todo: messages.checkNetwork,
            exit: EXIT.unreachable,
          },
    ];
  }
}

/** Whether the channel of announcements can be seen; only writing would tell whether the bot may write there. */
async function checkChannel(rest: REST, id: string, messages: DoctorMessages): Promise<Finding> {
  try {
    const { name = id } = fieldsOf(await rest.get(Routes.channel(id)));
    return { state: 'well', says: messages.announces(printable(name)) };
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return { state: 'hint', says: messages.noChannel(id), todo: messages.mendChannel };
  }
}

/** Whether the channel of the weekly summary can be seen: a channel of a server, for that decides the language. */
async function checkSummaryChannel(rest: REST, id: string, messages: DoctorMessages): Promise<Finding> {
  const channel = await channelOf(rest, id);
  return channel === undefined
    ? { state: 'hint', says: messages.noSummaryChannel(id), todo: messages.mendSummaryChannel }
    : { state: 'well', says: messages.summaryChannel(channel) };
}

/** Whether the channel where people answer can be seen; the bot works without it. */
async function checkHelpChannel(rest: REST, id: string, messages: DoctorMessages): Promise<Finding> {
  const channel = await channelOf(rest, id);
  return channel === undefined
    ? { state: 'hint', says: messages.noHelpChannel(id), todo: messages.mendHelpChannel }
    : { state: 'well', says: messages.helpChannel(channel) };
}

/** The name of a server's channel; undefined where the bot cannot see it. */
async function channelOf(rest: REST, id: string): Promise<string | undefined> {
  try {
    const channel = fieldsOf(await rest.get(Routes.channel(id)));
    return channel['guild_id'] === undefined ? undefined : printable(channel['name'] ?? id);
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    return undefined;
  }
}

async function commandsOf(
  rest: REST,
  application: string,
  guildId: string | null,
  servers: readonly Server[],
): Promise<number> {
  if (guildId !== null && !servers.some(({ id }) => id === guildId)) return 0;
  const route =
    guildId === null
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guildId);
  return listOf(await rest.get(route)).length;
}

function checkServers(
  servers: readonly Server[],
  guildId: string | null,
  link: string,
  messages: DoctorMessages,
): Finding {
  if (guildId !== null && !servers.some(({ id }) => id === guildId)) {
    const says = messages.notInGuild(guildId);
    return { state: 'wrong', says, todo: messages.mendGuild(link), exit: EXIT.refused };
  }
  if (servers.length === 0) return { state: 'hint', says: messages.noServer, todo: messages.invite(link) };
  return { state: 'well', says: messages.servers(servers.length) };
}

function checkPermissions(servers: readonly Server[], messages: DoctorMessages): readonly Finding[] {
  const lacking = servers.flatMap(({ name, permissions }) => {
    const granted = new PermissionsBitField(BigInt(permissions));
    const missing = NEEDED.filter((permission) => !granted.has(permission));
    const says = messages.lacking(printable(name), missing.join(', '));
    return missing.length === 0 ? [] : [{ state: 'hint' as const, says, todo: messages.grant }];
  });
  if (servers.length > 0 && lacking.length === 0) return [{ state: 'well', says: messages.permissions }];
  return lacking.slice(0, SHOWN);
}

function listOf(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}

/** The texts of an answer of Discord, by name. */
function fieldsOf(answer: unknown): Readonly<Record<string, string>> {
  const fields = Object.entries(answer ?? {}).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return Object.fromEntries(fields);
}

function serverOf(answer: unknown): Server {
  const { id = '', name = '', permissions = '0' } = fieldsOf(answer);
  return { id, name, permissions };
}
