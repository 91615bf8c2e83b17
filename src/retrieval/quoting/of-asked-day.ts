import type { Span } from '../../corpus/article.ts';
import { type DaysNamed, daysNamed, weekdaysNamed } from '../values/days-named.ts';
import { timesIn } from '../values/stated-values.ts';

/**
 * Of the hours of several days those of the day that a question names: for "what time on Thursday", "Monday 5 pm, Thursday **7 pm**". All
 * where no day is named, or where the sentence has one alone.
 */
export function ofAskedDay<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  const asked = weekdaysNamed(question.normalize('NFC'));
  const named = daysNamed(text.slice(sentence.start, sentence.end)).map(({ start, end, days }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
    days,
  }));
  const isAsked = ({ days }: DaysNamed): boolean => [...days].some((day) => asked.has(day));
  // Of "Saturday and **Sunday**: 9:00", where Saturday is asked for: the question's own word is no value.
  const halved = named.filter((day) => isAsked(day) && !values.some(({ start }) => start === day.start));
  const isHalf = ({ start, end }: Span): boolean => halved.some((day) => day.start < start && end <= day.end);
  if (!named.some(isAsked)) return values;
  const times = values.filter(({ start, end }) => timesIn(text.slice(start, end)).length > 0);
  if (named.length < 2) return times.length > 0 ? values.filter((value) => !isHalf(value)) : values;
  const [firstTime, lastTime] = [times[0], times.at(-1)];
  const [firstDay, lastDay] = [named[0], named.at(-1)];
  if (!firstTime || !lastTime || !firstDay || !lastDay) return values;
  // "At 6 pm on Friday, at 10 am on Saturday": a day stands behind its hours.
  const isBehind = firstTime.end <= firstDay.start && lastTime.end <= lastDay.start;
  const dayOf = ({ start, end }: Span): DaysNamed | undefined =>
    isBehind ? named.find((day) => day.end >= end) : named.findLast((day) => day.start <= start);
  const isOther = (value: T): boolean => {
    const day = dayOf(value);
    return day !== undefined && !isAsked(day);
  };
  const kept = values.filter((value) => !isOther(value));
  return kept.some((value) => times.includes(value)) ? kept.filter((value) => !isHalf(value)) : values;
}
