import type { Article } from '../../../corpus/article.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown, quoteInline, unquoteInline } from '../../markdown/escape.ts';
import { knownOrigin, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey, listVersion } from '../../read/article-key.ts';
import { type ControlState, numberPart } from '../../read/custom-id.ts';
import { dayIn, dayPart } from '../../read/day-part.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { articleMenu } from '../parts/article-menu.ts';
import { button, rows } from '../parts/buttons.ts';
import { shareButton } from '../parts/share-button.ts';
import { staleView } from '../parts/stale-card.ts';

/** The most articles on one page and characters of a title: even escaped to twice their length they fit into a message. */
const PER_PAGE = 7;
const TITLE_LENGTH = 80;

/** Begins the small line of a list, a timeline or the news that says what was searched for: `readQuery` looks for it. */
export const QUERY_MARK = '-# ⌕ ';

/** The options of `/articles`. Dates are `YYYY-MM-DD`. */
export interface ListFilter {
  readonly query?: string | undefined;
  /** Words of an author's or a publication's name; never beside a query. */
  readonly by?: string | undefined;
  readonly source?: string | undefined;
  readonly tag?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** One page of a list of articles, with a menu to read one; `page` is brought into range. */
export function articleList(
  articles: readonly Article[],
  view: {
    readonly filter: ListFilter;
    readonly page: number;
    readonly owner: string;
    readonly version: string;
  },
  messages: Messages,
  options: { readonly private: boolean },
): Reply {
  const pages = Math.max(1, Math.ceil(articles.length / PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const shown = articles.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const version = listVersion(articles);
  const goTo = (target: number): ControlState => listState({ ...view, version, page: target });
  const lines = shown.map((article, index) => {
    const name = `**${page * PER_PAGE + index + 1}.** ${titleOf(article, messages, TITLE_LENGTH)}`;
    const known = knownOrigin(article, messages);
    return known.length === 0 ? name : `${name}\n-# ${known.join(' · ')}`;
  });
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(
        [`### ${messages.articles.heading(articles.length)}`, ...filterLines(view.filter, messages)].join(
          '\n',
        ),
      ),
      textDisplay(lines.length === 0 ? messages.articles.none : lines.join('\n')),
      textDisplay(pages > 1 ? `-# ${messages.articles.page(page + 1, pages)}` : ''),
      ...(shown.length === 0 ? [] : [articleMenu(shown, view.version, messages)]),
      ...rows([
        page > 0 ? button(`◀ ${messages.buttons.previous}`, goTo(page - 1)) : undefined,
        page < pages - 1 ? button(`${messages.buttons.next} ▶`, goTo(page + 1)) : undefined,
        shown.length > 0 ? shareButton(view.owner, messages, options.private) : undefined,
      ]),
    ],
    private: options.private,
  });
}

/** Says that the articles of a list have changed, and offers today's list from its first page. */
export function staleList(
  view: { readonly filter: ListFilter; readonly owner: string; readonly version: string },
  messages: Messages,
): Reply {
  return staleView(filterLines(view.filter, messages), listState({ ...view, page: 0 }), messages);
}

function filterLines(filter: ListFilter, messages: Messages): string[] {
  const { articles } = messages;
  const rest = [
    ...(filter.source === undefined
      ? []
      : [articles.source(escapeMarkdown(shorten(cleanLine(filter.source), 60)))]),
    ...(filter.tag === undefined ? [] : [articles.tag(escapeMarkdown(shorten(cleanLine(filter.tag), 60)))]),
    ...(filter.from === undefined ? [] : [articles.from(filter.from)]),
    ...(filter.to === undefined ? [] : [articles.to(filter.to)]),
  ];
  return [
    ...(filter.query === undefined ? [] : [QUERY_MARK + quoteInline(filter.query)]),
    ...(filter.by === undefined ? [] : [QUERY_MARK + articles.by(quoteInline(filter.by))]),
    ...(rest.length === 0 ? [] : [`-# ${rest.join(' · ')}`]),
  ];
}

/**
 * What a list was searched for. It is too long for a `custom_id`, so it is read from the first of the list's texts; the texts below hold
 * names.
 */
export function readQuery([head = '']: readonly string[]): string | undefined {
  const line = head.split('\n').find((one) => one.startsWith(QUERY_MARK));
  return line === undefined ? undefined : unquoteInline(line);
}

/** What the page buttons of a list remember, with source and tag by their key; the query, or the name, stands in the message. */
export interface ListState {
  readonly version: string;
  readonly owner: string;
  readonly page: number;
  /** Whether the words in the message are the name of an author or a publication. */
  readonly isName: boolean;
  readonly source: string | undefined;
  readonly tag: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Marks the words in the message as a name. */
const NAME_PART = 'n';

function listState(view: { filter: ListFilter; page: number; owner: string; version: string }): ControlState {
  const { by, source, tag, from = '', to = '' } = view.filter;
  return {
    action: 'list',
    version: view.version,
    parts: [
      view.owner,
      view.page.toString(36),
      source === undefined ? '' : nameKey(source),
      tag === undefined ? '' : nameKey(tag),
      dayPart(from),
      dayPart(to),
      ...(by === undefined ? [] : [NAME_PART]),
    ],
  };
}

/** Reads what a list's buttons remember; undefined for parts that a list does not make. */
export function readListState({ version, parts }: ControlState): ListState | undefined {
  const [owner, pagePart, source, tag, from, to, name] = parts;
  const page = numberPart(pagePart);
  if (owner === undefined || page === undefined || to === undefined) return undefined;
  return {
    version,
    owner,
    page,
    isName: name === NAME_PART,
    source: source || undefined,
    tag: tag || undefined,
    from: dayIn(from),
    to: dayIn(to),
  };
}

/** A short name for a source or a tag in a `custom_id`: `articleKey` of the name serves as well as any. */
export function nameKey(name: string): string {
  return articleKey(name).slice(0, 8);
}
