import type { Window } from '../passages/windows.ts';
import { asksHowItStands } from '../question/how-it-stands.ts';
import type { Ranked } from '../ranking/rank.ts';
import { wordsMet } from './words-met.ts';

/** The day that an entry of a log begins with: "Fri 27/11/26  Belt arrived", "28/11: đã sửa". */
const DAY =
  /^[\s*_•–-]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |(?:t[2-7]|cn|thứ \S+|chủ nhật|ngày),? )?(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>\d{2,4}))?(?![\d/])/iu;
const MONTHS = 12;
const DAYS = 31;

/** Entries beside those that are quoted which are looked at. */
const BESIDE = 2;

/**
 * Of the quoted entries of a log the latest one that tells of what is asked, where a question asks how it stands by now: "is the lathe back on yet" is
 * answered by "27/11 belt fitted, **lathe back on**" below "24/11 lathe out of order". Undefined where `unit` stands in that, or nothing is dated.
 */
export function latestEntry(ranked: Ranked, { first, last }: Window, unit: number): number | undefined {
  if (!asksHowItStands(ranked.found.question.query.question)) return undefined;
  let latest: { readonly unit: number; readonly day: number } | undefined;
  for (let at = first; at <= last; at++) {
    const day = dayOf(ranked, at);
    if (day !== undefined && day > (latest?.day ?? 0) && wordsMet(ranked, at).size > 0)
      latest = { unit: at, day };
  }
  return latest !== undefined && (dayAbove(ranked, unit) ?? latest.day) < latest.day
    ? latest.unit
    : undefined;
}

/** What is quoted with the later entry beside it that tells of what is asked, where a question asks how it stands by now. */
export function withLatestEntry(
  ranked: Ranked,
  quoted: Window,
  fits: (from: number, to: number) => boolean,
): Window {
  const { units } = ranked.found.candidate.passage;
  const around = {
    first: Math.max(0, quoted.first - BESIDE),
    last: Math.min(units.length - 1, quoted.last + BESIDE),
  };
  const latest = latestEntry(ranked, around, quoted.first);
  if (latest === undefined) return quoted;
  const whole = { first: Math.min(quoted.first, latest), last: Math.max(quoted.last, latest) };
  return fits(whole.first, whole.last) ? whole : quoted;
}

/** The day of the entry that a unit is in: of the nearest dated one from it upwards. */
function dayAbove(ranked: Ranked, unit: number): number | undefined {
  for (let at = unit; at >= 0; at--) {
    const day = dayOf(ranked, at);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The day that a unit begins with, as a number that grows with it. */
function dayOf({ found }: Ranked, unit: number): number | undefined {
  const { units, article } = found.candidate.passage;
  const { start = 0, end = 0 } = units[unit] ?? {};
  const { day, month, year = '' } = DAY.exec(article.text.slice(start, end))?.groups ?? {};
  if (day === undefined || month === undefined || Number(month) > MONTHS) return undefined;
  return (Number(year.slice(-2)) * MONTHS + Number(month)) * DAYS + Number(day);
}
