import { Network, type NetworkWeights } from './network.ts';

/**
 * The mean score of networks that differ only in where their training began: alone, each is sure of other things in a corpus unlike
 * those it was trained on.
 */
export class Ensemble {
  readonly #networks: readonly Network[];

  /** At least one network. */
  constructor(weights: readonly NetworkWeights[]) {
    this.#networks = weights.map((own) => new Network(own));
  }

  /** As `Network.score`. */
  score(features: Float32Array, at: number, inputs: Float32Array, from: number, words: number): number {
    let sum = 0;
    for (const network of this.#networks) sum += network.score(features, at, inputs, from, words);
    return sum / this.#networks.length;
  }

  /** As `Network.withUsual`; what is usual hardly differs between the networks. */
  withUsual(features: Float32Array, range: readonly [first: number, last: number]): Float32Array {
    return this.#networks[0]?.withUsual(features, range) ?? features;
  }
}
