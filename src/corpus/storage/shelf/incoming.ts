import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';
import { codeOf, writeWhole } from '../disk/new-file.ts';
import type { NewFile } from './shelf.ts';

/** Articles that somebody has sent and not yet added: files as they would be written. */
export interface Submission {
  /** The file, address or message that they were read from. */
  readonly from: string;
  readonly files: readonly NewFile[];
  /** What was left out of them, in the readers' words. */
  readonly warnings: readonly string[];
}

/** What waits to be added. Each has a key of 16 characters (`A–Z a–z 0–9 - _`), which a button can name even after a restart. */
export interface Incoming {
  save(submission: Submission): Promise<string>;
  /** Undefined where it was added, dropped, or forgotten after a week. */
  load(key: string): Promise<Submission | undefined>;
  /** The same, and removes it: of two people who press at once, one gets it. */
  take(key: string): Promise<Submission | undefined>;
  /** Puts back what was taken, so that its button works again. Rejects where it cannot be written. */
  putBack(key: string, submission: Submission): Promise<void>;
}

const FORGOTTEN_AFTER_MS = 7 * 24 * 60 * 60 * 1_000;
const KEY = /^[\w-]{16}$/u;

/** The submissions that wait in files of this folder. */
export function openIncoming(folder: string): Incoming {
  const fileOf = (key: string): string => join(folder, `${key}.json`);

  const load = async (key: string): Promise<Submission | undefined> => {
    if (!KEY.test(key)) return undefined;
    try {
      return parse(await readFile(fileOf(key), 'utf8'));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  };

  const putBack = async (key: string, submission: Submission): Promise<void> => {
    await writeWhole(fileOf(key), JSON.stringify(submission), { replace: true });
  };

  return {
    load,
    putBack,
    save: async (submission) => {
      await makeFolder(folder, 0o700);
      await forgetOld(folder);
      // Random, not a digest of the contents: what one admin cancels, another may have sent as well.
      const key = randomBytes(12).toString('base64url');
      await putBack(key, submission);
      return key;
    },
    take: async (key) => {
      const submission = await load(key);
      if (submission === undefined) return undefined;
      try {
        // `rm` is content with a file that another has just removed; `unlink` says so.
        await unlink(fileOf(key));
        return submission;
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

async function forgetOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const stats = await stat(join(folder, name)).catch(() => undefined);
    if (stats !== undefined && Date.now() - stats.mtimeMs > FORGOTTEN_AFTER_MS)
      await rm(join(folder, name), { force: true });
  }
}

function parse(contents: string): Submission | undefined {
  const value: unknown = JSON.parse(contents);
  return isSubmission(value) ? value : undefined;
}

function isSubmission(value: unknown): value is Submission {
  if (typeof value !== 'object' || value === null) return false;
  if (!('from' in value && 'files' in value && 'warnings' in value)) return false;
  const { from, files, warnings } = value;
  return (
    typeof from === 'string' &&
    Array.isArray(files) &&
    files.every(isNewFile) &&
    Array.isArray(warnings) &&
    warnings.every((warning) => typeof warning === 'string')
  );
}

function isNewFile(value: unknown): value is NewFile {
  if (typeof value !== 'object' || value === null) return false;
  if (!('name' in value && 'title' in value && 'contents' in value)) return false;
  const { name, title, contents } = value;
  return (
    typeof name === 'string' && typeof contents === 'string' && (title === null || typeof title === 'string')
  );
}
