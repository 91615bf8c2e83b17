import type { Article } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { QuestionType } from '../question/question-kinds.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { product } from '../ranking/window-likeness.ts';
import { statedAmounts } from '../values/stated-amounts.ts';
import {
  compareValues,
  hasValue,
  minutesOf,
  timesIn,
  type Values,
  valuesIn,
} from '../values/stated-values.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { saysChange } from './words-of-change.ts';

/** What is known of the sentences of an earlier and a later window that most likely answer. */
export const ANSWER_FEATURES: readonly string[] = [
  'cosine of the answers',
  'cosine of the answers, squared',
  'cosine of the earlier answer and the likest sentence of the later',
  'likeness of the later answer',
  'likeness of the earlier answer',
  'both state the kind asked for, differently',
  'both state the kind asked for, alike',
  'the later states the kind asked for',
  'the earlier states the kind asked for',
  'one forbids or denies',
  'the later forbids or denies',
  'words of both titles',
  'one author',
  'words of the question in the later article',
  'words of the question that the later lacks',
  'words of the question that its article lacks',
  'words of the question that the earlier lacks',
  'words of the question in the later answer',
  'words of the question in the earlier answer',
  'words of the question that the later answer lacks',
  'the later answer says change',
  'the later passage says change',
  'the earlier has no date',
  'kinds of value that differ in the answers',
  'kinds of value that agree in the answers',
  'cosine of the answers, kind asked for differs',
  'cosine of the answers, one forbids or denies',
  'score of the better',
  'score below the better, squared',
];

/** Says that something is not so, or no longer so: a rule and its opposite differ in such a word. */
const DENIES =
  /(?<![a-zÀ-ỹ])(?:no|not|never|none|without|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|isn['’]t|aren['’]t|only|closed|forbidden|banned|prohibited|ends?|except|không|chưa|chẳng|cấm|ngừng|hết|chỉ|đóng cửa|trừ|thôi)(?![a-zÀ-ỹ])/iu;

/** Whether a text says that something is not so. */
export function deniesSomething(text: string): boolean {
  return DENIES.test(text.normalize('NFC'));
}

/** A window's answering sentence, with what is compared of it. */
interface AnswerOf {
  readonly article: Article;
  readonly unit: number;
  readonly text: string;
  readonly vector: Float32Array | undefined;
  /** Its values of the kind that the question asks for, folded. */
  readonly kind: readonly string[];
  readonly values: Values;
  /** Which of its numbers are exact. */
  readonly bounds: string;
  readonly denies: boolean;
  readonly mask: number;
}

const known = new WeakMap<Ranked, AnswerOf>();

/** The sentence of a window that most likely answers; looked for once. */
export function answerOf(ranked: Ranked): AnswerOf {
  const answer = known.get(ranked) ?? answerIn(ranked, answeringUnits(ranked).best);
  known.set(ranked, answer);
  return answer;
}

/** The same, or where that states nothing of the kind that is asked for, the first sentence quoted with it that does: "It takes place on 5 May". */
export function statedAnswerOf(ranked: Ranked): AnswerOf {
  const answer = answerOf(ranked);
  if (answer.kind.length > 0) return answer;
  const { first, last } = answeringUnits(ranked);
  for (let unit = first; unit <= last; unit++)
    if (valuesInUnit(ranked, unit).length > 0) return answerIn(ranked, unit);
  return answer;
}

function answerIn(ranked: Ranked, unit: number): AnswerOf {
  const { candidate, vectors } = ranked.found;
  const { article, passage } = candidate;
  const text = article.text.slice(passage.units[unit]?.start, passage.units[unit]?.end);
  return {
    article,
    unit,
    text,
    vector: vectors?.unit(unit),
    kind: valuesInUnit(ranked, unit).flatMap(({ start, end }) =>
      formsOf(article.text.slice(start, end), article.language === 'vi'),
    ),
    values: valuesIn(text, article.language === 'vi'),
    bounds: statedAmounts(text, article.language === 'vi')
      .map(({ bound }) => Number(bound === 'exact'))
      .join(),
    denies: deniesSomething(text),
    mask: candidate.matches.akinMasks[unit] ?? 0,
  };
}

/** A value as it is written, and as its figures say it: "half past nine" is 9:30 or 21:30, "eight places" are "8 places". */
function formsOf(value: string, vietnamese: boolean): readonly string[] {
  const times = timesIn(value).flatMap((time) => minutesOf(time).map((minutes) => `time ${minutes};`));
  const [amount] = /\d/.test(value) || times.length > 0 ? [] : statedAmounts(value, vietnamese);
  const inFigures =
    amount === undefined
      ? []
      : [`${value.slice(0, amount.start)}${amount.readings[0]}${value.slice(amount.end)}`];
  return [value, ...inFigures].map((form) => foldMarks(form)).concat(times);
}

/** "Up to 12 may join" and "9 joined" are no two answers to one question. */
export function isAsExact({ bounds: a }: AnswerOf, { bounds: b }: AnswerOf): boolean {
  return a === '' || b === '' || a.includes('0') === b.includes('0');
}

