import type { Article, BlockKind } from '../corpus/article.ts';
import { reasonIn } from '../corpus/reasons/reason-in.ts';
import { wrapSpans } from '../text/wrap.ts';
import { formatDate, type TerminalMessages } from './messages.ts';
import { articleName, describeSource, type Layout } from './render-answer.ts';
import { safeLine, safeText } from './safe-text.ts';

/** Blocks that are not shown: their content is among the facts above the text, or they say nothing. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['title', 'date', 'byline', 'source', 'noise']);

/** One article: its known facts, then its text, paragraph by paragraph, with captions marked. */
export function renderArticle(article: Article, layout: Layout): string {
  const { messages, paint } = layout;
  const { facts } = messages;
  const known: readonly (readonly [string, string | null])[] = [
    [facts.title, article.title],
    [facts.source, article.source],
    [facts.author, article.author],
    [
      facts.date,
      article.published === null
        ? null
        : `${formatDate(article.published, messages)} ("${article.published.asWritten}")`,
    ],
    [facts.url, article.url],
    [facts.file, article.path],
  ];
  const head = known.map(
    ([name, value]) =>
      `${paint.dim(`${name}:`)} ${value === null ? paint.dim(facts.unknown) : safeLine(value)}`,
  );
  const paragraphs = article.blocks
    .filter((block) => !NOT_READ.has(block.kind))
    .map((block) => {
      const text = safeText(article.text.slice(block.start, block.end));
      const wrapped = wrapSpans(text, layout.width)
        .map((line) => text.slice(line.start, line.end))
        .join('\n');
      if (block.kind === 'caption') return paint.dim(`[${messages.caption}] ${wrapped}`);
      return block.kind === 'heading' ? paint.bold(wrapped) : wrapped;
    });
  return [head.join('\n'), ...paragraphs].join('\n\n');
}

/** A list, one article a line and its source below it, each with its number among all, from 1 on, which `/article` takes. */
export function renderArticleList(
  articles: readonly Article[],
  all: readonly Article[],
  { messages, paint }: Layout,
): string {
  const places = new Map(all.map((article, at) => [article, at + 1]));
  const entries = articles.map((article) => {
    const number = String(places.get(article) ?? '').padStart(3);
    return `${number}  ${articleName(article, messages)}\n     ${paint.dim(describeSource(article, messages))}`;
  });
  return [messages.articlesHeading(articles.length, all.length), ...entries].join('\n');
}

/** What a load left out: path, line and reason, at most `most` of them. */
export function renderSkipped(
  skipped: readonly { readonly path: string; readonly line?: number | undefined; readonly reason: string }[],
  messages: TerminalMessages,
  most = 10,
): string {
  const lines = skipped
    .slice(0, most)
    .map(
      ({ path, line, reason }) =>
        `  ${safeLine(path)}${line === undefined ? '' : `:${line}`}: ${safeLine(reasonIn(messages.language, reason))}`,
    );
  if (skipped.length > most) lines.push(`  … +${skipped.length - most}`);
  return [messages.skippedHeading(skipped.length), ...lines].join('\n');
}
