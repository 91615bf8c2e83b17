import type { CommandBody, CommandOptionBody, MessageBody } from './bodies.ts';
import { refusal } from './errors.ts';
import { editOf, followUp, interactionOf, messageOf, respond } from './interactions.ts';
import { createMessage, editMessage } from './messages.ts';
import { refusedCommands } from './rules-commands.ts';
import { type Channel, type Message, type State, type StoredFile } from './state.ts';
import type { Wire } from './wire.ts';

/** A request to a route. */
export interface Call {
  readonly params: readonly string[];
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly StoredFile[];
}

/** What a route gives back: undefined is 204. */
type Answer = object | undefined;

/** What one kind of request does. */
export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  /** Whether the request is authorised by the token in its path alone. */
  readonly open?: boolean;
  readonly handle: (call: Call) => Answer;
}

/** How routes tell the gateway what happened. */
export interface Announce {
  (event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: Message): void;
}

const VIEW = 1n << 10n;
const SEND = 1n << 11n;
const HISTORY = 1n << 16n;

/** Every route that this Discord knows. `gatewayInfo` is the answer of `GET /gateway/bot`. */
export function routesOf(
  state: State,
  wire: Wire,
  announce: Announce,
  gatewayInfo: () => object,
): readonly Route[] {
  const route = (method: string, path: string, handle: Route['handle'], open = false): Route => ({
    method,
    pattern: new RegExp(`^${path.replaceAll(/\/:\w+/g, '/([^/]+)')}$`),
    handle,
    open,
  });
  const application = () => ({
    id: state.applicationId,
    name: state.bot.name,
    description: '',
    icon: null,
    flags: 0,
    verify_key: '00',
    bot_public: true,
    bot_require_code_grant: false,
    bot: wire.user(state.bot),
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: state.guilds.size,
  });
  return [
    route('GET', '/gateway/bot', gatewayInfo),
    route('GET', '/users/@me', () => wire.user(state.bot)),
    route('GET', '/users/@me/guilds', () =>
      [...state.guilds.values()]
        .filter(({ hasBot }) => hasBot)
        .map(({ id, name, botPermissions }) => ({ id, name, permissions: String(botPermissions) })),
    ),
    route('GET', '/users/:id', ({ params: [id = ''] }) => {
      const account = state.accounts.get(id);
      if (!account) throw refusal.unknownUser();
      return wire.user(account);
    }),
    route('POST', '/users/@me/channels', ({ json }) => {
      const account = state.accounts.get((json as { recipient_id?: string }).recipient_id ?? '');
      if (!account) throw refusal.unknownUser();
      return wire.channel(state.directMessages(account));
    }),
    route('GET', '/(?:applications|oauth2/applications)/@me', application),
    route('GET', '/guilds/:id', ({ params: [id = ''] }) => wire.guild(guildOf(state, id))),
    route('GET', '/guilds/:id/members/:user', ({ params: [id = '', user = ''] }) => {
      const account = state.accounts.get(user);
      if (!account) throw refusal.unknownMember();
      return wire.member(account, guildOf(state, id));
    }),
    ...commandRoutes(state, wire, route),
    ...channelRoutes(state, wire, announce, route),
    ...interactionRoutes(state, wire, announce, route),
  ];
}

type MakeRoute = (method: string, path: string, handle: Route['handle'], open?: boolean) => Route;

function guildOf(state: State, id: string) {
  const guild = state.guilds.get(id);
  if (!guild) throw refusal.unknownGuild();
  if (!guild.hasBot) throw refusal.missingAccess();
  return guild;
}

