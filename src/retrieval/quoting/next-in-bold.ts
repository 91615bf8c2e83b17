import type { Span } from '../../corpus/article.ts';
import type { Excerpt } from '../answer.ts';
import { asksForNext, isOver } from '../values/next-one.ts';
import { statedDates } from '../values/stated-dates.ts';

/** A quote that lists several days with the next one alone in bold, where that is asked for: "Next ones 11 October, 8 November, **13 December**". */
export function nextInBold(excerpt: Excerpt, question: string, askedOn: string | undefined): Excerpt {
  if (askedOn === undefined || !asksForNext(question)) return excerpt;
  const days = statedDates(excerpt.text).map(({ start, end }) => {
    const day = excerpt.text.slice(start, end).replace(/[.,;:]+$/u, '');
    const from = excerpt.start + start;
    return {
      start: from,
      end: from + day.length,
      isOver: isOver(day, excerpt.article.published?.iso, askedOn),
    };
  });
  const next = days.find((day) => day.isOver === false);
  if (next === undefined || !days.some((day) => day.isOver === true)) return excerpt;
  const isDated = ({ start, end }: Span): boolean => days.some((day) => start < day.end && day.start < end);
  const highlights = excerpt.highlights.filter((span) => !isDated(span));
  if (highlights.length === excerpt.highlights.length) return excerpt;
  return {
    ...excerpt,
    highlights: [...highlights, { start: next.start, end: next.end }].toSorted((a, b) => a.start - b.start),
  };
}
