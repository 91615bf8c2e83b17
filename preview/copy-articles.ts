import { cpSync, existsSync, lstatSync, readlinkSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { CorpusUnavailable } from '../src/corpus/load.ts';

/** Copies the articles of a folder, which may itself be a link. A link among them that stays within the folder does so in the copy, too. */
export function copyArticles(from: string, to: string): void {
  if (!existsSync(from))
    throw new CorpusUnavailable(from, 'does not exist: create it and put articles in it');
  const root = realpathSync(from);
  const filter = (source: string, target: string): boolean => {
    const stats = lstatSync(source);
    if (stats.isSymbolicLink()) symlinkSync(linkTo(source, root, target, to), target);
    return stats.isFile() || stats.isDirectory();
  };
  cpSync(root, to, { recursive: true, preserveTimestamps: true, filter });
}

function linkTo(source: string, root: string, target: string, to: string): string {
  if (!existsSync(source)) return readlinkSync(source);
  const led = realpathSync(source);
  const below = relative(root, led);
  const isInside = below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
  return isInside ? relative(dirname(target), join(to, below)) || '.' : led;
}
