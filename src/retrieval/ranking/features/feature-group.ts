import type { Article } from '../../../corpus/article.ts';
import { int32At } from '../../../text/number-at.ts';
import type { Hit } from '../../index/passage-index.ts';
import type { AnalysedPassage } from '../../passages/analysed-passage.ts';
import type { Window } from '../../passages/windows.ts';
import type { Query } from '../../question/query.ts';
import type { Matches } from '../matching.ts';

/** A candidate passage with all that its windows share. */
export interface Candidate {
  readonly hit: Hit;
  readonly article: Article;
  /** Place in the first stage, from 0. */
  readonly place: number;
  readonly passage: AnalysedPassage;
  readonly matches: Matches;
  /** Question words in the passage, in its article's title, and in all found passages of its article with the title, as bits. */
  readonly mask: number;
  readonly titleMask: number;
  readonly articleMask: number;
  /** Question words in the found passages right before and right after it in its article, as bits. */
  readonly maskBefore: number;
  readonly maskAfter: number;
  /** The article's share of all found passages' scores, 0..1. */
  readonly articleShare: number;
  /** Best first-stage score of the article over the best of all, 0..1. */
  readonly articleBest: number;
}

/** The numbers that all windows of a question share. */
export interface Question {
  readonly query: Query;
  /** Sum of the content words' rarities; above 0. */
  readonly totalRarity: number;
  /** The vocabulary's number of each word of the question, stop words included; -1 for one in no passage. */
  readonly numbers: readonly number[];
  /** Rarity times how many of the found passages lack the word, per content word, summing to 1: what tells them apart. */
  readonly telling: readonly number[];
  readonly bestScore: number;
  /** Best window coverage and best passage coverage, and best window BM25, for features relative to the best. */
  readonly best: { readonly window: number; readonly passage: number; readonly bm25: number };
}

/** The sum of the words' weights in a set. */
export function sumOf(weights: readonly number[], mask: number): number {
  let sum = 0;
  for (let rest = mask, at = 0; rest !== 0; rest >>>= 1, at++) {
    if (rest & 1) sum += weights[at] ?? 0;
  }
  return sum;
}

/** A window of a found passage, with all that its features need. */
export interface FoundWindow {
  readonly question: Question;
  readonly candidate: Candidate;
  readonly window: Window;
  /** Its token range `[first, last)` and its question words as bits. */
  readonly first: number;
  readonly last: number;
  readonly mask: number;
  /** How plainly it states a date that the question names, 0 to 1; below 0 where it means another. */
  readonly dated?: number | undefined;
  /** How alike it is to the question in meaning; undefined where nothing is known of that. */
  readonly likeness?: WindowLikeness | undefined;
  /** Its vectors, looked up only where they are needed; undefined where it has none. */
  readonly vectors?: WindowVectors | undefined;
}

/** The part of a window's meaning that confidence, quoting and disagreement use. */
export interface WindowVectors {
  /** The question's vector. */
  readonly question: Float32Array;
  /** The vector of the window, or of that of its units which is more like the question. */
  readonly likest: () => Float32Array | undefined;
  /** The window's own vector. */
  readonly whole: () => Float32Array | undefined;
  /** The vector of one unit of its passage. */
  readonly unit: (unit: number) => Float32Array | undefined;
  /** How alike the question each unit of its passage is, as cosines. */
  readonly units: () => readonly number[] | undefined;
}

/** How alike a window and the question are in meaning, and what other articles say that is alike. */
export interface WindowLikeness {
  /** Cosines: the window's, its best unit's, its first and its last unit's, and the passage's. */
  readonly window: number;
  readonly unit: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
  readonly passage: number;
  /** The largest of each over all windows, and the largest of the window's own article and of the next best one. */
  readonly best: { readonly window: number; readonly unit: number; readonly passage: number };
  readonly article: number;
  readonly otherArticle: number;
  /** Mean and standard deviation of the cosines of all passages. */
  readonly mean: number;
  readonly deviation: number;
  /** How alike the most alike window of a later and of an earlier article is to it; 0 where there is none. */
  readonly laterTwin: number;
  readonly earlierTwin: number;
  /** How much more alike to the question the later one is than it is. */
  readonly laterLead: number;
  /** How many dates of the most alike windows are later than its article's; -1 for an undated article. */
  readonly laterDates: number;
}

/** Features that say one kind of thing: `fill` writes as many numbers as there are names, from `at` on. */
export interface FeatureGroup {
  readonly group: string;
  readonly names: readonly string[];
  fill(found: FoundWindow, out: Float32Array, at: number): void;
}

/** The sum of the rarities of a set of content words, as a share of all; 0..1. */
export function weigh({ query, totalRarity }: Pick<Question, 'query' | 'totalRarity'>, mask: number): number {
  let sum = 0;
  for (let rest = mask, at = 0; rest !== 0; rest >>>= 1, at++) {
    if (rest & 1) sum += query.content[at]?.rarity ?? 0;
  }
  return sum / totalRarity;
}

/** The rarest content word that a set lacks; 0 where it lacks none. */
export function rarestMissing({ query }: Pick<Question, 'query'>, mask: number): number {
  let rarest = 0;
  for (const [at, { rarity }] of query.content.entries()) {
    if (!(mask & (1 << at)) && rarity > rarest) rarest = rarity;
  }
  return rarest;
}

/** The question words of units `[first, last]` that exist. */
export function maskOf({ unitMasks }: Matches, first: number, last: number): number {
  let mask = 0;
  for (let unit = Math.max(0, first); unit <= Math.min(last, unitMasks.length - 1); unit++)
    mask |= int32At(unitMasks, unit);
  return mask;
}
