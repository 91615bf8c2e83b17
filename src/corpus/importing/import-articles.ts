import { stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Article } from '../article.ts';
import { KnownArticles } from '../duplicates.ts';
import { CorpusUnavailable, loadCorpus } from '../load.ts';
import type { ApartOptions } from '../reading/read-apart.ts';
import { tooLarge } from '../reading/read-file.ts';
import { writeWhole } from '../storage/disk/new-file.ts';
import { articleMarkdown } from '../writing/article-markdown.ts';
import { fileNameOf } from '../writing/file-name.ts';
import { type SourceReader, withSourceReader } from './read-bytes.ts';
import { type Problem, type ReadingTools, readSources, type SourceRead } from './sources.ts';

/** What is imported, and how. */
export interface ImportOptions extends Omit<ReadingTools, 'reader'> {
  /** Files, folders and addresses. */
  readonly sources: readonly string[];
  /** The folder that the articles are written to. */
  readonly into: string;
  /** The folder of all articles, which is searched for copies; `into` where that is not below it. */
  readonly corpusDir: string;
  /** Says what would be done and writes nothing. */
  readonly dryRun: boolean;
  /** Writes over files that are there. */
  readonly force: boolean;
  readonly maxFileBytes: number;
  readonly apart?: ApartOptions | undefined;
}

/**
 * What became of one article, or of a file or page without one: written; written over an older one; the same as one already there; its name
 * taken by another article; not read; met in a folder and not looked into.
 */
export interface Imported {
  readonly outcome: 'written' | 'replaced' | 'same' | 'taken' | 'failed' | 'left-out';
  readonly from: string;
  readonly title: string | null;
  /** The path of its file below `into`, or of the one that is there already; null where there is none. */
  readonly file: string | null;
  readonly problem: Problem | null;
  /** What was left out of it, and which facts are not known. */
  readonly warnings: readonly string[];
}

/** A file that holds a known article. */
interface Place {
  readonly path: string;
  /** Whether it is one that an import may write over: a Markdown file of one article. */
  readonly isOwn: boolean;
}

/** Writes every article of the sources as a Markdown file with front matter. Tells what became of each, in order. */
export function importArticles(options: ImportOptions): Promise<readonly Imported[]> {
  const { maxFileBytes, apart } = options;
  return withSourceReader({ maxFileBytes, ...apart }, (reader) => importWith(reader, options));
}

async function importWith(reader: SourceReader, options: ImportOptions): Promise<readonly Imported[]> {
  const { into, dryRun, force, maxFileBytes } = options;
  const known = await knownIn(options);
  const written = new Set<string>();
  const report: Imported[] = [];

  const take = async (article: Article, { from }: SourceRead): Promise<Imported> => {
    const { title } = article;
    const told = { from, title, problem: null, warnings: unknownFacts(article) };
    const same = known.find(article);
    if (same !== undefined && !(force && same.by === 'link' && same.known.isOwn))
      return { ...told, outcome: 'same', file: same.known.path };
    const base = fileNameOf(article, nameIn(from));
    const name = same?.known.path ?? freeName(base, written);
    const refused = (reason: string): Imported => ({
      ...told,
      // Which facts are unknown of what is not taken is nobody's concern.
      warnings: [],
      outcome: 'failed',
      file: null,
      problem: { reason },
    });
    const textBytes = Buffer.byteLength(article.text);
    if (textBytes > maxFileBytes) return refused(tooLarge(textBytes, maxFileBytes));
    const contents = await articleMarkdown(article, name, reader.markdown);
    if (contents === null)
      return refused((await fitsFolder(from, maxFileBytes)) ? PUT_IT_THERE : SAVE_ITS_TEXT);
    const bytes = Buffer.byteLength(contents);
    if (bytes > maxFileBytes) return refused(tooLarge(bytes, maxFileBytes));
    const path = join(into, name);
    const isNew = dryRun ? !known.has(name) : await writeWhole(path, contents);
    if (!isNew && !force) return { ...told, outcome: 'taken', file: name };
    if (!isNew && !dryRun) await writeWhole(path, contents, { replace: true });
    written.add(name);
    known.add(article, { path: name, isOwn: false });
    return { ...told, outcome: isNew ? 'written' : 'replaced', file: name };
  };

  for await (const read of readSources(options.sources, { ...options, reader })) {
    const { from, problem, warnings, isLeftOut } = read;
    const outcome = isLeftOut ? 'left-out' : 'failed';
    if (problem !== null) report.push({ outcome, from, title: null, file: null, problem, warnings: [] });
    for (const [number, article] of read.articles.entries()) {
      const one = await take(article, read);
      const leftOut = number === 0 ? warnings.map(({ reason }) => reason) : [];
      report.push({ ...one, warnings: [...leftOut, ...one.warnings] });
    }
  }
  return report;
}

/** Whether a source is a file that the folder of articles would take as it is. */
async function fitsFolder(from: string, maxFileBytes: number): Promise<boolean> {
  const stats = await stat(from).catch(() => null);
  return stats !== null && stats.size <= maxFileBytes;
}

/** A name that is unique among the articles of this import. */
function freeName(base: string, written: ReadonlySet<string>): string {
  let name = `${base}.md`;
  for (let number = 2; written.has(name); number += 1) name = `${base}-${number}.md`;
  return name;
}

const PUT_IT_THERE = 'it would not survive being written as Markdown: put the file into the folder as it is';
const SAVE_ITS_TEXT =
  'it would not survive being written as Markdown: save its words as a .txt file in the folder';

class KnownFiles extends KnownArticles<Place> {
  readonly #paths = new Set<string>();

  override add(article: Parameters<KnownArticles<Place>['add']>[0], place: Place): void {
    super.add(article, place);
    this.#paths.add(place.path);
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }
}

async function knownIn({ into, corpusDir, maxFileBytes }: ImportOptions): Promise<KnownFiles> {
  const folder = resolve(into);
  const isBelow = folder === resolve(corpusDir) || folder.startsWith(resolve(corpusDir) + sep);
  const root = isBelow ? resolve(corpusDir) : folder;
  const above = folder === root ? '' : `${folder.slice(root.length + 1).replaceAll(sep, '/')}/`;
  const known = new KnownFiles();
  const { articles } = await loadCorpus(root, { maxFileBytes }).catch((error: unknown) => {
    if (error instanceof CorpusUnavailable) return { articles: [] };
    throw error;
  });
  for (const article of articles) {
    const path = article.path ?? article.id;
    const isHere = path.startsWith(above);
    const isOwn = isHere && path.endsWith('.md') && !article.id.includes('#');
    known.add(article, { path: isHere ? path.slice(above.length) : path, isOwn });
  }
  return known;
}

function unknownFacts({ title, published }: Article): string[] {
  return [...(title === null ? ['title'] : []), ...(published === null ? ['date'] : [])];
}

/** What a file or page is called: the last part of its path without an extension. */
function nameIn(from: string): string {
  const path = from.replace(/[?#].*$/u, '').replace(/\/+$/u, '');
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,8}$/u, '');
}
