/** The stage of a load. */
export type LoadStage = 'reading' | 'indexing';

/** Called with how many of all articles are done. */
export type OnProgress = (stage: LoadStage, done: number, total: number) => void;
