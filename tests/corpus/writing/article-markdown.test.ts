import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GENERATORS, post } from '../../../bench/reading/posts.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';
import { articleMarkdown, sameSpacing } from '../../../src/corpus/writing/article-markdown.ts';
import { outline, read } from '../read.ts';

const again = async (article: Article): Promise<Article> =>
  (await read((await articleMarkdown(article)) ?? '')).article;

describe('an article as a Markdown file', () => {
  it('reads as the article does, with its facts and the kinds of its blocks', async () => {
    const html = `<html lang="en"><head><title>Fair opens</title><meta name="author" content="An Le">
      <meta property="article:published_time" content="2023-05-06"><link rel="canonical" href="https://news.example/fair">
      </head><body><article><h1>Fair opens</h1><p>The fair opened on Saturday at the harbour, with 40 boats and * music_ by [two] bands &amp; a choir of the school.</p>
      <h2>What to bring</h2><ul><li>A ticket: 5 € # at the door</li><li>1. Good shoes</li></ul>
      <blockquote><p>We are &lt;b&gt;glad&lt;/b&gt;</p></blockquote><p>It ends on Sunday, and the last boat leaves at 18:00 from the old pier.</p></article></body></html>`;
    const { article } = await read(html, 'fair.html');
    const file = (await articleMarkdown(article)) ?? '';
    const { article: same } = await read(file);
    expect(same.text).toBe(article.text);
    expect(outline(same)).toEqual(outline(article));
    const { title, author, published, url, language } = same;
    expect({ title, author, iso: published?.iso, url, language }).toEqual({
      title: 'Fair opens',
      author: 'An Le',
      iso: '2023-05-06',
      url: 'https://news.example/fair',
      language: 'en',
    });
    // Text that is not markup stays readable for people who go on writing.
    expect(file).toContain('- A ticket: 5 € # at the door\n- 1\\. Good shoes');
  });

  it.each([
    [
      'under a header',
      '| Round | Date |\n|---|---|\n| Semifinals | 10 June 2023 |\n| Final | 17 June 2023 |',
    ],
    [
      'with empty cells',
      '| Day | Hall A | Hall B |\n|---|---|---|\n| Friday | Talks | |\n| Saturday | | Quiz |\n| Sunday | Brunch | Games |',
    ],
    ['with a bar and stars in it', '| Name | Price |\n|---|---|\n| A \\| B | 5 \\* 2 |\n| C | `x` |'],
    [
      'without a header',
      '<table><tr><td>Venue</td><td>Town hall</td></tr><tr><td>Doors</td><td>19:00</td></tr></table>',
    ],
    [
      'of three cells without a header',
      '<table><tr><td>Friday</td><td>Hall A</td><td>Quiz</td></tr></table>',
    ],
    [
      'with labels for rows',
      '<table><tr><th>Venue</th><td>Town hall</td></tr><tr><th>Doors</th><td>19:00</td></tr></table>',
    ],
    [
      'between paragraphs and a list',
      'Before.\n\n| Round | Date |\n|---|---|\n| Final | 17 June |\n\n- An item\n- Another\n\nAfter.',
    ],
  ])('keeps rows of a table as rows: %s', async (_, body) => {
    const { article } = await read(`---\ntitle: A table\n---\nThe programme stands below.\n\n${body}\n`);
    expect(article.blocks.some(({ kind }) => kind === 'row')).toBe(true);
    const same = await again(article);
    expect(same.text).toBe(article.text);
    expect(outline(same)).toEqual(outline(article));
  });

  it('keeps rows of two tables apart where they follow each other', async () => {
    const { article } = await read(
      '---\ntitle: Tables\n---\nTwo.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 3 | 4 |\n',
    );
    const same = await again(article);
    expect(sameSpacing(same.text)).toBe(sameSpacing(article.text));
  });

  it('holds for what seven site generators write', async () => {
    for (let number = 0; number < 10 * GENERATORS.length; number += 1) {
      const { path, contents } = post(number, 3);
      const { articles } = await readArticles(Buffer.from(contents), path);
      for (const article of articles) {
        const same = await again(article);
        expect(sameSpacing(same.text)).toBe(sameSpacing(article.text));
        expect(same.published?.iso).toBe(article.published?.iso);
      }
    }
  });

  it('holds for any plain text, whatever signs are in it', async () => {
    let refused = 0;
    const sign = fc.constantFrom(
      ...'*_`[]()<>{}|~#+-=!\\&$%:;.,1)"\'\n \t'.split(''),
      'word',
      'để',
      '---',
      '&amp;',
      '<b>',
      '{{<',
      '%%',
      'http://a.b',
      '|-|',
    );
    const line = fc.array(sign, { minLength: 1, maxLength: 40 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(line, async (written) => {
        const { article } = await read(`Words first.\n\n${written}\n\nWords last.`, 'a.txt');
        const file = await articleMarkdown(article);
        if (file === null) refused += 1;
        else expect(sameSpacing((await read(file)).article.text)).toBe(sameSpacing(article.text));
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeLessThan(10);
  });
});
