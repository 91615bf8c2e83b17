import type { PublishedDate } from '../article.ts';
import { unslanted } from './line-signs.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';

const WROTE =
  '(?:(?:first |originally )?(?:written|compiled|drafted|prepared|drawn up|put together|typed(?: up)?) by|(?:người )?(?:viết|soạn)(?: bởi|\\s?:))';
const REVISED =
  '(?:(?:last )?(?:updated|changed|revised|edited|amended|corrected|checked|reviewed|touched|looked (?:at|over)|read (?:over|through)|gone (?:over|through)) by|(?:người )?(?:cập nhật|sửa|chỉnh sửa|xem lại|rà soát)(?: lần cuối)?(?: bởi|\\s?:))';
const WHO = String.raw`[\p{L}\p{M}][\p{L}\p{M}.'’ -]{0,40}?`;
/** ", June 2026", " on 28 Aug 2026", " 9/4/26" */
const DAY = String.raw`(?:,? (?:(?:on|in|ngày|lúc) )?(?<day>(?:\d|t(?:háng )?\d|\p{L}{3,9}\.?,? \d)[\p{L}\p{M}\d ./'’,-]{2,28}))`;
/** Between the one who wrote a text and the one who changed it. */
const THEN = '(?:[,;.]| and| –| —| -|, và| và)';
const FORMS = [
  // "Written by Tom, changed by Jonty 28 Aug 2026", "Viết: Hoa, sửa: Nam, 28/8/2026"
  new RegExp(`^${WROTE} (?<writer>${WHO})${THEN} (?:then )?${REVISED} (?<reviser>${WHO})${DAY}?\\.?$`, 'iu'),
  // "Last looked at by Sue, 9 April 2026", "Cập nhật bởi cô Hoa, tháng 6/2026"; "Last revised by Becky on 11 March 2026" signs nothing
  new RegExp(`^${REVISED} (?<reviser>${WHO})(?! on )${DAY}\\.?$`, 'iu'),
  // "Chị Hoa viết, anh Nam sửa ngày 28/8/2026"
  new RegExp(
    `^(?<writer>${WHO}) (?:viết|soạn)${THEN} (?<reviser>${WHO}) (?:cập nhật|sửa|chỉnh sửa|xem lại|rà soát)(?: lại)?${DAY}?\\.?$`,
    'iu',
  ),
];
/** "This page was last edited on 3 July 2026, at 21:14, by lil.moss. Content is available under CC BY-SA." */
const OF_WIKI =
  /^this page was last (?:edited|modified|changed|updated) on (?<day>[^,.]{6,30}?|\p{L}{3,9} \d{1,2}, \d{4})(?:,? at \d{1,2}:\d{2}(?:\s?[ap]m)?)?(?: \((?:utc|gmt|c?est)\))?(?:,? by (?:user:)?(?<reviser>[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.’' -]{0,40}?))?\.?(?: (?:content|text) is available under .{2,100})?$/iu;
/** How accounts are named: "lil.moss", "ada_p". */
const ACCOUNT = /^(?!(?:bots?|anonymous|admins?)$)[\p{L}\p{N}_.-]{2,32}$/iu;
/** Which of both numbers is the day is not known. */
const OPEN_DAY = /^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})$/u;
const ADDRESSED = /^(?:anh|chị|cô|chú|bác|em|thầy|ông|bà) (?=\p{Lu})/iu;
const LONGEST = 110;

/** Who changed a text, when, and who had written it, as far as a line says so. */
export interface Revision {
  readonly writer: string | null;
  readonly reviser: string | null;
  readonly day: PublishedDate | null;
}

/** A line that says who changed a text last, and nothing else: "Written by Tom, changed by Jonty 28 Aug 2026"; null for any other line. */
export function readRevision(words: string, hints: DateHints): Revision | null {
  const ofWiki = OF_WIKI.exec(words)?.groups;
  if (ofWiki !== undefined) return revisionOfWiki(ofWiki['day'], ofWiki['reviser'], hints);
  if (words.length > LONGEST || !/(?:by|bởi|viết|soạn|:)[\s,;]/iu.test(words)) return null;
  const inside = unslanted(words).replace(/^\((.*)\)\.?$/u, '$1');
  const said = FORMS.map((form) => form.exec(inside)?.groups).find((groups) => groups !== undefined);
  if (said === undefined) return null;
  const { writer: wrote = '', reviser: revised = '', day: written } = said;
  const [writer, reviser] = [personIn(wrote), personIn(revised)];
  const day = written === undefined ? null : readDateLine(written, hints);
  const isOpen = written !== undefined && day === null && !OPEN_DAY.test(written);
  // "Checked by an electrician on 9 April 2026" is told.
  return isOpen || (writer ?? reviser) === null ? null : { writer, reviser, day };
}

function revisionOfWiki(written = '', who = '', hints: DateHints): Revision | null {
  const day = readDateLine(written, hints);
  const reviser = personIn(who) ?? (ACCOUNT.test(who) ? who : null);
  return day === null ? null : { writer: null, reviser, day };
}

function personIn(words: string): string | null {
  const name = signerIn(words.replace(ADDRESSED, ''));
  return name === null ? null : words;
}
