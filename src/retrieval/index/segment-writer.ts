import type { Article } from '../../corpus/article.ts';
import { GrowingArray } from '../../text/growing-array.ts';
import { hashOf } from '../../text/hash.ts';
import { uint8At, uint32At } from '../../text/number-at.ts';
import { WordTable } from '../../text/word-table.ts';
import { normalForms } from '../analysis/tokens.ts';
import { eachWord } from '../analysis/words.ts';
import { passagesOf } from '../passages/passages.ts';
import { lengthNorm, TEXT_UNITS, TITLE_UNITS } from './bm25.ts';
import { indexTerms, markedTerm } from './passage-terms.ts';
import { BLOCK, newSegment, type Segment } from './segment.ts';

/** What indexing reads of an article; nothing else of it needs to reach a worker. */
export type IndexedArticle = Pick<Article, 'text' | 'title' | 'blocks'>;

const MAX_FREQUENCY = 255;

/**
 * Collects articles into a segment. Postings are first kept in order of passage, three numbers each, and sorted by term once at
 * the end, so that a term costs no object of its own.
 */
export class SegmentWriter {
  readonly #terms = new Map<string, number>();
  /** Words as they are written, by the number of their forms: most are met again, and finding them here is all that they then cost. */
  readonly #words = new WordTable();
  readonly #wordTerm = new GrowingArray();
  /** The number of the word's marked term plus one, 0 for a word without. */
  readonly #wordMarked = new GrowingArray();
  /** Of each term: where its posting in the passage at hand is. Older values point below `#passageFirst`. */
  readonly #latest = new GrowingArray();
  readonly #postingTerm = new GrowingArray();
  readonly #postingFrequency = new GrowingArray();
  readonly #passageFirst = new GrowingArray();
  readonly #passageArticle = new GrowingArray();
  readonly #passageStart = new GrowingArray();
  readonly #passageEnd = new GrowingArray();
  readonly #passageLength = new GrowingArray();
  readonly #articleFirst = new GrowingArray();

  add(article: IndexedArticle): void {
    const number = this.#articleFirst.length;
    this.#articleFirst.push(this.#passageStart.length);
    let title: readonly number[] | undefined;
    for (const { start, end } of passagesOf(article)) {
      const first = this.#postingTerm.length;
      const length = this.#countWords(article.text.slice(start, end), first);
      this.#passageFirst.push(first);
      this.#passageArticle.push(number);
      this.#passageStart.push(start);
      this.#passageEnd.push(end);
      this.#passageLength.push(length);
      title ??= [...new Set(indexTerms(article.title ?? ''))].map((term) => this.#termNumber(term));
      for (const term of title) this.#count(term, TITLE_UNITS, first);
    }
  }

  /** Counts each word's terms, as `indexTerms` gives them; how many there are. */
  #countWords(text: string, first: number): number {
    let length = 0;
    eachWord(text, (start, end) => {
      const known = this.#words.find(text, start, end);
      const forms = known < 0 ? this.#addWord(text, start, end) : known;
      this.#count(this.#wordTerm.at(forms), TEXT_UNITS, first);
      const marked = this.#wordMarked.at(forms);
      length += marked === 0 ? 1 : 2;
      if (marked !== 0) this.#count(marked - 1, TEXT_UNITS, first);
    });
    return length;
  }

