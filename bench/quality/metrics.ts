import type { Excerpt } from '../../src/retrieval/answer.ts';
import { holdsAnswer, type Outcome } from './measure.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Shares from 0 to 1, and mean places; null where a collection has no question of the kind that is needed. */
export interface Metrics {
  readonly 'passage@1': number | null;
  readonly 'passage@3': number | null;
  readonly 'article@1': number | null;
  readonly 'answer@1': number | null;
  readonly 'answer@3': number | null;
  readonly 'mrr@10': number | null;
  readonly auroc: number | null;
  readonly answeredAt5: number | null;
  readonly falseAnswers: number | null;
  readonly refused: number | null;
  /** Of the answerable questions: the first quote on the card holds a gold answer; only a later one does. */
  readonly right: number | null;
  readonly rightLater: number | null;
  /** Of the answerable questions: the card lists the news, and an article that answers is among them. */
  readonly listed: number | null;
  /** Of all questions: answered, and no quote on the card holds a gold answer. */
  readonly misled: number | null;
  /** Of the questions about what has changed: answered by a first quote of before, and no quote holds a gold answer. */
  readonly staleFirst: number | null;
  /** Of small talk and what has nothing to do with the articles: gets a quote. */
  readonly idle: number | null;
  /** Of the questions whose topic is there and whose answer is not: gets a quote. */
  readonly nearMisses: number | null;
  /** Mean number of quotes on the card of an answered question. */
  readonly quotesShown: number | null;
  /** Of the quotes behind the first on a card: holds a gold answer that the first lacks, or contradicts it: it states what was before beside a right one. */
  readonly furtherNew: number | null;
  /** Of the right first quotes: half of a gold answer or more is bold, or all numbers (or else names) that it states, and most of the quote is not. */
  readonly bold: number | null;
  /** Of all excerpts: equals its span of the article. */
  readonly verbatim: number | null;
}

const IDLE: ReadonlySet<string | null> = new Set(['small-talk', 'off-topic']);

/** Every metric over the outcomes of a collection's questions. */
export function metricsOf(outcomes: readonly Outcome[]): Metrics {
  const answerable = outcomes.filter(({ question }) => question.answerable);
  const unanswerable = outcomes.filter(({ question }) => !question.answerable);
  // Where a collection does not say which paragraphs answer, nothing is known of passages.
  const located = answerable.filter(({ question }) => question.paragraphs.size > 0);
  const reciprocal = located.reduce((sum, { passageRank }) => sum + 1 / (passageRank + 1), 0);
  const changed = outcomes.filter(({ question }) => question.stale.length > 0);
  const idle = outcomes.filter(({ question }) => IDLE.has(question.style));
  const near = outcomes.filter(({ question }) => question.style === 'near-miss');
  const answered = outcomes.filter((outcome) => outcome.answered);
  const verdict =
    (...wanted: readonly Verdict[]) =>
    (outcome: Outcome) =>
      wanted.includes(verdictOf(outcome));
  return {
    'passage@1': share(located, ({ passageRank }) => passageRank < 1),
    'passage@3': share(located, ({ passageRank }) => passageRank < 3),
    'article@1': share(answerable, ({ articleRank }) => articleRank < 1),
    'answer@1': share(answerable, ({ answerRank }) => answerRank < 1),
    'answer@3': share(answerable, ({ answerRank }) => answerRank < 3),
    'mrr@10': located.length === 0 ? null : reciprocal / located.length,
    ...gateMetrics(
      answerable.map(({ confidence }) => confidence),
      unanswerable.map(({ confidence }) => confidence),
    ),
    falseAnswers: share(unanswerable, ({ answered }) => answered),
    refused: share(answerable, verdict('refused')),
    right: share(answerable, verdict('right')),
    rightLater: share(answerable, verdict('right-later')),
    listed: share(answerable, verdict('listed')),
    misled: share(outcomes, verdict('misled', 'stale')),
    staleFirst: share(changed, verdict('stale')),
    idle: share(idle, ({ shown }) => shown.length > 0),
    nearMisses: share(near, (outcome) => outcome.answered),
    quotesShown: answered.length === 0 ? null : mean(answered.map(({ shown }) => shown.length)),
    furtherNew: share(
      outcomes.flatMap(({ question, shown: [first, ...further] }) =>
        question.answerable ? further.map((quote) => ({ question, first, quote })) : [],
      ),
      ({ question, first, quote }) =>
        addsOneOf(question.answers, quote, first) ||
        (holdsAnswer(first ?? quote, question) && addsOneOf(question.stale, quote, first)),
    ),
    bold: share(outcomes.filter(verdict('right')), isAnswerBold),
    verbatim: share(
      outcomes.flatMap(({ excerpts }) => excerpts),
      equalsItsSpan,
    ),
  };
}

