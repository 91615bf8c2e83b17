import { printable } from '../../text/printable.ts';
import { apartFromAddenda } from './addenda.ts';
import { statesOwnDay } from './day-in-head.ts';
import { addBlock, type Draft, draftFrom, lengthOf, sameWords } from './draft.ts';
import { isMeeting, readHeldOn } from './held-on.ts';
import { isContact, isKicker, KINDS_OF_NOTICE } from './line-signs.ts';
import { type Chunk, isHardWrapped, type Line, runsOn } from './lines.ts';
import { isMetaLine, type LineHints, readMetaLine } from './meta-line.ts';
import { isAboveThoseThere, namesPeopleOfMinutes } from './minutes-lines.ts';
import { isDateline, takePlaceAndDay } from './place-and-day.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';
import { readSignedDate } from './signed-date.ts';
import {
  takeDayWithoutYear,
  takeMessageHead,
  takePutOut,
  takeSentTo,
  takeSignedDate,
} from './signed-lines.ts';
import { takeIssue } from './title-issue.ts';
import { endsAsStatement, isTitleLike, LONGEST_TITLE } from './title-like.ts';
import { asTitle } from './title-words.ts';

/** Whom a message calls in front of its title. */
const TO_ALL = /^@(?:everyone|here|all|channel)\b[\s,:!–—-]*/iu;
const MOST_TITLE_LINES = 3;
/** The most lines above the body that may state facts: a file that consists of bylines is not a header. */
const MOST_HEADER_LINES = 12;

/**
 * Reads the lines above an article's body: title, date, byline, source, address, labels, in any order. What it finds goes to `draft` where
 * nothing is known yet; the result is the chunks left for the body.
 */
