import { beforeAll, describe, expect, it } from 'vitest';
import { GENERATORS, post } from '../../bench/reading/posts.ts';
import { readArticles } from '../../src/corpus/reading/read-article-file.ts';
import { passagesOf } from '../../src/retrieval/passages/passages.ts';

/** Signs that readers of a page never see; the invented posts have none in their text. */
const MARKUP =
  /\*\*|__|~~|==|`|\]\(|\[\[|!\[|\[\^|\[!|\[x?\s?\]|<\/?[a-z]|<!--|&(?:amp|nbsp);|\{[{%#:<]|[}%]\}|:::|!!!|%%|^#|^>|^\s*[-*] |\|.*\||\bimport\b|^---|^\+\+\+|::|\^[a-z]\d/mu;

async function read(count: number) {
  const posts = Array.from({ length: count }, (_, number) => post(number, 9));
  return Promise.all(
    posts.map(async (written) => ({
      written,
      ...(await readArticles(Buffer.from(written.contents), written.path)),
    })),
  );
}

describe('three hundred posts as site generators have them', () => {
  let all: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    all = await read(300);
  });

  it('lose no date, no title and no author, and are read without a warning', () => {
    for (const { written, articles, skipped } of all) {
      expect(skipped).toEqual([]);
      expect(articles[0]).toMatchObject({ title: written.title, published: { iso: written.day } });
      expect(articles[0]?.author ?? '').not.toBe('');
    }
    expect(all).toHaveLength(300);
    expect(GENERATORS.length).toBeGreaterThanOrEqual(7);
  });

  it('have no passage with markup in it', () => {
    let passages = 0;
    for (const { written, articles } of all) {
      for (const article of articles) {
        for (const { start, end } of passagesOf(article)) {
          const text = article.text.slice(start, end);
          passages += 1;
          expect(MARKUP.exec(text)?.[0], `${written.path}: ${text}`).toBeUndefined();
        }
      }
    }
    expect(passages).toBeGreaterThan(600);
  });
});
