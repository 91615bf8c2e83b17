import type { Skipped } from '../corpus/skipped.ts';
import type { OnProgress } from './progress.ts';

/** What a reload did, by article id, and how long it took. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly skipped: readonly Skipped[];
  readonly passages: number;
  readonly tookMs: number;
  /** With shards: how many of them answer from the new articles, and how many could not take them. */
  readonly shards?: { readonly reloaded: number; readonly failed: number } | undefined;
}

/** The options of a reload; every field may be left out. */
export interface ReloadOptions {
  /** Also takes a folder that holds little or nothing of what was there. */
  readonly force?: boolean | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Takes the saved articles of this version where another process has saved them, and else what the folder holds. */
  readonly version?: string | null | undefined;
}

/** Why a reload was refused: one is under way; the folder cannot be read; it holds nothing; it holds less than half of before; the search cluster does not answer. */
export type RefusalReason = 'busy' | 'unavailable' | 'empty' | 'shrunk' | 'searchAway';

/** A reload that left the library as it was; `message` says why in English, `before` and `after` count articles. */
export class ReloadRefused extends Error {
  override readonly name = 'ReloadRefused';
  readonly reason: RefusalReason;
  readonly before: number;
  readonly after: number;
  readonly skipped: readonly Skipped[];

  constructor(
    reason: RefusalReason,
    message: string,
    found: { before: number; after?: number; skipped?: readonly Skipped[] },
  ) {
    super(message);
    this.reason = reason;
    this.before = found.before;
    this.after = found.after ?? 0;
    this.skipped = found.skipped ?? [];
  }

  /** True where `force` would carry it out. */
  get forcible(): boolean {
    return this.reason === 'empty' || this.reason === 'shrunk';
  }
}
