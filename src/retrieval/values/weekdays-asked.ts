import { weekdaysNamed } from './days-named.ts';

/** "At the weekend" asks about two days. */
const WEEKEND = /(?<![a-zÀ-ỹ])(?:weekends?|cuối tuần|cuoi tuan)(?![a-zÀ-ỹ])/iu;
const OF_WEEKEND = [5, 6];
/** In small letters a short name is a day only where a day has to stand: "open on sat", not "sat on the bench". */
const SHORT =
  /(?<![a-zÀ-ỹ])(on|every|each|this|next|last|until|till?|before|after|from) (mon|tues?|wed|thu|thurs?|fri|sat|sun)(s?)(?![a-zÀ-ỹ])/giu;

/** The weekdays that a question asks about; Monday is 0. */
export function weekdaysAsked(question: string): ReadonlySet<number> {
  const spelled = question.replaceAll(
    SHORT,
    (_, before: string, [first = '', ...rest]: string) => `${before} ${first.toUpperCase()}${rest.join('')}`,
  );
  const named = weekdaysNamed(spelled);
  return WEEKEND.test(question) ? new Set([...named, ...OF_WEEKEND]) : named;
}
