import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decode } from './decode.ts';
import { printablePath } from './printable.ts';
import { readWholeFile } from './read-file.ts';
import { readSynonyms, type Synonyms } from './synonyms.ts';
import { Unreadable } from './unreadable.ts';

/** Reads the named synonym file, or else `synonyms.txt` in the corpus folder or beside it; without one there are no rules. */
export async function loadSynonyms(
  root: string,
  named: string | undefined,
  maxBytes: number,
): Promise<Synonyms> {
  const file = named ?? (await firstFile([join(root, 'synonyms.txt'), join(dirname(root), 'synonyms.txt')]));
  if (file === null) return { rules: [], skipped: [] };
  const path = printablePath(basename(file));
  try {
    const { bytes } = readWholeFile(file, maxBytes);
    return bytes.length === 0 ? { rules: [], skipped: [] } : readSynonyms(decode(bytes), path);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      rules: [],
      skipped: [{ path, ...(error.line === undefined ? {} : { line: error.line }), reason: error.message }],
    };
  }
}

async function firstFile(candidates: readonly string[]): Promise<string | null> {
  for (const candidate of candidates) {
    const stats = await stat(candidate).catch(() => null);
    if (stats?.isFile()) return candidate;
  }
  return null;
}
