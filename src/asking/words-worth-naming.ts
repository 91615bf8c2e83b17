import { isStopWord } from '../retrieval/analysis/stop-words.ts';
import { isChatSpelling } from './chat-spelling.ts';

const CONTRACTED = /['’](?:s|re|ve|ll|d|m|t)$/iu;

/** Of words that no article has those that it helps to name: not "wheres", "don’t", "ko" or a lone letter, which say nothing of what is missing. */
export function wordsWorthNaming(words: readonly string[]): readonly string[] {
  return words.filter((word) => {
    const whole = word.toLowerCase().normalize('NFC');
    const base = whole.replace(CONTRACTED, '');
    const joined = whole.replace(/['’]/gu, '');
    const saysNothing = [whole, base, joined].some((form) => isStopWord(form) || isChatSpelling(form));
    return !saysNothing && /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(base);
  });
}
