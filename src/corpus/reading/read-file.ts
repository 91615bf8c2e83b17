import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { Unreadable } from './unreadable.ts';

/** A file's identity and state at one moment. Equal stamps mean that nothing was written in between, except by a very quick write. */
export interface Stamp {
  /**
   * Device, inode, size, and when contents and entry were changed, in nanoseconds since 1970 to about a quarter of a microsecond: what
   * files are changed with is coarser. Numbers, as texts of them would take longer to make than the system takes to tell them.
   */
  readonly state: readonly number[];
  /** When the file was last changed, in milliseconds since 1970: the later of its contents' and its entry's time. */
  readonly changedMs: number;
}

/** A file's bytes and the state that they were read in. */
export interface FileContents {
  readonly bytes: Buffer;
  readonly stamp: Stamp;
}

/** The stamp of a file's statistics. */
export function stampOf(stats: BigIntStats): Stamp {
  const { dev, ino, size, mtimeNs, ctimeNs } = stats;
  return {
    state: [Number(dev), Number(ino), Number(size), Number(mtimeNs), Number(ctimeNs)],
    changedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
  };
}

/** Whether nothing was written between two stamps. */
export function isSameStamp(left: Stamp, right: Stamp): boolean {
  return left.state.every((number, at) => number === right.state[at]);
}

/**
 * Reads a whole file of at most `maxBytes` bytes; a larger one is not read. A file that is being written is read once more, then given up.
 * Reading is synchronous, because promises take ten times as long for a file of a few kilobytes; the caller lets other work run in between.
 * @throws {Unreadable} with what to do about it.
 */
export function readWholeFile(file: string, maxBytes: number): FileContents {
  // No link is followed here (the listing did), and a pipe that took the file's place does not block.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, flags);
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const contents = readOnce(descriptor, maxBytes);
      if (contents !== null) return contents;
    }
    throw new Unreadable('it changed while it was being read: reload once it is saved');
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reasonOf(error, file));
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readOnce(descriptor: number, maxBytes: number): FileContents | null {
  const before = fstatSync(descriptor, { bigint: true });
  if (!before.isFile()) throw new Unreadable('it is not a file: remove it');
  if (before.size > maxBytes) {
    throw new Unreadable(tooLarge(Number(before.size), maxBytes));
  }
  const size = Number(before.size);
  // One byte more than expected tells that the file grew.
  const buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  while (length <= size) {
    const bytesRead = readSync(descriptor, buffer, length, size + 1 - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  const stamp = stampOf(before);
  const after = stampOf(fstatSync(descriptor, { bigint: true }));
  return length === size && isSameStamp(stamp, after) ? { bytes: buffer.subarray(0, length), stamp } : null;
}

/** The message about an article's file that is, or would be, too large. */
export function tooLarge(bytes: number, limit: number): string {
  // A file that is larger by a few bytes gets its size in bytes.
  const isClose = megabytes(bytes) === megabytes(limit);
  const [size, most] = [bytes, limit].map((count) => (isClose ? `${count} bytes` : megabytes(count)));
  return `it is too large (${size}, the limit is ${most}): split it, or raise CORPUS_MAX_FILE_BYTES`;
}

/** A size as people read it. */
export function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${bytes} bytes` : `${(bytes / 1_048_576).toFixed(1)} MiB`;
}

/** What a failed open or read means to the keeper of the folder. */
export function reasonOf(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' && file.includes('\uFFFD')) return 'its name is not UTF-8: rename it';
  if (code === 'ENOENT') return 'it disappeared while the folder was being read: reload';
  if (code === 'EACCES' || code === 'EPERM') return 'the bot has no permission to read it: grant it';
  if (code === 'ELOOP') return 'it became a link while the folder was being read: reload';
  return `it cannot be read (${code || 'unknown error'}): check the disk`;
}
