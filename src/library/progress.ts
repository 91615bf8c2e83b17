/** What a load is doing. */
export type LoadStage = 'reading' | 'indexing';

/** Told how many of all articles are done. */
export type OnProgress = (stage: LoadStage, done: number, total: number) => void;
