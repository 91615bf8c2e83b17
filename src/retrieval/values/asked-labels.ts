import type { Span } from '../../corpus/article.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { withoutDenied } from './denied-values.ts';

/** What a question asks the numbers or letters of: "which **bus routes**", "**xe buýt** số mấy". */
const ASKS: readonly RegExp[] = [
  /(?<![a-zÀ-ỹ])(?:which|what)(?: number)?(?: of the)? ([a-zÀ-ỹ]{3,20})(?: (routes?|lines?|numbers?|rooms?|platforms?|groups?|gates?|lanes?|stops?|floors?|tables?|zones?|courts?|stalls?|bays?))?(?![a-zÀ-ỹ])/iu,
  /(?<![a-zÀ-ỹ])([a-zÀ-ỹ]{2,20}) (?:số |so )?(?:nào|mấy|nao|may)(?![a-zÀ-ỹ])/iu,
];
/** These have days and hours for an answer: "chủ nhật nào". */
const OF_TIME: ReadonlySet<string> = new Set([
  ...MONTHS.flat(),
  ...WEEKDAYS.flat(),
  ...'time times day days date dates month months year years week weeks weekend weekends evening evenings morning mornings'.split(
    ' ',
  ),
  ...'term season age ages hour hours kind sort ngay thang nam tuan hom thu luc khi gio buoi nhat sang chieu toi dem mua'.split(
    ' ',
  ),
]);
/** A number, a capital but "I", or both. */
const ID = String.raw`(?:\p{Lu}?\d{1,3}\p{Ll}?|(?!I)\p{Lu})(?![A-Za-zÀ-ỹ\p{N}]|[.,:]\d|\s?[%$€£])`;
const IDS = String.raw`${ID}(?:(?:, (?:and |or |và |hoặc )?| (?:and|&|or|và|hoặc|to|đến) |/|[–-])${ID}){0,9}`;
/** The word and what names each behind it: "buses **7 and 18**", "xe buýt số **9 và 27**"; or in front: "the number **7 and 18** buses". */
const LABELLED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}'’-])([A-Za-zÀ-ỹ]{2,20}) (?:(?:no\.?|nos\.?|numbers?|số) )?(${IDS})`,
  'gu',
);
const BEFORE_WORD = new RegExp(
  // "The 12 buses" are so many.
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}])(?:[Nn]os?\.?|[Nn]umbers?|[Tt]he(?= ${ID}(?:, ${ID}){0,9} (?:and|or) ))((?: ${ID},| ${ID} (?:and|or)){0,9} ${ID}) ([A-Za-zÀ-ỹ]{2,20})(?![A-Za-zÀ-ỹ])`,
  'gu',
);

/** The numbers or letters of a sentence that name what a question asks for with "which", those of a list together; empty without any. */
export function askedLabels(
  {
    question,
    text,
    asked,
  }: { readonly question: string; readonly text: string; readonly asked: readonly Span[] },
  { start, end }: Span,
): Span[] {
  const sentence = text.slice(start, end);
  const stated = wordsAsked(question)
    .map((word) => labelsOf(word, sentence))
    .find((labels) => labels.length > 0)
    ?.map((label) => ({ start: start + label.start, end: start + label.end }));
  // "Không về tầng 3 nữa mà ra tầng 5"
  const all = stated === undefined ? [] : withoutDenied(stated, { text, question: '' }, { start, end });
  if (all.length === 0) return [];
  // "Buses 7 and 18 stop at the bridge, buses 4 and 9 at the mill": what stop is told of the latter, too, and the mill of it alone.
  const told = all.map((label, at) => wordsWithin(label.end, all[at + 1]?.start ?? end));
  const own = told.map(
    (words, at) =>
      [...words].filter((word) => told.every((other, to) => to === at || !other.has(word))).length,
  );
  const isLater = own.slice(1).some((count) => count > 0);
  const worth = own.map((count, at) => (isLater && at === 0 ? 0 : count));
  const most = Math.max(...worth);
  return all.filter((_, at) => worth[at] === most);

  function wordsWithin(from: number, to: number): ReadonlySet<string> {
    const within = asked.filter((word) => word.start >= from && word.end <= to);
    return new Set(within.map((word) => text.slice(word.start, word.end).toLowerCase()));
  }
}

/** What stands beside a word and names so many of its kind, in order. */
function labelsOf(asked: string, sentence: string): Span[] {
  const behind = [...sentence.matchAll(LABELLED)].flatMap(({ 0: whole, 1: word = '', 2: ids = '', index }) =>
    isForm(asked, word) ? [{ start: index + whole.length - ids.length, end: index + whole.length }] : [],
  );
  const before = [...sentence.matchAll(BEFORE_WORD)].flatMap(
    ({ 0: whole, 1: ids = '', 2: word = '', index }) => {
      const end = index + whole.length - word.length - 1;
      return isForm(asked, word) ? [{ start: end - ids.trimStart().length, end }] : [];
    },
  );
  return [...behind, ...before].toSorted((a, b) => a.start - b.start);
}

/** The words that may name what is asked for, the likelier first: of two the first one is the noun. */
function wordsAsked(question: string): readonly string[] {
  for (const asks of ASKS) {
    const found = asks.exec(question.normalize('NFC'));
    if (found === null) continue;
    const words = found.slice(1).filter((word) => word !== undefined);
    if (words.some((word) => OF_TIME.has(foldMarks(word)))) return [];
    return words.filter((word) => !isStopWord(keepMarks(word)));
  }
  return [];
}

/** Whether a word of a question is one of a text: with its marks where it has any, in singular or plural. */
function isForm(asked: string, word: string): boolean {
  const isMarked = foldMarks(asked) !== asked.toLowerCase();
  const form = (one: string): string =>
    (isMarked ? keepMarks(one) : foldMarks(one))
      .toLowerCase()
      .replace(/(?:(?<=s|x|ch|sh)es|(?<=[a-z]{2}[a-rt-z])s)$/, '');
  return form(asked) === form(word);
}
