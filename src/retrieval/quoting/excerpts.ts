import { type Article, isStatement, type Span } from '../../corpus/article.ts';
import type { Excerpt } from '../answer.ts';
import { blocksOf, passagesOf } from '../passages/passages.ts';
import { sentencesOf } from '../passages/sentences.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AnsweringUnits, answeringUnits } from './answering-units.ts';
import { boldIn } from './bold.ts';
import { isOfQuestion, questionAbove } from './questions-in-text.ts';
import { chooseQuotes, type Quotable } from './quotes.ts';

/** A quote with the window that it is of. */
export interface Quoted {
  readonly ranked: Ranked;
  readonly excerpt: Excerpt;
}

/** The quotes of a ranking, at most `limit`: of each window the sentences that answer. */
export function chooseExcerpts(ranked: readonly Ranked[], limit: number): Quoted[] {
  const chosen = chooseQuotes(quotables(ranked), limit + MOST_COPIES);
  const quotes = chosen.map(excerptOf);
  const said = quotes.map(({ text }) => text.replaceAll(/\s+/g, ' '));
  // The same words in another article add nothing.
  return quotes
    .flatMap((quote, at): Quoted[] => {
      const own = chosen[at]?.ranked;
      if (own === undefined || said.indexOf(said[at] ?? '') !== at) return [];
      const others = quotes.flatMap(({ article }, to) =>
        said[to] === said[at] && article !== quote.article ? [article] : [],
      );
      const also = others.length === 0 ? {} : { alsoIn: [...new Set(others)] };
      return [{ ranked: own, excerpt: { ...quote, ...also } }];
    })
    .slice(0, limit);
}

/** The one sentence of a window that most likely answers, below its question where it has one: it is enough to say what held before. */
export function sentenceOf(ranked: Ranked): Excerpt | undefined {
  const { candidate } = ranked.found;
  const { units } = candidate.passage;
  const { last, row, cell, ...answering } = answeringUnits(ranked);
  let { best } = answering;
  while (best < last && isOfQuestion(candidate, best)) best++;
  const first = best > 0 && questionAbove(candidate, best) === best - 1 ? best - 1 : best;
  const [start, end] = [units[first]?.start, units[best]?.end];
  return start === undefined || end === undefined
    ? undefined
    : excerptOf({ ranked, units: { first, last: best, best, row, cell }, passage: 0, start, end });
}

/** How many quotes may turn out to be copies of others. */
const MOST_COPIES = 5;

interface QuotableUnits extends Quotable {
  readonly ranked: Ranked;
  readonly units: AnsweringUnits;
}

/** The quote of each window, made only when it is asked for. */
function* quotables(ranked: readonly Ranked[]): Generator<QuotableUnits> {
  for (const one of ranked) {
    const { passage } = one.found.candidate;
    const units = answeringUnits(one);
    const start = passage.units[units.first]?.start;
    const end = passage.units[units.last]?.end;
    if (start === undefined || end === undefined)
      throw new Error('A window names units that its passage does not have.');
    yield { ranked: one, units, passage: passage.id, start, end };
  }
}

function excerptOf({ ranked, units, start, end }: QuotableUnits): Excerpt {
  const { passage } = ranked.found.candidate;
  const { article, start: passageStart, end: passageEnd } = passage;
  return checked({
    article,
    start,
    end,
    text: article.text.slice(start, end),
    highlights: boldIn(ranked, units),
    cutStart: passage.units[units.first]?.cutStart ?? false,
    cutEnd: passage.units[units.last]?.cutEnd ?? false,
    passage: { start: passageStart, end: passageEnd },
    paragraph: passage.caption ? null : paragraphOf(article, start),
    caption: passage.caption,
  });
}

/** The first sentence that an article states, as a quote with nothing in bold; undefined where it states nothing. */
export function openingOf(article: Article): Excerpt | undefined {
  const statement = blocksOf(article).find(isStatement);
  const sentence = statement && sentencesOf(article.text, statement)[0];
  return sentence && quoteOf(article, sentence);
}

/** A stretch of an article as a quote with nothing in bold; undefined where it begins in no passage. */
export function quoteOf(article: Article, { start, end }: Span): Excerpt | undefined {
  const passage = passagesOf(article).find((one) => one.start <= start && start < one.end);
  return passage === undefined
    ? undefined
    : checked({
        article,
        start,
        end,
        text: article.text.slice(start, end),
        highlights: [],
        cutStart: false,
        cutEnd: false,
        passage: { start: Math.min(start, passage.start), end: Math.max(end, passage.end) },
        paragraph: paragraphOf(article, start),
        caption: false,
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
