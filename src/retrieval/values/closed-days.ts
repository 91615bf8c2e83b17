import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { CLAUSE_EDGES } from './clause-edges.ts';

const DAY = String.raw`(?:what|which) (?:week)?days?`;
const NGAY = String.raw`(?:(?:ngay|hom|thu|buoi|bua) (?:nao|may|gi)|khi nao|bao gio)`;
/** Asks for the day on which something is closed. Without marks. */
const ASKS = new RegExp(
  String.raw`\b(?:${DAY}|when)\b.{0,60}\b(?:closed|shut|not open)\b|\b(?:closed|shut) (?:on )?${DAY}|\b(?:nghi|dong cua|khong mo(?: cua)?|khong hoat dong)\b(?! (?:le|tet|he)\b).{0,30}\b${NGAY}|\b${NGAY}.{0,60}\b(?:nghi|dong cua|khong mo)\b`,
  'u',
);
/** Says that it is closed, in a text. */
const IS_CLOSED =
  /(?<![a-zÀ-ỹ])(?:closed|closes|shut|shuts|not open|no (?:classes|class|sessions?|service)|nghỉ|đóng(?! góp| tiền| phí| dấu)|không mở|không hoạt động)(?![a-zÀ-ỹ])/iu;

/** Between days that are told of together. */
const BETWEEN_DAYS = /^\s?(?:,|,?\s?(?:and|or|và|hoặc)|–|-)\s(?:on )?$/iu;
/** In front of the day on which it opens: "closed for cleaning and **opens again on** Friday". */
const OPENS =
  /(?<![a-zÀ-ỹ])(?<!(?:not|không) )(?:re-?open(?:s|ed|ing)?|opens?|mở)(?:\s+(?!(?:closed|shut|nghỉ|đóng)(?![a-zÀ-ỹ]))[a-zÀ-ỹ]+){0,3}\s+$/iu;
/** Says that it is open: the next day then is another matter, "open to Sunday, Monday closed". */
const IS_OPEN = /(?<![a-zÀ-ỹ])(?<!(?:not|không) )(?:opens?|open|mở|hoạt động)(?![a-zÀ-ỹ])/iu;
/** Characters in front of a day that are looked at. */
const BEFORE = 40;

/** Whether a question asks on which day something is closed: "nghỉ ngày nào trong tuần". */
export function asksForClosedDay(question: string): boolean {
  return ASKS.test(foldMarks(question.normalize('NFC')));
}

/** The dates of a sentence in whose clause something is closed: not "thứ Ba đến Chủ nhật" of "mở thứ Ba đến Chủ nhật, **thứ Hai** nghỉ". */
export function closedDays<T extends Span>(values: readonly T[], text: string, sentence: Span): readonly T[] {
  const edges = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_EDGES)].map(
    ({ index }) => sentence.start + index,
  );
  // "Closed on Mondays and Tuesdays": a mark or a word between days ends no clause.
  const breaks = edges.filter((edge) => !isBetweenDays(edge));
  return values.filter(({ start, end }) => {
    const from = breaks.findLast((edge) => edge <= start) ?? sentence.start;
    const to = breaks.find((edge) => edge >= end) ?? sentence.end;
    const lead = text.slice(Math.max(from, start - BEFORE), start);
    return IS_CLOSED.test(text.slice(from, to)) && !OPENS.test(lead);
  });

  function isBetweenDays(edge: number): boolean {
    const before = values.findLast(({ end }) => end <= edge);
    const next = values.find(({ start }) => start >= edge);
    return (
      before !== undefined &&
      next !== undefined &&
      BETWEEN_DAYS.test(text.slice(before.end, next.start)) &&
      !IS_OPEN.test(text.slice(edges.findLast((other) => other < edge) ?? sentence.start, edge))
    );
  }
}

/** Behind a day on which something is closed, where its opening is asked for: "thứ Bảy, thứ Hai **nghỉ**". */
const CLOSED_BEHIND = /^\s(?:(?:is|are|thì) )?(?:closed|shut|nghỉ|đóng cửa)(?![a-zÀ-ỹ])/iu;
const ASKS_OPEN = /\b(?:open|opens|mo cua|mo)\b/u;

/** The dates of a sentence without the days on which something is closed, where a question asks when it is open. */
export function openDays<T extends Span>(
  values: readonly T[],
  { text, question }: { readonly text: string; readonly question: string },
): readonly T[] {
  if (!ASKS_OPEN.test(foldMarks(question.normalize('NFC')))) return values;
  const open = values.filter(({ end }) => !CLOSED_BEHIND.test(text.slice(end, end + BEFORE)));
  return open.length > 0 ? open : values;
}
