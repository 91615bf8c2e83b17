import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import { spanOfUnits } from '../passages/units.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { DATE, NUMBER, STOP } from '../ranking/features/token-class.ts';
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
  wholePlaces,
} from './answer-phrase.ts';
import { type AnsweringUnits, wordsMet } from './answering-units.ts';
import { ANSWERED_BY_VALUE, type AskedPart, askedParts, wordsOfPart } from './asked-parts.ts';
import {
  asksHowOften,
  fits,
  frequenciesIn,
  ofWhatIsAsked,
  shortDays,
  spelledCounts,
  type TellingWord,
} from './fitting-values.ts';
import { highlightsOf } from './highlights.ts';
import { answeringNames } from './names-in-unit.ts';
import { reasonIn } from './reason-in-unit.ts';
import { withNegation } from './with-negation.ts';

/** Of these a question may ask for a time or a day, for people or for metres. */
const OF_SEVERAL_KINDS: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure']);
/** Of these several may stand in one sentence, each of something else. */
const OF_SOMETHING: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure', 'money', 'percent']);

const MOST_OF_A_REASON = 0.85;
/** A sentence that says what happened and hardly anything of why, in characters. */
const SHORT_FACT = 90;

/**
 * What is bold in a quote: the values of the kind that is asked for in the line or unit that answers, else in the others; else the clause
 * that states most; else the question's words. Where that is nearly all of the quote, the part of it that answers.
 */
export function boldIn(ranked: Ranked, answering: AnsweringUnits): Span[] {
  const { units, article } = ranked.found.candidate.passage;
  const { question } = ranked.found.question.query;
  const { first, last, cell } = answering;
  if (cell !== undefined) return [cell];
  const quote = spanOfUnits(units, first, last);
  const of: AskedQuote = {
    text: article.text,
    quote,
    asked: askedIn(ranked, quote),
    type: ranked.found.question.query.type,
    question,
  };
  const spans = merged(spansIn(ranked, answering, of).map((span) => withNegation(span, of)));
  const bold = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const [longest] = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const isReason = asksWhy(of) && spans.length === 1 && longest !== undefined && isPart(longest, quote);
  const isMuch = bold > MOST_BOLD * (quote.end - quote.start) && !isReason;
  return isMuch && longest !== undefined ? [shortened(longest, of)] : spans;
}

/** A reason may be nearly all of a sentence: "It moved **because the hall is being repaired until May**". */
function isPart({ start, end }: Span, quote: Span): boolean {
  return end - start <= MOST_OF_A_REASON * (quote.end - quote.start);
}

function spansIn(ranked: Ranked, answering: AnsweringUnits, of: AskedQuote): Span[] {
  const { candidate, likeness } = ranked.found;
  const { row } = answering;
  const { units } = candidate.passage;
  const best = answeringUnit(ranked, answering, of);
  const parts = askedParts(of.question, of.type);
  const values = parts.flatMap((part) =>
    valuesOf(ranked, answering, { of: parts.length > 1 ? ofPart(ranked, part, of) : of, best }),
  );
  if (values.length > 0) return merged(values);
  if (asksWhy(of)) {
    const { start = 0, end = 0 } = units[best] ?? {};
    const reason = reasonIn(of.text, { start, end });
    if (reason !== undefined) return [reason];
  }
  const listed = listedBelow(best, answering, of, ranked);
  if (listed.length > 0) return listed;
  const line = row ?? lineOf(units[best]?.start ?? 0, of);
  if (line !== undefined && row === undefined) return [behindColon(line, of) ?? line];
  const clause = likeness === undefined && candidate.mask === 0 ? undefined : clauseOf(ranked, best);
  return clause === undefined ? highlightsOf(ranked.found, of.quote) : [clause];
}

/** A quote with one of the things that its question asks for. */
function ofPart(ranked: Ranked, part: AskedPart, of: AskedQuote): AskedQuote {
  const asked = askedIn(ranked, of.quote, wordsOfPart(ranked.found.question.query, part));
  return { ...of, ...part, asked };
}

/** The values of the kind that is asked for, in the line or unit that answers, else in another; none where no value is asked for. */
function valuesOf(
  ranked: Ranked,
  answering: AnsweringUnits,
  { of, best: likeliest }: { readonly of: AskedQuote; readonly best: number },
): Span[] {
  if (!ANSWERED_BY_VALUE.has(of.type)) return [];
  const { article, units } = ranked.found.candidate.passage;
  const best = of.type === 'date' ? meetingMore(ranked, answering, likeliest) : likeliest;
  const askedOf = (unit: number): number => {
    const { start = 0, end = 0 } = units[unit] ?? {};
    return of.asked.filter((word) => word.start >= start && word.end <= end).length;
  };
  const isPart = of.question !== ranked.found.question.query.question;
  const order = [best];
  for (let unit = answering.first; unit <= answering.last; unit++) if (unit !== best) order.push(unit);
  if (isPart) order.sort((a, b) => askedOf(b) - askedOf(a));
  const line = answering.row ?? lineOf(units[order[0] ?? best]?.start ?? 0, of);
  const isIn = ({ start, end }: Span): boolean =>
    line === undefined || (start >= line.start && end <= line.end);
  const words = wordsIn(ranked, of);
  // First what is plainly of the kind: "How long?" is answered by hours before it is by "one thing".
  for (const { among, isFit } of fittingBy(of, order, article.language === 'vi')) {
    for (const unit of among) {
      const { start = 0, end = 0 } = units[unit] ?? {};
      const values = merged(statedIn(ranked, unit, of)).filter(isIn);
      // A time belongs to the day beside it, a size to nothing.
      const fitting =
        of.type === 'date' ? joined(values, of).filter(isFit) : joined(values.filter(isFit), of);
      if (fitting.length > 0) {
        if (OF_SOMETHING.has(of.type)) return [...ofWhatIsAsked(fitting, of, { start, end }, words)];
        return of.type === 'place' ? merged(wholePlaces(fitting, { start, end }, of)) : fitting;
      }
      const places = of.type === 'place' && unit === order[0] ? placePhrases({ start, end }, of) : [];
      if (places.some(isIn)) return places.filter(isIn);
    }
  }
  return [];
}

