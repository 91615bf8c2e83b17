import type { Span } from '../../corpus/article.ts';
import { ageAsked, ageRangesIn, isIn } from './ages.ts';
import { type AskedQuote, trimmed } from './answer-phrase.ts';
import { CHILDREN, payersNamed } from './rival-rates.ts';
import { isMoney, statedAmounts } from './stated-amounts.ts';

/** Between the parts of a sentence that say who pays what. */
const EDGE = /,\s|;\s|\s[–—]\s|\.\s/gu;
/** What who pays no sum of their own pays: "under-5s **free**", "tính **nửa giá**". */
const SHARE =
  /(?<![a-zÀ-ỹ-])(?:free|half(?:[- ]price)?|miễn phí|không (?:thu|tính|mất) (?:phí|tiền)|nửa (?:giá|vé|suất)|một nửa|phân nửa)(?![a-zÀ-ỹ])|\d\s?%/iu;
/** What is a part of a sum: "**half** price", "50**%**". */
const IN_PART = /(?<![a-zÀ-ỹ-])(?:half|nửa|một nửa|phân nửa)(?![a-zÀ-ỹ])|%/iu;
/** Nobody older is a child. */
const GROWN_UP = 18;
/** "Từ 1 m đến **1m3**", "up to **120 cm**": children by how tall they are. */
const OF_HEIGHT = /(?<![\d.,])(?:1 ?m ?\d{0,2}|\d{2,3} ?cm)(?![a-zÀ-ỹ\d])/iu;
/** Children in a question or a price, where "bé" and "trẻ" alone are no others, and by their age: "under-5s". */
const SAYS_CHILDREN = new RegExp(
  String.raw`(?<![a-zÀ-ỹ])(?:${CHILDREN}|toddlers?|bab(?:y|ies)|juniors?|under[- ]?\d{1,2}s?|trẻ|bé)(?![a-zÀ-ỹ])`,
  'iu',
);

interface Clause extends Span {
  readonly text: string;
}

/**
 * What a sentence says of the children, or of the age, that a question for a price is of, where that is a share of a sum or nothing: "£12 a head,
 * **under-5s free, 5 to 12 half price**". Undefined where they have a sum of their own, which then is bold, and where it tells of nobody else.
 */
export function partOfPayers(of: AskedQuote, sentence: Span): Span | undefined {
  const age = ageAsked(of.question);
  const payers = payersNamed(of.question);
  const asksForChildren = SAYS_CHILDREN.test(of.question) && !payers.has('adult') && !payers.has('family');
  if (age === undefined && !asksForChildren) return undefined;
  const clauses = clausesOf(of.text, sentence);
  const isOf = ({ text }: Clause): boolean =>
    age === undefined ? isOfChildren(text) : isIn(ageRangesIn(text), age);
  const isShare = (clause: Clause): boolean => SHARE.test(clause.text) && !hasSum(of.text, clause);
  const at = clauses.findIndex((clause) => isOf(clause) && isShare(clause));
  const first = clauses[at];
  if (first === undefined || !clauses.some((clause) => hasSum(of.text, clause))) return undefined;
  if (age !== undefined) return trimmed(of.text, first.start, first.end);
  if (clauses.some((clause) => isOf(clause) && hasSum(of.text, clause))) return undefined;
  // "From 1 m to 1m3 half price" goes on with the children.
  const goesOn = (clause: Clause): boolean =>
    isShare(clause) && (isOf(clause) || OF_HEIGHT.test(clause.text));
  const behind = clauses.slice(at + 1);
  const others = behind.findIndex((clause) => !goesOn(clause));
  const last = behind.slice(0, others < 0 ? behind.length : others).at(-1);
  // "Free" alone is a price itself, which is bold as such.
  if (last === undefined && !IN_PART.test(first.text)) return undefined;
  return trimmed(of.text, first.start, (last ?? first).end);
}

/** Whether a clause tells of children, by name or by their age. */
function isOfChildren(text: string): boolean {
  return SAYS_CHILDREN.test(text) || ageRangesIn(text).some(({ to }) => to <= GROWN_UP);
}

function hasSum(text: string, { start, end }: Clause): boolean {
  return statedAmounts(text.slice(start, end), true).some(isMoney);
}

function clausesOf(text: string, { start, end }: Span): readonly Clause[] {
  const edges = [...text.slice(start, end).matchAll(EDGE)];
  const starts = [start, ...edges.map(({ 0: edge, index }) => start + index + edge.length)];
  return starts.map((from, at) => {
    const to = start + (edges[at]?.index ?? end - start);
    return { start: from, end: to, text: text.slice(from, to) };
  });
}
