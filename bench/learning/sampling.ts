import { readLessons } from '../communities/lessons.ts';
import type { Collection, Question } from '../quality/collection.ts';
import { isCommunity } from './cases.ts';
import { hashOf } from './random.ts';
import { foldOfCommunity } from './ranking.ts';

/** Large collections are sampled: more of their questions teach little that is new. */
const MOST_QUESTIONS = 350;
/** As many of the questions that were written for single sentences of a community, at most, and as many near misses. */
const MOST_LESSONS = 120;

/** What is only learnt from: questions that were written for single sentences of a community's posts. */
export interface SampledLessons {
  readonly answerable: readonly Question[];
  readonly nearMisses: readonly Question[];
}

/** A collection with no more questions than are worth the time, the same ones each time. */
export function sampled(collection: Collection): Collection {
  const { questions } = collection;
  return { ...collection, questions: some(questions, MOST_QUESTIONS) };
}

/** All lessons of a collection, which is in this folder; those in the other language stand among the others. */
export function allLessons(folder: string, collection: Collection, most = Infinity): SampledLessons {
  const { answerable, nearMisses, across } = readLessons(folder, collection);
  return {
    answerable: [...some(answerable, most), ...across.filter((one) => one.answerable)],
    nearMisses: [...some(nearMisses, most), ...across.filter((one) => !one.answerable)],
  };
}

/** The same without more of them than are worth the time. */
export function sampledLessons(folder: string, collection: Collection): SampledLessons {
  return allLessons(folder, collection, MOST_LESSONS);
}

/**
 * The off-topic questions of other communities, which one community does not answer either: it has too few of its own to learn from. They
 * are of communities in its own fold, so that whoever judges it has not seen them.
 */
export function offTopicFrom(
  collections: readonly Collection[],
  own: Collection,
  folds: number,
): readonly Question[] {
  return offTopicBeside(collections, own, (name) => foldOfCommunity(name, folds));
}

/** The same by any folds of communities. */
export function offTopicBeside(
  collections: readonly Collection[],
  own: Collection,
  foldOf: (name: string) => number,
): readonly Question[] {
  if (!isCommunity(own)) return [];
  const fold = foldOf(own.name);
  return collections
    .filter((other) => other.name !== own.name && isCommunity(other) && foldOf(other.name) === fold)
    .flatMap(({ name, questions }) =>
      questions
        .filter(({ style }) => style === 'off-topic')
        .map((question) => ({ ...question, id: `${name} ${question.id}` })),
    );
}

/** At most so many of the questions, the same ones each time. */
function some(questions: readonly Question[], most: number): readonly Question[] {
  if (questions.length <= most) return questions;
  return questions
    .map((question) => ({ question, key: hashOf(question.id) }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ question }) => question);
}
