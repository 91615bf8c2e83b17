import type { Skipped } from '../corpus/skipped.ts';

/** The folder holds no article. Such a library is not opened, because an empty bot answers nothing and looks broken. */
export class NoArticles extends Error {
  override readonly name = 'NoArticles';
  readonly skipped: readonly Skipped[];

  constructor(directory: string, skipped: readonly Skipped[]) {
    super(
      `There is no article in ${directory}: put articles there (data/README.md lists the formats), or set CORPUS_DIR to another folder.`,
    );
    this.skipped = skipped;
  }
}
