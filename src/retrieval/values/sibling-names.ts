import type { Span } from '../../corpus/article.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar.ts';
import { foldMarks, keepMarks } from '../../text/fold-marks.ts';
import { isTypedInVietnamese } from '../../text/looks-vietnamese.ts';
import { isStopWord } from '../analysis/stop-words.ts';

/** What names one of several alike in a text: "block **B**", "for **3 months**"; whether it is the one that a question names. */
export interface SiblingName extends Span {
  readonly isAsked: boolean;
}

/** A word of a question, and the letter or number behind it by which it names one of several; both without marks. */
interface Label {
  readonly word: string;
  readonly id: string;
}

/** Neither an amount nor a time or a date, but "lift 2 ngày nào": a letter or a short number behind a word. */
const LABELLED =
  /(?<![a-zÀ-ỹ\p{N}'’-])([a-zÀ-ỹ]{2,20}) (?:no\. ?|no(?= |\d) ?|number |số |so )?([a-z]|\d{1,3})(?![a-zÀ-ỹ\p{N}:%$€£'’]|[.,/–-]\d|\s*(?:am|pm|a\.m|p\.m|o'?clock|giờ|gio|h|days?|hours?|minutes?|weeks?|months?|years?|people|persons?|tickets?|km|m|kg|m2|(?:ngày|tháng|năm|tuần|ngay|thang|nam|tuan)(?! (?:nào|mấy|nao|may))|phút|phut|người|nguoi|đồng|dong|k|tuổi|tuoi|lần|lan|lượt|luot|căn|can|buổi|buoi)(?![a-zÀ-ỹ]))/giu;
/** Words in front of a number or letter that is no name: of days and months, bounds and amounts; by language, for "máy" is no May. */
const NO_LABEL_ENGLISH: ReadonlySet<string> = new Set([
  ...MONTHS.flat(),
  ...WEEKDAYS.flat(),
  ...'age ages aged top only least around almost exactly roughly max min last first next past price cost costs pay'.split(
    ' ',
  ),
]);
const NO_LABEL_VIETNAMESE: ReadonlySet<string> = new Set(
  'thang thu tuoi gia luc khoang gan hon duoi tren con toi da ngay nam mung mong gio la co cho moi het'.split(
    ' ',
  ),
);
/** A name behind its word, in a text: a capital letter, or a short number. */
const ID = String.raw`(?:\p{Lu}|\d{1,3})(?![A-Za-zÀ-ỹ\p{N}]|[.,:]\d)`;
/** Its label and a name, and further names behind the first: "blocks **A, B and C**". */
const NAMED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\p{N}'’-])([A-Za-zÀ-ỹ]{2,20}) (?:no\.? ?|số )?(${ID}(?:(?:, | and | & | or | và | hoặc |, and )(?:\1 )?${ID}){0,9})`,
  'gu',
);
/** The same in front of the word: "D block"; "a block" is any. */
const BEFORE_WORD =
  /(?<![a-zÀ-ỹ\p{N}'’-])([b-hj-z]) (blocks?|wings?|buildings?|teams?|groups?|class(?:es)?|squads?|houses?|towers?|courts?|pitch(?:es)?|fields?|stages?|rooms?|waves?|leagues?|halls?|shifts?|gates?|zones?)(?![a-zÀ-ỹ])/giu;
const NAMED_BEFORE = /(?<![\p{L}\p{M}\p{N}'’-])(\p{Lu}) (\p{Ll}{3,20})(?![\p{L}\p{M}])/gu;
/** A further letter whose word is left out: "A block is on Monday, **B** on Tuesday". */
const LETTER_ALONE =
  /(?<=[,;] (?:and )?|(?<![A-Za-zÀ-ỹ])and )\p{Lu}(?=:| (?:on|in|at|is|has|from|goes|gets)(?![A-Za-zÀ-ỹ]))/gu;
const EACH_ID = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\p{N}])${ID}`, 'gu');

/**
 * The letters and numbers that name things of one kind in a text, where a question names one of that kind: "tòa **A**", "tòa **C**" for
 * "toa c ngay nao"; those of a list together. A letter alone is hardly a word elsewhere, so that only what stands behind the same word counts.
 */
export function siblingNames(question: string, text: string): readonly SiblingName[] {
  const labels = labelsOf(question);
  if (labels.length === 0) return [];
  const behind = [...text.matchAll(NAMED)].map(({ 0: whole, 1: word = '', 2: ids = '', index }) => ({
    word,
    ids,
    start: index + whole.length - ids.length,
  }));
  const before = [...text.matchAll(NAMED_BEFORE)].map(({ 1: ids = '', 2: word = '', index }) => ({
    word,
    ids,
    start: index,
  }));
  const names = [...behind, ...before].flatMap(({ word, ids, start }) => {
    const asked = labels.filter((label) => isWord(label.word, word)).map(({ id }) => id);
    if (asked.length === 0) return [];
    const isAsked = [...ids.matchAll(EACH_ID)].some(([id]) => asked.includes(id.toLowerCase()));
    return [{ start, end: start + ids.length, isAsked }];
  });
  return [...names, ...lettersAlone(text, names, labels)].toSorted((a, b) => a.start - b.start);
}

/** Letters behind one with its word, where they stand without it. */
function lettersAlone(
  text: string,
  names: readonly SiblingName[],
  labels: readonly Label[],
): readonly SiblingName[] {
  const [first] = names;
  if (first === undefined || !/^\p{Lu}$/u.test(text.slice(first.start, first.end))) return [];
  return [...text.matchAll(LETTER_ALONE)].flatMap(({ 0: letter, index }) =>
    index <= first.start || names.some(({ start }) => start === index)
      ? []
      : [
          {
            start: index,
            end: index + letter.length,
            isAsked: labels.some(({ id }) => id === letter.toLowerCase()),
          },
        ],
  );
}

/** "**Which room** is it in, room 2?" and "ở **phòng nào**, phòng 2 hả" are open for any: what asks so is bound to none. */
const WHICH =
  /(?<![a-zÀ-ỹ])(?:which|what) ([a-z]{2,20})(?![a-z])|(?<![a-zÀ-ỹ])([a-zÀ-ỹ]{2,20}) (?:nào|nao|mấy|may|số mấy|so may)(?![a-zÀ-ỹ])/giu;

function labelsOf(question: string): readonly Label[] {
  const asked = question.normalize('NFC');
  const open = [...asked.matchAll(WHICH)].map(([, english, vietnamese = '']) => english ?? vietnamese);
  const others = isTypedInVietnamese(question) ? NO_LABEL_VIETNAMESE : NO_LABEL_ENGLISH;
  const behind = [...asked.matchAll(LABELLED)].map(({ 1: word = '', 2: id = '' }) => ({ word, id }));
  const before = [...asked.matchAll(BEFORE_WORD)].map(({ 1: id = '', 2: word = '' }) => ({ word, id }));
  return [...behind, ...before].flatMap(({ word, id }) =>
    others.has(foldMarks(word)) || isStopWord(keepMarks(word)) || open.some((one) => isWord(one, word))
      ? []
      : [{ word, id: id.toLowerCase() }],
  );
}

/** Whether a word of a question is one of a text: with its marks where it has any, and in the singular. */
function isWord(asked: string, word: string): boolean {
  const isMarked = foldMarks(asked) !== asked.toLowerCase();
  const form = (one: string): string =>
    (isMarked ? keepMarks(one) : foldMarks(one)).replace(/(?<=[a-z]{3})s$/, '');
  return form(asked) === form(word);
}
