import type { QuestionType } from '../question/question-kinds.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import { CAPITAL, DATE, FIRST, MEASURE, NUMBER, STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import { statedAmounts } from '../values/stated-amounts.ts';
import { compareValues, type Values, valuesIn } from '../values/stated-values.ts';
import { saysChange } from './words-of-change.ts';

/** A sentence that states what is asked for holds at least this share of the question, by rarity. */
const ASKED_FOR = 0.3;
/** Beside values and names, two sentences that state one fact share this share of their words. */
const SAME_WORDS = 0.75;
/** The same where the later says that something has changed. */
const SAME_WORDS_OF_CHANGE = 0.5;

/** A sentence with what it states, and with the words around that. */
interface Statement {
  readonly text: string;
  readonly mask: number;
  readonly words: ReadonlySet<number>;
  readonly names: ReadonlySet<number>;
  readonly values: Values;
  readonly bounds: string;
}

/**
 * Whether a sentence of the later window is one of the earlier with another value of the kind that is asked for: "begins at 10:00 in the
 * east studio", "begins at 11:30 in the east studio". All words of the question that the one holds, the other holds too, and no sentence
 * beside it holds more: another row of the price list is not asked for.
 */
export function isRestated(earlier: Ranked, later: Ranked): boolean {
  const { question } = earlier.found;
  const { type } = question.query;
  const [before, after] = [statementsOf(earlier), statementsOf(later)];
  const most = Math.max(ASKED_FOR, ...before.map(({ mask }) => weigh(question, mask)));
  return before.some(
    (a) =>
      weigh(question, a.mask) >= most &&
      after.some((b) => (a.mask & ~b.mask) === 0 && sameWords(a, b) && differs(type, a, b)),
  );
}

function sameWords(a: Statement, b: Statement): boolean {
  const both = [...a.words].filter((word) => b.words.has(word)).length;
  return saysChange(b.text)
    ? both >= SAME_WORDS_OF_CHANGE * a.words.size
    : both >= SAME_WORDS * Math.max(a.words.size, b.words.size);
}

const TEMPORAL: ReadonlySet<string> = new Set(['time', 'day', 'weekday', 'year']);

function differs(type: QuestionType, a: Statement, b: Statement): boolean {
  if (type === 'person' || type === 'place') {
    // "From Quarry Street at noon", "from Castle Gate at midnight" are two buses.
    const isOther = !saysChange(b.text) && compareValues(a.values, b.values).differ > 0;
    return (
      !isOther && a.names.size > 0 && b.names.size > 0 && [...a.names].every((name) => !b.names.has(name))
    );
  }
  if (areOfTwoDays(a, b)) return false;
  const ofKind = (values: Values): Values =>
    type === 'date' ? new Map([...values].filter(([kind]) => TEMPORAL.has(kind))) : values;
  // "Up to 12 may join", "9 joined": a bound and a count may both be right.
  if (type !== 'date' && a.bounds !== b.bounds) return false;
  return compareValues(ofKind(a.values), ofKind(b.values)).differ > 0;
}

/** "Opens at 10:00 on Sundays", "opens at noon on Fridays" both hold, unless the later one says that something has changed. */
function areOfTwoDays(a: Statement, b: Statement): boolean {
  const [own, other] = [a.values.get('weekday'), b.values.get('weekday')];
  if (own === undefined || other === undefined || saysChange(b.text)) return false;
  const haveTimes = a.values.has('time') && b.values.has('time');
  return haveTimes && ![...own].some((day) => other.has(day));
}

function statementsOf({ found: { candidate, window } }: Ranked): Statement[] {
  const { passage, matches } = candidate;
  const { article } = passage;
  return passage.units.slice(window.first, window.last + 1).map((unit, at): Statement => {
    const [words, names] = [new Set<number>(), new Set<number>()];
    for (let token = unit.first; token < unit.last; token++) {
      const bits = passage.classes[token] ?? 0;
      const term = passage.terms[token] ?? -1;
      if (bits & (NUMBER | DATE | MEASURE)) continue;
      if (bits & CAPITAL && !(bits & FIRST)) names.add(term);
      else if (!(bits & STOP)) words.add(term);
    }
    const text = article.text.slice(unit.start, unit.end);
    const vietnamese = article.language === 'vi';
    return {
      text,
      mask: matches.unitMasks[window.first + at] ?? 0,
      words,
      names,
      values: valuesIn(text, vietnamese),
      bounds: statedAmounts(text, vietnamese)
        .map(({ bound }) => bound)
        .join(),
    };
  });
}
