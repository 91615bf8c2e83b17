import type { Excerpt } from '../../src/retrieval/answer.ts';
import type { Evaluation } from './evaluation.ts';
import type { Outcome } from './measure.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Why a card counts as lost. One that is right or rightly left out is not; one that is right later is, since its first quote is not. */
const WHY: Readonly<Record<Exclude<Verdict, 'right' | 'listed' | 'silent'>, string>> = {
  'right-later': 'only a later quote on the card holds a gold answer',
  stale: 'the first quote holds what a later article changed, and no quote holds a gold answer',
  misled: 'no quote on the card holds a gold answer',
  refused: 'refused, though the articles answer it',
};

/** One JSON line for each lost question: what the card showed, and why that is no answer. */
export function lostQuestions({ collection, outcomes }: Pick<Evaluation, 'collection' | 'outcomes'>): string {
  return outcomes
    .flatMap((outcome) => {
      const why = whyLost(outcome);
      return why === undefined ? [] : [`${JSON.stringify(lineOf(collection.name, outcome, why))}\n`];
    })
    .join('');
}

function whyLost(outcome: Outcome): string | undefined {
  const verdict = verdictOf(outcome);
  if (verdict === 'right' || verdict === 'listed' || verdict === 'silent') return undefined;
  return outcome.question.answerable ? WHY[verdict] : 'answered, though no article answers it';
}

function lineOf(collection: string, outcome: Outcome, why: string): object {
  const { question, confidence, answered, shown, excerpts, answerRank, passageRank } = outcome;
  const { id, text, style, askedOn, follows, answers, stale } = question;
  return {
    collection,
    id,
    question: text,
    style,
    askedOn: askedOn ?? undefined,
    follows: follows?.question,
    why,
    answers,
    stale: stale.length > 0 ? stale : undefined,
    confidence: Number(confidence.toFixed(3)),
    answerRank: placeOf(answerRank),
    passageRank: placeOf(passageRank),
    shown: shown.map(quoteOf),
    withGateOff: answered ? undefined : excerpts.slice(0, 1).map(quoteOf)[0],
  };
}

function placeOf(rank: number): number | null {
  return Number.isFinite(rank) ? rank + 1 : null;
}

function quoteOf({ article, start, end, text }: Excerpt): object {
  return { article: article.id, start, end, text };
}
