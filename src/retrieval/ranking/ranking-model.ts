import { readModelFile } from '../model-file.ts';
import { Ensemble } from './ensemble.ts';

/** The trained networks that score windows, by their words alone and by words and meaning; `models/README.md` says how good they are. */
export const BY_WORDS = new Ensemble(JSON.parse(readModelFile('ranking/words.json')));
/** By words alone in a corpus that is smaller or larger than a community's (`corpus-size`): these learned from public collections alone. */
export const BY_WORDS_OF_COLLECTIONS = new Ensemble(
  JSON.parse(readModelFile('ranking/words-of-collections.json')),
);
export const BY_MEANING = new Ensemble(JSON.parse(readModelFile('ranking/meaning.json')));
