import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
  SlashCommandSubcommandBuilder,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Web } from '../../corpus/fetching/web.ts';
import type { Incoming } from '../../corpus/storage/shelf/incoming.ts';
import type { Shelf } from '../../corpus/storage/shelf/shelf.ts';
import type { Library } from '../../library.ts';
import type { ControlState } from '../../reply/read/custom-id.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Report } from '../../reports/report.ts';
import type { Waiting, WaitingStore } from '../../reports/waiting.ts';
import type { Once } from '../../text/once.ts';
import type { Tally } from './tally.ts';

/** Who is an admin besides members with Manage Server. */
export interface Admins {
  /** True: only those named here are admins, for a bot in many servers whose articles belong to one organiser. */
  readonly onlyNamed?: boolean | undefined;
  readonly users: readonly string[];
  readonly roles: readonly string[];
}

/** What people send to the organisers. Writing gives whether it is on the disk, adding the new report's id; the log says why it is not. */
export interface Reports {
  open(): Promise<readonly Report[]>;
  add(report: Omit<Report, 'id'>): Promise<string | undefined>;
  finish(ids: readonly string[]): Promise<boolean>;
  /** Closes a report because whoever sent it takes it back. */
  takeBack(id: string): Promise<boolean>;
  /** Opens again what was marked as done together with this id. False: there is nothing to open; undefined: it could not be saved. */
  reopen(id: string): Promise<boolean | undefined>;
}

/** The people to tell once the question of their report is closed. Adding gives whether it is on the disk; the log says why it is not. */
export interface Waitings extends Omit<WaitingStore, 'add'> {
  add(waiting: Waiting): Promise<boolean>;
}

/** What admins change the articles with. */
export interface Desk {
  readonly shelf: Shelf;
  readonly incoming: Incoming;
  readonly web: Web;
  /** The hosts that attachments are fetched from. */
  readonly attachmentHosts: readonly string[];
  /** Tells the log why a change could not be made. */
  readonly onFailed: (error: unknown) => void;
}

/** The channel where people answer what the articles do not. */
export interface HelpChannel {
  /** Whether questions from a server can be posted there, because the channel is in that server. */
  isOffered(guildId: string | null): boolean;
  /** Whether it is this channel. */
  isHere(channelId: string): boolean;
  /** Undefined where the question cannot be posted; the log says why. */
  post(reply: Reply): Promise<{ readonly id: string; readonly url: string } | undefined>;
  remove(messageId: string): Promise<void>;
}

/** How the bot is run, for admins who look after it. */
export interface Setup {
  /** Whether a change in the folder of articles is loaded by itself. */
  readonly watches: boolean;
  /** Gateway connections. */
  readonly shards: number;
  /** Whether reports and the index can be kept. */
  canWriteState(): Promise<boolean>;
}

/** What dispatch hands to every handler of the bot. */
export interface Bot {
  readonly library: Library;
  readonly admins: Admins;
  /** The zone that "yesterday" in a question is meant in, by its IANA name. */
  readonly timeZone: string;
  /** Ids of the registered chat-input commands by name, for mentions that can be pressed. */
  readonly commandIds: ReadonlyMap<string, string>;
  readonly reports: Reports;
  readonly waiting: Waitings;
  /** Sends somebody a direct message; it is lost where it cannot be sent, because many people accept none. */
  readonly tell: (user: string, reply: Reply) => Promise<void>;
  /** Counts the questions that people ask. */
  readonly tally: Tally;
  readonly desk: Desk;
  readonly setup: Setup;
  readonly help: HelpChannel;
  /** Whether a refusal may show the passage that came closest. */
  readonly closestPassage: boolean;
  /** Who has sent which question since the start, so that one person's press counts once; kept only in memory. */
  readonly sent: Once;
}

/** A slash command: what is registered and what runs, side by side. */
export interface Command {
  readonly data: { readonly name: string; toJSON(): RESTPostAPIApplicationCommandsJSONBody };
  /** True: the cooldown does not count it, since it costs nothing. */
  readonly unlimited?: boolean;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Promise<void>;
}

/** A part of a slash command, as `/corpus reload` is of `/corpus`. */
export interface Subcommand {
  readonly name: string;
  /** Says what it does and which options it takes; the name is set already. */
  readonly describe: (sub: SlashCommandSubcommandBuilder) => SlashCommandSubcommandBuilder;
  execute(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void>;
  /** Suggests values for its option; only admins get any. */
  autocomplete?(interaction: AutocompleteInteraction, bot: Bot): Promise<void>;
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly data: ContextMenuCommandBuilder;
  execute(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void>;
}

/** A button's or a menu's action, found by the `action` of its state. */
export interface Control {
  readonly action: string;
  /** True: the cooldown does not count it, since it costs nothing. */
  readonly unlimited?: boolean;
  execute(
    interaction: ButtonInteraction | StringSelectMenuInteraction,
    state: ControlState,
    bot: Bot,
  ): Promise<void>;
}

/** What a submitted modal does, found by the `action` of its state. */
export interface ModalAction {
  readonly action: string;
  submit(interaction: ModalSubmitInteraction, state: ControlState, bot: Bot): Promise<void>;
}
