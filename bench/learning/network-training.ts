import { type NetworkWeights, rectify, standardize } from '../../src/retrieval/ranking/network.ts';
import { randomFrom } from './random.ts';
import { rounded, TrainedLayer } from './trained-layer.ts';

/** How a network is trained. */
export interface Settings {
  /** Outputs of the layers: of the two that every word goes through, and of the two that judge. */
  readonly words: readonly [number, number];
  readonly judging: readonly [number, number];
  /** Times that every group is seen. */
  readonly epochs: number;
  /** Groups between two steps. */
  readonly batch: number;
  /** The largest step; it grows to this over the first fifth and falls to 0 (https://arxiv.org/abs/1708.07120). */
  readonly rate: number;
  readonly decay: number;
  /** The share of the judging layers' outputs that is left out at a time (https://jmlr.org/papers/v15/srivastava14a.html). */
  readonly dropout: number;
  readonly seed: number;
}

/** Something to score: its features from `at` on, and the numbers of its `count` words from `from` on. */
export interface Row {
  readonly features: Float32Array;
  readonly at: number;
  readonly words: Float32Array;
  readonly from: number;
  readonly count: number;
}

/** Rows that are judged together, such as a question's windows; `targets` is what the loss wants of each. */
export interface Group {
  readonly rows: readonly Row[];
  readonly targets: readonly number[];
  readonly weight: number;
}

/** Writes what the loss of a group changes with each of its scores. */
export type Loss = (scores: Float32Array, targets: readonly number[], change: Float32Array) => void;

/** `-log Σ target · softmax(score)`: the scores of a question's windows are to fall on those that are good. */
export const softmaxLoss: Loss = (scores, targets, change) => {
  const most = scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  let all = 0;
  let good = 0;
  for (const [row, target] of targets.entries()) {
    const power = Math.exp((scores[row] ?? 0) - most);
    all += power;
    good += power * target;
  }
  for (const [row, target] of targets.entries()) {
    const power = Math.exp((scores[row] ?? 0) - most);
    change[row] = power / all - (good === 0 ? 0 : (power * target) / good);
  }
};

/** The logistic loss: each score is the log-odds that its target is 1. */
export const logisticLoss: Loss = (scores, targets, change) => {
  for (const [row, target] of targets.entries())
    change[row] = 1 / (1 + Math.exp(-(scores[row] ?? 0))) - target;
};

/** The share of the steps over which the rate grows. */
const WARM_UP = 0.2;
/** The smallest spread: a feature that hardly varies must not be blown up. */
const LEAST_SPREAD = 1e-3;

/** How many numbers describe a row and each of its words. */
export interface Widths {
  readonly features: number;
  readonly words: number;
}

/**
 * Trains a network by what `groupsOf` gives in each epoch; the same seed gives the same network. `onEpoch` hears how many are done.
 */
export function trainNetwork(
  groupsOf: (epoch: number) => readonly Group[],
  widths: Widths,
  loss: Loss,
  settings: Settings,
  onEpoch: (done: number) => void = () => {},
): NetworkWeights {
  const random = randomFrom(settings.seed);
  let groups = groupsOf(0);
  const network = new TrainedNetwork(usualOf(groups, widths.features), widths, settings, random);
  const steps = settings.epochs * Math.ceil(groups.length / settings.batch);
  let step = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    if (epoch > 0) groups = groupsOf(epoch);
    const order = shuffled(groups, random);
    for (let first = 0; first < order.length; first += settings.batch) {
      const batch = order.slice(first, first + settings.batch);
      for (const group of batch) network.learn(group, loss, 1 / batch.length);
      network.step(rateAt(step / steps, settings.rate), settings.decay);
      step++;
    }
    onEpoch(epoch + 1);
  }
  return network.rounded();
}

function rateAt(progress: number, highest: number): number {
  if (progress < WARM_UP) return highest * (0.05 + (0.95 * progress) / WARM_UP);
  return (highest * (1 + Math.cos((Math.PI * Math.min(1, progress - WARM_UP)) / (1 - WARM_UP)))) / 2;
}

/** Mean and standard deviation of every feature over all rows. */
function usualOf(groups: readonly Group[], features: number): Pick<NetworkWeights, 'usual' | 'spread'> {
  const sums = new Float64Array(features);
  const squares = new Float64Array(features);
  let rows = 0;
  for (const group of groups) {
    for (const row of group.rows) {
      rows++;
      for (let feature = 0; feature < features; feature++) {
        const value = row.features[row.at + feature] ?? 0;
        sums[feature] = (sums[feature] ?? 0) + value;
        squares[feature] = (squares[feature] ?? 0) + value * value;
      }
    }
  }
  const usual = sums.map((sum) => sum / (rows || 1));
  const spread = squares.map((sum, feature) =>
    Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, sum / (rows || 1) - (usual[feature] ?? 0) ** 2))),
  );
  return { usual: rounded(usual), spread: rounded(spread) };
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const order = [...values];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const here = order[at];
    const there = order[other];
    if (here === undefined || there === undefined) continue;
    order[at] = there;
    order[other] = here;
  }
  return order;
}

/** What a layer put out for every row of a group, kept until its derivatives are known. */
class Kept {
  readonly width: number;
  #values = new Float32Array(0);

  constructor(width: number) {
    this.width = width;
  }

