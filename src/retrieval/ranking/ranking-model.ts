import { readModelFile } from '../model-file.ts';
import type { NetworkWeights } from './network.ts';

/** The trained network that scores windows; `models/README.md` says from what it was trained and how good it is. */
export const RANKING_NETWORK: NetworkWeights = JSON.parse(readModelFile('ranking/network.json'));
