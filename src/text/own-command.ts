import { fileURLToPath } from 'node:url';

/** The project's folder; this file stands two levels below it, in `src/text` or `dist/text`. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** True where Verbatim was installed as a package, whose programs are begun with `verbatim`: an update replaces the whole of its folder. */
export function isInstalled(project = PROJECT): boolean {
  return /[/\\]node_modules[/\\]/.test(project);
}

/** The command for one of the programs: `npm run doctor`, or `verbatim doctor` where it is installed as a package. */
export function ownCommand(name: string, project = PROJECT): string {
  if (isInstalled(project)) return `verbatim ${name}`;
  return name === 'start' ? 'npm start' : `npm run ${name}`;
}

/** The same where words or options follow, which npm hands on after `--` alone: `npm run ask --`. */
export function ownCommandWith(name: string, project = PROJECT): string {
  return isInstalled(project) ? ownCommand(name, project) : `${ownCommand(name, project)} --`;
}
