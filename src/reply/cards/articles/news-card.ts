import type { AskedNews } from '../../../asking/asked.ts';
import { rangeInWords, rangeUnit } from '../../../asking/dates/range-in-words.ts';
import type { NewsItem } from '../../../library.ts';
import { EARLIEST, LATEST } from '../../../retrieval/dates/dates-in-question.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown, quoteInline } from '../../markdown/escape.ts';
import { dateOf, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { listVersion } from '../../read/article-key.ts';
import { type ControlState, numberPart } from '../../read/custom-id.ts';
import { dayIn, dayPart } from '../../read/day-part.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { articleMenu } from '../parts/article-menu.ts';
import { button, rows } from '../parts/buttons.ts';
import { shareButton } from '../parts/share-button.ts';
import { staleView } from '../parts/stale-card.ts';
import { QUERY_MARK } from './article-list.ts';

const PER_PAGE = 10;
const TITLE_LENGTH = 80;
const SOURCE_LENGTH = 30;

/** The news that was asked for, and the page of it that is shown. */
export interface NewsView extends Omit<AskedNews, 'items'> {
  readonly page: number;
  readonly owner: string;
  readonly version: string;
}

/** One page of the latest news, with a menu to read an article. */
export function newsCard(
  items: readonly NewsItem[],
  view: NewsView,
  messages: Messages,
  options: { readonly private: boolean },
): Reply {
  const topic = view.topic === undefined ? undefined : quoteInline(view.topic);
  const pages = Math.max(1, Math.ceil(items.length / PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const shown = items.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const version = listVersion(items.map(({ article }) => article));
  const goTo = (target: number): ControlState => newsState({ ...view, version, page: target });
  const named = shown.map(({ article }) => article);
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay([`### ${messages.news.heading}`, ...askedFor(view, messages)].join('\n')),
      textDisplay(
        shown.length === 0
          ? nothingNew(topic, view, messages)
          : shown.map((item) => newsLine(item, messages)).join('\n'),
      ),
      textDisplay(pages > 1 ? `-# ${messages.articles.page(page + 1, pages)}` : ''),
      ...(shown.length === 0 ? [] : [articleMenu(named, view.version, messages)]),
      ...rows([
        page > 0 ? button(`◀ ${messages.buttons.previous}`, goTo(page - 1)) : undefined,
        page < pages - 1 ? button(`${messages.buttons.next} ▶`, goTo(page + 1)) : undefined,
        shown.length > 0 ? shareButton(view.owner, messages, options.private) : undefined,
      ]),
    ],
    private: options.private,
  });
}

/** Says that nothing is new, and of which time. */
function nothingNew(
  topic: string | undefined,
  { from = EARLIEST, to = LATEST }: NewsView,
  { news, articles, locale }: Messages,
): string {
  if (from === EARLIEST && to === LATEST) return news.none(topic);
  return news.noneIn(topic, rangeInWords(from, to, { ...articles, locale }), rangeUnit(from, to));
}

/** Says that the articles of a page of news have changed, and offers today's news from its first page. */
export function staleNews(view: Omit<NewsView, 'page'>, messages: Messages): Reply {
  return staleView(askedFor(view, messages), newsState({ ...view, page: 0 }), messages);
}

/** `- date · added · title · publication`. */
export function newsLine({ article, what, atMs }: NewsItem, messages: Messages): string {
  const { published, source } = article;
  const parts = [
    atMs === undefined ? dateOf(published, messages) : `<t:${Math.floor(atMs / 1_000)}:D>`,
    ...(what === 'dated' ? [] : [`**${messages.news[what]}**`]),
    titleOf(article, messages, TITLE_LENGTH),
    ...(source === null ? [] : [escapeMarkdown(shorten(cleanLine(source), SOURCE_LENGTH))]),
  ];
  return `- ${parts.join(' · ')}`;
}

/** The small lines that say what news were asked for; `readQuery` finds the topic in them. */
function askedFor(
  { topic, from, to }: Pick<NewsView, 'topic' | 'from' | 'to'>,
  messages: Messages,
): string[] {
  const { articles, timeline } = messages;
  const range = [
    ...(from === undefined ? [] : [articles.from(from)]),
    ...(to === undefined ? [] : [articles.to(to)]),
  ];
  return [
    ...(topic === undefined ? [] : [`${QUERY_MARK}${timeline.about(quoteInline(topic))}`]),
    ...(range.length === 0 ? [] : [`-# ${range.join(' ')}`]),
  ];
}

function newsState({ from = '', to = '', page, owner, version }: NewsView): ControlState {
  const parts = [owner, page.toString(36), dayPart(from), dayPart(to)];
  return { action: 'news', version, parts };
}

/** Reads what the page buttons remember, without the topic, which stands in the message; undefined for parts that news does not make. */
export function readNewsState({ version, parts }: ControlState): NewsView | undefined {
  const [owner, pagePart, from, to] = parts;
  const page = numberPart(pagePart);
  if (owner === undefined || page === undefined || from === undefined || to === undefined) return undefined;
  return { version, owner, page, from: dayIn(from), to: dayIn(to) };
}
