import type { Span } from '../../corpus/article.ts';
import { sentencesOf, trim } from './sentences.ts';

/** A sentence up to here is quoted whole; a longer one is cut at clauses. */
const LONGEST_SENTENCE = 600;
/** Pieces of a longer sentence are at most this long. */
const PIECE = 400;

/** A sentence, or a piece of one too long to quote. */
export interface QuotableUnit extends Span {
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
}

/** The sentences of a span, those beyond 600 characters in pieces that end at a clause where there is one. */
export function quotableUnits(text: string, span: Span): QuotableUnit[] {
  return sentencesOf(text, span).flatMap((sentence) =>
    sentence.end - sentence.start <= LONGEST_SENTENCE
      ? [{ ...sentence, cutStart: false, cutEnd: false }]
      : pieces(text, sentence),
  );
}

function pieces(text: string, sentence: Span): QuotableUnit[] {
  const cuts: QuotableUnit[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const end = sentence.end - at <= PIECE ? sentence.end : cutBefore(text, at, at + PIECE);
    const piece = trim(text, at, end);
    if (piece.end > piece.start)
      cuts.push({ ...piece, cutStart: at > sentence.start, cutEnd: end < sentence.end });
    at = end;
  }
  return cuts;
}

/** The last clause's end in the second half of `[from, limit)`; else the last white space; else no letter is torn from its marks. */
function cutBefore(text: string, from: number, limit: number): number {
  const half = from + Math.floor((limit - from) / 2);
  for (let at = limit - 1; at > half; at--) {
    if (/[,;:–—]/.test(text.charAt(at)) && /\s/.test(text.charAt(at + 1))) return at + 1;
  }
  for (let at = limit - 1; at > half; at--) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  let at = limit;
  while (at > half && /\p{M}|\p{Cf}|\p{Cs}/u.test(text.charAt(at))) at--;
  return at;
}
