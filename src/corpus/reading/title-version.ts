import { printable } from '../../text/printable.ts';
import type { PublishedDate } from '../article.ts';
import { readPutOut } from './day-in-head.ts';
import type { Draft } from './draft.ts';
import { isAddressed } from './message-head.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { givenNameIn, HANGS, REVISED, wholeNameIn } from './signed-date.ts';
import { LONGEST_TITLE } from './title-like.ts';

/** "The minibus (last changed 3.3.26, Dave)": brackets at the end of a title with the day in them. */
const IN_BRACKETS = /^(?<title>.{3,}?)\s*\((?<inside>[^()]*\d[^()]*)\)$/u;
/** "version of 1st Feb 2026", "bản ngày 1/2/2026" */
const VERSION =
  /^(?:(?:this )?version(?: of| from)?|edition of|as of|as at|(?:phiên )?bản(?: của)?(?= ngày)|tính đến)\s+/iu;
/** Between the parts: "version of 1st Feb 2026, pinned on the door", "last changed 3.3.26 – Dave", "updated 3 March 2026 by Dave". */
const BETWEEN = /\s*[,;·|]\s+|\s+[–—-]\s+|\s+(?=(?:by|bởi) \p{Lu})/u;
/** "by Dave", "by Ada Penn" */
const BY = /^(?:by|bởi)\s+/iu;
const MOST_PARTS = 3;

/** Which version of a text its title says it is, and by whom, in brackets at its end. */
interface Version {
  readonly title: string;
  readonly day: PublishedDate;
  readonly who: string | null;
  /** Whether the day is that of a change, and the one who changed the text may not have written it. */
  readonly isChanged: boolean;
}

/** A title apart from the brackets that say of which day the text is, who changed it or where it hangs, and nothing else; null for any other. */
export function readVersion(title: string, hints: DateHints): Version | null {
  const { title: bare = '', inside = '' } =
    (title.length > LONGEST_TITLE ? null : IN_BRACKETS.exec(title.normalize('NFC')))?.groups ?? {};
  const parts = inside.split(BETWEEN).map((part) => part.trim());
  if (bare === '' || parts.length > MOST_PARTS) return null;
  const dated = parts.flatMap((part) => {
    const isChanged = REVISED.test(part);
    const day = part.replace(isChanged ? REVISED : VERSION, '');
    // "put up in the hall 3 March 2026"
    const putOut = day === part ? readPutOut(part, hints) : null;
    if (putOut !== null) return [{ part, isChanged: false, day: putOut }];
    return day === part ? [] : [{ part, isChanged, day: readDateLine(day, hints) }];
  });
  const [version, ...others] = dated;
  if (version === undefined || others.length > 0 || !isWholeDay(version.day)) return null;
  const rest = parts.filter((part) => part !== version.part && !HANGS.test(part));
  const [who, ...more] = rest.map((part) => personIn(part.replace(BY, '')));
  // "(version of 1 February 2026, for members)" says what the text is about.
  if (who === null || more.length > 0 || version.day === null) return null;
  return { title: bare, day: version.day, who: who ?? null, isChanged: version.isChanged };
}

/** Writes what the brackets of a title say to the draft. */
export function takeVersion(version: Version | null, draft: Draft): void {
  if (version === null) return;
  const who = version.who === null ? null : printable(version.who);
  if (version.isChanged) {
    draft.updated ??= version.day;
    draft.updatedBy ??= who;
  } else {
    draft.published ??= version.day;
    draft.author ??= who;
  }
}

function personIn(words: string): string | null {
  return isAddressed(words) ? words : (givenNameIn(words) ?? wholeNameIn(words));
}
