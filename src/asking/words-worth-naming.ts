import { isStopWordWithoutMarks } from '../retrieval/analysis/stop-words.ts';
import { isChatSpelling } from './chat-spelling.ts';

const CONTRACTED = /['’](?:s|re|ve|ll|d|m|t)$/iu;

/** Words that no article needs to hold. */
const VAGUE: ReadonlySet<string> = new Set(
  'many much anything something anyone someone nothing thing things stuff'.split(' '),
);

/** Of the words that no article has, those worth naming: not "wheres", "don’t", "ko" or a lone letter, which say nothing about what is missing. */
export function wordsWorthNaming(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const whole = word.toLowerCase().normalize('NFC');
    const base = whole.replace(CONTRACTED, '');
    const joined = whole.replace(/['’]/gu, '');
    const saysNothing = [whole, base, joined].some(
      (form) => isStopWordWithoutMarks(form) || VAGUE.has(form) || isChatSpelling(form),
    );
    return !saysNothing && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(base);
  });
}
