import type { ArticleFact } from '../../asking/fact-of.ts';
import { factOf } from '../../asking/fact-of.ts';
import type { Age } from '../../asking/quotes-shown.ts';
import { sectionOf } from '../../asking/section-of.ts';
import type { Article, PublishedDate } from '../../corpus/article.ts';
import type { Excerpt } from '../../retrieval/answer.ts';
import { dayOfQuote } from '../../retrieval/passages/day-of-words.ts';
import { cleanLine, shorten } from '../../text/clean.ts';
import type { Messages } from '../messages/index.ts';
import { articleName } from './article-name.ts';
import { escapeMarkdown } from './escape.ts';

/** The most other articles with the same words that are named. */
const MOST_ALSO = 2;

/** The most characters of each field before escaping: together they leave room for a quote of 600 beside any question. */
const LONGEST = { title: 120, section: 60, source: 40, author: 60, date: 40, again: 40, named: 80 };

/** Marks the first, second and third quote of a card, so that a button can name one. */
export const QUOTE_NUMBERS = ['❶', '❷', '❸'] as const;

/** What a source line shows besides the article's own facts. */
export interface SourceMarks {
  /** `❶` where a card has several quotes. */
  readonly number?: string | undefined;
  /** Marks quotes that state one fact differently. */
  readonly age?: Age | undefined;
}

/** `date · title › heading · publication · author · paragraph n of m`, small; unknown facts are left out. */
export function sourceLine(excerpt: Excerpt, messages: Messages, { number, age }: SourceMarks = {}): string {
  const { article } = excerpt;
  const day = dayOfQuote(excerpt);
  const parts = [
    day === null ? undefined : dateOf(day, messages),
    age && messages.answer[age],
    [titleOf(article, messages), ...sectionIn(excerpt)].join(' › '),
    fact(article.source, LONGEST.source),
    fact(article.author, LONGEST.author),
    ...placeOf(excerpt, messages),
    alsoIn(excerpt, messages),
  ];
  return lineOf(parts, number);
}

/** The source line of a quote that stands below another of the same article: its title, shortened, and the place. */
export function sameSourceLine(
  excerpt: Excerpt,
  messages: Messages,
  { number, age }: SourceMarks = {},
): string {
  const title = [titleOf(excerpt.article, messages, LONGEST.again), ...sectionIn(excerpt)].join(' › ');
  return lineOf([age && messages.answer[age], title, ...placeOf(excerpt, messages)], number);
}

/** The heading above a quote, which tells it from what stands below another one. */
function sectionIn(excerpt: Excerpt): string[] {
  const section = fact(sectionOf(excerpt) ?? null, LONGEST.section);
  return section === undefined ? [] : [section];
}

function lineOf(parts: readonly (string | undefined)[], number: string | undefined): string {
  const line = parts.filter((part) => part !== undefined).join(' · ');
  return `-# ${number === undefined ? '' : `${number} `}${line}`;
}

/** `date · title`, for a quote that is only mentioned; the title alone beside one of the same article and day. */
export function shortSource(excerpt: Excerpt, messages: Messages, beside?: Excerpt): string {
  const { article } = excerpt;
  const day = dayOfQuote(excerpt);
  const isOfSame = beside?.article === article && dayOfQuote(beside)?.iso === day?.iso;
  const date = day === null || isOfSame ? [] : [dateOf(day, messages)];
  return [...date, titleOf(article, messages, LONGEST.again)].join(' · ');
}

function alsoIn({ article: own, alsoIn: articles = [] }: Excerpt, messages: Messages): string | undefined {
  const others = articles.slice(0, MOST_ALSO);
  const names = [own, ...others].map((one) => titleOf(one, messages, LONGEST.again));
  const titles = others.map((other) => {
    const name = titleOf(other, messages, LONGEST.again);
    const isOnly = names.indexOf(name) === names.lastIndexOf(name);
    return isOnly ? name : `${name} (${apart(other, own, messages)})`;
  });
  return titles.length === 0 ? undefined : messages.answer.alsoIn(titles.join(', '));
}

/** What tells an article from another one of the same title: its date, else its file. */
function apart({ id, published }: Article, { published: own }: Article, messages: Messages): string {
  return published === null || published.iso === own?.iso
    ? escapeMarkdown(shorten(cleanLine(id), LONGEST.again))
    : dateOf(published, messages);
}

function placeOf({ caption, paragraph }: Excerpt, messages: Messages): string[] {
  if (caption) return [messages.answer.caption];
  const isTold = paragraph !== null && paragraph.of > 1;
  return isTold ? [messages.answer.paragraph(paragraph.number, paragraph.of)] : [];
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

/** Publication, author and date of an article in a list, as markdown; unknown facts are left out. */
export function knownOrigin({ source, author, published }: Article, messages: Messages): string[] {
  const parts = [
    fact(source, LONGEST.source),
    fact(author, LONGEST.author),
    published === null ? undefined : dateOf(published, messages),
  ];
  return parts.filter((part) => part !== undefined);
}

/** `date · title · publication · author` of an article that is only named; unknown facts are left out. */
export function knownFacts(article: Article, messages: Messages): string {
  const { published, source, author } = article;
  const parts = [
    published === null ? undefined : dateOf(published, messages),
    titleOf(article, messages, LONGEST.named),
    fact(source, LONGEST.source),
    fact(author, LONGEST.author),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** An article's author, date or publication in a sentence, which says so where it is unknown. */
export function factLine(article: Article, asked: ArticleFact, messages: Messages): string {
  const { facts } = messages.answer;
  const told = factOf(article, asked);
  if (told.fact === 'date')
    return told.published === null ? facts.noDate : facts.date(dateOf(told.published, messages));
  const name = fact(told.name, LONGEST[told.fact]);
  if (told.fact === 'source') return name === undefined ? facts.noSource : facts.source(name);
  return name === undefined ? facts.noAuthor : facts.author(name);
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
