import type { Answer, Excerpt } from '../../src/retrieval/answer.ts';
import type { Retriever } from '../../src/retrieval/retriever.ts';
import type { Question } from './collection.ts';

/** What was measured on one question. Ranks are 0-based places of the first good excerpt; Infinity where none is good. */
export interface Outcome {
  readonly question: Question;
  /** The ranking with the gate off. */
  readonly excerpts: readonly Excerpt[];
  readonly passageRank: number;
  readonly articleRank: number;
  readonly answerRank: number;
  readonly confidence: number;
  /** Whether the product answers at its default threshold. */
  readonly answered: boolean;
  readonly verbatim: boolean;
  readonly tookMs: number;
}

const DEPTH = 10;

/** Asks one question twice: as a user does (for the gate and the time), and with the gate off (for the ranking). */
export async function measure(retriever: Retriever, question: Question): Promise<Outcome> {
  const began = performance.now();
  const asked = await retriever.answer(question.text);
  const tookMs = performance.now() - began;
  const { excerpts } = await retriever.answer(question.text, { ungated: true, limit: DEPTH });
  const rank = (isGood: (excerpt: Excerpt) => boolean): number => {
    const at = excerpts.findIndex(isGood);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  return {
    question,
    excerpts,
    passageRank: rank(({ article, passage }) => {
      const gold = question.paragraphs.get(article.id);
      return gold !== undefined && gold.start < passage.end && passage.start < gold.end;
    }),
    articleRank: rank(({ article }) => question.articles.has(article.id)),
    answerRank: rank(({ text }) => question.answers.some((answer) => text.includes(answer))),
    confidence: asked.confidence,
    answered: asked.kind === 'found',
    verbatim: isVerbatim(asked) && excerpts.every(equalsItsSpan),
    tookMs,
  };
}

function isVerbatim(answer: Answer): boolean {
  return answer.excerpts.every(equalsItsSpan);
}

function equalsItsSpan({ article, start, end, text }: Excerpt): boolean {
  return text === article.text.slice(start, end);
}
