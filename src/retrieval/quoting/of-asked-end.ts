import type { Span } from '../../corpus/article.ts';
import { askedEnds, type End } from '../values/asked-ends.ts';
import { statedDates } from '../values/stated-dates.ts';
import { timesIn } from '../values/stated-values.ts';

/** What stands in front of the time at which something begins, or ends. */
const SMALL = String.raw`(?:\s+(?:at|on|by|around|about|lúc|vào|hồi|khoảng|is|again))*[\s*_]+$`;
const FIRST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:from|opens?|opening|starts?|starting|begins?|beginning|từ|mở cửa|bắt đầu)${SMALL}`,
  'iu',
);
const LAST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:until|till|to|closes?|closing|shuts?|ends?|ending|finish(?:es)?|đến|tới|đóng cửa|kết thúc)${SMALL}`,
  'iu',
);
const DASH = /^\s?[–—-]\s?$/u;
/** In front of a stretch in which something is closed: it closes when that begins. */
const IS_CLOSED =
  /(?<![a-zÀ-ỹ])(?:closed|shut|closure|closes|shuts|nghỉ|đóng cửa)(?:\s+[a-zÀ-ỹ]+){0,3}?\s+(?:from|between|từ)\s[^,;:.]*$/iu;

/**
 * Without the times of the other end, or the dates where there are no times: for "when does it close", "from 7.30 pm **until 11 pm**". Days
 * beside times stay, for each has both ends.
 */
export function ofAskedEnd<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  const [asked, ...others] = askedEnds(question);
  if (asked === undefined || others.length > 0 || values.length < 2) return values;
  const isTime = values.map(({ start, end }) => timesIn(text.slice(start, end)).length > 0);
  const ends = values.map(({ start, end }, at): End | undefined => {
    const isBound = isTime.includes(true) ? isTime[at] : statedDates(text.slice(start, end)).length > 0;
    if (isBound !== true) return undefined;
    const before = text.slice(sentence.start, start);
    if (IS_CLOSED.test(before)) return undefined;
    const next = values[at + 1];
    if (LAST.test(before) || DASH.test(text.slice(values[at - 1]?.end ?? sentence.start, start)))
      return 'last';
    const isFirst = FIRST.test(before) || (next !== undefined && DASH.test(text.slice(end, next.start)));
    return isFirst ? 'first' : undefined;
  });
  const other = asked === 'first' ? 'last' : 'first';
  // "At the court at 6:30, we play until 8:30": of two times the one before the end is when it begins.
  const isBeforeEnd = values.some(({ end }, at) => {
    const next = values[at + 1];
    const isLast = isTime[at] === true && ends[at] === undefined && ends[at + 1] === 'last';
    return asked === 'first' && isLast && next !== undefined && /[,;]\s/u.test(text.slice(end, next.start));
  });
  return ends.includes(asked) || isBeforeEnd ? values.filter((_, at) => ends[at] !== other) : values;
}
