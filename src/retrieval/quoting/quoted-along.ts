import type { Span } from '../../corpus/article.ts';
import { changesIn } from '../disagreement/words-of-change.ts';
import { blockAt } from '../passages/sections.ts';
import { unitsOf, type Window } from '../passages/windows.ts';
import type { Query } from '../question/query.ts';
import type { Ranked } from '../ranking/rank.ts';
import { askedCodes, asksForCode } from '../values/asked-codes.ts';
import { asksForOnce } from '../values/asked-negation.ts';
import { ANSWERED_BY_VALUE, type AskedPart, askedParts, wordsOfPart } from '../values/asked-parts.ts';
import { saysFromWhen } from '../values/comes-next.ts';
import { withoutDenied } from '../values/denied-values.ts';
import { namesTheCounted } from '../values/fitting-values.ts';
import { hasLeft, whoCame, whoLeft } from '../values/handed-over.ts';
import { NOT } from '../values/negations.ts';
import { placePhrases } from '../values/place-phrases.ts';
import { statedNow } from '../values/stated-now.ts';
import { limitsPermission } from '../values/stated-permission.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { insteadOfPlan } from './instead-of-plan.ts';

const NOTHING: Span = { start: 0, end: 0 };

/** "And where do i collect **it**" goes on from the other half. */
const SAYS_IT = /(?<![a-zÀ-ỹ])(?:it|them|one|nó)(?![a-zÀ-ỹ])/iu;

/**
 * What is quoted with the sentence beside it that answers the other half of a question: "When does it start and who teaches it?". It holds
 * a word of that half, if that has any, and what is quoted states nothing of the kind.
 */
export function withOtherParts(
  ranked: Ranked,
  { first, last }: Window,
  { around, fits }: { readonly around: Window; readonly fits: (from: number, to: number) => boolean },
): Window {
  const { query } = ranked.found.question;
  const parts = askedParts(query.question, query.type);
  if (parts.length < 2) return { first, last };
  const { units, article } = ranked.found.candidate.passage;
  const states = (unit: number, { type }: AskedPart): boolean =>
    valuesInUnit(ranked, unit, type).length > 0 ||
    (type === 'place' && placePhrases(units[unit] ?? NOTHING, { text: article.text, asked: [] }).length > 0);
  for (const part of parts) {
    const quoted = unitsOf({ first, last });
    if (quoted.some((unit) => states(unit, part))) continue;
    const answersPart = (unit: number): boolean =>
      states(unit, part) &&
      (isBare(query, part) ||
        holdsWordOf(ranked, unit, part) ||
        (SAYS_IT.test(part.question) && areTogether(ranked, last, unit)));
    const next = [last + 1, first - 1, last + 2].find(
      (unit) =>
        unit >= around.first &&
        unit <= around.last &&
        fits(Math.min(first, unit), Math.max(last, unit)) &&
        answersPart(unit),
    );
    if (next === undefined) continue;
    first = Math.min(first, next);
    last = Math.max(last, next);
  }
  return { first, last };
}

/**
 * What is quoted with the sentence behind it that says what holds, where it states only what does not: "It is **not** on 3 May. It has been
 * moved to 5 May.", "Bo **stands down** as treasurer. Ana was elected.", "It **was due** on Sunday. With this ice it is now on Monday."
 */
export function withWhatHolds(
  ranked: Ranked,
  { first, last }: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { query } = ranked.found.question;
  const { units, article } = ranked.found.candidate.passage;
  if (!ANSWERED_BY_VALUE.has(query.type)) return { first, last };
  const statedFrom = (from: number, to: number): readonly Span[][] =>
    Array.from({ length: to - from + 1 }, (_, at) => valuesInUnit(ranked, from + at));
  const asksForNow = query.type === 'person' && !asksForOnce(query.question);
  const holding = (unit: number, values: readonly Span[]): readonly Span[] => {
    const sentence = units[unit] ?? NOTHING;
    const own = article.text.slice(sentence.start, sentence.end);
    const isIn = ({ start, end }: Span): boolean =>
      !asksForNow || !hasLeft(own, { start: start - sentence.start, end: end - sentence.start });
    return withoutDenied(values, { text: article.text, question: query.question }, sentence).filter(isIn);
  };
  const behind = [last + 1, last + 2].findLast((at) => areTogether(ranked, last, at) && fits(first, at));
  const instead = behind && insteadOfPlan(ranked, { unit: last, last: behind, type: query.type });
  if (instead !== undefined) return { first, last: instead };
  const stated = statedFrom(first, last);
  const isDenied =
    stated.flat().length > 0 && stated.every((values, at) => holding(first + at, values).length === 0);
  if (!isDenied) return { first, last };
  for (const next of [last + 1, last + 2]) {
    if (!areTogether(ranked, last, next) || !fits(first, next)) break;
    if (holding(next, valuesInUnit(ranked, next)).length > 0) return { first, last: next };
  }
  return { first, last };
}

/**
 * What is quoted with the sentence behind it in its paragraph that limits what it permits: "Dogs may lie under the tables. **They are not
 * allowed on the climbing floors.**"
 */
export function withLimit(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  if (ANSWERED_BY_VALUE.has(ranked.found.question.query.type)) return quoted;
  return withNext(ranked, quoted, { fits, goesOn: limitsPermission });
}

/** "Dilip has **the new one**", "**mã mới** hỏi chị Mai", "**Text Ida** if you need it". */
const OF_THE_NEW =
  /(?<![a-zÀ-ỹ])(?:(?:the|a) new|mới)(?![a-zÀ-ỹ])|^(?:please |ai cần (?:thì )?)?(?:ask|text|call|ring|message|e-?mail|dm|pm|see|get it|hỏi|nhắn|gọi|liên hệ)(?![a-zÀ-ỹ])/iu;

