import { int32At } from '../../../text/number-at.ts';
import { type FeatureGroup, maskOf, rarestMissing, sumOf, weigh } from './feature-group.ts';

/** How much of the question, weighted by rarity, stands in the window and around it. */
export const coverage: FeatureGroup = {
  group: 'coverage',
  names: [
    'window',
    'window below best',
    'passage',
    'passage below best',
    'window missing rarest',
    'passage missing rarest',
    'best unit',
    'words found',
    'words missing',
    'squared rarity',
  ],
  fill({ question, candidate, window, mask }, out, at) {
    const ofWindow = weigh(question, mask);
    const ofPassage = weigh(question, candidate.mask);
    let bestUnit = 0;
    for (let unit = window.first; unit <= window.last; unit++) {
      bestUnit = Math.max(bestUnit, weigh(question, int32At(candidate.matches.unitMasks, unit)));
    }
    let found = 0;
    let squares = 0;
    let allSquares = 0;
    for (const [word, { rarity }] of question.query.content.entries()) {
      allSquares += rarity * rarity;
      if (!(mask & (1 << word))) continue;
      found++;
      squares += rarity * rarity;
    }
    out[at] = ofWindow;
    out[at + 1] = ofWindow - question.best.window;
    out[at + 2] = ofPassage;
    out[at + 3] = ofPassage - question.best.passage;
    out[at + 4] = rarestMissing(question, mask);
    out[at + 5] = rarestMissing(question, candidate.mask);
    out[at + 6] = bestUnit;
    out[at + 7] = found;
    out[at + 8] = question.query.content.length - found;
    out[at + 9] = squares / (allSquares || 1);
  },
};

/** The words that the neighbouring sentences, the title and the rest of the article add. */
export const surroundings: FeatureGroup = {
  group: 'surroundings',
  names: [
    'title',
    'with title',
    'article',
    'article missing rarest',
    'with neighbours',
    'unit before',
    'unit after',
    'first unit',
    'last unit',
    'added by first',
    'added by last',
  ],
  fill({ question, candidate, window, mask }, out, at) {
    const { matches } = candidate;
    out[at] = weigh(question, candidate.titleMask);
    out[at + 1] = weigh(question, mask | candidate.titleMask);
    out[at + 2] = weigh(question, candidate.articleMask);
    out[at + 3] = rarestMissing(question, candidate.articleMask);
    out[at + 4] = weigh(question, maskOf(matches, window.first - 1, window.last + 1));
    out[at + 5] = weigh(question, maskOf(matches, window.first - 1, window.first - 1));
    out[at + 6] = weigh(question, maskOf(matches, window.last + 1, window.last + 1));
    out[at + 7] = weigh(question, int32At(matches.unitMasks, window.first));
    out[at + 8] = weigh(question, int32At(matches.unitMasks, window.last));
    out[at + 9] = weigh(question, mask & ~maskOf(matches, window.first + 1, window.last));
    out[at + 10] = weigh(question, mask & ~maskOf(matches, window.first, window.last - 1));
  },
};

/** Coverage by what tells the found passages apart, and with words that only begin alike. */
export const discrimination: FeatureGroup = {
  group: 'discrimination',
  names: [
    'window',
    'best unit',
    'passage',
    'with neighbours',
    'akin window',
    'akin best unit',
    'akin passage',
    'weight of best word missing',
  ],
  fill({ question, candidate, window, mask }, out, at) {
    const { telling } = question;
    const { matches } = candidate;
    let akin = 0;
    let best = 0;
    let bestAkin = 0;
    for (let unit = window.first; unit <= window.last; unit++) {
      akin |= int32At(matches.akinMasks, unit);
      best = Math.max(best, sumOf(telling, int32At(matches.unitMasks, unit)));
      bestAkin = Math.max(bestAkin, sumOf(telling, int32At(matches.akinMasks, unit)));
    }
    const akinPassage = matches.akinMasks.reduce((all, unit) => all | unit, 0);
    out[at] = sumOf(telling, mask);
    out[at + 1] = best;
    out[at + 2] = sumOf(telling, candidate.mask);
    out[at + 3] = sumOf(telling, maskOf(matches, window.first - 1, window.last + 1));
    out[at + 4] = sumOf(telling, akin);
    out[at + 5] = bestAkin;
    out[at + 6] = sumOf(telling, akinPassage);
    out[at + 7] = telling.reduce(
      (most, weight, word) => (akin & (1 << word) ? most : Math.max(most, weight)),
      0,
    );
  },
};
