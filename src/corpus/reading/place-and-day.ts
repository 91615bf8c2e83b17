import { addBlock, type Draft } from './draft.ts';
import type { Chunk, Line } from './lines.ts';
import { dateOf, type LineHints } from './meta-line.ts';
import { signerIn } from './sign-off.ts';
import { isTitleLike } from './title-like.ts';

/** "Kettlebridge, 9th November 2025" */
const PLACE_AND_DAY = /^\p{Lu}[\p{Ll}\p{M}’'-]+, (?:ngày )?\d/u;
/** Words of a title that stands below a dateline: one or two may head the first part of a text. */
const FEWEST_TITLE_WORDS = 3;

/** Whether the first line of a text says where and when it was written, above its title: that is then the only line that heads anything. */
export function isDateline(line: Line, chunks: readonly Chunk[]): boolean {
  const [title, ...below] = chunks.flat().slice(1);
  const isAlone = chunks.slice(0, 2).reduce((count, chunk) => count + chunk.length, 0) === 2;
  const isWithIt = chunks[0]?.length === 2;
  if (!PLACE_AND_DAY.test(line.words) || title === undefined || !(isAlone || isWithIt)) return false;
  if (title.words.split(/\s+/u).length < FEWEST_TITLE_WORDS) return false;
  const lone = chunks.slice(isWithIt ? 1 : 2, -1).filter((chunk) => chunk.length === 1);
  const heads = lone.filter(([first]) => first !== undefined && isTitleLike(first, false, false));
  return below.length > 0 && heads.length === 0 && isTitleLike(title, false, false) && !title.closed;
}

/** Takes where and when a text was written off a line beside its title, where somebody else signs below: "Colin, 9 November 2025" may be signed. */
export function takePlaceAndDay(
  line: Line,
  chunks: readonly Chunk[],
  draft: Draft,
  hints: LineHints,
): boolean {
  if (!PLACE_AND_DAY.test(line.words)) return false;
  const isBeside = draft.title !== null || (line === chunks[0]?.[0] && isDateline(line, chunks));
  if (!isBeside || line.kind !== undefined || draft.published !== null) return false;
  const [place = ''] = line.words.split(',', 1);
  const signer = signerIn(chunks.at(-1)?.at(-1)?.words ?? '');
  if (signer === null || signer.includes(place)) return false;
  const day = dateOf(line.words, hints);
  if (day === null) return false;
  draft.published = day;
  addBlock(draft, 'date', line);
  return true;
}
