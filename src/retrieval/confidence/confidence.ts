import { normalForms } from '../analysis/tokens.ts';
import { saysChange } from '../disagreement/words-of-change.ts';
import { logOdds } from '../logistic.ts';
import type { Query } from '../question/query.ts';
import { isOfOthersAlone } from '../quoting/bold.ts';
import { quotedText } from '../quoting/quoted-text.ts';
import { isArchive, isOfCommunitySize, isOfVeryFew } from '../ranking/corpus-size.ts';
import type { Ensemble } from '../ranking/ensemble.ts';
import { lacksEvidence } from '../ranking/features/evidence.ts';
import { type Candidate, weigh } from '../ranking/features/feature-group.ts';
import { WORD_INPUTS } from '../ranking/features/word-inputs.ts';
import { mayOpenWithAnswer } from '../ranking/opening.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { windowText } from '../ranking/window-text.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { isContactLine } from '../values/contact-lines.ts';
import { lacksAsked } from '../values/lacks-asked.ts';
import { lacksMaker } from '../values/makers.ts';
import { isOfAnotherMonth } from '../values/of-another-month.ts';
import { isOfOtherDays } from '../values/other-weekdays.ts';
import { asksSize, mayStateSize } from '../values/sizes.ts';
import { weekdaysAsked } from '../values/weekdays-asked.ts';
import { calibrated, calibrationFor } from './calibration.ts';
import { type Judgement, judgedOfRead } from './confidence-as-read.ts';
import { CONFIDENCE_GROUPS, confidenceFeatures, isAskedInAnotherLanguage } from './confidence-features.ts';
import {
  COLLECTION_WORDS_CONFIDENCE,
  type ConfidenceModel,
  MEANING_CONFIDENCE,
  WORDS_CONFIDENCE,
} from './confidence-model.ts';
import { namesNoYear } from './names-no-year.ts';
import { isOfAnotherDay } from './of-another-day.ts';
import { isOfAnotherYear } from './of-another-year.ts';
import { isOfOtherEnd } from './of-other-end.ts';
import { isOfSplitName } from './of-split-name.ts';
import { asksAge, mayStateAge } from './states-age.ts';

/** What the log-odds lose where everything was found by synonyms alone: an expanded word must not certify itself. */
const SYNONYMS_COST = 0.2;

/** What they lose where a date, a number or a sum is asked for and the quote holds none beyond the question's own words. */
const NO_EVIDENCE_COST = 1.5;

/**
 * What they lose where the article is of another year or month, or names none where one is asked for, and where the quote tells what is asked for of
 * others alone: "Xe máy 5.000 đồng" for a car, "Head waiter" and "Second chef" for the head chef.
 */
const OF_ANOTHER_YEAR_COST = 3.5;
const OF_OTHERS_COST = 2;
const OF_SPLIT_NAME_COST = 3;

/** What the words' log-odds weigh in an archive, the most of them that counts, and those from which on they speak for an answer. */
const WORDS_WEIGHT = 2;
const MOST_BY_WORDS = 1;
const ASSURED_BY_WORDS = 0.5;

/** At this probability or more, words alone are sure in a corpus of few passages. */
const SURE_BY_WORDS = 0.55;

/** Judges a ranking by what was read while it was made, if anything. */
export function judged(query: Query, ranked: readonly Ranked[]): Judgement {
  const { threshold } = calibrationFor(query.passageCount, modelOf(query, ranked).calibrations);
  const confidence = confidenceBy(modelOf(query, ranked), query, ranked);
  return { confidence: Math.max(confidence, leastConfidence(query, ranked, threshold)), threshold };
}

/**
 * The same, by the windows behind the first too where the first leaves it unclear: near misses have one that looks like an answer, answers several.
 * `askedOn` is the day of asking, `YYYY-MM-DD`.
 */
