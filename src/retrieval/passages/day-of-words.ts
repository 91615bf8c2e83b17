import type { Article, Block, PublishedDate, Span } from '../../corpus/article.ts';
import { dayOfAdded } from '../../corpus/reading/addenda.ts';
import { DAY, MONTH_AND_YEAR } from '../../corpus/reading/day-in-head.ts';
import { orderOfDays } from '../../corpus/reading/day-order.ts';
import { type DateHints, readDateLine } from '../../corpus/reading/published-date.ts';
import { type Addition, additionsIn } from './additions.ts';

type Dated = Pick<Article, 'text' | 'blocks' | 'published' | 'language'>;

/**
 * The day of what an article says at a place: of something added the day that it states; above it, where the article is dated by an addition, the
 * day that stands at the top of the text; else that of the article.
 */
export function dayAt(article: Dated, at: number): PublishedDate | null {
  const additions = additionsIn(article);
  const [first] = additions;
  if (first === undefined) return article.published;
  const own = additions.some(({ isDated }) => isDated) ? dayAbove(article, first) : article.published;
  const added = additions.find(({ start, end }) => start <= at && at < end);
  if (added !== undefined) {
    if (added.isDated) return article.published;
    return dayOfAdded(article.text.slice(added.from, added.end), own, hintsOf(article)) ?? article.published;
  }
  return at < first.start ? (own ?? article.published) : article.published;
}

/** Whether something added says when, so that a card can say when it changed what stands above. */
export function saysItsDay(article: Dated, { from, end, isDated }: Addition): boolean {
  return isDated || dayOfAdded(article.text.slice(from, end), article.published, hintsOf(article)) !== null;
}

/** The day of the words that a quote marks, or begins with. */
export function dayOfQuote({ article, start, highlights }: Quoted): PublishedDate | null {
  return dayAt(article, highlights[0]?.start ?? start);
}

interface Quoted {
  readonly article: Dated;
  readonly start: number;
  readonly highlights: readonly Span[];
}

/** The day that a text has above what was added: in its title or on a line that states it. */
function dayAbove(article: Dated, { from }: Addition): PublishedDate | null {
  const { text, blocks } = article;
  const lines = blocks.filter(({ kind, end }) => (kind === 'date' || kind === 'byline') && end <= from);
  for (const line of [...lines.toReversed(), ...blocks.filter(({ kind }) => kind === 'title')]) {
    const day = dayIn(text.slice(line.start, line.end), line, article);
    if (day !== null) return day;
  }
  return null;
}

const MONTH = new RegExp(String.raw`(?:${MONTH_AND_YEAR})(?!\d)`, 'iu');

function dayIn(words: string, { kind }: Block, article: Dated): PublishedDate | null {
  const hints = hintsOf(article);
  const day = readDateLine(DAY.exec(words)?.[0] ?? '', hints) ?? readDateLine(words, hints);
  // The month of a title may be that of what takes place.
  return day ?? (kind === 'title' ? null : readDateLine(MONTH.exec(words)?.[0] ?? '', hints));
}

function hintsOf({ text, language }: Dated): DateHints {
  return { dayFirst: language === 'vi' || orderOfDays(text).dayFirst };
}
