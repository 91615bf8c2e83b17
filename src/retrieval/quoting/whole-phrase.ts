import type { Span } from '../../corpus/article.ts';
import { shortNames, WEEKDAYS, wholeNames } from '../../text/calendar.ts';
import { leadOf } from '../values/answer-phrase.ts';
import { askedEnds } from '../values/asked-ends.ts';

/** A weekday in short in front of its day: "**Sun 17 Jan 2027**". */
const SHORT_WEEKDAY = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:${shortNames(WEEKDAYS).join('|')}|cn|t[2-7])\.?,?\s$`,
  'iu',
);
/** Where a stretch of hours begins, with its day: "**Wednesday evenings, 6 to 8pm**". */
const FROM_HOUR = new RegExp(
  String.raw`(?:(?<![A-Za-zÀ-ỹ])(?:${wholeNames(WEEKDAYS).join('|')})s?(?: (?:mornings?|afternoons?|evenings?|nights?))?,? (?:from )?)?(?<![\d.:£$€A-Za-zÀ-ỹ])\d{1,2}(?:[:.]\d\d)?\s?(?:to|until|–|-)\s?$`,
  'iu',
);
const HOUR = /^\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m/iu;
/** Further numbers of a list: "lines **3**, 4, 9 and 12". */
const MORE_NUMBERS =
  /^(?:, \d{1,4}(?![\d.:,]\d))*,? (?:and|or|&|và|hoặc) \d{1,4}(?![\d.:,]?\d|[A-Za-zÀ-ỹ]|\s?[%£$€])/u;
/** The second of two that something is between: "**between the café** and the gents'". */
const SECOND_OF_TWO =
  /^ (?:and|và) (?:the |our )?[A-Za-zÀ-ỹ'’-]+(?: \p{Lu}[A-Za-zÀ-ỹ'’-]*)*(?=['’]?\s?(?:$|[.,;:)\n]))['’]?/u;
const BETWEEN = /(?<![a-zÀ-ỹ])(?:between|giữa)(?![a-zÀ-ỹ])(?:(?! (?:and|và) )[^,;.])*$/iu;
/** Words that only go on with what stands before them. */
const GOES_ON = /^(?:and|but) (?:that|this|it) |^then /iu;
/** Characters before a span that are looked at, and of a sentence that is bold as a whole. */
const BEFORE = 40;
const LONGEST = 160;

/**
 * A stretch without the number that it has in a list, with the weekday or hour that its first value begins with, and up to the last of the
 * numbers or of the two places that it names. What only goes on with its sentence is bold with that: "**wait in the foyer, then go in**".
 */
export function wholePhrase(
  stretch: Span,
  { text, question }: { readonly text: string; readonly question: string },
  sentenceAt: (place: number) => Span | undefined = () => undefined,
): Span {
  const start = stretch.start + leadOf(text, stretch);
  if (!/\p{L}/u.test(text.slice(start, stretch.end)))
    return { start: stretch.start, end: endOf(stretch, text) };
  const own = { start: start - beforeOf(start, stretch.end, { text, question }), end: endOf(stretch, text) };
  const sentence = GOES_ON.test(text.slice(own.start, own.end)) ? sentenceAt(own.start) : undefined;
  const isWhole = sentence !== undefined && sentence.end - sentence.start <= LONGEST;
  return isWhole ? { start: Math.min(sentence.start, own.start), end: own.end } : own;
}

/** How many characters in front of a value that begins with a number belong to it. */
function beforeOf(
  start: number,
  end: number,
  { text, question }: { text: string; question: string },
): number {
  if (!/^\d/u.test(text.slice(start, end))) return 0;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const asksForLast = askedEnds(question).includes('last');
  const hours = HOUR.test(text.slice(start, end)) && !asksForLast ? FROM_HOUR.exec(before) : null;
  return (hours ?? SHORT_WEEKDAY.exec(before.slice(-8)))?.[0].length ?? 0;
}

function endOf({ start, end }: Span, text: string): number {
  const own = text.slice(start, end);
  const rest = text.slice(end, end + LONGEST);
  const more = /\d$/u.test(own) && /\p{L}\s\d/u.test(own) ? MORE_NUMBERS.exec(rest) : null;
  const second = BETWEEN.test(own) ? SECOND_OF_TWO.exec(rest) : null;
  const old = /\d[ -]year$/iu.test(own) ? /^s?[ -]olds?(?![a-zÀ-ỹ])/iu.exec(rest) : null;
  return end + ((more ?? second ?? old)?.[0].length ?? 0);
}