function commandRoutes(state: State, wire: Wire, route: MakeRoute): readonly Route[] {
  return ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'].flatMap(
    (base, isGuild) => {
      const scopeOf = ([app = '', guild = '']: readonly string[]): string => {
        if (app !== state.applicationId) throw refusal.missingAccess();
        if (isGuild) guildOf(state, guild);
        return isGuild ? guild : 'global';
      };
      const stored = (params: readonly string[]) => state.commands.get(scopeOf(params)) ?? [];
      const save = (params: readonly string[], commands: readonly CommandBody[]) => {
        state.commands.set(scopeOf(params), [...commands]);
        noteDoubleRegistration(state);
        state.pulse.beat();
      };
      const guildId = (params: readonly string[]) => (isGuild ? (params[1] ?? null) : null);
      const find = (params: readonly string[]) => {
        const command = stored(params).find(({ id }) => id === params.at(-1));
        if (!command) throw refusal.unknownCommand();
        return command;
      };
      return [
        route('GET', base, ({ params, query }) =>
          query.get('with_localizations') === 'true'
            ? stored(params)
            : stored(params).map(withoutLocalizations),
        ),
        route('PUT', base, ({ params, json }) => {
          const old = stored(params);
          const commands = ((json ?? []) as readonly CommandBody[]).map((command) => {
            const same = old.find(({ name, type }) => name === command.name && type === (command.type ?? 1));
            return { ...command, ...(same?.id === undefined ? {} : { id: same.id }) };
          });
          const refused = refusedCommands(commands);
          if (refused) throw refused;
          const next = commands.map((command) => wire.command(command, guildId(params)));
          save(params, next);
          return next;
        }),
        route('POST', base, ({ params, json }) => {
          const command = json as CommandBody;
          const rest = stored(params).filter(
            ({ name, type }) => name !== command.name || type !== (command.type ?? 1),
          );
          const refused = refusedCommands([command], true) ?? refusedCommands([...rest, command]);
          if (refused) throw refused;
          const next = wire.command(command, guildId(params));
          save(params, [...rest, next]);
          return next;
        }),
        route('GET', `${base}/:id`, ({ params }) => find(params)),
        route('PATCH', `${base}/:id`, ({ params, json }) => {
          const merged = { ...find(params), ...(json as CommandBody) };
          const refused = refusedCommands([merged], true);
          if (refused) throw refused;
          const next = wire.command(merged, guildId(params));
          save(
            params,
            stored(params).map((command) => (command.id === next.id ? next : command)),
          );
          return next;
        }),
        route('DELETE', `${base}/:id`, ({ params }) => {
          const gone = find(params);
          save(
            params,
            stored(params).filter((command) => command !== gone),
          );
          return undefined;
        }),
      ];
    },
  );
}

/** A command that stands in both scopes is shown twice to everybody in that server. */
function noteDoubleRegistration(state: State): void {
  const global = state.commands.get('global') ?? [];
  for (const [scope, commands] of state.commands) {
    if (scope === 'global') continue;
    const twice = commands.filter(({ name, type }) =>
      global.some((other) => other.name === name && other.type === type),
    );
    if (twice.length > 0) state.ledger.breach('registered-twice', twice.map(({ name }) => name).join(', '));
  }
}

function withoutLocalizations(command: CommandBody | CommandOptionBody): object {
  const { name_localizations: _names, description_localizations: _descriptions, options, ...rest } = command;
  return { ...rest, ...(options ? { options: options.map(withoutLocalizations) } : {}) };
}

