import { realpath, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute } from 'node:path';
import type { OnDone } from '../../text/on-done.ts';
import type { Article } from '../article.ts';
import { extensionOf, readableBytes, sitemapIn } from '../fetching/fetched-file.ts';
import { Unfetchable } from '../fetching/unfetchable.ts';
import type { Fetched, Web } from '../fetching/web.ts';
import { isOtherFormat, whyNotSupported } from '../reading/other-formats.ts';
import type { Outcome } from '../reading/read-article-file.ts';
import type { Skipped } from '../skipped.ts';
import { listFiles } from '../watching/list-files.ts';
import type { SourceReader } from './read-bytes.ts';

/** Why something was not read: for a file the reader's own words, for an address what stood in the way. */
export type Problem = { readonly reason: string } | Unfetchable;

/** What one file or page holds. */
export interface SourceRead {
  /** The file's path as it was found, or the page's address. */
  readonly from: string;
  readonly articles: readonly Article[];
  /** What was left out of it. */
  readonly warnings: readonly Skipped[];
  readonly problem: Problem | null;
  /** Whether it was met in a folder and not looked into: a link out of it, a pipe, another format. */
  readonly isLeftOut?: true;
}

/** What sources are read with. */
export interface ReadingTools {
  readonly web: Web;
  readonly reader: SourceReader;
  /** Called with how many of the files and pages known so far are done. */
  readonly onProgress?: OnDone | undefined;
}

/** Pages that one feed or sitemap leads to: more would be copying a site. */
const MOST_PAGES = 500;
/** An entry of a feed that is shorter is only the beginning of its page. */
const WHOLE_ENTRY = 600;

/** Reads files, folders and addresses one after the other; what is wrong with one is reported with it. */
export async function* readSources(
  sources: readonly string[],
  tools: ReadingTools,
): AsyncGenerator<SourceRead> {
  const waiting: (() => AsyncGenerator<SourceRead>)[] = [];
  let done = 0;
  let total = 0;
  for (const source of sources) {
    if (isAddress(source)) waiting.push(() => readAddress(source, tools, (more) => (total += more)));
    else {
      const { files, leftOut } = await filesOf(source);
      for (const found of files) waiting.push(() => readFile(found, tools));
      yield* leftOut;
    }
  }
  total += waiting.length;
  for (const read of waiting) {
    tools.onProgress?.(done, total);
    for await (const one of read()) {
      yield one;
      done = Math.min(done + 1, total);
      tools.onProgress?.(done, total);
    }
  }
  tools.onProgress?.(total, total);
}

/** Whether a source is an address of the web, and no path. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//iu.test(source);
}

interface SourceFile {
  /** Its name in reports. */
  readonly path: string;
  /** The part of its path that may state its date, or that it is a draft. */
  readonly named: string;
  readonly file: string | null;
}

interface SourceFiles {
  readonly files: readonly SourceFile[];
  readonly leftOut: readonly SourceRead[];
}

async function filesOf(source: string): Promise<SourceFiles> {
  // Folders that somebody types belong to the articles' site; those above them, to the machine.
  const own = isAbsolute(source) ? basename(source) : source;
  try {
    const file = await realpath(source);
    if (!(await stat(file)).isDirectory())
      return { files: [{ path: source, named: own, file }], leftOut: [] };
    const { files, skipped } = await listFiles(file);
    const named = (path: string): string => `${source.replace(/\/+$/u, '')}/${path}`;
    return {
      files: Array.from(files, ({ path, file: found }) => ({ path: named(path), named: path, file: found })),
      leftOut: skipped.map(({ path, reason }) => ({ ...failed(named(path), { reason }), isLeftOut: true })),
    };
  } catch {
    return { files: [{ path: source, named: own, file: null }], leftOut: [] };
  }
}

async function* readFile(
  { path, named, file }: SourceFile,
  { reader }: ReadingTools,
): AsyncGenerator<SourceRead> {
  if (file === null) {
    yield failed(path, {
      reason: 'there is no such file or folder',
    });
    return;
  }
  yield readFrom(path, await reader.file(named, file));
}

