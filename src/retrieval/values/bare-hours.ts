import type { Span } from '../../corpus/article.ts';
import { HOUR_WORDS } from './spelled-times.ts';

/** "The under 12s train at **5**": a time by its hour alone, where nothing is counted behind it. */
const BARE_HOUR =
  /(?<=(?<![a-zÀ-ỹ])(?:at|from \d{1,2} (?:to|until|till)|lúc)\s)(?:1[0-2]|[1-9])(?: in the (?:morning|afternoon|evening)| at night)?(?![a-zÀ-ỹ\d:%]|[.,]\d|\s?[–-]\s?\d)(?=\s*(?:[.,;!?)]|$)|\s(?:and|on|và|vào)\s)/giu;
/** The same in words, which seldom count anything behind "at" or "it is now": "opens **at nine** every day", "so it is now **ten**", "from **nine to five**". */
const BARE_HOUR_WORD = new RegExp(
  String.raw`(?<=(?<![A-Za-zÀ-ỹ])(?:at|by|until|till|it(?:['’]?s| is| will be) now)\s)(?:${HOUR_WORDS})(?=\s*(?:[.,;!?)]|$)|\s(?:and|on|in|every|each|sharp|by|from|until|till|to|for|with|outside|behind|so|but|because|when|as|while|or)\s)|(?<=(?<![A-Za-zÀ-ỹ])(?:from|open)\s)(?:${HOUR_WORDS}) (?:to|until|till) (?:${HOUR_WORDS})(?=\s*(?:[.,;!?)]|$)|\s(?:on|in|every|each|from|at|with|and)\s)`,
  'giu',
);

/** The times that a text states by their hour alone. */
export function bareHours(text: string): Span[] {
  return [...text.matchAll(BARE_HOUR), ...text.matchAll(BARE_HOUR_WORD)].map(({ 0: hour, index }) => ({
    start: index,
    end: index + hour.length,
  }));
}

/** What `bareHours` finds. */
const HOUR = new RegExp(
  String.raw`^(?:\d{1,2}|${HOUR_WORDS})(?: in the (?:morning|afternoon|evening)| at night|(?: (?:to|until|till) (?:\d{1,2}|${HOUR_WORDS})))?$`,
  'iu',
);

/** Whether a value is nothing but the hour of a time. */
export function isBareHour(value: string): boolean {
  return HOUR.test(value);
}
