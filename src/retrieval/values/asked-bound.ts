import type { Span } from '../../corpus/article.ts';
import { foldMarks } from '../../text/fold-marks.ts';
import type { AskedQuote } from './answer-phrase.ts';

/** Asks for the most or the least that is allowed: "how heavy can u be", "nặng tối đa bao nhiêu". Without marks. */
const ASKS_MOST =
  /\bhow (?:heavy|tall|big|large|old|long|many|much|fast|high|wide|late|far|deep)\b.*\b(?:can|may|could|allowed|limit|max(?:imum)?|most)\b|\b(?:max(?:imum)?|upper limit|toi da|nhieu nhat)\b/;
const ASKS_LEAST =
  /\bhow (?:light|small|young|few|little|early)\b.*\b(?:can|may|could|allowed|limit|min(?:imum)?|least)\b|\b(?:min(?:imum)?|lower limit|toi thieu|it nhat)\b/;
const SMALL = String.raw`(?:\s+(?:[A-Za-zÀ-ỹ]+\s+){0,3})?[:\s]*$`;
const MOST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:max(?:imum)?|at most|up to|no more than|tối đa|nhiều nhất|không quá)\.?${SMALL}`,
  'iu',
);
const LEAST = new RegExp(
  String.raw`(?<![A-Za-zÀ-ỹ])(?:min(?:imum)?|at least|no less than|from|tối thiểu|ít nhất|từ)\.?${SMALL}`,
  'iu',
);

/** Of two values the most or the least, where a question asks for that: "minimum weight is 15 kg, maximum weight is **140 kg**". */
export function ofAskedBound(
  values: Span[],
  { text, question, type }: Pick<AskedQuote, 'text' | 'question' | 'type'>,
): Span[] {
  if (values.length < 2 || (type !== 'measure' && type !== 'count')) return values;
  const asked = foldMarks(question.normalize('NFC').toLowerCase());
  const isAsked = ASKS_LEAST.test(asked) ? LEAST : ASKS_MOST.test(asked) ? MOST : undefined;
  if (isAsked === undefined) return values;
  const isBound = (bound: RegExp, at: number): boolean =>
    bound.test(
      text.slice(values[at - 1]?.end ?? Math.max(0, (values[at]?.start ?? 0) - 40), values[at]?.start),
    );
  const other = isAsked === MOST ? LEAST : MOST;
  const kept = values.filter((_, at) => isBound(isAsked, at));
  return kept.length === 1 && values.some((_, at) => isBound(other, at)) ? kept : values;
}
