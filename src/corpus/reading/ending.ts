import { printable } from '../../text/printable.ts';
import type { PublishedDate } from '../article.ts';
import { isAddition } from './addenda.ts';
import { withoutCapitals } from './capital-names.ts';
import { readDayAmongNames } from './day-among-names.ts';
import { readPutOut } from './day-in-head.ts';
import { addBlock, type Draft } from './draft.ts';
import { readSignature, unslanted } from './line-signs.ts';
import type { Line } from './lines.ts';
import { isEvent } from './message-head.ts';
import { dateOf } from './meta-line.ts';
import { type DateHints, isWholeDay, readDateLine } from './published-date.ts';
import { readSentFrom } from './sent-from.ts';
import { isClosing, officeAtEnd, saysNothing, signerIn, signersIn, withoutClosing } from './sign-off.ts';
import { givenNameIn, readSignedDate } from './signed-date.ts';
import { isSigningGroup, signingGroup } from './signing-groups.ts';
import { isInSmallLetters, nameInSmallLetters } from './small-letters.ts';
import { isVietnamesePerson } from './vietnamese-given-names.ts';

/** "Helen Sowerby, 17.9.2026", "Steve Lund, April 2025" */
const SIGNED_AND_DATED =
  /^((?:[–—~-]\s*)?\p{Lu}[^,\d]{1,40}),?\s+(?:(?:sáng|trưa|chiều|tối|đêm|khuya) (?:ngày )?)?(\d[\p{L}\p{N}./ '’-]{2,24}\d{2}|\p{Lu}\p{Ll}{2,8} \d{4})$/u;
/** "Dung (12 tháng 11, 2026)" */
const SIGNED_AND_IN_BRACKETS = /^((?:[–—~-]\s*)?\p{Lu}[^,\d()]{1,40}) \(([^()]{6,30})\)\.?$/u;
/** "Kim Oanh, 29.10.2026", "Nguyễn Kim Oanh, ngày 29/10/2026" */
const NAME_AND_DAY = /^(\p{Lu}[\p{L}\p{M} ]{3,40}), (?:(?:thứ \p{L}+|chủ nhật),? )?(?:ngày )?\d/u;
/** "Baz, posted on the door 21 Sept 2026" */
const NAME_AND_REST = /^([^,\d]{2,40}), (.+)$/u;
/** "Quỳnh **viết thay anh Hậu**", "Mara **for Bo**" */
const FOR_ANOTHER = /\s(?:(?:viết|ký|soạn|gửi) (?:thay|hộ|giùm)|for|on behalf of)(?:\s[\p{L}\p{M}]+){1,4}$/u;
/** "Ban biên tập: cô Diệp. In ngày 30/9/2026.", "Printed on 30 September 2026" */
const PUT_OUT =
  /(?:^|[.;,]\s)(?:in|ra|phát hành|soạn|viết|đăng|dán|printed|issued|typed|published|posted)(?: on| ngày) (.{8,30}?)\.?$/iu;

/** "Có gì gọi cô Tư 0918 374 006" */
const REACHES = /(?:\d[\d .-]{7,}|\S+@\S+)[.)]?$/u;
/** "See you down there", "See you on Wednesday": so many words in small letters are no name and no event. */
const WORDS_OF_CLOSING =
  /^\p{Lu}[\p{L}'’]*(?: [\p{Ll}\p{M}'’]+){2,6}(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?<! (?:is|are|was|be|on|at|by|with|from|of|for|to|in|the|and|là|của|với|và|cho|lúc|vào))[!,]?$/u;

/** "Hoa, 20/11/2026": one syllable is a given name, but for these towns. */
const GIVEN_AND_DAY =
  /^(?!Huế|Vinh|Paris)(\p{Lu}[\p{Ll}\p{M}]{1,5}), (?:(?:thứ \p{L}+|chủ nhật),? )?(?:ngày )?\d/u;

/** "Lịch như sau.", "The days are as follows.": what stands below is told. */
const LEADS_ON = /(?:như sau|sau đây|dưới đây|as follows|following|below)\s?[.:]?$/iu;

/** Who wrote a text, when, and in how many of its last lines that stands. */
interface Ending {
  readonly author: string | null;
  readonly published: PublishedDate;
  readonly lines: 1 | 2;
}

