import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/**
 * The file begins with these 8 characters. Then come parts, each three numbers (32-bit, little-endian), some lines and some bytes: the numbers
 * are the lengths of both and the checksum of lengths, lines and bytes. First come parts with the lines of some files and the pack of their
 * articles, then the orders of the articles (`record-lines.ts`), and last the `Head`, which is known when the others are. Where it begins
 * is the file's last number (64-bit).
 */
export const MAGIC = 'VERBATL5';
const NUMBER_BYTES = 4;
const PART_HEAD_BYTES = 3 * NUMBER_BYTES;
const PLACE_BYTES = 8;

/** The file's end, where the head begins at this place. */
export function endOfFile(at: number): Uint8Array {
  const end = Buffer.alloc(PLACE_BYTES);
  end.writeBigUInt64LE(BigInt(at));
  return end;
}

/** A part as it is written. */
export function* partOf(lines: string, bytes: Uint8Array): Generator<Uint8Array> {
  const json = Buffer.from(lines);
  const head = Buffer.alloc(PART_HEAD_BYTES);
  head.writeUInt32LE(json.length);
  head.writeUInt32LE(bytes.length, NUMBER_BYTES);
  head.writeUInt32LE(checksumOf(head, json, bytes), 2 * NUMBER_BYTES);
  yield head;
  yield json;
  yield bytes;
}

function checksumOf(head: Buffer, json: Buffer, bytes: Uint8Array): number {
  // No bytes would begin the checksum anew.
  const parts = [head.subarray(0, 2 * NUMBER_BYTES), json, bytes].filter(({ length }) => length > 0);
  return parts.reduce((sum, part) => crc32(part, sum), 0);
}

/** A part as it was read. */
export interface Part {
  readonly json: Buffer;
  readonly pack: SharedArrayBuffer;
  /** Where the lines begin in the file; the pack follows. */
  readonly at: number;
}

/** The parts of a file: the last, then the others one after the other. In a damaged file any method may throw any error. */
export class PartsOfFile {
  readonly #file: FileHandle;
  /** Where what is read ends. */
  #size: number;
  #at = 0;
  /** The bytes of the next part that were read together with the one before it. */
  #head = Buffer.alloc(0);

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  get isAtEnd(): boolean {
    return this.#head.length === 0 && this.#at === this.#size;
  }

  /** The last part; the first of the others is then the next one. */
  async last(): Promise<Part> {
    const end = this.#size - PLACE_BYTES;
    if (end < MAGIC.length) throw new RangeError('the file ends too early');
    const place = Buffer.alloc(PLACE_BYTES);
    this.#at = end;
    await this.#fill([place]);
    const at = Number(place.readBigUInt64LE());
    if (at < MAGIC.length || at > end) throw new RangeError('the file has no end of this kind');
    await this.#goTo(at, end);
    const last = await this.next();
    if (!this.isAtEnd) throw new RangeError('the file goes on after its end');
    await this.begin(at);
    return last;
  }

  /** Makes the first part the next one. `end` is where the parts end, which is the file's end by default. */
  async begin(end = this.#size): Promise<void> {
    const magic = Buffer.alloc(MAGIC.length);
    this.#at = 0;
    await this.#fill([magic]);
    if (magic.toString('latin1') !== MAGIC) throw new RangeError('the file is none of this kind');
    await this.#goTo(MAGIC.length, end);
  }

  async #goTo(at: number, end: number): Promise<void> {
    this.#at = at;
    this.#size = end;
    this.#head = Buffer.alloc(Math.min(end - at, PART_HEAD_BYTES));
    await this.#fill([this.#head]);
  }

  async next(): Promise<Part> {
    const head = this.#head;
    if (head.length < PART_HEAD_BYTES) throw new RangeError('the file ends too early');
    const [jsonBytes, packBytes] = [head.readUInt32LE(), head.readUInt32LE(NUMBER_BYTES)];
    const after = this.#size - this.#at - jsonBytes - packBytes;
    // A damaged length must not ask for gigabytes.
    if (after < 0) throw new RangeError('the file ends too early');
    const json = Buffer.allocUnsafe(jsonBytes);
    const pack = new SharedArrayBuffer(packBytes);
    this.#head = Buffer.alloc(Math.min(after, PART_HEAD_BYTES));
    const at = this.#at;
    await this.#fill([json, new Uint8Array(pack), this.#head]);
    if (checksumOf(head, json, Buffer.from(pack)) !== head.readUInt32LE(2 * NUMBER_BYTES))
      throw new RangeError('the bytes are not those that were written');
    return { json, pack, at };
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

/** The next part, of which some are left: it is read while the one before it is taken apart. */
export function aheadOf(parts: PartsOfFile, left: number): Promise<Part> | undefined {
  if (left === 0) return undefined;
  const coming = parts.next();
  // The caller that awaits it gets the error; when none does, it must not become an unhandled rejection.
  coming.catch(() => undefined);
  return coming;
}
