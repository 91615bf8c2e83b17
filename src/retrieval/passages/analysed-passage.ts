import type { Span } from '../../corpus/article.ts';
import { int32At } from '../../text/number-at.ts';
import { akinClassOf } from '../analysis/akin-words.ts';
import { tokenize } from '../analysis/tokens.ts';
import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { Passage } from '../index/passage-index.ts';
import { lineLacksMarks } from '../question/restored-marks.ts';
import { tokenClasses } from '../ranking/features/token-class.ts';
import { blocksOf } from './passages.ts';
import { unitsOf } from './units.ts';

/** A stretch that is quoted whole: a sentence, or a piece of one beyond 600 characters. Token range `[first, last)`. */
export interface Unit extends Span {
  readonly first: number;
  readonly last: number;
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** A passage taken apart once: its tokens as parallel arrays, its units in order. */
export interface AnalysedPassage extends Passage {
  readonly caption: boolean;
  readonly terms: Int32Array;
  readonly marks: Int32Array;
  /** Numbers of what makes the words akin to others (`akin-words`); -1 for none. */
  readonly akin: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Bits of `token-class`. */
  readonly classes: Int32Array;
  readonly units: readonly Unit[];
  /** For every unit whether it is Vietnamese that was typed without marks. */
  readonly bare: readonly boolean[];
}

/** Takes a passage apart. */
function analysePassage(passage: Passage, vocabulary: Vocabulary): AnalysedPassage {
  const { article, start, end } = passage;
  const tokens = tokenize(article.text.slice(start, end), start);
  const terms = new Int32Array(tokens.length);
  const marks = new Int32Array(tokens.length);
  const akin = new Int32Array(tokens.length);
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length);
  for (const [at, token] of tokens.entries()) {
    terms[at] = vocabulary.number(token.term);
    marks[at] = vocabulary.number(token.marked);
    const akinClass = akinClassOf(token.term);
    akin[at] = akinClass === undefined ? -1 : vocabulary.number(akinClass);
    starts[at] = token.start;
    ends[at] = token.end;
  }
  let next = 0;
  const units: Unit[] = [];
  for (const unit of unitsOf(article, { start, end })) {
    while (next < tokens.length && int32At(starts, next) < unit.start) next++;
    const first = next;
    while (next < tokens.length && int32At(starts, next) < unit.end) next++;
    units.push({ ...unit, first, last: next });
  }
  const mayBeBare = article.language !== 'en';
  const bare = units.map((unit) => mayBeBare && lineLacksMarks(article.text.slice(unit.start, unit.end)));
  const caption = blocksOf(article).some(
    (block) => block.kind === 'caption' && block.start === start && block.end === end,
  );
  let classes: Int32Array | undefined;
  return {
    ...passage,
    caption,
    terms,
    marks,
    akin,
    starts,
    ends,
    // They cost as much as all the rest, and half of the passages that are found are never judged.
    get classes() {
      return (classes ??= tokenClasses(article.text, spansOf(starts, ends), units));
    },
    units,
    bare,
  };
}

function spansOf(starts: Int32Array, ends: Int32Array): Span[] {
  return Array.from(starts, (start, at) => ({ start, end: ends[at] ?? start }));
}

/** Passages taken apart, the latest few thousand of them: a question's candidates are mostly other questions' candidates too. */
export class PassageAnalyser {
  readonly vocabulary: Vocabulary;
  readonly #latest = new Map<number, AnalysedPassage>();
  readonly #capacity: number;

  constructor(vocabulary: Vocabulary, capacity = 3_000) {
    this.vocabulary = vocabulary;
    this.#capacity = capacity;
  }

  analyse(passage: Passage): AnalysedPassage {
    const known = this.#latest.get(passage.id);
    if (known !== undefined) return known;
    const analysed = analysePassage(passage, this.vocabulary);
    if (this.#latest.size >= this.#capacity) {
      const oldest = this.#latest.keys().next();
      if (!oldest.done) this.#latest.delete(oldest.value);
    }
    this.#latest.set(passage.id, analysed);
    return analysed;
  }
}
