import { headingAbove } from '../passages/sections.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import type { Ranked } from '../ranking/rank.ts';
import { asksWhichYear, mayStateYear } from '../values/asked-year.ts';

/** Whether a year is asked for, and neither the quote nor the heading above it names one: "Saturday mornings" is none. */
export function namesNoYear(best: Ranked): boolean {
  const { candidate, question, window } = best.found;
  if (!asksWhichYear(question.query.question)) return false;
  const { article, units } = candidate.passage;
  const { start, end } = headingAbove(article, units[window.first]?.start ?? 0) ?? { start: 0, end: 0 };
  const heading = article.text.slice(start, end);
  // The title of a newsletter is its month: "Bản tin tháng 7/2026".
  const above = heading === article.title ? '' : heading;
  return !mayStateYear(`${above}\n${quotedText(best)}`, article.published?.iso);
}
