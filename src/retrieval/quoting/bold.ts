import type { Span } from '../../corpus/article.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { clauseOf, valuesInUnit } from './answer-in-unit.ts';
import type { AnsweringUnits } from './answering-units.ts';
import { highlightsOf } from './highlights.ts';

/** What answers these is a value: where none is found, a clause is as likely to be bold in vain. */
const VALUES: ReadonlySet<QuestionType> = new Set([
  'date',
  'count',
  'measure',
  'money',
  'percent',
  'place',
  'person',
  'contact',
]);

/**
 * What is bold in a quote: the values of the kind that is asked for in the unit that answers, else in the others; else the clause that
 * states most; else the question's words.
 */
export function boldIn(ranked: Ranked, { first, last, best, row }: AnsweringUnits): Span[] {
  const { candidate, question, likeness } = ranked.context;
  const { units } = candidate.passage;
  const quote = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const order = [best];
  for (let unit = first; unit <= last; unit++) if (unit !== best) order.push(unit);
  if (VALUES.has(question.query.type)) {
    for (const unit of order) {
      const values = merged(valuesInUnit(ranked, unit)).filter(
        ({ start, end }) => row === undefined || (start >= row.start && end <= row.end),
      );
      if (values.length > 0) return values;
    }
  }
  const clause = likeness === undefined && candidate.mask === 0 ? undefined : clauseOf(ranked, best);
  return clause === undefined ? highlightsOf(ranked.context, quote) : [clause];
}

/** Spans in order without those that overlap: where two do, both as one. */
function merged(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end);
    else all.push({ start, end });
  }
  return all;
}
