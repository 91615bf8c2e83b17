import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { tokenize } from '../retrieval/analysis/tokens.ts';
import type { QuestionType } from '../retrieval/question/question-kinds.ts';
import { questionTypeOf } from '../retrieval/question/question-type.ts';
import { foldMarks } from '../text/fold-marks.ts';
import { wordsIn } from '../text/words.ts';

/** What questions mean, by their text; a question without a vector is compared by its words. */
export type Vectors = ReadonlyMap<string, Float32Array>;

/** A question with all that it is compared by. */
interface Questioned {
  readonly words: ReadonlySet<string>;
  /** Its words that carry a topic, as the index has them. */
  readonly topic: ReadonlySet<string>;
  /** Numbers, and letters that stand for something: other ones ask for something else, however near the questions are. */
  readonly specific: ReadonlySet<string>;
  readonly type: QuestionType;
  readonly vector: Float32Array | undefined;
}

/** Share of words that two questions have in common (of all that stand in either) from which they count as alike. */
const ALIKE = 0.6;

/**
 * Cosines from which two questions ask alike: where one's topic is part of the other's ("wifi password?", "what is the password for the
 * wifi"), where they share no word of it ("when does it start", "what time does it begin": .88), and where each has words of its own
 * beside what they share. "Who opened the bridge" and "who built the bridge" have .925.
 */
const ALIKE_WITHIN = 0.8;
const ALIKE_APART = 0.86;
const ALIKE_BESIDE = 0.94;

/** Words that ask whether one has to: "do i need a visa" and "visa required?" differ by them alone. */
const NEEDED: ReadonlySet<string> = new Set(
  tokenize('need needed require required necessary cần').map(({ term }) => term),
);

/** Says of two questions whether they want to know the same; an empty one is like an empty one alone. Each is taken apart once. */
export function asksAlike(vectors: Vectors = new Map()): (a: string, b: string) => boolean {
  const known = new Map<string, Questioned>();
  const takenApart = (question: string): Questioned => {
    const before = known.get(question) ?? questioned(question, vectors);
    known.set(question, before);
    return before;
  };
  return (a, b) => wantTheSame(takenApart(a), takenApart(b));
}

function questioned(question: string, vectors: Vectors): Questioned {
  return {
    words: new Set(wordsIn(foldMarks(question))),
    topic: new Set(
      tokenize(question).flatMap(({ term, marked }) =>
        isStopWord(marked) || NEEDED.has(term) ? [] : [term],
      ),
    ),
    specific: new Set(
      question.match(/(?<![\p{L}\p{N}])(?:(?!I)\p{Lu}|[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)(?![\p{L}\p{N}])/gu),
    ),
    type: questionTypeOf(question),
    vector: vectors.get(question),
  };
}

function wantTheSame(a: Questioned, b: Questioned): boolean {
  if (a.words.size === 0 || b.words.size === 0) return a.words.size === b.words.size;
  if (overlap(a.words, b.words) === 1) return true;
  // "Where is it?" and "When is it?" share all their topic.
  if (a.type !== b.type && a.type !== 'other' && b.type !== 'other') return false;
  if (!isPartOfOther(a.specific, b.specific)) return false;
  const isPart = isPartOfOther(a.topic, b.topic);
  if (a.vector !== undefined && b.vector !== undefined) {
    const apart = overlap(a.topic, b.topic) === 0 ? ALIKE_APART : ALIKE_BESIDE;
    return cosine(a.vector, b.vector) >= (isPart ? ALIKE_WITHIN : apart);
  }
  // Two questions of one shape share most of their words: "Where can I park?", "Where can I smoke?".
  return overlap(a.topic, b.topic) >= ALIKE || (isPart && overlap(a.words, b.words) >= ALIKE);
}

/** Whether one of two sets holds all of the other. */
function isPartOfOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

/** Jaccard's index: https://en.wikipedia.org/wiki/Jaccard_index */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/** Of normalised vectors. */
function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}
