import type { Article } from '../../src/corpus/article.ts';
import { confidenceFeatures } from '../../src/retrieval/confidence/confidence-features.ts';
import type { Encoder } from '../../src/retrieval/meaning/encoder.ts';
import type { Ensemble } from '../../src/retrieval/ranking/ensemble.ts';
import { type Ranked, rank } from '../../src/retrieval/ranking/rank.ts';
import { reranked } from '../../src/retrieval/ranking/rerank.ts';
import type { Collection, Question } from '../quality/collection.ts';
import { finderOver } from './finder.ts';
import { hashOf } from './random.ts';
import type { Relevances } from './relevances.ts';

/** A question put to a corpus that may or may not answer it. */
export interface Case {
  readonly collection: string;
  /** `whole` and `lessons` are put to the collection as it is, the others to parts of it. */
  readonly corpus: 'whole' | 'half' | 'few' | 'thinned' | 'lessons';
  readonly question: string;
  /** Passages of the corpus. */
  readonly passages: number;
  readonly fold: number;
  /** Whether the corpus answers it, and whether the first window does. */
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly features: Float32Array;
  /** The first window's numbers of the question's words. */
  readonly words: Float32Array;
  /** Of the question and of the likest text of the first window; undefined by words alone. */
  readonly vectors?: { readonly question: Float32Array; readonly text: Float32Array } | undefined;
}

/** A corpus, and the questions that are put to it. */
export interface Part {
  readonly corpus: Case['corpus'];
  readonly articles: readonly Article[];
  readonly questions: readonly { readonly question: Question; readonly answerable: boolean }[];
}

/** Pairs of articles that a collection's questions are put to, and a community's. */
const PAIRS = 16;
const COMMUNITY_PAIRS = 10;
const FEW = 2;
/** Paragraphs of a shortened article. */
const SHORT = 8;
/** The share of paragraphs that a thinned corpus loses. */
const LOST = 3;

/**
 * Questions put to the whole collection, `lessons` too, to halves of it (questions of the other half are not answered there), to two articles at a
 * time (whole or some paragraphs of them; lessons about them, too), and to the collection without a third of its paragraphs (near misses). `networksOf` gives the networks that have not seen a fold; `relevances` are those of cross-encoders that have not seen it either, and the best windows are put in
 * order by them as in the product.
 */
export async function casesOf(
  collection: Collection,
  lessons: readonly Question[],
  foldOf: (question: Question, found?: string) => number,
  networksOf: (fold: number) => Ensemble,
  {
    encoder,
    relevances,
  }: { readonly encoder?: Encoder | undefined; readonly relevances?: Relevances | undefined } = {},
): Promise<Case[]> {
  const cases: Case[] = [];
  for (const part of parts(collection, lessons)) {
    const finder = await finderOver(part.articles, encoder);
    const { analyser } = finder;
    for (const { question, answerable } of part.questions) {
      const { query, hits, carried, meaning, asked } = await finder.find(question);
      const fold = foldOf(question, hits[0]?.passage.article.id);
      const networks = networksOf(fold);
      const ranked = await reranked(
        rank(query, hits, analyser, { networks, carried, meaning }),
        relevances?.by(fold, asked),
      );
      const [best] = ranked;
      if (best === undefined) continue;
      const holds = holdsAnswer(best, question);
      // The answer may be elsewhere by chance, or in an article that nobody judged: such a case teaches nothing.
      if (!answerable && holds && part.corpus !== 'whole' && part.corpus !== 'lessons') continue;
      cases.push({
        collection: collection.name,
        corpus: part.corpus,
        question: question.text,
        passages: finder.passages,
        fold,
        answerable,
        answered: answerable && holds,
        features: confidenceFeatures(query, ranked),
        words: best.words.slice(),
        vectors: vectorsOf(best),
      });
    }
  }
  return cases;
}

/** Whether a window has one of the strings that answer. */
export function holdsAnswer({ found: { candidate, window } }: Ranked, { answers }: Question): boolean {
  const { article, units } = candidate.passage;
  const text = article.text.slice(units[window.first]?.start ?? 0, units[window.last]?.end ?? 0);
  return answers.some((answer) => text.includes(answer));
}

function vectorsOf({ found: { vectors } }: Ranked): Case['vectors'] {
  const text = vectors?.likest();
  return vectors && text && { question: vectors.question, text };
}

