import { cp, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { makeFolder } from '../text/make-folder.ts';
import { byCodeUnit } from '../text/order.ts';
import { holderOf } from './lock.ts';
import { type FolderKind, lookAt } from './look.ts';
import type { StateMessages } from './messages.ts';
import { StateRefused } from './state-refused.ts';
import { versionOf } from './version.ts';

/** Does what the arguments say with the state folder and gives what to print. Rejects with `StateRefused` where that is not safe. */
export async function runState(
  args: readonly string[],
  folder: string,
  messages: StateMessages,
): Promise<string> {
  const [verb, target, ...rest] = args;
  if (verb === 'check' && target === undefined) return check(folder, messages);
  if (verb === 'clear' && target === undefined) return clear(folder, messages);
  if (verb === 'move' && target !== undefined && rest.length === 0)
    return move(folder, resolve(target), messages);
  throw new StateRefused(({ usage, unknown, whereTo }) => {
    if (args.length === 0) return usage;
    return `${verb === 'move' && target === undefined ? whereTo : unknown(args.join(' '))}\n\n${usage}`;
  });
}

async function check(folder: string, messages: StateMessages): Promise<string> {
  const kind = await lookAt(folder);
  if (kind === 'missing' || kind === 'empty') return `${messages.nothing(folder, kind)}\n`;
  const holder = await holderOf(folder);
  const files = await filesBelow(folder);
  const lines = files.map(({ path, bytes }) => `${messages.file(path, bytes)}\n`);
  const version = kind === 'versioned' ? await versionOf(folder) : undefined;
  return `${messages.summary(folder, version, holder?.pid, files.length)}\n${lines.join('')}`;
}

async function clear(folder: string, messages: StateMessages): Promise<string> {
  await refuseUsed(folder);
  const index = join(folder, 'index');
  const isThere = await stat(index).then(
    () => true,
    () => false,
  );
  if (!isThere) return `${messages.nothingToClear(index)}\n`;
  await rm(index, { recursive: true, force: true });
  return `${messages.cleared(index)}\n`;
}

async function move(folder: string, target: string, messages: StateMessages): Promise<string> {
  const kind = await refuseUsed(folder);
  if (kind === 'missing') throw new StateRefused((said) => said.nothingToMove(folder));
  if (target === resolve(folder)) throw new StateRefused((said) => said.alreadyThere(target));
  if (`${target}${sep}`.startsWith(`${resolve(folder)}${sep}`)) {
    throw new StateRefused((said) => said.inside(target, folder));
  }
  if ((await readdir(target).catch(() => [])).length > 0) {
    throw new StateRefused((said) => said.notEmpty(target));
  }
  await makeFolder(target);
  // Copied and only then removed, so that nothing is lost if it breaks off half way.
  await cp(folder, target, { recursive: true, preserveTimestamps: true });
  await rm(folder, { recursive: true });
  return `${messages.moved(target)}\n`;
}

async function refuseUsed(folder: string): Promise<FolderKind> {
  const kind = await lookAt(folder);
  const holder = await holderOf(folder);
  if (holder !== undefined) {
    throw new StateRefused((messages) => messages.used(folder, holder.pid));
  }
  return kind;
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
