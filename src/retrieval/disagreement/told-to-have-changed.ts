import { isStopWord } from '../analysis/stop-words.ts';
import { normalForms, tokenize } from '../analysis/tokens.ts';
import { exchangeAt } from '../passages/exchanges.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { maskOf, weigh } from '../ranking/features/feature-group.ts';
import { answerOf } from './answers-compared.ts';
import type { Pair } from './succession-features.ts';
import { changesIn, dropsIn } from './words-of-change.ts';

/** New ropes may cost what the old ones did, and be lent by the same man. */
const OF_ANOTHER: ReadonlySet<QuestionType> = new Set(['money', 'percent', 'measure', 'person', 'reason']);

/** By rarity: the words of the question that the earlier window has and the sentence may lack. */
const MAY_LACK = 0.15;
/** What has changed stands before or behind the words that say so: at most so many characters, with articles and the like between. */
const NEAR = 40;

/** "I changed the password**,** it's …" */
const CLAUSE_END = /[,;:.!?(]/u;

/** What did not change, or only may. */
const UNLESS =
  /(?<![\p{L}\p{M}])(?:not|never|if|when|whenever|until|unless|should|would|could|may|might|n['’]t|không|chưa|nếu|khi|trừ khi)(?![\p{L}\p{M}])/iu;

/**
 * Whether a sentence of the later window says that what is asked for has changed, whether or not it says to what: "Mags has changed the **gate
 * code**. Ask her for the new one." makes the code of an earlier article one that opens nothing. Or that a
 * condition is no more: "**the minimum on cards** is gone".
 */
export function isToldToHaveChanged({ earlier, later }: Pair): boolean {
  const { question, mask } = earlier.found;
  if (OF_ANOTHER.has(question.query.type)) return false;
  const { window, candidate } = later.found;
  const { units, article } = candidate.passage;
  const asked = new Set(
    question.query.content.filter(({ origin }) => origin === 'question').map(({ term }) => term),
  );
  const stated = new Set([...asked, ...termsOf(answerOf(earlier).text)]);
  const isIt = (things: readonly string[]): boolean =>
    things.some((term) => asked.has(term)) && things.every((term) => stated.has(term));
  for (let unit = window.first; unit <= window.last; unit++) {
    const sentence = article.text.slice(units[unit]?.start, units[unit]?.end);
    if (UNLESS.test(sentence)) continue;
    const first = firstOfExchange(later, unit);
    if (weigh(question, mask & ~maskOf(candidate.matches, first, unit)) > MAY_LACK) continue;
    for (const { start, end } of [...changesIn(sentence), ...dropsIn(sentence)]) {
      const before = thingsIn(sentence.slice(Math.max(0, start - NEAR), start), true);
      const behind = thingsIn(sentence.slice(end, end + NEAR).split(CLAUSE_END)[0] ?? '', false);
      if (isIt(before) || isIt(behind)) return true;
    }
  }
  return false;
}

/** Where the exchange in a chat begins that a sentence is of: the message above "I changed the password" says that it is the wifi's; else itself. */
function firstOfExchange({ found }: Pair['later'], unit: number): number {
  const { article, units } = found.candidate.passage;
  const exchange = exchangeAt(article, units[unit]?.start ?? -1);
  const first = units.findIndex(({ start }) => start >= (exchange?.start ?? Number.POSITIVE_INFINITY));
  return first < 0 ? unit : first;
}

/** What is named next to a place, without articles and the like: "the gate code" in "after the business the gate code", from its end. */
function thingsIn(text: string, fromEnd: boolean): readonly string[] {
  const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
  const near = fromEnd ? words.toReversed() : words;
  const from = near.findIndex((word) => !isStopWord(word.toLowerCase()));
  const named = from < 0 ? [] : near.slice(from);
  const to = named.findIndex((word) => isStopWord(word.toLowerCase()));
  return named.slice(0, to < 0 ? named.length : to).map((word) => normalForms(word).term);
}

function termsOf(text: string): readonly string[] {
  return tokenize(text).map(({ start, end }) => normalForms(text.slice(start, end)).term);
}
