import type { ButtonInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { articlesIn, withFacts } from '../../corpus/importing/submit.ts';
import { changeName, historyCard } from '../../reply/cards/corpus/change-card.ts';
import { factsModal, readFacts } from '../../reply/cards/corpus/facts-modal.ts';
import { escapeMarkdown } from '../../reply/markdown/escape.ts';
import { type Messages, messagesFor } from '../../reply/messages/index.ts';
import { articleByKey } from '../../reply/read/article-key.ts';
import { type ControlState, numberPart } from '../../reply/read/custom-id.ts';
import { notice } from '../../reply/reply.ts';
import { begin, deferReplace, replace, respond, respondToFailure } from '../../reply/respond.ts';
import type { Bot, Control, ModalAction } from '../common/command.ts';
import { isAdmin, mayChangeArticles } from '../common/permission.ts';
import { changeArticles } from '../corpus/changed.ts';
import { previewOf } from '../corpus/preview.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** A button that changes articles: whoever presses it must be allowed to at that moment. `part` is what the button remembers. */
function editingControl(
  action: string,
  execute: (interaction: Pressed, part: string, messages: Messages, bot: Bot) => Promise<void>,
): Control {
  return {
    action,
    async execute(interaction, { parts: [part = ''] }, bot) {
      const messages = messagesFor(interaction.locale);
      if (!mayChangeArticles(interaction, bot.admins))
        return respond(interaction, notice(messages.notice.adminsOnly));
      return execute(interaction, part, messages, bot);
    },
  };
}

/** Adds what was previewed. */
const addControl = editingControl('add', async (interaction, key, messages, bot) => {
  const { incoming, shelf } = bot.desk;
  await deferReplace(interaction);
  const submission = await incoming.take(key);
  if (submission === undefined) return replace(interaction, notice(messages.shelf.gone));
  let isPutBack = false;
  const add = () =>
    shelf.add(submission.files, editorOf(interaction)).catch(async (error: unknown) => {
      // Nothing is lost by a disk that is full: the button works once there is room.
      isPutBack = await incoming.putBack(key, submission).then(
        () => true,
        () => false,
      );
      throw error;
    });
  const said = () => messages.shelf.added(submission.files.length);
  const card = await changeArticles(add, said, bot, messages);
  return isPutBack ? respondToFailure(interaction, card) : replace(interaction, card);
});

/** Asks for corrections of the facts in the preview. */
const factsControl = editingControl('facts', async (interaction, key, messages, { desk, library }) => {
  const submission = await desk.incoming.load(key);
  const [article] = submission === undefined ? [] : await articlesIn(submission, 1);
  if (article === undefined) return respond(interaction, notice(messages.shelf.gone));
  const state = { action: 'facts', version: library.status().version, parts: [key] };
  return begin(interaction, interaction.showModal(factsModal(article, state, messages)));
});

/** Drops what was previewed and changes nothing. */
const cancelControl = editingControl('cancel', async (interaction, key, messages, { desk }) => {
  await desk.incoming.take(key);
  return replace(interaction, notice(messages.shelf.cancelled));
});

/** Moves an article aside. */
const unshelveControl = editingControl('unshelve', async (interaction, key, messages, bot) => {
  const { desk, library } = bot;
  const article = articleByKey(library, key);
  const path = article?.path ?? null;
  if (article === undefined || path === null) return replace(interaction, notice(messages.shelf.notThere));
  if (library.articles().every((other) => other.path === path))
    return replace(interaction, notice(messages.shelf.removeLast));
  await deferReplace(interaction);
  const remove = () => desk.shelf.remove({ path, title: article.title }, editorOf(interaction));
  const card = await changeArticles(
    remove,
    (change) => messages.shelf.removed(escapeMarkdown(changeName(change))),
    bot,
    messages,
  );
  return replace(interaction, card);
});

/** Undoes a change if it is still the last one. */
const undoControl = editingControl('undo', async (interaction, id, messages, bot) => {
  await deferReplace(interaction);
  const rollback = () => bot.desk.shelf.rollback(id, editorOf(interaction));
  const card = await changeArticles(rollback, () => messages.shelf.rolledBack, bot, messages);
  return replace(interaction, card);
});

/** Turns the pages of the history. */
const historyControl: Control = {
  action: 'history',
  async execute(interaction, { parts: [page] }, { admins, desk, library }) {
    const messages = messagesFor(interaction.locale);
    if (!isAdmin(interaction, admins)) return respond(interaction, notice(messages.notice.adminsOnly));
    const view = { page: numberPart(page) ?? 0, version: library.status().version };
    return replace(interaction, historyCard(await desk.shelf.history(), view, messages));
  },
};

/** The buttons with which admins change the articles. */
export const SHELF_CONTROLS: readonly Control[] = [
  addControl,
  factsControl,
  cancelControl,
  unshelveControl,
  undoControl,
  historyControl,
];

/** Shows the preview again with the facts from the modal in place of those that were read out. */
export const factsModalAction: ModalAction = {
  action: 'facts',
  async submit(interaction: ModalSubmitInteraction, { parts: [key = ''] }: ControlState, bot) {
    const messages = messagesFor(interaction.locale);
    if (!mayChangeArticles(interaction, bot.admins))
      return respond(interaction, notice(messages.notice.adminsOnly));
    const read = readFacts(interaction, messages);
    if ('problem' in read) return respond(interaction, read.problem);
    const { incoming } = bot.desk;
    const submission = await incoming.load(key);
    if (submission === undefined) return respond(interaction, notice(messages.shelf.gone));
    const card = await previewOf(submission.from, () => withFacts(submission, read.facts), bot, messages);
    return interaction.isFromMessage() ? replace(interaction, card) : respond(interaction, card);
  },
};

function editorOf({ user }: Pressed): { readonly id: string; readonly name: string } {
  return { id: user.id, name: user.username };
}
