import { closeSync, openSync, writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../../text/make-folder.ts';
import type { Article } from '../../article.ts';
import type { Outcome } from '../../reading/read-article-file.ts';
import { removeAbandoned, unfinishedName } from '../disk/replace-file.ts';
import { FiledLoad } from '../filed/filed-load.ts';
import { FiledOutcomes, type Outcomes } from '../filed/filed-outcomes.ts';
import { OpenFile } from '../packed/file-pack.ts';
import { PartsOfFile } from './load-parts.ts';
import { PartWriter, type Written } from './part-writer.ts';
import { LoadInFile } from './taken-load.ts';

/**
 * A load file that is written while a folder is read for the first time, so that no more articles are in memory than one part of the file
 * holds. What is added is read back when all is there; the file gets its name when the load is kept.
 */
export class LoadSpool {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #writer = new PartWriter();
  readonly #descriptor: number;
  #load: FiledLoad | undefined;
  #isOpen = true;

  private constructor(path: string) {
    this.#path = path;
    this.#unfinished = unfinishedName(path);
    this.#descriptor = openSync(this.#unfinished, 'w');
    this.#write(this.#writer.begin());
  }

  /** Rejects where the folder cannot be written. */
  static async create(path: string): Promise<LoadSpool> {
    await makeFolder(dirname(path));
    await removeAbandoned(path);
    return new LoadSpool(path);
  }

  /** Adds what became of a file. Throws where it cannot be written. */
  add(file: string, outcome: Outcome): void {
    this.#write(this.#writer.add(file, outcome));
  }

  /** What was added, in its order, read when it is asked for. */
  async gathered(): Promise<FiledOutcomes> {
    this.#write(this.#writer.rest());
    const { counts } = this.#writer;
    const left = new OpenFile(this.#unfinished);
    this.#load = new FiledLoad(left, counts);
    const taken = new LoadInFile(left, this.#load, []);
    await withFile(this.#unfinished, async (file) => {
      const parts = new PartsOfFile(file, (await file.stat()).size);
      await parts.begin();
      for (let more = counts.parts; more > 0; more -= 1) taken.take(await parts.next());
    });
    this.#load.end();
    return FiledOutcomes.all(this.#load);
  }

  /** Whether these are what was added, all of it. */
  holds(outcomes: Outcomes): boolean {
    return outcomes instanceof FiledOutcomes && outcomes.source === this.#load && outcomes.isWhole;
  }

  /** The articles that were added, in their order. */
  get articles(): readonly Article[] {
    return this.#load?.articles ?? [];
  }

  /** Ends the file and gives it its name. */
  async keep(orders: Uint8Array, head: (counts: PartWriter['counts']) => object): Promise<void> {
    this.#write(this.#writer.end(orders, head(this.#writer.counts)));
    await withFile(this.#unfinished, (file) => file.sync());
    await rename(this.#unfinished, this.#path);
    this.#close();
  }

  /** Takes the file away; what was read back of it can still be read. */
  async drop(): Promise<void> {
    if (!this.#isOpen) return;
    this.#close();
    await rm(this.#unfinished, { force: true });
  }

  #close(): void {
    this.#isOpen = false;
    closeSync(this.#descriptor);
  }

  #write(written: Written | undefined): void {
    for (const bytes of written?.bytes ?? [])
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at);
  }
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r+');
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}
