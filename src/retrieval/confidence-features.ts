import { rarestMissing, weigh } from './features/feature-group.ts';
import { FEATURE_NAMES } from './features/window-features.ts';
import type { ContentWord, Query } from './query.ts';
import type { Ranked } from './rank.ts';

/** Features of the best window that mean the same in a corpus of two articles and of five thousand. */
const OF_BEST: readonly string[] = [
  'coverage: window',
  'coverage: passage',
  'coverage: window missing rarest',
  'coverage: passage missing rarest',
  'coverage: best unit',
  'coverage: words found',
  'coverage: words missing',
  'surroundings: article',
  'surroundings: article missing rarest',
  'surroundings: with neighbours',
  'frequency: window bm25',
  'pairs: ordered',
  'pairs: unordered',
  'pairs: longest run',
  'pairs: closest gap',
  'evidence: asked type',
  'evidence: strong',
  'evidence: weak',
  'evidence: distance',
  'placing: evidence beside focus',
  'placing: number before focus',
  'entities: names',
  'entities: names in passage',
  'entities: numbers',
  'entities: focus',
  'entities: exact of matched',
  'discrimination: akin window',
  'question: rarity',
];
const PLACES = OF_BEST.map((name) => FEATURE_NAMES.indexOf(name));
if (PLACES.includes(-1)) throw new Error(`No such feature: ${OF_BEST[PLACES.indexOf(-1)]}`);

const OF_RANKING = [
  'score',
  'share of best',
  'above next passage',
  'unknown words',
  'unknown rarity',
  'unknown names',
  'best passage coverage',
  'corpus size',
];

/** What the confidence is judged by, in order. */
export const CONFIDENCE_FEATURES: readonly string[] = [...OF_BEST, ...OF_RANKING];

/** The features of a ranking; it must not be empty. */
export function confidenceFeatures(query: Query, ranked: readonly Ranked[]): Float32Array {
  const out = new Float32Array(CONFIDENCE_FEATURES.length);
  const [best] = ranked;
  if (best === undefined) return out;
  const { candidate, question } = best.context;
  for (const [at, place] of PLACES.entries()) out[at] = best.features[place] ?? 0;
  let mass = 0;
  let ofBest = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const { score, context } of ranked) {
    const power = Math.exp(score - best.score);
    mass += power;
    if (context.candidate === candidate) ofBest += power;
    else next = Math.max(next, score);
  }
  // What a synonym found is known, and an excused word's absence says little.
  const isUnknown = ({ passages, origin, excused }: ContentWord, at: number): boolean =>
    passages === 0 && origin === 'question' && !excused && !(candidate.matches.synonymMask & (1 << at));
  const unknown = query.content.filter(isUnknown);
  const unknownMask = query.content.reduce(
    (mask, word, at) => (isUnknown(word, at) ? mask | (1 << at) : mask),
    0,
  );
  const from = PLACES.length;
  out[from] = best.score;
  out[from + 1] = ofBest / mass;
  out[from + 2] = Math.min(5, best.score - next);
  out[from + 3] = unknown.length;
  out[from + 4] = weigh(question, unknownMask);
  out[from + 5] = unknown.filter(({ capital, number }) => capital || number).length;
  out[from + 6] = question.best.passage - rarestMissing(question, candidate.articleMask);
  // The more passages there are, the better is the best one by chance.
  out[from + 7] = Math.log2(query.passageCount);
  // The more passages there are, the better is the best one by chance.
  out[from + 7] = Math.log2(query.passageCount);
  return out;
}
