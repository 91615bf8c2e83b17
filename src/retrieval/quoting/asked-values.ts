import type { Span } from '../../corpus/article.ts';
import { unitsOf } from '../passages/windows.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ageFits } from '../values/age-at.ts';
import { type AskedQuote, lineOf } from '../values/answer-phrase.ts';
import { inAskedClauses } from '../values/asked-clause.ts';
import { asksForBothEnds } from '../values/asked-ends.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { asksDiscount } from '../values/asks-discount.ts';
import { asksBareAmount, hasWrittenSum } from '../values/bare-amount.ts';
import { asksForClosedDay, closedDays, openDays } from '../values/closed-days.ts';
import { withoutDenied } from '../values/denied-values.ts';
import { countsElse, fits, type TellingWord, withoutOthers } from '../values/fitting-values.ts';
import { joined } from '../values/joined-values.ts';
import { asksForLabel, isLabel } from '../values/label-numbers.ts';
import { isOfAskedMonth } from '../values/of-another-month.ts';
import { withoutSiblings } from '../values/of-siblings.ts';
import { outsideReason } from '../values/outside-reason.ts';
import { hasPlaceSign, placePhrases, wholePlaces } from '../values/place-phrases.ts';
import { withoutFirstDay } from '../values/relative-times.ts';
import { statedInUnit } from '../values/stated-in-unit.ts';
import { timeWithoutDay } from '../values/time-without-day.ts';
import { withoutUnchanged } from '../values/unchanged.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import type { AnsweringUnits } from './answering-units.ts';
import { furtherPlaces } from './further-places.ts';
import { ofAskedColumn } from './of-asked-column.ts';
import { ofAskedDay } from './of-asked-day.ts';
import { ofAskedEnd } from './of-asked-end.ts';
import { ofAskedPayer } from './of-asked-payer.ts';
import { ofNamedGroup, withGroups } from './price-of-group.ts';
import { OF_SOMETHING, siblingsIn, tellingWords } from './telling-words.ts';
import { toldApart } from './told-apart.ts';
import { unitOfValue } from './unit-of-value.ts';
import { withItsEnd } from './with-its-end.ts';

/** Of these a question may ask for a time or a day, for people or for metres. */
const OF_SEVERAL_KINDS: ReadonlySet<QuestionType> = new Set(['date', 'count', 'measure']);
/** Of these a number may be stated. */
const OF_NUMBERS: ReadonlySet<QuestionType> = new Set(['count', 'measure', 'money', 'percent']);
/** What a question asks for in a quote. */
export interface AskedValues {
  readonly spans: Span[];
  /** Whether the quote states values of the kind, and plainly all of others: the price of three months where six are asked for. */
  readonly isOfOthers: boolean;
}

const NONE: AskedValues = { spans: [], isOfOthers: false };

/** The values of the kind that is asked for, in the line or unit that answers, else in another; none where no value is asked for. */
export function askedValues(
  ranked: Ranked,
  answering: AnsweringUnits,
  { of: asked, best: likeliest }: { readonly of: AskedQuote; readonly best: number },
): AskedValues {
  if (!ANSWERED_BY_VALUE.has(asked.type)) return NONE;
  const { article, units } = ranked.found.candidate.passage;
  const of = asSum(asked, ranked, answering);
  const names = siblingsIn(of);
  const words = tellingWords(ranked, of, names);
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
  // "On 1 October Ada tells us about it. On 5 November it's Bo."
  const isOfMonth = (unit: number): boolean | undefined =>
    isOfAskedMonth(of.question, article.text.slice(units[unit]?.start, units[unit]?.end));
  if (isOfMonth(best) === false)
    order.sort((a, b) => Number(isOfMonth(b) === true) - Number(isOfMonth(a) === true));
  const own = lineOf(units[order[0] ?? best]?.start ?? 0, of);
  const inOwn = order.filter((unit) => isWithin(units[unit] ?? of.quote, own ?? of.quote));
  // A line of a message that states nothing of the kind leaves it to the next one: "For all who play:", "75 minutes a round".
  const line = answering.row ?? (inOwn.some((unit) => statesAny(ranked, unit, of)) ? own : undefined);
  const isIn = ({ start, end }: Span): boolean =>
    line === undefined || (start >= line.start && end <= line.end);
  const mayBeLabel = !OF_NUMBERS.has(of.type) || asksForLabel(of.question);
  const isName = (value: Span): boolean =>
    (!mayBeLabel && isLabel(of.text, value)) ||
    names.some(({ start, end }) => start < value.end && value.start < end);
  let isOfOthers = false;
  // First what is plainly of the kind: "How long?" is answered by hours before it is by "one thing".
  for (const { among, isFit, mayBeDenied, isClosed } of roundsOf(of, order, article.language === 'vi')) {
    for (const unit of among) {
      const { start = 0, end = 0 } = units[unit] ?? {};
      const stated = merged(statedInUnit(ranked, unit, of)).filter((value) => isIn(value) && !isName(value));
      const holding = mayBeDenied ? stated : withoutDenied(stated, of, { start, end });
      const fit = holding.filter((value) => of.type === 'date' || isFit(value));
      const told =
        isClosed === true
          ? closedDays(fit, of.text, { start, end })
          : narrowed(fit, of, { start, end }, words);
      // Beside what is told of another one a sentence without a word of the question tells of anything.
      const isOfAny: boolean = isOfOthers && askedOf(unit) === 0;
      const changed = withoutUnchanged(told, of, { start, end }, words);
      const values: readonly Span[] = isOfAny ? [] : withoutSiblings(changed, of, { start, end }, names);
      isOfOthers ||= told.length > 0 && values.length === 0;
      // A time belongs to the day beside it, a size to nothing.
      const fitting =
        of.type === 'date'
          ? joined(timeWithoutDay(values, of, stated), of, stated).filter(isFit)
          : joined(values, of);
      if (fitting.length > 0) {
        const ofClauses = of.type === 'person' ? inAskedClauses(ranked, unit, fitting) : fitting;
        return { spans: chosen([...ofClauses], { start, end }, isClosed), isOfOthers: false };
      }
      const isNamedElsewhere = among.some(
        (other) => (isPart || askedOf(other) > askedOf(unit)) && statedInUnit(ranked, other, of).length > 0,
      );
      const mayBePlace =
        of.type === 'place' &&
        !isNamedElsewhere &&
        (isPart || unit === order[0] || hasPlaceSign(of.text, start));
      const places = mayBePlace ? placePhrases({ start, end }, of) : [];
      if (places.some(isIn)) return { spans: places.filter(isIn), isOfOthers: false };
    }
  }
  const further = of.type === 'place' ? furtherPlaces(ranked, order, { of, askedOf }) : [];
  return { spans: further.filter(isIn), isOfOthers };

  function chosen(fitting: Span[], sentence: Span, isClosed = false): Span[] {
    if (isClosed || (of.type === 'date' && asksForBothEnds(of))) return fitting;
    if (OF_SOMETHING.has(of.type)) {
      const kept = withoutOthers(fitting, of, sentence, words);
      return [...(of.type === 'money' ? withGroups(kept, fitting, of) : kept)];
    }
    return of.type === 'place' ? merged(wholePlaces(fitting, sentence, of)) : fitting;
  }
}

