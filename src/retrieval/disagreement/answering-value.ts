import type { Span } from '../../corpus/article.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import type { FoundAnswer } from '../answer.ts';
import type { AnalysedPassage, Unit } from '../passages/analysed-passage.ts';
import { focusOf } from '../ranking/features/entities.ts';
import type { Candidate, Question } from '../ranking/features/feature-group.ts';
import { DATE } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { amountsDiffer, isMoney, type StatedAmount, statedAmounts } from '../values/stated-amounts.ts';
import { datesDiffer, type StatedDate, statedDates } from '../values/stated-dates.ts';
import { placesDiffer, type StatedPlace, statedPlaces } from '../values/stated-places.ts';

/** What articles can plainly contradict each other on. */
export type DisagreementKind = NonNullable<FoundAnswer['disagreement']>['about'];

/** A date, a place or a number that can be the answer. */
export type Value =
  | ({ readonly kind: 'date' } & StatedDate)
  | ({ readonly kind: 'place' } & StatedPlace)
  | ({ readonly kind: 'number' } & StatedAmount);

/** The one value in a sentence that the question does not hold itself; undefined where there is none, or more than one. */
export function valueIn(ranked: Ranked, unitIndex: number, about: DisagreementKind): Value | undefined {
  const { candidate, question } = ranked.found;
  const unit = candidate.passage.units[unitIndex];
  if (unit === undefined) return undefined;
  const { article } = candidate.passage;
  const text = article.text.slice(unit.start, unit.end);
  const isNew = ({ start, end }: Span): boolean =>
    !isOfQuestion(candidate, { start: start + unit.start, end: end + unit.start });
  if (about === 'date') {
    const dates = statedDates(text).filter(isNew);
    const [date] = dates;
    return dates.length === 1 && date?.exact === true ? { kind: 'date', ...date } : undefined;
  }
  if (about === 'place') {
    const places = statedPlaces(text).filter(isNew);
    // "At the citadel in Hue": the place around it is what another report names too.
    const around = places.filter(({ preposition }) => preposition === 'in');
    const [place, ...more] = around.length > 0 ? around : places;
    return place !== undefined && more.length === 0 ? { kind: 'place', ...place } : undefined;
  }
  const dates = statedDates(text);
  const amounts = statedAmounts(text, article.language === 'vi').filter(
    (amount) =>
      isNew(amount) &&
      !dates.some(({ start, end }) => amount.start < end && start < amount.end) &&
      !isDate(candidate.passage, { start: amount.start + unit.start, end: amount.end + unit.start }),
  );
  const asked = amountsAskedFor(amounts, unit, { candidate, question });
  const [amount] = asked;
  return asked.length === 1 && amount !== undefined ? { kind: 'number', ...amount } : undefined;
}

/** Tokens between a number and what it counts: "300 young volunteer workers". */
const BEFORE_NOUN = 3;

/** The amounts of the kind that is asked for: money, a share, or how many of the noun that is asked for. */
function amountsAskedFor(
  amounts: readonly StatedAmount[],
  unit: Unit,
  { candidate, question }: { readonly candidate: Candidate; readonly question: Question },
): readonly StatedAmount[] {
  const { type } = question.query;
  if (type === 'money') return amounts.filter(isMoney);
  if (type === 'percent') return amounts.filter((amount) => amount.unit === '%');
  const focus = countedNoun(question);
  const { starts, article } = candidate.passage;
  const counted = amounts.filter(({ end }) => {
    const from = end + unit.start;
    const next = starts.findIndex((start) => start >= from);
    if (next < 0 || focus < 0) return false;
    return starts
      .slice(next, next + BEFORE_NOUN)
      .some(
        (start, at) =>
          candidate.matches.content[next + at] === focus && !/[,;:.()]/.test(article.text.slice(from, start)),
      );
  });
  if (counted.length > 0) return counted;
  // "With 12 boats, attended by many people": the noun is there, and no number belongs to it.
  if (focus >= 0 && holdsWord(candidate, unit, focus)) return [];
  return type === 'count'
    ? amounts.filter((amount) => amount.unit === '')
    : amounts.filter((amount) => amount.unit !== '');
}

function holdsWord({ matches }: Candidate, { first, last }: Unit, word: number): boolean {
  return matches.content.subarray(first, last).includes(word);
}

/** The noun that is asked for, as an index into the content words: "how many **people**", "bao nhiêu **người**"; -1 for none. */
function countedNoun({ query }: Question): number {
  const asks = query.words.findIndex(({ term, marked }) => term === 'nhieu' || marked === MAY);
  const noun = query.words.slice(asks + 1, asks + 3).find(({ content }) => content >= 0);
  return asks >= 0 && noun !== undefined ? noun.content : focusOf(query);
}

const MAY = keepMarks('mấy');

function isDate({ starts, classes }: AnalysedPassage, { start, end }: Span): boolean {
  return starts.some((from, at) => from >= start && from < end && ((classes[at] ?? 0) & DATE) !== 0);
}

/** Whether two values of one kind cannot both be right. */
export function valuesDiffer(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesDiffer(a.parts, b.parts);
  if (a.kind === 'place' && b.kind === 'place') return placesDiffer(a, b);
  return a.kind === 'number' && b.kind === 'number' && a.unit === b.unit && amountsDiffer(a, b);
}

/** Whether a passage (for a place, its article) states a value too: then it knows both values and contradicts neither. */
export function knowsValue({ found }: Ranked, value: Value): boolean {
  const { article, start, end } = found.candidate.passage;
  const text = article.text.slice(start, end);
  if (value.kind === 'place') {
    const all = ` ${foldMarks(article.text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return value.names.some((name) => all.includes(` ${name.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `));
  }
  if (value.kind === 'date') {
    return statedDates(text).some(
      ({ parts }) =>
        Object.keys(parts).length >= Object.keys(value.parts).length && !datesDiffer(parts, value.parts),
    );
  }
  return statedAmounts(text, article.language === 'vi').some(({ readings }) =>
    readings.some((reading) => value.readings.includes(reading)),
  );
}
