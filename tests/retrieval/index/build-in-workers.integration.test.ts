import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { buildSegments } from '../../../src/retrieval/index/build.ts';
import { CompactIndex } from '../../../src/retrieval/index/compact-index.ts';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { article } from '../../support/article.ts';
import { shippedArticles } from '../shipped-articles.ts';
import { frequencies } from './captions.ts';

// A worker runs what was compiled; `npm test` compiles before it runs the tests.
const workerFile = new URL('../../../dist/retrieval/index/segment-worker.js', import.meta.url);
if (!existsSync(workerFile))
  throw new Error('there is no dist/: run "npm run build" before "npm run vitest"');

const shipped = shippedArticles();
const articles: Article[] = Array.from({ length: 60 }, (_, number) =>
  article({
    id: `a${100 + number}`,
    text: `Paragraph ${number} of Hà Nội.`,
    title: number % 2 === 0 ? null : 'Tiêu đề',
    ...(number % 7 === 0 && {
      text: shipped[number % 2]?.text ?? '',
      blocks: shipped[number % 2]?.blocks ?? [],
    }),
  }),
);

describe('building in workers', () => {
  it('makes the same index as building here, from one segment a worker', async () => {
    const inWorkers = await compactIndexer({ workers: 3, workerFile, inlineBelow: 0 }).build(articles);
    const here = await compactIndexer({ workers: 0 }).build(articles);
    const terms = ['minist', 'paragraph', 'tieu', 'harvard', 'polic'].map((term) => ({ term, weight: 1 }));
    expect(await inWorkers.search(terms, { limit: 100 })).toEqual(await here.search(terms, { limit: 100 }));
    expect(inWorkers.passageCount).toBe(here.passageCount);
    expect([inWorkers, here].map((index) => index instanceof CompactIndex && index.parts.length)).toEqual([
      3, 1,
    ]);
  });

  it('makes the same bytes each time', async () => {
    const bytes = async () =>
      (await buildSegments(articles, { workers: 2, workerFile, inlineBelow: 0 })).map(
        (segment) => new Uint8Array(segment.bytes),
      );
    expect(await bytes()).toEqual(await bytes());
  });

  it('tells how far it is, up to all', async () => {
    const told: number[] = [];
    const onProgress = (done: number, total: number): void => {
      expect(total).toBe(60);
      told.push(done);
    };
    await buildSegments(articles, { workers: 2, workerFile, inlineBelow: 0, onProgress });
    expect(told.at(-1)).toBe(60);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('rejects when a worker fails, and the earlier index goes on', async () => {
    const earlier = await compactIndexer().build(articles.slice(0, 2));
    const broken = new URL('data:text/javascript,throw new Error("broken")');
    const indexer = compactIndexer({ workers: 2, workerFile: broken, inlineBelow: 0 });
    await expect(indexer.update(earlier, articles)).rejects.toThrow('broken');
    expect(await frequencies(earlier, 'paragraph')).toEqual([1]);
  });
});
