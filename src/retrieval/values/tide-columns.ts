import type { HeadedCell } from './cell-kinds.ts';

/** Both waters of a day, by how a question asks for them and how a table of tides heads their hours: "HW1", "High water (BST)", "LW 2". */
const WATERS: readonly { readonly asked: RegExp; readonly heading: RegExp }[] = [
  {
    asked:
      /(?<![a-zÀ-ỹ])(?:high (?:tides?|waters?)|hw|nước lớn|nuoc lon|triều cường|trieu cuong|triều lên|trieu len)(?![a-zÀ-ỹ])/iu,
    heading: /^(?:(?:hw|high(?: (?:waters?|tides?))?|nước lớn|nuoc lon)(?: ?[1-4])?)(?: \([^()]{1,12}\))?$/iu,
  },
  {
    asked:
      /(?<![a-zÀ-ỹ])(?:low (?:tides?|waters?)|lw|nước ròng|nuoc rong|triều xuống|trieu xuong|triều kiệt|trieu kiet)(?![a-zÀ-ỹ])/iu,
    heading:
      /^(?:(?:lw|low(?: (?:waters?|tides?))?|nước ròng|nuoc rong)(?: ?[1-4])?)(?: \([^()]{1,12}\))?$/iu,
  },
];

/** The first and the last cell of the water that a question asks for, "**HW1: 09:43 · Height m: 4.7 · HW2: 22:08**"; undefined where it asks for none, or for both. */
export function tideAsked<T extends HeadedCell>(
  cells: readonly T[],
  question: string,
): readonly [first: T, last: T] | undefined {
  const [water, ...others] = WATERS.filter(({ asked }) => asked.test(question.normalize('NFC')));
  if (water === undefined || others.length > 0) return undefined;
  const own = cells.filter(({ heading }) => water.heading.test(heading.normalize('NFC')));
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
