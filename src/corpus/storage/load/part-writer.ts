import type { Article } from '../../article.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { linesOf } from '../filed/record-lines.ts';
import { type Pack, packOf, sizeOf } from '../packed/packed-articles.ts';
import { endOfFile, MAGIC, partOf } from './load-parts.ts';

/** A part holds texts of about this size, so that making or reading one takes a millisecond or two: then others get their turn. */
const PART_BYTES = 1_024 * 1_024;
/** Files without an article add only their line to a part. */
const PART_FILES = 400;

/** Some bytes to write, with the articles that are packed in them. */
export interface Written {
  readonly bytes: readonly Uint8Array[];
  readonly articles: readonly Article[];
  readonly pack: Pack | undefined;
}

/** How much a load file holds. */
export interface Counts {
  readonly parts: number;
  readonly files: number;
  /** Duplicates included. */
  readonly articles: number;
}

/** Makes the bytes of a load file out of what became of one file of the folder after the other. */
export class PartWriter {
  #at = 0;
  #counts = { parts: 0, files: 0, articles: 0 };
  #lines: string[] = [];
  #articles: Article[] = [];
  #size = 0;

  /** How many there are in what was written. */
  get counts(): Counts {
    return this.#counts;
  }

  begin(): Written {
    return this.#written([Buffer.from(MAGIC, 'latin1')]);
  }

  /** Adds a file; what is to be written where a part is full. */
  add(file: string, outcome: Outcome): Written | undefined {
    this.#lines.push(linesOf(file, outcome));
    for (const article of outcome.articles) {
      this.#articles.push(article);
      this.#size += sizeOf(article);
    }
    return this.#lines.length < PART_FILES && this.#size < PART_BYTES ? undefined : this.rest();
  }

  /** What is not in a part yet. */
  rest(): Written | undefined {
    if (this.#lines.length === 0) return undefined;
    const [lines, articles] = [this.#lines, this.#articles];
    const { parts, files, articles: before } = this.#counts;
    this.#counts = { parts: parts + 1, files: files + lines.length, articles: before + articles.length };
    [this.#lines, this.#articles, this.#size] = [[], [], 0];
    const pack = packOf(articles);
    return this.#written([...partOf(lines.join(''), Buffer.from(pack.buffer))], articles, pack);
  }

  /** The orders, the head and the end, after the rest. */
  end(orders: Uint8Array, head: object): Written {
    const before = [...partOf('', orders)];
    const at = this.#at + before.reduce((sum, { length }) => sum + length, 0);
    return this.#written([...before, ...partOf(JSON.stringify(head), new Uint8Array()), endOfFile(at)]);
  }

  #written(bytes: readonly Uint8Array[], articles: readonly Article[] = [], pack?: Pack): Written {
    for (const { length } of bytes) this.#at += length;
    return { bytes, articles, pack };
  }
}
