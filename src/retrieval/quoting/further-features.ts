import { weigh } from '../ranking/features/feature-group.ts';
import type { Ranked } from '../ranking/rank.ts';
import { product } from '../ranking/window-likeness.ts';
import { windowText } from '../ranking/window-text.ts';
import { compareValues, valuesIn } from '../values/stated-values.ts';

/** What is known of a further quote in relation to the first. */
export const FURTHER_FEATURES: readonly string[] = [
  'score below the first',
  'score below the first, beyond 1',
  'place',
  'of the same article',
  'likeness to the first',
  'words of the question',
  'words of the question beyond the first',
  'words of the question that only the first has',
  'likeness to the question below the first',
  'kinds of value that differ',
  'kinds of value that agree',
  'confidence',
];

/** `FURTHER_FEATURES` of the best window of a further quote; `place` is 1 for the second. */
export function furtherFeatures(
  first: Ranked,
  other: Ranked,
  { place, confidence }: { readonly place: number; readonly confidence: number },
): number[] {
  const [a, b] = [first.found, other.found];
  const [own, also] = [a.vectors?.whole(), b.vectors?.whole()];
  const gap = first.score - other.score;
  const { same, differ } = compareValues(valuesOf(first), valuesOf(other));
  return [
    gap,
    Math.max(0, gap - 1),
    place,
    Number(a.candidate.article === b.candidate.article),
    own && also ? product(own, also) : 0,
    weigh(b.question, b.mask),
    weigh(b.question, b.mask & ~a.mask),
    weigh(b.question, a.mask & ~b.mask),
    (a.likeness?.window ?? 0) - (b.likeness?.window ?? 0),
    Math.min(2, differ),
    Math.min(2, same),
    confidence,
  ];
}

function valuesOf({ found }: Ranked): ReturnType<typeof valuesIn> {
  return valuesIn(windowText(found), found.candidate.article.language === 'vi');
}
