import { createHash } from 'node:crypto';
import { codeVersion } from '../../corpus/storage/disk/code-version.ts';

/** The names of everything that bots of one prefix keep in the cluster. */
export class IndexNames {
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The newest whole index, for whoever looks into the cluster: bots ask for theirs by its name. */
  get alias(): string {
    return `${this.#prefix}-passages`;
  }

  /** All indexes of passages. */
  get pattern(): string {
    return `${this.alias}-*`;
  }

  /** The version of the articles that an index of this name is of. */
  versionIn(name: string): string | undefined {
    return name.startsWith(`${this.alias}-`) ? name.slice(this.alias.length + 1).split('-')[0] : undefined;
  }

  /** The index that says who writes, and who reads which index. */
  get state(): string {
    return `${this.#prefix}-state`;
  }

  /** The index of a version of the corpus, as this version of the code cuts it into passages and terms. */
  async of(version: string): Promise<string> {
    const code = await codeVersion(
      new URL('.', import.meta.url),
      new URL('../analysis/', import.meta.url),
      new URL('../index/', import.meta.url),
      new URL('../passages/', import.meta.url),
      new URL('../../text/', import.meta.url),
    );
    const digest = createHash('sha256').update(`${version} ${code}`).digest('hex').slice(0, 12);
    return `${this.alias}-${version.toLowerCase().replace(/[^a-z0-9]/g, '')}-${digest}`;
  }
}
