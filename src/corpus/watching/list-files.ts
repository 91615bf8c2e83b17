import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { byCodeUnit } from '../../text/order.ts';
import { printable, printablePath } from '../../text/printable.ts';
import { FORMATS } from '../reading/formats.ts';
import { whyNotSupported } from '../reading/other-formats.ts';
import type { Skipped } from '../skipped.ts';
import { FileList, type FoundFile } from './file-list.ts';

/** What a folder holds: files in order of path, and what was left out. */
export interface Listing {
  readonly files: FileList;
  readonly skipped: readonly Skipped[];
  /** Every folder that was looked into, the corpus folder first, as real paths. */
  readonly folders: readonly string[];
}

interface Walk {
  readonly root: string;
  readonly files: FileList;
  readonly links: FoundFile[];
  readonly skipped: Skipped[];
  /** For each extension without a reader, the first file and the number of files. */
  readonly otherFormats: Map<string, { path: string; count: number }>;
  readonly seenFolders: Set<string>;
  readonly signal: AbortSignal | undefined;
}

const NOT_AN_ARTICLE =
  /^(?:readme|license|licence|changelog|contributing)(?:\.[\p{L}-]{2,5})?\.(?:md|txt|markdown|mdx|text|html?|json|rst|org)$|^(?:package(?:-lock)?|tsconfig|composer|manifest)\.json$|^(?:_?config(?:\.\w+)?|mkdocs|hugo|antora|netlify|(?:docker-)?compose(?:\.\w+)?|pnpm-lock|pnpm-workspace|action|codecov|pubspec)\.ya?ml$/iu;

/**
 * Lists the files below `root` (a real path) that may be articles. Names that begin with a dot are skipped; links are followed only inside
 * the folder, and never to a file that is already there under its own name. Rejects when `root` itself cannot be listed.
 */
export async function listFiles(root: string, signal?: AbortSignal): Promise<Listing> {
  const walk: Walk = {
    root,
    files: new FileList(),
    links: [],
    skipped: [],
    otherFormats: new Map(),
    seenFolders: new Set([root]),
    signal,
  };
  await walkFolder(walk, root, '');
  // Links come last, so that a file is known by its own name whatever the order of names is.
  const own = new Map<string, FoundFile>();
  let known = 0;
  for (let i = 0; i < walk.links.length; i += 1) {
    for (; known < walk.files.length; known += 1) {
      const found = walk.files.at(known);
      if (found) own.set(found.file, found);
    }
    const link = walk.links[i];
    if (link) await followLink(walk, link, own);
  }
  for (const [extension, { path, count }] of walk.otherFormats) {
    walk.skipped.push({ path, reason: whyNotSupported(printable(extension).slice(0, 20), count - 1) });
  }
  return {
    files: inOrder(walk.files),
    skipped: walk.skipped,
    folders: [...walk.seenFolders],
  };
}

/** Sorts files by path; nearly always they are sorted already. */
function inOrder(files: FileList): FileList {
  let before = '';
  for (const { path } of files) {
    if (path < before) return files.inOrder((a, b) => byCodeUnit(a.path, b.path));
    before = path;
  }
  return files;
}

/** Compares as whole paths do: "a.md" comes before "a/b.md". */
function sortKey(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

async function walkFolder(walk: Walk, folder: string, below: string): Promise<void> {
  walk.signal?.throwIfAborted();
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    walk.skipped.push({
      path: printablePath(below),
      reason: 'this folder cannot be listed: check its permissions',
    });
    return;
  }
  entries.sort((a, b) => byCodeUnit(sortKey(a), sortKey(b)));
  const inFolder = folder.endsWith(sep) ? folder : folder + sep;
  const own = { below: below === '' ? '' : `${below}/`, inFolder };
  for (const entry of entries) {
    // synonyms.txt at the top is not an article; `loadSynonyms` reads it.
    if (entry.name.startsWith('.') || (below === '' && entry.name === 'synonyms.txt')) continue;
    const name = own.below + entry.name;
    const type = await typeOf(entry, inFolder + entry.name);
    if (type === 'file' && isArticle(walk, name)) walk.files.add(own, entry.name);
    else if (type === 'folder') await takeFolder(walk, inFolder + entry.name, name);
    else if (type === 'link') walk.links.push({ path: name, file: inFolder + entry.name });
    else if (type === 'other')
      walk.skipped.push({
        path: printablePath(name),
        reason: 'it is not a file but a pipe, socket or device: remove it',
      });
  }
}

type EntryType = 'file' | 'folder' | 'link' | 'other';

/** Some file systems do not tell an entry's type when they list it. Undefined where it cannot be told. */
async function typeOf(entry: Dirent, file: string): Promise<EntryType | undefined> {
  const told = typeIn(entry);
  if (told !== undefined) return told;
  const stats = await lstat(file).catch(() => undefined);
  const found = stats && typeIn(stats);
  return found === 'other' ? undefined : found;
}

function typeIn(
  entry: Pick<
    Dirent,
    | 'isSymbolicLink'
    | 'isDirectory'
    | 'isFile'
    | 'isFIFO'
    | 'isSocket'
    | 'isBlockDevice'
    | 'isCharacterDevice'
  >,
): EntryType | undefined {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  const isOther = entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice();
  return isOther ? 'other' : undefined;
}

async function takeFolder(walk: Walk, folder: string, path: string): Promise<void> {
  if (walk.seenFolders.has(folder)) return;
  walk.seenFolders.add(folder);
  await walkFolder(walk, folder, path);
}

/** Whether a file may be an article, by its path as it is named in the folder; what is wrong with it is noted. */
function isArticle(walk: Walk, path: string): boolean {
  const shown = printablePath(path);
  const extension = extname(path).toLowerCase();
  if (!FORMATS.has(extension)) {
    const others = walk.otherFormats.get(extension);
    if (others) others.count += 1;
    else walk.otherFormats.set(extension, { path: shown, count: 1 });
    return false;
  }
  if (!NOT_AN_ARTICLE.test(path.slice(path.lastIndexOf('/') + 1))) return true;
  walk.skipped.push({ path: shown, reason: 'its name is not that of an article: rename it if it is one' });
  return false;
}

async function followLink(walk: Walk, link: FoundFile, files: ReadonlyMap<string, FoundFile>): Promise<void> {
  const path = printablePath(link.path);
  const target = await realpath(link.file).catch(() => null);
  const stats = target === null ? null : await lstat(target).catch(() => null);
  if (target === null || stats === null) {
    walk.skipped.push({ path, reason: 'it is a link to nothing: remove it' });
  } else if (
    target !== walk.root &&
    !target.startsWith(walk.root.endsWith(sep) ? walk.root : walk.root + sep)
  ) {
    walk.skipped.push({
      path,
      reason: 'it is a link out of the folder, which is not followed: copy the file here',
    });
  } else if (stats.isDirectory()) {
    if (walk.seenFolders.has(target)) return;
    await takeFolder(walk, target, link.path);
  } else if (stats.isFile()) {
    const own = files.get(target);
    if (own)
      walk.skipped.push({ path, reason: `it is a link to ${own.path}, which is loaded under its own name` });
    else if (isArticle(walk, link.path)) walk.files.addFound({ path, file: target });
  } else walk.skipped.push({ path, reason: 'it is a link to something that is not a file: remove it' });
}
