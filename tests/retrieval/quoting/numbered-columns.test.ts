import { describe, expect, it } from 'vitest';
import { withNumbered } from '../../../src/retrieval/quoting/numbered-columns.ts';
import type { Cell } from '../../../src/retrieval/quoting/table-cells.ts';
import { firstByMeaning } from './by-meaning.ts';

function cellsOf(row: string): Cell[] {
  let at = 0;
  return row.split(' · ').map((cell) => {
    const [heading = '', value = ''] = cell.split(': ');
    const start = row.indexOf(cell, at);
    const end = start + cell.length;
    at = end;
    return {
      start,
      end,
      heading,
      value,
      headingAt: { start, end: start + heading.length },
      valueAt: { start: end - value.length, end },
    };
  });
}

function bold(row: string, cell: string, question: string): string {
  const start = row.indexOf(cell);
  const span = withNumbered({ start, end: start + cell.length }, cellsOf(row), question);
  return row.slice(span.start, span.end);
}

describe('columns of one name with numbers', () => {
  const ROW = 'Date: 03/11 · Steward 1: Ida Lund · Steward 2: Bo Reed · Task: Gate';
  const BOTH = 'Steward 1: Ida Lund · Steward 2: Bo Reed';

  it.each([
    [ROW, 'Steward 2: Bo Reed', 'who is steward today', BOTH],
    [ROW, 'Ida Lund', 'who is steward today', BOTH],
    [
      'Ngày: 3/11 · Người trực 1: Lan · Người trực 2: Hải',
      'Người trực 1: Lan',
      'ai trực hôm nay',
      'Người trực 1: Lan · Người trực 2: Hải',
    ],
    // One of them is asked for, nobody is there, it has another name, or none with a number.
    [ROW, 'Steward 2: Bo Reed', 'who is steward 2 today', 'Steward 2: Bo Reed'],
    ['Steward 1: Ida Lund · Steward 2: –', 'Steward 1: Ida Lund', 'who is steward', 'Steward 1: Ida Lund'],
    ['Steward 1: Ida Lund · Cook 2: Bo Reed', 'Steward 1: Ida Lund', 'who is steward', 'Steward 1: Ida Lund'],
    [ROW, 'Task: Gate', 'who is steward', 'Task: Gate'],
  ])('%s, %s: “%s”', (row, cell, question, expected) => expect(bold(row, cell, question)).toBe(expected));
});

describe('two people of one kind in a row', () => {
  const first = firstByMeaning();
  const ROTA = `Group,Steward 1,Steward 2,Task
Otters,Ida Lund,Bo Reed,Gate
Herons,Cy Dale,Di Lowe,Gate
Wrens,Ed Marsh,Fi Stone,Door
`;

  it('are both bold', async () => {
    const quote = await first('who is the steward for the herons', { 'rota.csv': ROTA });
    const bold = quote?.highlights.map(({ start, end }) =>
      quote.text.slice(start - quote.start, end - quote.start),
    );
    expect(bold).toEqual(['Steward 1: Cy Dale · Steward 2: Di Lowe']);
  }, 60_000);
});
