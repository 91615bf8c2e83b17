import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { byCodeUnit } from '../text/order.ts';
import { holderOf } from './lock.ts';
import { StateRefused } from './state-refused.ts';
import { refuseNewer, versionOf } from './version.ts';

/** Written where the command line is not understood. */
const STATE_USAGE = `npm run state -- check | clear | move DIR

  check     what is in the state folder, and who uses it
  clear     takes away what the next start makes again; what people sent to the organisers stays
  move DIR  moves all of it to another folder, which must be empty or missing
`;

/** Does what the arguments say with the state folder and gives what to print. Rejects with `StateRefused` where that is not safe. */
export async function runState(args: readonly string[], folder: string): Promise<string> {
  const [verb, target, ...rest] = args;
  if (verb === 'check' && target === undefined) return check(folder);
  if (verb === 'clear' && target === undefined) return clear(folder);
  if (verb === 'move' && target !== undefined && rest.length === 0) return move(folder, resolve(target));
  throw new StateRefused(STATE_USAGE);
}

async function check(folder: string): Promise<string> {
  const version = await versionOf(folder);
  refuseNewer(folder, version);
  const holder = await holderOf(folder);
  const files = await filesBelow(folder);
  const lines = files.map(({ path, bytes }) => `  ${path}  ${bytes.toLocaleString('en-GB')} bytes\n`);
  const used = holder === undefined ? 'not in use' : `in use by process ${holder.pid}`;
  return `${folder}: version ${version}, ${used}, ${files.length} files\n${lines.join('')}`;
}

async function clear(folder: string): Promise<string> {
  await refuseUsed(folder);
  await rm(join(folder, 'index'), { recursive: true, force: true });
  return `${join(folder, 'index')} is gone; the next start makes it again from the articles.\n`;
}

async function move(folder: string, target: string): Promise<string> {
  await refuseUsed(folder);
  if (`${target}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new StateRefused(`${target} is inside ${folder}: choose a folder outside it.`);
  }
  if ((await readdir(target).catch(() => [])).length > 0) {
    throw new StateRefused(`${target} is not empty: choose another folder.`);
  }
  await mkdir(target, { recursive: true });
  // Copied and only then removed: what breaks off half way has lost nothing.
  await cp(folder, target, { recursive: true, preserveTimestamps: true });
  await rm(folder, { recursive: true });
  return `Moved to ${target}. Set STATE_DIR=${target} before the next start.\n`;
}

async function refuseUsed(folder: string): Promise<void> {
  refuseNewer(folder, await versionOf(folder));
  const holder = await holderOf(folder);
  if (holder !== undefined) {
    throw new StateRefused(`Process ${holder.pid} uses the state folder ${folder}: stop it first.`);
  }
}

async function filesBelow(folder: string): Promise<readonly { path: string; bytes: number }[]> {
  const paths = await readdir(folder, { recursive: true }).catch(() => []);
  const found = await Promise.all(
    paths.toSorted(byCodeUnit).map(async (path) => ({ path, found: await stat(join(folder, path)) })),
  );
  return found.flatMap((entry) =>
    entry.found.isFile() ? [{ path: entry.path, bytes: entry.found.size }] : [],
  );
}
