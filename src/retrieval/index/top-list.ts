import { float64At, uint32At } from '../../text/number-at.ts';
/** Keeps the best `limit` of what it is offered: the higher score first, on a tie the lower id. A binary heap with its worst on top. */
export class TopList {
  readonly #limit: number;
  readonly #scores: Float64Array;
  readonly #ids: Float64Array;
  /** The caller's own key of each. */
  readonly #places: Uint32Array;
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
    // A list for nothing has a threshold as well.
    this.#scores = new Float64Array(Math.max(limit, 1));
    this.#ids = new Float64Array(Math.max(limit, 1));
    this.#places = new Uint32Array(Math.max(limit, 1));
  }

  /** A score below this one cannot enter; below everything until the list is full. */
  get threshold(): number {
    return this.#size < this.#limit ? Number.NEGATIVE_INFINITY : float64At(this.#scores, 0);
  }

  offer(score: number, id: number, place: number): void {
    if (this.#size < this.#limit) {
      this.#put(this.#size++, score, id, place);
      this.#up(this.#size - 1);
    } else if (
      score > float64At(this.#scores, 0) ||
      (score === this.#scores[0] && id < float64At(this.#ids, 0))
    ) {
      this.#put(0, score, id, place);
      this.#down();
    }
  }

  /** Everything that was kept, best first. */
  sorted(): { readonly score: number; readonly id: number; readonly place: number }[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      score: float64At(this.#scores, at),
      id: float64At(this.#ids, at),
      place: uint32At(this.#places, at),
    })).toSorted((a, b) => b.score - a.score || a.id - b.id);
  }

  #put(at: number, score: number, id: number, place: number): void {
    this.#scores[at] = score;
    this.#ids[at] = id;
    this.#places[at] = place;
  }

  #isWorse(a: number, b: number): boolean {
    const scoreA = float64At(this.#scores, a);
    const scoreB = float64At(this.#scores, b);
    return scoreA < scoreB || (scoreA === scoreB && float64At(this.#ids, a) > float64At(this.#ids, b));
  }

  #swap(a: number, b: number): void {
    const score = float64At(this.#scores, a);
    const id = float64At(this.#ids, a);
    const place = uint32At(this.#places, a);
    this.#put(a, float64At(this.#scores, b), float64At(this.#ids, b), uint32At(this.#places, b));
    this.#put(b, score, id, place);
  }

  #up(from: number): void {
    for (let at = from; at > 0; ) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #down(): void {
    for (let at = 0; ; ) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.#size && this.#isWorse(child, worst)) worst = child;
      }
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
