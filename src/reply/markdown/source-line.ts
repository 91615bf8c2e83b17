import type { Article, PublishedDate } from '../../corpus/article.ts';
import type { Excerpt } from '../../retrieval/answer.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import type { Messages } from '../messages/index.ts';
import { articleName } from './article-name.ts';
import { escapeMarkdown } from './escape.ts';

/** The most characters of each field before escaping: together they leave room for a quote of 600 beside any question. */
const LONGEST = { title: 120, source: 40, author: 60, date: 40, again: 40 };

/** `title · publication · author · date · paragraph n of m`, small; what the article does not say is said to be unknown. */
export function sourceLine(excerpt: Excerpt, messages: Messages, age?: 'older' | 'newer'): string {
  const mark = age === undefined ? [] : [messages.answer[age]];
  return `-# ${[...articleFacts(excerpt.article, messages), ...mark, ...placeOf(excerpt, messages)].join(' · ')}`;
}

/** The source line of a quote that stands below another of the same article: its title, shortened, and the place. */
export function sameSourceLine(excerpt: Excerpt, messages: Messages): string {
  return `-# ${[titleOf(excerpt.article, messages, LONGEST.again), ...placeOf(excerpt, messages)].join(' · ')}`;
}

function placeOf({ caption, paragraph }: Excerpt, messages: Messages): string[] {
  if (caption) return [messages.answer.caption];
  return paragraph === null ? [] : [messages.answer.paragraph(paragraph.number, paragraph.of)];
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
  return escapeMarkdown(articleName(article, messages, length));
}

function fact(value: string | null, length: number): string | undefined {
  const clean = cleanLine(value ?? '');
  return clean === '' ? undefined : escapeMarkdown(shorten(clean, length));
}

/** A date as Discord's timestamp, which every reader sees in their own words; one without a day in the article's own words. */
export function dateOf(published: PublishedDate | null, messages: Messages): string {
  if (published === null) return messages.answer.dateUnknown;
  return dayTimestamp(published.iso) ?? escapeMarkdown(plainDate(published));
}

/** A date in plain text: `YYYY-MM-DD`, or the article's own words where the day is uncertain ("05/06/2023"). */
export function plainDate({ iso, asWritten }: PublishedDate): string {
  if (dayTimestamp(iso) !== undefined) return iso;
  return shorten(cleanLine(asWritten), LONGEST.date) || iso;
}

/**
 * `<t:…:D>` for a `YYYY-MM-DD`, undefined for a date that is less precise. The moment is half past ten UTC, which is the
 * same day from UTC−10:30 to UTC+13:30, so that no reader sees the day before or after.
 */
function dayTimestamp(iso: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const milliseconds = Date.parse(`${iso}T10:30:00Z`);
  return Number.isNaN(milliseconds) ? undefined : `<t:${milliseconds / 1_000}:D>`;
}