/** Whether a collection is asked as people ask, small talk included. */
export function isCommunity({ questions }: Collection): boolean {
  return questions.some(({ style }) => style === 'small-talk');
}

/** The corpora that a collection's questions are put to, with these questions: first the whole collection, then its lessons, then parts of it. */
export function* parts(collection: Collection, lessons: readonly Question[]): Generator<Part> {
  const { articles, questions } = collection;
  yield {
    corpus: 'whole',
    articles,
    questions: questions.map((question) => ({ question, answerable: question.answerable })),
  };
  if (lessons.length > 0) {
    yield {
      corpus: 'lessons',
      articles,
      questions: lessons.map((question) => ({ question, answerable: question.answerable })),
    };
  }
  const answerable = questions.filter((question) => question.answerable);
  const isLarge = articles.length > 1_000;
  // Halves of a collection whose articles speak of the same things answer each other's questions, and nobody judged that.
  const halves = articles.length < 100 ? [0, 1] : [];
  for (const half of halves) {
    const own = articles.filter(({ id }) => hashOf(id) % 2 === half);
    const ids = new Set(own.map(({ id }) => id));
    const put = answerable.filter(
      (question) =>
        [...question.articles].every((id) => ids.has(id)) ||
        ![...question.articles].some((id) => ids.has(id)),
    );
    yield {
      corpus: 'half',
      articles: own,
      questions: sample(put, 1_500).map((question) => ({
        question,
        answerable: [...question.articles].some((id) => ids.has(id)),
      })),
    };
  }
  const askable = isLarge
    ? articles.filter(({ id }) => answerable.some((question) => question.articles.has(id)))
    : articles;
  const groups = Math.min(articles.length, isCommunity(collection) ? COMMUNITY_PAIRS : PAIRS);
  for (let group = 0; group < groups; group++) {
    const own = Array.from(
      { length: FEW },
      (_, at) => askable[(group * FEW + at * 7) % askable.length],
    ).flatMap((article) => (article === undefined ? [] : group % 2 === 0 ? article : shortened(article)));
    const ids = new Set(own.map(({ id }) => id));
    const isInside = ({ paragraphs }: Question): boolean =>
      own.some(({ id, blocks }) => blocks.some(({ start }) => start === paragraphs.get(id)?.start));
    const inside = answerable.filter(isInside);
    const taught = lessons.filter(isInside);
    // Without these, a question in the other language would always be about one of the two articles.
    const across = lessons.filter(({ style }) => style === 'across');
    const isAbout = ({ articles: gold, paragraphs }: Question): boolean =>
      [...gold, ...paragraphs.keys()].some((id) => ids.has(id));
    const outside = [...questions, ...across].filter((question) => !isAbout(question));
    yield {
      corpus: 'few',
      articles: own,
      questions: [
        ...sample(inside, 40, group).map((question) => ({ question, answerable: true })),
        ...taught.map((question) => ({ question, answerable: question.answerable })),
        ...sample(outside, 40, group).map((question) => ({ question, answerable: false })),
      ],
    };
  }
  if (isLarge) return;
  const thinned = articles.map(
    (article): Article => ({
      ...article,
      blocks: article.blocks.filter(({ start }) => hashOf(`${article.id} ${start}`) % LOST !== 0),
    }),
  );
  const kept = new Map(thinned.map((article) => [article.id, article.blocks]));
  yield {
    corpus: 'thinned',
    articles: thinned.filter(({ blocks }) => blocks.length > 0),
    questions: sample(answerable, 2_000).map((question) => ({
      question,
      answerable: [...question.paragraphs].some(
        ([id, gold]) => kept.get(id)?.some(({ start }) => start === gold.start) === true,
      ),
    })),
  };
}

/** Some neighbouring paragraphs of an article: a short report instead of a long page. */
function shortened(article: Article): Article {
  const first = hashOf(article.id) % Math.max(1, article.blocks.length - SHORT + 1);
  return { ...article, blocks: article.blocks.slice(first, first + SHORT) };
}

function sample(questions: readonly Question[], most: number, salt = 0): readonly Question[] {
  if (questions.length <= most) return questions;
  return questions
    .map((question) => ({ question, key: hashOf(`${salt} ${question.id}`) }))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, most)
    .map(({ question }) => question);
}
