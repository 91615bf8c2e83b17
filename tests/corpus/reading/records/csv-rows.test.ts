import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../../../src/corpus/reading/records/csv-rows.ts';

const cell = fc.string().map((words) => words.replaceAll('\r', '').trim());
/** At least two columns, and no empty cell at the end of a row, which is no cell. */
const table = fc.array(
  fc
    .tuple(fc.array(cell, { minLength: 1, maxLength: 6 }), cell.filter(Boolean))
    .map(([cells, last]) => [...cells, last]),
  { minLength: 1, maxLength: 8 },
);

describe('rows of CSV', () => {
  it.each([',', ';', '\t'])('are those that were written, whatever they hold, parted by %j', (delimiter) => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = rows
          .map((cells) => cells.map((words) => `"${words.replaceAll('"', '""')}"`).join(delimiter))
          .join('\n');
        expect(csvRows(written, delimiter)).toEqual(rows);
      }),
    );
  });

  it('keep quotes that are not around a whole cell', () => {
    expect(csvRows('5" pipe,"Elsa" the boat\n, "Punt" II\n')).toEqual([
      ['5" pipe', '"Elsa" the boat'],
      ['', '"Punt" II'],
    ]);
  });

  it('are parted by the sign that stands most often in the first line, outside quotes', () => {
    expect(csvRows('"a,b,c";d\ne;f\n')).toEqual([
      ['a,b,c', 'd'],
      ['e', 'f'],
    ]);
  });

  it('have at most two hundred columns, empty ones at the end apart', () => {
    const wide = (columns: number) => csvRows('a,'.repeat(columns).slice(0, -1))[0];
    expect(wide(199)).toHaveLength(199);
    expect(wide(200)).toHaveLength(200);
    expect(() => wide(201)).toThrow('more than 200 columns');
    expect(csvRows(`a,b${','.repeat(500)}`)).toEqual([['a', 'b']]);
  });
});
