import type { Article, PublishedDate } from '../corpus/article.ts';
import type { Excerpt } from '../retrieval/answer.ts';
import { cleanLine, shorten } from './clean.ts';
import { escapeMarkdown } from './escape.ts';
import type { Messages } from './messages/index.ts';

/** The most characters of each field before escaping: together they leave room for a quote of 600 beside any question. */
const LONGEST = { title: 120, source: 40, author: 60, date: 40 };

/** `title · publication · author · date · paragraph n of m`, small; what the article does not say is said to be unknown. */
export function sourceLine(excerpt: Excerpt, messages: Messages, age?: 'older' | 'newer'): string {
  const { article } = excerpt;
  const place = excerpt.caption
    ? [messages.answer.caption]
    : excerpt.paragraph === null
      ? []
      : [messages.answer.paragraph(excerpt.paragraph.number, excerpt.paragraph.of)];
  const mark = age === undefined ? [] : [messages.answer[age]];
  return `-# ${[...articleFacts(article, messages), ...mark, ...place].join(' · ')}`;
}

/** Title, publication, author and date of an article as markdown. */
export function articleFacts(article: Article, messages: Messages): string[] {
  return [titleOf(article, messages), ...articleOrigin(article, messages)];
}

/** Publication, author and date of an article as markdown. */
export function articleOrigin(article: Article, messages: Messages): string[] {
  const { sourceUnknown, authorUnknown } = messages.answer;
  return [
    fact(article.source, LONGEST.source) ?? sourceUnknown,
    fact(article.author, LONGEST.author) ?? authorUnknown,
    dateOf(article.published, messages),
  ];
}

/** An article's title as markdown, at most `length` characters before escaping. */
export function titleOf(article: Article, messages: Messages, length = LONGEST.title): string {
  return fact(article.title, length) ?? messages.answer.titleUnknown;
}

/** An article's title as plain text for a label, at most `length` characters. */
export function plainTitle(article: Article, messages: Messages, length: number): string {
  return shorten(cleanLine(article.title ?? '') || messages.answer.titleUnknown, length);
}

function fact(value: string | null, length: number): string | undefined {
  const clean = cleanLine(value ?? '');
  return clean === '' ? undefined : escapeMarkdown(shorten(clean, length));
}

/**
 * A date as Discord's timestamp, which every reader sees in their own words, with the article's own words beside it where they
 * leave a doubt; a date without a day only in its own words.
 */
function dateOf(published: PublishedDate | null, messages: Messages): string {
  if (published === null) return messages.answer.dateUnknown;
  const words = fact(published.asWritten, LONGEST.date);
  const timestamp = dayTimestamp(published.iso);
  if (timestamp === undefined) return words ?? escapeMarkdown(published.iso);
  return words !== undefined && isAmbiguous(published.asWritten)
    ? `${timestamp} (${messages.answer.asWritten(words)})`
    : timestamp;
}

/** `06/01/2023` is 6 January to one reader and 1 June to another. */
function isAmbiguous(words: string): boolean {
  const [, first, second] = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(words) ?? [];
  return first !== undefined && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

/**
 * `<t:…:D>` for a `YYYY-MM-DD`, undefined for a date that is less precise. The moment is half past ten UTC, which is the
 * same day from UTC−10:30 to UTC+13:30, so that no reader sees the day before or after.
 */
export function dayTimestamp(iso: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const milliseconds = Date.parse(`${iso}T10:30:00Z`);
  return Number.isNaN(milliseconds) ? undefined : `<t:${milliseconds / 1_000}:D>`;
}
