import type { Article } from '../../src/corpus/article.ts';

/** A passage as every library is given it. */
export interface Text {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** A library under measurement. Every step may be asynchronous; what it cannot do is left out. */
export interface Engine {
  /** What a question runs: shown under the table. */
  readonly asks: string;
  build(articles: readonly Article[]): Promise<void>;
  /** Keeps the index; the time is not measured. */
  store?(): Promise<void>;
  /** Reads the kept index, as a next start does. */
  load?(): Promise<void>;
  /** Takes over a corpus in which one article differs. */
  reload?(articles: readonly Article[], changed: number): Promise<void>;
  search(question: string): Promise<unknown>;
  /** How many postings a question scores, of how many that its words have; after `build`. */
  work?(question: string): { readonly scored: number; readonly all: number };
  /** Called while a full rebuild runs, where the library goes on answering meanwhile. */
  rebuild?(): Promise<void>;
}

/** The words of a question, each once. */
export function words(question: string): string[] {
  return [...new Set(question.match(/[\p{L}\p{N}]+/gu))];
}
