import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import type { Ranked } from '../ranking/rank.ts';

/** Where a sentence goes on about something else: "Wilf looks after safety, and Bronwen is head of volunteers". */
const CLAUSE = /[,;]\s+(?:and|while|but|whereas|còn|và|trong khi)\s+|;\s+/giu;

/** Of the values of a sentence those in the clauses that have the question's words; all of them where it has one clause, or none has any. */
export function inAskedClauses(
  { found: { candidate } }: Ranked,
  unit: number,
  values: readonly Span[],
): readonly Span[] {
  const { passage, matches } = candidate;
  const sentence = passage.units[unit];
  if (sentence === undefined || values.length < 2) return values;
  const text = passage.article.text.slice(sentence.start, sentence.end);
  const ends = [...text.matchAll(CLAUSE)].map(({ index, 0: mark }) => sentence.start + index + mark.length);
  if (ends.length === 0) return values;
  const clauseOf = (at: number): number => ends.filter((end) => end <= at).length;
  const met = new Set<number>();
  for (let token = sentence.first; token < sentence.last; token++)
    if ((matches.content[token] ?? -1) !== -1) met.add(clauseOf(int32At(passage.starts, token)));
  const asked = values.filter(({ start }) => met.has(clauseOf(start)));
  return asked.length === 0 ? values : asked;
}
