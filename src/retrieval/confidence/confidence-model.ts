import { readModelFile } from '../model-file.ts';
import type { NetworkWeights } from '../ranking/network.ts';
import type { Calibration } from './calibration.ts';

/** What `models/confidence/networks.json` holds; `models/README.md` says from what it was trained and how good it is. */
interface ConfidenceModel {
  /** Below this probability nothing is answered. */
  readonly threshold: number;
  readonly calibration: Calibration;
  readonly networks: readonly NetworkWeights[];
}

const MODEL: ConfidenceModel = JSON.parse(readModelFile('confidence/networks.json'));

/** Below this probability nothing is answered. */
export const THRESHOLD = MODEL.threshold;
export const CALIBRATION = MODEL.calibration;
export const CONFIDENCE_NETWORKS = MODEL.networks;