function isWithin({ start, end }: Span, of: Span): boolean {
  return start >= of.start && end <= of.end;
}

/** Whether a unit states a value that may be of the kind that is asked for ("one piece" is no length of time), or a place. */
function statesAny(ranked: Ranked, unit: number, of: AskedQuote): boolean {
  const { article, units } = ranked.found.candidate.passage;
  const { start = 0, end = 0 } = units[unit] ?? {};
  const isOther = (value: Span): boolean =>
    OF_SEVERAL_KINDS.has(of.type) &&
    fits(of, of.text.slice(value.start, value.end), article.language === 'vi') === false;
  if (statedInUnit(ranked, unit, of).some((value) => !isOther(value))) return true;
  return of.type === 'place' && placePhrases({ start, end }, of).length > 0;
}

/** A question for how much of nothing that it names asks for a sum, where the quote states one: "gửi xe một tháng bao nhiêu"; for how much less, for per cents. */
function asSum(of: AskedQuote, ranked: Ranked, { first, last }: AnsweringUnits): AskedQuote {
  const has = (type: QuestionType): boolean =>
    unitsOf({ first, last }).some((unit) => valuesInUnit(ranked, unit, type).length > 0);
  if (asksDiscount(of.question) && has('percent')) return { ...of, type: 'percent' };
  if (!asksBareAmount(of) || hasWrittenSum(of.text.slice(of.quote.start, of.quote.end))) return of;
  return has('money') ? { ...of, type: 'money' } : of;
}

/** The values of a sentence that are told of what is asked: of one day or thing of several, of one end of a stretch of time. */
function narrowed(
  values: readonly Span[],
  of: AskedQuote,
  sentence: Span,
  words: readonly TellingWord[],
): readonly Span[] {
  if (!OF_SOMETHING.has(of.type)) return outsideReason(values, of.text, sentence);
  const ofColumn = ofAskedColumn(values, of, sentence);
  if (ofColumn.length < values.length) return ofColumn;
  if (of.type === 'percent') return toldApart(ofNamedGroup(values, of, sentence, words), of, sentence, words);
  if (of.type === 'money') {
    const ofPayer = ofAskedPayer(values, of, sentence);
    if (ofPayer.length < values.length) return ofNamedGroup(ofPayer, of, sentence, words);
    return withGroups(toldApart(ofNamedGroup(values, of, sentence, words), of, sentence, words), values, of);
  }
  if (of.type !== 'date') return toldApart(values, of, sentence, words);
  const reasoned = withoutFirstDay(outsideReason(values, of.text, sentence), of.text, sentence);
  const ofDay = ofAskedDay(openDays(reasoned, of), of, sentence);
  if (asksForBothEnds(of)) return ofDay;
  return withItsEnd(toldApart(ofAskedEnd(ofDay, of, sentence), of, sentence, words), ofDay, of);
}

/** The rounds of looking for values: for the very kind in the likeliest unit, then in all units for what may be of it, then for any. */
function roundsOf(of: AskedQuote, order: readonly number[], isVietnamese: boolean): readonly Round[] {
  const isAny = ({ start, end }: Span): boolean => !countsElse(of, of.text.slice(start, end), isVietnamese);
  const any: Round = { among: order, isFit: isAny, mayBeDenied: true };
  const fit = (value: Span): boolean | undefined =>
    ageFits(of, value) ?? fits(of, of.text.slice(value.start, value.end), isVietnamese);
  if (!OF_SEVERAL_KINDS.has(of.type)) return [{ ...any, mayBeDenied: false }, any];
  const closed: Round = { ...any, isFit: (value) => fit(value) !== false, isClosed: true };
  return [
    ...(of.type === 'date' && asksForClosedDay(of.question) && !asksForBothEnds(of) ? [closed] : []),
    { among: order.slice(0, 1), isFit: (value) => fit(value) === true, mayBeDenied: false },
    // "Five sessions. Eight places": the other sentence has what is asked for by its name.
    { among: order.slice(1), isFit: (value) => fit(value) === true, mayBeDenied: false },
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
