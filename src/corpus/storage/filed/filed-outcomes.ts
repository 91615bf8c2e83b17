import type { Article } from '../../article.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import type { Stamp } from '../../reading/read-file.ts';
import type { Skipped } from '../../skipped.ts';
import type { Files } from '../../watching/file-list.ts';

/** What the saved file says about one file of the folder, besides its articles. */
export interface FileRecord {
  readonly file: string;
  readonly path: string;
  readonly skipped: readonly Skipped[];
  readonly stamp: Stamp | null;
  readonly readMs: number;
}

/** Reads the outcomes that are left in the saved file. */
export interface OutcomeSource {
  readonly fileCount: number;
  recordOf(number: number): FileRecord;
  isSkippedNothing(number: number): boolean;
  articlesOf(number: number): readonly Article[];
  /** The number of a file by the path under which it was opened; -1 where it is not there. */
  findFile(file: string): number;
}

/** The outcome of a file, of which only the place is in memory. */
class FiledOutcome implements Outcome {
  readonly source: OutcomeSource;
  readonly number: number;

  constructor(source: OutcomeSource, number: number) {
    this.source = source;
    this.number = number;
  }

  get path(): string {
    return this.source.recordOf(this.number).path;
  }

  get articles(): readonly Article[] {
    return this.source.articlesOf(this.number);
  }

  get skipped(): readonly Skipped[] {
    return this.source.isSkippedNothing(this.number) ? [] : this.source.recordOf(this.number).skipped;
  }

  get stamp(): Stamp | null {
    return this.source.recordOf(this.number).stamp;
  }

  get readMs(): number {
    return this.source.recordOf(this.number).readMs;
  }
}

/** Outcomes by the path under which each file was opened, in the files' order. */
export interface Outcomes extends Iterable<readonly [file: string, outcome: Outcome]> {
  readonly size: number;
  get(file: string): Outcome | undefined;
}

/** Outcomes of which most are left in a kept file. */
export class FiledOutcomes implements Outcomes {
  readonly source: OutcomeSource;
  /** In the files' order: numbers in the kept file, or, from `FRESH` on, in `#fresh`; undefined where they are those of the file. */
  readonly #order: Uint32Array | undefined;
  readonly #fresh: readonly (readonly [string, Outcome])[];
  readonly #places: ReadonlyMap<string, Outcome>;

  private constructor(
    source: OutcomeSource,
    order: Uint32Array | undefined,
    fresh: readonly (readonly [string, Outcome])[],
  ) {
    this.source = source;
    this.#order = order;
    this.#fresh = fresh;
    this.#places = new Map(fresh);
  }

  /** Everything that a saved file holds. */
  static all(source: OutcomeSource): FiledOutcomes {
    return new FiledOutcomes(source, undefined, []);
  }

  /** Those of a kept file with these numbers, and others that are not in it: from `FRESH` on a number says which. */
  static some(
    source: OutcomeSource,
    order: Uint32Array,
    fresh: readonly (readonly [string, Outcome])[],
  ): FiledOutcomes {
    // A file is among them once.
    const isAll = fresh.length === 0 && order.length === source.fileCount;
    return new FiledOutcomes(source, isAll ? undefined : order, fresh);
  }

  get size(): number {
    return this.#order?.length ?? this.source.fileCount;
  }

  /** How many are not in the kept file. */
  get freshCount(): number {
    return this.#fresh.length;
  }

  /** Whether these are all that the kept file holds, and no others. */
  get isWhole(): boolean {
    return this.#order === undefined;
  }

  /** A file that is gone from the folder still has its outcome, which is right again where the very same file comes back. */
  get(file: string): Outcome | undefined {
    const fresh = this.#places.get(file);
    if (fresh !== undefined) return fresh;
    const number = this.source.findFile(file);
    return number < 0 ? undefined : new FiledOutcome(this.source, number);
  }

  *[Symbol.iterator](): Iterator<readonly [file: string, outcome: Outcome]> {
    for (let at = 0; at < this.size; at++) {
      const number = this.#order?.[at] ?? at;
      const fresh = number < FRESH ? undefined : this.#fresh[number - FRESH];
      yield fresh ?? [this.source.recordOf(number).file, new FiledOutcome(this.source, number)];
    }
  }

  /** All that the kept file holds, in its order, of which nothing is read. */
  *kept(): Generator<Outcome, void> {
    for (let number = 0; number < this.source.fileCount; number++)
      yield new FiledOutcome(this.source, number);
  }
}

const FRESH = 0x8000_0000;

/** Takes what became of each file of a folder, and keeps of those that are left in a kept file their numbers. */
export class GatheredOutcomes implements Iterable<Outcome> {
  readonly #files: Files;
  readonly #order: Uint32Array;
  readonly #fresh: Outcome[] = [];
  /** The places of these among the files. */
  readonly #places: number[] = [];
  #source: OutcomeSource | undefined;

  constructor(files: Files) {
    this.#files = files;
    this.#order = new Uint32Array(files.length);
  }

  /** Takes what became of the file at this place. */
  take(place: number, outcome: Outcome): void {
    if (outcome instanceof FiledOutcome && outcome.source === (this.#source ??= outcome.source)) {
      this.#order[place] = outcome.number;
      return;
    }
    this.#order[place] = FRESH + this.#fresh.length;
    this.#fresh.push(outcome);
    this.#places.push(place);
  }

  /** The same by their files; those that no kept file has are in memory. */
  byFile(): Outcomes {
    const fresh = this.#fresh.map((outcome, at): readonly [string, Outcome] => [
      this.#files.at(this.#places[at] ?? 0)?.file ?? '',
      outcome,
    ]);
    if (this.#source !== undefined) return FiledOutcomes.some(this.#source, this.#order, fresh);
    const byFile = new Map<string, Outcome>();
    for (const number of this.#order) {
      const entry = fresh[number - FRESH];
      if (entry !== undefined) byFile.set(...entry);
    }
    return byFile;
  }

  /** The articles of all files in the files' order. */
  articles(): readonly Article[] {
    let count = 0;
    for (const outcome of this) count += outcome.articles.length;
    const all = Array.from<Article>({ length: count });
    let at = 0;
    for (const outcome of this) for (const article of outcome.articles) all[at++] = article;
    return all;
  }

  /** In the files' order. */
  *[Symbol.iterator](): Iterator<Outcome> {
    for (const number of this.#order) {
      const fresh = number < FRESH ? undefined : this.#fresh[number - FRESH];
      if (fresh !== undefined) yield fresh;
      else if (this.#source !== undefined) yield new FiledOutcome(this.#source, number);
    }
  }
}

/** Whether both are all that one kept file holds: then the folder is as it was. */
export function areSame(left: Outcomes, right: Outcomes | undefined): boolean {
  if (!(left instanceof FiledOutcomes && right instanceof FiledOutcomes)) return false;
  return left.source === right.source && left.isWhole && right.isWhole;
}
