import { type ArticleFact, factOf } from '../../src/asking/fact-of.ts';
import { quotesShown } from '../../src/asking/quotes-shown.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Excerpt } from '../../src/retrieval/answer.ts';
import type { Question } from './collection.ts';
import type { Product } from './product.ts';

/** The number of articles on the first page of the news. */
const PER_PAGE = 10;

/** What was measured on one question. Ranks are 0-based places of the first good excerpt; Infinity where none is good. */
export interface Outcome {
  readonly question: Question;
  /** The ranking, of a refused question with the gate off. */
  readonly excerpts: readonly Excerpt[];
  readonly passageRank: number;
  readonly articleRank: number;
  readonly answerRank: number;
  readonly confidence: number;
  /** Whether the product answers at its default threshold. */
  readonly answered: boolean;
  /** The quotes on the card: none where it refuses. */
  readonly shown: readonly Excerpt[];
  /** What the card says above its first quote where an article's author, date or source is asked for; empty elsewhere. */
  readonly told: string;
  /** The articles on the first page of the news, where the card lists these instead of a quote. */
  readonly listed: readonly Article[];
  readonly tookMs: number;
}

/** Asks one question as a user does, and where it is refused once more with the gate off, for the ranking. */
export async function measure(product: Product, question: Question): Promise<Outcome> {
  const began = performance.now();
  const { answer, news, fact } = await product.ask(question);
  const tookMs = performance.now() - began;
  const answered = answer.kind === 'found';
  const { excerpts } = answered ? answer : (await product.ask(question, { ungated: true })).answer;
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
    answerRank: rank((excerpt) => holdsAnswer(excerpt, question)),
    confidence: answer.confidence,
    answered,
    shown: quotesShown({ answer, skip: 0 }),
    told: answered && fact !== undefined ? told(excerpts[0]?.article, fact) : '',
    listed: (news?.items ?? []).slice(0, PER_PAGE).map(({ article }) => article),
    tookMs,
  };
}

/** A date is told as its article writes it and as `YYYY-MM-DD`. */
function told(article: Article | undefined, asked: ArticleFact): string {
  const known = article && factOf(article, asked);
  if (known === undefined) return '';
  return known.fact === 'date'
    ? `${known.published?.asWritten ?? ''} ${known.published?.iso ?? ''}`
    : (known.name ?? '');
}

/** Whether one of the gold answers stands inside a quote. */
export function holdsAnswer(
  { text }: Pick<Excerpt, 'text'>,
  { answers }: Pick<Question, 'answers'>,
): boolean {
  return answers.some((answer) => text.includes(answer));
}
