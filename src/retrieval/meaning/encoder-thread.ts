import type { Worker } from 'node:worker_threads';
import type { Encoded, FromEncoder, ToEncode, ToEncoder } from './encoder-worker.ts';

/** A question, or a text of an article: the model was taught to tell them apart by a word before them. */
export type TextKind = 'query' | 'passage';

/** What waits for the worker, and its promise. */
interface Waiting {
  readonly message: ToEncode;
  readonly resolve: (encoded: Encoded) => void;
  readonly reject: (error: Error) => void;
}

/** The most pieces that are read of a text: the model takes 512, and the telling part of a question fits in 128. */
const MOST_PIECES = { query: 128, passage: 512 };
/** Questions whose vectors are remembered: the buttons under an answer ask again. */
const REMEMBERED = 300;

/**
 * The main thread's end of the encoder. One text at a time is with the worker, so that a question waits for at most the one passage
 * in progress. Keeps the process alive only while something is being encoded.
 */
export class EncoderThread {
  readonly ready: Promise<{ readonly version: string; readonly runtime: string }>;
  readonly #worker: Worker;
  readonly #waiting = { query: [] as Waiting[], passage: [] as Waiting[] };
  readonly #questions = new Map<string, Promise<Float32Array>>();
  #current: Waiting | undefined;
  #ended: Error | undefined;

  constructor(worker: Worker, onDied?: (reason: string) => void) {
    this.#worker = worker;
    this.ready = new Promise((resolve, reject) => {
      let isReady = false;
      worker.on('message', (message: FromEncoder) => {
        if (isReady) this.#receive(message);
        else if ('version' in message) {
          isReady = true;
          worker.unref();
          resolve(message);
        } else reject(new Error('failed' in message ? message.failed : 'the thread began with a vector'));
      });
      const died = (error: Error): void => {
        reject(error);
        const isNews = isReady && this.#ended === undefined;
        this.#end(error);
        if (isNews) onDied?.(error.message);
      };
      worker.once('error', died);
      worker.once('exit', (code) => died(new Error(`its thread ended with code ${code}`)));
    });
    // Whoever opens the encoder gets the error; without this line a rejection that comes earlier would end the program.
    this.ready.catch(() => undefined);
  }

  encode(text: string, kind: TextKind): Promise<Float32Array> {
    if (kind === 'passage') return this.#vectorOf(text, kind);
    const known = this.#questions.get(text);
    const vector = known ?? this.#vectorOf(text, kind);
    this.#questions.delete(text);
    this.#questions.set(text, vector);
    if (known === undefined) vector.catch(() => this.#questions.delete(text));
    const [oldest] = this.#questions.keys();
    if (this.#questions.size > REMEMBERED && oldest !== undefined) this.#questions.delete(oldest);
    return vector;
  }

  /** What is read together comes before passages that wait, as a question does. */
  relevanceOf(question: string, text: string): Promise<number> {
    return this.#logOddsOf({ question, text });
  }

  leadOf(question: string, earlier: string, later: string): Promise<number> {
    return this.#logOddsOf({ question, earlier, later });
  }

  async close(): Promise<void> {
    if (this.#ended === undefined) this.#end(new Error('the encoder is closed'));
    const exited = new Promise((resolve) => this.#worker.once('exit', resolve));
    if (this.#worker.threadId === -1) return;
    this.#worker.ref();
    // The session is given back by its own thread: cutting the thread off in the middle of native code can end the process.
    const bye: ToEncoder = null;
    this.#worker.postMessage(bye, []);
    await exited;
  }

  async #logOddsOf(message: ToEncode): Promise<number> {
    const encoded = await this.#enqueue(message, 'query');
    if (!('logOdds' in encoded)) throw new TypeError('a vector came back where a number was asked for');
    return encoded.logOdds;
  }

  async #vectorOf(text: string, kind: TextKind): Promise<Float32Array> {
    const encoded = await this.#enqueue({ text: `${kind}: ${text}`, mostPieces: MOST_PIECES[kind] }, kind);
    if (!('vector' in encoded)) throw new TypeError('a number came back where a vector was asked for');
    return encoded.vector;
  }

  #enqueue(message: ToEncode, kind: TextKind): Promise<Encoded> {
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) {
        reject(this.#ended);
        return;
      }
      this.#waiting[kind].push({ message, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    if (this.#current !== undefined || this.#ended !== undefined) return;
    this.#current = this.#waiting.query.shift() ?? this.#waiting.passage.shift();
    if (this.#current === undefined) {
      this.#worker.unref();
      return;
    }
    this.#worker.ref();
    this.#worker.postMessage(this.#current.message, []);
  }

  #receive(message: FromEncoder): void {
    const answered = this.#current;
    this.#current = undefined;
    if ('vector' in message || 'logOdds' in message) answered?.resolve(message);
    else answered?.reject(new Error('failed' in message ? message.failed : 'nothing came back'));
    this.#next();
  }

  #end(error: Error): void {
    this.#ended ??= error;
    const left = [...this.#waiting.query, ...this.#waiting.passage];
    this.#waiting.query = [];
    this.#waiting.passage = [];
    if (this.#current !== undefined) left.push(this.#current);
    this.#current = undefined;
    for (const { reject } of left) reject(this.#ended);
  }
}
