import type { Carried } from '../answer.ts';
import { isWithin } from '../index/restriction.ts';
import { namesWhoIsAsked } from './features/apposition.ts';
import { lacksEvidence } from './features/evidence.ts';
import type { WindowInContext } from './features/feature-group.ts';
import { mayOpenWithAnswer } from './opening.ts';

/** What a caption's score loses: at equal evidence prose says more. No collection that was trained on has captions. */
const CAPTION_COST = 0.3;
/** What a window without a date loses where a date is asked for, and so on. Held out it changes little; captions seldom have one. */
const NO_EVIDENCE_COST = 1;

/** What a window gains that names whoever is asked for right after the question's words. */
const NAMED_GAIN = 3;

/** What is known of windows that no collection teaches; added to the network's score. */
export function priorOf(context: WindowInContext): number {
  return (
    (namesWhoIsAsked(context) ? NAMED_GAIN : 0) -
    (context.candidate.passage.caption ? CAPTION_COST : 0) -
    (lacksEvidence(context) ? NO_EVIDENCE_COST : 0)
  );
}

/** What the score of windows gains that stand in the article that was quoted before: as much as doubling their odds three times. */
const EARLIER_ARTICLE_GAIN = 2;
/** What those of articles of the dates gain that the question names: as much as making them one and a half times as likely. */
const DATES_GAIN = 0.4;

/** What those gain that state a date of the question themselves, and lose that plainly mean another day. */
const STATED_GAIN = 0.6;

/** What the opening of an article gains where a short question asks for what openings say. */
const OPENING_GAIN = 2.5;

/** What is for a window because of where it stands. It decides what is quoted first; how surely it answers is judged without. */
export function preferenceOf(context: WindowInContext, carried: Carried): number {
  const {
    candidate: { article },
    dated = 0,
  } = context;
  return (
    (mayOpenWithAnswer(context) ? OPENING_GAIN : 0) +
    (article.id === carried.earlier?.articleId ? EARLIER_ARTICLE_GAIN : 0) +
    Math.max(
      carried.dates !== undefined && isWithin(article, carried.dates.within) ? DATES_GAIN : 0,
      STATED_GAIN * Math.max(0, dated),
    ) +
    STATED_GAIN * Math.min(0, dated)
  );
}
