import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Article, Corpus } from '../article.ts';
import { rememberOrder } from '../newest-first.ts';
import type { Outcome } from '../reading/read-article-file.ts';
import { codeVersion } from './code-version.ts';
import { OpenFile } from './file-pack.ts';
import { FiledLoad } from './filed-load.ts';
import { FiledOutcomes, type Outcomes } from './filed-outcomes.ts';
import { aheadOf, MAGIC, PartsOfFile, partOf } from './load-parts.ts';
import type { Load } from './load-record.ts';
import { moveTo, packOf, sizeOf } from './packed-articles.ts';
import type { RecentChange } from './recent-changes.ts';
import { bytesOfOrders, linesOf } from './record-lines.ts';
import { replaceFile } from './replace-file.ts';
import { LoadInFile, LoadInMemory } from './taken-load.ts';

/** A load is written again when more than this share of its files has changed since it was saved: until then a start reads these anew. */
const STALE_SHARE = 1 / 16;
/** A part holds texts of about this size, so that making or reading one takes a millisecond or two: then others get their turn. */
const PART_BYTES = 1_024 * 1_024;
/** Files without an article add only their line to a part. */
const PART_FILES = 400;

/** The first part of the file (`load-parts.ts`). */
interface Head extends Pick<Corpus, 'skipped' | 'synonyms' | 'version'> {
  readonly code: string;
  /** Another one each time that the file is written. */
  readonly writing: string;
  readonly beganMs: number;
  readonly maxFileBytes: number;
  readonly recent: readonly (readonly [id: string, change: RecentChange])[];
  /** Counts the orders, but not the head. */
  readonly parts: number;
  readonly files: number;
  /** Duplicates included. */
  readonly articles: number;
}

/** The file that saves a load between starts. Whatever is wrong with it, it counts as missing, and the folder is read. */
export class LoadFile {
  readonly #path: string;
  readonly #articles: 'memory' | 'file';
  /** Outcomes that stand in the file as they are, where articles are in memory. */
  readonly #saved = new WeakSet<Outcome>();
  /** The version of the corpus that the file holds whole. */
  #whole: string | undefined;

  /** `articles` says where they are: in memory, or left in the file and read when they are asked for. */
  constructor(path: string, articles: 'memory' | 'file' = 'memory') {
    this.#path = path;
    this.#articles = articles;
  }

  /**
   * An earlier process's load as it was. Given to `loadFolder` as `previous`, only files whose size, times or inode differ are
   * read. Undefined where there is none, or it is damaged, or made by other code.
   */
  async read(): Promise<Load | undefined> {
    return this.#read();
  }

  async #read(written?: Written): Promise<Load | undefined> {
    const file = await open(this.#path).catch(() => undefined);
    if (file === undefined) return undefined;
    try {
      const left = this.#articles === 'file' ? new OpenFile(this.#path) : undefined;
      const load = await readLoad(file, left, written);
      if (load === undefined) return undefined;
      if (left === undefined) for (const [, outcome] of load.record.outcomes) this.#saved.add(outcome);
      this.#whole = load.corpus.version;
      return load;
    } catch {
      return undefined;
    } finally {
      await file.close();
    }
  }

