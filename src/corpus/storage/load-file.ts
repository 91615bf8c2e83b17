import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import type { Article, Corpus } from '../article.ts';
import { withoutDuplicates } from '../load.ts';
import type { Outcome } from '../reading/read-article-file.ts';
import { digestOf, rememberDigest } from '../version.ts';
import { codeVersion } from './code-version.ts';
import { FilePack, OpenFile, packHead } from './file-pack.ts';
import type { Load } from './load-record.ts';
import { type Fields, fieldsOf, moveTo, Pack, packedArticle, packOf, sizeOf } from './packed-articles.ts';
import type { RecentChange } from './recent-changes.ts';
import { replaceFile } from './replace-file.ts';

/**
 * The file begins with these 8 characters. Then come parts, each three numbers (32-bit, little-endian), some JSON and a pack of
 * articles: the numbers are the lengths of both and the checksum of lengths, JSON and pack. The first part is the `Head`.
 */
const MAGIC = 'VERBATL3';
const NUMBER_BYTES = 4;
const PART_HEAD_BYTES = 3 * NUMBER_BYTES;
/** A load is written again when more than this share of its files is not saved as it is: until then a start reads those anew. */
const STALE_SHARE = 1 / 16;
/** A part holds texts of about this size, so that making or reading one takes a millisecond or two: then others get their turn. */
const PART_BYTES = 1_024 * 1_024;
/** Files without an article cost a part nothing but their line. */
const PART_FILES = 400;

interface Head extends Pick<Corpus, 'skipped' | 'synonyms' | 'version'> {
  readonly code: string;
  readonly beganMs: number;
  readonly maxFileBytes: number;
  readonly recent: readonly (readonly [id: string, change: RecentChange])[];
  readonly parts: number;
}

interface FileRecord {
  readonly file: string;
  readonly outcome: Omit<Outcome, 'articles'>;
  /** Its articles in their order; the next ones of the pack belong to them. */
  readonly articles: readonly { readonly fields: Fields; readonly digest: string }[];
}

/** The file that keeps a load between starts. Whatever is wrong with it, it then counts as missing, and the folder is read. */
export class LoadFile {
  readonly #path: string;
  readonly #texts: 'memory' | 'file';
  /** Outcomes that stand in the file as they are. */
  readonly #saved = new WeakSet<Outcome>();
  /** The version of the corpus that the file holds whole. */
  #whole: string | undefined;

  /** `texts` says where the articles' texts are from then on: in memory, or left in the file and read when they are asked for. */
  constructor(path: string, texts: 'memory' | 'file' = 'memory') {
    this.#path = path;
    this.#texts = texts;
  }

