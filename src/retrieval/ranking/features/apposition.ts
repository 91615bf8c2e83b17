import { foldMarks } from '../../../text/fold-marks.ts';
import { int32At } from '../../../text/number-at.ts';
import { type FoundWindow, weigh } from './feature-group.ts';
import { CAPITAL, PERSON, STOP } from './token-class.ts';

/** "Who is the mayor of Wye?", "Thị trưởng Wye là ai?" */
const ASKS_WHO_IS = /^who (?:is|was|are|were)\b|\bla ai\b/;
/** The run of words must hold this share of the question, by rarity: "Minister" alone is not "Minister of Public Security". */
const COVERED = 0.9;

/**
 * Whether a question for who somebody is stands in the window word for word with a name right after it ("Minister of Public Security General
 * To Lam"), and with no other capital before it that makes it another office ("Deputy Minister").
 */
export function namesWhoIsAsked({ question, candidate, window }: FoundWindow): boolean {
  if (!ASKS_WHO_IS.test(foldMarks(question.query.question).trim())) return false;
  const { article, passage, matches } = candidate;
  for (let unit = window.first; unit <= window.last; unit++) {
    const { first, last } = passage.units[unit] ?? { first: 0, last: 0 };
    if (weigh(question, int32At(matches.unitMasks, unit)) < COVERED) continue;
    let start = -1;
    let mask = 0;
    for (let token = first; token < last; token++) {
      const word = matches.content[token] ?? -1;
      const bits = int32At(passage.classes, token);
      if (word >= 0) {
        if (start < 0) start = token;
        mask |= 1 << word;
      } else if (start >= 0 && !(bits & STOP)) {
        const isOther = start > first && isJoined(start) && int32At(passage.classes, start - 1) & CAPITAL;
        if (bits & PERSON && !isOther && isWhole(mask)) return true;
        start = -1;
        mask = 0;
      }
    }
  }
  return false;

  /** "On Friday, mayor of Wye" is no other office. */
  function isJoined(token: number): boolean {
    const { text } = article;
    return text.slice(passage.ends[token - 1], passage.starts[token]) === ' ';
  }

  function isWhole(mask: number): boolean {
    // A synonym's phrase may have fewer words than what it stands for.
    return weigh(question, mask | matches.synonymMask) >= COVERED;
  }
}
