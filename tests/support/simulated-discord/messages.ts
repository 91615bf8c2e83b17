import { FLAG, type MessageBody } from './bodies.ts';
import { refusal } from './errors.ts';
import { pingsOf } from './mentions.ts';
import { refusedMessage } from './rules-message.ts';
import type { Account, Channel, Interaction, Message, State, StoredFile } from './state.ts';

/** Flags that a new message may carry: suppressed embeds, ephemeral, silent, Components V2. */
const CREATE_FLAGS = (1 << 2) | FLAG.ephemeral | (1 << 12) | FLAG.componentsV2;
const MOST_FILE_BYTES = 10 * 1024 * 1024;

/** A message to be created. */
export interface NewMessage {
  readonly channel: Channel;
  readonly body: MessageBody;
  readonly files: readonly StoredFile[];
  readonly onlyFor: Account | null;
  readonly reference?: Message | null;
  readonly interaction?: Interaction | null;
  /** Path of the message in the request's body, such as `data`. */
  readonly at: string;
}

/** Creates a message of the bot, or throws what Discord would answer. */
export function createMessage(state: State, request: NewMessage): Message {
  const { channel, body, files, onlyFor, at, reference = null, interaction = null } = request;
  const flags = (body.flags ?? 0) & CREATE_FLAGS;
  checkFiles(files);
  const refused = refusedMessage({ ...body, flags }, at, files.length);
  if (refused) throw refused;
  notePings(state, body, reference);
  const message = state.addMessage({
    channel,
    author: state.bot,
    onlyFor,
    reference,
    interaction: interaction ? { id: interaction.id, user: interaction.user, type: interaction.type } : null,
    mentions: [],
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    files,
    flags,
    nonce: body.nonce === undefined || body.nonce === null ? null : String(body.nonce),
  });
  for (const file of files) state.files.set(file.id, file);
  return message;
}

/** Merges an edit into a message of the bot, or throws what Discord would answer. */
export function editMessage(
  state: State,
  message: Message,
  body: MessageBody,
  files: readonly StoredFile[],
  at: string,
): void {
  checkFiles(files);
  const wasV2 = message.flags & FLAG.componentsV2;
  const flags =
    (message.flags & ~FLAG.loading) | wasV2 | ((body.flags ?? 0) & (FLAG.componentsV2 | (1 << 2)));
  // What an edit does not name stays; `attachments` names the old files to keep.
  const kept = Array.isArray(body.attachments)
    ? message.files.filter(({ id }) => body.attachments?.some((attachment) => String(attachment.id) === id))
    : message.files;
  const merged = {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
    poll: body.poll ?? null,
    flags,
  };
  const refused = refusedMessage(merged, at, kept.length + files.length);
  if (refused) throw refused;
  if (((body.flags ?? 0) & FLAG.ephemeral) !== 0 && message.onlyFor === null)
    state.ledger.breach(
      'visibility-is-frozen',
      `an edit asks for a private message, but the message is public: ${JSON.stringify(body).slice(0, 300)}`,
    );
  notePings(state, { ...body, content: body.content ?? null }, null);
  message.content = merged.content ?? '';
  message.embeds = merged.embeds ?? [];
  message.components = merged.components ?? [];
  message.flags = flags;
  message.files = [...kept, ...files];
  message.edits += 1;
  for (const file of files) state.files.set(file.id, file);
}

function checkFiles(files: readonly StoredFile[]): void {
  if (files.some(({ content }) => content.length > MOST_FILE_BYTES)) throw refusal.tooLarge();
}

function notePings(state: State, body: MessageBody, reference: Message | null): void {
  state.ledger.pings.push(...pingsOf(body, reference ? reference.author.id : null));
}
