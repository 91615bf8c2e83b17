import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Article, Corpus } from '../../article.ts';
import { rememberOrder } from '../../newest-first.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { codeVersion } from '../disk/code-version.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { FiledLoad } from '../filed/filed-load.ts';
import { FiledOutcomes, type Outcomes } from '../filed/filed-outcomes.ts';
import { bytesOfOrders } from '../filed/record-lines.ts';
import { OpenFile } from '../packed/file-pack.ts';
import { moveTo } from '../packed/packed-articles.ts';
import { aheadOf, PartsOfFile } from './load-parts.ts';
import type { Load } from './load-record.ts';
import { LoadSpool } from './load-spool.ts';
import { type Counts, PartWriter, type Written } from './part-writer.ts';
import type { RecentChange } from './recent-changes.ts';
import { LoadInFile, LoadInMemory } from './taken-load.ts';

/** A load is written again when more than this share of its files has changed since it was saved: until then a start reads these anew. */
const STALE_SHARE = 1 / 16;

/** The last part of the file (`load-parts.ts`). */
interface Head extends Pick<Corpus, 'skipped' | 'synonyms' | 'version'>, Counts {
  readonly code: string;
  /** Another one each time that the file is written. */
  readonly writing: string;
  readonly beganMs: number;
  readonly maxFileBytes: number;
  readonly recent: readonly (readonly [id: string, change: RecentChange])[];
}

/** The file that saves a load between starts. Whatever is wrong with it, it counts as missing, and the folder is read. */
export class LoadFile {
  readonly #path: string;
  readonly #articles: 'memory' | 'file';
  /** Outcomes that stand in the file as they are, where articles are in memory. */
  readonly #saved = new WeakSet<Outcome>();
  /** The version of the corpus that the file holds whole. */
  #whole: string | undefined;
  #spool: LoadSpool | undefined;

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

  async #read(written?: WrittenLoad): Promise<Load | undefined> {
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
   * Where articles are left in the file and there is none yet: what takes them while they are read, for `loadFolder`. The load is then to be
   * saved, or the spool dropped. Rejects where the folder cannot be written.
   */
  async spool(): Promise<LoadSpool> {
    this.#spool = await LoadSpool.create(this.#path);
    return this.#spool;
  }

  /**
   * Saves a load for the next start, unless nearly all of it is saved already; with `whole` every change is saved, for other
   * processes that need the very same articles. Gives the load to go on with: where articles are left in the file, that of the file. Rejects
   * where the file cannot be written.
   */
  async save(load: Load, whole = false): Promise<Load> {
    const { corpus, record } = load;
    const spool = this.#spool;
    this.#spool = undefined;
    if (spool?.holds(record.outcomes) === true) {
      await this.#keep(spool, load);
      return load;
    }
    await spool?.drop();
    const isSaved = whole
      ? this.#whole === corpus.version
      : this.#whole !== undefined && this.#staleIn(record.outcomes) <= record.outcomes.size * STALE_SHARE;
    if (isSaved) return load;
    const written: { writing: string; articles: Article[] } = { writing: randomUUID(), articles: [] };
    const code = await codeOfCorpus();
    await replaceFile(this.#path, bytesOf(load, { code, ...written }, this.#articles === 'memory'));
    this.#whole = corpus.version;
    if (this.#articles === 'file') return (await this.#read(written)) ?? load;
    for (const [, outcome] of record.outcomes) this.#saved.add(outcome);
    return load;
  }

  /** The load goes on from its spool, whether that can be kept or not. */
  async #keep(spool: LoadSpool, load: Load): Promise<void> {
    const { articles } = load.corpus;
    const code = await codeOfCorpus();
    try {
      const orders = bytesOfOrders(spool.articles, articles, load.record.newestFirst);
      await spool.keep(orders, (counts) => headOf(load, { code, writing: randomUUID() }, counts));
    } catch (error) {
      await spool.drop();
      throw error;
    }
    this.#whole = load.corpus.version;
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
interface WrittenLoad {
  readonly writing: string;
  readonly articles: readonly Article[];
}

/** `left`: the same file, where articles are to be left in it. `written`: what it has to be then, whose articles are the same objects. */
async function readLoad(
  file: FileHandle,
  left: OpenFile | undefined,
  written: WrittenLoad | undefined,
): Promise<Load | undefined> {
  const { size, ino } = await file.stat({ bigint: true });
  // Another process may have replaced it between the two openings.
  if (left !== undefined && left.inode !== ino) return undefined;
  const parts = new PartsOfFile(file, Number(size));
  const head: Head = JSON.parse((await parts.last()).json.toString());
  if (head.code !== (await codeOfCorpus())) return undefined;
  if (written !== undefined && written.writing !== head.writing) return undefined;
  const taken =
    left === undefined
      ? new LoadInMemory()
      : new LoadInFile(left, new FiledLoad(left, head), written?.articles ?? []);
  let coming = aheadOf(parts, head.parts + 1);
  for (let more = head.parts; coming !== undefined; more -= 1) {
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
  return codeVersion(new URL('../../', import.meta.url), new URL('../../../text/', import.meta.url));
}

/** `written` is filled with the articles in their order. With `moves` the texts are those of the packs that are written from then on. */
function* bytesOf(
  load: Load,
  { articles, ...by }: Pick<Head, 'code' | 'writing'> & { readonly articles: Article[] },
  moves: boolean,
): Generator<Uint8Array> {
  const { corpus, record } = load;
  const writer = new PartWriter();
  const bytesIn = (written: Written | undefined): readonly Uint8Array[] => {
    const { bytes, articles: own, pack } = written ?? { bytes: [], articles: [], pack: undefined };
    for (const [number, article] of own.entries()) {
      // So that no text is kept twice, and what an old pack holds of articles that are gone can go, too.
      if (moves && pack !== undefined) moveTo(article, { pack, number });
      articles.push(article);
    }
    return bytes;
  };
  yield* bytesIn(writer.begin());
  for (const [file, outcome] of record.outcomes) yield* bytesIn(writer.add(file, outcome));
  yield* bytesIn(writer.rest());
  const orders = bytesOfOrders(articles, corpus.articles, record.newestFirst);
  yield* bytesIn(writer.end(orders, headOf(load, by, writer.counts)));
}

function headOf(
  { corpus, record }: Load,
  { code, writing }: Pick<Head, 'code' | 'writing'>,
  { parts, files, articles }: Counts,
): Head {
  const { skipped, synonyms, version } = corpus;
  const { beganMs, maxFileBytes } = record;
  const recent = [...record.recent];
  return { code, writing, beganMs, maxFileBytes, recent, skipped, synonyms, version, parts, files, articles };
}