/**
 * Takes the last lines of a text that say when it was written, mostly with who wrote it, in either order: "Callum" over "3 November 2026", "Cao
 * Lãnh, 26/10/2026" over "Dũng". A whole sentence ends above them: in a schedule none ends above a day. The result says whether they stand there.
 */
export function takeEnding(
  chunks: readonly Line[][],
  draft: Draft,
  hints: DateHints & { readonly vietnamese: boolean },
): boolean {
  if (draft.published !== null) return false;
  const all = chunks.flat();
  const office = officeAtEnd(all);
  const lines = all.filter((line) => line !== office);
  const [last, above, before] = lines.slice(-3).toReversed();
  if (last === undefined || above === undefined) return false;
  const days = (): number => lines.filter(({ words }) => dateOf(words, hints) !== null).length;
  const isSmall = (): boolean => isInSmallLetters(chunks);
  const ending = endingIn([last, above, before], { author: draft.author, days, isSmall }, hints);
  if (ending === null) return false;
  draft.published = ending.published;
  if (ending.author !== null) {
    const author = printable(ending.author);
    // "BAN QUẢN TRỊ" is no name that was typed in capitals.
    draft.author ??= isSigningGroup(author) ? author : withoutCapitals(author);
  }
  const take = (line: Line, kind: 'byline' | 'date'): void => {
    addBlock(draft, kind, line);
    const chunk = chunks.findLast((one) => one.includes(line));
    chunk?.splice(chunk.indexOf(line), 1);
  };
  // "(treasurer)" stands between a name and its day, or below both.
  if (office !== undefined && ending.lines === 2) take(office, 'byline');
  // "See you on the front," above both says nothing.
  const closing = ending.lines === 2 ? before : above;
  if (closing !== undefined && saysNothing(closing.words)) take(closing, 'byline');
  for (const line of ending.lines === 2 ? [above, last] : [last]) {
    const isDay = ending.author === null || (ending.lines === 2 && statesDay(line.words, hints));
    take(line, isDay ? 'date' : 'byline');
  }
  return true;
}

/** What is known of a text when its last lines are read: who wrote it, how many of its lines are days, and whether it is in small letters. */
interface Known {
  readonly author: string | null;
  readonly days: () => number;
  readonly isSmall: () => boolean;
}

