import type { Excerpt } from '../retrieval/answer.ts';
import { headingAbove } from '../retrieval/passages/sections.ts';

/** The words of the heading that a quote stands below and does not begin with; undefined where there is none. */
export function sectionOf({ article, start }: Excerpt): string | undefined {
  const heading = headingAbove(article, start);
  if (heading === undefined || start < heading.end) return undefined;
  return article.text.slice(heading.start, heading.end);
}
