/** Called with how many of all are done. */
export type OnDone = (done: number, total: number) => void;
