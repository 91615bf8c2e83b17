import { onTheWire } from './documents.ts';
import { asList, asRecord, numberIn } from './json.ts';
import { mustBeWhole, type SearchCluster } from './search-cluster.ts';

/** Terms that are remembered with their frequency. */
const MOST_REMEMBERED = 20_000;

/** How many passages of one index hold a term. An index never changes, so answers are remembered. */
export class Frequencies {
  readonly #cluster: SearchCluster;
  readonly #index: string;
  readonly #known = new Map<string, number>();
  #asked: { readonly terms: Set<string>; readonly answered: Promise<void> } | undefined;

  constructor(cluster: SearchCluster, index: string) {
    this.#cluster = cluster;
    this.#index = index;
  }

  /** Each term with its frequency. What is asked for at about the same time goes in one request. */
  async of(terms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (this.#known.size > MOST_REMEMBERED) this.#known.clear();
    const unknown = terms.filter((term) => !this.#known.has(term));
    if (unknown.length > 0) {
      this.#asked ??= this.#askSoon();
      for (const term of unknown) this.#asked.terms.add(term);
      await this.#asked.answered;
    }
    return new Map(terms.map((term) => [term, this.#known.get(term) ?? 0]));
  }

  #askSoon() {
    const terms = new Set<string>();
    const answered = new Promise<void>((resolve, reject) => {
      setImmediate(() => {
        this.#asked = undefined;
        this.#ask([...terms]).then(resolve, reject);
      });
    });
    return { terms, answered };
  }

  async #ask(terms: readonly string[]): Promise<void> {
    const lines = terms.flatMap((term) => [
      JSON.stringify({ allow_partial_search_results: false }),
      JSON.stringify({ size: 0, track_total_hits: true, query: { term: { words: onTheWire(term) } } }),
    ]);
    const { body } = await this.#cluster.ask({
      method: 'POST',
      path: `/${this.#index}/_msearch`,
      lines,
    });
    for (const [at, response] of asList(asRecord(body)['responses']).entries()) {
      mustBeWhole(response);
      const total = asRecord(asRecord(asRecord(response)['hits'])['total']);
      this.#known.set(terms[at] ?? '', numberIn(total, 'value'));
    }
  }
}