export async function judgedAsRead(
  query: Query,
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf | undefined,
  askedOn?: string,
): Promise<Judgement> {
  const unread = judged(query, ranked);
  const [best] = ranked;
  const isOfAnother =
    best !== undefined &&
    (isOfAnotherYear(best, askedOn) ||
      namesNoYear(best) ||
      isOfAnotherMonth(best) ||
      isOfAnotherDay(best, askedOn));
  const isOfOthers =
    isOfAnother ||
    (best !== undefined && (isOfOthersAlone(best) || isOfOtherWeekdays(best) || isOfOtherEnd(best)));
  const isSplit = best !== undefined && isOfSplitName(best);
  const cost = Math.max(
    isOfAnother ? OF_ANOTHER_YEAR_COST : 0,
    isOfOthers ? OF_OTHERS_COST : 0,
    isSplit ? OF_SPLIT_NAME_COST : 0,
  );
  const lacks = lacksAsked(best);
  const known = {
    confidence: unread.confidence,
    lacks,
    passages: query.passageCount,
    besides: (isArchive(query) ? wordsInArchive(query, ranked) : 0) - cost,
  };
  const read = relevanceOf && (await judgedOfRead(known, ranked, relevanceOf));
  if (read === undefined) return unread;
  const { confidence, threshold } = read;
  // All of its words do not make up for the sum that is asked for: "The Lightning Duel does not take place on 9 May" has no price.
  const isLacking = lacks.number || lacks.time || isOfOthers || isSplit;
  // A row of the very day that is asked for, which reads as an answer, has the date in figures and hardly a word of the question.
  const isOfDay = best?.turn !== undefined && ((await relevanceOf?.(best)) ?? 0) > 0;
  const least = isOfDay ? threshold : isLacking ? 0 : leastConfidence(query, ranked, threshold);
  return { confidence: Math.max(confidence, least), threshold };
}

/** Whether a value is asked for of a weekday and the quote tells of others alone: who speaks on Saturday is not who does on Sunday. */
function isOfOtherWeekdays(best: Ranked): boolean {
  const { question, type } = best.found.question.query;
  if (!ANSWERED_BY_VALUE.has(type)) return false;
  const asked = weekdaysAsked(question);
  // "Training is on Thursdays now" answers who asks for Tuesday's.
  return asked.size > 0 && isOfOtherDays(quotedText(best), asked) && !saysChange(quotedText(best));
}

/** What an answer is worth at least, whatever meaning says. */
function leastConfidence(query: Query, ranked: readonly Ranked[], threshold: number): number {
  return Math.max(confidenceByWords(query, ranked), opensWithAnswer(query, ranked) ? threshold : 0);
}

const TAKING_PLACE: ReadonlySet<string> = new Set(
  'come came happen occur hold held take took place meet met go went'
    .split(' ')
    .map((word) => normalForms(word).term),
);

/**
 * Whether a short question asks for what openings say and its words stand there, which is just enough for "Possibly"; those for taking place
 * ("come", "happen") need not, nor those that no article in another language could have.
 */
function opensWithAnswer(query: Query, ranked: readonly Ranked[]): boolean {
  const [best] = ranked;
  if (best === undefined || !mayOpenWithAnswer(best.found)) return false;
  const isForeign = isAskedInAnotherLanguage(query, best.found.candidate.article);
  return query.content.every(
    ({ origin, term, passages }, at) =>
      origin !== 'question' ||
      (best.found.mask & (1 << at)) !== 0 ||
      TAKING_PLACE.has(term) ||
      (isForeign && passages === 0),
  );
}

function confidenceBy(
  { networks, calibrations, answerability }: ConfidenceModel,
  query: Query,
  ranked: readonly Ranked[],
): number {
  const [best] = ranked;
  if (best === undefined) return 0;
  const { question, candidate, mask } = best.found;
  const { synonymMask } = candidate.matches;
  if (isFoundAsSynonym(query, candidate) && !(asksMore(query) && best.found.likeness !== undefined)) return 0;
  const cost =
    SYNONYMS_COST * weigh(question, mask & synonymMask) +
    ((lacksEvidence(best.found) && !mayBePlace(best)) || lacksKind(query, best) ? NO_EVIDENCE_COST : 0);
  const calibration = calibrationFor(query.passageCount, calibrations);
  const score = judgedBy(networks, confidenceFeatures(query, ranked, answerability), best.words);
  return calibrated(score, { ...calibration, offset: calibration.offset - cost });
}

/** "MoPS?" finds "Ministry of Public Security", and that is all. */
function isFoundAsSynonym({ type }: Query, { mask, matches: { synonymMask } }: Candidate): boolean {
  return type === 'other' && synonymMask !== 0 && (mask & ~synonymMask) === 0;
}

