import type { Span } from '../../corpus/article.ts';
import { spanOfUnits } from '../passages/units.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { AskedQuote } from '../values/answer-phrase.ts';

/** Some units of a window's passage, both ends among them, as a quote with what its question asks. */
export function askedQuote(ranked: Ranked, { first, last }: Window): AskedQuote {
  const { units, article } = ranked.found.candidate.passage;
  const { question, type } = ranked.found.question.query;
  const quote = spanOfUnits(units, first, last);
  return { text: article.text, quote, asked: askedIn(ranked, quote), type, question };
}

/** The question's words in a quote, one span each; of all, or of those that are wanted by their place in the question. */
export function askedIn(
  { found: { candidate } }: Ranked,
  { start, end }: Span,
  isWanted: (word: number) => boolean = () => true,
): Span[] {
  const { passage, matches } = candidate;
  return [...passage.starts].flatMap((from, at) => {
    const to = passage.ends[at] ?? from;
    const word = matches.content[at] ?? -1;
    return word !== -1 && from >= start && to <= end && isWanted(word) ? [{ start: from, end: to }] : [];
  });
}
