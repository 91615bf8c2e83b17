import { printable } from '../../text/printable.ts';
import { isPublication, readDatelineAlone } from './dateline.ts';
import { addBlock, type Draft, draftFrom, lengthOf } from './draft.ts';
import { ENGLISH_KINDS, VIETNAMESE_KINDS } from './kinds-of-text.ts';
import {
  isKicker,
  isPageFurniture,
  readByline,
  readSourceLine,
  readTagsLine,
  readTitleLabel,
  readUrlLine,
  unslanted,
} from './line-signs.ts';
import type { Line } from './lines.ts';
import { isEvent } from './message-head.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { readRevision } from './revised-by.ts';
import { signerIn } from './sign-off.ts';
import { personOfGroup } from './signing-groups.ts';

/** What else is known about a line: below the body, a bare address is something that the article refers to, not its own. */
export interface LineHints extends DateHints {
  readonly underBody?: boolean | undefined;
  /** The text is a press release. */
  readonly isRelease?: boolean | undefined;
}

const UPDATED =
  /^(?:(?:(?:this )?(?:page|post|article|list|notice|document|guide|trang|bài) (?:was )?)?(?:last |zuletzt )?(?:updated|modified|sửa đổi|aktualisiert|stand|更新(?:时间|時間|日期|于|於)?)|(?:cập nhật|sửa|chỉnh sửa)(?: lần cuối)?|last (?:changed?|edit(?:ed)?|update|revis(?:ed|ion)|touched|looked (?:at|over)|reviewed|checked|amended))(?: by [\p{L}\p{M}'’ -]{2,30}?(?=,? (?:on |at )?\d))?,?(?: on| at| lúc| am)?\s*[:：]?\s*(?=.*\d{4})/iu;
/** "(last looked at 28 August 2026)" */
const UPDATED_IN_BRACKETS = /^\(((?:last|updated|cập nhật|sửa)\s[^()]{8,60})\)$/iu;
/** A byline or a paper's name has at most this many words; what ends as a sentence and has this many is one. */
const LONGEST_FACT = 10;
const SHORTEST_SENTENCE = 4;
/** Words that say who posted something, behind the day. */
const MOST_WORDS_OF_WHO = 5;
/** "lễ tân Thảo My soạn" */
const WROTE = /\s(?:soạn|viết|ghi|đăng|cập nhật)$/iu;
const OFFICE_BEFORE = /^(?:\p{Ll}+ ){1,3}(?=\p{Lu})/u;
const LABELLED =
  /^(?:date|published|posted|publication date|first published|ngày đăng|đăng (?:ngày|lúc)|xuất bản|ngày xuất bản|veröffentlicht|erschienen|datum|发布时间|發布時間|日期)(?!\p{L})/iu;
const NOT_SAYING =
  /^(?:\d+ (?:min(?:ute)?s?(?: read)?|comments?|phút đọc)|\d{1,2}:\d{2}(?:\s?[ap]\.?m\.?)?|share|print|(?:\p{Extended_Pictographic}|\uFE0F|\u200D)+|public|công khai|gmt\s?[+-]\d+)$/iu;
const NAMES = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u;
const EVENT_WORD =
  /(?<!\p{L})(?:finals?|semi|quarter|round|opening|closing|ceremony|day|match|game|race|workshop|talk|concert|deadline|registration|party|gala|dinner|tour|show|stage|cup|meeting|session|week|vòng|chung kết|bán kết|khai mạc|bế mạc|trận|lễ|hạn)(?!\p{L})/iu;
const PLACE_AND_DATE = /^(\p{Lu}[\p{L}\p{M}. ]{1,30}),\s*(.+)$/u;
/** "Minutes of the assembly, 10 September 2026" is a title with its day. */
const NO_PLACE = new RegExp(
  `^(?:(?:\\p{L}+ ){0,3}(?:${ENGLISH_KINDS})(?!\\p{L})|(?:${VIETNAMESE_KINDS})(?!\\p{L}))`,
  'iu',
);
const CHINESE_NAME = /^\p{Script=Han}{2,4}$/u;
const SEPARATOR = /\s*[|•·｜]\s*|\s+[–—-]\s+|\s+(?=(?:来源|來源|作者|记者|記者)[:：])/u;

/**
 * Reads a line that states facts and nothing else (date, byline, source, address, tags, or several of them between bars); true when
 * the line is one and its block was added.
 */
export function readMetaLine(line: Line, draft: Draft, hints: LineHints): boolean {
  const words = unslanted(line.words).replace(UPDATED_IN_BRACKETS, '$1');
  if (lengthOf(line) > 490 || line.kind !== undefined) return false;
  const title = readTitleLabel(words);
  if (title !== null) {
    draft.title ??= printable(title) || null;
    addBlock(draft, 'title', line);
    return true;
  }
  if (isPageFurniture(words)) {
    addBlock(draft, 'noise', line);
    return true;
  }
  if (takeRevision(words, line, draft, hints)) return true;
  // "By An Nhien | January 6, 2023": one of the parts has to be a date, or any line with a bar would be one.
  const parts = words.length > 160 ? [] : words.split(SEPARATOR);
  const date = parts.length < 2 || readDateLine(words, hints) ? null : firstDate(parts, hints);
  if (date === null) return readPart(words, draft, hints, line);
  if (parts.some(isStatement)) {
    if (hints.underBody !== true) draft.published ??= readDateLine(parts[0] ?? '', hints);
    return false;
  }
  // "Final - 17 June 2023" is what the article tells, whatever it looks like.
  const dates = parts.filter((part) => readDateLine(part, hints));
  if (dates.length > 1 || !parts.every((part) => isFact(part, line, hints))) return false;
  for (const part of parts) {
    if (!readDateLine(part, hints) && !readPart(part, draft, hints, null) && isPublication(part))
      draft.source ??= part;
    if (CHANNEL.test(part)) draft.title ??= part;
  }
  draft.published ??= date;
  addBlock(draft, 'date', line);
  return true;
}

/** Takes a line that says who changed a text last: "Updated by Sue T., June 2026". */
function takeRevision(words: string, line: Line, draft: Draft, hints: LineHints): boolean {
  const revision = readRevision(words, hints);
  if (revision === null) return false;
  const { writer, reviser, day } = revision;
  if (writer !== null) draft.author ??= printable(writer);
  draft.updatedBy ??= reviser;
  draft.updated ??= day;
  addBlock(draft, day === null ? 'byline' : 'date', line);
  return true;
}

/** "05/06/2023 - The tower was finished by forty workers." is text that must be found, whatever it begins with. */
function isStatement(part: string): boolean {
  const words = part.split(/\s+/u).length;
  return words > LONGEST_FACT || (words >= SHORTEST_SENTENCE && /[.!?…]["”’»)]*$/u.test(part));
}

/** What may stand beside a date in a line of facts: another fact, the paper, its section, how long it takes to read, and names between bars. */
function isFact(part: string, { words }: Line, hints: LineHints): boolean {
  if (readDateLine(part, hints) || isPublication(part) || isKicker(part)) return true;
  if (part.trim() === '' || NOT_SAYING.test(part) || UPDATED.test(part) || ISSUE.test(part)) return true;
  if (CHANNEL.test(part) || readPart(part, draftFrom({}), hints, null)) return true;
  // "Đăng ngày 03/11/2025 – Thu Hà": the label says that it is no event.
  if (!(/[|•·｜]/u.test(words) || LABELLED.test(words)) || hints.underBody === true) return false;
  if (EVENT_WORD.test(part)) return false;
  // "Đăng ngày 8 tháng 9 năm 2026 — văn phòng trường"
  return (LABELLED.test(words) && saysWho(part)) || CHINESE_NAME.test(part) || NAMES.test(part);
}

function saysWho(part: string): boolean {
  return part.split(/\s+/u).length <= MOST_WORDS_OF_WHO && !/[\d.:]/u.test(part);
}

/** A line up to the first mark between its facts, or to the comma behind its day, and what stands behind it. */
function splitOnce(words: string, hints: LineHints): readonly string[] {
  const comma = words.lastIndexOf(', ');
  if (comma > 0 && readDateLine(words.slice(0, comma), hints) !== null)
    return [words.slice(0, comma), words.slice(comma + 2)];
  const mark = SEPARATOR.exec(words) ?? /\s(?:by|bởi)\s(?=\p{Lu})/u.exec(words);
  return mark === null ? [words] : [words.slice(0, mark.index), words.slice(mark.index + mark[0].length)];
}

function firstDate(parts: readonly string[], hints: LineHints) {
  for (const part of parts) {
    const date = readDateLine(part, hints);
    if (date) return date;
  }
  return null;
}

/** "No. 31, 9 November 2026", "Vol. 4, Issue 12 – May 2026", "Số 31, ngày 9/11/2026": newsletters count. */
const ISSUE =
  /^(?:(?:vol(?:ume)?|no|nr|issue|edition|number|bản tin số|số|kỳ)\.?\s?\d{1,5}(?:[\s,;:|·•()–—-]+|$)){1,2}(?=$|.*\d{4}\)?$)/iu;
/** "Issue 6, January 2025. **Replaces Issue 5.**" */
const REPLACES = /\.\s+(?:replaces|supersedes|thay(?: thế)?(?: cho)?)\s.{3,40}$/iu;
/** "November 2026, issue 88", "November 2026 / no. 88" */
const ISSUE_BEHIND =
  /(?:,|\s[/|·–—-])? (?:vol(?:ume)?|no|nr|issue|edition|number|bản tin số|số|kỳ)\.? \d{1,5}$/iu;
/** "Last looked over: March 2026 (Helen)" */
const WHO_IN_BRACKETS = / \((\p{Lu}[^()\d]{1,30})\)$/u;
/** "#general — 6 August 2026" */
const CHANNEL = /^#[\p{L}\p{M}\p{N}_-]{2,40}$/u;

/** The date of a line, also after the number of an issue, or after a place: "Hà Nội, ngày 6 tháng 1 năm 2023". */
export function dateOf(words: string, hints: LineHints) {
  const date = readDateLine(words.replace(REPLACES, '').replace(ISSUE, '').replace(ISSUE_BEHIND, ''), hints);
  const [, place = '', afterPlace] = date || NO_PLACE.test(words) ? [] : (PLACE_AND_DATE.exec(words) ?? []);
  const placed = afterPlace !== undefined && !isEvent(place) ? readDateLine(afterPlace, hints) : null;
  // With a month alone ("Hope, January 2023") it may as well be a title.
  return date ?? (placed && /^\d{4}-\d{2}-\d{2}$/u.test(placed.iso) ? placed : null);
}

function readPart(words: string, draft: Draft, hints: LineHints, line: Line | null): boolean {
  // Under a text a bare date is text, such as the last line of a schedule.
  const dated = dateOf(words, hints);
  const date = hints.underBody === true && !LABELLED.test(words) ? null : dated;
  const byline = readByline(words);
  const source = readSourceLine(words) ?? readDatelineAlone(words);
  const url = readUrlLine(words, hints.underBody) ?? (source === null ? null : readUrlLine(source));
  const tags = readTagsLine(words);
  if (date) draft.published ??= date;
  else if (byline) draft.author ??= printable(byline);
  else if (url) draft.url ??= url;
  else if (source) draft.source ??= printable(source);
  else if (tags) {
    if (draft.tags.length === 0) draft.tags = tags.map(printable);
  } else {
    const ownHints = { ...hints, dayFirst: hints.dayFirst === true || /^(?:cập nhật|sửa đổi)/iu.test(words) };
    const [day = '', who = ''] = UPDATED.test(words)
      ? splitOnce(words.replace(UPDATED, '').replace(WHO_IN_BRACKETS, ' | $1'), hints)
      : [];
    const updated = who === '' || saysWho(who) ? readDateLine(day, ownHints) : null;
    if (updated === null) return false;
    const [name = ''] = who.replace(WROTE, '').split(',');
    // "chị Hạnh kế toán"
    const person = personOfGroup(name) ?? name;
    if (draft.author === null) draft.author = signerIn(person.replace(OFFICE_BEFORE, ''));
    // News say the hour at which they were corrected, notes the day from which they hold.
    if (!/\d:\d{2}|\dh\d{2}/u.test(words)) draft.updated ??= updated;
  }
  if (line) addBlock(draft, byline ? 'byline' : url || source ? 'source' : tags ? 'noise' : 'date', line);
  return true;
}

/** Whether a line states facts and nothing else. */
export function isMetaLine(line: Line, hints: LineHints): boolean {
  return readMetaLine(line, draftFrom({}), hints);
}
