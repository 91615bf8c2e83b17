import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { passagesOf } from '../src/retrieval/passages/passages.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { copiesOf } from './copies.ts';
import { readCollection } from './quality/collection.ts';

/** The embedded index of some copies of a collection, in a process of its own: it can be asked in turn with another index. */
export class EmbeddedBeside {
  readonly #child: ChildProcess;
  #next = 0;
  /** What it holds, and how long making it took. */
  readonly made: { readonly articles: number; readonly passages: number; readonly seconds: number };

  private constructor(child: ChildProcess, made: EmbeddedBeside['made']) {
    this.#child = child;
    this.made = made;
    child.setMaxListeners(0);
  }

  /** As many articles of the copies as have so many passages. */
  static async of(folder: string, passages: number): Promise<EmbeddedBeside> {
    const child = fork(import.meta.filename, [folder, String(passages)]);
    const [made] = await once(child, 'message');
    return new EmbeddedBeside(child, made);
  }

  /** How many milliseconds an answer takes there. */
  async timed(question: string): Promise<number> {
    const id = this.#next++;
    return new Promise((resolve) => {
      const listen = (told: { readonly id: number; readonly ms: number }): void => {
        if (told.id !== id) return;
        this.#child.off('message', listen);
        resolve(told.ms);
      };
      this.#child.on('message', listen);
      this.#child.send({ id, question });
    });
  }

  end(): void {
    this.#child.kill();
  }
}

async function serve(folder: string, most: number): Promise<void> {
  const { articles: own } = readCollection(folder);
  const counts = new Map(own.map((article) => [article.text, passagesOf(article).length]));
  const each = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let left = most;
  const articles = copiesOf(own, Math.ceil(most / each)).filter(({ text }) => {
    left -= counts.get(text) ?? 0;
    return left >= 0;
  });
  const began = performance.now();
  const retriever = await createRetriever({ articles });
  const seconds = (performance.now() - began) / 1_000;
  process.on('message', ({ id, question }: { readonly id: number; readonly question: string }) => {
    const asked = performance.now();
    void retriever.answer(question).then(() => process.send?.({ id, ms: performance.now() - asked }));
  });
  process.send?.({ articles: articles.length, passages: retriever.passageCount, seconds });
}

const [folder, passages] = process.argv.slice(2);
if (process.send !== undefined && process.argv[1] === import.meta.filename && folder !== undefined)
  await serve(folder, Number(passages));
