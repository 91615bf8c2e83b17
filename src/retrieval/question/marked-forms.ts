import { foldMarks } from '../../text/fold-marks.ts';
import { byCodeUnit } from '../../text/order.ts';
import { readModelFile } from '../model-file.ts';

/** What stands before the first word of a text, and before one that does not follow its neighbour directly. */
export const BEGINNING = '';

/** How often words, and pairs of neighbours, stand somewhere with their marks. */
export interface MarkedFormCounts {
  /** By the word without marks, by the word with them. */
  readonly forms: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By the word before, by the word. */
  readonly pairs: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A word: letters with their marks. */
export const WORD = /[\p{L}\p{M}]+/gu;
const NONE: ReadonlyMap<string, number> = new Map();

/** Forms of words, and pairs of neighbouring forms, with how often they were seen; in lower case. */
export class MarkedForms {
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #pairs = new Map<string, Map<string, number>>();
  #size = 0;

  /** How many words were counted. */
  get size(): number {
    return this.#size;
  }

  static from({ forms, pairs }: MarkedFormCounts): MarkedForms {
    const own = new MarkedForms();
    for (const [bare, counts] of Object.entries(forms)) {
      own.#forms.set(bare, new Map(Object.entries(counts)));
      for (const seen of Object.values(counts)) own.#size += seen;
    }
    for (const [before, counts] of Object.entries(pairs))
      own.#pairs.set(before, new Map(Object.entries(counts)));
    return own;
  }

  /**
   * Counts the words of a text, each as `weight`, and as `reversed` its pairs the other way round; the first says what texts begin with, unless
   * it is a phrase out of the middle of one.
   */
  add(text: string, weight = 1, begins = true, reversed = 0): void {
    let before = BEGINNING;
    let end = -1;
    const composed = text.normalize('NFC');
    for (const { 0: word, index } of composed.matchAll(WORD)) {
      const form = word.toLowerCase();
      // "Nhóm: Gió" in a table is asked for as "nhóm gió".
      if (index !== end + 1 && composed.slice(end, index) !== ': ') before = BEGINNING;
      this.#count(form, weight);
      if (begins || before !== BEGINNING) add(this.#pairs, before, form, weight);
      if (reversed > 0 && before !== BEGINNING) add(this.#pairs, form, before, reversed);
      if (begins && before === BEGINNING) this.#count(BEGINNING, weight);
      before = form;
      end = index + word.length;
    }
  }

  /** The forms of a word without marks. */
  of(bare: string): ReadonlyMap<string, number> {
    return this.#forms.get(bare) ?? NONE;
  }

  /** How often a form was seen. */
  count(form: string): number {
    return this.of(foldMarks(form)).get(form) ?? 0;
  }

  /** How often a form was seen right after another one. */
  pair(before: string, form: string): number {
    return this.#pairs.get(before)?.get(form) ?? 0;
  }

  #count(form: string, weight: number): void {
    add(this.#forms, foldMarks(form), form, weight);
    this.#size += weight;
  }

  /** The counts; pairs only of words that have several forms. */
  counts(): MarkedFormCounts {
    const isOpen = (form: string): boolean => this.of(foldMarks(form)).size > 1;
    const pairs = [...this.#pairs].map(
      ([before, own]) => [before, [...own].filter(([form]) => isOpen(form))] as const,
    );
    return {
      forms: sorted([...this.#forms].map(([bare, own]) => [bare, [...own]])),
      pairs: sorted(pairs.filter(([, own]) => own.length > 0)),
    };
  }
}

function add(of: Map<string, Map<string, number>>, first: string, second: string, weight: number): void {
  const own = of.get(first) ?? new Map<string, number>();
  of.set(first, own);
  own.set(second, (own.get(second) ?? 0) + weight);
}

type Counts = readonly (readonly [string, number])[];

/** In an order that does not depend on what was read first. */
function sorted(all: readonly (readonly [string, Counts])[]): Record<string, Record<string, number>> {
  return Object.fromEntries(
    all.toSorted(byName).map(([name, counts]) => [name, Object.fromEntries(counts.toSorted(byName))]),
  );
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return byCodeUnit(a, b);
}

let everyday: MarkedForms | undefined;

/** Everyday Vietnamese (`models/marks`), read when it is first needed. */
export function everydayForms(): MarkedForms {
  everyday ??= MarkedForms.from(JSON.parse(readModelFile('marks/vietnamese.json')));
  return everyday;
}
