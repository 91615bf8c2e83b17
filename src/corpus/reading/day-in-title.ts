import type { PublishedDate } from '../article.ts';
import { readDayAmongNames } from './day-among-names.ts';
import { DAY } from './day-in-head.ts';
import { isListOrPaper, isOfEvent } from './kinds-that-hold.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { readSignedDate } from './signed-date.ts';
import { LONGEST_TITLE } from './title-like.ts';

/** What stands apart at the right of a title: "POOL RULES                J. Bell, 2 Feb 2026". */
const GAP = /(?:[ \u00A0]{3,}|[ ]*\t\s*)(?=\S)/u;
/** "SAFETY NOTICE posted 18 Nov 2026", "WHO DOES WHAT updated 18/11/26 KP", "Nội quy hồ bơi, ban hành ngày 3/3/2026" */
const DONE_BEHIND = new RegExp(
  String.raw`(?:,? |\s[–—-]\s)(?:posted|issued|published|last updated|updated|revised|printed|as (?:of|at)|correct (?:as )?(?:of|at)|đăng|ban hành|cập nhật|dán|treo)(?: on| ngày| lúc| lần cuối| lần cuối ngày)? (?<day>${DAY.source})(?:,? (?:\p{Lu}\.?){2,3})?$`,
  'iu',
);
/** "posted" may end a whole sentence: "All of the letters were posted 18 Nov 2026". */
const VERB = /(?<!\p{L})(?:is|are|was|were|be|been|has|have|được|đã|sẽ|chưa)$/iu;

/** A title apart from the day, and from who wrote the text, behind it. */
interface SignedTitle {
  readonly title: string;
  readonly author: string | null;
  readonly published: PublishedDate;
}

/**
 * A title whose line says at its end, far to the right or by what was done then, when the text was written and mostly by whom; null for any other. A
 * day alone far to the right is that of a notice or a list, and of no event: "SUMMER FAIR          4 July 2026".
 */
export function readSignedTitle(line: string, hints: DateHints): SignedTitle | null {
  if (line.length > LONGEST_TITLE || line.includes('\n')) return null;
  const [title = '', beside, ...more] = line.trim().split(GAP);
  if (beside !== undefined && more.length === 0 && /\p{L}{3}/u.test(title)) {
    const signed =
      readSignedDate(beside, { author: null, isAlone: true }, hints) ?? readDayAmongNames(beside, hints);
    if (signed !== null) return { title, author: signed.author, published: signed.published };
    const alone = readDateLine(beside.replace(/^\((.*)\)$/u, '$1'), hints);
    if (alone !== null && isListOrPaper(title) && !isOfEvent(title))
      return { title, author: null, published: alone };
  }
  const done = DONE_BEHIND.exec(line);
  const published = readDateLine(done?.groups?.['day'] ?? '', hints);
  const bare = line.slice(0, done?.index ?? 0).trim();
  return published === null || VERB.test(bare) || !/\p{L}{3}/u.test(bare)
    ? null
    : { title: bare, author: null, published };
}
