import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VectorFile } from '../../../src/retrieval/meaning/vector-file.ts';
import { packed, VectorTable } from '../../../src/retrieval/meaning/vector-table.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'rows-'));
const vectors = fc.array(
  fc.integer().map((seed) => Float32Array.from({ length: 384 }, (_, at) => Math.sin(seed + at * at))),
  { minLength: 1, maxLength: 4 },
);

describe('vectors in a file', () => {
  it('are those that a table in memory has, in the same rows and as alike', () => {
    fc.assert(
      fc.property(fc.array(vectors, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (groups, a, b) => {
        const file = new VectorFile(folder());
        const table = new VectorTable();
        for (const group of groups) expect(file.append(packed(group))).toBe(table.append(packed(group)));
        const first = a % table.rows;
        const count = 1 + (b % (table.rows - first));
        expect(file.rows).toBe(table.rows);
        expect(file.slice(first, count)).toEqual(table.slice(first, count));
        const question = groups[0]![0]!;
        expect(file.likeness(question, first, count)).toEqual(table.likeness(question, first, count));
      }),
      { numRuns: 20 },
    );
  });

  it('leave no name behind', () => {
    const own = folder();
    new VectorFile(own).append(packed([new Float32Array(384).fill(1)]));
    expect(readdirSync(own)).toEqual([]);
  });

  it('cannot be where no folder can be', () => {
    expect(() => new VectorFile('/dev/null/nowhere')).toThrow();
  });
});
