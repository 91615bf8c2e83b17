import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Breach, Ping } from './breaches.ts';
import { Faults } from './faults.ts';
import { Gateway } from './gateway.ts';
import type { GatewaySettings } from './gateway-protocol.ts';
import { INTENT } from './gateway-protocol.ts';
import { Rest } from './rest.ts';
import { routesOf } from './routes.ts';
import { findDescription, RequestSchema } from './schema.ts';
import { type Channel, type Guild, type Message, State } from './state.ts';
import { User } from './user.ts';
import { EVERYONE, Wire } from './wire.ts';

const MANAGE_GUILD = 1n << 5n;
const MANAGE_MESSAGES = 1n << 13n;

/** Everything that can be set; see `GatewaySettings`. */
export type SimulationSettings = Partial<GatewaySettings>;

/** What is special about a person. */
export interface Person {
  /** As Discord names it: `en-US` by default, `vi`. */
  readonly locale?: string;
  /** May manage the server. */
  readonly admin?: boolean;
  /** May manage messages. */
  readonly moderator?: boolean;
  /** Another bot. */
  readonly bot?: boolean;
}

/**
 * A Discord on the loopback interface, which a real client connects to: REST and gateway, with its rules.
 * What a client breaks is answered as Discord would and kept in `breaches`.
 */
export class SimulatedDiscord {
  readonly state = new State();
  readonly faults = new Faults();
  readonly gateway: Gateway;
  readonly rest: Rest;
  readonly guild: Guild;
  readonly channel: Channel;
  /** True when request bodies are checked against Discord's own description. */
  readonly checksSchema: boolean;
  readonly #wire: Wire;
  readonly #server: Server;
  #port = 0;

  private constructor(settings: SimulationSettings) {
    const { state } = this;
    this.#wire = new Wire(state);
    this.gateway = new Gateway(state, this.#wire, {
      heartbeatIntervalMs: 41_250,
      grantedIntents: 0,
      ...settings,
    });
    const description = findDescription();
    this.checksSchema = description !== undefined;
    this.guild = state.addGuild('Newsroom');
    this.channel = state.addChannel('general', this.guild, 0);
    state.addChannel('lobby', state.addGuild('Elsewhere', false), 0);
    state.addChannel('friends', null, 3);
    this.rest = new Rest(
      state,
      this.faults,
      description === undefined ? undefined : sharedSchema(description),
      routesOf(
        state,
        this.#wire,
        (event, message) => this.#announce(event, message),
        () => this.gateway.info(`ws://127.0.0.1:${this.#port}`),
      ),
    );
    this.#server = createServer((request, response) => {
      this.rest
        .handle(request, response)
        .catch((error: unknown) => state.ledger.breach('simulation', String(error)));
    });
    this.#server.on('upgrade', (request, socket, head) => this.gateway.accept(request, socket, head));
  }

  /** Starts listening on a free port. */
  static async start(settings: SimulationSettings = {}): Promise<SimulatedDiscord> {
    const discord = new SimulatedDiscord(settings);
    await new Promise<void>((resolve) => {
      discord.#server.listen(0, '127.0.0.1', resolve);
    });
    discord.#port = (discord.#server.address() as AddressInfo).port;
    discord.#wire.filesBase = `http://127.0.0.1:${discord.#port}/files`;
    discord.gateway.resumeUrl = `ws://127.0.0.1:${discord.#port}`;
    return discord;
  }

  /** Another server that the bot is in. To be called before it logs in. */
  addGuild(name: string): Guild {
    return this.state.addGuild(name);
  }

  /** What `DISCORD_API_URL` has to say. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  get token(): string {
    return this.state.token;
  }

  get breaches(): readonly Breach[] {
    return this.state.ledger.breaches;
  }

  get pings(): readonly Ping[] {
    return this.state.ledger.pings;
  }

  user(name: string, { locale = 'en-US', admin = false, moderator = false, bot = false }: Person = {}): User {
    const permissions = EVERYONE | (admin ? MANAGE_GUILD : 0n) | (moderator ? MANAGE_MESSAGES : 0n);
    const account = this.state.addAccount(name, locale, permissions, bot);
    return new User(account, this.state, this.gateway, this.#wire);
  }

  /** A new channel of the server, in which the bot lacks the permissions `botDenied`, and everybody else `membersDenied`. */
  addChannel(name: string, botDenied = 0n, membersDenied = 0n): Channel {
    const channel = this.state.addChannel(name, this.guild, 0);
    channel.botDenied = botDenied;
    channel.membersDenied = membersDenied;
    this.gateway.dispatch('CHANNEL_CREATE', this.#wire.channel(channel), this.guild.id, INTENT.guilds);
    return channel;
  }

  /** Takes permissions from the bot in a channel of the server, in place of those that it lacked. */
  deny(channel: Channel, permissions: bigint): void {
    channel.botDenied = permissions;
    this.gateway.dispatch('CHANNEL_UPDATE', this.#wire.channel(channel), this.guild.id, INTENT.guilds);
  }

  /** A server that the bot has not been invited to yet. */
  addServer(name: string): Guild {
    const guild = this.state.addGuild(name, false);
    this.state.addChannel('general', guild, 0);
    return guild;
  }

  /** Lets the bot into a server, as somebody does who follows its invite link. */
  invite(guild: Guild): void {
    guild.hasBot = true;
    this.gateway.dispatch('GUILD_CREATE', this.#wire.guild(guild), guild.id, INTENT.guilds);
  }

  /** Everything that the bot has posted where others can see it. */
  botMessages(channel: Channel): readonly Message[] {
    return this.state
      .messagesIn(channel)
      .filter(({ author, onlyFor, deleted }) => author === this.state.bot && onlyFor === null && !deleted);
  }

  /** Resolves as soon as `test` holds; it is looked at after each request and gateway event. */
  until(test: () => boolean, withinMs: number, what: string): Promise<void> {
    return this.state.pulse.until(test, withinMs, what);
  }

  /** Resolves when a client is logged in. */
  connected(withinMs = 15_000): Promise<void> {
    return this.until(() => this.gateway.live.length > 0, withinMs, 'a client to log in');
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #announce(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE', message: Message): void {
    const { guild } = message.channel;
    const where = guild ? { guild_id: guild.id } : {};
    const body =
      event === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: message.channel.id }
        : this.#wire.message(message);
    this.gateway.dispatch(
      event,
      { ...body, ...where },
      guild?.id ?? null,
      guild ? INTENT.guildMessages : INTENT.directMessages,
    );
  }
}

let schema: RequestSchema | undefined;

/** One parse of the description (1 MB) for all simulations of a process. */
function sharedSchema(file: string): RequestSchema {
  if (schema === undefined) {
    schema = new RequestSchema(file);
    // Compiled before anybody waits for a first response: on a busy machine this alone can take more than its three seconds.
    schema.mismatch('POST', '/interactions/1/token/callback', { type: 5 });
  }
  return schema;
}
