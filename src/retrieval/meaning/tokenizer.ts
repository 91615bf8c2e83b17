/** The part of `tokenizer.json` that is read: the pieces with their log-probabilities, and the number of the unknown one. */
export interface TokenizerFile {
  readonly model: { readonly unk_id: number; readonly vocab: readonly (readonly [string, number])[] };
}

/** Stands for the space before a word in the pieces. */
const SPACE = '\u2581';
const BEGIN = 0;
const END = 2;
/** Pieces below this number are marks of the model and never stand in a text. */
const FIRST_PIECE = 4;
/** An unknown letter costs this much more than the rarest piece, as in SentencePiece. */
const UNKNOWN_PENALTY = 10;
/** Words whose pieces are remembered: most of a text's words stand in the next text, too. */
const REMEMBERED = 20_000;
// oxlint-disable-next-line no-control-regex -- control characters are what it drops
const DROPPED = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g;
const SPACES = /[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g;

/**
 * Cuts texts into the pieces that the encoder knows: the likeliest cut by the pieces' probabilities (a unigram model,
 * https://arxiv.org/abs/1804.10959). ARCHITECTURE.md says why it is not a library's.
 */
export class Tokenizer {
  readonly #ids = new Map<string, number>();
  readonly #scores: Float64Array;
  readonly #unknown: number;
  readonly #unknownScore: number;
  readonly #words = new Map<string, readonly number[]>();
  readonly #longest: number;

  constructor({ model }: TokenizerFile) {
    this.#scores = new Float64Array(model.vocab.length);
    let lowest = 0;
    let longest = 1;
    for (const [number, [piece, score]] of model.vocab.entries()) {
      this.#scores[number] = score;
      lowest = Math.min(lowest, score);
      if (number < FIRST_PIECE || piece === '<mask>') continue;
      this.#ids.set(piece, number);
      longest = Math.max(longest, piece.length);
    }
    this.#unknown = model.unk_id;
    this.#unknownScore = lowest - UNKNOWN_PENALTY;
    this.#longest = longest;
  }

  /** The numbers of a text's pieces between the marks of its begin and end, at most `most` in all. */
  encode(text: string, most: number): number[] {
    const pieces = [BEGIN];
    for (const word of normalised(text).split(/\s+/u)) {
      if (pieces.length >= most) break;
      if (word !== '') pieces.push(...this.#piecesOf(SPACE + word));
    }
    pieces.length = Math.min(pieces.length, most - 1);
    pieces.push(END);
    return pieces;
  }

  #piecesOf(word: string): readonly number[] {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const pieces = this.#cut(word);
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    this.#words.set(word, pieces);
    return pieces;
  }

  /** Viterbi: the best cut of every beginning of the word, from which the best of the whole is read backwards. */
  #cut(word: string): readonly number[] {
    const best = new Float64Array(word.length + 1).fill(Number.NEGATIVE_INFINITY);
    const from = new Int32Array(word.length + 1);
    const piece = new Int32Array(word.length + 1);
    best[0] = 0;
    const offer = (start: number, end: number, id: number, cost: number): void => {
      const score = (best[start] ?? 0) + cost;
      if (score <= (best[end] ?? 0)) return;
      best[end] = score;
      from[end] = start;
      piece[end] = id;
    };
    for (let at = 0; at < word.length; ) {
      const next = at + ((word.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
      let isKnown = false;
      for (let end = next; end <= word.length && end - at <= this.#longest; end++) {
        const id = this.#ids.get(word.slice(at, end));
        if (id === undefined) continue;
        isKnown ||= end === next;
        offer(at, end, id, this.#scores[id] ?? 0);
      }
      if (!isKnown) offer(at, next, this.#unknown, this.#unknownScore);
      at = next;
    }
    const pieces: number[] = [];
    for (let end = word.length; end > 0; end = from[end] ?? 0) {
      const id = piece[end] ?? 0;
      // Neighbouring unknown letters are one unknown piece.
      if (id !== this.#unknown || pieces.at(-1) !== this.#unknown) pieces.push(id);
    }
    return pieces.toReversed();
  }
}

/** SentencePiece's `nmt_nfkc`: NFKC, but for the full-width tilde, control characters dropped, odd spaces plain. */
function normalised(text: string): string {
  const plain = text.replace(DROPPED, '').replace(SPACES, ' ');
  return plain
    .split('\uff5e')
    .map((part) => part.normalize('NFKC'))
    .join('\uff5e');
}