async function* readAddress(
  address: string,
  tools: ReadingTools,
  expect: (more: number) => void,
): AsyncGenerator<SourceRead> {
  const pages = { left: MOST_PAGES };
  yield* readPage(address, tools, expect, pages, 0);
}

/** A page, a feed with the pages of its short entries, or a sitemap with its pages; sitemaps of sitemaps are followed once. */
async function* readPage(
  address: string,
  tools: ReadingTools,
  expect: (more: number) => void,
  pages: { left: number },
  depth: number,
): AsyncGenerator<SourceRead> {
  let read: SourceRead & { readonly isFeed?: boolean };
  try {
    const fetched = await tools.web.get(address);
    const named = extname(pathIn(fetched));
    if (isOtherFormat(named) && !/html/u.test(fetched.type)) {
      yield failed(address, { reason: whyNotSupported(named) });
      return;
    }
    const bytes = readableBytes(fetched);
    const extension = extensionOf({ ...fetched, bytes });
    const sitemap = extension === '.xml' ? sitemapIn(bytes) : null;
    if (sitemap !== null) {
      const addresses = sitemap.isIndex && depth > 0 ? [] : sitemap.addresses.slice(0, pages.left);
      expect(addresses.length - 1);
      for (const next of addresses) {
        if (pages.left <= 0) return;
        pages.left -= 1;
        yield* readPage(next, tools, expect, pages, sitemap.isIndex ? depth + 1 : depth + 2);
      }
      return;
    }
    const outcome = await tools.reader.bytes(bytes, pathIn(fetched), extension);
    const isPage = extension !== '.xml' && outcome.articles.length === 1;
    const articles = outcome.articles.map((article) =>
      isPage && article.url === null ? { ...article, url: fetched.address } : article,
    );
    read = { ...readFrom(address, { ...outcome, articles }), isFeed: extension === '.xml' };
  } catch (error) {
    if (!(error instanceof Unfetchable)) throw error;
    read = failed(address, error);
  }
  if (read.isFeed !== true || depth > 0) yield read;
  else yield* withPages(read, tools, pages);
}

/** A feed whose short entries are read from the pages that they lead to, where that goes. */
async function* withPages(
  feed: SourceRead,
  tools: ReadingTools,
  pages: { left: number },
): AsyncGenerator<SourceRead> {
  const articles: Article[] = [];
  for (const article of feed.articles) {
    const page = article.text.length >= WHOLE_ENTRY || article.url === null || pages.left-- <= 0;
    articles.push(page ? article : await fullerThan(article, tools));
  }
  yield { ...feed, articles };
}

async function fullerThan(entry: Article, tools: ReadingTools): Promise<Article> {
  try {
    const fetched = await tools.web.get(entry.url ?? '');
    const bytes = readableBytes(fetched);
    const extension = extensionOf({ ...fetched, bytes });
    const { articles } = await tools.reader.bytes(bytes, pathIn(fetched), extension);
    const [page] = articles;
    if (articles.length !== 1 || page === undefined || page.text.length <= entry.text.length) return entry;
    const { title, source, author, published, url } = entry;
    // What the feed states about its entry is surer than what the page shows.
    return {
      ...page,
      title: title ?? page.title,
      source: source ?? page.source,
      author: author ?? page.author,
      published: published ?? page.published,
      url: page.url ?? url,
    };
  } catch (error) {
    if (error instanceof Unfetchable) return entry;
    throw error;
  }
}

/** The path of an address: many sites have the day in it. */
function pathIn({ address }: Fetched): string {
  return new URL(address).pathname;
}

function readFrom(from: string, { articles, skipped }: Pick<Outcome, 'articles' | 'skipped'>): SourceRead {
  const [first] = skipped;
  return articles.length === 0
    ? failed(from, { reason: first?.reason ?? 'it contains no article' })
    : { from, articles, warnings: skipped, problem: null };
}

function failed(from: string, problem: Problem): SourceRead {
  return { from, articles: [], warnings: [], problem };
}
