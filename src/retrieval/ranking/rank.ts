import type { Carried } from '../answer.ts';
import type { Hit } from '../index/passage-index.ts';
import type { QuestionMeaning } from '../meaning/question-meaning.ts';
import type { PassageAnalyser } from '../passages/analysed-passage.ts';
import type { Query } from '../question/query.ts';
import { areWordsHeard, isOfCommunitySize } from './corpus-size.ts';
import type { Ensemble } from './ensemble.ts';
import type { FoundWindow } from './features/feature-group.ts';
import { FEATURE_NAMES, featureRanges, fillFeatures } from './features/window-features.ts';
import { fillWordInputs, WORD_INPUTS } from './features/word-inputs.ts';
import { foundWindows } from './found-windows.ts';
import { gainOfOpening, gainOfPlace, untrainedGain } from './gains.ts';
import { BY_MEANING, BY_WORDS, BY_WORDS_OF_COLLECTIONS } from './ranking-model.ts';

const WIDTH = FEATURE_NAMES.length;
/** Windows that are scored in one go. */
const STEP = 6;
/**
 * A window that the first network puts so far behind its best, in log-odds, keeps that score: the others differ from it by 3.1 at most (on
 * 223 questions of two communities), and of 107 windows 30 are left to them.
 */
const FAR_BEHIND = 6;

/** A window that may be quoted, with its score: comparable inside one question, higher is better. */
export interface Ranked {
  readonly found: FoundWindow;
  /** The ensemble that scored it. */
  readonly networks: Ensemble;
  readonly features: Float32Array;
  /** `WORD_INPUTS.length` numbers for each content word of the question. */
  readonly words: Float32Array;
  /** The part of the score that is neither the network's nor the preference. */
  readonly untrained: number;
  /** The part of the score for standing where the question looks first: in articles of its dates, or in the one that was quoted before. */
  readonly preference: number;
  /** What of the preference, as it was ranked, is for the dates or the article that the question goes on from, and not for being an opening. */
  readonly place: number;
  readonly score: number;
  /** What it would score by its words alone, where these are heard; undefined elsewhere. */
  readonly scoreByWords?: number | undefined;
  /** How likely it answers in log-odds, as the cross-encoder judges question and window together; undefined where it was not asked. */
  readonly relevance?: number | undefined;
  /** The unit that is a row of a rota with the days asked for: it is quoted alone, and nothing replaces it. */
  readonly turn?: number | undefined;
  /** Whether nothing beside its window is quoted: it was cut to one section of a text. */
  readonly isCut?: boolean | undefined;
}

/** How windows are ranked; every field may be left out. */
export interface RankingOptions {
  /** Other networks than those that ship, for cross-validation. */
  readonly networks?: Ensemble | undefined;
  /** What the question carries beside its words. */
  readonly carried?: Carried | undefined;
  /** How alike it and the articles are in meaning; without, words alone decide. */
  readonly meaning?: QuestionMeaning | undefined;
}

/** The windows of the found passages, best first; ties in the order of the first stage, then of place. */
export function rank(...ranking: Parameters<typeof rankInSteps>): Ranked[] {
  const steps = rankInSteps(...ranking);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same in steps of about a millisecond, so that other work can come between them. */
export function* rankInSteps(
  query: Query,
  hits: readonly Hit[],
  analyser: PassageAnalyser,
  options: RankingOptions = {},
): Generator<undefined, Ranked[]> {
  const { carried = {}, meaning } = options;
  const byWords = isOfCommunitySize(query) ? BY_WORDS : BY_WORDS_OF_COLLECTIONS;
  const { networks = meaning === undefined ? byWords : BY_MEANING } = options;
  const contexts = foundWindows(query, hits, analyser, carried, meaning);
  yield;
  const alsoByWords = meaning !== undefined && areWordsHeard(query);
  const count = query.content.length;
  const wordsWidth = count * WORD_INPUTS.length;
  const features = new Float32Array(contexts.length * WIDTH);
  const words = new Float32Array(contexts.length * wordsWidth);
  const ranked: Ranked[] = [];
  const scoredAt = (at: number) => [features, at * WIDTH, words, at * wordsWidth, count] as const;
  for (const [at, found] of contexts.entries()) {
    fillFeatures(found, features, at * WIDTH);
    fillWordInputs(found, words, at * wordsWidth);
    const untrained = untrainedGain(found);
    const place = gainOfPlace(found, carried);
    const preference = gainOfOpening(found) + place;
    const gains = untrained + preference;
    ranked.push({
      found,
      networks,
      features: features.subarray(at * WIDTH, (at + 1) * WIDTH),
      words: words.subarray(at * wordsWidth, (at + 1) * wordsWidth),
      untrained,
      preference,
      place,
      score: networks.scoreByFirst(...scoredAt(at)) + gains,
      scoreByWords: alsoByWords ? byWords.score(...scoredAt(at)) + gains : undefined,
    });
    if (at % STEP === STEP - 1) yield;
  }
  const best = ranked.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const scored = ranked.map((one, at) => {
    if (one.score < best - FAR_BEHIND) return one;
    const gains = one.untrained + one.preference;
    return { ...one, score: networks.scoreBeside(one.score - gains, ...scoredAt(at)) + gains };
  });
  return scored.toSorted((a, b) => b.score - a.score);
}

/**
 * What each feature group adds to a score, the largest first: what the score loses when the group's features are as they usually are,
 * or none of the question's words are met; `together` is what is left of the score.
 */
export function sharesOf({ networks, features, words, untrained, preference, score }: Ranked): {
  readonly group: string;
  readonly share: number;
}[] {
  const count = words.length / WORD_INPUTS.length;
  const own = networks.score(features, 0, words, 0, count);
  const groups = featureRanges().map(({ group, range }) => ({
    group,
    share: own - networks.score(networks.withUsual(features, range), 0, words, 0, count),
  }));
  const unmet = own - networks.score(features, 0, new Float32Array(words.length), 0, count);
  const shares = [
    ...groups,
    { group: 'words met', share: unmet },
    { group: 'gains', share: untrained + preference },
  ];
  const together = score - shares.reduce((sum, { share }) => sum + share, 0);
  return [...shares, { group: 'together', share: together }].toSorted(
    (a, b) => Math.abs(b.share) - Math.abs(a.share),
  );
}
