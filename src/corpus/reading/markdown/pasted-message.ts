import { readMessageHead } from '../message-head.ts';

/** A heading of the page, or an empty line, above the message. */
const ABOVE = /^(?:#{1,6}\s.*|\s*)$/u;
const DASH = /^\s*[—–]\s*$/u;
/** A head stands in the first characters of a text. */
const LONGEST_TOP = 1_000;
/** A bullet that Markdown does not know. */
const BULLET = /^\s*[•·▪●◦‣]\s+/u;
/** Lines that Markdown ends by itself: items, quotations, rows, headings, fences, and what is indented like code. */
const BLOCK = /^(?:\s*(?:[-*+]|\d{1,3}[.)])\s|\s*(?:>|\||#{1,6}\s|```|~~~)|\s{4})/u;

/**
 * Markdown that begins with the head of a message copied out of a chat, with the head on a line of its own and each line of the message ended:
 * chats show every line end, and Markdown none. Any other text unchanged.
 */
export function withMessageLines(text: string): string {
  if (!beginsWithMessage(text)) return text;
  const lines = text.split('\n');
  const { at, size } = headIn(lines);
  const head = lines
    .slice(at, at + size)
    .map((line) => line.trim())
    .join(' ');
  return [...lines.slice(0, at), head, '', ...ended(lines.slice(at + size))].join('\n');
}

/** Whether a text begins with the head of a message. */
export function beginsWithMessage(text: string): boolean {
  return headIn(text.slice(0, LONGEST_TOP).split('\n')).size > 0;
}

/** Where the head of a message stands in lines of which it is the first, and how many of them it is; 0 for none. */
function headIn(lines: readonly string[]): { readonly at: number; readonly size: number } {
  const at = lines.findIndex((line) => !ABOVE.test(line));
  return { at, size: at < 0 ? 0 : sizeOfHead(lines.slice(at, at + 3)) };
}

function plain(line: string): string {
  return line.replaceAll(/[*_`]/gu, '').trim();
}

function isHead(words: string): boolean {
  return readMessageHead(words, { dayFirst: false }) !== null;
}

/** Of how many lines the head of a message is that some lines begin with; 0 where they do not. */
function sizeOfHead([first = '', dash = '', below = '']: readonly string[]): number {
  if (isHead(plain(first))) return 1;
  // "Ada Penn", " — ", "06/05/2023 7:00 PM": Discord's page copies three lines.
  return DASH.test(dash) && isHead(`${plain(first)} — ${plain(below)}`) ? 3 : 0;
}

/** What Markdown would let the next line go on with: an item, or a quotation. */
const GOES_ON = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s|>)/u;

/** Lines of Markdown, each ended as chats show it, but for what Markdown ends by itself. */
export function ended(written: readonly string[]): string[] {
  const lines = written.map((line) => line.replace(BULLET, '- '));
  let isCode = false;
  return lines.flatMap((line, at) => {
    if (/^\s*(?:```|~~~)/u.test(line)) isCode = !isCode;
    const next = lines[at + 1] ?? '';
    if (isCode || line.trim() === '' || next.trim() === '' || BLOCK.test(next)) return [line];
    if (GOES_ON.test(line)) return [line, ''];
    return BLOCK.test(line) ? [line] : [`${line.trimEnd()}  `];
  });
}
