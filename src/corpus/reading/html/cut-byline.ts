import { readDateLine } from '../published-date.ts';

/** What stands before a name; the reader view takes the name out and leaves this. */
const LABEL =
  /^(?:(?:written |posted |published |story |words |text )?by|(?:viết |đăng )?bởi|người (?:viết|đăng)|tác giả|von|par|por)(?![\p{L}\p{M}\p{N}])\s*[:：]?\s*/iu;
/** What stands before the name on a line that goes on with the day: "Posted on 3 May 2024 by". */
const LABEL_BEHIND = /(?:^|\s)(?:by|bởi|von)\s*[:：]?$/iu;
const BETWEEN = /[|•·｜\n]|\s[–—-]\s/u;
/** How long a text takes to read, and what else stands beside a day. */
const BESIDE = /^(?:\d{1,3} (?:min(?:ute)?s?(?: read)?|comments?|phút đọc|bình luận)|\d{1,2}:\d{2})$/iu;
const LONGEST = 120;

/** A byline without its name, and the day that it states. */
export interface CutByline {
  /** As it is written; null where the line states none. */
  readonly date: string | null;
}

/** What is left of a byline after its name was taken out: "By · 3 May 2024"; null for any other line. */
export function readCutByline(words: string): CutByline | null {
  if (words.length > LONGEST) return null;
  const isLabelled = LABEL.test(words) || LABEL_BEHIND.test(words);
  if (!isLabelled) return null;
  const rest = words.replace(LABEL, '').replace(LABEL_BEHIND, '');
  let date: string | null = null;
  for (const part of partsOf(rest)) {
    if (readDateLine(part, { dayFirst: true }) !== null) date ??= part;
    else if (!BESIDE.test(part)) return null;
  }
  return { date };
}

/** Between a name and the day: "Mara on 28 October 2026", "Mara, 28 October 2026". */
const BEFORE_DAY = /,?\s+(?:on|ngày|lúc|am|le)\s+|,\s+|\s[–—|·•-]\s/giu;

/** Who wrote a text, and the day where the byline states it, too: "Posted by Mara on 28 October 2026". The day is as it is written. */
export function readWholeByline(words: string): { readonly author: string; readonly date: string | null } {
  const rest = words.replace(LABEL, '');
  for (const { index, 0: mark } of rest.matchAll(BEFORE_DAY)) {
    const [author, date] = [rest.slice(0, index).trim(), rest.slice(index + mark.length).trim()];
    if (author !== '' && readDateLine(date, { dayFirst: true }) !== null) return { author, date };
  }
  return { author: rest.trim() || words, date: null };
}

/** The parts of a line between its marks. */
function partsOf(line: string): readonly string[] {
  return line
    .split(BETWEEN)
    .map((part) => part.replaceAll(/^[\s,–—-]+|[\s,–—-]+$/gu, ''))
    .filter((part) => part !== '');
}
