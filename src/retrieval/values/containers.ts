import { foldMarks, hasMarks, keepMarks } from '../../text/fold-marks.ts';

/** What things are sold in or by, each as it is written; "can" and "ly" are more than that, and name nothing either. */
const ENGLISH =
  'bag bottle can tin jar box pack packet carton crate case keg barrel tub bucket sack net bunch bundle tray roll tube pot jug glass mug cup pint slice piece portion plate bowl tin dozen punnet loaf pouch sachet';
const VIETNAMESE =
  'chai lon thùng két bao hộp gói bịch túi can bình ly cốc lọ vỉ khay bó xâu rổ giỏ cuộn cái chiếc suất phần dĩa đĩa tô chén lốc lố keng sọt';
const PLAIN: ReadonlySet<string> = new Set([
  ...ENGLISH.split(' ').flatMap((word) => [word, `${word}s`, `${word}es`]),
  'loaves',
  ...VIETNAMESE.split(' ').map(foldMarks),
]);
const MARKED: ReadonlySet<string> = new Set(VIETNAMESE.split(' ').map(keepMarks));

/** Whether a word says only what something is sold in: "bottles", "thùng", typed "thung"; but "báo" is no "bao". */
export function isContainer(word: string): boolean {
  return hasMarks(word) ? MARKED.has(keepMarks(word)) : PLAIN.has(word.toLowerCase());
}

const ANY = [...PLAIN, ...VIETNAMESE.split(' ')].toSorted((a, b) => b.length - a.length).join('|');
/** "a **bag** of logs", "2 **tins** of paint": how much of a thing is asked for, up to its name. */
const OF = new RegExp(String.raw`(?<![A-Za-zÀ-ỹ\d'’])(?:an?|one|the|\d{1,2}) (${ANY}) of `, 'iu');
/** "một **bao** xi măng", "1 **chai** dầu gội": the same in Vietnamese, where the name follows at once. */
const COUNTED = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ\d])(?:một|mot|\d{1,2}) (${ANY})(?![A-Za-zÀ-ỹ\d]) ?`,
  'iu',
);

/** A container that a question asks for, what stands behind it, and the question without it. */
export interface AskedContainer {
  readonly container: string;
  readonly behind: string;
  readonly without: string;
}

/** The container that a question asks for: "how much is **a bag of** logs", "**1 bao** xi măng giá nhiêu"; undefined where it names none. */
export function containerAsked(question: string): AskedContainer | undefined {
  const found = OF.exec(question) ?? COUNTED.exec(question);
  if (found === null) return undefined;
  const { index, 0: whole, 1: container = '' } = found;
  const behind = question.slice(index + whole.length);
  return { container, behind, without: `${question.slice(0, index)}${behind}`.trim() };
}
