import type { Excerpt } from './answer.ts';
import { highlightsOf } from './highlights.ts';
import { blocksOf } from './passages.ts';
import type { Ranked } from './rank.ts';

/** The first windows that overlap no earlier one, as quotes; at most `limit`. */
export function chooseExcerpts(ranked: readonly Ranked[], limit: number): Excerpt[] {
  const excerpts: Excerpt[] = [];
  for (const candidate of ranked) {
    if (excerpts.length >= limit) break;
    const excerpt = excerptOf(candidate);
    const overlaps = excerpts.some(
      (other) => other.article === excerpt.article && other.start < excerpt.end && excerpt.start < other.end,
    );
    if (!overlaps) excerpts.push(excerpt);
  }
  return excerpts;
}

function excerptOf(ranked: Ranked): Excerpt {
  const { window } = ranked.context;
  const { passage } = ranked.context.candidate;
  const { article, start: passageStart, end: passageEnd } = passage.passage;
  const first = passage.units[window.first];
  const last = passage.units[window.last];
  if (first === undefined || last === undefined)
    throw new Error('A window names units that its passage does not have.');
  const { start, cutStart } = first;
  const { end, cutEnd } = last;
  return checked({
    article,
    start,
    end,
    text: article.text.slice(start, end),
    highlights: highlightsOf(ranked),
    cutStart,
    cutEnd,
    passage: { start: passageStart, end: passageEnd },
    paragraph: passage.caption ? null : paragraphOf(ranked, start),
    caption: passage.caption,
  });
}

/** The paragraph that a quote begins in; a heading counts as part of the paragraph below it. */
function paragraphOf(
  { context }: Ranked,
  start: number,
): { readonly number: number; readonly of: number } | null {
  const paragraphs = blocksOf(context.candidate.passage.passage.article).filter(
    ({ kind }) => kind === 'body',
  );
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
