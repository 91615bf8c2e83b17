import { checksumOf, type KeptArticle, rowsOf } from './vector-store.ts';
import { type PackedVectors, VectorTable } from './vector-table.ts';

/** Where an article's vectors are: for each passage one row for its whole, then those of its units and windows. */
export interface Entry {
  readonly digest: string;
  readonly first: number;
  readonly rows: number;
  /** For each passage how many rows follow its own. */
  readonly parts: readonly number[];
  readonly checksum: number;
}

/** The vectors of articles by the digest of their texts; one edition hands them on to the next. */
export class ArticleVectors {
  readonly #table = new VectorTable();
  readonly #entries = new Map<string, Entry>();
  #scratch = new Float32Array(256);
  /** Rows that are in no file yet. */
  unsaved = 0;

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
    };
    this.#entries.set(digest, entry);
    return entry;
  }

  /** Takes an article's vectors over from another table. */
  adopt(others: ArticleVectors, { digest, parts, first, rows }: Entry): Entry {
    return this.find(digest) ?? this.add(digest, parts, others.#table.slice(first, rows));
  }

  toKeep({ digest, parts, checksum, first, rows }: Entry): KeptArticle {
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
    if (entry.rows > this.#scratch.length) this.#scratch = new Float32Array(2 * entry.rows);
    const all = this.#table.likeness(question, entry.first, entry.rows, this.#scratch);
    let row = 0;
    for (let ordinal = 0; ordinal < entry.parts.length; ordinal++) {
      const end = row + 1 + (entry.parts[ordinal] ?? 0);
      let best = -1;
      for (; row < end; row++) best = Math.max(best, all[row] ?? -1);
      take(ordinal, best);
    }
  }
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
