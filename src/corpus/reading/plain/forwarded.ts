import { readFieldDate } from '../facts/field-date.ts';
import { detectLanguage } from '../language.ts';
import { isWholeDay } from '../published-date.ts';

/** "---------- Forwarded message ---------", "Begin forwarded message:", "----- Thư được chuyển tiếp -----", with "> " in front where it is quoted. */
const RULE =
  /^[> \t]*(?:-{2,}[ \t]*)?(?:begin )?(?:forwarded message|thư được chuyển tiếp|tin nhắn được chuyển tiếp)[ \t]*:?[ \t]*(?:-{2,}[ \t]*)?$/imu;
/** What stands below the words of a mail: a line of two dashes, and who sent it. */
export const SIGNATURE = /\n--[ \t]{0,2}\n[\s\S]{0,1500}$/u;
/** Whoever passes a mail on says so much at most: a line or two, and who they are. */
const MOST_OWN_LINES = 3;
const MOST_OWN_CHARACTERS = 160;
/** "Harriet Coyle, Beacon Veterinary Practice": a whole name, and where they write from; "Coyle, Harriet" is one name. */
const NAME_AND_PLACE = /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}), \p{L}.*$/u;

/** A mail that is passed on with hardly a word: the words above it, the lines of its head, and its text. */
export interface Forwarded {
  readonly own: string;
  readonly head: readonly string[];
  readonly text: string;
}

/** The mail that the words of another one pass on; null where they say more than that, or where none stands below them. */
export function forwardedIn(words: string): Forwarded | null {
  const rule = RULE.exec(words);
  if (rule === null) return null;
  const own = words.slice(0, rule.index).replace(SIGNATURE, '').trim();
  const said = own.split('\n').filter((line) => line.trim() !== '');
  if (said.length > MOST_OWN_LINES || own.length > MOST_OWN_CHARACTERS) return null;
  const below = words
    .slice(rule.index + rule[0].length)
    .trim()
    .split('\n');
  const isQuoted = below.every((line) => line.startsWith('>') || line.trim() === '');
  const lines = isQuoted ? below.map((line) => line.replace(/^> ?/u, '')) : below;
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, at) => at > start && line.trim() === '');
  if (start < 0 || end < 0) return null;
  // Lines that are set in go on with the one above.
  const head = lines
    .slice(start, end)
    .join('\n')
    .replaceAll(/\n[ \t]+/gu, ' ')
    .split('\n')
    .map((line) => line.replace(/^\*([^*:]{2,20}:)\*/u, '$1'));
  const text = lines.slice(end).join('\n').replace(SIGNATURE, '').trim();
  return text !== '' && head.every((line) => /^\p{L}[\p{L} ]{1,19}:/u.test(line))
    ? { own, head, text }
    : null;
}

/**
 * The head of a mail that passes another one on: it is by who wrote that one, and of its day, where that is stated and can be read; what it is about
 * says the mail itself. Both heads have their names in English.
 */
export function headOfForwarded(
  outer: readonly string[],
  head: readonly string[],
  text: string,
): readonly string[] {
  const who = valueIn(head, 'from').replaceAll('*', '').replace(NAME_AND_PLACE, '$1');
  if (who === '') return outer;
  const date = valueIn(head, 'date');
  const day = readFieldDate(date, { dayFirst: detectLanguage(text) === 'vi' });
  const isWhole = isWholeDay(day);
  const of = (name: string, value: string): string =>
    value === '' ? (outer.find((line) => isNamed(line, name)) ?? '') : `${name}: ${value}`;
  const others = outer.filter((line) => !['From', 'Date', 'Subject'].some((name) => isNamed(line, name)));
  const subject = valueIn(outer, 'subject') === '' ? valueIn(head, 'subject') : '';
  return [of('From', who), ...others, of('Date', isWhole ? date : ''), of('Subject', subject)].filter(
    Boolean,
  );
}

function isNamed(line: string, name: string): boolean {
  return line.toLowerCase().startsWith(`${name.toLowerCase()}:`);
}

function valueIn(lines: readonly string[], name: string): string {
  return (lines.find((line) => isNamed(line, name)) ?? '').slice(name.length + 1).trim();
}
