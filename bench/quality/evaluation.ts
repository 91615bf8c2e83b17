import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import type { Collection, Question } from './collection.ts';
import { measure, type Outcome } from './measure.ts';
import { productOver } from './product.ts';
import { type Report, reportOf } from './report.ts';

/** A collection's report with the outcomes that it is made from. */
export interface Evaluation {
  readonly collection: Collection;
  readonly report: Report;
  readonly outcomes: readonly Outcome[];
}

/** Questions between two reports of progress. */
const PROGRESS_EVERY = 200;

/** Asks a collection's questions, or `limit` of them spread evenly over it, and puts together what came of it. */
export async function evaluate(
  collection: Collection,
  options: {
    readonly limit: number | undefined;
    /** Without it, by words alone. */
    readonly encoder?: Encoder | undefined;
    readonly say: (line: string) => void;
  },
): Promise<Evaluation> {
  const { limit, encoder, say } = options;
  const { name, articles, synonyms = [] } = collection;
  const questions = spread(collection.questions, limit);
  say(`indexing ${articles.length} articles of ${name}`);
  const began = performance.now();
  const retriever = await createRetriever({ articles, synonyms }, { meaning: encoder && { encoder } });
  const indexMs = performance.now() - began;
  await retriever.meaning?.filled;
  const product = productOver(articles, retriever);
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    // One after the other, so that a question's time is its own.
    outcomes.push(await measure(product, question));
    if (outcomes.length % PROGRESS_EVERY === 0) say(`${outcomes.length} of ${questions.length} questions`);
  }
  const about = { collection: name, articles: articles.length, passages: retriever.passageCount, indexMs };
  return { collection, outcomes, report: reportOf(about, outcomes) };
}

function spread(questions: readonly Question[], limit = questions.length): readonly Question[] {
  if (limit >= questions.length) return questions;
  return Array.from(
    { length: limit },
    (_, at) => questions[Math.floor((at * questions.length) / limit)],
  ).filter((question) => question !== undefined);
}
