import { GrowingArray } from '../../text/growing-array.ts';
import { printablePath } from '../../text/printable.ts';

/** A file that may be an article. */
export interface FoundFile {
  /** Path below the corpus folder with `/`, harmless to print. */
  readonly path: string;
  /** The path to open: links are already followed. */
  readonly file: string;
}

/** Files by their places: an array, or a `FileList`. */
export interface Files {
  readonly length: number;
  at(place: number): FoundFile | undefined;
}

/** A folder as its files know it: its path below the corpus folder and the one to open, both ready for a name to follow. */
export interface Folder {
  readonly below: string;
  readonly inFolder: string;
}

/** Names that are kept as one text. */
const TOGETHER = 1_024;

/** Files by their folders and names, packed: of a million files the objects alone would take a hundred megabytes, their paths three hundred more. */
export class FileList implements Files, Iterable<FoundFile> {
  readonly #folders: Folder[] = [];
  /** Of each file its folder's number, or `ELSEWHERE`, and where its name ends among those that are kept with it. */
  readonly #inFolders = new GrowingArray();
  readonly #ends = new GrowingArray();
  readonly #names: string[] = [];
  #coming: string[] = [];
  #end = 0;
  readonly #elsewhere = new Map<number, FoundFile>();

  get length(): number {
    return this.#ends.length;
  }

  /** Adds a file under its own name. */
  add(folder: Folder, name: string): void {
    if (this.#folders.at(-1) !== folder) this.#folders.push(folder);
    this.#add(this.#folders.length - 1, name);
  }

  /** Adds a file that is found by a link. */
  addFound(found: FoundFile): void {
    this.#elsewhere.set(this.length, found);
    this.#add(ELSEWHERE, '');
  }

  at(place: number): FoundFile | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const folder = this.#folders[this.#inFolders.at(place)];
    if (folder === undefined) return this.#elsewhere.get(place);
    const name = this.#nameAt(place);
    return { path: printablePath(folder.below + name), file: folder.inFolder + name };
  }

  *[Symbol.iterator](): Iterator<FoundFile> {
    for (let place = 0; place < this.length; place++) {
      const found = this.at(place);
      if (found !== undefined) yield found;
    }
  }

  /** The same files in this order. */
  inOrder(compare: (a: FoundFile, b: FoundFile) => number): FileList {
    const places = Uint32Array.from({ length: this.length }, (_, place) => place);
    const at = (place: number): FoundFile => this.at(place) ?? { path: '', file: '' };
    const ordered = new FileList();
    for (const place of places.toSorted((a, b) => compare(at(a), at(b)))) {
      const folder = this.#folders[this.#inFolders.at(place)];
      if (folder === undefined) ordered.addFound(at(place));
      else ordered.add(folder, this.#nameAt(place));
    }
    return ordered;
  }

  #add(folder: number, name: string): void {
    this.#coming.push(name);
    this.#end += name.length;
    this.#inFolders.push(folder);
    this.#ends.push(this.#end);
    if (this.#coming.length < TOGETHER) return;
    this.#names.push(this.#coming.join(''));
    this.#coming = [];
    this.#end = 0;
  }

  #nameAt(place: number): string {
    const own = place % TOGETHER;
    const names = this.#names[Math.floor(place / TOGETHER)];
    if (names === undefined) return this.#coming[own] ?? '';
    return names.slice(own === 0 ? 0 : this.#ends.at(place - 1), this.#ends.at(place));
  }
}

const ELSEWHERE = 0xffff_ffff;