/** Which values of which units are looked for, one after the other: the very kind in the likeliest, what may be of it in all, then any. */
function fittingBy(
  of: AskedQuote,
  order: readonly number[],
  isVietnamese: boolean,
): readonly { readonly among: readonly number[]; readonly isFit: (value: Span) => boolean }[] {
  const fit = ({ start, end }: Span): boolean | undefined =>
    fits(of, of.text.slice(start, end), isVietnamese);
  if (!OF_SEVERAL_KINDS.has(of.type)) return [{ among: order, isFit: () => true }];
  return [
    { among: order.slice(0, 1), isFit: (value) => fit(value) === true },
    { among: order, isFit: (value) => fit(value) !== false },
    { among: order, isFit: () => true },
  ];
}

function statedIn(ranked: Ranked, unit: number, of: AskedQuote): readonly Span[] {
  if (of.type === 'person') return answeringNames(ranked, unit);
  if (of.type === 'measure' && asksHowOften(ranked.found.question.query)) return oftenIn(ranked, unit);
  const values = valuesInUnit(ranked, unit, of.type);
  const { article, units } = ranked.found.candidate.passage;
  const { start: from = 0, end } = units[unit] ?? {};
  const text = article.text.slice(from, end);
  const others = of.type === 'date' ? shortDays(text) : of.type === 'count' ? spelledCounts(of, text) : [];
  return [...values, ...others.map((one) => ({ start: from + one.start, end: from + one.end }))];
}

/** How often something is in a unit; its other amounts where it does not say so. */
function oftenIn(ranked: Ranked, unit: number): readonly Span[] {
  const { article, units } = ranked.found.candidate.passage;
  const { start: from = 0, end } = units[unit] ?? {};
  return frequenciesIn(article.text.slice(from, end)).map((one) => ({
    start: from + one.start,
    end: from + one.end,
  }));
}

/** The words that count in a quote, but numbers and names of days. */
function wordsIn({ found: { candidate } }: Ranked, { asked }: AskedQuote): TellingWord[] {
  const { starts, ends, classes } = candidate.passage;
  return [...starts].flatMap((start, at) =>
    int32At(classes, at) & (STOP | NUMBER | DATE)
      ? []
      : [{ start, end: ends[at] ?? start, isAsked: asked.some((word) => word.start === start) }],
  );
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

/** What is quoted below a unit that announces it: "The stalls so far:". */
function listedBelow(best: number, { last }: AnsweringUnits, of: AskedQuote, ranked: Ranked): Span[] {
  const { units } = ranked.found.candidate.passage;
  if (!/:[\s*_]*$/u.test(of.text.slice(units[best]?.start, units[best]?.end))) return [];
  return units.slice(best + 1, last + 1).map(({ start, end }) => ({ start, end }));
}

/** The unit that answers: one with a reason where that is asked for, and never one that asks a question itself. */
function answeringUnit(ranked: Ranked, { first, last, best }: AnsweringUnits, of: AskedQuote): number {
  const { units } = ranked.found.candidate.passage;
  const wordsOf = (unit: number): string => of.text.slice(units[unit]?.start, units[unit]?.end);
  if (asksWhy(of)) {
    const all = [best];
    for (let unit = first; unit <= last; unit++) if (unit !== best) all.push(unit);
    const hasReason = (unit: number): boolean =>
      reasonIn(of.text, units[unit] ?? { start: 0, end: 0 }) !== undefined;
    const giving = all.find(hasReason) ?? all.find((unit) => givesReason(wordsOf(unit)));
    if (giving !== undefined) return giving;
    // What only says what happened is explained by what comes next: "The bridge is closed. Engineers found cracks."
    const met = all.map((unit) => wordsMet(ranked, unit).size);
    const isShort = wordsOf(best).length <= SHORT_FACT;
    if (isShort && best < last && (met[0] ?? 0) > 0 && met[0] === Math.max(...met)) return best + 1;
  }
  // What is asked or announced is answered by what comes next.
  return best < last && (isHeading(best) || /[?？][\s*_"'”’»)\]]*$/u.test(wordsOf(best))) ? best + 1 : best;

  function isHeading(unit: number): boolean {
    const { article } = ranked.found.candidate.passage;
    const { start = 0 } = units[unit] ?? {};
    return article.blocks.some(
      (block) => block.kind === 'heading' && block.start <= start && start < block.end,
    );
  }
}

/** The question's words in a quote, one span each; of all, or of those that are wanted by their place in the question. */
function askedIn(
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
