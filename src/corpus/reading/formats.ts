import type { Reader } from './reader.ts';

/** How files of a format are read. */
export interface Format {
  /** Loads the reader and the libraries that it needs; called only where there is such a file. */
  readonly load: () => Promise<Reader>;
  /** Whether its files are read apart, with limits on time and memory; small files of other formats are safe without. */
  readonly isBounded: boolean;
}

const markdown: Format = {
  load: async () => (await import('./read-markdown.ts')).readMarkdown,
  isBounded: false,
};
const html: Format = { load: async () => (await import('./html/read-html.ts')).readHtml, isBounded: true };
const feed: Format = { load: async () => (await import('./feed/read-feed.ts')).readFeed, isBounded: true };
const json: Format = { load: async () => (await import('./json/read-json.ts')).readJson, isBounded: true };
const jsonLines: Format = {
  load: async () => (await import('./json/read-json.ts')).readJsonLines,
  isBounded: true,
};

/** Every format that is read, by file name extension in lower case. */
export const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.md', markdown],
  ['.txt', { load: async () => (await import('./read-plain.ts')).readPlain, isBounded: false }],
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
  ['.docx', { load: async () => (await import('./docx/read-docx.ts')).readDocx, isBounded: true }],
  ['.pdf', { load: async () => (await import('./pdf/read-pdf.ts')).readPdf, isBounded: true }],
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

/** Whether a file of a format that is not bounded may still take long: a Markdown file that is large, or is little but signs. */
export function needsBounds(format: Format, bytes: Buffer): boolean {
  if (format !== markdown) return false;
  if (bytes.length > LARGE) return true;
  let signs = 0;
  for (const byte of bytes) {
    // * < > [ ] ` _ ~ \ & { |
    if (SIGNS[byte] === 1) signs += 1;
  }
  return signs > MOST_SIGNS;
}

const SIGNS = new Uint8Array(256);
for (const sign of '*<>[]`_~\\&{|') SIGNS[sign.charCodeAt(0)] = 1;
