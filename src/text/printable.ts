/** Marks, overrides and isolates of direction, as the inside of a character class: they make text read as something else. */
export const DIRECTION_CONTROLS = String.raw`\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069`;

const OBEYED = new RegExp(String.raw`[\p{Cc}\u2028\u2029${DIRECTION_CONTROLS}]|\p{Cs}`, 'gu');
/** Printable ASCII is harmless. */
const MAYBE_OBEYED = /[^ -~]/;

/**
 * A text on one line that is harmless to print: white space runs become one space, characters that a terminal or a chat window obeys
 * (controls, direction overrides, lone surrogates) are dropped. Letters stay as they are.
 */
export function printable(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(OBEYED, '').trim();
}

/** A file's path that is harmless to print and still tells two files apart: obeyed characters as `%0A`. */
export function printablePath(path: string): string {
  // Nearly every name is plain, and a pattern for each of some thousand takes milliseconds.
  if (!MAYBE_OBEYED.test(path)) return path;
  return path.replaceAll(OBEYED, (character) =>
    [...Buffer.from(character)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}
