import { DAY } from '../day-in-head.ts';
import { orderOfDays } from '../day-order.ts';
import { readFieldDate } from '../facts/field-date.ts';
import { detectLanguage } from '../language.ts';
import { type DateHints, isWholeDay, readDateLine } from '../published-date.ts';
import { withoutPassedOn } from '../title-words.ts';
import { SIGNATURE } from './forwarded.ts';
import { withName } from './mail-names.ts';

/** What mail programs set before each line that they quote. */
const MARK = /^[ \t]?(?:>[ \t]?)+/u;
/** "On Sun, 3 Mar 2024, Ivo Pask <ivo@…> wrote:", "Vào 10:15 T.2, 4 thg 3, 2024, Ivo đã viết:" */
const WROTE = /^(?:On|Vào|Lúc|Ngày|Am|Le)\b(?<inside>.{5,240}?)(?:wrote|đã viết|schrieb|a écrit)\s?:$/iu;
/** "2024-03-03 19:22 GMT+07:00 Ivo Pask <ivo@…>:" */
const DAY_AND_ADDRESS =
  /^(?<inside>\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}(?: (?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?)? [^<>]{2,60} <[^<>\s]{3,80}>):$/iu;
/** Such a line was broken at a column into so many at most. */
const MOST_BROKEN = 3;
/** "-----Original Message-----", "---------- Forwarded message ---------": whose words stand below is not said, unless a head does. */
const RULE =
  /^(?:_{5,}|-{2,} ?(?:original message|forwarded message|original-nachricht|ursprüngliche nachricht|message d'origine|thư gốc|tin nhắn gốc|thư được chuyển tiếp|tin nhắn được chuyển tiếp) ?-{2,})$/iu;
/** Lines of a head at most. */
const MOST_HEAD = 8;
/** The time, with its zone, between the day and the name. */
const TIME =
  /^[\s,]*(?:(?:at|lúc|vào|um|à)\s){0,2}\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?(?!\p{L})|\s?(?:SA|CH)(?!\p{L}))?(?:\s?(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|\s\([A-Z]{2,5}\)|\s(?:GMT|UTC|BST|CET|CEST)(?!\p{L}))*/iu;
/** Mails in one text that are looked at. */
const MOST_MAILS = 30;
/** A mail that tells has more sentences than so many to each question. */
const SENTENCES_TO_A_QUESTION = 4;
/** Words that state something: fewer are thanks. */
const FEWEST_WORDS = 4;

/** The keys of such mails among the articles of their file begin with this, before their day. */
export const EARLIER = 'earlier-';

/** Whether an id is that of a mail which another one quotes. */
export function isEarlierMail(id: string): boolean {
  return id.includes(`#${EARLIER}`);
}

/** A mail that a later one quotes. */
export interface EarlierMail {
  readonly from: string;
  /** The day on which it was written, `YYYY-MM-DD`. */
  readonly day: string;
  readonly subject: string;
  readonly text: string;
}

interface Head {
  readonly from: string;
  readonly day: string;
  readonly subject: string | null;
  /** Lines that it takes. */
  readonly length: number;
  /** Marks that its words have at least beyond those of the head. */
  readonly inner: 0 | 1;
}

interface Open {
  /** Marks before its lines at least; how many they are says the first of them. */
  readonly least: number;
  depth: number | null;
  /** Null where it is not said whose words they are. */
  readonly head: Head | null;
  readonly lines: string[];
}

interface Marked {
  readonly depth: number;
  readonly words: string;
}

/**
 * The mails that the words of a mail quote, in the order in which they stand there, each of who wrote it and of its day: "> The camp ends at
 * three" may be said nowhere else. One of which neither is stated is left out, and so is one that only asks.
 */
export function earlierMails(words: string, subject: string): readonly EarlierMail[] {
  if (!/^[ \t]?>|^[ >*]*(?:from|từ|người gửi|von|de):/imu.test(words)) return [];
  const order = orderOfDays(words);
  const hints = { ...order, dayFirst: order.dayFirst || detectLanguage(words) === 'vi' };
  const lines = words.split('\n').map(apartFromMarks);
  const mails: Open[] = [];
  // The mail around the words at hand, and those around it; the mail that quotes them all is in no such list.
  let open: readonly Open[] = [];
  for (let at = 0; at < lines.length && mails.length < MOST_MAILS; ) {
    const line = lines[at] ?? { depth: 0, words: '' };
    const head = headAt(lines, at, hints);
    if (head !== null || RULE.test(line.words)) {
      const least = line.depth + (head?.inner ?? 0);
      const mail = { least, depth: null, head, lines: [] };
      open = [...open.filter((one) => one.least < least), mail];
      mails.push(mail);
      at += head?.length ?? 1;
      continue;
    }
    const mail = open.findLast(({ least }) => least <= line.depth);
    if (mail !== undefined) takeLine(mail, line);
    at += 1;
  }
  return mails.flatMap((mail) => asWritten(mail, subject));
}

function apartFromMarks(line: string): Marked {
  const mark = MARK.exec(line)?.[0] ?? '';
  return { depth: mark.replaceAll(/[^>]/gu, '').length, words: line.slice(mark.length).trimEnd() };
}

/** Takes a line of a mail; what is quoted deeper in it, of nobody who is named, is not its own. */
function takeLine(mail: Open, { depth, words }: Marked): void {
  if (words.trim() !== '') mail.depth ??= depth;
  if (mail.depth !== null) mail.lines.push(depth === mail.depth ? words : '');
}

function asWritten({ head, lines }: Open, ofAnswer: string): readonly EarlierMail[] {
  if (head === null) return [];
  const text = lines
    .join('\n')
    .replace(SIGNATURE, '')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
  if (!states(text)) return [];
  const { from, day, subject } = head;
  return [{ from, day, subject: subject ?? ofAnswer, text }];
}

/** Whether a mail tells more than it asks: what answers one that asks stands above it, and "3,000 each, is that right?" tells nobody. */
function states(words: string): boolean {
  const sentences = words
    .replaceAll(/(?<=[^\n.!?…])\n(?=\p{Ll})/gu, ' ')
    .split(/(?<=[.!?…])\s+|\n+/u)
    .filter((said) => /\p{L}/u.test(said));
  const asked = sentences.filter((said) => said.trimEnd().endsWith('?')).length;
  return (
    asked * SENTENCES_TO_A_QUESTION < sentences.length &&
    sentences.some((said) => said.trim().split(/\s+/u).length >= FEWEST_WORDS)
  );
}

/** The head of a mail that begins at a line: a sentence that says who wrote it and when, or the lines that mail programs write; null for none. */
function headAt(lines: readonly Marked[], at: number, hints: DateHints): Head | null {
  return sentenceAt(lines, at, hints) ?? headLinesAt(lines, at, hints);
}

function sentenceAt(lines: readonly Marked[], at: number, hints: DateHints): Head | null {
  if (!/^(?:On|Vào|Lúc|Ngày|Am|Le|\d{4}-\d{2}-\d{2})\s/iu.test(lines[at]?.words ?? '')) return null;
  let sentence = '';
  for (let length = 1; length <= MOST_BROKEN; length += 1) {
    const line = lines[at + length - 1];
    if (line === undefined || line.words.trim() === '') return null;
    sentence = `${sentence} ${line.words.trim()}`.trim();
    const inside = (WROTE.exec(sentence) ?? DAY_AND_ADDRESS.exec(sentence))?.groups?.['inside'];
    if (inside === undefined) continue;
    const day = DAY.exec(inside);
    const date = day === null ? null : readDateLine(day[0], hints);
    const from = day === null ? '' : nameIn(inside.slice(day.index + day[0].length));
    if (!isWholeDay(date) || from === '') return null;
    return { from, day: date.iso, subject: null, length, inner: 1 };
  }
  return null;
}

/** Who wrote it, behind the day: ", 19:22, Ivo Pask <ivo@mill.example>" */
function nameIn(behind: string): string {
  const name = behind
    .replace(TIME, '')
    .replace(/^[\s,–—-]+/u, '')
    .trim();
  const address = /<\s*(?:mailto:)?([^<>\s]{3,80})\s*>/u.exec(name);
  const bare = name.replace(/\s*(?:<[^<>]*>|\[mailto:[^\]]*\]).*$/u, '').replaceAll(/^["'“]|["'”,]+$/gu, '');
  return bare === '' ? (address?.[1] ?? '') : bare;
}

function headLinesAt(lines: readonly Marked[], at: number, hints: DateHints): Head | null {
  const first = lines[at];
  if (first === undefined || !/^\*{0,2}(?:from|từ|người gửi|von|de)\s?:/iu.test(first.words)) return null;
  const fields = new Map<string, string>();
  let length = 0;
  for (const { depth, words } of lines.slice(at, at + MOST_HEAD)) {
    const [, name, value] =
      /^([A-Z][a-z]{1,8}):\**\s*(.*)$/u.exec(
        withName(words.replace(/^\*{1,2}([^*:]{2,20}):?\*{1,2}:?/u, '$1:')),
      ) ?? [];
    if (depth !== first.depth || name === undefined || value === undefined) break;
    fields.set(name.toLowerCase(), value.trim());
    length += 1;
  }
  const written = fields.get('date') ?? '';
  const stated = readFieldDate(written, hints);
  const date = isWholeDay(stated) ? stated : readDateLine(DAY.exec(written)?.[0] ?? '', hints);
  const from = nameIn(fields.get('from') ?? '');
  if (!isWholeDay(date) || from === '') return null;
  const subject = withoutPassedOn((fields.get('subject') ?? '').normalize('NFC'));
  return { from, day: date.iso, subject: subject === '' ? null : subject, length, inner: 0 };
}
