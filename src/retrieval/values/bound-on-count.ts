import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import { ENGLISH_NUMBERS, VIETNAMESE_NUMBERS } from '../../text/number-words.ts';
import { normalForms } from '../analysis/tokens.ts';
import type { AskedQuote } from './answer-phrase.ts';
import { asksWhether } from './stated-permission.ts';

const NUMBER = ['\\d{1,3}', ...ENGLISH_NUMBERS, ...VIETNAMESE_NUMBERS].join('|');
/** "3 con", "four dogs". */
const COUNTED = new RegExp(`(?<![A-Za-zÀ-ỹ\\p{N}.,/:-])(?:${NUMBER}) ([A-Za-zÀ-ỹ]{2,20})`, 'giu');
/** "**không quá 2 con**", "**up to two dogs**". */
const BOUND = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?:at most|up to|no more than|(?:a )?max(?:imum)?(?: of)?|tối đa|nhiều nhất|không quá|không được quá) (?:${NUMBER}) ([A-Za-zÀ-ỹ]{2,20})`,
  'giu',
);

/** Of how many a sentence says that no more are allowed, where a question asks whether so many of these are: "nuôi 3 con mèo được không". */
export function boundOnCount(
  { question, text }: Pick<AskedQuote, 'question' | 'text'>,
  { start, end }: Span,
): Span | undefined {
  if (!asksWhether(question)) return undefined;
  const counted = new Set([...question.matchAll(COUNTED)].map(([, thing = '']) => termOf(thing)));
  const bound = [...text.slice(start, end).matchAll(BOUND)].find(([, thing = '']) =>
    counted.has(termOf(thing)),
  );
  return bound && { start: start + bound.index, end: start + bound.index + bound[0].length };
}

function termOf(word: string): string {
  return foldMarks(normalForms(word).term);
}
