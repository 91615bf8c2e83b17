import { readModelFile } from '../model-file.ts';
import type { NetworkWeights } from './network.ts';

/** The trained networks that score windows, by their words alone and by words and meaning; `models/README.md` says how good they are. */
export const WORDS_NETWORK: NetworkWeights = JSON.parse(readModelFile('ranking/words.json'));
export const MEANING_NETWORK: NetworkWeights = JSON.parse(readModelFile('ranking/meaning.json'));
