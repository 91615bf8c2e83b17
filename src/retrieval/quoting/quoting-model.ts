import type { Classifier } from '../logistic.ts';
import { readModelFile } from '../model-file.ts';
import type { Ranked } from '../ranking/rank.ts';

/** What was learned of quotes: `models/quoting/README.md` says from what, and how good it is. */
export interface QuotingModel {
  /** Whether a sentence of a window, or beside it, answers. */
  readonly units: Classifier;
  /** Whether a further quote answers where the first does not. */
  readonly further: Classifier;
}

const BY_WORDS: QuotingModel = JSON.parse(readModelFile('quoting/words.json'));
const BY_MEANING: QuotingModel = JSON.parse(readModelFile('quoting/meaning.json'));

/** The numbers for answers that were found by words alone, or by words and meaning. */
export function quotingModelFor({ found }: Pick<Ranked, 'found'>): QuotingModel {
  return found.likeness === undefined ? BY_WORDS : BY_MEANING;
}
