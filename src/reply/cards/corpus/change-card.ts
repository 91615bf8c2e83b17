import type { Article } from '../../../corpus/article.ts';
import type { Change } from '../../../corpus/storage/shelf/change.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { articleFacts } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey } from '../../read/article-key.ts';
import type { ControlState } from '../../read/custom-id.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, rows } from '../parts/buttons.ts';

const NAME_LENGTH = 80;
const CHANGES_PER_PAGE = 8;

/** The name of a change in plain text: the title of its first article, else its file, and how many more there are. */
export function changeName({ files }: Change): string {
  const [first] = files;
  const name = shorten(cleanLine(first?.title ?? first?.path ?? ''), NAME_LENGTH);
  return files.length > 1 ? `${name} (+${files.length - 1})` : name;
}

/** Says what was done, and to which article. */
export function changedCard(said: string, change: Change, messages: Messages): Reply {
  return containerReply({
    colour: COLOURS.sure,
    parts: [textDisplay(said), textDisplay(`-# ${changeLine(change, messages)}`)],
    private: true,
  });
}

/** Asks whether an article is to be moved aside; `together` counts the articles of its file. */
export function confirmRemoveCard(
  article: Article,
  { version, together }: { readonly version: string; readonly together: number },
  messages: Messages,
): Reply {
  const { shelf } = messages;
  const [title = '', ...facts] = articleFacts(article, messages);
  return containerReply({
    colour: COLOURS.unsure,
    parts: [
      textDisplay(`### ${shelf.confirmRemove(title)}\n-# ${facts.join(' · ')}`),
      textDisplay(together > 1 ? shelf.removeMany(together) : ''),
      textDisplay(`-# ${shelf.removeNote}`),
      ...confirmRow(
        shelf.buttons.remove,
        { action: 'unshelve', version, parts: [articleKey(article.id)] },
        messages,
      ),
    ],
    private: true,
  });
}

/** Asks whether the last change is to be undone. */
export function confirmRollbackCard(change: Change, version: string, messages: Messages): Reply {
  const { shelf } = messages;
  return containerReply({
    colour: COLOURS.unsure,
    parts: [
      textDisplay(`### ${shelf.confirmRollback}\n${changeLine(change, messages)}`),
      ...confirmRow(shelf.buttons.rollback, { action: 'undo', version, parts: [change.id] }, messages),
    ],
    private: true,
  });
}

/** A page of the history, the latest change first; `made` has the oldest first. */
export function historyCard(
  made: readonly Change[],
  view: { readonly page: number; readonly version: string },
  messages: Messages,
): Reply {
  const { shelf, buttons, articles } = messages;
  const pages = Math.max(1, Math.ceil(made.length / CHANGES_PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const start = page * CHANGES_PER_PAGE;
  const shown = made.toReversed().slice(start, start + CHANGES_PER_PAGE);
  const goTo = (to: number): ControlState => ({
    action: 'history',
    version: view.version,
    parts: [to.toString(36)],
  });
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(`### ${made.length === 0 ? shelf.noHistory : shelf.history(made.length)}`),
      textDisplay(shown.map((change) => `- ${changeLine(change, messages)}`).join('\n')),
      textDisplay(pages > 1 ? `-# ${articles.page(page + 1, pages)}` : ''),
      ...rows([
        page > 0 ? button(`◀ ${buttons.previous}`, goTo(page - 1)) : undefined,
        page < pages - 1 ? button(`${buttons.next} ▶`, goTo(page + 1)) : undefined,
      ]),
    ],
    private: true,
  });
}

function changeLine(change: Change, { shelf }: Messages): string {
  const seconds = Math.floor(Date.parse(change.at) / 1_000);
  const when = Number.isFinite(seconds)
    ? `<t:${seconds}:f>`
    : escapeMarkdown(cleanLine(change.at).slice(0, 40));
  const who = escapeMarkdown(shorten(cleanLine(change.by.name), NAME_LENGTH / 2));
  return `${when} · ${who} · ${shelf.kinds[change.kind]} · ${escapeMarkdown(changeName(change))}`;
}

function confirmRow(label: string, state: ControlState, { shelf }: Messages) {
  const cancel = { action: 'cancel', version: state.version, parts: [] };
  return rows([button(label, state, { primary: true }), button(shelf.buttons.cancel, cancel)]);
}