  #addWord(text: string, start: number, end: number): number {
    const { term, marked } = normalForms(text.slice(start, end));
    const withMarks = markedTerm(term, marked);
    const forms = this.#words.add(text, start, end);
    this.#wordTerm.push(this.#termNumber(term));
    this.#wordMarked.push(withMarks === undefined ? 0 : this.#termNumber(withMarks) + 1);
    return forms;
  }

  #termNumber(term: string): number {
    let number = this.#terms.get(term);
    if (number === undefined) {
      number = this.#terms.size;
      this.#terms.set(term, number);
      this.#latest.push(0);
    }
    return number;
  }

  #count(term: number, units: number, first: number): void {
    // Stored plus one, because 0 means never.
    const posting = this.#latest.at(term) - 1;
    if (posting >= first) {
      this.#postingFrequency.increase(posting, units);
      return;
    }
    this.#latest.set(term, this.#postingTerm.length + 1);
    this.#postingTerm.push(term);
    this.#postingFrequency.push(units);
  }

  /** The segment of everything that was added. The writer is not used again. */
  finish(): Segment {
    this.#articleFirst.push(this.#passageStart.length);
    this.#passageFirst.push(this.#postingTerm.length);
    const sorted = this.#sortByTerm();
    const lengths = this.#passageLength.values;
    let termChars = 0;
    for (const term of this.#terms.keys()) termChars += term.length;
    let totalLength = 0;
    let maxLength = 0;
    for (const length of lengths) {
      totalLength += length;
      maxLength = Math.max(maxLength, length);
    }
    const segment = newSegment({
      articles: this.#articleFirst.length - 1,
      passages: lengths.length,
      terms: this.#terms.size,
      termChars,
      entries: sorted.entries,
      postings: this.#postingTerm.length,
      totalLength,
      maxLength,
    });
    segment.articleFirst.set(this.#articleFirst.values);
    segment.passageArticle.set(this.#passageArticle.values);
    segment.passageStart.set(this.#passageStart.values);
    segment.passageEnd.set(this.#passageEnd.values);
    segment.passageLength.set(lengths);
    writeTerms(segment, this.#terms);
    writePostings(segment, sorted);
    return segment;
  }

  /** The postings in order of term and, as before, of passage. */
  #sortByTerm(): SortedPostings {
    const terms = this.#postingTerm.values;
    const frequencies = this.#postingFrequency.values;
    const passageFirst = this.#passageFirst.values;
    const termFirst = new Uint32Array(this.#terms.size + 1);
    for (const term of terms) termFirst[term + 1] = uint32At(termFirst, term + 1) + 1;
    for (let term = 1; term < termFirst.length; term++) {
      termFirst[term] = uint32At(termFirst, term) + uint32At(termFirst, term - 1);
    }
    const next = termFirst.slice();
    const latestBlock = new Int32Array(this.#terms.size).fill(-1);
    const passages = new Uint32Array(terms.length);
    const sorted = new Uint8Array(terms.length);
    let entries = 0;
    for (let passage = 0; passage + 1 < passageFirst.length; passage++) {
      const block = Math.floor(passage / BLOCK);
      const end = uint32At(passageFirst, passage + 1);
      for (let at = uint32At(passageFirst, passage); at < end; at++) {
        const term = uint32At(terms, at);
        const to = uint32At(next, term);
        next[term] = to + 1;
        passages[to] = passage;
        sorted[to] = Math.min(uint32At(frequencies, at), MAX_FREQUENCY);
        if (latestBlock[term] !== block) {
          latestBlock[term] = block;
          entries++;
        }
      }
    }
    return { termFirst, passages, frequencies: sorted, entries };
  }
}

interface SortedPostings {
  readonly termFirst: Uint32Array;
  readonly passages: Uint32Array;
  readonly frequencies: Uint8Array;
  readonly entries: number;
}

function writeTerms(segment: Segment, terms: ReadonlyMap<string, number>): void {
  const { termTable, termChars, termCharsFirst } = segment;
  const mask = termTable.length - 1;
  let chars = 0;
  for (const [term, number] of terms) {
    for (let at = 0; at < term.length; at++) termChars[chars++] = term.charCodeAt(at);
    termCharsFirst[number + 1] = chars;
    let place = hashOf(term) & mask;
    while (termTable[place] !== 0) place = (place + 1) & mask;
    termTable[place] = number + 1;
  }
}

function writePostings(segment: Segment, { termFirst, passages, frequencies }: SortedPostings): void {
  const averageLength = segment.totalLength / segment.passageCount;
  let entry = -1;
  for (let term = 0; term < segment.termCount; term++) {
    segment.termFirst[term] = entry + 1;
    const end = uint32At(termFirst, term + 1);
    let block = -1;
    for (let at = uint32At(termFirst, term); at < end; at++) {
      const passage = uint32At(passages, at);
      const frequency = uint8At(frequencies, at);
      if (Math.floor(passage / BLOCK) !== block) {
        block = Math.floor(passage / BLOCK);
        entry++;
        segment.entryBlock[entry] = block;
        segment.entryFirst[entry] = at;
      }
      segment.postings[2 * at] = passage % BLOCK;
      segment.postings[2 * at + 1] = frequency;
      const share =
        frequency / (frequency + lengthNorm(uint32At(segment.passageLength, passage), averageLength));
      const bound = Math.ceil(share * 255);
      if (bound > uint8At(segment.entryBound, entry)) segment.entryBound[entry] = bound;
    }
  }
  segment.termFirst[segment.termCount] = entry + 1;
  segment.entryFirst[entry + 1] = passages.length;
}
