import { isStopWord } from './analysis/stop-words.ts';
import { normalForms, tokenize } from './analysis/tokens.ts';
import { markedTerm } from './index/passage-terms.ts';
import type { PassageIndex, WeightedTerm } from './passage-index.ts';
import { type QuestionType, questionTypeOf } from './question-type.ts';

/** A word of the question. */
export interface QueryWord {
  /** As the user wrote it. */
  readonly text: string;
  readonly term: string;
  readonly marked: string;
  readonly stop: boolean;
  readonly capital: boolean;
  readonly number: boolean;
  /** Index into `Query.content`; -1 for a stop word, or one beyond the most words that count. */
  readonly content: number;
}

/** A distinct word of topic. */
export interface ContentWord {
  readonly text: string;
  readonly term: string;
  readonly marked: string;
  readonly capital: boolean;
  readonly number: boolean;
  /** How many passages hold it. */
  readonly passages: number;
  /** How much finding it tells, about 0.1 (everywhere) to 1 (rare or unknown), alike for small and large corpora. */
  readonly rarity: number;
}

/** A question and its terms. */
export interface Query {
  readonly question: string;
  readonly words: readonly QueryWord[];
  readonly content: readonly ContentWord[];
  readonly type: QuestionType;
}

/** A question is read up to here; Discord's own limit for an option is 6,000 characters. */
export const MAX_QUESTION = 1_000;
/** Sets of content words are bits of one integer. */
export const MAX_CONTENT = 30;

/** Analyses a question against what the index knows of its words. */
export function analyseQuestion(question: string, index: PassageIndex): Query {
  const read = question.slice(0, MAX_QUESTION);
  const shouted = !/\p{Ll}/u.test(read);
  const words: QueryWord[] = [];
  const content: ContentWord[] = [];
  const byTerm = new Map<string, number>();
  for (const [position, token] of tokenize(read).entries()) {
    const text = read.slice(token.start, token.end);
    const { term, marked } = normalForms(text);
    const capital = !shouted && /^\p{Lu}/u.test(text);
    const number = /^\p{N}/u.test(text);
    // "US" and "IT" in capitals are names; "us" and "it" are not.
    const isName = !shouted && /^\p{Lu}[\p{Lu}.]+$/u.test(text);
    const stop = isStopWord(marked) && !isName;
    let at = -1;
    if (!stop) {
      at = byTerm.get(term) ?? -1;
      if (at < 0 && content.length < MAX_CONTENT) {
        at = content.length;
        byTerm.set(term, at);
        const passages =
          index.documentFrequency(markedTerm(term, marked) ?? term) || index.documentFrequency(term);
        content.push({
          text,
          term,
          marked,
          capital: capital && position > 0,
          number,
          passages,
          rarity: rarity(passages, index.passageCount),
        });
      }
    }
    words.push({ text, term, marked, stop, capital, number, content: at });
  }
  return { question, words, content, type: questionTypeOf(read) };
}

/** What the first stage searches for: the content words, those with marks in both forms. */
export function searchTerms(query: Query): WeightedTerm[] {
  return query.content.flatMap(({ term, marked }) => {
    const withMarks = markedTerm(term, marked);
    if (withMarks === undefined) return [{ term, weight: 1 }];
    return [
      { term, weight: 0.5 },
      { term: withMarks, weight: 0.5 },
    ];
  });
}

/**
 * Inverse document frequency scaled to 0..1. Two articles say little about how rare a word is: below some two hundred passages the
 * frequencies are smoothed towards a middling word.
 */
function rarity(passages: number, passageCount: number): number {
  const pseudo = 200;
  const total = passageCount + pseudo;
  const holding = passages + pseudo * 0.02 * Math.min(1, passages);
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5)) / Math.log(1 + (total + 0.5) / 0.5);
}
