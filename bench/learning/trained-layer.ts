import { forward, type Layer } from '../../src/retrieval/ranking/network.ts';

/** How weights follow their derivatives: https://arxiv.org/abs/1711.05101 (AdamW). */
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;
const EPSILON = 1e-8;

/** A layer that learns: its weights, what the loss changes with each of them, and the running means of that. */
export class TrainedLayer implements Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly #ofWeights: Derivatives;
  readonly #ofBiases: Derivatives;
  /** 1 for the inputs that were ever not 0. */
  readonly #seen: Uint8Array;

  /** Weights begin uniformly around 0 by the size of the layer: https://arxiv.org/abs/1502.01852 (He et al.). */
  constructor(inputs: number, outputs: number, random: () => number) {
    this.inputs = inputs;
    this.outputs = outputs;
    const most = Math.sqrt(6 / inputs);
    this.weights = Float32Array.from({ length: inputs * outputs }, () => (2 * random() - 1) * most);
    this.biases = new Float32Array(outputs);
    this.#ofWeights = new Derivatives(this.weights);
    this.#ofBiases = new Derivatives(this.biases);
    this.#seen = new Uint8Array(inputs);
  }

  forward(input: Float32Array, at: number, out: Float32Array): void {
    forward(this, input, at, out);
  }

  /**
   * Adds what the loss changes with each weight, given what it changes with each output (from `of` on) for the inputs from `at` on;
   * writes what it changes with each input into `back`, where that is wanted.
   */
  backward(input: Float32Array, at: number, change: Float32Array, back?: Float32Array): void {
    const { inputs, outputs, weights } = this;
    const ofWeights = this.#ofWeights.sum;
    const ofBiases = this.#ofBiases.sum;
    for (let to = 0; to < outputs; to++) ofBiases[to] = (ofBiases[to] ?? 0) + (change[to] ?? 0);
    for (let from = 0; from < inputs; from++) {
      const value = input[at + from] ?? 0;
      const row = from * outputs;
      if (value !== 0) {
        this.#seen[from] = 1;
        for (let to = 0; to < outputs; to++)
          ofWeights[row + to] = (ofWeights[row + to] ?? 0) + value * (change[to] ?? 0);
      }
      if (back === undefined) continue;
      let sum = 0;
      for (let to = 0; to < outputs; to++) sum += (weights[row + to] ?? 0) * (change[to] ?? 0);
      back[from] = sum;
    }
  }

  /** Moves the weights against what was summed up since the last step; `decay` draws them towards 0. */
  step(rate: number, decay: number): void {
    this.#ofWeights.step(rate, decay);
    this.#ofBiases.step(rate, 0);
  }

  /** The layer as it is saved, its numbers to four digits; an input that training never saw gets no weight. */
  rounded(): Layer {
    const { inputs, outputs, weights, biases } = this;
    const learned = weights.map((weight, at) => (this.#seen[Math.floor(at / outputs)] ? weight : 0));
    return { inputs, outputs, weights: rounded(learned), biases: rounded(biases) };
  }
}

/** Numbers to four significant digits. */
export function rounded(values: Iterable<number>): number[] {
  return Array.from(values, (value) => Number(value.toPrecision(4)));
}

class Derivatives {
  readonly sum: Float32Array;
  readonly #values: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;
  #steps = 0;

  constructor(values: Float32Array) {
    this.#values = values;
    this.sum = new Float32Array(values.length);
    this.#first = new Float32Array(values.length);
    this.#second = new Float32Array(values.length);
  }

  step(rate: number, decay: number): void {
    this.#steps++;
    const ofFirst = 1 - FIRST_DECAY ** this.#steps;
    const ofSecond = 1 - SECOND_DECAY ** this.#steps;
    for (let at = 0; at < this.sum.length; at++) {
      const change = this.sum[at] ?? 0;
      const first = FIRST_DECAY * (this.#first[at] ?? 0) + (1 - FIRST_DECAY) * change;
      const second = SECOND_DECAY * (this.#second[at] ?? 0) + (1 - SECOND_DECAY) * change * change;
      this.#first[at] = first;
      this.#second[at] = second;
      const value = this.#values[at] ?? 0;
      this.#values[at] =
        value - rate * (first / ofFirst / (Math.sqrt(second / ofSecond) + EPSILON) + decay * value);
    }
    this.sum.fill(0);
  }
}
