import { type Logistic, logOdds, probabilityOf } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { RelevanceOf } from '../ranking/reader.ts';
import { calibrated, calibrationFor, type SizedCalibration } from './calibration.ts';

/** How sure an answer is, and how sure is enough. */
export interface Judgement {
  /** The probability in 0..1 that the first window answers the question; 0 where there is none. */
  readonly confidence: number;
  /** The probability below which such a ranking is not answered from. */
  readonly threshold: number;
}

/** What was learned of how relevant the best windows are: `models/README.md` says from what, and how good it is. */
export interface AsReadModel {
  /** Whether the articles answer, by the best window and the confidence before. */
  readonly one: Logistic;
  /** The same by the best three, which are read where the first leaves it unclear. */
  readonly three: Logistic;
  /** From their log-odds to the probability that the first window answers, by size of corpus, ascending. */
  readonly calibrations: readonly SizedCalibration[];
}

/** Windows that are read where one leaves it unclear; a fourth gained little. */
export const READ_TO_JUDGE = 3;
/** Between these probabilities that the articles answer, the best window leaves it unclear: half of a community's questions. */
const UNCLEAR = { from: 0.15, to: 0.85 };
/** In log-odds: as relevant as what is not there. */
const NOTHING = -6;

/** What is known of a ranking before its windows are read. */
export interface BeforeReading {
  readonly confidence: number;
  /** Whether the best window lacks a number, or a time of day, that is asked for. */
  readonly lacks: { readonly number: boolean; readonly time: boolean };
}

/** What both regressions judge by: what is known before, how the windows stand in the ranking, and the relevance of so many of them. */
export function asReadFeatures(
  { confidence, lacks }: BeforeReading,
  ranked: readonly Ranked[],
  relevances: readonly number[],
): readonly number[] {
  const score = (at: number): number => ranked[at]?.score ?? NOTHING;
  const most = Math.max(...relevances);
  return [
    logOdds(confidence),
    score(0),
    score(0) - score(1),
    ...relevances,
    ...relevances.slice(0, 2).map((relevance) => Math.max(0, relevance)),
    most,
    Math.log(relevances.reduce((sum, relevance) => sum + Math.exp(relevance), 0)),
    relevances.reduce((sum, relevance) => sum + relevance, 0) / relevances.length,
    Number(lacks.number),
    Number(lacks.time),
  ];
}

/** The log-odds that the articles answer; undefined where nothing could be read. */
export async function scoreAsRead(
  { one, three }: Pick<AsReadModel, 'one' | 'three'>,
  before: BeforeReading,
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf,
): Promise<number | undefined> {
  const first = await relevancesOf(ranked.slice(0, 1), relevanceOf);
  if (first === undefined || first.length === 0) return undefined;
  const likely = probabilityOf(one, asReadFeatures(before, ranked, first));
  const isUnclear = likely > UNCLEAR.from && likely < UNCLEAR.to;
  const more = isUnclear ? await relevancesOf(ranked.slice(0, READ_TO_JUDGE), relevanceOf) : undefined;
  const judged =
    more === undefined ? likely : probabilityOf(three, asReadFeatures(before, ranked, padded(more)));
  return logOdds(judged);
}

/** What is known of an answer before windows were read. */
export interface Unread extends BeforeReading {
  /** Of the corpus. */
  readonly passages: number;
  /** What else speaks for it, in log-odds. */
  readonly besides: number;
}

/** How sure an answer is once windows were read, and how sure is enough; undefined where nothing could be read. */
export async function judgedOfRead(
  { passages, besides, ...before }: Unread,
  ranked: readonly Ranked[],
  relevanceOf: RelevanceOf,
): Promise<Judgement | undefined> {
  const score = await scoreAsRead(MODEL, before, ranked, relevanceOf);
  if (score === undefined) return undefined;
  const calibration = calibrationFor(passages, MODEL.calibrations);
  return { confidence: calibrated(score + besides, calibration), threshold: calibration.threshold };
}

/** How relevant windows are, in order; undefined where one could not be read. */
async function relevancesOf(
  windows: readonly Ranked[],
  relevanceOf: RelevanceOf,
): Promise<readonly number[] | undefined> {
  const relevances: number[] = [];
  for (const one of windows) {
    const relevance = await relevanceOf(one);
    if (relevance === undefined) return undefined;
    relevances.push(relevance);
  }
  return relevances;
}

/** As many relevances as are judged by, however few windows there were. */
export function padded(relevances: readonly number[]): readonly number[] {
  return Array.from({ length: READ_TO_JUDGE }, (_, at) => relevances[at] ?? NOTHING);
}

const MODEL: AsReadModel = JSON.parse(readModelFile('confidence/as-read.json'));
