import type { Span } from '../../corpus/article.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { clauseOf, valuesInUnit } from './answer-in-unit.ts';
import {
  type AskedQuote,
  asksWhy,
  behindColon,
  givesReason,
  joined,
  lineOf,
  MOST_BOLD,
  placePhrases,
  shortened,
} from './answer-phrase.ts';
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
 * What is bold in a quote: the values of the kind that is asked for in the line or unit that answers, else in the others; else the clause
 * that states most; else the question's words. Where that is nearly all of the quote, the part of it that answers.
 */
export function boldIn(ranked: Ranked, answering: AnsweringUnits): Span[] {
  const { units, article } = ranked.context.candidate.passage;
  const { question } = ranked.context.question.query;
  const { first, last } = answering;
  const quote = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const of: AskedQuote = {
    text: article.text,
    quote,
    asked: askedIn(ranked, quote),
    type: ranked.context.question.query.type,
    question,
  };
  const spans = spansIn(ranked, answering, of);
  const bold = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [longest] = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const isMuch = bold > MOST_BOLD * (quote.end - quote.start);
  return isMuch && longest !== undefined ? [shortened(longest, of)] : spans;
}

function spansIn(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): Span[] {
  const { candidate, likeness } = ranked.context;
  const { row } = answering;
  const { units } = candidate.passage;
  const likeliest = answeringUnit(ranked, answering, of);
  const best = of.type === 'date' ? meetingMore(ranked, answering, likeliest) : likeliest;
  const order = [best];
  for (let unit = answering.first; unit <= answering.last; unit++) if (unit !== best) order.push(unit);
  const line = row ?? lineOf(units[best]?.start ?? 0, of);
  const isIn = ({ start, end }: Span): boolean =>
    line === undefined || (start >= line.start && end <= line.end);
  if (VALUES.has(of.type)) {
    for (const unit of order) {
      const values = merged(valuesInUnit(ranked, unit)).filter(isIn);
      if (values.length > 0) return joined(values, of);
      const { start = 0, end = 0 } = units[unit] ?? {};
      const places =
        of.type === 'place' && unit === best ? placePhrases({ start, end }, of).filter(isIn) : [];
      if (places.length > 0) return places;
    }
  }
  const listed = listedBelow(best, answering, of, ranked);
  if (listed.length > 0) return listed;
  if (line !== undefined && row === undefined) return [behindColon(line, of) ?? line];
  const clause = likeness === undefined && candidate.mask === 0 ? undefined : clauseOf(ranked, best);
  return clause === undefined ? highlightsOf(ranked.context, of.quote) : [clause];
}

/**
 * The first unit that holds all of the question's words of another and more: "The marathon starts at 4:30. The half marathon follows at
 * 5:15". The unit itself where there is none.
 */
function meetingMore(ranked: Ranked, { first, last }: AnsweringUnits, unit: number): number {
  const own = wordsMet(ranked, unit);
  for (let other = first; other <= last; other++) {
    const met = wordsMet(ranked, other);
    if (met.size > own.size && [...own].every((word) => met.has(word))) return other;
  }
  return unit;
}

/** The question's words in a unit, by their places in the question. */
function wordsMet({ context: { candidate } }: Ranked, unit: number): ReadonlySet<number> {
  const { passage, matches } = candidate;
  const { first = 0, last = 0 } = passage.units[unit] ?? {};
  return new Set(matches.content.subarray(first, last).filter((word) => word !== -1));
}

/** The quoted text below a unit that announces it: "The stalls so far:". */
function listedBelow(best: number, { last }: AnsweringUnits, of: AskedQuote, ranked: Ranked): Span[] {
  const { units } = ranked.context.candidate.passage;
  if (!/:[\s*_]*$/u.test(of.text.slice(units[best]?.start, units[best]?.end))) return [];
  return units.slice(best + 1, last + 1).map(({ start, end }) => ({ start, end }));
}

/** The unit that answers: one with a reason where that is asked for, and never one that asks a question itself. */
function answeringUnit(ranked: Ranked, { first, last, best }: AnsweringUnits, of: AskedQuote): number {
  const { units } = ranked.context.candidate.passage;
  const wordsOf = (unit: number): string => of.text.slice(units[unit]?.start, units[unit]?.end);
  if (asksWhy(of) && !givesReason(wordsOf(best))) {
    for (let unit = first; unit <= last; unit++) if (givesReason(wordsOf(unit))) return unit;
  }
  // What is asked or announced is answered by what comes next.
  return best < last && (isHeading(best) || /[?？][\s*_"'”’»)\]]*$/u.test(wordsOf(best))) ? best + 1 : best;

  function isHeading(unit: number): boolean {
    const { article } = ranked.context.candidate.passage;
    const { start = 0 } = units[unit] ?? {};
    return article.blocks.some(
      (block) => block.kind === 'heading' && block.start <= start && start < block.end,
    );
  }
}

/** The question's words in a quote, one span each. */
function askedIn({ context: { candidate } }: Ranked, { start, end }: Span): Span[] {
  const { passage, matches } = candidate;
  return [...passage.starts].flatMap((from, at) => {
    const to = passage.ends[at] ?? from;
    return matches.content[at] !== -1 && from >= start && to <= end ? [{ start: from, end: to }] : [];
  });
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
