import { foldMarks } from '../../text/fold-marks.ts';
import { lastDayStated } from '../dates/days-in-text.ts';
import { yearsIn } from '../question/bound-numbers.ts';

/** The one that comes. */
const NEXT_ONE =
  /\b(?:the next|next|upcoming)\b(?! (?:to|door|week|weekend|month|year|yr|day|one day|time i|mon|tue|wed|thu|fri|sat|sun))|\b(?:sap toi|ke tiep|tiep theo|lan toi|ky toi)\b/u;

/** Whether a question asks for the one that comes: "when is the next meeting", "buổi họp sắp tới ở đâu". */
export function asksForNext(question: string): boolean {
  return NEXT_ONE.test(foldMarks(question.normalize('NFC')).toLowerCase());
}

/**
 * Whether all days that a text states are over on the day of asking, `YYYY-MM-DD`; undefined where it states none. `published` is the date
 * of its article, by which days without a year are read.
 */
export function isOver(text: string, published: string | undefined, askedOn: string): boolean | undefined {
  const last = lastDayStated(text, published);
  if (last === undefined) return undefined;
  // "Until 2027 on the first Saturday of June"
  return last < askedOn && !yearsIn(text).some((year) => year > Number(askedOn.slice(0, 4)));
}