function endingIn(
  [last, above, before]: readonly [Line, Line, Line | undefined],
  { author, days, isSmall }: Known,
  hints: DateHints & { readonly vietnamese: boolean },
): Ending | null {
  const isOnlyDay = (): boolean => days() === 1;
  if (last.kind !== undefined || (above.kind !== undefined && !above.closed)) return null;
  const nameIn = ({ words }: Line): string | null =>
    signerIn(words.replace(FOR_ANOTHER, '')) ??
    signersIn(words, before?.words ?? '') ??
    (hints.vietnamese ? readSignature(words) : null);
  if (before !== undefined && isEndOfLetter(before, isOnlyDay) && above.kind === undefined) {
    const dayIn = ({ words }: Line): PublishedDate | null => {
      const among = readDayAmongNames(words, hints);
      return (
        dateOf(words, hints) ??
        readSentFrom(words, hints)?.published ??
        (among?.author === null ? among.published : null) ??
        readPutOut(words, hints)
      );
    };
    const [below, over] = [dayIn(last), dayIn(above)];
    if ((below === null) !== (over === null)) {
      const published = below ?? over;
      const named = below === null ? last : above;
      // "leanne" below "thanks for your patience", or apart from a sentence, in a text without capitals.
      const isSigned =
        isWholeDay(published) && (saysNothing(before.words) || above.start - before.end > 1) && isSmall();
      // In a schedule a group may stand above its day, too.
      const name =
        nameIn(named) ??
        (isSigned ? nameInSmallLetters(named.words) : null) ??
        (days() < 2 && !LEADS_ON.test(before.words) ? signingGroup(named.words) : null);
      if (name !== null && published !== null) return { author: name, published, lines: 2 };
    }
  }
  // "Edit: they come on Wednesdays now. G. 15/10/26" stands above the day of the text, "Update: the race is on" right above that of the race.
  const isAdded =
    isAddition(above.words) && !LEADS_ON.test(above.words) && last.start - above.end > 1 && isOnlyDay();
  if (!isEnd(above, isOnlyDay) && !isAdded && !REACHES.test(above.words)) return null;
  const bare = withoutClosing(last.words);
  const signedBelow = bare === last.words ? null : readNameAndDay(bare, hints);
  if (signedBelow !== null) return { ...signedBelow, lines: 1 };
  const written = hints.vietnamese ? readSignedDate(last.words, { author }, hints) : null;
  if (written !== null) return { ...written, lines: 1 };
  // "Cao Lãnh, 26/10/2026" is where a Vietnamese letter was written, "Helen Sowerby, 17.9.2026" who wrote an English one.
  const published = hints.vietnamese ? dateOf(last.words, hints) : readDateLine(last.words, hints);
  if (published !== null) {
    const given = hints.vietnamese ? personBeforeDay(last.words) : null;
    return { author: given, published, lines: 1 };
  }
  const putOut =
    readDateLine(PUT_OUT.exec(unslanted(last.words))?.[1] ?? '', hints) ?? readPutOut(last.words, hints);
  if (putOut !== null) return { author: null, published: putOut, lines: 1 };
  const [, who = '', rest = ''] = NAME_AND_REST.exec(last.words) ?? [];
  const putOutBy = signerIn(who) === null ? null : readPutOut(rest, hints);
  if (putOutBy !== null) return { author: signerIn(who), published: putOutBy, lines: 1 };
  const signed = readSignedDate(last.words, { author, isAlone: true, isLast: true }, hints);
  if (signed !== null) return { author: signed.author, published: signed.published, lines: 1 };
  const byGiven = last.start - above.end > 1 ? readNameAndDay(last.words, hints) : null;
  // "Sảnh A (12/11/2026)" is a hall.
  if (byGiven !== null && givenNameIn(byGiven.author) !== null) return { ...byGiven, lines: 1 };
  const [, name = '', day = ''] = SIGNED_AND_DATED.exec(last.words) ?? [];
  const dated = readDateLine(day, hints);
  const signer = signerIn(name) ?? signersIn(name, above.words);
  if (dated !== null && signer !== null) return { author: signer, published: dated, lines: 1 };
  const among = readDayAmongNames(last.words, hints);
  if (among !== null) return { ...among, lines: 1 };
  const placed = dateOf(last.words, hints);
  return placed === null ? null : { author: null, published: placed, lines: 1 };
}

/** A name and the whole day behind it: "Dung, 12/11/2026", "Dung (12/11/2026)"; null for any other words. */
function readNameAndDay(
  words: string,
  hints: DateHints,
): { readonly author: string; readonly published: PublishedDate } | null {
  const [, name = '', day = ''] = SIGNED_AND_DATED.exec(words) ?? SIGNED_AND_IN_BRACKETS.exec(words) ?? [];
  const [author, published] = [signerIn(name), readDateLine(day, hints)];
  return author !== null && !isEvent(name) && isWholeDay(published) ? { author, published } : null;
}

/** Who stands in front of the day in a Vietnamese last line; null for a place, and for what may be one. */
function personBeforeDay(words: string): string | null {
  const [, given] = GIVEN_AND_DAY.exec(words) ?? [];
  const [, name = ''] = NAME_AND_DAY.exec(words) ?? [];
  return given ?? (isVietnamesePerson(name) ? name : null);
}

function statesDay(words: string, hints: DateHints): boolean {
  return (dateOf(words, hints) ?? readSentFrom(words, hints)?.published ?? null) !== null;
}

/** Whether a line ends what a text says: a sentence, or, where no other line is a day, what closes a letter. */
function isEnd({ closed, words }: Line, isOnlyDay: () => boolean): boolean {
  return closed || isClosing(words) || (WORDS_OF_CLOSING.test(words) && !isEvent(words) && isOnlyDay());
}

/** The same above a name and a day: what says nothing there closes a letter, too: "Have a lovely time, thank you for all the pies". */
function isEndOfLetter(line: Line, isOnlyDay: () => boolean): boolean {
  return isEnd(line, isOnlyDay) || (saysNothing(line.words) && isOnlyDay());
}
