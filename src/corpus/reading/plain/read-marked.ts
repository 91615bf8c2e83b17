import { decode } from '../decode.ts';
import { readTextUnder } from '../read-page.ts';
import { onlyArticle, type Reading } from '../reader.ts';
import type { MarkedText } from './marked-lines.ts';
import { readOrg } from './org.ts';
import { readRst } from './rst.ts';
import { unwrapped } from './unwrap.ts';

/**
 * Reads a file of reStructuredText.
 * @throws {Unreadable} for a file without words.
 */
export function readRstFile(bytes: Buffer): Reading {
  return readMarked(bytes, (text) => readRst(text, { isNamed: true }));
}

/**
 * Reads a file of Org mode.
 * @throws {Unreadable} for a file without words.
 */
export function readOrgFile(bytes: Buffer): Reading {
  return readMarked(bytes, (text) => readOrg(text, { isNamed: true }));
}

function readMarked(bytes: Buffer, read: (text: string) => MarkedText | null): Reading {
  const written = decode(bytes);
  const { text, fields, kinds } = read(written) ?? { text: written, fields: new Map(), kinds: new Map() };
  const { article, leftOut } = readTextUnder(unwrapped(text), fields, { kinds });
  return onlyArticle(article, leftOut);
}
