import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInstalled, PROJECT } from '../text/own-command.ts';

/** The folder of articles where none is set: the project's own or, for a package, `data/articles` of the working directory if there is one. */
export function defaultCorpusDir(project = PROJECT): string {
  const own = resolve('data/articles');
  return isInstalled(project) && existsSync(own) ? own : resolve(project, 'data/articles');
}

/** The state folder where none is set: in the project's folder or, for a package, in the working directory. */
export function defaultStateDir(project = PROJECT): string {
  return isInstalled(project) ? resolve('state') : resolve(project, 'state');
}
