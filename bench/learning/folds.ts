import type { Collection, Question } from '../quality/collection.ts';
import { isCommunity } from './cases.ts';
import type { Task } from './examples.ts';
import { hashOf } from './random.ts';
import { foldOfCommunity, foldsOf } from './ranking.ts';

/** The fold that a question of a collection is held out with. */
export type FoldOf = (collection: Collection, question: Pick<Question, 'id' | 'articles'>) => number;

/**
 * A community is in one fold, and so are the questions of an article that the tasks are about, whether they are among the tasks or not. What
 * names no article, such as the near misses of an encyclopedia, is spread by chance.
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
  return ({ name }, { id, articles }) => {
    if (communities.has(name)) return foldOfCommunity(name, folds);
    const [article = id] = articles;
    return known.get(article) ?? hashOf(article) % folds;
  };
}
