import { Network, type NetworkWeights } from './network.ts';

/**
 * The mean score of networks that differ only in where their training began: alone, each is sure of other things in a corpus unlike
 * those it was trained on.
 */
export class Ensemble {
  readonly #first: Network;
  readonly #others: readonly Network[];

  /** Throws an `Error` where there is no network. */
  constructor(weights: readonly NetworkWeights[]) {
    const [first, ...others] = weights.map((own) => new Network(own));
    if (first === undefined) throw new Error('An ensemble has a network.');
    this.#first = first;
    this.#others = others;
  }

  /** As `Network.score`. */
  score(...scored: Parameters<Network['score']>): number {
    return this.scoreBeside(this.scoreByFirst(...scored), ...scored);
  }

  /** The score of the first network alone, in a fraction of the time. */
  scoreByFirst(...scored: Parameters<Network['score']>): number {
    return this.#first.score(...scored);
  }

  /** The mean score of all, where that of the first is known. */
  scoreBeside(byFirst: number, ...scored: Parameters<Network['score']>): number {
    const sum = this.#others.reduce((total, network) => total + network.score(...scored), byFirst);
    return sum / (this.#others.length + 1);
  }

  /** As `Network.withUsual`; what is usual hardly differs between the networks. */
  withUsual(features: Float32Array, range: readonly [first: number, last: number]): Float32Array {
    return this.#first.withUsual(features, range);
  }
}
