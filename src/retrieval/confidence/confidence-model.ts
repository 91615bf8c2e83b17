import { readModelFile } from '../model-file.ts';
import { Ensemble } from '../ranking/ensemble.ts';
import type { NetworkWeights } from '../ranking/network.ts';
import type { Answerability } from './answerability.ts';
import type { SizedCalibration } from './calibration.ts';

/** The model that says how sure an answer is, and how sure is enough; `models/README.md` says how it was trained and how good it is. */
export interface ConfidenceModel {
  /** By size of corpus, ascending. */
  readonly calibrations: readonly SizedCalibration[];
  readonly networks: Ensemble;
  /** Judges the vectors; a model for words alone has none. */
  readonly answerability?: Answerability;
}

interface ConfidenceFile extends Omit<ConfidenceModel, 'networks'> {
  readonly networks: readonly NetworkWeights[];
}

/** For answers that were found by words alone, in a corpus of a community's size. */
export const WORDS_CONFIDENCE = modelIn('confidence/words.json');
/** The same for smaller and larger corpora. */
export const COLLECTION_WORDS_CONFIDENCE = modelIn('confidence/words-of-collections.json');
/** For answers that were found by words and meaning. */
export const MEANING_CONFIDENCE = modelIn('confidence/meaning.json');

function modelIn(file: string): ConfidenceModel {
  const { networks, ...model }: ConfidenceFile = JSON.parse(readModelFile(file));
  return { ...model, networks: new Ensemble(networks) };
}
