import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyArticles } from '../../preview/copy-articles.ts';
import { loadCorpus } from '../../src/corpus/load.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'verbatim-copied-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the copy of the articles', () => {
  it('is read as the folder itself is, links and all', async () => {
    const [from, to] = [join(home, 'articles'), join(home, 'copy', 'files')];
    mkdirSync(join(from, '2023'), { recursive: true });
    writeFileSync(join(from, 'a.txt'), 'The ferry runs at seven.');
    writeFileSync(join(from, '.kept.txt'), 'The pool is open.');
    writeFileSync(join(home, 'outside.txt'), 'A secret.');
    symlinkSync('../a.txt', join(from, '2023', 'up.txt'));
    symlinkSync('../articles/a.txt', join(from, 'around.txt'));
    symlinkSync(join(from, 'a.txt'), join(from, 'whole-path.txt'));
    symlinkSync('.kept.txt', join(from, 'kept.txt'));
    symlinkSync('.', join(from, 'loop'));
    symlinkSync('../outside.txt', join(from, 'out.txt'));
    symlinkSync('nowhere.txt', join(from, 'broken.txt'));
    copyArticles(from, to);
    const [original, copy] = [await loadCorpus(from), await loadCorpus(to)];
    expect(copy.articles).toEqual(original.articles);
    expect(copy.skipped).toEqual(original.skipped);
    expect(copy.skipped.map(({ path, reason }) => `${path}: ${reason.slice(0, 24)}`)).toEqual([
      '2023/up.txt: it is a link to a.txt, w',
      'around.txt: it is a link to a.txt, w',
      'broken.txt: it is a link to nothing:',
      'out.txt: it is a link out of the ',
      'whole-path.txt: it is a link to a.txt, w',
    ]);
  });

  it('is one where the folder is reached by a link, too', () => {
    mkdirSync(join(home, 'articles'));
    symlinkSync('articles', join(home, 'link'));
    copyArticles(join(home, 'link'), join(home, 'copy'));
    expect(lstatSync(join(home, 'copy')).isSymbolicLink()).toBe(false);
  });
});
