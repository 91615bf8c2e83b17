import { namesWhoIsAsked } from './features/apposition.ts';
import { lacksEvidence } from './features/evidence.ts';
import type { WindowInContext } from './features/feature-group.ts';

/** What the score of the preferred article's windows gains: as much as doubling their odds three times. */
const PREFERENCE = 2;
/** What a caption's score loses: at equal evidence prose says more. No collection that was trained on has captions. */
const CAPTION_COST = 0.3;
/** What a window without a date loses where a date is asked for, and so on. Held out it changes little; captions seldom have one. */
const NO_EVIDENCE_COST = 1;

/** What a window gains that names whoever is asked for right after the question's words. */
const NAMED_GAIN = 3;

/** What is known of windows that no collection teaches; added to the network's score. `preferred` is an article's id. */
export function priorOf(context: WindowInContext, preferred?: string): number {
  const { passage, hit } = context.candidate;
  return (
    (hit.passage.article.id === preferred ? PREFERENCE : 0) -
    (passage.caption ? CAPTION_COST : 0) -
    (lacksEvidence(context) ? NO_EVIDENCE_COST : 0) +
    (namesWhoIsAsked(context) ? NAMED_GAIN : 0)
  );
}
