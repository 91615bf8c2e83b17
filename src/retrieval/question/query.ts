import type { QuestionType } from './question-kinds.ts';

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
  /** How many passages hold it, or at most hold what means the same where none does. */
  readonly passages: number;
  /** How much finding it tells, about 0.1 (everywhere) to 1 (rare or unknown), alike for small and large corpora. */
  readonly rarity: number;
  /** No article has it, but that says little: an everyday word, or a Vietnamese one where no article is Vietnamese. */
  readonly excused: boolean;
  /** Whether it is the question's own word, one of its words for dates, or one of the question that it follows. */
  readonly origin: 'question' | 'dates' | 'earlier';
  /** How much it counts relative to the question's own words, 0 to 1. */
  readonly weight: number;
}

/** Other words for some of the question's. */
export interface Phrase {
  readonly terms: readonly string[];
  /** Content words that it stands for. */
  readonly content: readonly number[];
}

/** A phrase that means the same: a passage that holds it whole holds those words, though not exactly. */
export interface SynonymPhrase extends Phrase {
  /** Who says so: the admins' synonyms, an article that explains an abbreviation, or everybody who spells or translates it so. */
  readonly origin: 'synonym' | 'abbreviation' | 'spelling' | 'translation';
  /** The words with their marks, where they must stand so; without them any marks will do. */
  readonly marked?: readonly string[] | undefined;
  /** Words `[first, last)` of the question that it stands for, where a word among them says little by itself: "**điều** hòa". */
  readonly stretch?: { readonly first: number; readonly last: number } | undefined;
}

/** A question and its terms. */
export interface Query {
  readonly question: string;
  readonly words: readonly QueryWord[];
  readonly content: readonly ContentWord[];
  readonly synonyms: readonly SynonymPhrase[];
  /** Phrases that only hint at some of the question's words, such as "qua đời" at "chết". */
  readonly akin: readonly Phrase[];
  /** Passages of the index that it was analysed against. */
  readonly passageCount: number;
  readonly type: QuestionType;
}