/**
 * Whether two answers plainly cannot both hold: one forbids or denies, or they state other values of the kind that is asked for, or else of
 * any kind. "From Quarry Street at noon", "from Castle Gate at midnight" are two buses, and "up to 12 may join", "9 joined" are both right.
 */
export function differ(type: QuestionType, a: AnswerOf, b: AnswerOf): boolean {
  if (a.denies !== b.denies) return true;
  const values = compareValues(a.values, b.values).differ;
  if (type === 'person' || type === 'place') return kindsDiffer(a, b) && values === 0;
  if (type !== 'date' && a.bounds !== b.bounds) return false;
  if (type === 'date' && areOtherDays(a, b)) return true;
  return kindsDiffer(a, b) || (a.kind.length === 0 && b.kind.length === 0 && values > 0);
}

/** "Saturday 5 December", "Saturday 12 December": other days, of one weekday. */
function areOtherDays({ values: a }: AnswerOf, { values: b }: AnswerOf): boolean {
  const [own, other] = [a.get('day'), b.get('day')];
  return own !== undefined && other !== undefined && ![...own].some((day) => hasValue(other, day));
}

/** Whether two answers both state the kind that is asked for, and nothing in common. */
export function kindsDiffer({ kind: a }: AnswerOf, { kind: b }: AnswerOf): boolean {
  return a.length > 0 && b.length > 0 && !kindsAgree(a, b);
}

function kindsAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => isAmong(one, b));
}

function isAmong(one: string, kind: readonly string[]): boolean {
  return kind.some((other) => one.includes(other) || other.includes(one));
}

/** Whether two answers state other values or other days, or the later one begins with a value that the earlier one has not: "7 days, food 3 days". */
export function beginsOtherwise(type: QuestionType, earlier: AnswerOf, later: AnswerOf): boolean {
  const [first] = later.kind;
  if (first === undefined || earlier.kind.length === 0) return false;
  return !isAmong(first, earlier.kind) || (type === 'date' && areOtherDays(earlier, later));
}

/** Whether the later of two answers states a value that the earlier one has not. */
export function statesMore({ kind: earlier }: AnswerOf, { kind: later }: AnswerOf): boolean {
  return earlier.length > 0 && later.some((one) => !isAmong(one, earlier));
}

/** Whether a window beside the leading one would say nothing new: both state what is asked for, and it no value that the leading one has not. */
export function addsNothing(lead: Ranked, other: Ranked): boolean {
  const [own, also] = [statedAnswerOf(lead), statedAnswerOf(other)];
  return own.kind.length > 0 && also.kind.length > 0 && !statesMore(own, also);
}

/** The numbers of `ANSWER_FEATURES`. */
export function answerFeatures(earlier: Ranked, later: Ranked): readonly number[] {
  const [a, b] = [answerOf(earlier), answerOf(later)];
  const { question, mask } = earlier.found;
  const { candidate, mask: laterMask } = later.found;
  const cosine = alike(a.vector, b.vector);
  const { same, differ: others } = compareValues(a.values, b.values);
  const [isOther, isDenied] = [kindsDiffer(a, b), a.denies !== b.denies];
  const asked = earlier.found.vectors?.question;
  const { start, end } = candidate.passage;
  const gap = Math.abs(earlier.score - later.score);
  return [
    cosine,
    cosine ** 2,
    likestOf(a, later),
    alike(asked, b.vector),
    alike(asked, a.vector),
    Number(isOther),
    Number(kindsAgree(a.kind, b.kind)),
    Number(b.kind.length > 0),
    Number(a.kind.length > 0),
    Number(isDenied),
    Number(b.denies),
    titleWords(a.article, b.article),
    Number(a.article.author !== null && a.article.author === b.article.author),
    weigh(question, candidate.articleMask),
    weigh(question, mask & ~laterMask),
    weigh(question, mask & ~candidate.articleMask),
    weigh(question, laterMask & ~mask),
    weigh(question, b.mask),
    weigh(question, a.mask),
    weigh(question, a.mask & ~b.mask),
    Number(saysChange(b.text)),
    Number(saysChange(b.article.text.slice(start, end))),
    Number(a.article.published === null),
    Math.min(2, others),
    Math.min(2, same),
    isOther ? cosine : 0,
    isDenied ? cosine : 0,
    Math.max(earlier.score, later.score),
    Math.min(25, gap ** 2),
  ];
}

function likestOf({ vector }: AnswerOf, { found: { window, vectors } }: Ranked): number {
  let likest = 0;
  for (let unit = window.first; unit <= window.last; unit++)
    likest = Math.max(likest, alike(vector, vectors?.unit(unit)));
  return likest;
}

function alike(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? product(a, b) : 0;
}

/** The share of the shorter title's words that the other has. */
function titleWords(a: Article, b: Article): number {
  const [own, other] = [wordsOf(a.title ?? ''), wordsOf(b.title ?? '')];
  return [...own].filter((word) => other.has(word)).length / (1 + Math.min(own.size, other.size));
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(
    tokenize(title)
      .filter(({ marked }) => !isStopWord(marked))
      .map(({ term }) => term),
  );
}
