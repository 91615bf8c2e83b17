import { Unreadable } from './unreadable.ts';

/** More lines than any article has: a file of a million one-letter paragraphs would be a million passages. */
const MOST_LINES = 50_000;

/**
 * A file's bytes as text: UTF-8 with the byte-order mark dropped and line ends made LF, letters untouched.
 * @throws {Unreadable} for bytes that are not UTF-8 text (with the line), more than 50,000 lines, and a file without a word.
 */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    throw new Unreadable('it is UTF-16, not UTF-8: save it as UTF-8');
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    throw new Unreadable('it is UTF-16, not UTF-8: save it as UTF-8');
  const binary = bytes.indexOf(0);
  if (binary !== -1) {
    throw new Unreadable(
      'it contains a null byte, so it is not a text file: save it as plain UTF-8 text',
      lineOf(bytes, binary),
    );
  }
  return decodeText(utf8(bytes));
}

/**
 * A text as readers take it: line ends made LF, lone halves of a character made U+FFFD.
 * @throws {Unreadable} for more than 50,000 lines, and a text without a word.
 */
export function decodeText(written: string): string {
  const text = written.replaceAll(/\r\n?/gu, '\n').replaceAll(/\p{Cs}/gu, '\uFFFD');
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

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(
      'it is not valid UTF-8 on this line: save it as UTF-8',
      lineOf(bytes, firstInvalid(bytes)),
    );
  }
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
