import type { Block, Span } from '../../corpus/article.ts';
import { withoutAddition } from '../../corpus/reading/addenda.ts';
import { headOfAddition } from '../../corpus/reading/addition-head.ts';
import { type Addition, additionsIn } from '../passages/additions.ts';
import { saysItsDay } from '../passages/day-of-words.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import { answeringUnits } from '../quoting/answering-units.ts';
import { quotedBlock } from '../quoting/only-quoted.ts';
import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { weekdaysNamed } from '../values/days-named.ts';
import { namesDay } from '../values/other-weekdays.ts';
import { hasValue, valuesIn } from '../values/stated-values.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { beginsOtherwise, statedAnswerOf, statesMore } from './answers-compared.ts';
import { daysChanged } from './days-changed.ts';

/** "We go by coach **instead**", "the keys **are now** with Jo", "cả lớp **chuyển sang** đi xe khách"; an hour ("7 giờ") is no "giờ". */
const OTHERWISE =
  /(?<![A-Za-zÀ-ỹ])(?:instead|no longer|(?:is|are|will|it['’]?s) now|now (?:on|at|in|by|from)|moved (?:to|into)|changed to|(?:chuyển|đổi|dời) (?:sang|qua|thành|về|tới|đến|ra)|thay (?:vào đó|vì|cho|bằng)|không còn|nay (?:là|thành|sang))(?![A-Za-zÀ-ỹ])/iu;

/** A window of what was added below the best one. */
export interface AddedWindow {
  readonly window: Ranked;
  /** Whether it names the item that the best one is of: "re 6. Open on Sundays.". */
  readonly isOfItem: boolean;
  /** Whether that item states one value of the kind that is asked for, and this another: it needs no words of what it is of. */
  readonly replacesValue: boolean;
  /** Whether it says its day, so that a card can say when it changed. */
  readonly isDated: boolean;
  /** Whether it is of some of the days alone that the best one tells of, and no day is asked for. */
  readonly isOfSomeDays: boolean;
  /** What it changes: the best window, or its sentence of the same day. */
  readonly before: Ranked;
}

/**
 * The windows of what was added below the best one in its own article, those that name its item first and then the last first, that state another
 * value of the kind which is asked for, or say what is done instead: "We go by train. … UPDATE: the line is closed, so **we go by coach
 * instead**." Its passage may rank for something else.
 */
export function addedBelow(ranked: readonly Ranked[]): readonly AddedWindow[] {
  const [best] = ranked;
  if (best === undefined) return [];
  const { article } = best.found.candidate;
  const own = quotedBlock(best);
  const ofArticle = ranked.filter(({ found }) => found.candidate.article === article);
  const items = itemsQuoted(best, own);
  const below = additionsIn(article).filter(({ start }) => start >= (own?.end ?? article.text.length));
  const isOfQuoted = ({ of }: Addition): boolean => of.some((item) => items.includes(item));
  // A section says several things, and what is added to it changes one of them.
  const isOfItem = (one: Addition): boolean => isOfQuoted(one) && !one.isOfSection;
  // What names another item is of that alone.
  const additions = below.filter((one) => one.of.length === 0 || isOfQuoted(one)).toReversed();
  return additions
    .toSorted((a, b) => Number(isOfItem(b)) - Number(isOfItem(a)))
    .flatMap((addition): AddedWindow[] => {
      const window = windowOf(addition, ofArticle);
      const told = window && (isOfItem(addition) ? ofItem : otherwiseThan)(best, window);
      if (told === undefined) return [];
      const added = article.text.slice(addition.start, addition.end);
      const { question } = best.found.question.query;
      const days = own && daysChanged(question, article.text.slice(own.start, own.end), added);
      if (days === 'none') return [];
      const before = ofSameDay(best, own, added);
      const isOfOwn = own !== undefined && addition.of.includes(own) && !addition.isOfSection;
      return [
        {
          window: told,
          isOfItem: isOfItem(addition),
          replacesValue: isOfOwn && replacesValue(best, told),
          isDated: saysItsDay(article, addition),
          isOfSomeDays: days === 'some',
          before,
        },
      ];
    });
}

/** "3. A card is £20 a year", "re 3. £30 a year, pupils £10" */
function replacesValue(best: Ranked, told: Ranked): boolean {
  const { unit } = statedAnswerOf(best);
  const [value, ...more] = valuesInUnit(best, unit);
  const isOther = beginsOtherwise(best.found.question.query.type, statedAnswerOf(best), statedAnswerOf(told));
  return isOfValue(best) && value !== undefined && more.length === 0 && isOther;
}

/** Of a text about several days the sentence of a day that an addition names; all of it where it has none. */
function ofSameDay(best: Ranked, own: Block | undefined, added: string): Ranked {
  const { article, units } = best.found.candidate.passage;
  const days = weekdaysNamed(added);
  const same = units.findIndex(
    ({ start, end }) =>
      own !== undefined &&
      start >= own.start &&
      end <= own.end &&
      namesDay(article.text.slice(start, end), days),
  );
  return same < 0 ? best : cutTo(best, { first: same, last: same });
}

/** The blocks that the best window would be quoted with, that of its answer first. */
function itemsQuoted(best: Ranked, own: Block | undefined): readonly Block[] {
  const { article, units } = best.found.candidate.passage;
  const { first, last } = answeringUnits(best);
  const [from = 0, to = 0] = [units[first]?.start, units[last]?.end];
  const others = article.blocks.filter((block) => block !== own && from <= block.start && block.end <= to);
  return own === undefined ? others : [own, ...others];
}

/** The window of an addition or an item alone; undefined where no passage with it is ranked. */
export function windowOf({ start, end }: Span, ranked: readonly Ranked[]): Ranked | undefined {
  for (const one of ranked) {
    const { units, article } = one.found.candidate.passage;
    const first = units.findIndex((unit) => unit.start <= start && start < unit.end);
    // The line above that says that it was added may be of the same sentence.
    const lead = article.text.slice(units[first]?.start, start);
    if (lead !== '' && headOfAddition(lead.trim()) === null) continue;
    const last = units.findLastIndex((unit) => unit.end <= end);
    if (first >= 0 && last >= first) return cutTo(one, { first, last });
  }
  return undefined;
}

/** A window of these units of the same passage. */
export function cutTo(one: Ranked, window: Window): Ranked {
  return { ...one, isCut: true, found: { ...one.found, window } };
}

/**
 * What of an addition to the item that answers is quoted: what states another value of the kind that is asked for, or all of it; undefined where that
 * is the same. "Sundays 10 to 3" changes "Sundays 10 to 1" by its numbers.
 */
function ofItem(best: Ranked, added: Ranked): Ranked | undefined {
  const stating = statingIn(added);
  if (stating.length === 0) return added;
  const other = stating.find((one) => statesMore(statedAnswerOf(best), statedAnswerOf(one)));
  return other ?? (hasOtherNumbers(best, added) ? added : undefined);
}

function hasOtherNumbers(best: Ranked, added: Ranked): boolean {
  const before = new Set(numbersIn(statedAnswerOf(best).text));
  return numbersIn(statedAnswerOf(added).text).some((number) => !before.has(number));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/gu) ?? [];
}

/**
 * The sentences of an addition that state what is asked for, each that has words of the question by itself, most of them first, and then all from the
 * first to the last: "the 6th clashes with the fair. **Next meeting 13 December.**"; none where none does, or it is answered by no value.
 */
function statingIn(added: Ranked): readonly Ranked[] {
  const { question, candidate, window } = added.found;
  const stating = unitsOf(window).filter((unit) => valuesInUnit(added, unit).length > 0);
  const [first, last] = [stating[0], stating.at(-1)];
  if (!isOfValue(added) || first === undefined || last === undefined) return [];
  const metBy = (unit: number): number => weigh(question, candidate.matches.akinMasks[unit] ?? 0);
  const alone = stating.filter((unit) => metBy(unit) > 0).toSorted((a, b) => metBy(b) - metBy(a));
  return [...alone.map((unit) => cutTo(added, { first: unit, last: unit })), cutTo(added, { first, last })];
}

/** Whether a value of its kind answers a question, which tells a change of it by itself. */
export function isOfValue({ found }: Ranked): boolean {
  const { type } = found.question.query;
  return ANSWERED_BY_VALUE.has(type) && type !== 'person' && type !== 'place';
}

/** What of an addition answers otherwise than the best window does; undefined where nothing does. */
function otherwiseThan(best: Ranked, added: Ranked): Ranked | undefined {
  const { article, units } = added.found.candidate.passage;
  if (isOfValue(best)) {
    const stating = statingIn(added);
    if (stating.length > 0) return stating.find((stated) => statesAnother(best, stated));
    return inBareFigures(best, added);
  }
  const instead = unitsOf(added.found.window).find((unit) =>
    OTHERWISE.test(article.text.slice(units[unit]?.start, units[unit]?.end)),
  );
  return instead === undefined ? inBareFigures(best, added) : cutTo(added, { first: instead, last: instead });
}

/** Words of the question that the sentence with a bare figure must have. */
const NAMED_WITH_FIGURE = 2;
/** "The small room is 8 an hour": a sum as people jot it down, without its sign. */
const BARE_SUM =
  /(?<![\p{L}\d.,:/])\d{1,4}(?:[.,]\d{2})? (?:an?|per|each|\/ ?|mỗi|một) ?(?:hour|hr|day|night|week|month|year|session|head|person|time|go|item|giờ|ngày|đêm|tuần|tháng|năm|buổi|người|lượt|lần)(?![\p{L}\p{M}])/iu;

const SUM = /[£$€₫]\s?\d|\d\s?(?:€|đ|₫|vnd|đồng|nghìn|ngàn|k|p)(?![\p{L}\d])/iu;

/** The sentence of an addition that names what is asked for and its price without the sign of what people pay in. */
function inBareFigures(best: Ranked, added: Ranked): Ranked | undefined {
  const { question, candidate, window } = added.found;
  const { article, units } = candidate.passage;
  const isOfSum = question.query.type === 'money' || SUM.test(statedAnswerOf(best).text);
  // "The small room is 8 an hour" is not of the large one, of which the text tells, too.
  const asked = [best, added]
    .flatMap(({ found }) => [...found.candidate.matches.akinMasks])
    .reduce((all, mask) => all | mask, 0);
  if (!isOfSum || bitsOf(asked) < NAMED_WITH_FIGURE) return undefined;
  const unit = unitsOf(window).find((one) => {
    const words = article.text.slice(units[one]?.start, units[one]?.end);
    const mask = candidate.matches.akinMasks[one] ?? 0;
    return mask === asked && BARE_SUM.test(words);
  });
  const sentence = unit === undefined ? undefined : cutTo(added, { first: unit, last: unit });
  return sentence !== undefined && hasOtherNumbers(best, sentence) ? sentence : undefined;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** What "when" asks for: an hour is no other day, and the day in "Update 18/9: …" is that of the update. */
const TEMPORAL = ['time', 'day', 'weekday'];

function statesAnother(best: Ranked, added: Ranked): boolean {
  const [before, after] = [statedAnswerOf(best), statedAnswerOf(added)];
  const { type } = best.found.question.query;
  if (!beginsOtherwise(type, before, after)) return false;
  if (type !== 'date') return true;
  const values = valuesIn(withoutAddition(after.text), after.article.language === 'vi');
  return TEMPORAL.some((kind) => {
    const [own = new Set<string>(), other = new Set<string>()] = [before.values.get(kind), values.get(kind)];
    return own.size > 0 && other.size > 0 && ![...own].some((value) => hasValue(other, value));
  });
}
