import type { CommandBody, ComponentBody, EmbedBody } from './bodies.ts';
import { Ledger } from './breaches.ts';
import { Clock } from './clock.ts';
import { Pulse } from './pulse.ts';

/** A user. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly permissions: bigint;
  readonly bot: boolean;
}

/** A server. */
export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** The language that its community speaks. */
  locale: string;
  /** False for a server that only a user-installed app is used in. */
  hasBot: boolean;
  /** What the bot's roles let it do in the whole server. */
  botPermissions: bigint;
  readonly channels: Channel[];
}

/** A channel, or a conversation. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  /** 0 a server's text channel, 1 a direct message, 3 a group. */
  readonly type: 0 | 1 | 3;
  readonly guild: Guild | null;
  /** The other side of a direct message. */
  readonly recipient: Account | null;
  /** Permissions that the bot lacks here. */
  botDenied: bigint;
  /** Permissions that everybody but the bot lacks here. */
  membersDenied: bigint;
}

/** A file of a message. */
export interface StoredFile {
  readonly id: string;
  readonly filename: string;
  readonly content: Buffer;
}

/** View Channel, Send Messages, Read Message History, Send Messages in Threads. */
const VIEW_SEND_THREADS_HISTORY = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n);

/** A message as Discord keeps it. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Account;
  /** The only one who sees it; null: everyone in the channel. */
  readonly onlyFor: Account | null;
  readonly reference: Message | null;
  readonly interaction: { readonly id: string; readonly user: Account; readonly type: number } | null;
  readonly createdAt: number;
  readonly mentions: readonly Account[];
  content: string;
  embeds: readonly EmbedBody[];
  components: readonly ComponentBody[];
  files: readonly StoredFile[];
  flags: number;
  edits: number;
  deleted: boolean;
  readonly nonce: string | null;
}

/** A modal that was opened. */
export type ModalShown = {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly ComponentBody[];
};
/** A choice that is offered while somebody types. */
export type ChoiceShown = { readonly name: string; readonly value: string | number };

/** An interaction from its creation to the end of its token. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
  readonly type: 2 | 3 | 4 | 5;
  readonly label: string;
  readonly user: Account;
  readonly channel: Channel;
  readonly createdAt: number;
  readonly userInstalled: boolean;
  /** For components, and modals opened by one: the message that they sit on. */
  readonly source: Message | null;
  /** For autocompletion: the type of the option that is being typed. */
  readonly optionType: number;
  respondedAt: number | null;
  response: 'none' | 'message' | 'deferred' | 'deferred-update' | 'update' | 'modal' | 'choices';
  deferredEphemeral: boolean;
  original: Message | null;
  modal: ModalShown | null;
  choices: readonly ChoiceShown[] | null;
  followUps: Message[];
  /** True as soon as the user sees something other than "thinking…". */
  shown: boolean;
}

/** Everything that this Discord remembers, and its rules' ledger. */
export class State {
  readonly clock = new Clock();
  readonly ledger = new Ledger();
  readonly pulse = new Pulse();
  readonly applicationId: string;
  readonly bot: Account;
  token = 'MTAwMDAwMDAwMDAwMDAwMDAx.GabcdE.simulated-Discord-token-0123456789ab';
  readonly accounts = new Map<string, Account>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  /** By token, and by id: thousands wait at once in a soak. */
  readonly interactions = new Map<string, Interaction>();
  readonly interactionsById = new Map<string, Interaction>();
  /** Messages by the channel that they stand in, oldest first, and by the message that they reply to. */
  readonly #inChannel = new Map<Channel, Message[]>();
  readonly #replies = new Map<Message, Message[]>();
  readonly files = new Map<string, StoredFile>();
  /** Registered commands by scope: `global`, or a guild's id. */
  readonly commands = new Map<string, CommandBody[]>();

  constructor() {
    this.applicationId = this.clock.snowflake();
    this.bot = this.addAccount('Verbatim', 'en-US', 0n, true, this.applicationId);
  }

  addAccount(
    name: string,
    locale: string,
    permissions: bigint,
    bot = false,
    id = this.clock.snowflake(),
  ): Account {
    const account: Account = { id, name, locale, permissions, bot };
    this.accounts.set(id, account);
    return account;
  }

  addGuild(name: string, hasBot = true): Guild {
    const guild: Guild = {
      id: this.clock.snowflake(),
      name,
      ownerId: this.clock.snowflake(),
      locale: 'en-US',
      hasBot,
      botPermissions: VIEW_SEND_THREADS_HISTORY,
      channels: [],
    };
    this.guilds.set(guild.id, guild);
    return guild;
  }

  addChannel(
    name: string,
    guild: Guild | null,
    type: Channel['type'],
    recipient: Account | null = null,
  ): Channel {
    const channel: Channel = {
      id: this.clock.snowflake(),
      name,
      type,
      guild,
      recipient,
      botDenied: 0n,
      membersDenied: 0n,
    };
    this.channels.set(channel.id, channel);
    guild?.channels.push(channel);
    return channel;
  }

  /** The direct-message channel of a user and the bot; there is one. */
  directMessages(user: Account): Channel {
    const known = [...this.channels.values()].find(
      ({ type, recipient }) => type === 1 && recipient?.id === user.id,
    );
    return known ?? this.addChannel(user.name, null, 1, user);
  }

  addMessage(fields: Omit<Message, 'id' | 'createdAt' | 'edits' | 'deleted'>): Message {
    const message: Message = {
      ...fields,
      id: this.clock.snowflake(),
      createdAt: this.clock.now(),
      edits: 0,
      deleted: false,
    };
    this.messages.set(message.id, message);
    listIn(this.#inChannel, message.channel).push(message);
    if (message.reference) listIn(this.#replies, message.reference).push(message);
    return message;
  }

  /** The messages of a channel, oldest first. */
  messagesIn(channel: Channel): readonly Message[] {
    return this.#inChannel.get(channel) ?? [];
  }

  /** The messages that reply to one. */
  repliesTo(message: Message): readonly Message[] {
    return this.#replies.get(message) ?? [];
  }

  addInteraction(interaction: Interaction): void {
    this.interactions.set(interaction.token, interaction);
    this.interactionsById.set(interaction.id, interaction);
  }
}

function listIn<K>(map: Map<K, Message[]>, key: K): Message[] {
  const known = map.get(key);
  if (known) return known;
  const list: Message[] = [];
  map.set(key, list);
  return list;
}
