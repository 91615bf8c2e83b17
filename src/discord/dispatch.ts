import { randomBytes } from 'node:crypto';
import {
  type AutocompleteInteraction,
  DiscordAPIError,
  type Interaction,
  type Message,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Bot } from '../commands/common/command.ts';
import { COMMANDS, CONTROLS, MESSAGE_COMMANDS, MODALS } from '../commands/index.ts';
import type { Logger } from '../log.ts';
import { type Messages, messagesFor } from '../reply/messages/index.ts';
import { decodeState } from '../reply/read/custom-id.ts';
import { COLOURS, notice } from '../reply/reply.ts';
import {
  deferPrivately,
  type Repliable,
  respond,
  respondToFailure,
  respondToMessage,
} from '../reply/respond.ts';
import { IndexUnavailable } from '../retrieval/index/index-unavailable.ts';
import type { Chat } from './chat.ts';
import type { Cooldown } from './cooldown.ts';
import { messagesOf } from './message-language.ts';
import { missingPermission, nameClosed, nameMissing } from './missing-permission.ts';

/** After this long without a response one is promised, privately: Discord gives up after 3 s, and a request takes its time, too. */
const PROMISE_AFTER_MS = 1_500;
/** So much earlier for each that waits already, but never earlier than this: a hundred promises at once would take a busy machine too long. */
const EARLIER_EACH_MS = 8;
const PROMISE_SOONEST_MS = 700;

/** Does something after some milliseconds, unless the function that it returns is called before. */
export type Later = (work: () => void, milliseconds: number) => () => void;

const later: Later = (work, milliseconds) => {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
};

/** Sends every interaction to its handler. It never rejects: whatever goes wrong is logged once and answered once. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

/** The dispatch of a bot; `isStopping` makes it answer that the bot is being restarted. */
export function createDispatch(options: {
  readonly bot: Bot;
  readonly cooldown: Cooldown;
  readonly log: Logger;
  readonly isStopping: () => boolean;
  /** The clock; Node's own where it is left out. */
  readonly later?: Later | undefined;
}): Dispatch {
  const { bot, cooldown, log, isStopping } = options;
  const clock = options.later ?? later;
  let waiting = 0;

  return async (interaction) => {
    if (interaction.isAutocomplete()) return suggest(interaction, bot, log);
    if (!isRepliable(interaction))
      return log.debug('an interaction of an unknown kind', { type: interaction.type });
    const forget = clock(() => {
      deferPrivately(interaction).catch((error: unknown) => logRefusedByDiscord(error, log));
    }, promiseAfter(waiting));
    waiting++;
    try {
      const messages = messagesFor(interaction.locale);
      const wait = isUnlimited(interaction) ? null : cooldown.check(interaction.user.id, interaction.guildId);
      if (isStopping()) await respond(interaction, notice(messages.notice.stopping));
      else if (wait !== null) {
        const tooFast = wait.who === 'user' ? messages.notice.tooFast : messages.notice.tooFastHere;
        await respond(interaction, notice(tooFast(wait.seconds)));
      } else await handle(interaction, bot);
    } catch (error) {
      await answerError(interaction, error, log);
    } finally {
      forget();
      waiting--;
    }
  };
}

/** How long, in milliseconds, an interaction may go without a response where others wait already. */
function promiseAfter(others: number): number {
  return Math.max(PROMISE_SOONEST_MS, PROMISE_AFTER_MS - EARLIER_EACH_MS * others);
}

/** Gives every message to the chat. It never rejects either: what the chat throws is logged once and answered once. */
export function createMessageDispatch(chat: Chat, log: Logger): Chat {
  return async (message) => {
    try {
      await chat(message);
    } catch (error) {
      await answerMessageError(message, error, log);
    }
  };
}

async function handle(interaction: Repliable, bot: Bot): Promise<void> {
  const messages = messagesFor(interaction.locale);
  if (interaction.isChatInputCommand()) {
    const command = COMMANDS.find(({ data }) => data.name === interaction.commandName);
    if (command !== undefined) return command.execute(interaction, bot);
    return respond(interaction, notice(messages.notice.unknownCommand));
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = MESSAGE_COMMANDS.find(({ data }) => data.name === interaction.commandName);
    if (command !== undefined) return command.execute(interaction, bot);
    return respond(interaction, notice(messages.notice.unknownCommand));
  }
  const state = decodeState(interaction.customId);
  if (state !== undefined && interaction.isModalSubmit()) {
    const modal = MODALS.find(({ action }) => action === state.action);
    if (modal !== undefined) return modal.submit(interaction, state, bot);
  } else if (state !== undefined && !interaction.isModalSubmit()) {
    const control = CONTROLS.find(({ action }) => action === state.action);
    if (control !== undefined) return control.execute(interaction, state, bot);
  }
  return respond(interaction, notice(messages.notice.oldControl));
}

