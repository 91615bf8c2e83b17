import type { Query } from '../question/query.ts';
import { isWrittenOut } from '../question/written-out.ts';

/** Corpora of fewer passages than this are smaller than any community that the networks learnt from. */
const VERY_FEW = 24;

/** Whether a question is put to a corpus so small that the networks have hardly seen one like it. */
export function isOfVeryFew({ passageCount }: Pick<Query, 'passageCount'>): boolean {
  return passageCount < VERY_FEW;
}

/** Corpora of more passages are archives rather than a community's posts. */
const VERY_MANY = 5_000;

/** Whether a question is put to an archive. */
export function isArchive({ passageCount }: Pick<Query, 'passageCount'>): boolean {
  return passageCount >= VERY_MANY;
}

/**
 * Whether the words alone have a say beside the meaning: where meaning was hardly taught, in a corpus of very few passages, and in an archive
 * where a question is written out: among so many texts something always looks like an answer.
 */
export function areWordsHeard(query: Pick<Query, 'passageCount' | 'question'>): boolean {
  return isOfVeryFew(query) || (isArchive(query) && isWrittenOut(query.question));
}

/**
 * Whether words alone are judged as communities taught, whose questions share few words with their posts. What is smaller or larger was
 * learned better from collections: plain questions to two articles, and a news archive (answer@1 .615 against .587).
 */
export function isOfCommunitySize(query: Pick<Query, 'passageCount'>): boolean {
  return !isOfVeryFew(query) && !isArchive(query);
}
