/** "Date: 2023-01-31" above everything else, as `check-corpus` asks for where nothing tells the day of a text. */
const DATE_LINE = /^\s*(?:date|ngày)\s?[:：][ \t]*\d[^\n]{4,30}\n+/iu;

/** A text without such a line, and the line with its end; empty where there is none. */
export function apartFromDate(text: string): readonly [dateLine: string, text: string] {
  const [line = ''] = DATE_LINE.exec(text) ?? [];
  return [line, text.slice(line.length)];
}
