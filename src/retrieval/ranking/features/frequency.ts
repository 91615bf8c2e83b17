import type { FeatureGroup, FoundWindow } from './feature-group.ts';

/** BM25's saturation and length weight, and the length of an average window in tokens. */
const K1 = 1.2;
const B = 0.6;
const AVERAGE_TOKENS = 45;

/** BM25 of a token range by the rarities of the question's words. */
export function bm25(
  { question, candidate }: Pick<FoundWindow, 'question' | 'candidate'>,
  first: number,
  last: number,
): number {
  const { content } = candidate.matches;
  const counts = new Uint16Array(question.query.content.length);
  for (let at = first; at < last; at++) {
    const word = content[at] ?? -1;
    if (word >= 0) counts[word] = (counts[word] ?? 0) + 1;
  }
  const norm = K1 * (1 - B + (B * (last - first)) / AVERAGE_TOKENS);
  let score = 0;
  for (const [word, { rarity }] of question.query.content.entries()) {
    const count = counts[word] ?? 0;
    score += (rarity * count * (K1 + 1)) / (count + norm);
  }
  return score;
}

/** Scores of the first stage and BM25 of the window itself. */
export const frequency: FeatureGroup = {
  group: 'frequency',
  names: [
    'window bm25',
    'window bm25 of best',
    'passage score of best',
    'passage place',
    'article share',
    'article best',
    'matches per token',
  ],
  fill(found, out, at) {
    const { question, candidate, first, last } = found;
    const score = bm25(found, first, last);
    let matched = 0;
    for (let token = first; token < last; token++)
      if ((candidate.matches.content[token] ?? -1) >= 0) matched++;
    out[at] = score / question.totalRarity;
    out[at + 1] = score / (question.best.bm25 || 1);
    out[at + 2] = candidate.hit.score / question.bestScore;
    out[at + 3] = Math.log1p(candidate.place);
    out[at + 4] = candidate.articleShare;
    out[at + 5] = candidate.articleBest;
    out[at + 6] = matched / (last - first || 1);
  },
};
