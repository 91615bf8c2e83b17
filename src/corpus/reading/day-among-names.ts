import type { PublishedDate } from '../article.ts';
import { isEvent } from './message-head.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';

/** A whole day as people write it, wherever it stands in a line. */
const DAY =
  /(?<![\p{L}\p{N}/.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}\.?,? ['’]?(?:\d{4}|\d{2})|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|(?:mùng |mồng )?\d{1,2} (?:tháng|thg) \d{1,2}(?:,? năm|,)? \d{4})(?![\p{L}\p{N}/.-])/gu;
/** Words that say only that somebody wrote a text: what is left besides them and the day is who. */
const SAYS_WRITTEN =
  /(?<![\p{L}\p{M}])(?:posted|written|typed|put|pinned|stuck|sent|printed|issued|signed|noted|up|out|round|around|by|from|on|at|dated?|today|ngày|lập|viết|soạn|đăng|gửi|ghi|dán|ký|in|người|bởi|hôm|lúc|sáng|trưa|chiều|tối|đêm)(?![\p{L}\p{M}])/giu;
const LONGEST = 70;

/**
 * The day and the writer in a text's last line, in any order, where it says nothing else: "posted 29 Oct 26 by Pat", "Hồng Nhung lập ngày
 * 05-10-2026", "(sent round on 27/9/26)"; null for any other line.
 */
export function readDayAmongNames(
  words: string,
  hints: DateHints,
): { readonly author: string | null; readonly published: PublishedDate } | null {
  if (words.length > LONGEST) return null;
  const [day, ...others] = words.matchAll(DAY);
  if (day === undefined || others.length > 0) return null;
  const published = readDateLine(day[0], hints);
  const rest = `${words.slice(0, day.index)} ${words.slice(day.index + day[0].length)}`;
  const isSaid = rest.replaceAll(SAYS_WRITTEN, '') !== rest;
  const name = rest
    .replaceAll(SAYS_WRITTEN, ' ')
    .replaceAll(/[\s,.;:()*_·•|–—-]+/gu, ' ')
    .trim();
  // "Huế, 20/11/2026" is where a Vietnamese letter was written.
  if (published === null || isEvent(name) || (!isSaid && hints.vietnamese === true)) return null;
  const author = signerIn(name);
  return author === null && !(isSaid && name === '') ? null : { author, published };
}
