import type { Span } from '../../corpus/article.ts';
import { hasMarks } from '../../text/fold-marks.ts';
import { normalForms } from '../analysis/tokens.ts';
import { cellsIn, comparedCellsIn } from '../passages/row-cells.ts';
import { STOP } from '../ranking/features/token-class.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { HeadedCell } from '../values/cell-kinds.ts';

/** A cell with its place, and those of its heading and of what stands below it. */
export interface Cell extends Span, HeadedCell {
  readonly headingAt: Span;
  readonly valueAt: Span;
}

/** A row's unit and its cells. */
export interface Row {
  readonly unit: number;
  readonly cells: readonly Cell[];
}

/** The cells of a unit that is a row with headings; undefined for any other. */
export function cellsOf({ found: { candidate } }: Ranked, unit: number): readonly Cell[] | undefined {
  const { article, units } = candidate.passage;
  const { start: from = 0, end = 0 } = units[unit] ?? {};
  const line = article.text.slice(from, end);
  return (cellsIn(line) ?? comparedCellsIn(line))?.map((cell) => {
    const [start, last] = [from + cell.start, from + cell.end];
    const headingAt = { start, end: start + cell.heading.length };
    return { ...cell, start, end: last, headingAt, valueAt: { start: last - cell.value.length, end: last } };
  });
}

/**
 * Which words of the question that count stand in a stretch, with the marks that it has: "nhóm Gió" is not the row of "19 giờ", nor "giá" of
 * "phòng gia đình", which is written with its marks.
 */
export function wordsMetIn({ found: { candidate, question } }: Ranked, { start, end }: Span): number[] {
  const { passage, matches } = candidate;
  const isWritten = hasMarks(passage.article.text.slice(start, end));
  return [...passage.starts].flatMap((from, at) => {
    const word = matches.content[at] ?? -1;
    if (from < start || from >= end || word === -1 || (passage.classes[at] ?? 0) & STOP) return [];
    const { marked = '' } = question.query.content[word] ?? {};
    const written = passage.article.text.slice(from, passage.ends[at]);
    const isOther = hasMarks(marked) && isWritten && normalForms(written).marked !== marked;
    return isOther ? [] : [word];
  });
}
