import { type FileHandle, open } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { Corpus } from './article.ts';
import { codeVersion } from './code-version.ts';
import { withoutDuplicates } from './load.ts';
import { recordOf, restore } from './previous-load.ts';
import type { Outcome } from './read-article-file.ts';
import { replaceFile } from './replace-file.ts';
import { digestOf, rememberDigest } from './version.ts';

/** The file is a row of records, each its length (32-bit, little-endian) and its bytes (v8's serialisation), then the checksum of all. */
const NUMBER_BYTES = 4;
/** A load is written again when more than this share of its files is not kept as it is: until then a start reads those anew. */
const STALE_SHARE = 1 / 16;
/** Records are made and written in pieces of this size, which takes a millisecond or two: then others get their turn. */
const PIECE_BYTES = 512 * 1_024;
/** How long records are read in one go, in milliseconds. */
const TURN_MS = 8;

interface Head extends Pick<Corpus, 'skipped' | 'synonyms' | 'version'> {
  readonly code: string;
  readonly beganMs: number;
  readonly maxFileBytes: number;
}

interface FileRecord {
  readonly file: string;
  readonly outcome: Outcome;
  readonly digest: string | null;
}

/** Outcomes that stand in a file as they are. */
const STORED = new WeakSet<Outcome>();
/** The version of the corpus that each file keeps whole. */
const WHOLE = new Map<string, string>();

/**
 * An earlier process' load as it was. Given to `loadCorpus` as `previous`, only files whose size, times or inode are not those that
 * are kept are read. Undefined where there is none, or it is damaged, or made by other code.
 */
export async function readStoredLoad(path: string): Promise<Corpus | undefined> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const records = new RecordFile(file, (await file.stat()).size);
    const head: Head = deserialize((await records.next()) ?? Buffer.of());
    if (head.code !== (await codeOfCorpus())) return undefined;
    const outcomes = new Map<string, Outcome>();
    let turnEnd = performance.now() + TURN_MS;
    for (let record = await records.next(); record !== undefined; record = await records.next()) {
      const { file, outcome, digest }: FileRecord = deserialize(record);
      outcomes.set(file, outcome);
      STORED.add(outcome);
      if (outcome.article !== null && digest !== null) rememberDigest(outcome.article, digest);
      if (performance.now() < turnEnd) continue;
      await turn();
      turnEnd = performance.now() + TURN_MS;
    }
    if (!records.isWhole) return undefined;
    const { beganMs, maxFileBytes, skipped, synonyms, version } = head;
    const { articles } = withoutDuplicates([...outcomes.values()].flatMap(({ article }) => article ?? []));
    const corpus: Corpus = { articles, skipped, synonyms, version };
    restore(corpus, { beganMs, maxFileBytes, outcomes });
    WHOLE.set(path, version);
    return corpus;
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/**
 * Keeps a load for the next start, unless nearly all of it is kept already; with `whole` every change is kept, for other processes
 * that are to have the very same articles. Rejects where the file cannot be written.
 */
export async function keepLoad(path: string, corpus: Corpus, whole = false): Promise<void> {
  const record = recordOf(corpus);
  if (record === undefined) return;
  const outcomes = [...record.outcomes];
  const stale = outcomes.filter(([, outcome]) => !STORED.has(outcome));
  const isKept = whole ? WHOLE.get(path) === corpus.version : stale.length <= outcomes.length * STALE_SHARE;
  if (isKept) return;
  const { skipped, synonyms, version } = corpus;
  const { beganMs, maxFileBytes } = record;
  const head: Head = { code: await codeOfCorpus(), beganMs, maxFileBytes, skipped, synonyms, version };
  await replaceFile(path, piecesOf(head, outcomes));
  WHOLE.set(path, version);
  for (const [, outcome] of outcomes) STORED.add(outcome);
}

/** Lets a heartbeat or a question come between: a shard takes over what another has kept while it goes on answering. */
async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** This folder's own code decides what an article is. */
function codeOfCorpus(): Promise<string> {
  return codeVersion(new URL('./', import.meta.url));
}

function* piecesOf(head: Head, outcomes: readonly (readonly [string, Outcome])[]): Generator<Uint8Array> {
  let checksum = 0;
  let piece = [...recordOfBytes(serialize(head))];
  let size = 0;
  const whole = (): Buffer => {
    const bytes = Buffer.concat(piece);
    piece = [];
    size = 0;
    checksum = crc32(bytes, checksum);
    return bytes;
  };
  for (const [file, outcome] of outcomes) {
    const digest = outcome.article === null ? null : digestOf(outcome.article);
    const record = serialize({ file, outcome, digest } satisfies FileRecord);
    piece.push(...recordOfBytes(record));
    size += record.length;
    if (size > PIECE_BYTES) yield whole();
  }
  yield whole();
  yield number(checksum);
}

function recordOfBytes(bytes: Buffer): Buffer[] {
  return [number(bytes.length), bytes];
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(NUMBER_BYTES);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * The records of a file, read piece by piece into the same few bytes: the whole of it in memory would be as much again as the articles
 * that it holds, until some later collection. A record is good until the next one is asked for.
 */
class RecordFile {
  readonly #file: FileHandle;
  /** Where the checksum stands, after the last record. */
  readonly #end: number;
  #read = 0;
  #bytes = Buffer.alloc(PIECE_BYTES);
  #from = 0;
  #to = 0;
  #checksum = 0;
  #stored: number | null = null;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#end = size - NUMBER_BYTES;
  }

  /** Whether all that was written has been read as it was written. */
  get isWhole(): boolean {
    return this.#stored === this.#checksum;
  }

  /** Undefined after the last one. Throws a `RangeError` where the file ends within a record. */
  async next(): Promise<Buffer | undefined> {
    if (this.#from === this.#to && this.#read === this.#end) {
      this.#stored = (await this.#take(NUMBER_BYTES, this.#end + NUMBER_BYTES)).readUInt32LE();
      return undefined;
    }
    const length = (await this.#take(NUMBER_BYTES)).readUInt32LE();
    const record = await this.#take(length);
    this.#checksum = crc32(number(length), this.#checksum);
    this.#checksum = crc32(record, this.#checksum);
    return record;
  }

  async #take(length: number, end = this.#end): Promise<Buffer> {
    if (this.#to - this.#from < length) await this.#fill(length, end);
    const first = this.#from;
    this.#from += length;
    return this.#bytes.subarray(first, this.#from);
  }

  async #fill(length: number, end: number): Promise<void> {
    const left = this.#bytes.subarray(this.#from, this.#to);
    if (left.length + (end - this.#read) < length) throw new RangeError('the file ends within a record');
    const bytes = length > this.#bytes.length ? Buffer.alloc(length) : this.#bytes;
    bytes.set(left);
    this.#bytes = bytes;
    this.#from = 0;
    this.#to = left.length;
    while (this.#to < length) {
      const most = Math.min(bytes.length - this.#to, end - this.#read);
      const { bytesRead } = await this.#file.read(bytes, this.#to, most, this.#read);
      if (bytesRead === 0) throw new RangeError('the file ends too early');
      this.#to += bytesRead;
      this.#read += bytesRead;
    }
  }
}
