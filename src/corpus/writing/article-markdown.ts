import type { Article, Block } from '../article.ts';
import { readArticles } from '../reading/read-article-file.ts';
import { Unreadable } from '../reading/unreadable.ts';
import { tableMarkdown } from './table-markdown.ts';

/** The part of an article that is written: everything except its id and path. */
export type Writable = Pick<
  Article,
  'text' | 'title' | 'source' | 'author' | 'published' | 'url' | 'language' | 'tags' | 'blocks' | 'replaces'
>;

/** Facts that a front matter states. */
const WRITTEN_FACTS = ['title', 'source', 'author', 'published', 'url', 'language'] as const;

/** How long ways of writing one article are tried: the first does for almost every one, within milliseconds. */
const PATIENCE_MS = 1_000;
/** A longer text is written in one way alone. */
const LARGE = 500_000;
/** One that grows more by its escapes is signs and no article, and reading it back takes the most of time and memory. */
const MOST_ESCAPED = 1.3;

/**
 * An article as a Markdown file with front matter. What was written is read back, and must say the same apart from spacing: first with few
 * escapes, so that people can go on writing in it, and where that reads differently with all of them.
 * Null where even that reads differently, and where trying takes too long.
 */
export async function articleMarkdown(
  article: Writable,
  name = 'article.md',
  read: (bytes: Buffer, name: string) => Promise<readonly Article[]> = readHere,
): Promise<string | null> {
  const wanted = sameSpacing(article.text);
  const ways = [
    ...[light, heavy].flatMap((escape) => [
      () => bodyOf(article, escape, tableMarkdown),
      () => bodyOf(article, escape),
    ]),
    () => plainBody(article),
  ];
  const tried = new Set<string>();
  const begun = performance.now();
  // Each way takes as much memory as several copies of the text.
  const isLarge = article.text.length > LARGE;
  let attempts = 0;
  for (const bodyWith of ways) {
    const body = bodyWith();
    if (isLarge && body.length > article.text.length * MOST_ESCAPED) return null;
    if (tried.has(body)) continue;
    tried.add(body);
    for (const facts of [article, escapedFacts(article)]) {
      if (performance.now() - begun > PATIENCE_MS || (attempts++ > 0 && isLarge)) return null;
      const file = `${frontMatter(facts)}\n${body}\n`;
      const [back] = await read(Buffer.from(file), name).catch(nothingWhereUnreadable);
      if (back !== undefined && sameSpacing(back.text) === wanted && factsSurvive(article, back)) return file;
    }
  }
  return null;
}

/** Facts with every sign escaped, as marks of emphasis are taken out of fields, too. */
function escapedFacts(article: Writable): Writable {
  const { title, source, author } = article;
  return {
    ...article,
    title: title && heavy(title),
    source: source && heavy(source),
    author: author && heavy(author),
  };
}

async function readHere(bytes: Buffer, name: string): Promise<readonly Article[]> {
  return (await readArticles(bytes, name)).articles;
}

function nothingWhereUnreadable(error: unknown): readonly Article[] {
  if (error instanceof Unreadable) return [];
  throw error;
}

function factsSurvive(before: Writable, after: Article): boolean {
  return WRITTEN_FACTS.every((fact) => {
    const stated = valueOf(before, fact);
    // A fact that is unknown could be found in the text once its lines stand differently.
    return stated === null || stated === valueOf(after, fact);
  });
}

function valueOf(article: Writable, fact: (typeof WRITTEN_FACTS)[number]): string | null {
  return fact === 'published' ? (article.published?.iso ?? null) : article[fact];
}

