import type { Article, Span } from '../../corpus/article.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Carried } from '../answer.ts';
import type { Hit } from '../index/passage-index.ts';
import { isWithin } from '../index/restriction.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import type { PassageAnalyser } from '../passages/analysed-passage.ts';
import { spanOfUnits } from '../passages/units.ts';
import { windowsOf } from '../passages/windows.ts';
import type { ContentWord, Query } from '../question/query.ts';
import { type Candidate, type FoundWindow, maskOf, type Question, weigh } from './features/feature-group.ts';
import { bm25 } from './features/frequency.ts';
import { matchPassage, numberQuery } from './matching.ts';
import { likenessOf, vectorsOf } from './window-likeness.ts';

/** Passages that the first stage hands to the ranking. */
export const CANDIDATES = 50;
/** Passages whose windows are judged: the best of those found, by score and coverage. */
const JUDGED = 32;
/** At least this many passages are judged of the dates that the question names, and of the article that was quoted before. */
const JUDGED_OF_PART = 16;

/** The windows of the most promising passages, each with all that its features need. */
export function foundWindows(
  query: Query,
  hits: readonly Hit[],
  analyser: PassageAnalyser,
  carried: Carried = {},
  meaning?: QuestionMeaning,
): FoundWindow[] {
  const passages = hits.map((hit) => analyser.analyse(hit.passage));
  const numbers = numberQuery(query, analyser.vocabulary);
  const totalRarity = query.content.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const bestScore = hits[0]?.score || 1;
  const articles = articlesOf(query, hits, carried);
  const passagesFound = hits.map((hit, place) => {
    const passage = passages[place] ?? analyser.analyse(hit.passage);
    const matches = matchPassage(passage, numbers);
    const mask = maskOf(matches, 0, passage.units.length);
    const { article } = hit.passage;
    const known = articles.get(article);
    if (known !== undefined) known.mask |= mask;
    return { hit, article, place, passage, matches, mask };
  });
  const byId = new Map(passagesFound.map((candidate) => [candidate.hit.passage.id, candidate]));
  // Ids count the passages in order, so the neighbour's is one off; the article tells whether it is one.
  const beside = ({ hit, article }: Pick<Candidate, 'hit' | 'article'>, step: number): number => {
    const neighbour = byId.get(hit.passage.id + step);
    return neighbour?.article === article ? neighbour.mask : 0;
  };
  const { dates, earlier } = carried;
  const dateWords = wordsFrom(query, 'dates');
  const statedIn = (article: Article, { start, end }: Span): number =>
    dates?.stated?.(article.text.slice(start, end), article) ?? 0;
  const sumOfScores = hits.reduce((sum, { score }) => sum + score, 0) || 1;
  const promising = passagesFound
    .map((candidate): Candidate => {
      const article = articles.get(candidate.article);
      // A passage that states a date of the question says its words for it, as the article's own date would.
      const { start, end } = candidate.passage;
      const stated = statedIn(candidate.article, { start, end }) > 0 ? dateWords : 0;
      const titleMask = (article?.titleMask ?? 0) | stated;
      return {
        ...candidate,
        maskBefore: beside(candidate, -1),
        maskAfter: beside(candidate, 1),
        titleMask,
        articleMask: (article?.mask ?? 0) | titleMask,
        articleShare: (article?.score ?? 0) / sumOfScores,
        articleBest: (article?.best ?? 0) / bestScore,
      };
    })
    .toSorted((a, b) => promise(b) - promise(a) || a.place - b.place);
  const judged = new Set([
    ...promising.slice(0, JUDGED),
    ...mostAlike(promising, meaning),
    ...(dates === undefined ? [] : promising.filter(({ article }) => isWithin(article, dates.within))).slice(
      0,
      JUDGED_OF_PART,
    ),
    ...promising.filter(({ article }) => article.id === earlier?.articleId).slice(0, JUDGED_OF_PART),
  ]);
  const candidates = promising.filter((candidate) => judged.has(candidate));

  function promise({ mask, hit }: Candidate): number {
    return weigh({ query, totalRarity }, mask) + hit.score / bestScore;
  }

  const best = { window: 0, passage: 0, bm25: 0 };
  const question: Question = {
    query,
    totalRarity,
    bestScore,
    best,
    telling: telling(
      query,
      passagesFound.map(({ mask }) => mask),
    ),
    numbers: query.words.map(({ term }) => analyser.vocabulary.find(term)),
  };
  const windows = candidates.flatMap((candidate) =>
    windowsOf(candidate.passage).map((window): FoundWindow => {
      const { units } = candidate.passage;
      const dated = statedIn(candidate.article, spanOfUnits(units, window.first, window.last));
      return {
        question,
        candidate,
        window,
        first: units[window.first]?.first ?? 0,
        last: units[window.last]?.last ?? 0,
        mask: maskOf(candidate.matches, window.first, window.last),
        dated,
      };
    }),
  );
  for (const found of windows) {
    best.window = Math.max(best.window, weigh(question, found.mask));
    best.passage = Math.max(best.passage, weigh(question, found.candidate.mask));
    best.bm25 = Math.max(best.bm25, bm25(found, found.first, found.last));
  }
  if (meaning === undefined) return windows;
  const likeness = likenessOf(windows, meaning);
  return windows.map((found, at) => ({
    ...found,
    likeness: likeness[at],
    vectors: vectorsOf(found, meaning),
  }));
}

