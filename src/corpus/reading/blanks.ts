/** "[ ] Level 1", "☐ Yes", "NAME ________", "Signed ............", "BERTH NO. [____]": what is filled in or ticked by hand. */
const BLANK = /[[(][ _.…]*[\])]|[☐☑□❏]|_{3}|[.…]{6}|(?<!\p{L})\[(?:\p{Lu}[\p{Lu} _/]{1,20})\]/u;
/** "Non members     £30 per day": cells of a row that only white space sets apart. */
const CELLS = /\S(?: {3,}|\t+)\S/u;
/** "01632 960 983" */
const PHONE = /(?<![\p{L}\d.,/-])\+?\d(?:[ -]?\d){8,13}(?![\p{L}\d.,/-])/u;

/** Whether a line belongs to a form that is filled in. */
export function isOfForm(words: string): boolean {
  return BLANK.test(words);
}

/** Whether a line is a row of figures, or somebody's number, and heads nothing. */
export function isRowOfFigures(words: string): boolean {
  return PHONE.test(words) || (CELLS.test(words.trim()) && /\d/u.test(words));
}
