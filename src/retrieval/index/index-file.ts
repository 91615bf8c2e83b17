import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Article } from '../../corpus/article.ts';
import { codeVersion } from '../../corpus/storage/code-version.ts';
import { replaceFile } from '../../corpus/storage/replace-file.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { CompactIndex } from './compact-index.ts';
import { openSegment, type Segment } from './segment.ts';

/**
 * What the file begins with: these 8 characters, the length of the description and its checksum (32-bit, little-endian). The
 * description (JSON) follows, then the segments' bytes as they are in memory.
 */
const MAGIC = 'VERBATM1';
const HEADER_BYTES = MAGIC.length + 8;
const CHUNK_BYTES = 4 * 1_024 * 1_024;

interface Description {
  /** The version of the corpus and of the code: the index of no other is read. */
  readonly key: string;
  readonly segments: readonly {
    readonly bytes: number;
    readonly checksum: number;
    /** The place of each of its articles in the corpus, -1 for one that is no longer there. */
    readonly articles: readonly number[];
  }[];
}

/** Keeps an index in a file between starts. Whatever is wrong with the file, there is then no stored index: it is built. */
export class IndexFile {
  readonly #file: string;
  #latest: Promise<void> = Promise.resolve();
  #saves = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The index of this version of the corpus, whose articles are given in order of id; undefined where the file holds no such. */
  async read(version: string, articles: readonly Article[]): Promise<CompactIndex | undefined> {
    const file = await open(this.#file).catch(() => undefined);
    if (file === undefined) return undefined;
    try {
      return await readIndex(file, await keyOf(version), articles);
    } catch {
      return undefined;
    } finally {
      await file.close();
    }
  }

  /**
   * Writes the index after the writes that are under way; of several that wait only the last is written. Rejects where it
   * cannot, the earlier file then being as it was.
   */
  async save(version: string, index: CompactIndex, articles: readonly Article[]): Promise<void> {
    const number = ++this.#saves;
    const write = async (): Promise<void> => {
      if (number !== this.#saves) return;
      const description = await descriptionOf(await keyOf(version), index, articles);
      await replaceFile(this.#file, contentsOf(description, index));
    };
    const written = this.#latest.then(write);
    this.#latest = written.catch(() => undefined);
    return written;
  }
}

async function keyOf(version: string): Promise<string> {
  return `${version} ${await codeVersion(new URL('../', import.meta.url), new URL('../../text/', import.meta.url))}`;
}

async function descriptionOf(
  key: string,
  { parts }: CompactIndex,
  articles: readonly Article[],
): Promise<Description> {
  const places = new Map(articles.map((article, place) => [article, place]));
  const segments = [];
  for (const { segment, articles: own } of parts) {
    segments.push({
      bytes: segment.bytes.byteLength,
      checksum: await checksumOf(segment),
      articles: own.map((article) => (article === null ? -1 : (places.get(article) ?? -1))),
    });
  }
  return { key, segments };
}

/** A segment never changes, and most outlive many an index. */
const CHECKSUMS = new WeakMap<Segment, number>();

async function checksumOf(segment: Segment): Promise<number> {
  let sum = CHECKSUMS.get(segment);
  if (sum !== undefined) return sum;
  sum = 0;
  for (let at = 0; at < segment.bytes.byteLength; at += CHUNK_BYTES) {
    sum = crc32(new Uint8Array(segment.bytes).subarray(at, at + CHUNK_BYTES), sum);
    // The whole of it would hold the thread for as long as a heartbeat may be late.
    await letOthersRun();
  }
  CHECKSUMS.set(segment, sum);
  return sum;
}

function* contentsOf(description: Description, { parts }: CompactIndex): Generator<Uint8Array> {
  const json = Buffer.from(JSON.stringify(description));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write(MAGIC, 'latin1');
  header.writeUInt32LE(json.length, MAGIC.length);
  header.writeUInt32LE(crc32(json), MAGIC.length + 4);
  yield Buffer.concat([header, json]);
  for (const { segment } of parts) yield new Uint8Array(segment.bytes);
}

/** Throws whatever a file that is not as it was written makes it throw. */
async function readIndex(
  file: FileHandle,
  key: string,
  articles: readonly Article[],
): Promise<CompactIndex | undefined> {
  const { size } = await file.stat();
  const header = Buffer.from(await readExactly(file, 0, HEADER_BYTES));
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const jsonBytes = header.readUInt32LE(MAGIC.length);
  if (HEADER_BYTES + jsonBytes > size) return undefined;
  const json = await readExactly(file, HEADER_BYTES, jsonBytes, header.readUInt32LE(MAGIC.length + 4));
  const description: Description = JSON.parse(Buffer.from(json).toString());
  if (description.key !== key) return undefined;
  const segmentBytes = description.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  if (HEADER_BYTES + jsonBytes + segmentBytes !== size) return undefined;
  let at = HEADER_BYTES + jsonBytes;
  const parts = [];
  for (const { bytes, checksum, articles: places } of description.segments) {
    const segment = openSegment(await readExactly(file, at, bytes, checksum));
    parts.push({ segment, articles: places.map((place) => articles[place] ?? null) });
    at += bytes;
  }
  return new CompactIndex(parts, articles);
}

async function readExactly(
  file: FileHandle,
  from: number,
  length: number,
  checksum?: number,
): Promise<ArrayBuffer> {
  const buffer = new ArrayBuffer(length);
  const bytes = new Uint8Array(buffer);
  let sum = 0;
  for (let at = 0; at < length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(CHUNK_BYTES, length - at), from + at);
    if (bytesRead === 0) throw new RangeError('the file ends too early');
    sum = crc32(bytes.subarray(at, at + bytesRead), sum);
    at += bytesRead;
  }
  if (checksum !== undefined && sum !== checksum)
    throw new RangeError('the bytes are not those that were written');
  return buffer;
}
