import { ArticleVectors, type Entry } from '../meaning/article-vectors.ts';
import type { PackedVectors } from '../meaning/vector-table.ts';

/** The vectors of one passage, in a table of many. */
export class PassageVectors {
  readonly #table: ArticleVectors;
  readonly #entry: Entry;

  constructor(table: ArticleVectors, id: string, vectors: PackedVectors) {
    this.#table = table;
    this.#entry = table.find(id) ?? table.add(id, [vectors.scales.length - 1], vectors);
  }

  /** How alike a question is to the passage and its parts, by `rowsOfPassage`. */
  likeness(question: Float32Array): Float32Array | undefined {
    return this.#table.likeness(question, this.#entry, 0);
  }

  /** How alike a question is to the best of these. */
  best(question: Float32Array): number {
    let best = -1;
    this.#table.best(question, this.#entry, (_, likeness) => void (best = likeness));
    return best;
  }

  vector(row: number): Float32Array | undefined {
    return this.#table.vector(this.#entry, 0, row);
  }
}

/** Rows that are remembered: 20 MB. */
const MOST_ROWS = 50_000;

/** Vectors of passages that were asked for lately: an index never changes what it says of a passage. */
export class VectorCache {
  #table = new ArticleVectors();
  #known = new Map<string, PassageVectors>();

  get(id: string): PassageVectors | undefined {
    return this.#known.get(id);
  }

  /** Who holds some of those before goes on holding them. */
  add(id: string, vectors: PackedVectors): PassageVectors {
    if (this.#table.rows > MOST_ROWS) {
      this.#table = new ArticleVectors();
      this.#known = new Map();
    }
    const own = this.#known.get(id) ?? new PassageVectors(this.#table, id, vectors);
    this.#known.set(id, own);
    return own;
  }
}
