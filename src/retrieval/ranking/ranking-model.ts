import { readModelFile } from '../model-file.ts';
import { Ensemble } from './ensemble.ts';

/** The trained networks that score windows, by their words alone and by words and meaning; `models/README.md` says how good they are. */
export const BY_WORDS = new Ensemble(JSON.parse(readModelFile('ranking/words.json')));
export const BY_MEANING = new Ensemble(JSON.parse(readModelFile('ranking/meaning.json')));
