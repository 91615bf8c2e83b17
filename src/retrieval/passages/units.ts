import type { Article, Block, BlockKind, Span } from '../../corpus/article.ts';
import { exchangeAt } from './exchanges.ts';
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

/** Blocks of these kinds end what is quoted as one: an item of a list is no part of the sentence before it. */
const PARTED: ReadonlySet<BlockKind> = new Set(['item', 'row', 'quotation', 'code', 'note', 'facts']);

/** "— Ada Penn, mayor" on a line of its own. */
const WHO_SAID_IT = /^(?:[—―–]|--)[ \t]*\p{Lu}[^\n]{1,100}(?<![.!?…:;,])$/u;

/**
 * The units of a span, none of which reaches over the edge of an item, a row, a quotation or a line of its own, except that a line with who
 * said it belongs to what was said. Whoever counts the units of a passage counts these: a vector is found by its number.
 */
export function unitsOf(article: Pick<Article, 'text' | 'blocks'>, span: Span): QuotableUnit[] {
  const edges = new Set<number>();
  // "Talk: Who pays for it? (Samir Haddad)" is one row, whatever ends in its cells.
  const rows = new Map<number, number>();
  for (const [at, block] of article.blocks.entries()) {
    if (block.end <= span.start || block.start >= span.end) continue;
    if (isLineOfItsOwn(article, block, article.blocks[at - 1])) edges.add(Math.max(block.start, span.start));
    if (!PARTED.has(block.kind)) continue;
    if (block.kind === 'row' && block.end - block.start <= LONGEST_SENTENCE) rows.set(block.start, block.end);
    edges.add(Math.max(block.start, span.start)).add(Math.min(block.end, span.end));
  }
  const cuts = [...edges.add(span.start).add(span.end)].toSorted((a, b) => a - b);
  const units = cuts.flatMap((end, at) => {
    const start = cuts[at - 1];
    if (start === undefined) return [];
    const isRow = rows.get(start) === end;
    return isRow
      ? [{ start, end, cutStart: false, cutEnd: false }]
      : quotableUnits(article.text, { start, end });
  });
  return withSpeakers(article, units);
}

/**
 * Whether a paragraph stands on the line right below another one: of a chat or a notice, whose lines end without a mark. What was said to a
 * question says nothing without it.
 */
function isLineOfItsOwn(
  article: Pick<Article, 'text' | 'blocks'>,
  block: Block,
  above: Block | undefined,
): boolean {
  if (block.kind !== 'body' || above?.kind !== 'body' || block.start - above.end !== 1) return false;
  return exchangeAt(article, block.start)?.asking.end !== above.end;
}

/** The units, each that says who said the one before it joined to that. */
function withSpeakers(
  article: Pick<Article, 'text' | 'blocks'>,
  units: readonly QuotableUnit[],
): QuotableUnit[] {
  const joined: QuotableUnit[] = [];
  for (const unit of units) {
    const said = joined.at(-1);
    if (said !== undefined && unit.end - said.start <= LONGEST_SENTENCE && namesSpeaker(article, said, unit))
      joined[joined.length - 1] = { ...said, end: unit.end, cutEnd: unit.cutEnd };
    else joined.push(unit);
  }
  return joined;
}

function namesSpeaker(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  said: QuotableUnit,
  unit: QuotableUnit,
): boolean {
  if (!/[—―–-]/u.test(text.charAt(unit.start)) || !WHO_SAID_IT.test(text.slice(unit.start, unit.end)))
    return false;
  if (!text.slice(said.end, unit.start).includes('\n')) return false;
  const isQuoted = blocks.some(
    ({ kind, start, end }) => kind === 'quotation' && start <= said.start && said.end <= end,
  );
  return isQuoted || /["”»’]$/u.test(text.slice(said.start, said.end));
}

/** The stretch of units that follow each other, from the first one's start to the last one's end. Throws a `RangeError` where one is missing. */
export function spanOfUnits(units: readonly Span[], first: number, last: number): Span {
  const [from, to] = [units[first], units[last]];
  if (from === undefined || to === undefined)
    throw new RangeError(`there are no units ${first} to ${last} among ${units.length}`);
  return { start: from.start, end: to.end };
}

/** The sentences of a span, those beyond 600 characters in pieces that end at a clause where there is one. */
function quotableUnits(text: string, span: Span): QuotableUnit[] {
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
