/** A file, or a part of one, that a load left out; or a field without which its article was loaded. */
export interface Skipped {
  readonly path: string;
  /** 1-based, where one can be named. */
  readonly line?: number | undefined;
  readonly reason: string;
  /** True where the article is there, and only the field is not. */
  readonly isField?: true | undefined;
}

/** What was left out, apart from the fields that could not be read. */
export function skippedApart(skipped: readonly Skipped[]): {
  readonly leftOut: readonly Skipped[];
  readonly fields: readonly Skipped[];
} {
  return {
    leftOut: skipped.filter(({ isField }) => isField !== true),
    fields: skipped.filter(({ isField }) => isField === true),
  };
}
