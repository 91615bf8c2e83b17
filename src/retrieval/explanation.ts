import type { Article, Span } from '../corpus/article.ts';
import type { Answer, LeadReason } from './answer.ts';
import type { Statistics } from './index/passage-index.ts';
import type { Window } from './passages/windows.ts';
import type { Query } from './question/query.ts';
import type { QuestionType } from './question/question-kinds.ts';
import { answeringUnits } from './quoting/answering-units.ts';
import { type Ranked, sharesOf } from './ranking/rank.ts';

/** A word of the question and what it counts. */
export interface ExplainedTerm {
  /** The word as the user (or the synonym file) writes it. */
  readonly text: string;
  /** What it is matched by. */
  readonly term: string;
  /** How much it counts in the search, 0 or more; 0 for a word that carries no topic. */
  readonly weight: number;
  /** How many passages hold it. */
  readonly passages: number;
  /** `abbreviation`: the other form of one that an article explains itself; `spelling`: of one that everybody spells in both ways. */
  readonly origin: 'question' | 'synonym' | 'abbreviation' | 'spelling' | 'translation' | 'dates' | 'earlier';
}

/** A passage that was ranked: the sentences of it that were, what would be quoted, the score, and each feature group's share in that score. */
export interface ExplainedPassage {
  readonly article: Article;
  readonly window: Span;
  readonly quote: Span;
  /** Comparable inside one explanation only; higher is better. */
  readonly score: number;
  /** Shares in order of size; they add up to the score. */
  readonly shares: readonly { readonly group: string; readonly share: number }[];
}

/** What is quoted first, and why it leads. */
export interface Lead {
  readonly article: Article;
  readonly quote: Span;
  readonly why: LeadReason;
}

/** How a question was decided, for `npm run ask -- --why` and `/corpus why`. */
export interface Explanation {
  readonly question: string;
  readonly kind: 'found' | 'nothing-found';
  /** What kind of answer the question asks for: person, place, date, number and so on. */
  readonly asksFor: QuestionType;
  readonly terms: readonly ExplainedTerm[];
  /** The first passages, best first, at most 5; the second is the runner-up. */
  readonly passages: readonly ExplainedPassage[];
  /** What is quoted first where that is not the best of them. */
  readonly leads?: Lead | undefined;
  readonly confidence: number;
  /** Below it nothing is answered. */
  readonly threshold: number;
  /** What the confidence was judged by, in order of size; a positive share speaks for an answer. */
  readonly confidenceShares: readonly { readonly feature: string; readonly share: number }[];
  readonly unknownWords: readonly string[];
}

/** The words of a question, those that it carries, and those that stand for some of them. */
export function explainedTerms({ words, content, synonyms }: Query, known: Statistics): ExplainedTerm[] {
  const own = words.map(
    ({ text, term, content: at }): ExplainedTerm => ({
      text,
      term,
      weight: content[at]?.rarity ?? 0,
      passages: known.documentFrequency(term),
      origin: content[at]?.origin ?? 'question',
    }),
  );
  const before = content
    .filter(({ origin }) => origin === 'earlier')
    .map(
      ({ text, term, rarity, passages, origin }): ExplainedTerm => ({
        text,
        term,
        weight: rarity,
        passages,
        origin,
      }),
    );
  const others = synonyms.map(
    ({ terms, content: stoodFor, origin }): ExplainedTerm => ({
      text: terms.join(' '),
      term: terms.join(' '),
      weight: Math.max(...stoodFor.map((at) => content[at]?.rarity ?? 0)),
      passages: Math.min(...terms.map((term) => known.documentFrequency(term))),
      origin,
    }),
  );
  // Only those of the many ways to spell a time count that an article has.
  return [
    ...own,
    ...before,
    ...others.filter(
      ({ origin, passages }) => (origin !== 'spelling' && origin !== 'translation') || passages > 0,
    ),
  ];
}

/**
 * The best windows of a ranking, with the parts of their scores, at most `most`. Of those that would quote the same sentences, or some of
 * them, the best stands for all: the same quote again explains nothing.
 */
export function explainedPassages(ranked: readonly Ranked[], most: number): ExplainedPassage[] {
  const passages: ExplainedPassage[] = [];
  for (const one of ranked) {
    if (passages.length === most) break;
    const { candidate, window } = one.found;
    const { units, start, end } = candidate.passage;
    const spanOf = ({ first, last }: Window): Span => ({
      start: units[first]?.start ?? start,
      end: units[last]?.end ?? end,
    });
    const quote = spanOf(answeringUnits(one));
    const isKnown = passages.some(
      (known) =>
        known.article === candidate.article && (holds(known.quote, quote) || holds(quote, known.quote)),
    );
    if (isKnown) continue;
    passages.push({
      article: candidate.article,
      window: spanOf(window),
      quote,
      score: one.score,
      shares: sharesOf(one),
    });
  }
  return passages;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What an answer quotes first where that is not the best passage, and what decided so. */
export function leadOf(answer: Answer, best: ExplainedPassage | undefined): Lead | undefined {
  if (answer.kind !== 'found' || best === undefined) return undefined;
  const { excerpts, ledBy: why } = answer;
  const [first] = excerpts;
  if (first === undefined || why === undefined) return undefined;
  const { article, start, end } = first;
  const isBest = article === best.article && start < best.window.end && best.window.start < end;
  return isBest ? undefined : { article, quote: { start, end }, why };
}
