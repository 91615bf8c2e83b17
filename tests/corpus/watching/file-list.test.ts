import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileList, type FoundFile } from '../../../src/corpus/watching/file-list.ts';
import { byCodeUnit } from '../../../src/text/order.ts';

const FOLDERS = ['', 'a/', 'b/c/'].map((below) => ({ below, inFolder: `/articles/${below}` }));
/** A file of one of the folders under its name, or one that a link leads to. */
const entry = fc.oneof(
  fc.record({ folder: fc.constantFrom(...FOLDERS), name: fc.string({ unit: 'binary-ascii', minLength: 1 }) }),
  fc.record({ folder: fc.constantFrom(...FOLDERS), name: fc.constantFrom('bến.md', 'n1.md', '𝒳.md') }),
  fc.record({ path: fc.string(), file: fc.string() }),
);

describe('a list of files', () => {
  it('gives what was added, in its order, and in any other', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(0, 1_020, 1_024, 2_100), (entries, before) => {
        const list = new FileList();
        const expected: string[] = [];
        const named = (number: number) => ({ folder: FOLDERS[0]!, name: `n${number}.md` });
        const all = [...Array.from({ length: before }, (_, number) => named(number)), ...entries];
        for (const one of all)
          if ('file' in one) {
            list.addFound(one);
            expected.push(one.file);
          } else {
            list.add(one.folder, one.name);
            expected.push(one.folder.inFolder + one.name);
          }
        const filesOf = (files: Iterable<FoundFile>) => Array.from(files, ({ file }) => file);
        expect(filesOf(list)).toEqual(expected);
        expect(list.length).toBe(expected.length);
        expect([list.at(-1), list.at(expected.length)]).toEqual([undefined, undefined]);
        const ordered = list.inOrder((a, b) => byCodeUnit(a.file, b.file));
        expect(filesOf(ordered)).toEqual(expected.toSorted(byCodeUnit));
      }),
      { numRuns: 40 },
    );
  });

  it('gives paths that are harmless to print, and the files’ own names to open', () => {
    const list = new FileList();
    list.add({ below: 'a/', inFolder: '/articles/a/' }, 'bad\u001b[31m.md');
    const [found] = list;
    expect(found?.file).toBe('/articles/a/bad\u001b[31m.md');
    expect(found?.path).not.toContain('\u001b');
  });
});