/** "Two left.", "Còn hai chỗ." */
const OF_WHAT_IS_LEFT =
  /^(?:(?:that|which) leaves \S+|(?:only )?\S+ (?:are |is )?(?:left|remain)|(?:chỉ )?còn(?: lại)? \S+)(?: \S+)?[\s.!]*$/iu;

/** What is quoted with the sentence behind it that says what is new, how to come by it, or how many are left, where it says that something was changed. */
export function withTheNew(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  return withNext(ranked, quoted, { fits, goesOn: goesOnFromChange });
}

/** What is quoted with the sentence behind it that states the code asked for, where it states none: "It's on the blackboard. At the moment it is **2906**." */
export function withTheCode(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { question } = ranked.found.question.query;
  if (!asksForCode(question)) return quoted;
  const { units, article } = ranked.found.candidate.passage;
  const hasCode = (unit: number): boolean =>
    askedCodes(question, article.text, units[unit] ?? NOTHING).length > 0;
  for (let unit = quoted.first; unit <= quoted.last; unit++) if (hasCode(unit)) return quoted;
  return withNext(ranked, quoted, { fits, goesOn: () => hasCode(quoted.last + 1) });
}

function goesOnFromChange(last: string, next: string): boolean {
  const isTakenOn =
    whoLeft(last, { start: 0, end: last.length }) !== undefined && whoCame(next) !== undefined;
  const saysWhatIsNew =
    changesIn(last).length > 0 && (OF_THE_NEW.test(next) || statedNow(next) !== undefined);
  return isTakenOn || saysWhatIsNew || OF_WHAT_IS_LEFT.test(next);
}

/** What is quoted with the sentence behind it in its paragraph, where that goes on from the last one. */
export function withNext(
  ranked: Ranked,
  { first, last }: Window,
  by: {
    readonly fits: (from: number, to: number) => boolean;
    readonly goesOn: (last: string, next: string) => boolean;
  },
): Window {
  const { units, article } = ranked.found.candidate.passage;
  const textOf = (unit: number): string => article.text.slice(units[unit]?.start, units[unit]?.end);
  const next = last + 1;
  const isBeside = areTogether(ranked, last, next) && by.fits(first, next);
  return isBeside && by.goesOn(textOf(last), textOf(next)) ? { first, last: next } : { first, last };
}

/** A line above a list that says of all its items that they are not: "What we will **not** touch:". */
const DENIES_ITEMS = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${NOT}|no|none|without|banned|forbidden|prohibited|illegal|except|cấm|đừng|ko|trừ|ngoại trừ)(?![A-Za-zÀ-ỹ]).*:[\s*_]*$`,
  'isu',
);

/** What is quoted with the line above its list, where that denies what stands in the list: "microwaves" alone would say the opposite. */
export function withDenyingLine(
  ranked: Ranked,
  { first, last }: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { units, article } = ranked.found.candidate.passage;
  const isItem = (unit: number): boolean =>
    blockAt(article.blocks, units[unit]?.start ?? -1)?.kind === 'item';
  if (!isItem(first)) return { first, last };
  let above = first - 1;
  while (isItem(above)) above -= 1;
  const line = article.text.slice(units[above]?.start ?? 0, units[above]?.end ?? 0);
  return DENIES_ITEMS.test(line) && fits(above, last) ? { first: above, last } : { first, last };
}

/**
 * What is quoted with the next sentence of its paragraph that has what is counted by its name, where it has only other numbers: "The course is
 * £40 for members. **Eight places.**"
 */
export function withTheCounted(
  ranked: Ranked,
  { first, last }: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { query } = ranked.found.question;
  const { article } = ranked.found.candidate.passage;
  if (query.type !== 'count') return { first, last };
  const isCounted = (unit: number): boolean =>
    valuesInUnit(ranked, unit).some(({ start, end }) =>
      namesTheCounted(query, article.text.slice(start, end)),
    );
  for (let unit = first; unit <= last; unit++) if (isCounted(unit)) return { first, last };
  const next = last + 1;
  const isBeside = areTogether(ranked, last, next) && fits(first, next);
  return isBeside && isCounted(next) ? { first, last: next } : { first, last };
}

/** What is quoted of whoever is to come, with the sentence behind it that says from when: "… has come forward. **She takes over on 1 December.**" */
export function withFromWhen(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { type } = ranked.found.question.query;
  return type === 'person' || type === 'definition'
    ? withNext(ranked, quoted, { fits, goesOn: saysFromWhen })
    : quoted;
}

/** Whether two units are in one paragraph, item or row. */
function areTogether({ found }: Ranked, one: number, other: number): boolean {
  const { units, article } = found.candidate.passage;
  const [a, b] = [units[one], units[other]];
  return (
    a !== undefined &&
    b !== undefined &&
    blockAt(article.blocks, a.start) === blockAt(article.blocks, b.start)
  );
}

/** Whether a part of the question has no word of its own: "and how much". */
function isBare(query: Query, part: AskedPart): boolean {
  const isOwn = wordsOfPart(query, part);
  return !query.content.some((_, word) => isOwn(word));
}

/** Whether a unit holds a word of one part of the question. */
function holdsWordOf({ found: { question, candidate } }: Ranked, unit: number, part: AskedPart): boolean {
  const { passage, matches } = candidate;
  const { first = 0, last = 0 } = passage.units[unit] ?? {};
  const isOwn = wordsOfPart(question.query, part);
  return matches.content.subarray(first, last).some((word) => word !== -1 && isOwn(word));
}
