import type { Meaning } from '../retrieval/meaning/meaning.ts';

/** The most that are remembered, since the same list of questions is looked at again and again. */
const MOST = 2_000;

/** The vectors of questions that are compared with each other, remembered by their text. */
export class QuestionVectors {
  readonly #known = new Map<string, Float32Array>();

  /** Those of these questions, one after the other, so that people's own questions come between; none where there is no encoder. */
  async of(
    questions: Iterable<string>,
    meaning: Pick<Meaning, 'encodeQuestion'> | undefined,
  ): Promise<ReadonlyMap<string, Float32Array>> {
    const vectors = new Map<string, Float32Array>();
    if (meaning === undefined) return vectors;
    for (const question of new Set(questions)) {
      const vector = this.#known.get(question) ?? (await meaning.encodeQuestion(question));
      if (vector === undefined) return new Map();
      this.#known.set(question, vector);
      vectors.set(question, vector);
      const [oldest] = this.#known.keys();
      if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
    }
    return vectors;
  }
}
