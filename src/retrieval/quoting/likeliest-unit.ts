import { probabilityOf } from '../logistic.ts';
import type { Window } from '../passages/windows.ts';
import type { Ranked } from '../ranking/rank.ts';
import { ANSWERED_BY_VALUE } from '../values/asked-parts.ts';
import { valuesInUnit } from '../values/values-in-unit.ts';
import { conversationIn } from './conversation.ts';
import { labelOfNamedItem } from './labelled-item.ts';
import { type OmittedUnits, omittedUnits } from './omitted-units.ts';
import { unitOfRange } from './outcome-of-range.ts';
import { paragraphLabels } from './paragraph-labels.ts';
import { questionAbove, questionMet } from './questions-in-text.ts';
import { quotingModelFor } from './quoting-model.ts';
import { unitFeatures } from './unit-features.ts';
import { unitOfClosing } from './unit-of-closing.ts';
import { placesIn } from './unit-places.ts';
import { unitOfAge } from './units-of-others.ts';

/** How likely the units of a window answer, and which of them most likely does. */
export interface LikelyUnits {
  readonly best: number;
  /** The probability by which the others are measured: that of the best one, or of the one whose paragraph it was taken from. */
  readonly mostLikely: number;
  /** The probability that a unit is a part of the answer; 0 where it is left out. */
  readonly chanceOf: (unit: number) => number;
  readonly omitted: OmittedUnits;
}

/**
 * The unit that most likely answers: not a heading, a label or a question in the text, but what stands behind it; of an item whose label names what is
 * asked for; and for the age, or the closing day, that is asked for.
 */
export function likeliestUnit(ranked: Ranked, around: Window): LikelyUnits {
  const { window, candidate } = ranked.found;
  const { units: model } = quotingModelFor(ranked);
  const { isHeading, isSameBlock, sectionOf } = placesIn(candidate);
  const omitted = omittedUnits(ranked, around);
  const chances = unitFeatures(ranked, around).map((features, at) =>
    omitted.isOmitted(around.first + at) ? 0 : probabilityOf(model, features),
  );
  const chanceOf = (unit: number): number => chances[unit - around.first] ?? 0;
  let best = window.first;
  for (let unit = around.first; unit <= around.last; unit++) if (chanceOf(unit) > chanceOf(best)) best = unit;
  // Each looks behind the unit that the one before chose.
  const headed = best;
  if (isHeading(headed))
    best = likeliestAfter(
      headed,
      (unit) => sectionOf(unit) === sectionOf(headed),
      (unit) => !omitted.isOmitted(unit),
    );
  const named = labelOfNamedItem(ranked, around, best);
  if (named !== undefined)
    best = likeliestAfter(
      named,
      (unit) => isSameBlock(unit, named),
      (unit) => statesKind(ranked, unit),
    );
  const label = best;
  if (paragraphLabels(candidate).isLabel(label))
    best = likeliestAfter(label, (unit) => isSameBlock(unit, label));
  const closing = unitOfClosing(ranked, around, best);
  const mostLikely = closing === undefined ? undefined : chanceOf(best);
  const listed = questionMet(ranked, around, best);
  best =
    listed === undefined
      ? (unitOfAge(ranked, around, best) ?? unitOfRange(ranked, around, best) ?? closing ?? best)
      : likeliestAfter(listed, (unit) => questionAbove(candidate, unit) === listed);
  const talk = conversationIn(candidate);
  const exchange = talk.exchangeOf(best);
  if (talk.asks(best))
    best = likeliestAfter(
      best,
      (unit) => talk.exchangeOf(unit) === exchange,
      (unit) => !talk.asks(unit),
    );
  return { best, mostLikely: mostLikely ?? chanceOf(best), chanceOf, omitted };

  /** What stands behind a heading, a label or a question answers, and not that itself, unless nothing of it is near. */
  function likeliestAfter(
    unit: number,
    isWithin: (unit: number) => boolean,
    mayAnswer: (unit: number) => boolean = () => true,
  ): number {
    let likeliest = unit;
    for (let at = unit + 1; at <= around.last && isWithin(at); at++)
      if (mayAnswer(at) && (likeliest === unit || chanceOf(at) > chanceOf(likeliest))) likeliest = at;
    return likeliest;
  }
}

/** Whether a unit states a value of the kind that is asked for; any does where none is. */
export function statesKind(ranked: Ranked, unit: number): boolean {
  return !ANSWERED_BY_VALUE.has(ranked.found.question.query.type) || valuesInUnit(ranked, unit).length > 0;
}
