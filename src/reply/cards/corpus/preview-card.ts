import type { Article } from '../../../corpus/article.ts';
import type { Sameness } from '../../../corpus/duplicates.ts';
import { Unfetchable } from '../../../corpus/fetching/unfetchable.ts';
import { reasonIn } from '../../../corpus/reasons/reason-in.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { articleFacts, dateOf, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import type { ControlState } from '../../read/custom-id.ts';
import { COLOURS, containerReply, notice, type Reply, textDisplay } from '../../reply.ts';
import { button, linkButton, rows } from '../parts/buttons.ts';

const NAME_LENGTH = 100;
const LINES_LENGTH = 400;
const REASON_LENGTH = 120;
const WARNINGS_SHOWN = 3;
const ARTICLES_SHOWN = 5;
const TITLE_LENGTH = 80;

/** What was read out of a file, page or message, and the key under which it is saved. */
export interface PreviewView {
  readonly from: string;
  readonly articles: readonly Article[];
  readonly warnings: readonly string[];
  /** For each article the one that is there already, by its title. */
  readonly same: readonly ({ readonly known: string; readonly by: Sameness } | undefined)[];
  readonly key: string;
  readonly version: string;
}

/** Shows what was read out, with buttons that add it, change its facts, or do nothing. */
export function previewCard(view: PreviewView, messages: Messages): Reply {
  const { shelf } = messages;
  const { articles, same, key, version } = view;
  const state = (action: string): ControlState => ({ action, version, parts: [key] });
  const [only] = articles;
  const isOne = articles.length === 1 && only !== undefined;
  const twins = same.flatMap((twin) => (twin === undefined ? [] : [sameLine(twin, messages)]));
  return containerReply({
    colour: twins.length > 0 || view.warnings.length > 0 ? COLOURS.unsure : COLOURS.neutral,
    parts: [
      textDisplay(`### ${shelf.preview(articles.length)}\n-# ${shelf.from(named(view.from))}`),
      textDisplay(isOne ? oneArticle(only, view.from, messages) : manyArticles(articles, messages)),
      textDisplay(twins.slice(0, WARNINGS_SHOWN).join('\n')),
      textDisplay(warningLines(view.warnings, messages)),
      ...rows([
        button(shelf.buttons.add, state('add'), { primary: true }),
        isOne ? button(shelf.buttons.facts, state('facts')) : undefined,
        button(shelf.buttons.cancel, state('cancel')),
        isOne ? linkButton(messages.buttons.openLink, only.url) : undefined,
      ]),
    ],
    private: true,
  });
}

/** Says why nothing could be read. */
export function unreadableCard(
  name: string,
  problem: { readonly reason: string } | Unfetchable,
  messages: Messages,
): Reply {
  const { fetch, cannotRead } = messages.shelf;
  const reason =
    problem instanceof Unfetchable
      ? fetch[problem.problem](named(problem.detail))
      : escapeMarkdown(shorten(cleanLine(reasonIn(messages.language, problem.reason)), REASON_LENGTH));
  return notice(cannotRead(named(name), reason), COLOURS.error);
}

function oneArticle(article: Article, from: string, messages: Messages): string {
  const lines = cleanLine(article.text.slice(0, 4 * LINES_LENGTH));
  const link = article.url === null ? messages.shelf.linkUnknown : named(article.url);
  return [
    articleFacts(article, messages).join(' · '),
    // The line above has its origin already.
    ...(article.url === from ? [] : [`-# ${link}`]),
    `> ${escapeMarkdown(shorten(lines, LINES_LENGTH))}`,
  ].join('\n');
}

function manyArticles(articles: readonly Article[], messages: Messages): string {
  const left = articles.length - ARTICLES_SHOWN;
  return [
    ...articles
      .slice(0, ARTICLES_SHOWN)
      .map(
        (article) => `- ${titleOf(article, messages, TITLE_LENGTH)} · ${dateOf(article.published, messages)}`,
      ),
    ...(left > 0 ? [`- ${messages.shelf.andMore(left)}`] : []),
  ].join('\n');
}

function sameLine({ known, by }: { known: string; by: Sameness }, { shelf }: Messages): string {
  return `⚠ ${by === 'text' ? shelf.sameText(named(known)) : shelf.sameLink(named(known))}`;
}

function warningLines(warnings: readonly string[], messages: Messages): string {
  if (warnings.length === 0) return '';
  const shown = warnings
    .slice(0, WARNINGS_SHOWN)
    .map(
      (warning) =>
        `- ${escapeMarkdown(shorten(cleanLine(reasonIn(messages.language, warning)), REASON_LENGTH))}`,
    );
  return [`**${messages.shelf.leftOut}:**`, ...shown].join('\n');
}

function named(name: string): string {
  return escapeMarkdown(shorten(cleanLine(name), NAME_LENGTH));
}
