import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Article } from '../../corpus/article.ts';
import { codeVersion } from '../../corpus/storage/disk/code-version.ts';
import { describedBy, readDescription, readExactly } from '../../corpus/storage/disk/described-file.ts';
import { replaceFile } from '../../corpus/storage/disk/replace-file.ts';
import { letOthersRun } from '../../text/let-others-run.ts';
import { CompactIndex } from './compact-index.ts';
import { openSegment, type Segment } from './segment.ts';

/** The kind of file (`describedBy`): the segments' bytes follow as they are in memory. */
const MAGIC = 'VERBATM1';
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

/** Saves an index in a file between starts. Whatever is wrong with the file, the index then counts as not saved and is built. */
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
  yield describedBy(MAGIC, description);
  for (const { segment } of parts) yield new Uint8Array(segment.bytes);
}

/** A damaged file may make it throw any error. */
async function readIndex(
  file: FileHandle,
  key: string,
  articles: readonly Article[],
): Promise<CompactIndex | undefined> {
  const read = await readDescription(file, MAGIC);
  if (read === undefined) return undefined;
  const description: Description = JSON.parse(read.json);
  if (description.key !== key) return undefined;
  const segmentBytes = description.segments.reduce((sum, { bytes }) => sum + bytes, 0);
  if (read.end + segmentBytes !== (await file.stat()).size) return undefined;
  let at = read.end;
  const parts = [];
  for (const { bytes, checksum, articles: places } of description.segments) {
    const segment = openSegment(await readExactly(file, at, bytes, checksum));
    parts.push({ segment, articles: places.map((place) => articles[place] ?? null) });
    at += bytes;
  }
  return new CompactIndex(parts, articles);
}
