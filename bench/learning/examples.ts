import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { FEATURE_NAMES, fillFeatures } from '../../src/retrieval/ranking/features/window-features.ts';
import { fillWordInputs, WORD_INPUTS } from '../../src/retrieval/ranking/features/word-inputs.ts';
import { foundWindows } from '../../src/retrieval/ranking/found-windows.ts';
import { untrainedGain } from '../../src/retrieval/ranking/gains.ts';
import type { Collection, Question } from '../quality/collection.ts';
import { finderOver } from './finder.ts';

/** A window that might be quoted for a question: where it is and what is good about it. */
export interface Example {
  /** Number of its passage in the index, and the window's span in the article. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly holdsAnswer: boolean;
  readonly inGoldPassage: boolean;
  readonly inGoldArticle: boolean;
  /** What the product adds to the network's score. */
  readonly untrained: number;
}

/** A question with the features of every window that was judged for it. */
export interface Task {
  readonly collection: string;
  readonly question: Question;
  readonly examples: readonly Example[];
  /** `FEATURE_NAMES.length` numbers an example. */
  readonly features: Float32Array;
  /** Content words of the question, and `WORD_INPUTS.length` numbers for each of them, an example after the other. */
  readonly wordCount: number;
  readonly words: Float32Array;
}

/** Runs the product's first stage and features over a collection's answerable questions; without an encoder, by words alone. */
export async function tasksOf({ name, articles, questions }: Collection, encoder?: Encoder): Promise<Task[]> {
  const finder = await finderOver(articles, encoder);
  const { analyser } = finder;
  const tasks: Task[] = [];
  for (const question of questions) {
    if (!question.answerable) continue;
    const { query, hits, carried, meaning } = await finder.find(question);
    const windows = foundWindows(query, hits, analyser, carried, meaning);
    const features = new Float32Array(windows.length * FEATURE_NAMES.length);
    const wordCount = query.content.length;
    const words = new Float32Array(windows.length * wordCount * WORD_INPUTS.length);
    const examples = windows.map((found, at): Example => {
      fillFeatures(found, features, at * FEATURE_NAMES.length);
      fillWordInputs(found, words, at * wordCount * WORD_INPUTS.length);
      const { passage } = found.candidate;
      const { id, article, start: from, end: to } = passage;
      const start = passage.units[found.window.first]?.start ?? 0;
      const end = passage.units[found.window.last]?.end ?? 0;
      const text = article.text.slice(start, end);
      const gold = question.paragraphs.get(article.id);
      return {
        passage: id,
        start,
        end,
        holdsAnswer: question.answers.some((answer) => text.includes(answer)),
        inGoldPassage: gold !== undefined && gold.start < to && from < gold.end,
        inGoldArticle: question.articles.has(article.id),
        untrained: untrainedGain(found),
      };
    });
    tasks.push({ collection: name, question, examples, features, wordCount, words });
  }
  return tasks;
}
