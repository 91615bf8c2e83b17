import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import { createRetriever } from '../../src/retrieval/retriever.ts';
import type { Collection, Question } from './collection.ts';
import { mean } from './metrics.ts';
import { productOver } from './product.ts';

/** What is related below a refusal. */
export interface RelatedShown {
  readonly question: Pick<Question, 'answerable' | 'articles' | 'style'>;
  /** Ids, best first. */
  readonly related: readonly string[];
}

/** How good the related articles of refusals are. */
export interface RelatedShares {
  /** Refused questions that an article answers; of these it is among the related ones, and the first of them. */
  readonly refused: number;
  readonly among: number;
  readonly first: number;
  /** How many are shown on average below these, below near misses, and below all other refusals. */
  readonly answerable: number;
  readonly nearMisses: number;
  readonly idle: number;
}

/** Asks all questions, and keeps what stands below the refusals. */
export async function relatedBelow(
  { articles, questions }: Collection,
  encoder: Encoder | undefined,
): Promise<RelatedShown[]> {
  const retriever = await createRetriever({ articles }, { meaning: encoder && { encoder } });
  await retriever.meaning?.filled;
  const product = productOver(articles, retriever);
  const shown: RelatedShown[] = [];
  for (const question of questions) {
    const { answer } = await product.ask(question);
    if (answer.kind === 'nothing-found')
      shown.push({ question, related: answer.related.map(({ id }) => id) });
  }
  return shown;
}

/** Adds up what was shown below refusals. */
export function sharesOf(shown: readonly RelatedShown[]): RelatedShares {
  const answerable = shown.filter(({ question }) => question.answerable);
  const others = shown.filter(({ question }) => !question.answerable);
  const near = others.filter(({ question }) => question.style === 'near-miss');
  const placeOf = ({ question, related }: RelatedShown): number =>
    related.findIndex((id) => question.articles.has(id));
  const meanOf = (of: readonly RelatedShown[]): number => mean(of.map(({ related }) => related.length));
  return {
    refused: answerable.length,
    among: answerable.filter((one) => placeOf(one) >= 0).length,
    first: answerable.filter((one) => placeOf(one) === 0).length,
    answerable: meanOf(answerable),
    nearMisses: meanOf(near),
    idle: meanOf(others.filter((one) => !near.includes(one))),
  };
}