  /** Room for `rows` rows. */
  reserve(rows: number): void {
    if (this.#values.length < rows * this.width) this.#values = new Float32Array(2 * rows * this.width);
  }

  row(at: number): Float32Array {
    return this.#values.subarray(at * this.width, (at + 1) * this.width);
  }
}

class TrainedNetwork {
  readonly #usual: Pick<NetworkWeights, 'usual' | 'spread'>;
  readonly #widths: Widths;
  readonly #dropout: number;
  readonly #random: () => number;
  readonly #words: readonly [TrainedLayer, TrainedLayer];
  readonly #judging: readonly [TrainedLayer, TrainedLayer, TrainedLayer];
  readonly #kept: {
    readonly hidden: Kept;
    readonly word: Kept;
    readonly input: Kept;
    readonly first: Kept;
    readonly second: Kept;
  };

  constructor(
    usual: Pick<NetworkWeights, 'usual' | 'spread'>,
    widths: Widths,
    { words, judging, dropout }: Settings,
    random: () => number,
  ) {
    this.#usual = usual;
    this.#widths = widths;
    this.#dropout = dropout;
    this.#random = random;
    this.#words = [
      new TrainedLayer(widths.words, words[0], random),
      new TrainedLayer(words[0], words[1], random),
    ];
    this.#judging = [
      new TrainedLayer(widths.features + words[1], judging[0], random),
      new TrainedLayer(judging[0], judging[1], random),
      new TrainedLayer(judging[1], 1, random),
    ];
    this.#kept = {
      hidden: new Kept(words[0]),
      word: new Kept(words[1]),
      input: new Kept(widths.features + words[1]),
      first: new Kept(judging[0]),
      second: new Kept(judging[1]),
    };
  }

  /** Adds what a group's loss changes with every weight. */
  learn(group: Group, loss: Loss, share: number): void {
    const { rows, targets, weight } = group;
    const scores = this.#forward(rows);
    const change = new Float32Array(rows.length);
    loss(scores, targets, change);
    this.#backward(
      rows,
      change.map((value) => value * weight * share),
    );
  }

  step(rate: number, decay: number): void {
    for (const layer of [...this.#words, ...this.#judging]) layer.step(rate, decay);
  }

  rounded(): NetworkWeights {
    const [words1, words2] = this.#words;
    const [judging1, judging2, judging3] = this.#judging;
    return {
      ...this.#usual,
      words: [words1.rounded(), words2.rounded()],
      judging: [judging1.rounded(), judging2.rounded(), judging3.rounded()],
    };
  }

  #forward(rows: readonly Row[]): Float32Array {
    const { hidden, word, input, first, second } = this.#kept;
    const [words1, words2] = this.#words;
    const [judging1, judging2, judging3] = this.#judging;
    const words = rows.reduce((sum, { count }) => sum + count, 0);
    hidden.reserve(words);
    word.reserve(words);
    for (const kept of [input, first, second]) kept.reserve(rows.length);
    const scores = new Float32Array(rows.length);
    const score = new Float32Array(1);
    let place = 0;
    for (const [at, row] of rows.entries()) {
      const judged = input.row(at);
      standardize(this.#usual, row.features, row.at, judged);
      const sum = judged.subarray(this.#widths.features).fill(0);
      for (let next = 0; next < row.count; next++, place++) {
        const inside = hidden.row(place);
        const out = word.row(place);
        words1.forward(row.words, row.from + next * this.#widths.words, inside);
        rectify(inside);
        words2.forward(inside, 0, out);
        rectify(out);
        for (let to = 0; to < out.length; to++) sum[to] = (sum[to] ?? 0) + (out[to] ?? 0);
      }
      judging1.forward(judged, 0, first.row(at));
      this.#rectifyAndDrop(first.row(at));
      judging2.forward(first.row(at), 0, second.row(at));
      this.#rectifyAndDrop(second.row(at));
      judging3.forward(second.row(at), 0, score);
      scores[at] = score[0] ?? 0;
    }
    return scores;
  }

  #backward(rows: readonly Row[], changes: Float32Array): void {
    const { hidden, word, input, first, second } = this.#kept;
    const [words1, words2] = this.#words;
    const [judging1, judging2, judging3] = this.#judging;
    const ofSecond = new Float32Array(second.width);
    const ofFirst = new Float32Array(first.width);
    const ofInput = new Float32Array(input.width);
    const ofWord = new Float32Array(word.width);
    const ofHidden = new Float32Array(hidden.width);
    const kept = 1 / (1 - this.#dropout);
    let place = 0;
    for (const [at, row] of rows.entries()) {
      judging3.backward(second.row(at), 0, changes.subarray(at, at + 1), ofSecond);
      through(second.row(at), ofSecond, kept);
      judging2.backward(first.row(at), 0, ofSecond, ofFirst);
      through(first.row(at), ofFirst, kept);
      judging1.backward(input.row(at), 0, ofFirst, ofInput);
      for (let next = 0; next < row.count; next++, place++) {
        ofWord.set(ofInput.subarray(this.#widths.features));
        through(word.row(place), ofWord, 1);
        words2.backward(hidden.row(place), 0, ofWord, ofHidden);
        through(hidden.row(place), ofHidden, 1);
        words1.backward(row.words, row.from + next * this.#widths.words, ofHidden);
      }
    }
  }

  /** What is left out is made up for by what stays. */
  #rectifyAndDrop(values: Float32Array): void {
    const kept = 1 - this.#dropout;
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      values[at] = value > 0 && this.#random() < kept ? value / kept : 0;
    }
  }
}

/** Leaves of a change what goes through outputs that are not 0. */
function through(outputs: Float32Array, change: Float32Array, factor: number): void {
  for (let at = 0; at < change.length; at++)
    change[at] = (outputs[at] ?? 0) > 0 ? (change[at] ?? 0) * factor : 0;
}
