import { Unreadable } from './unreadable.ts';
import { isVietnamese } from './windows-1258.ts';

/** More lines than any article has: a file of a million one-letter paragraphs would be a million passages. */
const MOST_LINES = 50_000;

/** How bytes are decoded. */
export interface DecodeOptions {
  /** Finds the encoding that a text names in its beginning, as the first group that matches. */
  readonly names?: RegExp;
}

/**
 * A file's bytes as text: UTF-8, UTF-16, what the text names itself, or Windows-1258 or Windows-1252 where nothing else is as likely; with the byte-order mark dropped and line ends made LF, letters untouched.
 * @throws {Unreadable} for bytes that are not UTF-8 text (with the line), more than 50,000 lines, and a file without a word.
 */
export function decode(bytes: Buffer, { names }: DecodeOptions = {}): string {
  const utf16 = utf16In(bytes);
  if (utf16 !== undefined) return decodeText(new TextDecoder(utf16).decode(bytes));
  const binary = bytes.indexOf(0);
  if (binary !== -1) {
    throw new Unreadable(
      'it contains a null byte, so it is not a text file: save it as plain UTF-8 text',
      lineOf(bytes, binary),
    );
  }
  const [, ...named] = names?.exec(bytes.subarray(0, 1_024).toString('latin1')) ?? [];
  return decodeText(
    utf8(
      bytes,
      named.find((encoding) => encoding !== undefined),
    ),
  );
}

/** UTF-16 by its byte-order mark, or by every other byte of its beginning being null, as it is in a text in Latin letters. */
function utf16In(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 16);
  if (head.length < 16) return undefined;
  const nulls = (rest: number): boolean => head.every((byte, at) => (at % 2 === rest) === (byte === 0));
  return nulls(1) ? 'utf-16le' : nulls(0) ? 'utf-16be' : undefined;
}

/**
 * A text as readers take it: line ends made LF, lone halves of a character made U+FFFD.
 * @throws {Unreadable} for more than 50,000 lines, and a text without a word.
 */
export function decodeText(written: string): string {
  const ended = written.includes('\r') ? written.replaceAll(/\r\n?/gu, '\n') : written;
  const text = ended.replaceAll(/\p{Cs}/gu, '\uFFFD');
  if (countLines(text) > MOST_LINES) {
    throw new Unreadable('it has more than 50,000 lines: split it', MOST_LINES + 1);
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new Unreadable('it contains no words: write the article or remove the file');
  return text;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function utf8(bytes: Buffer, named: string | undefined): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text =
      (named === undefined ? null : inEncoding(bytes, named)) ?? vietnameseIn(bytes) ?? westernIn(bytes);
    if (text !== null) return text;
    throw new Unreadable(
      'it is not valid UTF-8 on this line: save it as UTF-8',
      lineOf(bytes, firstInvalid(bytes)),
    );
  }
}

/** What Windows-1252 has at 80 to 9F, which some versions of Node.js take for control characters. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Bytes decoded by the name of their encoding; null for an unknown name, and for bytes that are not in it. */
export function inEncoding(bytes: Buffer, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    // It writes the tones of Vietnamese behind their vowels.
    if (decoder.encoding === 'windows-1258') return text.normalize('NFC');
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replaceAll(/[\u0080-\u009F]/gu, (sign) => HIGH.charAt(sign.charCodeAt(0) - 0x80));
  } catch {
    return null;
  }
}

/** The text as Windows-1258 where that is what older editors in Vietnam wrote; null where another encoding is as likely. */
function vietnameseIn(bytes: Buffer): string | null {
  const text = inEncoding(bytes, 'windows-1258');
  return text !== null && isVietnamese(text) ? text : null;
}

/** Letters and marks of Western texts beside ASCII, in one piece or a pair ("créée"). */
const WESTERN = /[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FFŒœŠšŽžŸ]/gu;
/** Signs of Windows-1252 that stand between words, never inside one as letters of other encodings would. */
const MISPLACED =
  /[\p{L}][\u0080-\u009F¡-¶¸-¿×÷ƒ„†‡ˆ‰‹•˜›€™][\p{L}]|[\u0080-\u009F]|[ÂÃÐÞÝðþýŠšŽžƒ\u00AD¬¦¨¯]|[À-ÖØ-öø-ÿ]{3}|[ÂÃÊÔÕÝâãêôõý][ÌÒÞìò]|\p{Ll}[À-ÖØ-Þ]/u;
/** A letter of UTF-8 among the bytes: the file is UTF-8, but damaged. */
const DAMAGED = /[\u00C3-\u00DF][\u0080-\u00BF]|[\u00E0-\u00F4][\u0080-\u00BF](?:[\u0080-\u00BF]|$)/u;
/** In French one letter in so many is outside ASCII; in Vietnamese it is one in four. */
const WESTERN_SHARE = 0.1;
/** So few may be names in a short note: "Seán Ó Sé". */
const FEW = 4;

/** The text as Windows-1252 where that is what older editors of Western Europe write; null where another encoding is as likely. */
function westernIn(bytes: Buffer): string | null {
  const text = inEncoding(bytes, 'windows-1252');
  if (text === null || MISPLACED.test(text) || DAMAGED.test(bytes.toString('latin1'))) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const western = text.match(WESTERN)?.length ?? 0;
  return western <= FEW || western <= letters * WESTERN_SHARE ? text : null;
}

/** Offset of the first byte that is no UTF-8, by halving: a stream decoder takes a prefix until that byte comes. */
function firstInvalid(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line += 1;
  return line;
}
