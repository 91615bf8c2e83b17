import { crc32, deflateRawSync } from 'node:zlib';

const DEFLATED = 8;
/** What both headers of a file say of it: the version that reads it, no flags, how it is packed, 1 January 1980, its sizes and name. */
const ABOUT_BYTES = 26;

/** A zip file with one file in it. Node.js packs it: a library in JavaScript takes seconds for the largest. */
export function zipOf(name: string, contents: Uint8Array): Uint8Array {
  const packed = deflateRawSync(contents, { level: 9 });
  const path = Buffer.from(name);
  const about = Buffer.alloc(ABOUT_BYTES);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(DEFLATED, 4);
  about.writeUInt16LE(0x21, 8);
  about.writeUInt32LE(crc32(contents), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(contents.length, 18);
  about.writeUInt16LE(path.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, path, packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about, Buffer.alloc(14), path]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
