/** One layer of a network: `inputs` numbers to `outputs`; the weights of an input stand together. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: ArrayLike<number>;
  readonly biases: ArrayLike<number>;
}

/**
 * A network that scores a thing by its own features and by a set of words, each described by the same few numbers. Every word goes through
 * the same two layers, what comes out is summed (Zaheer et al., Deep Sets, https://arxiv.org/abs/1703.06114), and the sum is judged
 * together with the features; DRMM judges each word of a query on its own in the same spirit (https://arxiv.org/abs/1711.08611).
 */
export interface NetworkWeights {
  /** Mean and standard deviation of every feature in training: the network sees how far a feature is from the usual. */
  readonly usual: readonly number[];
  readonly spread: readonly number[];
  /** Word inputs to a hidden layer, to what is summed. */
  readonly words: readonly [Layer, Layer];
  /** Features and the words' sum to two hidden layers, to one score. */
  readonly judging: readonly [Layer, Layer, Layer];
}

/** Features farther than this many standard deviations from the usual count as this far. */
const FARTHEST = 4;

/** A layer has at most this many inputs. */
const MOST_INPUTS = 1_024;

/** A network ready to score; it holds buffers of its own, so one scores one thing at a time. */
export class Network {
  readonly features: number;
  readonly wordInputs: number;
  readonly #weights: NetworkWeights;
  readonly #layers: readonly [Layer, Layer, Layer, Layer, Layer];
  readonly #outputs: readonly Float32Array[];
  readonly #input: Float32Array;

  constructor(weights: NetworkWeights) {
    this.#weights = weights;
    this.features = weights.usual.length;
    this.wordInputs = weights.words[0].inputs;
    const layers = [...weights.words, ...weights.judging].map(
      (layer): Layer => ({
        ...layer,
        weights: Float32Array.from(layer.weights),
        biases: Float32Array.from(layer.biases),
      }),
    );
    const [words1, words2, judging1, judging2, judging3] = layers;
    if (!words1 || !words2 || !judging1 || !judging2 || !judging3)
      throw new Error('A network has five layers.');
    if (layers.some(({ inputs }) => inputs > MOST_INPUTS))
      throw new Error(`A layer has at most ${MOST_INPUTS} inputs.`);
    this.#layers = [words1, words2, judging1, judging2, judging3];
    this.#outputs = layers.map(({ outputs }) => new Float32Array(outputs));
    this.#input = new Float32Array(judging1.inputs);
  }

  /** The score of the features in `features` from `at` on and the `words` words whose numbers stand in `inputs` from `from` on. */
  score(features: Float32Array, at: number, inputs: Float32Array, from: number, words: number): number {
    const [words1, words2, judging1, judging2, judging3] = this.#layers;
    const [hidden, word, first, second, score] = this.#outputs;
    if (!hidden || !word || !first || !second || !score) return 0;
    const input = this.#input;
    standardize(this.#weights, features, at, input);
    input.fill(0, this.features);
    for (let next = 0; next < words; next++) {
      forward(words1, inputs, from + next * this.wordInputs, hidden);
      rectify(hidden);
      forward(words2, hidden, 0, word);
      rectify(word);
      for (let to = 0; to < word.length; to++)
        input[this.features + to] = (input[this.features + to] ?? 0) + (word[to] ?? 0);
    }
    forward(judging1, input, 0, first);
    rectify(first);
    forward(judging2, first, 0, second);
    rectify(second);
    forward(judging3, second, 0, score);
    return score[0] ?? 0;
  }

  /** The features with those in `[first, last)` set to their usual values: the difference in score is their share. */
  withUsual(features: Float32Array, [first, last]: readonly [first: number, last: number]): Float32Array {
    const own = features.slice();
    for (let at = first; at < last; at++) own[at] = this.#weights.usual[at] ?? 0;
    return own;
  }
}

/** Writes how far each feature is from the usual, in standard deviations. */
export function standardize(
  { usual, spread }: Pick<NetworkWeights, 'usual' | 'spread'>,
  features: Float32Array,
  at: number,
  out: Float32Array,
): void {
  for (let feature = 0; feature < usual.length; feature++) {
    const far = ((features[at + feature] ?? 0) - (usual[feature] ?? 0)) / (spread[feature] ?? 1);
    out[feature] = Math.max(-FARTHEST, Math.min(FARTHEST, far));
  }
}

/** The inputs of a layer that are not 0: where their weights begin, and what they are. Holds one layer's at a time. */
const rows = new Int32Array(MOST_INPUTS);
const values = new Float32Array(MOST_INPUTS);

/**
 * Writes what a layer makes of its inputs, which stand from `at` on. Inputs of 0 cost nothing. Four at a time are added to an output,
 * which takes half the time of one after the other: an output is read and written once for all four.
 */
export function forward(layer: Layer, input: Float32Array, at: number, out: Float32Array): void {
  const { outputs, weights, biases } = layer;
  const count = gather(layer, input, at);
  for (let to = 0; to < outputs; to++) out[to] = biases[to] ?? 0;
  let next = 0;
  for (; next + 3 < count; next += 4) {
    const [a, b, c, d] = [rows[next] ?? 0, rows[next + 1] ?? 0, rows[next + 2] ?? 0, rows[next + 3] ?? 0];
    const [v, w, x, y] = [
      values[next] ?? 0,
      values[next + 1] ?? 0,
      values[next + 2] ?? 0,
      values[next + 3] ?? 0,
    ];
    for (let to = 0; to < outputs; to++)
      out[to] =
        (out[to] ?? 0) +
        v * (weights[a + to] ?? 0) +
        w * (weights[b + to] ?? 0) +
        x * (weights[c + to] ?? 0) +
        y * (weights[d + to] ?? 0);
  }
  for (; next < count; next++) {
    const row = rows[next] ?? 0;
    const value = values[next] ?? 0;
    for (let to = 0; to < outputs; to++) out[to] = (out[to] ?? 0) + value * (weights[row + to] ?? 0);
  }
}

/** Puts the inputs that are not 0 into `rows` and `values`, and returns their number. */
function gather({ inputs, outputs }: Layer, input: Float32Array, at: number): number {
  let count = 0;
  for (let from = 0; from < inputs; from++) {
    const value = input[at + from] ?? 0;
    if (value === 0) continue;
    rows[count] = from * outputs;
    values[count] = value;
    count++;
  }
  return count;
}

/** Negative numbers become 0 (rectified linear units). */
export function rectify(values: Float32Array): void {
  for (let at = 0; at < values.length; at++) if ((values[at] ?? 0) < 0) values[at] = 0;
}
