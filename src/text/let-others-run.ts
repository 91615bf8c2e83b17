import { setImmediate } from 'node:timers/promises';

/** Lets what waits for the thread (heartbeats, questions) run before long work goes on. */
export async function letOthersRun(): Promise<void> {
  await setImmediate();
}