export function readHeader(text: string, chunks: readonly Chunk[], draft: Draft, hints: LineHints): Chunk[] {
  const rest: Line[][] = chunks.slice(0, MOST_HEADER_LINES).map((chunk) => [...chunk]);
  let titleSeen = false;
  for (let read = 0; read < MOST_HEADER_LINES; ) {
    const chunk = rest[0];
    const line = chunk?.[0];
    if (!chunk || !line) {
      if (!chunk) break;
      rest.shift();
      continue;
    }
    if (isContact(chunk, hints.isRelease)) {
      addBlock(draft, 'noise', line, chunk.at(-1));
      rest.shift();
      read += 1;
      continue;
    }
    if (line.kind === 'caption' || line.kind === 'facts' || line.kind === 'byline') {
      addBlock(draft, line.kind, line);
      chunk.shift();
      read += 1;
      continue;
    }
    if (line === chunks[0]?.[0] && takeTitleAndDay(line, chunks, draft, hints)) {
      titleSeen = true;
      read += 1;
      chunk.shift();
      continue;
    }
    if (takeMessageHead(chunk, draft, hints)) {
      read += 1;
      continue;
    }
    if (
      line === chunks[0]?.[0] &&
      chunks.flat().length > 1 &&
      (takePutOut(chunk, draft, hints) || takeSentTo(chunk, draft, hints))
    ) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (takePlaceAndDay(line, chunks, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if ((draft.title !== null || line === chunks[0]?.[0]) && takeSignedDate(chunk, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (titleSeen && takeIssue(line, chunks, draft)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (titleSeen && takeHeldOn(line, chunks, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (titleSeen && takeDayWithoutYear(chunk, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    const isDay = draft.title !== null && isOneOfDays(line, chunks, hints);
    // "Von Trapp Singers" above everything is a title; a German byline stands below one.
    const isVon = draft.title === null && line === chunks[0]?.[0] && /^von\s/iu.test(line.words);
    if (!isDay && !isVon && !isScheduled(chunk, hints) && readMetaLine(line, draft, hints)) {
      read += 1;
      chunk.shift();
      continue;
    }
    if (!titleSeen && isKicker(line.words)) {
      addBlock(draft, 'noise', line);
      chunk.shift();
      read += 1;
      continue;
    }
    if (titleSeen && isAddressees(line)) {
      addBlock(draft, 'noise', line);
      chunk.shift();
      read += 1;
      continue;
    }
    if (
      titleSeen ||
      (draft.title !== null && line.kind === 'heading' && !sameWords(draft.title, line.words))
    ) {
      // A subtitle, or the paper's name, between the title and the date.
      const next = chunk[1] ?? rest[1]?.[0];
      if (
        !next ||
        endsWith(next, chunks) ||
        lengthOf(line) > LONGEST_TITLE ||
        draft.published !== null ||
        !statesDay(next, hints)
      )
        break;
      addBlock(draft, line.closed ? 'body' : 'heading', line);
      chunk.shift();
      read += 1;
      continue;
    }
    const isHeld = ({ words }: Line): boolean => readHeldOn(words, chunks, hints) !== null;
    const count = titleLines(chunk, rest[1]?.[0], draft, { ...hints, isHeld });
    if (count === 0) break;
    const isApart = count === chunk.length && line.kind === undefined;
    takeTitle(text, chunk.splice(0, count), draft, { ...hints, isApart });
    takeSubject(chunk, draft, isHeld);
    titleSeen = true;
  }
  return [...rest, ...chunks.slice(MOST_HEADER_LINES)];
}

/**
 * Takes "Wasps - 21/07/26" above everything as a title with its day, where somebody else signs below or those who were present stand there; elsewhere
 * it would say who wrote a text.
 */
function takeTitleAndDay(line: Line, chunks: readonly Chunk[], draft: Draft, hints: LineHints): boolean {
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

/** "Committee, 14 October 2026": what met, and when. */
function nameAndDay(words: string, hints: DateHints) {
  const [, title = '', day = ''] = /^(\p{Lu}[^,\d]{2,40}?)(?:,| [–—-]) (.*\d.*)$/u.exec(words) ?? [];
  return { title: title === '' ? null : title, published: readDateLine(day, hints) };
}

/** A date with nothing below it but who signs is an end of the text. */
function endsWith(line: Line, chunks: readonly Chunk[]): boolean {
  const [last, above] = apartFromAddenda(chunks).main.flat().slice(-2).toReversed();
  return line === last || (line === above && last !== undefined && signerIn(last.words) !== null);
}

/** Whether a line states when a text appeared, and who wrote it, and nothing else: "Issue 41 – 28 August 2026". */
function statesDay(line: Line, hints: LineHints): boolean {
  const draft = draftFrom({});
  const isStated = readMetaLine(line, draft, hints) && draft.published !== null;
  return isStated || readSignedDate(line.words, draft, hints) !== null;
}

/** Lines that each begin with a date are a schedule, and none of them says when the article was published. */
function isScheduled(chunk: Chunk, hints: DateHints): boolean {
  const dated = chunk.slice(0, 3).filter(({ words }) => {
    const [before, ...after] = words.split(/\s*[-–—:|]\s+/u);
    return after.length > 0 && readDateLine(before ?? '', hints) !== null;
  });
  return dated.length > 1 || isDayOfProgramme(chunk, hints);
}

/** A day that stands alone, like another one further down: a programme by days. A day after "Published: …" is not one. */
function isOneOfDays(line: Line, chunks: readonly Chunk[], hints: DateHints): boolean {
  const dayOf = ({ words }: Line): string | undefined =>
    /^\p{L}[\p{L} ]*[:：]\s/u.test(words) ? undefined : readDateLine(words, hints)?.iso;
  const day = dayOf(line);
  if (day === undefined) return false;
  return chunks.some(([first, ...more]) => {
    if (first === undefined || more.length > 0 || first.start <= line.start) return false;
    const other = dayOf(first);
    return other !== undefined && other !== day;
  });
}

/** A day with what happens on it below, each with its time ("FRIDAY 7 JUNE 2024", "09:00 Doors open"). */
function isDayOfProgramme([first, second]: Chunk, hints: DateHints): boolean {
  if (first === undefined || second === undefined) return false;
  return (
    /^\d{1,2}[:.h]\d{2}\b.{0,14}?[\s–-]\S*\p{L}/u.test(second.words) &&
    readDateLine(first.words, hints) !== null
  );
}

/** "Hello Spiders parents! 14 September 2026": a greeting and the day. */
const GREETING_AND_DAY = /^(?<greeting>.{3,}[!?…])\s+(?<day>[^!?…]{8,30})$/u;

/** "Subject: Groups and schools": what is left of a mail's head above a text. */
const SUBJECT = /^(?:subject|betreff)\s?[:：]\s+(?=\S)/iu;

/** Takes such lines as the title; `isApart` says that an empty line follows. */
function takeTitle(
  text: string,
  lines: readonly Line[],
  draft: Draft,
  { isApart, ...hints }: LineHints & { readonly isApart: boolean },
): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const words = { start: first.start, end: last.end };
  const whole = printable(text.slice(words.start, words.end)).replace(TO_ALL, '');
  const written = asTitle(isApart ? whole.replace(SUBJECT, '') : whole);
  const { greeting, day = '' } = GREETING_AND_DAY.exec(written)?.groups ?? {};
  const date = readDateLine(day, hints);
  draft.title ??= (date === null ? written : greeting) || null;
  draft.published ??= date;
  addBlock(draft, 'title', words);
}

/** Takes the line below a title that says where and when the meeting was held; whether it stands there. */
function takeHeldOn(line: Line, chunks: readonly Chunk[], draft: Draft, hints: LineHints): boolean {
  const isOpen = line.kind === undefined || line.kind === 'heading';
  const held = isOpen ? readHeldOn(line.words, chunks, hints) : null;
  if (held === null || !IS_OF_MEETING.test(draft.title ?? '')) return false;
  draft.published ??= held;
  addBlock(draft, 'date', line);
  return true;
}

/** "Mill Hall – Annual meeting", "Minutes of the AGM", "Biên bản họp" */
const IS_OF_MEETING =
  /(?<![\p{L}\p{M}])(?:meeting|assembly|agm|egm|minutes|committee|trustees|board|họp|đại hội|hội nghị|biên bản)(?![\p{L}\p{M}])/iu;

/** What a text is, which says nothing of what it is about: "THÔNG BÁO", "NOTICE". */
const KIND = new RegExp(`^(?:${KINDS_OF_NOTICE}|biên bản họp|notice|announcement)$`, 'iu');
/** What a text is, below whose it is: "Minutes of the AGM" below "OAKFIELD PARENTS' ASSOCIATION". */
const OF_A_KIND =
  /^(?:minutes|notes|newsletter|bulletin|report|agenda|rules|price list|biên bản|bản tin|báo cáo|nội quy|quy định|quy chế|thông báo|bảng giá|kế hoạch)(?![\p{L}\p{M}]).{5,140}$/iu;
const ABOUT = /^(?:v\/v|về(?: việc)?|re|subject|about)(?::|\s)/iu;

const MINUTES = /^(?:minutes (?:of|from)|biên bản)(?![\p{L}\p{M}])/iu;
/** "Friends of the Mill" */
const NAME_OF_BODY = /^\p{Lu}[^\d.!?:;]{3,60}$/u;

/** "Mill Road Pub Limited", "Tổ dân phố 5", and not what met: above "Annual meeting" it says whose meeting it was. */
const LETTERHEAD =
  /^(?!.*(?<!\p{L})(?:meeting|assembly|agm|egm|minutes|họp|đại hội|hội nghị|biên bản)(?!\p{L}))\p{L}[^.!?:;]{3,60}$/iu;

/** Takes the line below such a title that says what it is about ("Về chuyến thiện nguyện Pá Hốc"), or that is the title below a letterhead. */
function takeSubject(chunk: Line[], draft: Draft, isHeld: (line: Line) => boolean): void {
  const [line, below] = chunk;
  if (line === undefined || line.closed || draft.title === null) return;
  const isOfBody =
    IN_CAPITALS.test(draft.title) || (MINUTES.test(line.words) && NAME_OF_BODY.test(draft.title));
  const isMet = isMeeting(line.words) && below !== undefined && isHeld(below) && LETTERHEAD.test(draft.title);
  if (isMet || (isOfBody && !OF_A_KIND.test(draft.title) && OF_A_KIND.test(line.words))) {
    draft.title = printable(`${draft.title} – ${line.words}`);
    addBlock(draft, 'title', line);
    chunk.shift();
    return;
  }
  if (!KIND.test(draft.title) || !ABOUT.test(line.words) || lengthOf(line) > LONGEST_TITLE) return;
  draft.title = printable(`${draft.title} ${line.words}`);
  addBlock(draft, 'title', line);
  chunk.shift();
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
  if (first.kind === 'heading') return draft.title === null || sameWords(draft.title, first.words) ? 1 : 0;
  if (first.kind !== undefined) return 0;
  if (draft.title !== null) return sameWords(draft.title, first.words) ? 1 : 0;
  const stated = chunk
    .slice(0, MOST_TITLE_LINES + 1)
    .findIndex(
      (line, at) =>
        isMetaLine(line, hints) ||
        readSignedDate(line.words, draft, hints) !== null ||
        (at > 0 && statesOwnDay(line.words, hints)) ||
        (IS_OF_MEETING.test(chunk[at - 1]?.words ?? '') && isHeld(line)),
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
    return isBelowCapitals || !runsOn(above, line) || LABEL.test(line.words);
  });
  return end === -1 ? lines.length : end;
}

/** Whether a line says whom a text is to, and nothing else: "To: guards, drivers". */
function isAddressees(line: Line): boolean {
  return (
    !line.closed &&
    /^(?:to|cc|attn|(?:kính |thân )?gửi)\s*[:：]\s/iu.test(line.words) &&
    lengthOf(line) <= 120
  );
}