  /**
   * Saves a load for the next start, unless nearly all of it is saved already; with `whole` every change is saved, for other
   * processes that need the very same articles. Gives the load to go on with: where articles are left in the file, that of the file. Rejects
   * where the file cannot be written.
   */
  async save(load: Load, whole = false): Promise<Load> {
    const { corpus, record } = load;
    const isSaved = whole
      ? this.#whole === corpus.version
      : this.#staleIn(record.outcomes) <= record.outcomes.size * STALE_SHARE;
    if (isSaved) return load;
    const written = { writing: randomUUID(), articles: [] as Article[] };
    const code = await codeOfCorpus();
    await replaceFile(this.#path, bytesOf(load, { code, ...written }, this.#articles === 'memory'));
    this.#whole = corpus.version;
    if (this.#articles === 'file') return (await this.#read(written)) ?? load;
    for (const [, outcome] of record.outcomes) this.#saved.add(outcome);
    return load;
  }

  /** How many outcomes are not in the file as they are. */
  #staleIn(outcomes: Outcomes): number {
    if (outcomes instanceof FiledOutcomes) return outcomes.freshCount;
    let stale = 0;
    for (const [, outcome] of outcomes) if (!this.#saved.has(outcome)) stale += 1;
    return stale;
  }
}

/** What was written: its name, and the articles in their order. */
interface Written {
  readonly writing: string;
  readonly articles: readonly Article[];
}

/** `left`: the same file, where articles are to be left in it. `written`: what it has to be then, whose articles are the same objects. */
async function readLoad(
  file: FileHandle,
  left: OpenFile | undefined,
  written: Written | undefined,
): Promise<Load | undefined> {
  const { size, ino } = await file.stat({ bigint: true });
  // Another process may have replaced it between the two openings.
  if (left !== undefined && left.inode !== ino) return undefined;
  const parts = new PartsOfFile(file, Number(size));
  const head: Head = JSON.parse((await parts.first()).json.toString());
  if (head.code !== (await codeOfCorpus())) return undefined;
  if (written !== undefined && written.writing !== head.writing) return undefined;
  const taken =
    left === undefined
      ? new LoadInMemory()
      : new LoadInFile(left, new FiledLoad(left, head), written?.articles ?? []);
  let coming = aheadOf(parts, head.parts);
  for (let more = head.parts - 1; coming !== undefined; more -= 1) {
    const part = await coming;
    coming = aheadOf(parts, more);
    if (coming === undefined) taken.takeOrders(part);
    else taken.take(part);
  }
  if (!parts.isAtEnd) return undefined;
  const { beganMs, maxFileBytes, skipped, synonyms, version } = head;
  const recent = new Map(head.recent);
  const { articles, newestFirst, outcomes } = taken.taken();
  rememberOrder({ articles, newestFirst });
  return {
    corpus: { articles, skipped, synonyms, version },
    record: { beganMs, maxFileBytes, outcomes, recent, newestFirst },
  };
}

/** The code of `corpus` and `text` decides what an article is. */
function codeOfCorpus(): Promise<string> {
  return codeVersion(new URL('../', import.meta.url), new URL('../../text/', import.meta.url));
}

/** `written` is filled with the articles in their order. With `moves` the texts are those of the packs that are written from then on. */
function* bytesOf(
  { corpus, record }: Load,
  { code, writing, articles: written }: Pick<Head, 'code' | 'writing'> & { readonly articles: Article[] },
  moves: boolean,
): Generator<Uint8Array> {
  const { skipped, synonyms, version, articles } = corpus;
  const { beganMs, maxFileBytes, outcomes, newestFirst } = record;
  const { parts, count } = countedParts(outcomes);
  const head = {
    code,
    writing,
    beganMs,
    maxFileBytes,
    recent: [...record.recent],
    skipped,
    synonyms,
    version,
  };
  const counts = { parts: parts.length + 1, files: outcomes.size, articles: count };
  yield Buffer.from(MAGIC, 'latin1');
  yield* partOf(JSON.stringify({ ...head, ...counts } satisfies Head), new Uint8Array());
  const files = outcomes[Symbol.iterator]();
  for (const size of parts) {
    const lines: string[] = [];
    const own: Article[] = [];
    for (let at = 0; at < size; at++) {
      const next = files.next();
      if (next.done === true) break;
      lines.push(linesOf(...next.value));
      own.push(...next.value[1].articles);
    }
    const pack = packOf(own);
    // So that no text is kept twice, and what an old pack holds of articles that are gone can go, too.
    if (moves) for (const [number, article] of own.entries()) moveTo(article, { pack, number });
    for (const article of own) written.push(article);
    yield* partOf(lines.join(''), Buffer.from(pack.buffer));
  }
  yield* partOf('', bytesOfOrders(written, articles, newestFirst));
}

/** How many files each part has, and how many articles all have. */
function countedParts(outcomes: Outcomes): { readonly parts: readonly number[]; readonly count: number } {
  const parts: number[] = [];
  let count = 0;
  let files = PART_FILES;
  let size = 0;
  for (const [, { articles }] of outcomes) {
    if (files === PART_FILES || size >= PART_BYTES) {
      parts.push(0);
      files = 0;
      size = 0;
    }
    files += 1;
    parts[parts.length - 1] = files;
    count += articles.length;
    for (const article of articles) size += sizeOf(article);
  }
  return { parts, count };
}
