/** Saturation of a term's frequency, and how much a passage's length counts: the usual values of BM25. */
const K1 = 1.2;
const B = 0.75;

/**
 * What a word of the passage counts. Frequencies are in halves: it counts two, a word of its article's title one (BM25F with a title
 * weight of a half), so that they stay whole numbers.
 */
export const TEXT_UNITS = 2;
/** What a word of the title counts, in halves. */
export const TITLE_UNITS = 1;

/** How rare a term is: `ln(1 + (N - n + 0.5) / (n + 0.5))` for `n` of `N` passages. */
export function inverseDocumentFrequency(documentFrequency: number, passageCount: number): number {
  return Math.log(1 + (passageCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * The `norm` beside a frequency of `f` halves: a term counts `f / (f + norm)`, 0..1.
 * `averageLength` is in terms, as `length` is.
 * @see https://doi.org/10.1561/1500000019 Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond
 */
export function lengthNorm(length: number, averageLength: number): number {
  return TEXT_UNITS * K1 * (1 - B + (B * length) / averageLength);
}