/** Whether a quote holds one of these strings that the first lacks. */
function addsOneOf(strings: readonly string[], { text }: Excerpt, first: Excerpt | undefined): boolean {
  return strings.some((string) => text.includes(string) && first?.text.includes(string) !== true);
}

/** With more of a quote in bold than this, nothing stands out. */
const MOST_BOLD = 0.7;

/** A number, with a time's colon or a sum's comma. */
const NUMBER = /\p{N}(?:[.,:]?\p{N})*/gu;
/** A word with a capital, but for the first of a sentence. */
const NAME = /(?<=\p{L}\p{M}*[^.!?\p{L}\p{M}]+)\p{Lu}[\p{L}\p{M}]*/gu;

/**
 * What a string that answers states: its numbers that the question lacks, or else its names. "The bridge reopens on Friday 28 March" answers
 * "when does the bridge open?", and "28" does.
 */
function stated(answer: string, question: string): readonly RegExpMatchArray[] {
  const asked = question.toLowerCase();
  const isNew = ([word]: RegExpMatchArray): boolean => !asked.includes(word.toLowerCase());
  const numbers = [...answer.matchAll(NUMBER)].filter(isNew);
  return numbers.length > 0 ? numbers : [...answer.matchAll(NAME)].filter(isNew);
}

/** Whether the words that answer stand out in the first quote: half of a string that answers, or all that it states. */
function isAnswerBold({ question, shown: [first] }: Outcome): boolean {
  if (first === undefined) return false;
  const boldIn = (from: number, to: number): number =>
    first.highlights.reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
      0,
    );
  if (boldIn(first.start, first.end) > MOST_BOLD * (first.end - first.start)) return false;
  return question.answers.some((answer) => {
    if (!first.text.includes(answer)) return false;
    const at = first.start + first.text.indexOf(answer);
    const values = stated(answer, question.text);
    const isBold = ({ index = 0, 0: word }: RegExpMatchArray): boolean =>
      boldIn(at + index, at + index + word.length) === word.length;
    return boldIn(at, at + answer.length) >= answer.length / 2 || (values.length > 0 && values.every(isBold));
  });
}

function equalsItsSpan({ article, start, end, text }: Excerpt): boolean {
  return text === article.text.slice(start, end);
}

function share<T>(of: readonly T[], holds: (one: T) => boolean): number | null {
  return of.length === 0 ? null : of.filter(holds).length / of.length;
}

/** How well a confidence tells answerable from unanswerable questions. */
export function gateMetrics(
  answerable: readonly number[],
  unanswerable: readonly number[],
): { readonly auroc: number | null; readonly answeredAt5: number | null } {
  if (answerable.length === 0 || unanswerable.length === 0) return { auroc: null, answeredAt5: null };
  const negatives = unanswerable.toSorted((a, b) => a - b);
  const below = (value: number, strict: boolean): number => {
    let low = 0;
    let high = negatives.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = negatives[middle] ?? 0;
      if (strict ? at < value : at <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wins = answerable.reduce((sum, value) => sum + (below(value, true) + below(value, false)) / 2, 0);
  // The highest confidence that at most 5 % of the unanswerable questions exceed.
  const bar = negatives[Math.max(0, negatives.length - 1 - Math.floor(0.05 * negatives.length))] ?? 1;
  return {
    auroc: wins / (answerable.length * negatives.length),
    answeredAt5: answerable.filter((value) => value > bar).length / answerable.length,
  };
}

/** The value that a share `at` of the values does not exceed; 0 for none. */
export function percentile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(at * sorted.length) - 1))] ?? 0;
}

/** The mean of some values; 0 for none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One bin of the reliability table: questions whose confidence lies in it, what was predicted, and what came true. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly questions: number;
  readonly predicted: number;
  readonly observed: number;
}

/** Ten bins of confidence against the share of questions whose first excerpt holds a gold answer. */
export function reliability(outcomes: readonly Outcome[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    return {
      from: bin / 10,
      to: (bin + 1) / 10,
      questions: inside.length,
      predicted: mean(inside.map(({ confidence }) => confidence)),
      observed: mean(
        inside.map(({ question, answerRank }) => (question.answerable && answerRank === 0 ? 1 : 0)),
      ),
    };
  });
}
