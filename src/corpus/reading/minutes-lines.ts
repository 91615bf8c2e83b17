import { WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { DAY as DAY_IN_WORDS } from './day-in-head.ts';
import type { Chunk, Line } from './lines.ts';
import { TITLE } from './personal-titles.ts';

/** A line of minutes that says who was there. */
const WHO_WAS_THERE =
  /^[*_]*(?:present|apologies|attend(?:ing|ed|ees)|in attendance|absent|excused|there|here|in the room|who came|có mặt|vắng(?: mặt)?|thành phần|đủ mặt|họp có)\s?:[*_]*\s+\S/iu;
/** The same without a colon, where names follow: "Present Helen Tom Priya (Owen until 13.20)", "Apologies – Bo and Tom". */
const THERE_WITHOUT_COLON =
  /^[*_]*(?:present(?! (?:day|company|tense|perfect|simple|continuous)(?!\p{L}))|apologies|attendees|attending|in attendance|absent|có mặt|vắng(?: mặt)?|tham dự)[*_]*(?:\s+[–—-])?\s+(?<names>.{3,300})$/iu;
const ONE = String.raw`(?:(?:[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác|[Ee]m|[Tt]hầy|[Ôô]ng|[Bb]à) )?\p{Lu}[\p{L}\p{M}.'’-]*(?: \([^()]{1,60}\))?`;
/** Names and nothing else: two with a mark or a word between them, or more. */
const NAMES = new RegExp(
  String.raw`^${ONE}(?:(?:, (?:and |và )?| and | & | và )${ONE}|(?: ${ONE}){2})(?:(?:,? and | và | & |,? )${ONE})*\.?$`,
  'u',
);
/** "Present Ideas For Christmas" is a title. */
const IN_NO_NAME =
  /(?<!\p{L})(?:for|to|of|the|in|on|at|from|with|our|your|all|friends|members|everyone)(?!\p{L})/iu;
/** One that says who led the meeting and who wrote. */
const OFFICES = /^[*_]*(?:chair|minutes(?: by)?|notes by|secretary|chủ trì|thư ký)\s?:[*_]*\s+\S/iu;

/** Who wrote them: "Người ghi: Thảo (Hành chính)", "Minutes: Mara". */
const WRITER =
  /^[*_]*(?:minutes(?: by| taken by)?|notes(?: by| taken by)?|minute[- ]taker|secretary|thư ký|người ghi(?: biên bản)?)\s?:[*_]*\s+(.+)$/iu;
/** The same as the last sentence of a last line, or behind the day: "Next meeting 9 March. Minutes: Sal", "Ngày 12/9/2026, 19h30. Ghi biên bản: Oanh" */
const WRITER_AT_END =
  /(?:^|[.,!?;…]\s+|\s[–—|-]\s)[*_(]*(?:(?:minutes|notes) (?:(?:were )?taken |written )?by:?|minuted by:?|minutes\s?:|minute[- ]taker\s?:|thư ký(?: (?:cuộc |buổi )?họp)?\s?:|(?:người )?ghi(?: biên bản| chép)?\s?:)[*_]*\s+(?:(?:anh|chị|cô|chú|bác|em|thầy|ông|bà) )?([^.:;!?]{2,60}?\.?[)*_]*)$/iu;
/** "Rev. Tim Apsley (Secretary)" */
const NAME = new RegExp(
  String.raw`^(?:${TITLE})?\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=(?: \([^()]{2,40}\))?\.?[)*_]*$)`,
  'u',
);
/** "Minutes by Friday" says when they will be there. */
const DAY = new RegExp(`^(?:${wholeNames(WEEKDAYS).join('|')}|next|tomorrow|e-?mail)(?!\\p{L})`, 'iu');
/** What stands behind whoever wrote them: "Leanne (notes)", "Diễm (ghi)" */
const WRITES =
  '\\((?:notes|minutes|note[- ]?taker|minute[- ]?taker|scribe|secretary|ghi|ghi chép|ghi biên bản|người ghi|thư ký)\\)';
/** The same as a whole line. */
const WRITER_ALONE = new RegExp(`^\\p{Lu}[^()\\d.:]{1,40} ${WRITES}$`, 'u');
/** The same among those who were there: "Present: Magda (chair), Leanne (notes)." */
const WRITER_AMONG = new RegExp(
  `(?:[,;:] ?| (?:and|và|&) )(?:(?:anh|chị|cô|chú|bác|em|thầy|ông|bà) )?(\\p{Lu}[\\p{L}\\p{M}'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3}) ${WRITES}`,
  'gu',
);
/** Lines at the top of minutes. */
const TOP = 8;

/** Who a line at the top of minutes, or one of the last two, says wrote them; null where none does. */
export function writerOfMinutes(chunks: readonly Chunk[]): string | null {
  const top = chunks.slice(0, TOP).flat().slice(0, TOP);
  // Below the name there may be a day.
  const last = chunks.slice(-2).flat().slice(-2);
  const written = [
    ...top.map(({ words }) => WRITER.exec(words)?.[1]),
    ...top.filter(isOfHead).map(({ words }) => WRITER_AT_END.exec(words)?.[1]),
    ...last.map(({ words }) => WRITER_AT_END.exec(words)?.[1]),
  ];
  const among = top
    .filter(({ words }) => saysWhoWasThere(words))
    .flatMap(({ words }) => [...words.matchAll(WRITER_AMONG)].map(([, name]) => name));
  if (among.length === 1) written.push(...among);
  const names = written.map((words) => NAME.exec(words ?? '')?.[0]);
  return names.find((name) => name !== undefined && !DAY.test(name)) ?? null;
}

/** Whether a line is one of those above what was said: the day, who was there, who led. */
function isOfHead({ words }: Line): boolean {
  return DAY_IN_WORDS.test(words) || namesPeopleOfMinutes(words);
}

/** Whether a line names who wrote a text, and nothing else: "Leanne (notes)". */
export function isWriterAlone(words: string): boolean {
  return WRITER_ALONE.test(words);
}

/** Whether a line says who was at a meeting: "Present: Ada, Bo". */
export function saysWhoWasThere(words: string): boolean {
  if (WHO_WAS_THERE.test(words)) return true;
  const { names = '' } = THERE_WITHOUT_COLON.exec(words)?.groups ?? {};
  return NAMES.test(names) && !IN_NO_NAME.test(names.replaceAll(/\([^()]*\)/gu, ''));
}

/** Whether a line names the day of a meeting, above one that says who was there: "SETTERS, notes from 7 October 2026" over "there: Ada, Bo". */
export function isAboveThoseThere(line: Line, below: Line): boolean {
  return !line.closed && DAY_IN_WORDS.test(line.words) && WHO_WAS_THERE.test(below.words);
}

/** Whether a line of minutes names people, so that it heads nothing. */
export function namesPeopleOfMinutes(words: string): boolean {
  return saysWhoWasThere(words) || OFFICES.test(words);
}
