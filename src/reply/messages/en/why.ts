import { FEATURE_NAMED, KINDS_ASKED } from '../../../asking/explained-in-words.ts';
import { INSTEAD_OF_QUOTE } from '../../../asking/instead-of-quote.ts';
import { LEAD_REASONS } from '../../../asking/lead-reasons.ts';
import { counted } from '../../../text/counted.ts';
/** The words that explain an answer or a refusal to an admin, in English. */
export const why = {
  why: {
    verdict: {
      sure: 'I answer this.',
      possibly: 'I answer this, but only with “Possibly:”, because I am not sure.',
      nearly: 'I do not answer this. The best passage comes close, but not close enough.',
      far: 'I do not answer this. Even the best passage is too far from the question.',
      nothing: 'I do not answer this. No passage contains the words of the question that matter.',
    },
    asksFor: (kind: string) => `It asks for ${kind}.`,
    kinds: KINDS_ASKED.en,
    feature: FEATURE_NAMED.en,
    found: (words: string) => `In the best passage: ${words}`,
    foundToo: (words: string) =>
      `Also there, as a synonym, as an abbreviation or from the question before: ${words}`,
    elsewhere: (words: string) => `Only in other passages: ${words}`,
    nowhere: (words: string) => `In no article: ${words}`,
    best: 'The best passage',
    next: 'The next best',
    leads: (reason: string) => `Quoted first, because ${reason}`,
    leadReasons: LEAD_REASONS.en,
    instead: INSTEAD_OF_QUOTE.en,
    reasons: {
      words: {
        for: 'It has the words of the question that matter most.',
        against: 'It lacks words of the question that matter.',
      },
      meaning: {
        for: 'It means much the same as the question.',
        against: 'It means something different from the question.',
      },
      together: {
        for: 'The words stand close together in it.',
        against: 'The words stand far apart in it.',
      },
      ahead: {
        for: 'It is clearly better than the others.',
        against: 'Others fit nearly as well.',
      },
      article: {
        for: 'Its article is about the subject of the question.',
        against: 'Its article is about something else.',
      },
    },
    moreWithDetails: 'details:True shows the weights and scores.',
    answered: { found: 'I answer this.', 'nothing-found': 'I do not answer this.' },
    decided: (percent: number, threshold: number) =>
      `Confidence ${percent} %. I answer at ${threshold} % or more.`,
    terms: 'Words',
    term: (weight: string, passages: number) => `weight ${weight}, in ${counted(passages, 'passage')}`,
    origins: {
      question: 'question',
      synonym: 'synonym',
      abbreviation: 'an article’s abbreviation',
      spelling: 'another spelling',
      translation: 'in the other language',
      dates: 'a date',
      earlier: 'from the question before',
    },
    passages: 'Best passages',
    score: (score: string) => `score ${score}`,
    confidence: 'How the confidence was judged',
  },
};
