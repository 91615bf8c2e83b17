import type { Article, Span } from '../../corpus/article.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import type { FoundAnswer } from '../answer.ts';
import type { AnalysedPassage, Unit } from '../passages/analysed-passage.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { focusOf } from '../ranking/features/entities.ts';
import { type Candidate, type Question, weigh } from '../ranking/features/feature-group.ts';
import { CAPITAL, DATE, FIRST, PERSON, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { isOfQuestion } from '../ranking/words-of-question.ts';
import { amountsDiffer, isMoney, type StatedAmount, statedAmounts } from './stated-amounts.ts';
import { datesDiffer, type StatedDate, statedDates } from './stated-dates.ts';
import { placesDiffer, type StatedPlace, statedPlaces } from './stated-places.ts';

/** What articles can plainly contradict each other on. */
type DisagreementKind = NonNullable<FoundAnswer['disagreement']>['about'];

/** Quotes of different articles that answer one question with different dates, places or numbers. */
export interface Contradiction {
  readonly about: DisagreementKind;
  /** The best quote, then one of each article that contradicts it: two or three. */
  readonly quotes: readonly Ranked[];
}

const KINDS: Readonly<Partial<Record<QuestionType, DisagreementKind>>> = {
  date: 'date',
  place: 'place',
  count: 'number',
  measure: 'number',
  money: 'number',
  percent: 'number',
};

/** A sentence that answers holds this share of the question's words that any article has, by rarity. */
const COVERED = 0.6;
/** The other one may lack words of the first that weigh this much in sum, such as "came" beside "attended". */
const MAY_LACK = 0.15;
const MOST_QUOTES = 3;

/** A sentence of a passage with the one value in it that can be the answer. */
interface Statement {
  readonly ranked: Ranked;
  readonly mask: number;
  readonly value: Value;
}

type Value =
  | ({ readonly kind: 'date' } & StatedDate)
  | ({ readonly kind: 'place' } & StatedPlace)
  | ({ readonly kind: 'number' } & StatedAmount);

/**
 * Where other articles answer with another date, place or number than the best quote. A false alarm is worse than a missed one: one
 * sentence of each must hold the same words of the question and one value alone, names must agree, neither may be less precise
 * than the other, and neither passage may know the other's value. `namesTogether` tells whether a passage of the library has both names;
 * `giveWay` is awaited between the windows that are compared.
 */
export async function contradictionIn(
  ranked: readonly Ranked[],
  namesTogether: (a: readonly string[], b: readonly string[]) => Promise<boolean>,
  giveWay: () => Promise<void> = async () => undefined,
): Promise<Contradiction | undefined> {
  const [best] = ranked;
  const about = best && KINDS[best.context.question.query.type];
  if (best === undefined || about === undefined) return undefined;
  const { question, candidate, window } = best.context;
  const first = bestStatement(best, { from: window.first, to: window.last }, about, 0);
  if (first === undefined || coverage(question, first.mask) < COVERED || !holdsNames(question, candidate))
    return undefined;

  const quotes = [best];
  const seen = new Set<Article>([articleOf(best)]);
  for (const other of ranked) {
    if (quotes.length >= MOST_QUOTES) break;
    if (seen.has(articleOf(other))) continue;
    await giveWay();
    const { window: place } = other.context;
    const statement = bestStatement(other, { from: place.first, to: place.last }, about, first.mask);
    if (statement === undefined) continue;
    // The best statement of an article decides for it.
    seen.add(articleOf(other));
    if (!isOfOneEvent(first, statement) || !differ(first, statement)) continue;
    if (about === 'place' && (await namesTogether(namesOf(first), namesOf(statement)))) continue;
    quotes.push(other);
  }
  return quotes.length > 1 ? { about, quotes } : undefined;
}

/** The share of the question's words that a set holds, without those that stand nowhere ("receive", where the articles say "reception"). */
function coverage(question: Question, mask: number): number {
  const known = question.query.content.reduce(
    (set, { passages }, at) => (passages > 0 ? set | (1 << at) : set),
    0,
  );
  return weigh(question, mask) / (weigh(question, known) || 1);
}

function articleOf(ranked: Ranked): Article {
  return ranked.context.candidate.article;
}

/** The sentence of a window that holds most of the question, with its one value; undefined where a word of `needed` is missing that weighs. */
function bestStatement(
  ranked: Ranked,
  { from, to }: { readonly from: number; readonly to: number },
  about: DisagreementKind,
  needed: number,
): Statement | undefined {
  const { question, candidate } = ranked.context;
  let best: Statement | undefined;
  for (let unit = from; unit <= to; unit++) {
    const mask = candidate.matches.unitMasks[unit] ?? 0;
    if (weigh(question, needed & ~mask) > MAY_LACK) continue;
    if (best !== undefined && weigh(question, mask) <= weigh(question, best.mask)) continue;
    const value = valueIn(ranked, unit, about);
    if (value !== undefined) best = { ranked, mask, value };
  }
  return best;
}

/** The one value in a sentence that the question does not hold itself; undefined where there is none, or more than one. */
function valueIn(ranked: Ranked, unitIndex: number, about: DisagreementKind): Value | undefined {
  const { candidate, question } = ranked.context;
  const unit = candidate.passage.units[unitIndex];
  if (unit === undefined) return undefined;
  const { article } = candidate.passage.passage;
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
  const { starts, passage } = candidate.passage;
  const counted = amounts.filter(({ end }) => {
    const from = end + unit.start;
    const next = starts.findIndex((start) => start >= from);
    if (next < 0 || focus < 0) return false;
    return starts
      .slice(next, next + BEFORE_NOUN)
      .some(
        (start, at) =>
          candidate.matches.content[next + at] === focus &&
          !/[,;:.()]/.test(passage.article.text.slice(from, start)),
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

/** Whether the names and numbers of the question stand in a passage or its article's title. */
function holdsNames({ query }: Question, { mask, titleMask }: Candidate): boolean {
  return query.content.every(
    ({ capital, number }, at) => !(capital || number) || ((mask | titleMask) & (1 << at)) !== 0,
  );
}

/** Whether two statements are about one thing: both have the question's names, or share a name where the question has none. */
function isOfOneEvent(a: Statement, b: Statement): boolean {
  const { question, candidate } = b.ranked.context;
  if (!holdsNames(question, candidate)) return false;
  if (question.query.content.some(({ capital }) => capital)) return true;
  const names = namesIn(a.ranked.context.candidate.passage);
  return [...namesIn(candidate.passage)].some((name) => names.has(name));
}

function namesIn({ terms, classes }: AnalysedPassage): Set<number> {
  return new Set(
    [...terms].filter((_, at) => {
      const bits = classes[at] ?? 0;
      return (bits & CAPITAL) !== 0 && (!(bits & (FIRST | STOP | DATE)) || (bits & PERSON) !== 0);
    }),
  );
}

function differ(a: Statement, b: Statement): boolean {
  if (!valuesDiffer(a.value, b.value)) return false;
  return !knowsValue(a.ranked, b.value) && !knowsValue(b.ranked, a.value);
}

function valuesDiffer(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesDiffer(a.parts, b.parts);
  if (a.kind === 'place' && b.kind === 'place') return placesDiffer(a, b);
  return a.kind === 'number' && b.kind === 'number' && a.unit === b.unit && amountsDiffer(a, b);
}

/** Whether a passage (for a place, its article) states a value too: then it knows both values and contradicts neither. */
function knowsValue({ context }: Ranked, value: Value): boolean {
  const { article, start, end } = context.candidate.passage.passage;
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

function namesOf({ value }: Statement): readonly string[] {
  return value.kind === 'place' ? value.names : [];
}
