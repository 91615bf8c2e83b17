/** A file, or a part of one, that a load left out. `line` is 1-based where one can be named. */
export interface Skipped {
  readonly path: string;
  readonly line?: number | undefined;
  readonly reason: string;
}
