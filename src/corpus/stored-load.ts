import { readFile } from 'node:fs/promises';
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
const CHECKED_BYTES = 8 * PIECE_BYTES;
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
  try {
    const bytes = await readFile(path);
    const end = bytes.length - NUMBER_BYTES;
    if (bytes.readUInt32LE(end) !== (await checksumOf(bytes.subarray(0, end)))) return undefined;
    const records = recordsIn(bytes.subarray(0, end));
    const head: Head = deserialize(records.next().value ?? Buffer.of());
    if (head.code !== (await codeOfCorpus())) return undefined;
    const outcomes = new Map<string, Outcome>();
    let turnEnd = performance.now() + TURN_MS;
    for (const record of records) {
      const { file, outcome, digest }: FileRecord = deserialize(record);
      outcomes.set(file, outcome);
      STORED.add(outcome);
      if (outcome.article !== null && digest !== null) rememberDigest(outcome.article, digest);
      if (performance.now() < turnEnd) continue;
      await turn();
      turnEnd = performance.now() + TURN_MS;
    }
    const { beganMs, maxFileBytes, skipped, synonyms, version } = head;
    const { articles } = withoutDuplicates([...outcomes.values()].flatMap(({ article }) => article ?? []));
    const corpus: Corpus = { articles, skipped, synonyms, version };
    restore(corpus, { beganMs, maxFileBytes, outcomes });
    WHOLE.set(path, version);
    return corpus;
  } catch {
    return undefined;
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

async function checksumOf(bytes: Buffer): Promise<number> {
  let checksum = 0;
  for (let at = 0; at < bytes.length; at += CHECKED_BYTES) {
    checksum = crc32(bytes.subarray(at, at + CHECKED_BYTES), checksum);
    await turn();
  }
  return checksum;
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

function* recordsIn(bytes: Buffer): Generator<Buffer, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const first = at + NUMBER_BYTES;
    at = first + bytes.readUInt32LE(at);
    yield bytes.subarray(first, at);
  }
  return undefined;
}
