import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isInstalled, PROJECT } from '../text/own-command.ts';

/** The folder of articles where none is set: the project's own or, for a package, `data/articles` of the working directory if there is one. */
export function defaultCorpusDir(project = PROJECT): string {
  const own = resolve('data/articles');
  return isInstalled(project) && existsSync(own) ? own : resolve(project, 'data/articles');
}

/** Whether these are the articles that ship with an installed package, whose whole folder an update replaces. */
export function areShipped(corpusDir: string, project = PROJECT): boolean {
  return isInstalled(project) && `${resolve(corpusDir)}${sep}`.startsWith(resolve(project) + sep);
}

/** Where articles are to be written that the bot answers from: of a package never into its own folder, but into that of the working directory. */
export function ownCorpusDir(corpusDir: string, project = PROJECT): string {
  return areShipped(corpusDir, project) ? resolve('data/articles') : corpusDir;
}

/** The folder for what must outlive a restart where none is set: in the project's folder, or, of a package, in the working directory. */
export function defaultStateDir(project = PROJECT): string {
  return isInstalled(project) ? resolve('state') : resolve(project, 'state');
}
