import { readModelFile } from '../model-file.ts';
import { Ensemble } from './ensemble.ts';

/** The trained networks that score windows, by their words alone and by words and meaning; `models/README.md` says how good they are. */
export const BY_WORDS = new Ensemble(JSON.parse(readModelFile('ranking/words.json')));
/** By words alone in a corpus of very few passages: these learned from questions that repeat an article's words, and none from communities. */
export const BY_WORDS_IN_FEW = new Ensemble(JSON.parse(readModelFile('ranking/words-in-few.json')));
export const BY_MEANING = new Ensemble(JSON.parse(readModelFile('ranking/meaning.json')));
