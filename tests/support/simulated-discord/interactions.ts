import { type ChoiceBody, FLAG, type MessageBody, type ModalBody } from './bodies.ts';
import { refusal } from './errors.ts';
import { createMessage, editMessage } from './messages.ts';
import { refusedChoices, refusedModal } from './rules-responses.ts';
import type { Interaction, Message, State, StoredFile } from './state.ts';

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
const RESPONSE = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;
const ALLOWED: Readonly<Record<Interaction['type'], readonly number[]>> = {
  2: [RESPONSE.message, RESPONSE.deferred, RESPONSE.modal],
  3: [RESPONSE.message, RESPONSE.deferred, RESPONSE.deferredUpdate, RESPONSE.update, RESPONSE.modal],
  4: [RESPONSE.choices],
  5: [RESPONSE.message, RESPONSE.deferred, RESPONSE.deferredUpdate, RESPONSE.update],
};
/** Discord waits this long for a first response. */
export const FIRST_RESPONSE_MS = 3_000;
const TOKEN_LIFE_MS = 15 * 60_000;
const USER_INSTALL_FOLLOW_UPS = 5;

interface Callback {
  readonly type?: number;
  readonly data?: (MessageBody & ModalBody & { readonly choices?: readonly ChoiceBody[] }) | null;
}

/** Takes the first response to an interaction, or throws what Discord would answer. */
export function respond(
  state: State,
  id: string,
  token: string,
  callback: Callback,
  files: readonly StoredFile[],
): Interaction {
  const interaction = state.interactionsById.get(id);
  if (!interaction || interaction.token !== token) throw refusal.unknownInteraction();
  const { label } = interaction;
  if (interaction.response !== 'none') {
    state.ledger.breach('one-first-response', `${label} was responded to twice`);
    throw refusal.acknowledged();
  }
  const age = state.clock.now() - interaction.createdAt;
  if (age > FIRST_RESPONSE_MS) {
    state.ledger.breach('three-seconds', `${label} got its first response after ${age} ms`);
    throw refusal.unknownInteraction();
  }
  const type = callback.type ?? 0;
  if (!ALLOWED[interaction.type].includes(type))
    throw refusal.invalidForm([
      {
        path: 'type',
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of (${ALLOWED[interaction.type].join(', ')}).`,
      },
    ]);
  take(state, interaction, type, callback.data ?? {}, files);
  interaction.respondedAt = state.clock.now();
  state.pulse.beat();
  return interaction;
}

function take(
  state: State,
  interaction: Interaction,
  type: number,
  data: NonNullable<Callback['data']>,
  files: readonly StoredFile[],
): void {
  const { channel, user, source, label } = interaction;
  const isPrivate = ((data.flags ?? 0) & FLAG.ephemeral) !== 0;
  switch (type) {
    case RESPONSE.message:
      interaction.original = createMessage(state, {
        channel,
        body: data,
        files,
        onlyFor: isPrivate ? user : null,
        interaction,
        at: 'data',
      });
      interaction.response = 'message';
      interaction.shown = true;
      return;
    case RESPONSE.deferred:
      if (((data.flags ?? 0) & FLAG.componentsV2) !== 0)
        state.ledger.breach(
          'deferral-flags',
          `${label}: Components V2 goes on the edit, a deferral takes the ephemeral flag only`,
        );
      interaction.deferredEphemeral = isPrivate;
      interaction.original = state.addMessage({
        channel,
        author: state.bot,
        onlyFor: isPrivate ? user : null,
        reference: null,
        interaction: { id: interaction.id, user, type: interaction.type },
        mentions: [],
        content: '',
        embeds: [],
        components: [],
        files: [],
        flags: FLAG.loading | (isPrivate ? FLAG.ephemeral : 0),
        nonce: null,
      });
      interaction.response = 'deferred';
      return;
    case RESPONSE.deferredUpdate:
    case RESPONSE.update:
      if (!source)
        throw refusal.invalidForm([
          { path: 'type', code: 'BASE_TYPE_CHOICES', message: 'There is no message to update.' },
        ]);
      if (type === RESPONSE.update) editMessage(state, source, data, files, 'data');
      interaction.original = source;
      interaction.response = type === RESPONSE.update ? 'update' : 'deferred-update';
      interaction.shown = type === RESPONSE.update;
      return;
    case RESPONSE.choices: {
      const choices = data.choices ?? [];
      const refused = refusedChoices(choices, interaction.optionType);
      if (refused) throw refused;
      interaction.choices = choices.map(({ name = '', value = '' }) => ({ name, value }));
      interaction.response = 'choices';
      interaction.shown = true;
      return;
    }
    default: {
      const refused = refusedModal(data);
      if (refused) throw refused;
      interaction.modal = {
        custom_id: data.custom_id ?? '',
        title: data.title ?? '',
        components: data.components ?? [],
      };
      interaction.response = 'modal';
      interaction.shown = true;
    }
  }
}

/** The interaction behind a webhook's token while it lives; throws what Discord would answer. */
export function interactionOf(state: State, applicationId: string, token: string): Interaction {
  const interaction = state.interactions.get(token);
  if (applicationId !== state.applicationId || !interaction) throw refusal.unknownWebhook();
  if (state.clock.now() - interaction.createdAt > TOKEN_LIFE_MS) throw refusal.invalidWebhookToken();
  if (interaction.response === 'none') throw refusal.unknownWebhook();
  return interaction;
}

/** A message of an interaction: the original response for `@original`, else a follow-up by its id. */
export function messageOf(interaction: Interaction, id: string): Message {
  const message =
    id === '@original' || id === interaction.original?.id
      ? interaction.original
      : interaction.followUps.find((followUp) => followUp.id === id);
  if (!message || message.deleted) throw refusal.unknownMessage();
  return message;
}

/** Edits a message of an interaction. */
export function editOf(
  state: State,
  interaction: Interaction,
  id: string,
  body: MessageBody,
  files: readonly StoredFile[],
): Message {
  const message = messageOf(interaction, id);
  editMessage(state, message, body, files, '');
  if (message === interaction.original) interaction.shown = true;
  state.pulse.beat();
  return message;
}

/** Posts a follow-up; right after a deferral it fills the "thinking…" message instead, which keeps its visibility. */
export function followUp(
  state: State,
  interaction: Interaction,
  body: MessageBody,
  files: readonly StoredFile[],
): Message {
  const isPrivate = ((body.flags ?? 0) & FLAG.ephemeral) !== 0;
  if (interaction.response === 'deferred' && !interaction.shown) {
    if (isPrivate !== interaction.deferredEphemeral)
      state.ledger.breach(
        'visibility-is-frozen',
        `${interaction.label}: the first follow-up takes the deferral's visibility`,
      );
    return editOf(
      state,
      interaction,
      '@original',
      { ...body, flags: (body.flags ?? 0) & ~FLAG.ephemeral },
      files,
    );
  }
  if (interaction.userInstalled && interaction.followUps.length >= USER_INSTALL_FOLLOW_UPS)
    throw refusal.followUpsUsedUp();
  const message = createMessage(state, {
    channel: interaction.channel,
    body,
    files,
    onlyFor: isPrivate ? interaction.user : null,
    interaction,
    at: '',
  });
  interaction.followUps.push(message);
  interaction.shown = true;
  state.pulse.beat();
  return message;
}
