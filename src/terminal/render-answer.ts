import { wordsWorthNaming } from '../asking/words-worth-naming.ts';
import type { Article } from '../corpus/article.ts';
import type { Answer, Excerpt } from '../retrieval/answer.ts';
import { wrapSpans } from '../text/wrap.ts';
import { formatDate, type TerminalMessages } from './messages.ts';
import type { Paint } from './paint.ts';
import { safeLine, safeText } from './safe-text.ts';

/** How text is laid out: in which language, with which colours, how wide. */
export interface Layout {
  readonly messages: TerminalMessages;
  readonly paint: Paint;
  readonly width: number;
}

/** An answer as text, without a last line end: the quotes with their sources, or the refusal with what stands nearest. */
export function renderAnswer(answer: Answer, articleCount: number, layout: Layout): string {
  const { messages, paint } = layout;
  if (answer.kind === 'found') {
    const { disagreement, excerpts } = answer;
    const differ = disagreement === undefined ? [] : [paint.yellow(messages.differ[disagreement.about])];
    return [...differ, ...excerpts.map((excerpt) => renderExcerpt(excerpt, layout))].join('\n\n');
  }
  const lines = [paint.yellow(messages.nothingFound(articleCount))];
  const unknown = wordsWorthNaming(answer.unknownWords);
  if (unknown.length > 0) lines.push(messages.unknownWords(safeLine(unknown.join(', '))));
  if (answer.related.length > 0) {
    lines.push(
      paint.dim(messages.nearest),
      ...answer.related.map((article) => paint.dim(`  ${articleName(article, messages)}`)),
    );
  }
  return lines.join('\n');
}

/** How an article is called in a list: its title, or its first words where it has none. */
export function articleName(article: Article, messages: TerminalMessages): string {
  if (article.title !== null) return safeLine(article.title);
  const firstWords = safeLine(article.text.slice(0, 400))
    .slice(0, 60)
    .replace(/\s\S*$/, '');
  return `${messages.untitled}: "${firstWords} …"`;
}

/** Publication, author and date, what is unknown said to be so. */
export function describeSource(article: Article, messages: TerminalMessages): string {
  return [
    article.source === null ? messages.unknown.source : safeLine(article.source),
    article.author === null ? messages.unknown.author : safeLine(article.author),
    article.published === null ? messages.unknown.date : formatDate(article.published, messages),
  ].join(' · ');
}

function renderExcerpt(excerpt: Excerpt, layout: Layout): string {
  const { article } = excerpt;
  const { messages, paint } = layout;
  const place = excerpt.caption
    ? messages.caption
    : excerpt.paragraph === null
      ? null
      : messages.paragraph(excerpt.paragraph.number, excerpt.paragraph.of);
  const source = [describeSource(article, messages), place].filter((part) => part !== null).join(' · ');
  const lines = [
    ...quoteLines(excerpt, layout),
    `  ${paint.green(articleName(article, messages))}`,
    paint.dim(`  ${source}`),
  ];
  for (const where of [article.url, article.path])
    if (where !== null) lines.push(paint.dim(`  ${safeLine(where)}`));
  return lines.join('\n');
}

/** The quote, `> ` before each line, the words that matter in bold; a mark for what was cut stands outside the quoted words. */
function quoteLines(excerpt: Excerpt, { paint, width }: Layout): readonly string[] {
  const text = safeText(excerpt.text);
  const lines = wrapSpans(text, width - 4);
  return lines.map((line, index) => {
    let rendered = '';
    let place = line.start;
    for (const highlight of excerpt.highlights) {
      const start = Math.max(highlight.start - excerpt.start, place);
      const end = Math.min(highlight.end - excerpt.start, line.end);
      if (start >= end) continue;
      rendered += text.slice(place, start) + paint.bold(text.slice(start, end));
      place = end;
    }
    rendered += text.slice(place, line.end);
    const before = index === 0 && excerpt.cutStart ? '… ' : '';
    const after = index === lines.length - 1 && excerpt.cutEnd ? ' …' : '';
    return `> ${before}${rendered}${after}`;
  });
}
