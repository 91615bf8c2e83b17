import type { Span } from '../../corpus/article.ts';
import { escapeMarkdown, unescapeMarkdown } from './escape.ts';

/** A text with the spans to highlight; spans are offsets into `text`, ascending. */
interface Marked {
  readonly text: string;
  readonly highlights: readonly Span[];
  /** Where the lines begin that are shown as items of a list. */
  readonly items?: ReadonlySet<number> | undefined;
}

const QUOTE_MARK = '> ';
/** The text's own hyphen at the beginning of a line is always escaped. */
const ITEM_MARK = '- ';
const BOLD = '**';

/** Stands between a line with direction controls and the marks that close them; it has no width. */
const CLOSING = '\u2063';
const DIRECTION_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * A quote as Discord shows it: every line behind `> `, the highlights bold, everything else as it stands.
 * `unrenderQuote` gives `text` back, to the character.
 */
export function renderQuote(marked: Marked): string {
  return linesOf(marked)
    .map((line) => QUOTE_MARK + (line.isItem ? ITEM_MARK : '') + closeDirections(embolden(line)))
    .join('\n');
}

/** The text that `renderQuote` was given. */
export function unrenderQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.slice(QUOTE_MARK.length))
    .map((line) => (line.startsWith(ITEM_MARK) ? line.slice(ITEM_MARK.length) : line))
    .map((line) => unescapeMarkdown(withoutBold(openDirections(line))))
    .join('\n');
}

/** `markdown` with every run of asterisks that is not escaped taken out: the text's own asterisks are all escaped. */
function withoutBold(markdown: string): string {
  return markdown.replace(/(\\.)|\*\*/gsu, (_, escaped?: string) => escaped ?? '');
}

/** The lines of a text, each with its part of the highlights: bold does not reach over the `> ` of the next line. */
function linesOf({ text, highlights, items }: Marked): (Marked & { readonly isItem: boolean })[] {
  const lines: (Marked & { readonly isItem: boolean })[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const inside = highlights
      .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }))
      .filter((span) => span.start < span.end);
    lines.push({ text: line, highlights: inside, isItem: items?.has(start) === true });
    start = end + 1;
  }
  return lines;
}

function embolden({ text, highlights }: Marked): string {
  const escaped = escaperOf(text);
  let markdown = '';
  let done = 0;
  for (const { start, end } of merged(text, highlights)) {
    markdown += `${escaped(done, start)}${BOLD}${escaped(start, end)}${BOLD}`;
    done = end;
  }
  return markdown + escaped(done, text.length);
}

/** Escapes parts of a line as parts of the whole: the `-` of "non-profit" does not begin a line because a highlight ends before it. */
function escaperOf(text: string): (start: number, end: number) => string {
  // Where each character of the text stands in the escaped text; an escape puts its backslash before the character.
  const escaped = escapeMarkdown(text);
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    places.push(place);
    place += escaped.charAt(place) === '\\' ? 2 : 1;
  }
  places.push(place);
  return (start, end) => escaped.slice(places[start], places[end]);
}

/**
 * Highlights without white space at their edges, and those that touch or have one space between them as one:
 * Discord does not end bold at `****`, and "**conference chaired**" reads better than two bold words.
 */
function merged(text: string, highlights: readonly Span[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const highlight of highlights) {
    const words = text.slice(highlight.start, highlight.end);
    const start = highlight.start + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    if (start >= end) continue;
    const last = spans.at(-1);
    if (last !== undefined && (start <= last.end || text.slice(last.end, start) === ' ')) {
      last.end = Math.max(last.end, end);
    } else {
      spans.push({ start, end });
    }
  }
  return spans;
}

/**
 * Closes what a line's direction controls leave open, so that a right-to-left override in an article ends with its line
 * and cannot turn round the source line. The marks stand behind `CLOSING`, where `openDirections` finds them.
 */
function closeDirections(line: string): string {
  if (!DIRECTION_CONTROL.test(line)) return line;
  const open: string[] = [];
  for (const character of line) {
    if (/[\u202A\u202B\u202D\u202E]/.test(character)) open.push('\u202C');
    else if (/[\u2066-\u2068]/.test(character)) open.push('\u2069');
    else if (open.at(-1) === character) open.pop();
  }
  return line + CLOSING + open.toReversed().join('');
}

function openDirections(line: string): string {
  return DIRECTION_CONTROL.test(line) ? line.slice(0, line.lastIndexOf(CLOSING)) : line;
}
