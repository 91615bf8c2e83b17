import type { Reader } from './reader.ts';

/** How files of a format are read. */
export interface Format {
  /** Loads the reader and the libraries that it needs; called only where there is such a file. */
  readonly load: () => Promise<Reader>;
  /** Whether its files are read apart, with limits on time and memory; small files of other formats are safe without. */
  readonly isBounded: boolean;
  /** Whether its files are text: a reader holds all of one several times over. */
  readonly isText: boolean;
}

const markdown: Format = {
  load: async () => (await import('./read-markdown.ts')).readMarkdown,
  isBounded: false,
  isText: true,
};
const plain: Format = {
  load: async () => (await import('./read-plain.ts')).readPlain,
  isBounded: false,
  isText: true,
};
const bounded = (load: Format['load'], isText = true): Format => ({ load, isBounded: true, isText });
const html = bounded(async () => (await import('./html/read-html.ts')).readHtml);
const feed = bounded(async () => (await import('./feed/read-feed.ts')).readFeed);
const json = bounded(async () => (await import('./json/read-json.ts')).readJson);
const jsonLines = bounded(async () => (await import('./json/read-json.ts')).readJsonLines);
const yaml = bounded(async () => (await import('./records/read-yaml.ts')).readYaml);

/** Every format that is read, by file name extension in lower case. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.md', markdown],
  ['.txt', plain],
  ['.rst', { ...plain, load: async () => (await import('./plain/read-marked.ts')).readRstFile }],
  ['.org', { ...plain, load: async () => (await import('./plain/read-marked.ts')).readOrgFile }],
  ['.srt', plain],
  ['.vtt', plain],
  ['.eml', plain],
  ['.markdown', markdown],
  ['.mdown', markdown],
  ['.mkd', markdown],
  ['.mkdn', markdown],
  ['.mdx', markdown],
  ['.text', markdown],
  ['.html', html],
  ['.htm', html],
  ['.xhtml', html],
  ['.json', json],
  ['.jsonl', jsonLines],
  ['.ndjson', jsonLines],
  ['.rss', feed],
  ['.atom', feed],
  ['.xml', feed],
  ['.ics', bounded(async () => (await import('./calendar/read-calendar.ts')).readCalendar)],
  ['.csv', bounded(async () => (await import('./records/read-csv.ts')).readCsv)],
  ['.tsv', bounded(async () => (await import('./records/read-csv.ts')).readTsv)],
  ['.yml', yaml],
  ['.yaml', yaml],
  ['.docx', bounded(async () => (await import('./docx/read-docx.ts')).readDocx, false)],
  ['.pdf', bounded(async () => (await import('./pdf/read-pdf.ts')).readPdf, false)],
]);

const loaded = new Map<Format, Promise<Reader>>();

/** The reader of a format; its libraries are loaded once. */
export function readerOf(format: Format): Promise<Reader> {
  const known = loaded.get(format) ?? format.load();
  loaded.set(format, known);
  return known;
}

/** A longer text file is read apart. */
const LARGE = 300_000;
/** Signs that open something inside a line or before it; a page written by hand has about a hundred. */
const MOST_SIGNS = 6_000;

/** Whether a file of so many bytes is read apart: those of most formats are, whatever their length. */
export function isReadApart(format: Format, bytes: number): boolean {
  return format.isBounded || bytes > LARGE;
}

/** Whether a file of a format that is not bounded may still take long: one that is large, or little but signs; a text may be Markdown or a wiki's, too. */
export function needsBounds(format: Format, bytes: Buffer): boolean {
  if (isReadApart(format, bytes.length)) return true;
  let signs = 0;
  for (const byte of bytes) {
    // * < > [ ] ` _ ~ \ & { |
    if (SIGNS[byte] === 1) signs += 1;
  }
  return signs > MOST_SIGNS;
}

const SIGNS = new Uint8Array(256);
for (const sign of '*<>[]`_~\\&{|') SIGNS[sign.charCodeAt(0)] = 1;
