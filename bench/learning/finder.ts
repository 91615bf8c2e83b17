import type { Article } from '../../src/corpus/article.ts';
import { Vocabulary } from '../../src/retrieval/analysis/vocabulary.ts';
import type { EarlierWords } from '../../src/retrieval/answer.ts';
import { AnswerQueue } from '../../src/retrieval/answer-queue.ts';
import {
  type NearestLater,
  nearestLaterOf,
  type RankedBy,
} from '../../src/retrieval/disagreement/nearest-later.ts';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { meaningOf } from '../../src/retrieval/meaning/question-meaning.ts';
import { PassageAnalyser } from '../../src/retrieval/passages/analysed-passage.ts';
import { wholeQuestion } from '../../src/retrieval/question/whole-question.ts';
import { findPassages } from '../../src/retrieval/ranking/find-passages.ts';
import { markedQuestion } from '../../src/retrieval/ranking/marked-question.ts';
import type { Question } from '../quality/collection.ts';
import { wholeMeaning } from './vectors.ts';

/** The product's first stage over some articles; without an encoder, by words alone. */
export async function finderOver(articles: readonly Article[], encoder: Encoder | undefined) {
  const index = await compactIndexer().build(articles);
  const meaning = encoder && (await wholeMeaning(articles, encoder));
  const queue = new AnswerQueue();
  const analyser = new PassageAnalyser(new Vocabulary());
  return {
    passages: index.passageCount,
    analyser,
    /** What looks for the window of a later article that is nearest to one of what was found. */
    nearestLater: (found: Pick<RankedBy, 'query' | 'carried' | 'meaning'>): NearestLater =>
      nearestLaterOf({ ...found, index, analyser, queue, corpusMeaning: meaning }),
    /** What is found for a question, and what its ranking is told beside that. */
    find: async (question: Question) => {
      const carried = { earlier: earlierOf(question) };
      const { question: read } = await markedQuestion({ question: question.text }, index);
      const {
        query,
        hits,
        meaning: known,
        named,
      } = await findPassages(read, index, {
        meaningOf: (asked) =>
          meaningOf(meaning, { question: asked, earlier: carried.earlier?.question }, queue),
        ...carried,
      });
      return {
        query,
        hits,
        carried,
        meaning: known,
        asked: wholeQuestion({ ...query, question: named }, carried.earlier),
      };
    },
  };
}

/** What a follow-up carries over. */
function earlierOf({ follows }: Question): EarlierWords | undefined {
  return follows === null ? undefined : { question: follows.question, articleId: follows.article.id };
}
