import { SHORT, shortenedRows } from './short-vectors.ts';
import { VectorFile } from './vector-file.ts';
import { checksumOf, rowsOf, type SavedArticle } from './vector-store.ts';
import { type PackedVectors, type VectorRows, VectorTable } from './vector-table.ts';

/** Where an article's vectors are: for each passage one row for its whole, then those of its units and windows. */
export interface Entry {
  readonly digest: string;
  readonly first: number;
  readonly rows: number;
  /** For each passage how many rows follow its own. */
  readonly parts: readonly number[];
  readonly checksum: number;
  /** Where its short vectors begin, which are in memory where the others are in a file. */
  readonly short: number;
  /** Where all its rows begin in memory, if it is one of those that stand for all. */
  readonly sample: number | undefined;
}

/** Where rows are in a file, all of one article in so many are in memory as well. */
const SAMPLED = 32;

/** The vectors of articles by the digest of their texts; one edition hands them on to the next. */
export class ArticleVectors {
  readonly #table: VectorRows;
  readonly #short: VectorTable | undefined;
  readonly #sample = new VectorTable();
  readonly #entries = new Map<string, Entry>();
  /** The file of vectors that are too many for memory; undefined where all of them are in memory. */
  readonly folder: string | undefined;
  #scratch = new Float32Array(256);
  /** Rows that are not saved in a file yet. */
  unsaved = 0;

  /** In memory; or in a file of the folder, with short vectors of all in memory. */
  constructor(folder?: string) {
    const file = folder === undefined ? undefined : fileIn(folder);
    this.#table = file ?? new VectorTable();
    this.#short = file && new VectorTable(SHORT);
    this.folder = file && folder;
  }

  get rows(): number {
    return this.#table.rows;
  }

  find(digest: string): Entry | undefined {
    return this.#entries.get(digest);
  }

  add(digest: string, parts: readonly number[], vectors: PackedVectors): Entry {
    const rows = rowsOf(parts);
    const entry = {
      digest,
      first: this.#table.append(vectors),
      rows,
      parts,
      checksum: checksumOf(vectors),
      short: this.#short?.append(shortenedRows(vectors)) ?? -1,
      sample: this.#short && isSampled(digest) ? this.#sample.append(vectors) : undefined,
    };
    this.#entries.set(digest, entry);
    return entry;
  }

  /** Takes an article's vectors over from another table. */
  adopt(others: ArticleVectors, { digest, parts, first, rows }: Entry): Entry {
    return this.find(digest) ?? this.add(digest, parts, others.#table.slice(first, rows));
  }

  toKeep({ digest, parts, checksum, first, rows }: Entry): SavedArticle {
    return { digest, parts, checksum, vectors: () => this.#table.slice(first, rows) };
  }

  /** How alike a question is to a passage and its parts, by `rowsOfPassage`; undefined for a passage that the article does not have. */
  likeness(question: Float32Array, entry: Entry, ordinal: number): Float32Array | undefined {
    const rows = rowsBefore(entry, ordinal);
    return rows && this.#table.likeness(question, rows.first, rows.count);
  }

  /** The vector in one of a passage's rows. */
  vector(entry: Entry, ordinal: number, row: number): Float32Array | undefined {
    const rows = rowsBefore(entry, ordinal);
    if (rows === undefined || row >= rows.count) return undefined;
    const { bytes, scales } = this.#table.slice(rows.first + row, 1);
    return Float32Array.from(bytes, (byte) => byte * (scales[0] ?? 0));
  }

  /** Calls back with the largest likeness of each passage and its parts. */
  best(question: Float32Array, entry: Entry, take: (ordinal: number, likeness: number) => void): void {
    const { first, sample } = entry;
    if (sample === undefined) this.#best(this.#table, question, first, entry, take);
    else this.#best(this.#sample, question, sample, entry, take);
  }

  /** The same by short vectors, about as large; `question` is shortened. Nothing where all vectors are in memory. */
  bestByShort(question: Float32Array, entry: Entry, take: (ordinal: number, likeness: number) => void): void {
    if (this.#short !== undefined) this.#best(this.#short, question, entry.short, entry, take);
  }

  #best(
    table: VectorRows,
    question: Float32Array,
    first: number,
    { rows, parts }: Entry,
    take: (ordinal: number, likeness: number) => void,
  ): void {
    if (rows > this.#scratch.length) this.#scratch = new Float32Array(2 * rows);
    const all = table.likeness(question, first, rows, this.#scratch);
    let row = 0;
    for (let ordinal = 0; ordinal < parts.length; ordinal++) {
      const end = row + 1 + (parts[ordinal] ?? 0);
      let best = Number.NEGATIVE_INFINITY;
      for (; row < end; row++) best = Math.max(best, all[row] ?? -1);
      take(ordinal, best);
    }
  }
}

function fileIn(folder: string): VectorFile | undefined {
  try {
    return new VectorFile(folder);
  } catch {
    // Then they stay in memory; the check of the state folder reports a disk that cannot be written.
    return undefined;
  }
}

/** By its text alone, so that every process draws the same. */
function isSampled(digest: string): boolean {
  return Number.parseInt(digest.slice(0, 4), 16) % SAMPLED === 0;
}

/** The rows of a passage. */
function rowsBefore(
  { first, parts }: Entry,
  ordinal: number,
): { readonly first: number; readonly count: number } | undefined {
  const own = parts[ordinal];
  if (own === undefined) return undefined;
  let row = first;
  for (let before = 0; before < ordinal; before++) row += 1 + (parts[before] ?? 0);
  return { first: row, count: 1 + own };
}
