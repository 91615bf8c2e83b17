import type { LoadStage } from '../library.ts';

/** What can take long in a terminal. */
export type Stage = LoadStage | 'meaning' | 'importing' | 'comparing';
