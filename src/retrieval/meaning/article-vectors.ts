import { checksumOf, type KeptArticle, rowsOf } from './vector-store.ts';
import { type PackedVectors, VectorTable } from './vector-table.ts';

/** Where an article's vectors are: for each passage one row for its whole, then one for each of its windows. */
export interface Entry {
  readonly digest: string;
  readonly first: number;
  readonly rows: number;
  /** For each passage how many windows follow it; 0 where its only window is all of it. */
  readonly windows: readonly number[];
  readonly checksum: number;
}

/** How alike a question is to a passage as a whole and to each of its windows, as the ranking numbers them. */
export interface Likeness {
  readonly passage: number;
  readonly windows: Float32Array;
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

  add(digest: string, windows: readonly number[], vectors: PackedVectors): Entry {
    const rows = rowsOf(windows);
    const entry = {
      digest,
      first: this.#table.append(vectors),
      rows,
      windows,
      checksum: checksumOf(vectors),
    };
    this.#entries.set(digest, entry);
    return entry;
  }

  /** Takes an article's vectors over from another table. */
  adopt(others: ArticleVectors, { digest, windows, first, rows }: Entry): Entry {
    return this.find(digest) ?? this.add(digest, windows, others.#table.slice(first, rows));
  }

  toKeep({ digest, windows, checksum, first, rows }: Entry): KeptArticle {
    return { digest, windows, checksum, vectors: () => this.#table.slice(first, rows) };
  }

  /** Undefined for a passage that the article does not have. */
  likeness(question: Float32Array, { first, windows }: Entry, ordinal: number): Likeness | undefined {
    const count = windows[ordinal];
    if (count === undefined) return undefined;
    let row = first;
    for (let before = 0; before < ordinal; before++) row += 1 + (windows[before] ?? 0);
    const all = this.#table.likeness(question, row, 1 + count);
    return { passage: all[0] ?? 0, windows: count === 0 ? all : all.subarray(1) };
  }

  /** Calls back with the largest likeness of each passage and its windows. */
  best(question: Float32Array, entry: Entry, take: (ordinal: number, likeness: number) => void): void {
    if (entry.rows > this.#scratch.length) this.#scratch = new Float32Array(2 * entry.rows);
    const all = this.#table.likeness(question, entry.first, entry.rows, this.#scratch);
    let row = 0;
    for (let ordinal = 0; ordinal < entry.windows.length; ordinal++) {
      const end = row + 1 + (entry.windows[ordinal] ?? 0);
      let best = -1;
      for (; row < end; row++) best = Math.max(best, all[row] ?? -1);
      take(ordinal, best);
    }
  }
}
