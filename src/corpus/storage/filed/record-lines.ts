import type { Article } from '../../article.ts';
import { idNumber } from '../../article-numbers.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { digestOf } from '../../version.ts';
import { fieldsOf } from '../packed/packed-articles.ts';
import type { Fields } from '../packed/place.ts';
import type { FileRecord } from './filed-outcomes.ts';
import { NumberTable } from './number-table.ts';

/** Characters of a digest, with which an article's line begins. */
export const DIGEST_LENGTH = 64;
const NEW_LINE = 0x0a;

/** The lines of a file of the folder: one for itself, then one for each of its articles: its digest, and as JSON what a pack does not hold. */
export function linesOf(file: string, { path, articles, skipped, stamp, readMs }: Outcome): string {
  const record: CountedRecord = { file, path, skipped, stamp, readMs, articles: articles.length };
  const lines = articles.map((article) => `${digestOf(article)}${JSON.stringify(fieldsOf(article))}\n`);
  return `${JSON.stringify(record)}\n${lines.join('')}`;
}

interface CountedRecord extends FileRecord {
  readonly articles: number;
}

/** Called with each line and its place in the bytes. */
export interface LineReader {
  file(record: FileRecord, at: number, length: number): void;
  /** An article of the latest file. */
  article(fields: Fields, digest: string, at: number, length: number): void;
}

/** Reads such lines. Damaged lines may make it throw any error. */
export function readLines(bytes: Buffer, reader: LineReader): void {
  let left = 0;
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(NEW_LINE, at);
    if (end < 0) throw new RangeError('a line is cut off');
    if (left === 0) {
      const { articles, ...record }: CountedRecord = JSON.parse(bytes.toString('utf8', at, end));
      reader.file(record, at, end - at);
      left = articles;
    } else {
      const digest = bytes.toString('latin1', at, at + DIGEST_LENGTH);
      reader.article(fieldsIn(bytes.toString('utf8', at, end)), digest, at, end - at);
      left -= 1;
    }
    at = end + 1;
  }
  if (left > 0) throw new RangeError('an article is missing');
}

/** The fields in an article's line. */
export function fieldsIn(line: string): Fields {
  return JSON.parse(line.slice(DIGEST_LENGTH));
}

/** The two orders of articles that are kept: by id, without duplicates, and newest first. Numbers are places in the file. */
export function bytesOfOrders(
  written: readonly Article[],
  byId: readonly Article[],
  newest: readonly Article[],
): Uint8Array {
  const numbers = new NumberTable(Uint32Array.from(written, idNumber));
  const numberOf = (article: Article): number =>
    Math.max(
      0,
      numbers.find(idNumber(article), (number) => written[number] === article),
    );
  const orders = Uint32Array.from([byId.length]);
  const all = [orders, Uint32Array.from(byId, numberOf), Uint32Array.from(newest, numberOf)];
  return Buffer.concat(all.map(({ buffer }) => new Uint8Array(buffer)));
}

/** The orders in such bytes. */
export function ordersIn<T extends Article>(
  bytes: SharedArrayBuffer,
  written: readonly T[],
): { readonly articles: readonly T[]; readonly newestFirst: readonly T[] } {
  const [count = 0] = new Uint32Array(bytes, 0, 1);
  const take = (from: number): readonly T[] =>
    Array.from(new Uint32Array(bytes, from * Uint32Array.BYTES_PER_ELEMENT, count), (number) => {
      const article = written[number];
      if (article === undefined) throw new RangeError('an order names an article that is not there');
      return article;
    });
  return { articles: take(1), newestFirst: take(1 + count) };
}
