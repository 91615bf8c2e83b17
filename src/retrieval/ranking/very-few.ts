import type { Query } from '../question/query.ts';

/** Corpora of fewer passages than this are smaller than any community that the networks learnt from. */
const VERY_FEW = 24;

/** Whether a question is put to a corpus so small that the networks know little of its like. */
export function isOfVeryFew({ passageCount }: Pick<Query, 'passageCount'>): boolean {
  return passageCount < VERY_FEW;
}
