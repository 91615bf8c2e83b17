import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'After eighteen months of forms, the oven behind the mill is lit, and it takes four loaves.';
const TOLD = 'It costs 42p a loaf, and you pay at the desk or with the app on the sticker by the door.';

async function readPage(below: string, above = '') {
  const page = `<html><head><title>The Mill - News - The oven</title></head><body><h2>The oven</h2>${above}<p>${SAID}</p><p>${TOLD}</p>${below}</body></html>`;
  const { article } = await read(page, 'a.html');
  return { article, said: outline(article).filter(([kind]) => kind !== 'title') };
}

describe('what visitors say below a page', () => {
  it.each([
    '<p>Comments (1): <b>D. Moss</b> - Will it do my pizza?</p>',
    '<h3>Comments (2)</h3><p>D. Moss: Will it do my pizza?</p><p>Tom - No.</p>',
    '<h4>2 comments</h4><p>D. Moss: Will it do my pizza?</p><p>Tom: No.</p>',
    '<p>Bình luận (1): <b>Hoa</b> - Nướng bánh mì được không?</p>',
  ])('is no part of the article: %s', async (below) => {
    const { article } = await readPage(below);
    expect(article.text).not.toMatch(/Moss|Tom|Hoa|comments/iu);
    expect(article.text).toContain(TOLD);
  });

  it.each([
    '<p>Comments: write them on a card by the door.</p>',
    '<p>Comments (5): please write each of them on a card.</p>',
    '<h3>Comments</h3><p>The board reads every card that you put into the box.</p>',
  ])('is not what the page says of comments: %s', async (below) => {
    const { article } = await readPage(below);
    expect(article.text).toContain('card');
  });

  it('leaves what stands below it', async () => {
    const { article } = await readPage(
      '<p>Comments (1): Tom - No.</p><h3>Prices</h3><p>Flour is sold at the desk, a bag for two pounds.</p>',
    );
    expect(article.text).toContain('Flour is sold at the desk');
  });
});

describe('when a page was last changed, in the line below it', () => {
  it.each([
    ['<hr><small>Page last changed 22/07/26. Webmaster: Tom</small>', '2026-07-22'],
    ['<p>This page was last changed on 3 May 2026.</p>', '2026-05-03'],
  ])('is its day where it states no other: %s', async (below, day) => {
    const { article, said } = await readPage(below);
    expect(article.published?.iso).toBe(day);
    expect(said.at(-1)?.[0]).toBe('date');
  });

  it('is noise where its day can be read two ways', async () => {
    const { article, said } = await readPage(
      '<small>Page last changed 12/07/26. Webmaster: Tom</small>',
      '<p><i>Posted by Mara Voss on 12 July 2026</i></p>',
    );
    expect(article).toMatchObject({ author: 'Mara Voss', published: { iso: '2026-07-12' } });
    expect(said.at(-1)).toEqual(['noise', 'Page last changed 12/07/26. Webmaster: Tom']);
  });

  it.each(['The page was changed 3 times.', 'Page last changed by everyone who bakes here.'])(
    'is not told by any line about pages: %s',
    async (line) => {
      const { said } = await readPage(`<p>${line}</p>`);
      expect(said.at(-1)).toEqual(['body', line]);
    },
  );
});

describe('who made a site, in the line below a page', () => {
  it.each([
    'Site by Tom. Hosted for free by Wickweb.',
    'Website designed and built by Tom Moss',
    'Powered by WordPress',
    'Thiết kế web: Minh Quân',
    '© 2026 The Mill. Web design by tommoss.example',
    'Powered by Wickweb | All rights reserved',
  ])('is no part of the article: %s', async (line) => {
    const { said } = await readPage(`<hr><small>${line}</small>`);
    expect(said.at(-1)).toEqual(['noise', line]);
  });

  it.each([
    'Powered by solar panels, the oven is warm all day.',
    'The site is by the river, behind the mill.',
    'Hosted by Wickweb',
    'Site by Tom. He answers the phone after six.',
  ])('is not told by any line: %s', async (line) => {
    const { said } = await readPage(`<p>${line}</p>`);
    expect(said.at(-1)).toEqual(['body', line]);
  });
});