/** Help and removing a message are never refused, however fast somebody is. */
function isUnlimited(interaction: Repliable): boolean {
  if (interaction.isChatInputCommand())
    return COMMANDS.some(
      (command) => command.unlimited === true && command.data.name === interaction.commandName,
    );
  if (interaction.isCommand() || interaction.isModalSubmit()) return false;
  const action = decodeState(interaction.customId)?.action;
  return CONTROLS.some((control) => control.unlimited === true && control.action === action);
}

function isRepliable(interaction: Interaction): interaction is Repliable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

/** Suggestions are a convenience: without them free text still works, so that an error is logged and nothing is suggested. */
async function suggest(interaction: AutocompleteInteraction, bot: Bot, log: Logger): Promise<void> {
  try {
    const command = COMMANDS.find(({ data }) => data.name === interaction.commandName);
    if (command?.autocomplete === undefined) await interaction.respond([]);
    else await command.autocomplete(interaction, bot);
  } catch (error) {
    if (logRefusedByDiscord(error, log)) return;
    log.error('suggesting failed', { command: interaction.commandName, error });
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}

async function answerError(interaction: Repliable, error: unknown, log: Logger): Promise<void> {
  if (logRefusedByDiscord(error, log)) return;
  const messages = messagesFor(interaction.locale);
  const id = randomBytes(4).toString('hex');
  try {
    await respondToFailure(
      interaction,
      notice(saidOf(error, messages, log, { id, kind: nameOf(interaction) }), COLOURS.error),
    );
  } catch (second) {
    if (!logRefusedByDiscord(second, log)) log.warn('the error could not be answered', { id, error: second });
  }
}

/** Logs an error, and gives what to say about it. A search cluster that is away is logged once, when it goes, and not for each question. */
function saidOf(
  error: unknown,
  { notice: says }: Messages,
  log: Logger,
  about: { readonly id: string; readonly kind: string },
): string {
  if (error instanceof IndexUnavailable) {
    log.debug('a question could not be answered: the search cluster is away', { reason: error.message });
    return says.searchAway;
  }
  log.error(about.kind === 'message' ? 'a message could not be answered' : 'an interaction failed', {
    ...about,
    error,
  });
  return says.unexpected(about.id);
}

async function answerMessageError(message: Message, error: unknown, log: Logger): Promise<void> {
  // The cached permissions can be out of date.
  if (error instanceof DiscordAPIError && CANNOT_ANSWER.has(error.code)) {
    await nameMissing(message, missingPermission(message) ?? 'SendMessages', log);
    return;
  }
  if (error instanceof DiscordAPIError && CLOSED.has(error.code)) return nameClosed(message, log);
  const id = randomBytes(4).toString('hex');
  const said = saidOf(error, messagesOf(message), log, { id, kind: 'message' });
  await respondToMessage(message, notice(said, COLOURS.error)).catch(() => undefined);
}

/** The message's channel takes no answer, and trying again would fail as well. */
const CLOSED: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.ActionCannotBePerformedDueToSlowmodeRateLimit,
]);

const CANNOT_ANSWER: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
]);

/**
 * Logs, quietly, that an interaction is over: it is gone (10062, or its message is: 10008), or was answered (40060), as after
 * a request that arrived though its answer was lost. Tells whether the error was one of these.
 */
function logRefusedByDiscord(error: unknown, log: Logger): boolean {
  if (!(error instanceof DiscordAPIError) || !OVER.has(error.code)) return false;
  // Late is worth a line at once: it says that the machine or the network is too slow. The others are a request sent twice.
  if (error.code === RESTJSONErrorCodes.UnknownInteraction) {
    log.warn('Discord gave up waiting for an answer that came after more than three seconds', {
      code: error.code,
    });
  } else log.debug('Discord has closed an interaction', { code: error.code });
  return true;
}

const OVER: ReadonlySet<string | number> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/** The command's name, or the action of a button: never an option's value, which could be a question. */
function nameOf(interaction: Repliable): string {
  if (interaction.isCommand()) return interaction.commandName;
  return decodeState(interaction.customId)?.action ?? 'unknown control';
}
