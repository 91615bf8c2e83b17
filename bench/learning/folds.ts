import { TEACHES_READING, TEACHES_SUCCESSION } from '../communities/roles.ts';
import type { Collection, Question } from '../quality/collection.ts';
import { isCommunity } from './cases.ts';
import type { Task } from './examples.ts';
import { hashOf } from './random.ts';
import { foldOfCommunity, foldsOf } from './ranking.ts';

/**
 * The fold that a question of a collection is held out with. `found` is the id of the article that is found first for it: a question that
 * names none, such as a near miss, is held out with that one, since whoever learned from an article's answers must not judge them.
 */
export type FoldOf = (
  collection: Pick<Collection, 'name'>,
  question: Pick<Question, 'id' | 'articles'>,
  found?: string,
) => number;

/**
 * A community is in one fold, and so are the questions of an article that the tasks are about, whether they are among the tasks or not.
 */
export function foldFinder(
  collections: readonly Collection[],
  tasks: readonly Pick<Task, 'collection' | 'question'>[],
  folds: number,
): FoldOf {
  const communities = new Set(collections.filter(isCommunity).map(({ name }) => name));
  const foldOfTask = foldsOf(tasks, folds, communities);
  const known = new Map<string, number>();
  for (const [at, { collection, question }] of tasks.entries()) {
    if (communities.has(collection)) continue;
    for (const article of question.articles) known.set(article, foldOfTask[at] ?? 0);
  }
  return ({ name }, { id, articles }, found) => {
    if (communities.has(name)) return foldOfCommunity(name, folds);
    const [article = found ?? id] = articles;
    return known.get(article) ?? hashOf(article) % folds;
  };
}

/** Cross-encoders that judge what the others learned from, each trained without the fold of its number; the one that ships learned from all. */
export const JUDGES = 2;

/** In none: it teaches every cross-encoder. */
const NO_FOLD = -1;

/**
 * The fold of a community where only cross-encoders are held out: what is decided once windows were read is learned from these
 * communities, so that each must be read by a cross-encoder that it taught nothing. -1 for all others.
 */
export function foldOfReader(name: string, folds: number): number {
  return TEACHES_READING.has(name) || TEACHES_SUCCESSION.has(name) ? foldOfCommunity(name, folds) : NO_FOLD;
}

/** The same of questions; what is no community is spread by article. */
export function readerFoldFinder(collections: readonly Collection[], folds: number): FoldOf {
  const communities = new Set(collections.filter(isCommunity).map(({ name }) => name));
  return ({ name }, { id, articles }, found) => {
    if (communities.has(name)) return foldOfReader(name, folds);
    const [article = found ?? id] = articles;
    return hashOf(article) % folds;
  };
}
