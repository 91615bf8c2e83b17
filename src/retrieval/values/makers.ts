import { foldMarks } from '../../text/fold-marks.ts';

/** Who began or made something: how a question asks for that, and how a text says it; both without marks and in small letters. */
const MAKERS: readonly { readonly asks: RegExp; readonly says: RegExp }[] = [
  {
    asks: /\bwho (?:first |originally )?(?:founded|established|set up|created)\b|\bfounders?\b|\bai (?:(?:da|la nguoi) )?(?:sang lap|thanh lap|lap ra)\b/,
    says: /\b(?:found(?:ed|ers?|ing)|establish|set up|started|creat|formed|launch|began|begun)|\b(?:sang lap|thanh lap|lap ra|khai sinh)\b/,
  },
  {
    asks: /\bwho (?:first |originally )?(?:built|designed|invented|constructed)\b|\bai (?:(?:da|la nguoi) )?(?:xay|thiet ke|phat minh|che tao)\b/,
    says: /\b(?:buil[dt]|design|invent|construct|architect|made by|work of)|\b(?:xay|thiet ke|phat minh|che tao)\b/,
  },
];

/** Whether a question asks who founded or made something, and a text tells of nothing of the kind: what a department did founds none. */
export function lacksMaker(question: string, text: string): boolean {
  const [asked, said] = [question, text].map((words) => foldMarks(words.normalize('NFC')).toLowerCase());
  return MAKERS.some(({ asks, says }) => asks.test(asked ?? '') && !says.test(said ?? ''));
}