  /**
   * An earlier process's load as it was. Given to `loadFolder` as `previous`, only files whose size, times or inode differ are
   * read. Undefined where there is none, or it is damaged, or made by other code.
   */
  async read(): Promise<Load | undefined> {
    const file = await open(this.#path).catch(() => undefined);
    if (file === undefined) return undefined;
    try {
      const load = await readLoad(file, this.#texts === 'file' ? new OpenFile(this.#path) : undefined);
      if (load === undefined) return undefined;
      for (const outcome of load.record.outcomes.values()) this.#saved.add(outcome);
      this.#whole = load.corpus.version;
      return load;
    } catch {
      return undefined;
    } finally {
      await file.close();
    }
  }

  /** Leaves the texts in the file that was written. */
  #leaveTexts(written: readonly Written[]): void {
    const file = new OpenFile(this.#path);
    for (const { articles, head, at } of written) {
      const pack = new FilePack(file, at, head);
      for (const [number, article] of articles.entries()) moveTo(article, { pack, number });
    }
  }

  /**
   * Saves a load for the next start, unless nearly all of it is saved already; with `whole` every change is saved, for other
   * processes that need the very same articles. Rejects where the file cannot be written.
   */
  async save({ corpus, record }: Load, whole = false): Promise<void> {
    const outcomes = [...record.outcomes];
    const stale = outcomes.filter(([, outcome]) => !this.#saved.has(outcome));
    const isSaved = whole ? this.#whole === corpus.version : stale.length <= outcomes.length * STALE_SHARE;
    if (isSaved) return;
    const { skipped, synonyms, version } = corpus;
    const { beganMs, maxFileBytes } = record;
    const recent = [...record.recent];
    const code = await codeOfCorpus();
    const head = { code, beganMs, maxFileBytes, recent, skipped, synonyms, version };
    const written: Written[] = [];
    const take = this.#texts === 'file' ? (part: Written): void => void written.push(part) : undefined;
    await replaceFile(this.#path, bytesOf(head, outcomes, take));
    if (take !== undefined) this.#leaveTexts(written);
    this.#whole = version;
    for (const [, outcome] of outcomes) this.#saved.add(outcome);
  }
}

/** `texts`: the same file, where texts are to be left in it. */
async function readLoad(file: FileHandle, texts: OpenFile | undefined): Promise<Load | undefined> {
  const { size, ino } = await file.stat({ bigint: true });
  const parts = new PartsOfFile(file, Number(size));
  // Another process may have replaced it between the two openings.
  const aside = texts?.inode === ino ? texts : undefined;
  const head: Head = JSON.parse((await parts.first()).json.toString());
  if (head.code !== (await codeOfCorpus())) return undefined;
  const outcomes = new Map<string, Outcome>();
  let coming = aheadOf(parts, head.parts);
  for (let left = head.parts - 1; coming !== undefined; left -= 1) {
    const part = await coming;
    coming = aheadOf(parts, left);
    takeRecords(part, outcomes, aside);
  }
  if (!parts.isAtEnd) return undefined;
  const { beganMs, maxFileBytes, skipped, synonyms, version } = head;
  const { articles } = withoutDuplicates([...outcomes.values()].flatMap((outcome) => outcome.articles));
  const recent = new Map(head.recent);
  return {
    corpus: { articles, skipped, synonyms, version },
    record: { beganMs, maxFileBytes, outcomes, recent },
  };
}

/** The next part, of which some are left: it is read while the one before it is taken apart. */
function aheadOf(parts: PartsOfFile, left: number): Promise<Part> | undefined {
  if (left === 0) return undefined;
  const coming = parts.next();
  // The caller that awaits it gets the error; when none does, it must not become an unhandled rejection.
  coming.catch(() => undefined);
  return coming;
}

function takeRecords(
  { json, pack: buffer, packAt }: Part,
  outcomes: Map<string, Outcome>,
  texts: OpenFile | undefined,
): void {
  const records: readonly FileRecord[] = JSON.parse(json.toString());
  const pack = texts === undefined ? new Pack(buffer) : new FilePack(texts, packAt, packHead(buffer));
  let number = 0;
  for (const { file, outcome: rest, articles: kept } of records) {
    const articles = kept.map(({ fields, digest }) => {
      const article = packedArticle(fields, { pack, number: number++ });
      rememberDigest(article, digest);
      return article;
    });
    outcomes.set(file, { ...rest, articles });
  }
}

/** The code of `corpus` and `text` decides what an article is. */
function codeOfCorpus(): Promise<string> {
  return codeVersion(new URL('../', import.meta.url), new URL('../../text/', import.meta.url));
}

type Files = readonly (readonly [file: string, outcome: Outcome])[];

/** Articles of a part, with the head of their pack and where that stands in the file. */
interface Written {
  readonly articles: readonly Article[];
  readonly head: Uint32Array;
  readonly at: number;
}

/** `take` is told of each part; without it the texts stay in memory. */
function* bytesOf(
  head: Omit<Head, 'parts'>,
  files: Files,
  take: ((part: Written) => void) | undefined,
): Generator<Uint8Array> {
  const parts = inParts(files);
  let at = 0;
  const counted = (bytes: Uint8Array): Uint8Array => {
    at += bytes.length;
    return bytes;
  };
  yield counted(Buffer.from(MAGIC, 'latin1'));
  for (const bytes of partOf({ ...head, parts: parts.length } satisfies Head, packOf([])))
    yield counted(bytes);
  for (const part of parts) {
    const articles = part.flatMap(([, outcome]) => outcome.articles);
    const pack = packOf(articles);
    // So that no text is kept twice, and what an old pack holds of articles that are gone can go, too.
    if (take === undefined)
      for (const [number, article] of articles.entries()) moveTo(article, { pack, number });
    for (const bytes of partOf(part.map(recordFor), pack)) yield counted(bytes);
    take?.({ articles, head: packHead(pack.buffer), at: at - pack.buffer.byteLength });
  }
}

function inParts(files: Files): Files[] {
  const parts: (readonly [string, Outcome])[][] = [];
  let size = PART_BYTES;
  for (const file of files) {
    const [, { articles }] = file;
    if (size >= PART_BYTES || parts.at(-1)?.length === PART_FILES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(file);
    for (const article of articles) size += sizeOf(article);
  }
  return parts;
}

function recordFor([file, { articles, ...outcome }]: readonly [string, Outcome]): FileRecord {
  const kept = articles.map((article) => ({ fields: fieldsOf(article), digest: digestOf(article) }));
  return { file, outcome, articles: kept };
}

function* partOf(content: unknown, { buffer }: Pack): Generator<Uint8Array> {
  const json = Buffer.from(JSON.stringify(content));
  const pack = Buffer.from(buffer);
  const head = Buffer.alloc(PART_HEAD_BYTES);
  head.writeUInt32LE(json.length);
  head.writeUInt32LE(pack.length, NUMBER_BYTES);
  head.writeUInt32LE(checksumOf(head, json, pack), 2 * NUMBER_BYTES);
  yield head;
  yield json;
  yield pack;
}

function checksumOf(head: Buffer, json: Buffer, pack: Buffer): number {
  return crc32(pack, crc32(json, crc32(head.subarray(0, 2 * NUMBER_BYTES))));
}

interface Part {
  readonly json: Buffer;
  readonly pack: SharedArrayBuffer;
  /** Where the pack begins in the file. */
  readonly packAt: number;
}

/** The parts of a file, one after the other. All of its methods throw whatever a file that is not as it was written makes them throw. */
class PartsOfFile {
  readonly #file: FileHandle;
  readonly #size: number;
  #at = 0;
  /** What was read of the next part together with the one before it. */
  #head = Buffer.alloc(PART_HEAD_BYTES);

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  get isAtEnd(): boolean {
    return this.#head.length === 0 && this.#at === this.#size;
  }

  async first(): Promise<Part> {
    const magic = Buffer.alloc(MAGIC.length);
    await this.#fill([magic, this.#head]);
    if (magic.toString('latin1') !== MAGIC) throw new RangeError('the file is none of this kind');
    return this.next();
  }

  async next(): Promise<Part> {
    const head = this.#head;
    const [jsonBytes, packBytes] = [head.readUInt32LE(), head.readUInt32LE(NUMBER_BYTES)];
    const after = this.#size - this.#at - jsonBytes - packBytes;
    // A damaged length must not ask for gigabytes.
    if (after < 0) throw new RangeError('the file ends too early');
    const json = Buffer.allocUnsafe(jsonBytes);
    const pack = new SharedArrayBuffer(packBytes);
    this.#head = Buffer.alloc(Math.min(after, PART_HEAD_BYTES));
    const packAt = this.#at + jsonBytes;
    await this.#fill([json, new Uint8Array(pack), this.#head]);
    if (checksumOf(head, json, Buffer.from(pack)) !== head.readUInt32LE(2 * NUMBER_BYTES))
      throw new RangeError('the bytes are not those that were written');
    return { json, pack, packAt };
  }

  async #fill(buffers: readonly Uint8Array[]): Promise<void> {
    const left = buffers.filter(({ length }) => length > 0);
    while (left.length > 0) {
      let { bytesRead } = await this.#file.readv(left, this.#at);
      if (bytesRead === 0) throw new RangeError('the file ends too early');
      this.#at += bytesRead;
      for (let [first] = left; first !== undefined && bytesRead > 0; [first] = left) {
        if (bytesRead < first.length) left[0] = first.subarray(bytesRead);
        else left.shift();
        bytesRead -= first.length;
      }
    }
  }
}
