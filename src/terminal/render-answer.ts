import { type Age, ageOf, isUnsure, quotesShown, quotesWithAges } from '../asking/quotes-shown.ts';
import { sectionOf } from '../asking/section-of.ts';
import { phrasesWorthNaming } from '../asking/words/words-worth-naming.ts';
import type { Article } from '../corpus/article.ts';
import { firstWords } from '../corpus/first-words.ts';
import type { Answer, Excerpt } from '../retrieval/answer.ts';
import { dayOfQuote } from '../retrieval/passages/day-of-words.ts';
import { wrapSpans } from '../text/wrap.ts';
import { formatDate, type TerminalMessages } from './messages.ts';
import type { Paint } from './paint.ts';
import { safeLine, safeText } from './safe-text.ts';

/** How text is laid out: in which language, with which colours, how wide. */
export interface Layout {
  readonly messages: TerminalMessages;
  readonly paint: Paint;
  readonly width: number;
  /** Whether commands can be typed after what is shown. */
  readonly isChat?: boolean | undefined;
}

/** An answer as text, without a last line end: the quotes with their sources, or the refusal with what stands nearest. */
export function renderAnswer(answer: Answer, articleCount: number, layout: Layout): string {
  const { messages, paint } = layout;
  if (answer.kind === 'found') {
    const { disagreement } = answer;
    const excerpts = quotesShown({ answer, skip: 0 });
    const notes = [
      ...(isUnsure(answer) ? [paint.yellow(messages.possibly)] : []),
      ...(disagreement === undefined ? [] : [paint.yellow(messages.differ[disagreement.about])]),
    ];
    const change = answer.change === undefined ? [] : [changeOf(answer, answer.change.before, layout)];
    const withAges = quotesWithAges({ answer, skip: 0 });
    const quotes = excerpts.map((excerpt, at) => {
      const marks = {
        number: excerpts.length > 1 ? NUMBERS[at] : undefined,
        age: ageOf(excerpt, withAges),
      };
      return [renderExcerpt(excerpt, layout, marks), ...(at === 0 ? change : [])].join('\n');
    });
    return [...notes, ...quotes].join('\n\n');
  }
  const lines = [paint.yellow(messages.nothingFound(articleCount))];
  const unknown = phrasesWorthNaming(answer.unknownWords, answer.question);
  if (unknown.length > 0) lines.push(messages.unknownWords(safeLine(unknown.join(', '))));
  if (answer.related.length > 0) {
    lines.push(
      paint.dim(messages.nearest),
      ...namesApart(answer.related, messages).map((name) => paint.dim(`  ${name}`)),
    );
  }
  return lines.join('\n');
}

/** How an article is called in a list: its title, or its first words where it has none. */
export function articleName(article: Article, messages: TerminalMessages): string {
  if (article.title !== null) return safeLine(article.title);
  const words = safeLine(firstWords(article));
  return words === '' ? messages.untitled : `${messages.untitled}: "${words}"`;
}

/** How articles are called beside each other, and beside one that is named already: those that are called alike have their file. */
function namesApart(
  articles: readonly Article[],
  messages: TerminalMessages,
  beside?: Article,
): readonly string[] {
  const names = articles.map((article) => articleName(article, messages));
  const all = beside === undefined ? names : [articleName(beside, messages), ...names];
  const known = beside === undefined ? articles : [beside, ...articles];
  return articles.map((article) => {
    const name = articleName(article, messages);
    if (all.indexOf(name) === all.lastIndexOf(name)) return name;
    // The days of one chat are of one file.
    const isOneFile = known.some((other) => other !== article && other.path === article.path);
    const day = isOneFile && article.published !== null ? `, ${formatDate(article.published, messages)}` : '';
    return `${name} (${safeLine(article.path ?? article.id)}${day})`;
  });
}

/** An article in a list: its name and, on a line below it, its publication, author and date as far as they are known; lines begin with `indent`. */
export function listEntry(article: Article, { messages, paint }: Layout, indent: string): string {
  const known = [
    article.source === null ? [] : safeLine(article.source),
    article.author === null ? [] : safeLine(article.author),
    article.published === null ? [] : formatDate(article.published, messages),
  ].flat();
  const name = articleName(article, messages);
  return known.length === 0 ? name : `${name}\n${indent}${paint.dim(known.join(' · '))}`;
}

const NUMBERS: readonly string[] = ['❶', '❷', '❸'];

/** Characters of `YYYY-MM-DD`; a month or a year alone is shorter. */
const DAY_LENGTH = 10;

/** What held before the first quote. */
function changeOf({ excerpts: [first] }: Answer, before: Excerpt, { messages, paint }: Layout): string {
  const on = first === undefined ? null : dayOfQuote(first);
  const was = dayOfQuote(before);
  // What was added to a text and what it changes may have one day.
  const isOfSame = before.article === first?.article && was?.iso === on?.iso;
  const from = [
    ...(isOfSame || was === null ? [] : [formatDate(was, messages)]),
    articleName(before.article, messages),
  ];
  const quote = `“${safeLine(before.text)}”`;
  const day = on === null ? '' : formatDate(on, messages);
  return paint.yellow(`  ${messages.changed(day, quote, from.join(' · '), on?.iso.length === DAY_LENGTH)}`);
}

/** What a source line has besides the article's own facts. */
interface SourceMarks {
  readonly number: string | undefined;
  readonly age: Age | undefined;
}

function renderExcerpt(excerpt: Excerpt, layout: Layout, { number, age }: SourceMarks): string {
  const { article } = excerpt;
  const { messages, paint } = layout;
  const place = excerpt.caption
    ? messages.caption
    : excerpt.paragraph === null || excerpt.paragraph.of === 1
      ? null
      : messages.paragraph(excerpt.paragraph.number, excerpt.paragraph.of);
  const section = sectionOf(excerpt);
  const name = [articleName(article, messages), ...(section === undefined ? [] : [safeLine(section)])].join(
    ' › ',
  );
  const also = namesApart(excerpt.alsoIn ?? [], messages, article).join(', ');
  const day = dayOfQuote(excerpt);
  const source = [
    day && formatDate(day, messages),
    age === undefined ? null : messages[age],
    article.source && safeLine(article.source),
    article.author && safeLine(article.author),
    place,
    also === '' ? null : messages.alsoIn(also),
  ].filter((part) => part !== null);
  const lines = [
    ...quoteLines(excerpt, layout),
    `  ${number === undefined ? '' : `${number} `}${paint.green(name)}`,
    ...(source.length === 0 ? [] : [paint.dim(`  ${source.join(' · ')}`)]),
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
