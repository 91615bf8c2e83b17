import { readModelFile } from '../model-file.ts';
import { Ensemble } from './ensemble.ts';

/** The trained networks that score windows by their words alone; `models/README.md` says how good all of these are. */
export const BY_WORDS = new Ensemble(JSON.parse(readModelFile('ranking/words.json')));
/** By words alone in a corpus that is smaller or larger than a community's (`corpus-size`): these learned only from public collections. */
export const BY_WORDS_OF_COLLECTIONS = new Ensemble(
  JSON.parse(readModelFile('ranking/words-of-collections.json')),
);
/** The networks that score windows by words and meaning. */
export const BY_MEANING = new Ensemble(JSON.parse(readModelFile('ranking/meaning.json')));
