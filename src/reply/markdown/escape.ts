/**
 * Characters that begin markdown, a mention, a timestamp or a custom emoji anywhere in a line. Discord shows any character but a
 * letter, a digit or white space as itself after a backslash.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]/;

/** A colon that could end a scheme (`https://`) or stand around a name (`:smile:`); in "07:30" it is left alone. */
const COLON = /:(?=[/\p{L}_])/u;

/** What makes a heading, a list or small text at the beginning of a line: `#`, `-#`, `-`, `+`, and the dot of `1.`. */
const LINE_START = /(?<=^[^\S\n]*)[#+-]|(?<=^[^\S\n]*\d+)[.)]/m;

/** Escapes of the pictures themselves, so that a picture without a backslash always stands for a control. */
const PICTURE = /[\u2400-\u2421]/;

const ESCAPED = new RegExp(
  [ANYWHERE, COLON, LINE_START, PICTURE].map(({ source }) => source).join('|'),
  'gmu',
);

/** Every control of ASCII but tab and line feed: Discord drops or refuses them. */
const CONTROL = /[^\P{Cc}\t\n\u0080-\u009F]/gu;

/**
 * Markdown that Discord shows exactly as `text`: nothing in it formats, mentions or links. Control characters are shown as their pictures
 * (U+2400…). `unescapeMarkdown` gives `text` back. A line end stays one, and what follows it counts as the beginning of a line.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ESCAPED, '\\$&').replace(CONTROL, pictureOf);
}

/** The text that `escapeMarkdown` made this from. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(
    /\\([^\p{L}\p{N}\s])|([\u2400-\u2421])/gu,
    (_, escaped?: string, picture?: string) => (picture === undefined ? (escaped ?? '') : controlOf(picture)),
  );
}

/** An escaped text in “ ” that can be found again inside a longer line: such marks within the text are escaped as well. */
export function quoteInline(text: string): string {
  return `“${escapeMarkdown(text).replace(/[“”]/g, '\\$&')}”`;
}

/** The text that the first `quoteInline` in a line was made from. */
export function unquoteInline(line: string): string | undefined {
  const inside = /“((?:\\.|[^\\”])*)”/u.exec(line)?.[1];
  return inside === undefined ? undefined : unescapeMarkdown(inside);
}

const DELETE = 0x7f;
const PICTURE_OF_DELETE = 0x2421;
const PICTURE_OF_NUL = 0x2400;

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  return String.fromCharCode(code === DELETE ? PICTURE_OF_DELETE : PICTURE_OF_NUL + code);
}

function controlOf(picture: string): string {
  const code = picture.charCodeAt(0);
  return String.fromCharCode(code === PICTURE_OF_DELETE ? DELETE : code - PICTURE_OF_NUL);
}