function channelRoutes(state: State, wire: Wire, announce: Announce, route: MakeRoute): readonly Route[] {
  const channelOf = (id: string, needs = VIEW): Channel => {
    const channel = state.channels.get(id);
    if (!channel) throw refusal.unknownChannel();
    if ((channel.botDenied & VIEW) !== 0n || (channel.guild && !channel.guild.hasBot) || channel.type === 3)
      throw refusal.missingAccess();
    if ((channel.botDenied & needs) !== 0n) throw refusal.missingPermissions();
    return channel;
  };
  const messageIn = (channel: Channel, id: string): Message => {
    const message = state.messages.get(id);
    // Nobody, the bot included, gets at a private message but through its interaction.
    if (!message || message.deleted || message.channel !== channel || message.onlyFor)
      throw refusal.unknownMessage();
    return message;
  };
  return [
    route('GET', '/channels/:id', ({ params: [id = ''] }) => wire.channel(channelOf(id))),
    route('POST', '/channels/:id/typing', ({ params: [id = ''] }) => void channelOf(id, SEND)),
    route('GET', '/channels/:id/messages', ({ params: [id = ''], query }) => {
      const channel = channelOf(id);
      const before = query.get('before');
      return state
        .messagesIn(channel)
        .filter((message) => !message.deleted && !message.onlyFor)
        .filter((message) => before === null || BigInt(message.id) < BigInt(before))
        .toReversed()
        .slice(0, Number(query.get('limit') ?? 50))
        .map((message) => wire.message(message));
    }),
    route('POST', '/channels/:id/messages', ({ params: [id = ''], json, files }) => {
      const channel = channelOf(id, SEND);
      const body: MessageBody = json ?? {};
      // Discord looks back over the last few minutes.
      const again = state
        .messagesIn(channel)
        .slice(-200)
        .find(({ author, nonce }) => author === state.bot && nonce !== null && nonce === String(body.nonce));
      if (body.enforce_nonce && again) return wire.message(again);
      const target = body.message_reference?.message_id;
      const reference = target === undefined ? null : (state.messages.get(target) ?? null);
      if (
        target !== undefined &&
        (!reference || reference.deleted || reference.channel !== channel) &&
        body.message_reference?.fail_if_not_exists !== false
      )
        throw refusal.invalidForm([
          { path: 'message_reference', code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
        ]);
      if (reference && (channel.botDenied & HISTORY) !== 0n) throw refusal.noHistory();
      const message = createMessage(state, { channel, body, files, onlyFor: null, reference, at: '' });
      announce('MESSAGE_CREATE', message);
      return wire.message(message);
    }),
    route('GET', '/channels/:id/messages/:message', ({ params: [id = '', message = ''] }) =>
      wire.message(messageIn(channelOf(id), message)),
    ),
    route('PATCH', '/channels/:id/messages/:message', ({ params: [id = '', target = ''], json, files }) => {
      const message = messageIn(channelOf(id), target);
      if (message.author !== state.bot) throw refusal.notAuthor();
      editMessage(state, message, json ?? {}, files, '');
      announce('MESSAGE_UPDATE', message);
      return wire.message(message);
    }),
    route('DELETE', '/channels/:id/messages/:message', ({ params: [id = '', target = ''] }) => {
      const message = messageIn(channelOf(id), target);
      if (message.author !== state.bot) throw refusal.missingPermissions();
      message.deleted = true;
      announce('MESSAGE_DELETE', message);
      return undefined;
    }),
  ];
}

function interactionRoutes(state: State, wire: Wire, announce: Announce, route: MakeRoute): readonly Route[] {
  const webhook = '/webhooks/:app/:token';
  const tell = (event: Parameters<Announce>[0], message: Message | null) => {
    if (message && !message.onlyFor) announce(event, message);
  };
  return [
    route(
      'POST',
      '/interactions/:id/:token/callback',
      ({ params: [id = '', token = ''], query, json, files }) => {
        const interaction = respond(state, id, token, json as object, files);
        tell(interaction.response === 'update' ? 'MESSAGE_UPDATE' : 'MESSAGE_CREATE', interaction.original);
        if (query.get('with_response') !== 'true') return undefined;
        const message = interaction.original;
        return {
          interaction: {
            id,
            type: interaction.type,
            response_message_id: message?.id,
            response_message_loading: interaction.response === 'deferred',
            response_message_ephemeral: message?.onlyFor != null,
          },
          ...(message
            ? { resource: { type: (json as { type: number }).type, message: wire.message(message) } }
            : {}),
        };
      },
      true,
    ),
    route(
      'POST',
      webhook,
      ({ params: [app = '', token = ''], json, files }) => {
        const message = followUp(state, interactionOf(state, app, token), json ?? {}, files);
        tell('MESSAGE_CREATE', message);
        return wire.message(message);
      },
      true,
    ),
    route(
      'GET',
      `${webhook}/messages/:id`,
      ({ params: [app = '', token = '', id = ''] }) =>
        wire.message(messageOf(interactionOf(state, app, token), id)),
      true,
    ),
    route(
      'PATCH',
      `${webhook}/messages/:id`,
      ({ params: [app = '', token = '', id = ''], json, files }) => {
        const message = editOf(state, interactionOf(state, app, token), id, json ?? {}, files);
        tell('MESSAGE_UPDATE', message);
        return wire.message(message);
      },
      true,
    ),
    route(
      'DELETE',
      `${webhook}/messages/:id`,
      ({ params: [app = '', token = '', id = ''] }) => {
        const message = messageOf(interactionOf(state, app, token), id);
        message.deleted = true;
        tell('MESSAGE_DELETE', message);
        state.pulse.beat();
        return undefined;
      },
      true,
    ),
  ];
}
