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
    this.#scores = new Float64Array(limit);
    this.#ids = new Float64Array(limit);
    this.#places = new Uint32Array(limit);
  }

  /** A score below this one cannot enter; below everything until the list is full. */
  get threshold(): number {
    return this.#size < this.#limit ? Number.NEGATIVE_INFINITY : (this.#scores[0] ?? 0);
  }

  offer(score: number, id: number, place: number): void {
    if (this.#size < this.#limit) {
      this.#put(this.#size++, score, id, place);
      this.#up(this.#size - 1);
    } else if (score > (this.#scores[0] ?? 0) || (score === this.#scores[0] && id < (this.#ids[0] ?? 0))) {
      this.#put(0, score, id, place);
      this.#down();
    }
  }

  /** Everything that was kept, best first. */
  sorted(): { readonly score: number; readonly id: number; readonly place: number }[] {
    return Array.from({ length: this.#size }, (_, at) => ({
      score: this.#scores[at] ?? 0,
      id: this.#ids[at] ?? 0,
      place: this.#places[at] ?? 0,
    })).toSorted((a, b) => b.score - a.score || a.id - b.id);
  }

  #put(at: number, score: number, id: number, place: number): void {
    this.#scores[at] = score;
    this.#ids[at] = id;
    this.#places[at] = place;
  }

  #isWorse(a: number, b: number): boolean {
    const scoreA = this.#scores[a] ?? 0;
    const scoreB = this.#scores[b] ?? 0;
    return scoreA < scoreB || (scoreA === scoreB && (this.#ids[a] ?? 0) > (this.#ids[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    const score = this.#scores[a] ?? 0;
    const id = this.#ids[a] ?? 0;
    const place = this.#places[a] ?? 0;
    this.#put(a, this.#scores[b] ?? 0, this.#ids[b] ?? 0, this.#places[b] ?? 0);
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
