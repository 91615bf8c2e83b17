/**
 * Words that without their marks look like those for days, weeks, months and years: "giường **nằm** bao nhiêu" and "áo **nam** bao nhiêu" ask for
 * no year, "**thu** bao nhiêu" for no day of the week, "anh **Tuấn** nào" for no week.
 */
const LOOKS_LIKE_TIME =
  /(?<![a-zÀ-ỹ])(?:nam|nằm|nắm|nấm|nặm|thu|thư|thú|thử|thang|thắng|thẳng|thăng|tuấn|tuân|hòm)(?![a-zÀ-ỹ])/giu;
const MARKED = /[\u00c0-\u036f\u1e00-\u1eff]/u;

/**
 * A question with two letters for each word that only looks like one for a time once its marks are gone, so that the words around it do not become
 * neighbours. One that was typed without marks comes back as it is: there "nam" may be a year.
 */
export function withoutTimeLookAlikes(question: string): string {
  const composed = question.normalize('NFC');
  return MARKED.test(composed) ? composed.replace(LOOKS_LIKE_TIME, 'xx') : composed;
}
