import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { DATE, NUMBER, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type AskedQuote, joined, lineOf, placePhrases, wholePlaces } from '../values/answer-phrase.ts';
import { asksForBothEnds } from '../values/asked-ends.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksForClosedDay, closedDays, openDays } from '../values/closed-days.ts';
import { withoutDenied } from '../values/denied-values.ts';
import { fits, type TellingWord, withoutOthers } from '../values/fitting-values.ts';
import { statedInUnit } from '../values/stated-in-unit.ts';
import type { AnsweringUnits } from './answering-units.ts';
import { furtherPlaces } from './further-places.ts';
import { ofAskedDay } from './of-asked-day.ts';
import { ofAskedEnd } from './of-asked-end.ts';
import { toldApart } from './told-apart.ts';
import { unitOfValue } from './unit-of-value.ts';

/** Of these a question may ask for a time or a day, for people or for metres. */
const OF_SEVERAL_KINDS: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure']);
/** Of these several may stand in one sentence, each of something else. */
const OF_SOMETHING: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure', 'money', 'percent']);

/** The values of the kind that is asked for, in the line or unit that answers, else in another; none where no value is asked for. */
export function askedValues(
  ranked: Ranked,
  answering: AnsweringUnits,
  { of, best: likeliest }: { readonly of: AskedQuote; readonly best: number },
): Span[] {
  if (!ANSWERED_BY_VALUE.has(of.type)) return [];
  const { article, units } = ranked.found.candidate.passage;
  const words = tellingWords(ranked, of);
  const best = OF_SOMETHING.has(of.type)
    ? unitOfValue(ranked, answering, { type: of.type, words, likeliest })
    : likeliest;
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
  // First what is plainly of the kind: "How long?" is answered by hours before it is by "one thing".
  for (const { among, isFit, mayBeDenied, isClosed } of roundsOf(of, order, article.language === 'vi')) {
    for (const unit of among) {
      const { start = 0, end = 0 } = units[unit] ?? {};
      const stated = merged(statedInUnit(ranked, unit, of)).filter(isIn);
      const holding = mayBeDenied ? stated : withoutDenied(stated, of, { start, end });
      const fit = holding.filter((value) => of.type === 'date' || isFit(value));
      const values =
        isClosed === true
          ? closedDays(fit, of.text, { start, end })
          : narrowed(fit, of, { start, end }, words);
      // A time belongs to the day beside it, a size to nothing.
      const fitting = of.type === 'date' ? joined(values, of, stated).filter(isFit) : joined(values, of);
      if (fitting.length > 0) {
        if (isClosed === true || (of.type === 'date' && asksForBothEnds(of))) return fitting;
        if (OF_SOMETHING.has(of.type)) return [...withoutOthers(fitting, of, { start, end }, words)];
        return of.type === 'place' ? merged(wholePlaces(fitting, { start, end }, of)) : fitting;
      }
      const places = of.type === 'place' && unit === order[0] ? placePhrases({ start, end }, of) : [];
      if (places.some(isIn)) return places.filter(isIn);
    }
  }
  const further = of.type === 'place' ? furtherPlaces(ranked, order, { of, askedOf }) : [];
  return further.filter(isIn);
}

/** The values of a sentence that are told of what is asked: of one day or thing of several, of one end of a stretch of time. */
function narrowed(
  values: readonly Span[],
  of: AskedQuote,
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  if (!OF_SOMETHING.has(of.type)) return values;
  if (of.type !== 'date') return toldApart(values, of, sentence, words);
  const ofDay = ofAskedDay(openDays(values, of), of, sentence);
  return asksForBothEnds(of) ? ofDay : toldApart(ofAskedEnd(ofDay, of, sentence), of, sentence, words);
}

/** The rounds of looking for values: for the very kind in the likeliest unit, then in all units for what may be of it, then for any. */
function roundsOf(of: AskedQuote, order: readonly number[], isVietnamese: boolean): readonly Round[] {
  const any: Round = { among: order, isFit: () => true, mayBeDenied: true };
  const fit = ({ start, end }: Span): boolean | undefined =>
    fits(of, of.text.slice(start, end), isVietnamese);
  if (!OF_SEVERAL_KINDS.has(of.type)) return [{ ...any, mayBeDenied: false }, any];
  const closed: Round = { ...any, isFit: (value) => fit(value) !== false, isClosed: true };
  return [
    ...(of.type === 'date' && asksForClosedDay(of.question) ? [closed] : []),
    { among: order.slice(0, 1), isFit: (value) => fit(value) === true, mayBeDenied: false },
    { among: order, isFit: (value) => fit(value) !== false, mayBeDenied: false },
    any,
  ];
}

/** One round of looking for values: in which units, and which values will do. */
interface Round {
  readonly among: readonly number[];
  readonly isFit: (value: Span) => boolean;
  /** Whether one will do that the sentence denies. */
  readonly mayBeDenied: boolean;
  /** Whether only days will do on which something is closed. */
  readonly isClosed?: boolean;
}

/** The words that count in a quote, but numbers and names of days. */
function tellingWords({ found: { candidate } }: Ranked, { asked }: AskedQuote): TellingWord[] {
  const { starts, ends, classes } = candidate.passage;
  return [...starts].flatMap((start, at) => {
    const isAsked = asked.some((word) => word.start === start);
    // A day tells of something where it is asked for: "Sundays 10–16" of the Sundays.
    const isSmall = int32At(classes, at) & (isAsked ? STOP | NUMBER : STOP | NUMBER | DATE);
    return isSmall ? [] : [{ start, end: ends[at] ?? start, isAsked }];
  });
}

/** Spans in order without those that overlap: where two do, both as one. */
export function merged(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const before = all.at(-1);
    if (before !== undefined && start < before.end) before.end = Math.max(before.end, end);
    else all.push({ start, end });
  }
  return all;
}
