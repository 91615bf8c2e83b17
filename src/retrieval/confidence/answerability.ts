/**
 * What a question's vector, and its product with the vector of the likest text, number by number, say for an answer there. Likeness alone
 * adds up all numbers of the product alike: a text on the topic is nearly as like as one that answers. These weights were learned from both
 * (`models/README.md`).
 */
export interface Answerability {
  /** A weight for each number of the question's vector, and of the product. */
  readonly question: readonly number[];
  readonly product: readonly number[];
  readonly bias: number;
}

/** Log-odds that a text answers a question rather than only speaking of it, from their normalised vectors. */
export function answerabilityOf(
  { question: ofQuestion, product, bias }: Answerability,
  question: Float32Array,
  text: Float32Array,
): number {
  let sum = bias;
  for (let at = 0; at < question.length; at++) {
    const number = question[at] ?? 0;
    sum += number * ((ofQuestion[at] ?? 0) + (text[at] ?? 0) * (product[at] ?? 0));
  }
  return sum;
}
