import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning, whatever the day.';

async function titleOf(head: string, body: string): Promise<string | null> {
  const page = `<html><head>${head}</head><body>${body}</body></html>`;
  return (await read(page, 'a.html')).article.title;
}
const titled = (title: string) => `<title>${title}</title>`;
const text = `<p>${SAID}</p><p>${SAID}</p>`;

describe('the title of a page', () => {
  it.each(['Mill Hall | News | Ovens', 'Ovens – Mill Hall', 'Mill Hall :: Ovens', 'Mill Hall » Ovens'])(
    'is its heading, and not that of its window: %s',
    async (window) => {
      const body = `<div id="main"><h1>Lighting the oven in winter</h1>${text}</div>`;
      expect(await titleOf(titled(window), body)).toBe('Lighting the oven in winter');
      expect(await titleOf(titled(window), body.replaceAll('h1', 'h2'))).toBe('Lighting the oven in winter');
      expect(await titleOf(titled(window), `<h2>Ovens</h2>${text}`)).toBe('Ovens');
    },
  );

  it('stands above who posted it, and when', async () => {
    const page = `<html><head>${titled('Mill Hall | News | Ovens')}</head><body><h2>Lighting the oven in winter</h2><p><em>Posted 3 November 2026 by Quan, head of the board</em></p>${text}</body></html>`;
    const { article } = await read(page, 'a.html');
    expect(article).toMatchObject({ author: 'Quan', published: { iso: '2026-11-03' } });
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'body', 'body']);
  });

  it.each([
    ['Oven rules | Mill Hall', 'Oven rules'],
    ['Mill Hall | News | Oven rules', 'Oven rules'],
    ['Oven rules - News - Mill Hall', 'Oven rules'],
    ['Mill Hall | Oven rules | Winter', 'Oven rules | Winter'],
    ['Wood-fired ovens - Mill Hall', 'Wood-fired ovens'],
    ['Mill Halls | Hall', 'Mill Halls | Hall'],
  ])(
    'is that of its window without the name of the site, where the page names it: %s',
    async (window, title) => {
      const body = `<h2>When</h2>${text}<h2>Where</h2>${text}`;
      const meta = '<meta property="og:site_name" content="Mill Hall">';
      expect(await titleOf(titled(window) + meta, body)).toBe(title);
      const footer = '<div class="footer">© 2026 Mill Hall. All rights reserved.</div>';
      expect(await titleOf(titled(window), body + footer)).toBe(title);
      const banner = `<header><a rel="home" href="/">Mill Hall</a></header>`;
      expect(await titleOf(titled(window), banner + body)).toBe(title);
    },
  );

  it.each([
    // Which part is the site's name is not known.
    ['Oven rules | Mill Hall', `<h2>When</h2>${text}<h2>Where</h2>${text}`],
    // Words above a heading make it that of a part.
    ['Oven rules | Mill Hall', `<p>${SAID}</p><h2>Lighting the oven in winter</h2>${text}`],
    ['Oven rules | Mill Hall', `<h2>Please note</h2>${text}`],
    ['Oven rules', `<h2>Lighting the oven in winter</h2>${text}`],
  ])('is that of its window as it is: %s', async (window, body) => {
    expect(await titleOf(titled(window), body)).toBe(window);
  });
});
