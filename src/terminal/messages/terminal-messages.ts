import type { OfRange } from '../../asking/dates/range-in-words.ts';
import type { InsteadOfQuote } from '../../asking/explain.ts';
import type { SmallTalkKind } from '../../asking/talk/small-talk.ts';
import type { Language } from '../../corpus/article.ts';
import type { FoundAnswer, LeadReason } from '../../retrieval/answer.ts';
import type { ExplainedTerm } from '../../retrieval/explanation.ts';
import type { QuestionType } from '../../retrieval/question/question-kinds.ts';
import type { RangeUnit } from '../../text/range-unit.ts';
import type { Stage } from '../stage.ts';

/** Every sentence that the terminal says, in one language. */
export interface TerminalMessages {
  readonly locale: string;
  readonly language: Language;
  readonly loaded: (articles: number, passages: number, seconds: string) => string;
  readonly skippedHeading: (files: number) => string;
  readonly moreSkipped: (more: number) => string;
  /** Below a refusal. */
  readonly mayBeLeftOut: (files: number) => string;
  readonly fieldsHeading: (fields: number) => string;
  readonly noToken: string;
  readonly welcome: string;
  readonly untitled: string;
  readonly paragraph: (number: number, of: number) => string;
  readonly caption: string;
  readonly possibly: string;
  readonly older: string;
  readonly newer: string;
  readonly undated: string;
  readonly changed: (on: string, before: string, source: string, isDay: boolean) => string;
  readonly alsoIn: (titles: string) => string;
  readonly differ: Readonly<Record<NonNullable<FoundAnswer['disagreement']>['about'], string>>;
  readonly follows: (question: string) => string;
  readonly readAs: (words: string) => string;
  readonly onlyDated: OfRange;
  readonly ofDays: OfRange;
  readonly datesDropped: OfRange;
  readonly days: { readonly from: (date: string) => string; readonly until: (date: string) => string };
  readonly nothingFound: (articles: number) => string;
  readonly nearest: string;
  readonly didYouMean: (words: string) => string;
  readonly unknownWords: (words: string) => string;
  readonly smallTalk: Readonly<Record<SmallTalkKind | 'unclear' | 'suggestions', string>>;
  /** What the chat adds to small talk of a kind: a command that helps there. */
  readonly inChat: Readonly<Partial<Record<SmallTalkKind, string>>>;
  readonly news: Readonly<Record<'added' | 'changed', string>> &
    Readonly<Record<'heading' | 'none', (topic: string | undefined) => string>> & {
      readonly noneIn: (topic: string | undefined, range: string, unit: RangeUnit) => string;
    };
  readonly help: string;
  readonly facts: {
    readonly title: string;
    readonly source: string;
    readonly author: string;
    readonly date: string;
    readonly url: string;
    readonly file: string;
    readonly unknown: string;
  };
  readonly articlesHeading: (shown: number, all: number) => string;
  readonly noSuchArticle: (wanted: string) => string;
  readonly moreOfThatName: (more: number, wanted: string) => string;
  readonly whichArticle: string;
  readonly whichQuestion: string;
  readonly noWords: string;
  readonly tooLong: (length: number, most: number) => string;
  readonly noSuchCommand: (name: string) => string;
  readonly reloaded: (added: number, changed: number, removed: number, unchanged: number) => string;
  readonly reloadFailed: (reason: string) => string;
  readonly tryForce: string;
  readonly searchAway: string;
  readonly goodbye: string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly why: {
    readonly verdict: (confidence: string, threshold: string, found: boolean) => string;
    readonly asksFor: string;
    readonly terms: string;
    readonly passages: (passages: number) => string;
    readonly origin: Readonly<Record<Exclude<ExplainedTerm['origin'], 'question'>, string>>;
    readonly runnerUp: string;
    readonly confidence: string;
    readonly leads: (reason: string) => string;
    readonly kinds: Readonly<Record<QuestionType, string>>;
    readonly feature: (feature: string) => string;
    readonly leadReasons: Readonly<Record<LeadReason, string>>;
    readonly instead: Readonly<Record<InsteadOfQuote, string>>;
  };
}
