import { rm, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../src/library.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';

const dated = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\n${date === '' ? '' : `date: ${date}\n`}---\n${text}\n`;

const FILES = {
  'fair.md': dated('Fair', '2025-03-01', 'The fair opens on Saturday.'),
  'pool.md': dated('Pool', '2025-05-01', 'The pool has a new roof.'),
  'map.md': dated('Map', '', 'The map hangs in the hall.'),
};

const told = (library: Awaited<ReturnType<typeof openLibrary>>): string[] =>
  [...library.news()].map(({ article, what }) => `${article.id} ${what}`);

describe('what is new in a library', () => {
  it('is told by the articles’ dates after a first load, and an article without one is left out', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    expect(told(library)).toEqual(['pool dated', 'fair dated']);
    await library.close();
  });

  it('is what was added or changed since, however old its date, and is known after a restart', async () => {
    const directory = await corpusFolder(FILES);
    const stateDir = join(dirname(directory), 'state');
    const first = await openLibrary({ directory, stateDir });
    await first.saved();
    await writeFiles(directory, {
      'old.md': dated('Old', '1999-01-01', 'The tower fell.'),
      'map.md': dated('Map', '', 'The map hangs in the yard.'),
    });
    const before = Date.now();
    await first.reload();
    expect(told(first).toSorted()).toEqual(['fair dated', 'map changed', 'old added', 'pool dated']);
    expect(told(first).slice(2)).toEqual(['pool dated', 'fair dated']);
    expect(Math.abs(([...first.news()][0]?.atMs ?? 0) - before)).toBeLessThan(5_000);
    await first.saved();
    await first.close();
    const known = [...first.news()];

    const second = await openLibrary({ directory, stateDir });
    expect([...second.news()].map(({ iso }) => iso)).toEqual(known.map(({ iso }) => iso));
    expect(told(second)).toEqual(told(first));
    await rm(join(directory, 'old.md'));
    await second.reload();
    expect(told(second)).toEqual(['map changed', 'pool dated', 'fair dated']);
    await second.close();
  });

  it('is what came last first, whatever the articles are called', async () => {
    const directory = await corpusFolder(FILES);
    const library = await openLibrary({ directory });
    for (const [place, name] of ['bell', 'arch', 'tower'].entries()) {
      await writeFiles(directory, { [`${name}.md`]: dated(name, '', `The ${name} is painted green.`) });
      // A file system counts in steps of some milliseconds, in which two reloads have room: a time to come leaves it to theirs.
      const ahead = Date.now() / 1_000 + 60 + place;
      await utimes(join(directory, `${name}.md`), ahead, ahead);
      await library.reload();
    }
    expect(told(library).slice(0, 3)).toEqual(['tower added', 'arch added', 'bell added']);
    await library.close();
  });

  it('is not an article whose file was only touched', async () => {
    const directory = await corpusFolder(FILES);
    const library = await openLibrary({ directory });
    await writeFile(join(directory, 'pool.md'), FILES['pool.md']);
    await library.reload();
    expect(told(library)).toEqual(['pool dated', 'fair dated']);
    await library.close();
  });
});
