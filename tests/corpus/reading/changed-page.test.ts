import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID =
  'Every team brings its own flour, and the oven is lit at six in the morning, whoever comes late.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau nhé.';
const FOOTER = '© 2026 The Mill CIC, Unit 4.';

function page(head: string, top: string, footer = FOOTER, said = SAID): string {
  return `<html><head><title>The oven</title>${head}</head><body><main><h1>The oven</h1>${top}<p>${said}</p><p>${said}</p><p>${said}</p></main><footer>${footer}</footer></body></html>`;
}
const MODIFIED = '<meta property="article:modified_time" content="2026-03-16T09:12:00+00:00">';

async function dayOf(contents: string, name = 'a.html') {
  return (await read(contents, name)).article.published?.iso ?? null;
}

describe('when a page was last changed', () => {
  it.each([
    ['in its head', page(MODIFIED, '')],
    ['in its footer', page('', '', `${FOOTER} Last updated 16 March 2026`)],
    ['in a line of its footer', page('', '', `<p>${FOOTER}</p><p>Page updated: 16/03/2026.</p>`)],
    ['in its footer in Vietnamese', page('', '', '<p>Cập nhật lần cuối: 16/3/2026</p>', NÓI)],
  ])('is its day where it stands %s and nothing else says one', async (_, contents) => {
    expect(await dayOf(contents)).toBe('2026-03-16');
  });

  it.each([
    ['in its head', '<meta property="article:published_time" content="2026-01-02">', ''],
    ['below its title', '', '<p class="byline">Posted by Mara Voss on 2 January 2026</p>'],
  ])('is not, where when it was published stands %s', async (_, head, top) => {
    expect(await dayOf(page(MODIFIED + head, top, `${FOOTER} Last updated 16 March 2026`))).toBe(
      '2026-01-02',
    );
  });

  it('is not, where its name says a day', async () => {
    expect(await dayOf(page(MODIFIED, ''), '2026-01-02-oven.html')).toBe('2026-01-02');
  });

  it.each([
    ['what is copyrighted', FOOTER],
    ['what will be changed then', `${FOOTER} Prices will be reviewed on 16 March 2026`],
    ['a day with more behind it', `${FOOTER} Last updated 16 March 2026 with the prices of the fair`],
  ])('is not %s', async (_, footer) => {
    expect(await dayOf(page('', '', footer))).toBeNull();
  });
});

describe('the line below a title that says who posted a page, and when', () => {
  const LINE = '<p class="meta">Đăng ngày 20/11/2026 bởi Văn phòng</p>';
  const PUBLISHED = '<meta property="article:published_time" content="2026-11-20T09:00:00+07:00">';
  const OTHER_DAY = '<meta property="article:published_time" content="2026-11-21T09:00:00+07:00">';
  const AUTHOR = '<meta name="author" content="Văn phòng lò bánh">';

  it.each([
    ['alone', '', 'Văn phòng', '2026-11-20'],
    ['beside a longer name of who wrote it', AUTHOR, 'Văn phòng lò bánh', '2026-11-20'],
    ['beside the same day', PUBLISHED + AUTHOR, 'Văn phòng lò bánh', '2026-11-20'],
    ['beside another day', OTHER_DAY + AUTHOR, 'Văn phòng lò bánh', '2026-11-21'],
  ])('is its byline %s, and no heading', async (_, head, author, day) => {
    const { article } = await read(page(head, LINE, '', NÓI), 'a.html');
    expect({ author: article.author, day: article.published?.iso }).toEqual({ author, day });
    expect(outline(article).map(([kind]) => kind)).not.toContain('heading');
  });

  it('is none that tells of an event', async () => {
    const { article } = await read(page('', '<p>Opened on 20 November 2026 by the Mayor</p>'), 'a.html');
    expect({ author: article.author, day: article.published }).toEqual({ author: null, day: null });
  });
});
