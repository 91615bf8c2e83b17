import { apartFromAddenda } from './addenda.ts';
import { draftFrom } from './draft.ts';
import type { Chunk, Line } from './lines.ts';
import { type LineHints, readMetaLine } from './meta-line.ts';
import { type DateHints, readDateLine } from './published-date.ts';
import { signerIn } from './sign-off.ts';
import { readSignedDate } from './signed-date.ts';

/** A date with nothing below it but who signs is an end of the text. */
export function endsWith(line: Line, chunks: readonly Chunk[]): boolean {
  const [last, above] = apartFromAddenda(chunks).main.flat().slice(-2).toReversed();
  return line === last || (line === above && last !== undefined && signerIn(last.words) !== null);
}

/** Whether a line states when a text appeared, and who wrote it, and nothing else: "Issue 41 – 28 August 2026". */
export function statesDay(line: Line, hints: LineHints): boolean {
  const draft = draftFrom({});
  const isStated = readMetaLine(line, draft, hints) && draft.published !== null;
  return isStated || readSignedDate(line.words, draft, hints) !== null;
}

/** Lines that each begin with a date are a schedule, and none of them says when the article was published. */
export function isScheduled(chunk: Chunk, hints: DateHints): boolean {
  const dated = chunk.slice(0, 3).filter(({ words }) => {
    const [before, ...after] = words.split(/\s*[-–—:|]\s+/u);
    return after.length > 0 && readDateLine(before ?? '', hints) !== null;
  });
  return dated.length > 1 || isDayOfProgramme(chunk, hints);
}

/** A day that stands alone, like another one further down: a programme by days. A day after "Published: …" is not one. */
export function isOneOfDays(line: Line, chunks: readonly Chunk[], hints: DateHints): boolean {
  const dayOf = ({ words }: Line): string | undefined =>
    /^\p{L}[\p{L} ]*[:：]\s/u.test(words) ? undefined : readDateLine(words, hints)?.iso;
  const day = dayOf(line);
  if (day === undefined) return false;
  return chunks.some(([first, ...more]) => {
    if (first === undefined || more.length > 0 || first.start <= line.start) return false;
    const other = dayOf(first);
    return other !== undefined && other !== day;
  });
}

/** A day with what happens on it below, each with its time ("FRIDAY 7 JUNE 2024", "09:00 Doors open"). */
function isDayOfProgramme([first, second]: Chunk, hints: DateHints): boolean {
  if (first === undefined || second === undefined) return false;
  return (
    /^\d{1,2}[:.h]\d{2}\b.{0,14}?[\s–-]\S*\p{L}/u.test(second.words) &&
    readDateLine(first.words, hints) !== null
  );
}
