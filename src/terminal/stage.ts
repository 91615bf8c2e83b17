import type { LoadStage } from '../library.ts';

/** The work that can take long in a terminal. */
export type Stage = LoadStage | 'meaning' | 'importing' | 'comparing';
