import { setTimeout as sleep } from 'node:timers/promises';
import type { Article } from '../../src/corpus/article.ts';
import type { Retriever } from '../../src/retrieval/retriever.ts';
import { article } from '../support/article.ts';
import { generatedArticles } from '../support/generated-articles.ts';
import { ask, patiently } from './nodes.ts';

/** Articles with a question each. */
export const GENERATED = generatedArticles(400);
/** The first of them, or more, as the index takes them. */
export const articles = (count = GENERATED.length): Article[] =>
  generatedArticles(count)
    .map(({ path, content }) => article({ id: path, text: content.split('---\n')[2]?.trim() ?? '' }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** How long one try may take on a machine as busy as this one is now: a second, as in the product, or as much longer as answers need without any fault. */
export async function paceOf(retriever: Retriever): Promise<number> {
  const times: number[] = [];
  for (const { question } of GENERATED.slice(0, 30)) {
    const began = performance.now();
    await patiently(() => retriever.answer(question));
    times.push(performance.now() - began);
  }
  // The first ones wake the nodes up. A busy machine is now and then slower still, and with a node less.
  return Math.min(MOST_TRY_MS, Math.max(1_000, 4 * Math.max(...times.slice(10))));
}

/** The longest try that `paceOf` gives. */
export const MOST_TRY_MS = 8_000;

/** Asks until it is told to stop; gives how many questions were lost or answered wrongly, and the longest wait. */
export function asking(retriever: Retriever) {
  const seen = { asked: 0, lost: 0, wrong: 0, longestMs: 0 };
  const stopping = new AbortController();
  const run = async (): Promise<typeof seen> => {
    while (!stopping.signal.aborted) {
      const { question, name } = GENERATED[seen.asked++ % GENERATED.length]!;
      const began = performance.now();
      const answer = await retriever.answer(question, { ungated: true }).catch(() => undefined);
      seen.longestMs = Math.max(seen.longestMs, performance.now() - began);
      if (answer === undefined) seen.lost++;
      else if (answer.excerpts[0]?.text.includes(name) !== true) seen.wrong++;
    }
    return seen;
  };
  const running = run();
  return {
    seen,
    stop: (): Promise<typeof seen> => {
      stopping.abort();
      return running;
    },
  };
}

/** Whether a question is answered. */
export async function isAnswered(retriever: Retriever): Promise<boolean> {
  return retriever.answer(GENERATED[0]!.question).then(
    () => true,
    () => false,
  );
}

/** The nodes that one of them knows of. */
export async function namesOf(url: string): Promise<string[]> {
  const response = await ask(`${url}/_cat/nodes?h=name`).then(
    (answer) => answer.text(),
    () => '',
  );
  return response.split('\n').filter((name) => name.startsWith('node-'));
}

/** The number of the node that manages the others, as one of them knows it. */
export async function managerOf(url: string): Promise<number> {
  const response = await ask(`${url}/_cat/cluster_manager?h=node`);
  return Number((await response.text()).trim().split('-')[1]);
}

/** Waits until it is so; rejects after five minutes. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 300_000;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`it did not come to pass within five minutes: ${isSo.toString()}`);
    await sleep(100);
  }
}
