/** What a load is doing. */
export type LoadStage = 'reading' | 'indexing';

/** Takes how many articles of all are done. */
export type OnProgress = (stage: LoadStage, done: number, total: number) => void;
