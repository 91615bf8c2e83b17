import type { Article } from '../../corpus/article.ts';
import type { AnalysedPassage } from '../passages/analysed-passage.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { type Candidate, type Question, weigh } from '../ranking/features/feature-group.ts';
import { CAPITAL, DATE, FIRST, PERSON, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { type DisagreementKind, knowsValue, type Value, valueIn, valuesDiffer } from './answering-value.ts';
import { wordsPriced } from './words-priced.ts';

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
/** Either may lack words of the other that weigh this much in sum, such as "came" beside "attended". */
const MAY_LACK = 0.15;
const MOST_QUOTES = 3;

/** A sentence of a passage with the one value in it that can be the answer. */
interface Statement {
  readonly ranked: Ranked;
  readonly mask: number;
  readonly value: Value;
}

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
  const about = best && KINDS[best.found.question.query.type];
  if (best === undefined || about === undefined) return undefined;
  const { question, candidate, window } = best.found;
  const first = bestStatement(best, { from: window.first, to: window.last }, about, 0);
  if (first === undefined || coverage(question, first.mask) < COVERED || !holdsNames(question, candidate))
    return undefined;

  const quotes = [best];
  const seen = new Set<Article>([articleOf(best)]);
  for (const other of ranked) {
    if (quotes.length >= MOST_QUOTES) break;
    if (seen.has(articleOf(other))) continue;
    await giveWay();
    const { window: place } = other.found;
    const statement = bestStatement(other, { from: place.first, to: place.last }, about, first.mask);
    if (statement === undefined) continue;
    // The best statement of an article decides for it.
    seen.add(articleOf(other));
    // "Canopy shows its play on 4 December" lacks the "meet" of "Canopy will meet on Friday".
    if (weigh(question, statement.mask & ~first.mask) > MAY_LACK) continue;
    if (!isOfOneEvent(first, statement) || !differ(first, statement)) continue;
    if (lacksTitle(question, candidate, other.found.candidate)) continue;
    if (about === 'place' && (await namesTogether(namesOf(first), namesOf(statement)))) continue;
    quotes.push(other);
  }
  return quotes.length > 1 ? { about, quotes } : undefined;
}

/** Whether an article nowhere has what the question calls the best one by its title: of "a santa ticket" the fares of other trains say nothing. */
function lacksTitle(question: Question, best: Candidate, other: Candidate): boolean {
  return weigh(question, best.titleMask & ~(other.mask | other.titleMask)) > MAY_LACK;
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
  return ranked.found.candidate.article;
}

/** The sentence of a window that holds most of the question, with its one value; undefined where a word of `needed` is missing that weighs. */
function bestStatement(
  ranked: Ranked,
  { from, to }: { readonly from: number; readonly to: number },
  about: DisagreementKind,
  needed: number,
): Statement | undefined {
  const { question, candidate } = ranked.found;
  let best: Statement | undefined;
  for (let unit = from; unit <= to; unit++) {
    const mask = wordsPriced(candidate, unit);
    if (weigh(question, needed & ~mask) > MAY_LACK) continue;
    if (best !== undefined && weigh(question, mask) <= weigh(question, best.mask)) continue;
    const value = valueIn(ranked, unit, about);
    if (value !== undefined) best = { ranked, mask, value };
  }
  return best;
}

/** Whether the names and numbers of the question stand in a passage or its article's title. */
function holdsNames({ query }: Question, { mask, titleMask }: Candidate): boolean {
  return query.content.every(
    ({ capital, number }, at) => !(capital || number) || ((mask | titleMask) & (1 << at)) !== 0,
  );
}

/** Whether two statements are about one thing: both have the question's names, or share a name where the question has none. */
function isOfOneEvent(a: Statement, b: Statement): boolean {
  const { question, candidate } = b.ranked.found;
  if (!holdsNames(question, candidate)) return false;
  if (question.query.content.some(({ capital }) => capital)) return true;
  const names = namesIn(a.ranked.found.candidate.passage);
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

function namesOf({ value }: Statement): readonly string[] {
  return value.kind === 'place' ? value.names : [];
}
