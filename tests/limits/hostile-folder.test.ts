import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { folderWith, put } from '../corpus/folder.ts';
import { read } from '../corpus/read.ts';

describe('a hostile folder', () => {
  it('reads one endless line, a line for each paragraph and a million marks as articles', async () => {
    const endless = [
      'word '.repeat(400_000),
      'x'.repeat(2_000_000),
      `a${'\u0301'.repeat(1_000_000)}`,
      `By ${'A-'.repeat(60)}`,
    ];
    for (const contents of [
      ...endless,
      'A sentence.\n'.repeat(49_999),
      'By A B\n'.repeat(49_999),
      'a -1\n'.repeat(49_999),
    ]) {
      const { article } = await read(contents, 'a.txt');
      // The whole of a text is covered without a slice of it at each of fifty thousand blocks.
      expect(article.blocks[0]?.start).toBe(0);
      expect(article.blocks.at(-1)?.end).toBe(contents.trimEnd().length);
    }
  });

  it('loads two thousand small files', async () => {
    const folder = await folderWith({});
    const names = Array.from({ length: 2_000 }, (_, i) => `${i % 50}/${i}.txt`);
    for (let i = 0; i < names.length; i += 100) {
      await Promise.all(
        names.slice(i, i + 100).map((name) => put(folder, name, `File ${name} has a sentence.`)),
      );
    }
    const corpus = await loadCorpus(folder);
    expect(corpus.articles).toHaveLength(2_000);
    expect(new Set(corpus.articles.map((article) => article.id)).size).toBe(2_000);
  });
});
