import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { statedDates } from '../disagreement/stated-dates.ts';
import { timesIn } from '../disagreement/stated-values.ts';

type End = 'first' | 'last';

/** Asks when something begins. "When are you open?" asks for both ends. */
const ASKS_FIRST =
  /\b(?:does|do|did|will|can|doors?|what time|which time|when)\b.*\b(?:open|opens|opened|start|starts|begin|begins)\b|\bopening time\b|\b(?:may|bao nhieu) gio (?:thi )?(?:mo cua|bat dau)\b|\b(?:mo cua|bat dau)\b.*\b(?:(?:may|bao nhieu) gio|luc nao|khi nao)\b|\b(?:khi nao|bao gio|luc nao)\b.*\b(?:mo cua|bat dau)\b/;
const IS_OPEN = /\b(?:is|are|r|be|am|was|were|it's|hours)\b.*\bopen\b|\bopen\b.*\b(?:until|till|til)\b/;
/** Asks when something ends. */
const ASKS_LAST =
  /\b(?:close|closes|closed|closing|shut|shuts|end|ends|finish|finishes|over)\b|\b(?:dong cua|ket thuc|tan|be mac)\b/;

/** The same, though it speaks of opening: "open until when". */
const ASKS_UNTIL = /\b(?:until|till|til)\b|\bden (?:may|bao nhieu) gio\b|\bden (?:khi|luc|ngay) nao\b/;

/** What stands in front of the time at which something begins, or ends. */
const SMALL = String.raw`(?:\s+(?:at|on|by|around|about|lúc|vào|hồi|khoảng|is|again))*[\s*_]+$`;
const FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:from|opens?|opening|starts?|starting|begins?|beginning|từ|mở cửa|bắt đầu)${SMALL}`,
  'iu',
);
const LAST = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:until|till|to|closes?|closing|shuts?|ends?|ending|finish(?:es)?|đến|tới|đóng cửa|kết thúc)${SMALL}`,
  'iu',
);
const DASH = /^\s?[–—-]\s?$/u;

function askedEnd(question: string): End | undefined {
  const asked = foldMarks(question.normalize('NFC')).toLowerCase();
  if (ASKS_UNTIL.test(asked)) return 'last';
  const isLast = ASKS_LAST.test(asked);
  const isFirst = ASKS_FIRST.test(asked) && !IS_OPEN.test(asked);
  if (isFirst === isLast) return undefined;
  return isFirst ? 'first' : 'last';
}

/**
 * Without the times of the other end, or the dates where there are no times: for "when does it close", "from 7.30 pm **until 11 pm**". Days
 * beside times stay, for each has both ends.
 */
export function ofAskedEnd<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
  sentence: Span,
): readonly T[] {
  const asked = askedEnd(question);
  if (asked === undefined || values.length < 2) return values;
  const isTime = values.map(({ start, end }) => timesIn(text.slice(start, end)).length > 0);
  const ends = values.map(({ start, end }, at): End | undefined => {
    const isBound = isTime.includes(true) ? isTime[at] : statedDates(text.slice(start, end)).length > 0;
    if (isBound !== true) return undefined;
    const before = text.slice(sentence.start, start);
    const next = values[at + 1];
    if (LAST.test(before) || DASH.test(text.slice(values[at - 1]?.end ?? sentence.start, start)))
      return 'last';
    const isFirst = FIRST.test(before) || (next !== undefined && DASH.test(text.slice(end, next.start)));
    return isFirst ? 'first' : undefined;
  });
  const other = asked === 'first' ? 'last' : 'first';
  return ends.includes(asked) ? values.filter((_, at) => ends[at] !== other) : values;
}
