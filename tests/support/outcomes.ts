import type { Question } from '../../bench/quality/collection.ts';
import { holdsAnswer, type Outcome } from '../../bench/quality/measure.ts';
import type { Excerpt } from '../../src/retrieval/answer.ts';
import { article } from './article.ts';

/** A quote of a whole article. */
export function quote(text: string): Excerpt {
  return {
    article: article({ id: text, text }),
    start: 0,
    end: text.length,
    text,
    highlights: [],
    cutStart: false,
    cutEnd: false,
    passage: { start: 0, end: text.length },
    paragraph: null,
    caption: false,
  };
}

/** A question that "9 pm" answers; the fields given replace its own. */
export function question(fields: Partial<Question> = {}): Question {
  return {
    id: 'q',
    text: 'when do they close',
    answerable: true,
    answers: ['9 pm'],
    articles: new Set(),
    paragraphs: new Map(),
    style: null,
    askedOn: null,
    follows: null,
    stale: [],
    ...fields,
  };
}

/** What came of a question: a card with these quotes, or a refusal where there are none. */
export function outcome(fields: Partial<Question>, ...quotes: readonly string[]): Outcome {
  const asked = question(fields);
  const shown = quotes.map(quote);
  const rank = shown.findIndex((one) => holdsAnswer(one, asked));
  return {
    question: asked,
    excerpts: shown,
    shown,
    told: '',
    listed: [],
    answered: shown.length > 0,
    passageRank: Number.POSITIVE_INFINITY,
    articleRank: Number.POSITIVE_INFINITY,
    answerRank: rank < 0 ? Number.POSITIVE_INFINITY : rank,
    confidence: shown.length > 0 ? 0.9 : 0.1,
    tookMs: 1,
  };
}

/** The fields of a question that no article answers. */
export const UNANSWERABLE: Partial<Question> = { answerable: false, answers: [] };