/** Whether a question has words without a synonym: in another language than the articles', meaning finds what they ask. */
function asksMore({ content, synonyms }: Query): boolean {
  const meant = new Set(synonyms.flatMap((phrase) => phrase.content));
  return content.some(({ origin }, at) => origin === 'question' && !meant.has(at));
}

/**
 * In a corpus of very few passages meaning was hardly taught when to be sure, and words were: where both find the same passage, the words
 * may be sure alone. 0 where they are not, and in larger corpora, whose near misses they would answer (.16 of them instead of .09).
 */
function confidenceByWords(query: Query, ranked: readonly Ranked[]): number {
  const [best] = ranked;
  if (best?.scoreByWords === undefined || !isOfVeryFew(query)) return 0;
  const byWords = rankedByWords(ranked);
  if (byWords[0]?.found.candidate !== best.found.candidate) return 0;
  const confidence = confidenceBy(COLLECTION_WORDS_CONFIDENCE, query, byWords);
  return confidence < SURE_BY_WORDS ? 0 : confidence;
}

function rankedByWords(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked
    .map((one) => ({ ...one, score: one.scoreByWords ?? Number.NEGATIVE_INFINITY }))
    .toSorted((a, b) => b.score - a.score);
}

/**
 * What the words alone say of a question to an archive, in log-odds, 0 where they are not heard: of questions about other news they are surer
 * than what was read, .98 instead of .90 under the curve (`realtimeqa-2022`), and of near misses less sure, so that they warn rather than
 * assure. Of the others .06 are answered then, .58 without, and .05 of the answerable ones are refused, .01 without.
 */
function wordsInArchive(query: Query, ranked: readonly Ranked[]): number {
  if (ranked[0]?.scoreByWords === undefined) return 0;
  const { ceiling } = calibrationFor(query.passageCount, COLLECTION_WORDS_CONFIDENCE.calibrations);
  const answered = confidenceBy(COLLECTION_WORDS_CONFIDENCE, query, rankedByWords(ranked)) / ceiling;
  return WORDS_WEIGHT * (Math.min(MOST_BY_WORDS, logOdds(answered)) - ASSURED_BY_WORDS);
}

/** "Only in the courtyard" says where, though no name does: where meaning is known, it knows that better than capitals do. */
function mayBePlace({ found: { likeness, question } }: Ranked): boolean {
  return likeness !== undefined && question.query.type === 'place';
}

/** A number is evidence for a measure, but not any number tells an age; nor does any name tell who founded something, a price how big it is, or a number where. */
function lacksKind({ question }: Query, best: Ranked): boolean {
  const text = windowText(best.found);
  const title = best.found.candidate.article.title ?? '';
  return (
    (asksAge(question) && !mayStateAge(text, question)) ||
    lacksMaker(question, `${title}\n${text}`) ||
    (asksSize(question) && !mayStateSize(quotedText(best))) ||
    (best.found.question.query.type === 'place' && isContactLine(quotedText(best)))
  );
}

function modelOf(query: Query, [best]: readonly Ranked[]): ConfidenceModel {
  if (best?.found.likeness !== undefined) return MEANING_CONFIDENCE;
  return isOfCommunitySize(query) ? WORDS_CONFIDENCE : COLLECTION_WORDS_CONFIDENCE;
}

/** The score of an answer's features and of its first window's words, before it is calibrated. */
export function judgedBy(networks: Ensemble, features: Float32Array, words: Float32Array): number {
  return networks.score(features, 0, words, 0, words.length / WORD_INPUTS.length);
}

/**
 * What each group of the best window's features, and each feature of the ranking, adds to the confidence's score, the largest first: what
 * the score loses when they are as they usually are.
 */
export function confidenceShares(
  query: Query,
  ranked: readonly Ranked[],
): { readonly feature: string; readonly share: number }[] {
  const [best] = ranked;
  const { networks, answerability } = modelOf(query, ranked);
  if (best === undefined) return [];
  const features = confidenceFeatures(query, ranked, answerability);
  const score = judgedBy(networks, features, best.words);
  const shares = CONFIDENCE_GROUPS.map(({ feature, range }) => ({
    feature,
    share: score - judgedBy(networks, networks.withUsual(features, range), best.words),
  }));
  const unmet = judgedBy(networks, features, new Float32Array(best.words.length));
  return [...shares, { feature: 'words met', share: score - unmet }]
    .filter(({ share }) => share !== 0)
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share));
}
