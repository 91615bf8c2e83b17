import type { PublishedDate } from '../article.ts';
import { readDoneParts } from './day-at-foot.ts';
import { DAY, MONTH_AND_YEAR } from './day-in-head.ts';
import { isListOrPaper, isOfEvent } from './kinds-that-hold.ts';
import type { Chunk, Line } from './lines.ts';
import { dateOf } from './meta-line.ts';
import { type DateHints, readDateLine } from './published-date.ts';

/** Lines at the top of a text that may say of which day it is, and the characters of the longest. */
const LINES = 4;
const LONGEST = 110;
/** "A sheet for visitors (April 2026)", "OPENING TIMES  (March 2026)", "BS Ngân, phòng khám mắt (4/2026)" */
const IN_BRACKETS = new RegExp(
  String.raw`^(?<of>\p{Lu}[^()]{2,80}?)\s*\((?:as of |as at |bản )?(?<day>${DAY.source}|${MONTH_AND_YEAR})\)$`,
  'iu',
);
/** "ROOMS TO LET (from 1 Feb 2026)", "Bảng giá (áp dụng từ 1/2/2026)", "MENU  (w/c Mon 2 Feb 2026)   Cook: Ada" */
const HOLDS_FROM = new RegExp(
  String.raw`^(?<of>[^()]{3,80}?)\s*\((?:(?:valid |effective |applies |prices )?(?:from|since|as of|as at)|(?:for |the )?(?:w\/?c|w\/b|week (?:commencing|beginning|starting|of|from))|tuần (?:từ|bắt đầu|của)(?: ngày)?|(?:áp dụng |hiệu lực |có hiệu lực )?(?:kể )?từ(?: ngày)?|(?:ap dung|hieu luc) tu(?: ngay)?) (?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,? )?(?<day>${DAY.source}|${MONTH_AND_YEAR})\)(?:\s+\p{Lu}\p{L}{2,12}: \p{Lu}[\p{L}\p{M}. ]{1,30})?$`,
  'iu',
);
/** "leaflet, Feb 2026 (H. Dinn, treasurer)", "Fact sheet – 3 March 2026", "Tờ rơi, tháng 2/2026" */
const KIND_AND_DAY = new RegExp(
  String.raw`^[\s(*_]*(?<of>[\p{L}\p{M}][\p{L}\p{M}’' -]{2,40}?)(?:,| [–—-]) (?<day>${DAY.source}|${MONTH_AND_YEAR})[)*_]*(?: \((?<who>\p{Lu}[^()\d]{1,40})\))?[)*_]*$`,
  'iu',
);
/** "Soạn: BS Trần Văn Hòa, 22/03/2026. In ra đưa khách.", "Written by Ada Penn, 3 March 2026. Please take one." */
const WRITTEN = new RegExp(
  String.raw`^[\s(*_]*(?:(?:người )?(?:soạn|viết|lập)(?: bởi)?\s?:|(?:written|compiled|prepared|drawn up|typed) by) (?<who>[^,.:;()]{2,40}|[^,:;()]{2,40}), (?:ngày |on )?(?<day>${DAY.source})(?=$|[).])`,
  'iu',
);
/** "Newsletter of the mill's friends, September 2026. Edited by Ada Penn." */
const ISSUE = new RegExp(
  String.raw`^(?:the )?(?:newsletter|bulletin|magazine|news|journal|bản tin|tập san|báo)(?![\p{L}\p{M}])[^.!?:;\d]{0,60}(?:,| [–—-]) (?<day>${MONTH_AND_YEAR})\.(?= )`,
  'iu',
);
/** The day of a text, who wrote it where the line says so, and the line; null where that says something else, too. */
interface DayOfPaper {
  readonly date: PublishedDate;
  readonly author: string | null;
  readonly line: Line | null;
}

/**
 * The day or the month that one of the first lines gives a list or a paper: "leaflet, Feb 2026 (H. Dinn, treasurer)", "A sheet for visitors (April
 * 2026)", "(two languages - reprinted 10/2025)", or the issue of a newsletter under its name: "October 2026 / no. 44". A day on which something takes
 * place is none.
 */
export function dayOfPaper(
  chunks: readonly Chunk[],
  title: string | null,
  hints: DateHints,
): DayOfPaper | null {
  const lines = chunks.slice(0, LINES).flat().slice(0, LINES);
  for (const [at, line] of lines.entries()) {
    if (line.words.length > LONGEST) continue;
    const said = saidIn(line, { title: title ?? '', isBelow: at > 0 }, hints);
    // "OPENING TIMES (March 2026)" heads what stands below it.
    if (said !== null) return { ...said, line: said.isWhole ? line : null };
  }
  return null;
}

/** What a line says, and whether it says nothing else. */
interface Said {
  readonly date: PublishedDate;
  readonly author: string | null;
  readonly isWhole: boolean;
}

/** What stands around a line at the top: the title of the text, and whether the line is below another. */
interface Around {
  readonly title: string;
  readonly isBelow: boolean;
}

function saidIn({ words, kind }: Line, { title, isBelow }: Around, hints: DateHints): Said | null {
  if (kind === 'heading') {
    const issue = isBelow ? dateOf(words, hints) : null;
    return issue !== null && /(?:no|issue|nr|số|vol)/iu.test(words)
      ? { date: issue, author: null, isWhole: true }
      : null;
  }
  const issue = readDateLine(ISSUE.exec(words)?.groups?.['day'] ?? '', hints);
  if (issue !== null) return { date: issue, author: null, isWhole: false };
  const { who: writer, day: written = '' } = WRITTEN.exec(words)?.groups ?? {};
  const dateWritten = readDateLine(written, hints);
  if (dateWritten !== null && writer !== undefined)
    return { date: dateWritten, author: writer, isWhole: true };
  const ofKind = isBelow ? readKindAndDay(words, hints) : null;
  if (ofKind !== null) return ofKind;
  const inBrackets = dayInBrackets(words, title, hints);
  if (inBrackets !== null) return { date: inBrackets, author: null, isWhole: false };
  return isBelow ? doneIn(words, hints) : null;
}

/** What paper a text is, its day, and mostly who wrote it, in the line below its title: "leaflet, Feb 2026 (H. Dinn, treasurer)"; null for any other. */
function readKindAndDay(words: string, hints: DateHints): Said | null {
  const {
    of = '',
    day = '',
    who = '',
  } = (words.length > LONGEST ? null : KIND_AND_DAY.exec(words))?.groups ?? {};
  const date = isListOrPaper(of) && !isOfEvent(of) ? readDateLine(day, hints) : null;
  // "(H. Dinn, treasurer)"
  return date === null ? null : { date, author: who.split(',')[0]?.trim() || null, isWhole: true };
}

/** Whether a line below a title says of which day a paper is, and nothing of what it is about. */
export function statesPaper(words: string, hints: DateHints): boolean {
  return readKindAndDay(words, hints) !== null || doneIn(words, hints) !== null;
}

function dayInBrackets(words: string, title: string, hints: DateHints): PublishedDate | null {
  const { of = '', day = '' } = IN_BRACKETS.exec(words)?.groups ?? HOLDS_FROM.exec(words)?.groups ?? {};
  const isOfPaper = isListOrPaper(of) || isListOrPaper(title) || HOLDS_FROM.test(words);
  return of !== '' && isOfPaper && !isOfEvent(of) && !isOfEvent(title) ? readDateLine(day, hints) : null;
}

function doneIn(words: string, hints: DateHints): Said | null {
  const done = readDoneParts(words, hints);
  return done && { ...done, isWhole: true };
}
