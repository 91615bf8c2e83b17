import { type Article, isStatement } from '../../corpus/article.ts';
import type { Excerpt } from '../answer.ts';
import type { Unit } from '../passages/analysed-passage.ts';
import { blocksOf } from '../passages/passages.ts';
import type { Ranked } from '../ranking/rank.ts';
import { highlightsOf } from './highlights.ts';
import { chooseQuotes, type Quotable, type Quote } from './quotes.ts';

/** The quotes of a ranking as excerpts; at most `limit`. */
export function chooseExcerpts(ranked: readonly Ranked[], limit: number): Excerpt[] {
  const quotes = chooseQuotes(ranked.map(quotable), limit + MOST_COPIES).map(excerptOf);
  const said = quotes.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  // The same words in another article say nothing more.
  return quotes.filter((_, at) => said.indexOf(said[at] ?? '') === at).slice(0, limit);
}

/** How many quotes may turn out to be copies of others. */
const MOST_COPIES = 5;

interface QuotableWindow extends Quotable {
  readonly ranked: Ranked;
  readonly units: { readonly first: Unit; readonly last: Unit };
}

function quotable(ranked: Ranked): QuotableWindow {
  const { window, candidate } = ranked.context;
  const { passage } = candidate;
  const first = passage.units[window.first];
  const last = passage.units[window.last];
  if (first === undefined || last === undefined)
    throw new Error('A window names units that its passage does not have.');
  return {
    ranked,
    units: { first, last },
    passage: passage.passage.id,
    start: first.start,
    end: last.end,
    score: ranked.score,
  };
}

function excerptOf({ best, windows, start, end }: Quote<QuotableWindow>): Excerpt {
  const { passage } = best.ranked.context.candidate;
  const { article, start: passageStart, end: passageEnd } = passage.passage;
  return checked({
    article,
    start,
    end,
    text: article.text.slice(start, end),
    highlights: highlightsOf(best.ranked.context.candidate, { start, end }),
    cutStart: windows.some(({ units }) => units.first.start === start && units.first.cutStart),
    cutEnd: windows.some(({ units }) => units.last.end === end && units.last.cutEnd),
    passage: { start: passageStart, end: passageEnd },
    paragraph: passage.caption ? null : paragraphOf(article, start),
    caption: passage.caption,
  });
}

/** The paragraph that a quote begins in; a heading counts as part of the paragraph below it. */
function paragraphOf(
  article: Article,
  start: number,
): { readonly number: number; readonly of: number } | null {
  const paragraphs = blocksOf(article).filter(isStatement);
  if (paragraphs.length === 0) return null;
  const at = paragraphs.findIndex(({ end }) => end > start);
  return { number: at === -1 ? paragraphs.length : at + 1, of: paragraphs.length };
}

/** The law of verbatim, checked on every quote before it leaves: a broken one is a defect, so it throws. */
function checked(excerpt: Excerpt): Excerpt {
  const { article, start, end, text, highlights } = excerpt;
  const holds =
    start >= 0 &&
    start < end &&
    end <= article.text.length &&
    text === article.text.slice(start, end) &&
    highlights.every(
      (span, at) =>
        span.start >= (highlights[at - 1]?.end ?? start) && span.start < span.end && span.end <= end,
    );
  if (!holds) throw new Error(`The quote [${start}, ${end}) of "${article.id}" is not verbatim.`);
  return excerpt;
}
