import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { beginIn, uint32At } from '../../../text/number-at.ts';
import type { Article } from '../../article.ts';
import { BLOCK_NUMBERS, contentFrom, HEADER_NUMBERS } from './packed-articles.ts';
import type { AnyPack } from './place.ts';

/** A file that stays open for as long as somebody may read from it, whatever takes its place in the folder. */
export class OpenFile {
  readonly #descriptor: number;
  /** Its identity in the file system. */
  readonly inode: bigint;

  /** Throws where it cannot be opened. */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.inode = fstatSync(this.#descriptor, { bigint: true }).ino;
    UNREACHABLE.register(this, this.#descriptor);
  }

  /** Throws where the file ends before that. */
  read(from: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const read = readSync(this.#descriptor, bytes, at, length - at, from + at);
      if (read === 0) throw new RangeError('the file ends too early');
      at += read;
    }
    return bytes;
  }
}

const UNREACHABLE = new FinalizationRegistry<number>(closeSync);

/** A copy of what a pack begins with: how many articles and blocks it has, and where each text and its blocks end. */
export function packHead(buffer: SharedArrayBuffer): Uint32Array {
  const [articles = 0] = new Uint32Array(buffer, 0, HEADER_NUMBERS);
  return new Uint32Array(buffer, 0, HEADER_NUMBERS + 2 * articles).slice();
}

/**
 * A pack that is left in its file: an article's text is read when it is asked for, which takes some microseconds. In memory are only the
 * places of texts and blocks, eight bytes an article.
 */
export class FilePack implements AnyPack {
  /** Undefined: its bytes are not in memory. */
  readonly buffer = undefined;
  readonly #file: OpenFile;
  readonly #ends: Uint32Array;
  readonly #articles: number;
  readonly #blocksAt: number;
  readonly #textsAt: number;

  /** `at` is where the pack begins in the file, `head` what it begins with (`packHead`). */
  constructor(file: OpenFile, at: number, head: Uint32Array) {
    const [articles = 0, blocks = 0] = head;
    const number = Uint32Array.BYTES_PER_ELEMENT;
    this.#file = file;
    this.#articles = articles;
    this.#ends = head.subarray(HEADER_NUMBERS);
    this.#blocksAt = at + (HEADER_NUMBERS + 2 * articles) * number;
    this.#textsAt = this.#blocksAt + blocks * BLOCK_NUMBERS * number;
  }

  bytesOf(article: number): Buffer {
    const start = beginIn(this.#ends, article);
    return this.#file.read(this.#textsAt + start, this.sizeOf(article));
  }

  sizeOf(article: number): number {
    return uint32At(this.#ends, article) - beginIn(this.#ends, article);
  }

  blockNumbersOf(article: number): Uint32Array {
    const place = this.#articles + article;
    const first = article === 0 ? 0 : uint32At(this.#ends, place - 1);
    const count = BLOCK_NUMBERS * (uint32At(this.#ends, place) - first);
    const size = BLOCK_NUMBERS * Uint32Array.BYTES_PER_ELEMENT;
    const bytes = this.#file.read(this.#blocksAt + first * size, count * Uint32Array.BYTES_PER_ELEMENT);
    // A copy of its own, as numbers must begin at a multiple of four.
    return new Uint32Array(Uint8Array.from(bytes).buffer);
  }

  contentOf(article: number): Pick<Article, 'text' | 'blocks'> {
    return contentFrom(this.bytesOf(article), this.blockNumbersOf(article));
  }
}