/** A text with every run of white space as one space. */
export function sameSpacing(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function frontMatter({
  title,
  source,
  author,
  published,
  url,
  language,
  tags,
  replaces = [],
}: Writable): string {
  // JSON's strings are YAML's, and no value can be taken for something else in them.
  const fields: [string, string | null | undefined][] = [
    ['title', title && JSON.stringify(title)],
    ['date', published?.iso],
    ['author', author && JSON.stringify(author)],
    ['source', source && JSON.stringify(source)],
    ['url', url && JSON.stringify(url)],
    ['language', language],
    ['tags', tags.length === 0 ? null : JSON.stringify(tags)],
    ['replaces', replaces.length === 0 ? null : JSON.stringify(replaces)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}

/** Its rows as the tables that `asTable` makes of them, else as items of a list. */
function bodyOf(
  { text, blocks, title }: Writable,
  escape: (words: string) => string,
  asTable: typeof tableMarkdown = () => undefined,
): string {
  let body = '';
  let before: string | null = null;
  const pieces = piecesOf(text, blocks);
  for (let at = 0; at < pieces.length; at++) {
    const { kind, words } = pieces[at] ?? { kind: 'body', words: '' };
    const rows = rowsFrom(pieces, at);
    const table = rows.length === 0 ? undefined : asTable(rows, escape);
    if (table !== undefined) {
      body += (before === null ? '' : '\n\n') + table;
      before = 'table';
      at += rows.length - 1;
      continue;
    }
    const isClose = before === 'item' && (kind === 'item' || kind === 'row');
    const written = pieceOf(kind, words, title, escape);
    body += (before === null ? '' : isClose ? '\n' : '\n\n') + written;
    before = kind === 'row' ? 'item' : kind;
  }
  return body;
}

/** The rows that follow each other from one piece on. */
function rowsFrom(pieces: readonly { kind: Block['kind']; words: string }[], at: number): string[] {
  let end = at;
  while (pieces[end]?.kind === 'row') end++;
  return pieces.slice(at, end).map(({ words }) => words);
}

function plainBody({ text }: Writable): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(heavy)
    .join('\n\n');
}

/** The blocks of a text and what stands between them, in order. */
function piecesOf(text: string, blocks: readonly Block[]): { kind: Block['kind']; words: string }[] {
  const pieces: { kind: Block['kind']; words: string }[] = [];
  const add = (kind: Block['kind'], start: number, end: number): void => {
    const words = text.slice(start, end).trim();
    if (words !== '') pieces.push({ kind, words });
  };
  let end = 0;
  for (const block of blocks) {
    add('body', end, block.start);
    add(block.kind, block.start, block.end);
    end = block.end;
  }
  add('body', end, text.length);
  return pieces;
}

function pieceOf(
  kind: Block['kind'],
  words: string,
  title: string | null,
  escape: (words: string) => string,
): string {
  const lines = words.split('\n').map((line) => line.trim());
  const oneLine = lines.join(' ');
  if (kind === 'title') return `# ${escape(oneLine)}`;
  if (kind === 'heading') return `${oneLine === title ? '#' : '##'} ${escape(oneLine)}`;
  if (kind === 'item' || kind === 'row') return `- ${lines.filter(Boolean).map(escape).join('\\\n  ')}`;
  if (kind === 'quotation') return lines.map((line) => (line === '' ? '>' : `> ${escape(line)}`)).join('\n');
  if (kind === 'code') return fenced(words);
  const paragraphs = words
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()));
  return paragraphs.map((written) => written.map(escape).join('\\\n')).join('\n\n');
}

function fenced(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
}

/** Escapes the signs that Markdown takes for markup in most texts. */
function light(words: string): string {
  return words
    .replaceAll(
      /[\\`*[\]<>|~{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|==|%%|\$(?=\$)/gu,
      (sign) => (sign.length === 1 ? `\\${sign}` : `\\${sign[0]}\\${sign[1]}`),
    )
    .replace(/^([#>+=-]|:(?=\s))/u, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}

/** Escapes every ASCII sign, as Markdown allows. */
function heavy(words: string): string {
  return words.replaceAll(/[!-/:-@[-`{-~]/gu, '\\$&');
}
