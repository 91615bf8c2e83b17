import type { Article, BlockKind, PublishedDate } from '../corpus/article.ts';
import { bulletedItems } from '../corpus/bulleted-items.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
import { type Skipped, skippedApart } from '../corpus/skipped.ts';
import { wrapSpans } from '../text/wrap.ts';
import { formatDate, type TerminalMessages } from './messages.ts';
import { type Layout, listEntry } from './render-answer.ts';
import { safeLine, safeText } from './safe-text.ts';

/** Blocks that are not shown: their content is among the facts above the text, or they say nothing. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['title', 'date', 'byline', 'source', 'noise']);

const BULLET = '• ';

/** One article: its known facts, then its text, paragraph by paragraph, with captions marked. */
export function renderArticle(article: Article, layout: Layout): string {
  const { messages, paint } = layout;
  const { facts } = messages;
  const known: readonly (readonly [string, string | null])[] = [
    [facts.title, article.title],
    [facts.source, article.source],
    [facts.author, article.author],
    [facts.date, article.published && dateAsRead(article.published, messages)],
    [facts.url, article.url],
    [facts.file, article.path],
  ];
  const head = known.map(
    ([name, value]) =>
      `${paint.dim(`${name}:`)} ${value === null ? paint.dim(facts.unknown) : safeLine(value)}`,
  );
  const bulleted = new Set(bulletedItems(article));
  let shown = head.join('\n');
  let before: BlockKind | undefined;
  for (const block of article.blocks) {
    if (NOT_READ.has(block.kind)) continue;
    const isItem = block.kind === 'item';
    const indent = isItem ? '  ' : '';
    const text = safeText(article.text.slice(block.start, block.end));
    const lines = wrapSpans(text, layout.width - indent.length).map((line) =>
      text.slice(line.start, line.end),
    );
    const wrapped = (bulleted.has(block.start) ? BULLET : '') + lines.join(`\n${indent}`);
    // The items of a list stand below each other.
    shown += isItem && before === 'item' ? '\n' : '\n\n';
    if (block.kind === 'caption') shown += paint.dim(`[${messages.caption}] ${wrapped}`);
    else shown += block.kind === 'heading' ? paint.bold(wrapped) : wrapped;
    before = block.kind;
  }
  return shown;
}

/** A list, one article a line and its source below it, each with its number among all, from 1 on, which `/article` takes. */
export function renderArticleList(
  articles: readonly Article[],
  all: readonly Article[],
  layout: Layout,
): string {
  const { messages } = layout;
  const places = new Map(all.map((article, at) => [article, at + 1]));
  const entries = articles.map((article) => {
    const number = String(places.get(article) ?? '').padStart(3);
    return `${number}  ${listEntry(article, layout, '     ')}`;
  });
  return [messages.articlesHeading(articles.length, all.length), ...entries].join('\n');
}

/** A date with the words that it was read from, where these are not "2026-01-10" itself. */
function dateAsRead(published: PublishedDate, messages: TerminalMessages): string {
  const date = formatDate(published, messages);
  return published.asWritten === published.iso ? date : `${date} ("${published.asWritten}")`;
}

/** What a load left out, then the fields that could not be read: path, line and reason, at most `most` of each. */
export function renderSkipped(skipped: readonly Skipped[], messages: TerminalMessages, most = 10): string {
  const { leftOut, fields } = skippedApart(skipped);
  const listed = (heading: string, all: readonly Skipped[]): string[] => {
    if (all.length === 0) return [];
    const lines = all
      .slice(0, most)
      .map(
        ({ path, line, reason }) =>
          `  ${safeLine(path)}${line === undefined ? '' : `:${line}`}: ${safeLine(reasonIn(messages.language, reason))}`,
      );
    return [
      heading,
      ...lines,
      ...(all.length > most ? [`  ${messages.moreSkipped(all.length - most)}`] : []),
    ];
  };
  return [
    ...listed(messages.skippedHeading(leftOut.length), leftOut),
    ...listed(messages.fieldsHeading(fields.length), fields),
  ].join('\n');
}
