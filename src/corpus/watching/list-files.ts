import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import { byCodeUnit } from '../../text/order.ts';
import { printable, printablePath } from '../../text/printable.ts';
import { FORMATS } from '../reading/formats.ts';
import type { Skipped } from '../skipped.ts';

/** A file that may be an article. */
export interface FoundFile {
  /** Path below the corpus folder with `/`, harmless to print. */
  readonly path: string;
  /** The path to open: links are already followed. */
  readonly file: string;
}

/** What a folder holds: files in order of path, and what was left out. */
export interface Listing {
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
  /** Every folder that was looked into, the corpus folder first, as real paths. */
  readonly folders: readonly string[];
}

interface Walk {
  readonly root: string;
  /** By the path to open. */
  readonly files: Map<string, FoundFile>;
  readonly links: FoundFile[];
  readonly skipped: Skipped[];
  /** The first file and the number of files by extension that no reader takes. */
  readonly otherFormats: Map<string, { path: string; count: number }>;
  readonly seenFolders: Set<string>;
  readonly signal: AbortSignal | undefined;
}

const NOT_AN_ARTICLE =
  /^(?:readme|license|licence|changelog|contributing)(?:\.[\p{L}-]{2,5})?\.(?:md|txt|markdown|mdx|text|html?|json)$|^(?:package(?:-lock)?|tsconfig|composer|manifest)\.json$/iu;

/**
 * Lists the files below `root` (a real path) that may be articles. Names that begin with a dot are skipped; links are followed only inside
 * the folder, and never to a file that is already there under its own name. Rejects when `root` itself cannot be listed.
 */
export async function listFiles(root: string, signal?: AbortSignal): Promise<Listing> {
  const walk: Walk = {
    root,
    files: new Map(),
    links: [],
    skipped: [],
    otherFormats: new Map(),
    seenFolders: new Set([root]),
    signal,
  };
  await walkFolder(walk, root, '');
  // Links come last, so that a file is known by its own name whatever the order of names is.
  for (let i = 0; i < walk.links.length; i += 1) {
    const link = walk.links[i];
    if (link) await followLink(walk, link);
  }
  for (const [extension, { path, count }] of walk.otherFormats) {
    const shown = printable(extension).slice(0, 20);
    const kind = shown === '' ? 'files without an extension' : `${shown} files`;
    const more = count > 1 ? ` (and ${count - 1} more like it)` : '';
    walk.skipped.push({
      path,
      reason: `${kind} are not supported${more}: data/README.md lists the formats`,
    });
  }
  return {
    files: [...walk.files.values()].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    skipped: walk.skipped,
    folders: [...walk.seenFolders],
  };
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
  entries.sort((a, b) => byCodeUnit(a.name, b.name));
  const inFolder = folder.endsWith(sep) ? folder : folder + sep;
  for (const entry of entries) {
    // synonyms.txt at the top is no article; loadCorpus reads it.
    if (entry.name.startsWith('.') || (below === '' && entry.name === 'synonyms.txt')) continue;
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    await takeEntry(walk, entry, { path: name, file: inFolder + entry.name });
  }
}

async function takeEntry(walk: Walk, entry: Dirent, { path, file }: FoundFile): Promise<void> {
  if (entry.isSymbolicLink()) walk.links.push({ path, file });
  else if (entry.isDirectory()) await takeFolder(walk, file, path);
  else if (entry.isFile()) takeFile(walk, file, path);
  else if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) {
    walk.skipped.push({
      path: printablePath(path),
      reason: 'it is not a file but a pipe, socket or device: remove it',
    });
  } else {
    // Some file systems do not tell an entry's type when they list it.
    const stats = await lstat(file).catch(() => null);
    if (stats?.isSymbolicLink()) walk.links.push({ path, file });
    else if (stats?.isDirectory()) await takeFolder(walk, file, path);
    else if (stats?.isFile()) takeFile(walk, file, path);
  }
}

async function takeFolder(walk: Walk, folder: string, path: string): Promise<void> {
  if (walk.seenFolders.has(folder)) return;
  walk.seenFolders.add(folder);
  await walkFolder(walk, folder, path);
}

function takeFile(walk: Walk, file: string, path: string): void {
  const shown = printablePath(path);
  const extension = extname(path).toLowerCase();
  if (!FORMATS.has(extension)) {
    const others = walk.otherFormats.get(extension);
    if (others) others.count += 1;
    else walk.otherFormats.set(extension, { path: shown, count: 1 });
  } else if (NOT_AN_ARTICLE.test(path.slice(path.lastIndexOf('/') + 1))) {
    walk.skipped.push({ path: shown, reason: 'its name is not that of an article: rename it if it is one' });
  } else walk.files.set(file, { path: shown, file });
}

async function followLink(walk: Walk, link: FoundFile): Promise<void> {
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
    const own = walk.files.get(target);
    if (own)
      walk.skipped.push({ path, reason: `it is a link to ${own.path}, which is loaded under its own name` });
    else takeFile(walk, target, link.path);
  } else walk.skipped.push({ path, reason: 'it is a link to something that is not a file: remove it' });
}
