import type { Article, Span } from '../../../corpus/article.ts';
import { bulletedItems } from '../../../corpus/bulleted-items.ts';
import { cleanLine, shorten } from '../../../text/clean.ts';
import { escapeMarkdown } from '../../markdown/escape.ts';
import { renderQuote } from '../../markdown/quote.ts';
import { articleOrigin, titleOf } from '../../markdown/source-line.ts';
import type { Messages } from '../../messages/index.ts';
import { articleKey, articleVersion } from '../../read/article-key.ts';
import { type ControlState, numberPart } from '../../read/custom-id.ts';
import { COLOURS, containerReply, type Reply, textDisplay } from '../../reply.ts';
import { button, linkButton, rows } from '../parts/buttons.ts';
import { shareButton } from '../parts/share-button.ts';
import { staleView } from '../parts/stale-card.ts';
import { itemsOn, pageAt, pagesOf } from './pages.ts';

const TAGS_LENGTH = 200;

/** What the page buttons of an article remember; `version` is the article's own. */
export interface PageState {
  readonly version: string;
  readonly key: string;
  /** The user who opened the article: presses of others leave this message as it is. */
  readonly owner: string;
  readonly page: number;
  /** The quote that the article was opened at, which stands in bold. */
  readonly quote: Span | undefined;
}

/** A page of an article, word for word, below the article's known facts; `page` is brought into range. */
export function articlePage(
  article: Article,
  view: Omit<PageState, 'key' | 'version'>,
  messages: Messages,
  options: { readonly private: boolean },
): Reply {
  const pages = pagesOf(article);
  const page = Math.min(view.page, pages.length - 1);
  const span = pages[page] ?? { start: 0, end: 0 };
  const version = articleVersion(article);
  const goTo = (target: number): ControlState =>
    pageState({ ...view, version, key: articleKey(article.id), page: target });
  return containerReply({
    colour: COLOURS.neutral,
    parts: [
      textDisplay(headOf(article, messages)),
      textDisplay(pageText(article, span, view.quote)),
      textDisplay(pages.length > 1 ? `-# ${messages.articles.page(page + 1, pages.length)}` : ''),
      ...rows([
        page > 0 ? button(`◀ ${messages.buttons.previous}`, goTo(page - 1)) : undefined,
        page < pages.length - 1 ? button(`${messages.buttons.next} ▶`, goTo(page + 1)) : undefined,
        shareButton(view.owner, messages, options.private),
        linkButton(messages.buttons.openLink, article.url),
      ]),
    ],
    private: options.private,
  });
}

/** Says that the articles have changed since a page was opened, and offers the article as it is today from its first page. */
export function stalePage(article: Article, view: Pick<PageState, 'owner'>, messages: Messages): Reply {
  const own = { version: articleVersion(article), key: articleKey(article.id) };
  const again = pageState({ ...view, ...own, page: 0, quote: undefined });
  return staleView([`### ${titleOf(article, messages)}`], again, messages);
}

/** The page of an article that a quote begins on. */
export function pageOfQuote(article: Article, quote: Span): number {
  return pageAt(article, quote.start);
}

function headOf(article: Article, messages: Messages): string {
  const language =
    article.language === null
      ? messages.article.languageUnknown
      : messages.article.languages[article.language];
  const facts = [...articleOrigin(article, messages), language];
  const names = article.tags.map((tag) => cleanLine(tag)).filter((tag) => tag !== '');
  const tags = escapeMarkdown(shorten(names.join(', '), TAGS_LENGTH));
  return [
    `### ${titleOf(article, messages)}`,
    `-# ${facts.join(' · ')}`,
    ...(tags === '' ? [] : [`-# ${messages.article.tags(tags)}`]),
  ].join('\n');
}

function pageText(article: Article, page: Span, quote: Span | undefined): string {
  const text = article.text.slice(page.start, page.end);
  const start = Math.max(quote?.start ?? 0, page.start);
  const end = Math.min(quote?.end ?? 0, page.end);
  const quoted = start < end ? [{ start: start - page.start, end: end - page.start }] : [];
  const headings = article.blocks
    .filter(({ kind, ...block }) => kind === 'heading' && block.start < page.end && block.end > page.start)
    .map((block) => ({
      start: Math.max(block.start, page.start) - page.start,
      end: Math.min(block.end, page.end) - page.start,
    }))
    .filter((heading) => quoted.every((span) => heading.end <= span.start || heading.start >= span.end));
  return renderQuote({
    text,
    highlights: [...quoted, ...headings].toSorted((a, b) => a.start - b.start),
    items: itemsOn(bulletedItems(article), page),
  });
}

/** The `custom_id` state that leads to a page. */
function pageState({ version, key, owner, page, quote }: PageState): ControlState {
  const parts = [key, owner, page.toString(36)];
  if (quote !== undefined) parts.push(quote.start.toString(36), quote.end.toString(36));
  return { action: 'page', version, parts };
}

/** Reads what `pageState` has made; undefined for any other parts. */
export function readPageState({ version, parts }: ControlState): PageState | undefined {
  const [key, owner, pagePart, startPart, endPart] = parts;
  const page = numberPart(pagePart);
  if (key === undefined || owner === undefined || page === undefined) return undefined;
  const start = numberPart(startPart);
  const end = numberPart(endPart);
  return {
    version,
    key,
    owner,
    page,
    quote: start === undefined || end === undefined ? undefined : { start, end },
  };
}
