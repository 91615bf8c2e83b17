import type { Carried } from '../answer.ts';
import { isWithin } from '../index/restriction.ts';
import { namesWhoIsAsked } from './features/apposition.ts';
import { lacksEvidence } from './features/evidence.ts';
import type { FoundWindow } from './features/feature-group.ts';
import { mayOpenWithAnswer } from './opening.ts';

/** What a caption's score loses: at equal evidence prose says more. No collection that was trained on has captions. */
const CAPTION_COST = 0.3;
/** What a window without a date loses where a date is asked for, and so on. Held out it changes little; captions seldom have one. */
const NO_EVIDENCE_COST = 1;

/** The gain of a window that names the person asked for right after the question's words. */
const NAMED_GAIN = 3;

/** Facts about windows that no collection teaches, in log-odds; added to the network's score. */
export function untrainedGain(found: FoundWindow): number {
  return (
    (namesWhoIsAsked(found) ? NAMED_GAIN : 0) -
    (found.candidate.passage.caption ? CAPTION_COST : 0) -
    (lacksEvidence(found) ? NO_EVIDENCE_COST : 0)
  );
}

/** The gain of windows in the article that was quoted before: as much as doubling their odds three times. */
const EARLIER_ARTICLE_GAIN = 2;
/** The gain of windows in articles of the dates that the question names: as much as making them one and a half times as likely. */
const DATES_GAIN = 0.4;

/** The gain of windows that state a date of the question themselves, and the loss of those that plainly mean another day. */
const STATED_GAIN = 0.6;

/** The gain of an article's opening where a short question asks for what openings say. */
const OPENING_GAIN = 2.5;

/** The gain of an article's opening, where the question may ask for what stands there. */
export function gainOfOpening(found: FoundWindow): number {
  return mayOpenWithAnswer(found) ? OPENING_GAIN : 0;
}

/**
 * The gain of a window in the article, or of the dates, that the question goes on from. Like that of openings it decides which window is quoted
 * first, and the confidence is judged without it.
 */
export function gainOfPlace(found: FoundWindow, carried: Carried): number {
  const {
    candidate: { article },
    dated = 0,
  } = found;
  return (
    (article.id === carried.earlier?.articleId ? EARLIER_ARTICLE_GAIN : 0) +
    Math.max(
      carried.dates !== undefined && isWithin(article, carried.dates.within) ? DATES_GAIN : 0,
      STATED_GAIN * Math.max(0, dated),
    ) +
    STATED_GAIN * Math.min(0, dated)
  );
}
