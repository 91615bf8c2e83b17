import { printable } from '../../text/printable.ts';
import { statesOwnDay } from './day-in-head.ts';
import { readSignedTitle } from './day-in-title.ts';
import { statesPaper } from './day-of-paper.ts';
import { addBlock, type Draft, lengthOf, sameTitle, sameWords } from './draft.ts';
import { isMeeting, isOfMeeting, readHeldOn, readMetAndHeld } from './held-on.ts';
import { KINDS_OF_NOTICE } from './line-signs.ts';
import { type Chunk, isHardWrapped, type Line, runsOn } from './lines.ts';
import { isMetaLine, type LineHints } from './meta-line.ts';
import { isAboveThoseThere, namesPeopleOfMinutes } from './minutes-lines.ts';
import { isDateline } from './place-and-day.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';
import { readSignedDate } from './signed-date.ts';
import { isStreetAddress } from './street-address.ts';
import { endsAsStatement, isTitleLike, LONGEST_TITLE } from './title-like.ts';
import { readVersion, takeVersion } from './title-version.ts';
import { asTitle } from './title-words.ts';

/** Whom a message calls in front of its title. */
const TO_ALL = /^@(?:everyone|here|all|channel)\b[\s,:!–—-]*/iu;
const MOST_TITLE_LINES = 3;

/**
 * Takes "Wasps - 21/07/26" above everything as a title with its day, where somebody else signs below or those who were present stand there; elsewhere
 * it would say who wrote a text.
 */
export function takeTitleAndDay(
  line: Line,
  chunks: readonly Chunk[],
  draft: Draft,
  hints: LineHints,
): boolean {
  const signer = signerIn(chunks.at(-1)?.at(-1)?.words ?? '');
  const isOfMinutes = namesPeopleOfMinutes(chunks.flat()[1]?.words ?? '');
  const signed = readSignedDate(line.words, { author: null, isAlone: true }, hints);
  const { title, published } = signed
    ? { title: signed.author, published: signed.published }
    : nameAndDay(isOfMinutes ? line.words : '', hints);
  if (draft.title !== null || title === null || published === null) return false;
  const isBySomebodyElse = signer !== null && title !== signer && !/\s/u.test(title);
  if (!isOfMinutes && (!isBySomebodyElse || isDateline(line, chunks))) return false;
  draft.title = printable(title);
  draft.published ??= published;
  addBlock(draft, 'title', line);
  return true;
}

/** "Committee, 14 October 2026", "Trustees' meeting, 14 October 2026, at Ada's house": what met, when, and mostly where. */
function nameAndDay(words: string, hints: DateHints) {
  const [, title = '', day = ''] = /^(\p{Lu}[^,\d]{2,40}?)(?:,| [–—-]) (.*\d.*)$/u.exec(words) ?? [];
  const bare = day.replace(AT_PLACE, '').replace(BEHIND_DAY, '');
  return { title: title === '' ? null : title, published: readDateLine(bare, hints) };
}

/** "14 October 2026, at Ada's house", "14/10/2026, tại nhà văn hóa": where it met, behind the day. */
const AT_PLACE = /(?<=\d),? (?:at|in|tại|ở) (?!\d)[^.!?:;\d]{2,50}$/iu;