/** Of the candidates those that are most alike in meaning. */
function mostAlike(candidates: readonly Candidate[], meaning: QuestionMeaning | undefined): Candidate[] {
  if (meaning === undefined) return [];
  const byKey = new Map(candidates.map((one) => [keyOf(one.article, one.passage.ordinal), one]));
  return meaning.nearest.list.flatMap(
    ({ article, passageOrdinal }) => byKey.get(keyOf(article, passageOrdinal)) ?? [],
  );
}

interface ArticleMatch {
  mask: number;
  readonly titleMask: number;
  score: number;
  best: number;
}

/** The question words that the found passages of each article hold together. */
function articlesOf(
  query: Query,
  hits: readonly Hit[],
  { dates, earlier }: Carried,
): Map<Article, ArticleMatch> {
  const dateWords = wordsFrom(query, 'dates');
  const earlierWords = wordsFrom(query, 'earlier');
  const articles = new Map<Article, ArticleMatch>();
  for (const { passage, score } of hits) {
    const known = articles.get(passage.article);
    if (known === undefined) {
      articles.set(passage.article, {
        mask: 0,
        // An article's date says what the question's words for dates do, as its title would; and the one that answered the question
        // before is about that.
        titleMask:
          titleMask(query, passage.article) |
          (dates !== undefined && isWithin(passage.article, dates.within) ? dateWords : 0) |
          (passage.article.id === earlier?.articleId ? earlierWords : 0),
        score,
        best: score,
      });
    } else {
      known.score += score;
      known.best = Math.max(known.best, score);
    }
  }
  return articles;
}

/** The content words of a question that are of one origin, as bits. */
function wordsFrom({ content }: Query, origin: ContentWord['origin']): number {
  return content.reduce((mask, word, at) => (word.origin === origin ? mask | (1 << at) : mask), 0);
}

function titleMask({ content }: Query, { title }: Article): number {
  if (title === null) return 0;
  const terms = new Set(tokenize(title).map(({ term }) => term));
  return content.reduce((mask, { term }, at) => (terms.has(term) ? mask | (1 << at) : mask), 0);
}

/** How much each content word tells the found passages apart; sums to 1. */
function telling({ content }: Query, masks: readonly number[]): number[] {
  const weights = content.map(({ rarity }, at) => {
    const holding = masks.filter((mask) => mask & (1 << at)).length;
    return rarity * Math.log((masks.length + 1) / (holding + 0.5));
  });
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  return weights.map((weight) => weight / sum);
}

function keyOf(article: Article, ordinal: number): string {
  return `${ordinal} ${article.id}`;
}
