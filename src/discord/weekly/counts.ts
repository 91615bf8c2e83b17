import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tally } from '../../commands/common/tally.ts';
import { replaceFile } from '../../corpus/storage/disk/replace-file.ts';

/** Counts since counting began, and the ids of the articles that were quoted; never a question or a person. */
export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  readonly quoted: ReadonlySet<string>;
}

/** Counts that outlive a restart. */
export interface SavedCounts {
  readonly tally: Tally;
  /** Writes the counts to the disk. Rejects where it cannot. */
  save(): Promise<void>;
  /** Writes them for the last time. Never rejects. */
  close(): Promise<void>;
}

const NONE: Counts = { asked: 0, answered: 0, refused: 0, quoted: new Set() };
/** A crash loses what was counted in this time. */
const SAVE_AFTER_MS = 5_000;
/** More than a folder has articles, because ids of articles that are gone stay. */
const MOST_QUOTED = 100_000;

/** The counts of one process, a shard or the only one, in a file of its own. */
export async function openCounts(
  folder: string,
  shard: number,
  onFailed: (error: unknown) => void,
): Promise<SavedCounts> {
  const file = join(folder, `counts-${shard}.json`);
  const before = await readCounts(file);
  let { asked, answered, refused } = before;
  const quoted = new Set(before.quoted);
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();

  const write = async (): Promise<void> => {
    const text = JSON.stringify({ asked, answered, refused, quoted: [...quoted] });
    await replaceFile(file, [Buffer.from(`${text}\n`)]);
  };
  const save = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const saved = last.then(write);
    last = saved.catch(() => undefined);
    return saved;
  };
  return {
    tally: {
      asked: (outcome, _language, _seconds, articles) => {
        if (outcome === 'small-talk') return;
        asked += 1;
        if (outcome === 'found' || outcome === 'news' || outcome === 'list') answered += 1;
        if (outcome === 'nothing-found') refused += 1;
        for (const id of articles) if (quoted.size < MOST_QUOTED) quoted.add(id);
        timer ??= setTimeout(() => void save().catch(onFailed), SAVE_AFTER_MS).unref();
      },
    },
    save,
    close: () => save().catch(onFailed),
  };
}

/** The sum of what all shards have counted. */
export async function readAllCounts(folder: string): Promise<Counts> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^counts-\d+\.json$/.test(name));
  const all = await Promise.all(names.map((name) => readCounts(join(folder, name))));
  return all.reduce(
    (sum, one) => ({
      asked: sum.asked + one.asked,
      answered: sum.answered + one.answered,
      refused: sum.refused + one.refused,
      quoted: new Set([...sum.quoted, ...one.quoted]),
    }),
    NONE,
  );
}

/** A file that is missing, torn or of another shape counts nothing. */
async function readCounts(file: string): Promise<Counts> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
    const fields = new Map<string, unknown>(Object.entries(read ?? {}));
    const number = (name: string): number => {
      const value = fields.get(name);
      return typeof value === 'number' && value >= 0 ? value : 0;
    };
    const quoted = fields.get('quoted');
    return {
      asked: number('asked'),
      answered: number('answered'),
      refused: number('refused'),
      quoted: new Set(Array.isArray(quoted) ? quoted.filter((id) => typeof id === 'string') : []),
    };
  } catch {
    return NONE;
  }
}
