import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** Bytes are read in steps of this many, so that a large file does not hold the thread. */
const CHUNK_BYTES = 4 * 1_024 * 1_024;
const NUMBER_BYTES = 4;

/**
 * The beginning of a file of bytes: the characters that name its kind, the length of a description and its checksum (32-bit,
 * little-endian), and the description as JSON. The bytes that it describes follow.
 */
export function describedBy(magic: string, description: object): Uint8Array {
  const json = Buffer.from(JSON.stringify(description));
  const header = Buffer.alloc(magic.length + 2 * NUMBER_BYTES);
  header.write(magic, 'latin1');
  header.writeUInt32LE(json.length, magic.length);
  header.writeUInt32LE(crc32(json), magic.length + NUMBER_BYTES);
  return Buffer.concat([header, json]);
}

/** The description that a file of this kind begins with, and where it ends; undefined in a file of another kind. Throws where the description is damaged. */
export async function readDescription(
  file: FileHandle,
  magic: string,
): Promise<{ readonly json: string; readonly end: number } | undefined> {
  const start = magic.length + 2 * NUMBER_BYTES;
  const header = Buffer.from(await readExactly(file, 0, start));
  if (header.toString('latin1', 0, magic.length) !== magic) return undefined;
  const end = start + header.readUInt32LE(magic.length);
  if (end > (await file.stat()).size) return undefined;
  const json = await readExactly(file, start, end - start, header.readUInt32LE(magic.length + NUMBER_BYTES));
  return { json: Buffer.from(json).toString(), end };
}

/** This many bytes of a file. Throws a `RangeError` where the file ends before them, or their checksum differs. */
export async function readExactly(
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
    if (checksum !== undefined) sum = crc32(bytes.subarray(at, at + bytesRead), sum);
    at += bytesRead;
  }
  if (checksum !== undefined && sum !== checksum)
    throw new RangeError('the bytes are not those that were written');
  return buffer;
}
