import type { Span } from '../../corpus/article.ts';

/** Characters on both sides of a line in which the items beside it are looked for. */
const BESIDE = 1_500;

/**
 * Whether a number is that of an item of an agenda or of rules, which counts nothing: "**3.** There's a deposit", or "**4** Rota duty. Three a term."
 * where a line nearby begins with 3 or 5.
 */
export function isItemNumber(text: string, { start, end }: Span): boolean {
  if (!/(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, start - 8), start))) return false;
  const behind = text.slice(end, end + 3);
  if (/^[.)]\s/u.test(behind)) return true;
  const number = text.slice(start, end);
  if (!/^\d{1,2}$/u.test(number) || !/^\s\p{Lu}/u.test(behind)) return false;
  const near = text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return [...near.matchAll(/(?:^|\n)[ \t]{0,8}(\d{1,2})\s\p{Lu}/gu)].some(
    ([, other]) => Math.abs(Number(other) - Number(number)) === 1,
  );
}