/** "WED 14 OCT 2026 - MILL HALL LOBBY (pub was full)" */
const BEHIND_DAY = /(?<=\d{4})(?:\s[–—-]\s|,\s|\s\()[^.!?:;]{2,60}$/u;

/** "Hello Spiders parents! 14 September 2026": a greeting and the day. */
const GREETING_AND_DAY = /^(?<greeting>.{3,}[!?…])\s+(?<day>[^!?…]{8,30})$/u;

/** "Subject: Groups and schools": what is left of a mail's head above a text. */
const SUBJECT = /^(?:subject|betreff)\s?[:：]\s+(?=\S)/iu;

/** What stands around the lines that may be a title. */
interface Around {
  readonly text: string;
  readonly chunks: readonly Chunk[];
  /** The line behind the chunk. */
  readonly below: Line | undefined;
  readonly draft: Draft;
  readonly hints: LineHints;
}

/** Takes the lines at the top of a chunk as the title, with the one below that says what it is about; how many these are, 0 where there is no title. */
export function takeTitle(chunk: Chunk, { text, chunks, below, draft, hints }: Around): number {
  const isHeld = ({ words }: Line): boolean => readHeldOn(words, chunks, hints) !== null;
  const count = titleLines(chunk, below, draft, { ...hints, isHeld });
  const [first, last] = [chunk[0], chunk[count - 1]];
  if (first === undefined || last === undefined) return 0;
  const isApart = count === chunk.length && first.kind === undefined;
  const words = { start: first.start, end: last.end };
  const whole = printable(text.slice(words.start, words.end)).replace(TO_ALL, '');
  const version = readVersion(whole, hints);
  const signed = version === null ? readSignedTitle(text.slice(words.start, words.end), hints) : null;
  const bare = version?.title ?? signed?.title ?? whole;
  const written = asTitle(isApart ? bare.replace(SUBJECT, '') : bare);
  const { greeting, day = '' } = GREETING_AND_DAY.exec(written)?.groups ?? {};
  const date = readDateLine(day, hints);
  draft.title ??= (date === null ? written : greeting) || null;
  draft.published ??= date;
  if (draft.title === written) {
    takeVersion(version, draft);
    draft.published ??= signed?.published ?? null;
    draft.author ??= signed?.author ?? null;
  }
  addBlock(draft, 'title', words);
  const rest = chunk.slice(count);
  return count + (takeMetAndHeld(rest[0], draft, { chunks, hints }) || takeSubject(rest, draft, isHeld));
}

/** What a text is, which says nothing of what it is about: "THÔNG BÁO", "NOTICE". */
const KIND = new RegExp(`^(?:${KINDS_OF_NOTICE}|biên bản họp|notice|announcement)$`, 'iu');
/** What a text is, below whose it is: "Minutes of the AGM" below "OAKFIELD PARENTS' ASSOCIATION". */
const OF_A_KIND =
  /^(?:minutes|notes|newsletter|bulletin|report|agenda|rules|price list|biên bản|bản tin|báo cáo|nội quy|quy định|quy chế|thông báo|bảng giá|kế hoạch)(?![\p{L}\p{M}]).{5,140}$/iu;
const ABOUT = /^(?:v\/v|về(?: việc)?|re|subject|about)(?::|\s)/iu;

const MINUTES = /^(?:minutes (?:of|from)|biên bản)(?![\p{L}\p{M}])/iu;
/** "Friends of the Mill" */
const NAME_OF_BODY = /^\p{Lu}[^\d.!?:;]{3,60}$/u;

/** "Mill Road Pub Limited", "3rd Mill Road Guides", "Tổ dân phố 5", and not what met: above "Annual meeting" it says whose meeting it was. */
const LETTERHEAD =
  /^(?!.*(?<!\p{L})(?:meeting|assembly|agm|egm|minutes|họp|đại hội|hội nghị|biên bản)(?!\p{L}))(?:\d{1,3}(?:st|nd|rd|th) )?\p{L}[^.!?:;]{3,60}$/iu;

/** "LOCAL NOTICE TO MARINERS No. 11 of 2026" below "OAKHAVEN HARBOUR" */
const KIND_IN_CAPITALS =
  /(?<!\p{L})(?:NOTICE|NEWSLETTER|BULLETIN|RULES|OPENING TIMES|TIMETABLE|PRICE LIST|PRICES|FEES|MENU|ROTA|THÔNG BÁO|NỘI QUY|BẢNG GIÁ|QUY ĐỊNH|LỊCH)(?!\p{L})/u;

/** Takes the line below a letterhead that says what met and when: "Minutes of the AGM held in the hut, Thursday 14th May 2026". */
function takeMetAndHeld(
  line: Line | undefined,
  draft: Draft,
  { chunks, hints }: Pick<Around, 'chunks' | 'hints'>,
): number {
  if (line === undefined || line.kind !== undefined || draft.title === null) return 0;
  // Below "THE MILL TRUST" all of "Minutes of the AGM held on 22 September" is the title.
  const isWhole = IN_CAPITALS.test(draft.title) && OF_A_KIND.test(line.words);
  const said = LETTERHEAD.test(draft.title) && !isWhole ? readMetAndHeld(line.words, chunks, hints) : null;
  if (said === null) return 0;
  draft.title = printable(`${draft.title} – ${said.met}`);
  draft.published ??= said.day;
  addBlock(draft, 'title', line);
  return 1;
}

/** Takes the line below such a title that says what it is about ("Về chuyến thiện nguyện Pá Hốc"), or that is the title below a letterhead. */
function takeSubject(chunk: Chunk, draft: Draft, isHeld: (line: Line) => boolean): number {
  const [line, below] = chunk;
  if (line === undefined || line.closed || draft.title === null) return 0;
  const isOfBody =
    IN_CAPITALS.test(draft.title) || (MINUTES.test(line.words) && NAME_OF_BODY.test(draft.title));
  const isMet = isMeeting(line.words) && below !== undefined && isHeld(below) && LETTERHEAD.test(draft.title);
  const isNotice =
    IN_CAPITALS.test(draft.title) &&
    !KIND_IN_CAPITALS.test(draft.title) &&
    KIND_IN_CAPITALS.test(line.words) &&
    /^(?=.*\p{Lu}{3})(?:\P{Ll}|No\.|of )*$/u.test(line.words);
  if (isMet || isNotice || (isOfBody && !OF_A_KIND.test(draft.title) && OF_A_KIND.test(line.words))) {
    draft.title = printable(`${draft.title} – ${line.words}`);
    addBlock(draft, 'title', line);
    return 1;
  }
  if (!KIND.test(draft.title) || !ABOUT.test(line.words) || lengthOf(line) > LONGEST_TITLE) return 0;
  draft.title = printable(`${draft.title} ${line.words}`);
  addBlock(draft, 'title', line);
  return 1;
}

/** "MINUTES OF THE SPRING MEETING 2026" over "27 March 2026, 19:30, the barn". */
const IN_CAPITALS = /^(?=.*\p{Lu}{3})\P{Ll}*\s\P{Ll}*$/u;

/** What else is known of the lines at the top: whether one says when a meeting was held. */
interface TitleHints extends LineHints {
  readonly isHeld: (line: Line) => boolean;
}

/** How many lines at the top of `chunk` are the title; `next` is the line after the chunk. */
function titleLines(
  chunk: Chunk,
  next: Line | undefined,
  draft: Draft,
  { isHeld, ...hints }: TitleHints,
): number {
  const first = chunk[0];
  if (!first) return 0;
  if (first.kind === 'heading') return draft.title === null || sameTitle(draft.title, first.words) ? 1 : 0;
  if (first.kind !== undefined) return 0;
  if (draft.title !== null) return sameWords(draft.title, first.words) ? 1 : 0;
  const stated = chunk
    .slice(0, MOST_TITLE_LINES + 1)
    .findIndex(
      (line, at) =>
        isMetaLine(line, hints) ||
        readSignedDate(line.words, draft, hints) !== null ||
        (at > 0 && (statesOwnDay(line.words, hints) || statesPaper(line.words, hints))) ||
        (isOfMeeting(chunk[at - 1]?.words ?? '') && isHeld(line)),
    );
  // A day with nothing below it is written under a text, and not under a title.
  const isLast =
    stated === chunk.length - 1 && next === undefined && chunk.slice(0, stated).some(({ closed }) => closed);
  const meta = isLast ? -1 : stated;
  const candidates = meta > 0 ? chunk.slice(0, meta) : chunk;
  const followed = meta > 0 || (next !== undefined && isMetaLine(next, hints));
  if (candidates.length <= MOST_TITLE_LINES && (followed || next !== undefined)) {
    const last = candidates.at(-1);
    // A wrapped title may go on in lower case; a paragraph of three short lines ends as a sentence does.
    const isTitle = candidates.every((line, i) => isTitleLike(line, followed, i > 0));
    if (last && isTitle && (followed || !endsAsStatement(last))) return wrappedLines(candidates);
  }
  const second = chunk[1];
  if (!second || !isTitleLike(first, false, false)) return 0;
  if (IN_CAPITALS.test(first.words) && !IN_CAPITALS.test(second.words)) return 1;
  if (isAboveThoseThere(first, second)) return 1;
  if (isHardWrapped(chunk)) return 0;
  return second.closed || lengthOf(second) > lengthOf(first) ? 1 : 0;
}

/** "there: Ada, Bo" */
const LABEL = /^\p{L}{2,15}:\s/u;

/** How many lines a title is wrapped over: a line that begins anew under a whole one is a subtitle. */
function wrappedLines(lines: Chunk): number {
  const end = lines.findIndex((line, at) => {
    const above = lines[at - 1];
    if (above === undefined) return false;
    // "THE SQUAWK" over "what's new in November"
    const isBelowCapitals = IN_CAPITALS.test(above.words) && !IN_CAPITALS.test(line.words);
    return isBelowCapitals || !runsOn(above, line) || LABEL.test(line.words) || isStreetAddress(line.words);
  });
  return end === -1 ? lines.length : end;
}
