import { describe, expect, it } from 'vitest';
import { reasonIn } from '../../../src/corpus/reasons/reason-in.ts';
import { outline, read } from '../read.ts';

const text = async (contents: string, path?: string): Promise<string> =>
  (await read(contents, path)).article.text;

describe('Markdown of other programs', () => {
  it('has its small letters without their signs, and what was struck out left out', async () => {
    expect(await text('The H~2~O rose for the 3^rd^ time, by 5 m^2^ ~~or six~~.\n')).toBe(
      'The H2O rose for the 3rd time, by 5 m2.',
    );
  });

  it('is Logseq’s: properties above the page, blocks that are named by number', async () => {
    const id = '64a1b2c3-0d1e-4f5a-8b6c-7d8e9fa0b1c2';
    const { article } = await read(
      `title:: Regatta\ntags:: boats, river\n\n- Opened by [[Mara Voss]].\n\t- She thanked the crews. ((${id}))\n`,
    );
    expect(article).toMatchObject({ title: 'Regatta', tags: ['boats', 'river'] });
    expect(article.text).toBe('Opened by Mara Voss.\nShe thanked the crews.');
  });

  it('has comments in the shape of links, an empty address too', async () => {
    expect(await text('Opened.\n\n[//]: # (not for print)\n\n[comment]: <> (nor this)\n\nIt rained.\n')).toBe(
      'Opened.\n\nIt rained.',
    );
  });

  it('is left out where Hugo makes no page of it', async () => {
    const page = '---\ntitle: Regatta\n_build:\n  render: never\n---\nNobody sees this.\n';
    await expect(read(page)).rejects.toThrow('it is a draft ("render: never")');
    expect((await read(page.replace('never', 'always'))).article.text).toBe('Nobody sees this.');
  });

  it('has the days of a programme as text where each stands alone, and a day over an article as its date', async () => {
    const days =
      '**Friday, 1 March 2024**\n\nThe mayor opens it\n\n**Saturday, 2 March 2024**\n\nRaces all day\n';
    const programme = await read(`---\ntitle: Regatta days\n---\n${days}`);
    expect(programme.article.published).toBe(null);
    expect(outline(programme.article)).toContainEqual(['body', 'Friday, 1 March 2024']);
    const labelled = await read(`---\ntitle: Regatta days\n---\nPublished: 20 February 2024\n\n${days}`);
    expect(labelled.article.published?.iso).toBe('2024-02-20');
    const once = await read(
      '---\ntitle: Regatta\n---\n**Friday, 1 March 2024**\n\nThe mayor opened it today.\n',
    );
    expect(once.article.published?.iso).toBe('2024-03-01');
  });
});

describe('fields in Vietnamese', () => {
  const page = (fields: string, body: string) => `---\n${fields}\n---\n${body}\n`;

  it('are known by their names, and have the day first', async () => {
    const { article } = await read(
      page(
        'tiêu đề: Hội bơi thuyền\nngày đăng: 1/3/2024\nnguồn: Báo Sông\nchuyên mục: thể thao',
        'Hội bơi thuyền khai mạc sáng nay.',
      ),
    );
    expect(article).toMatchObject({ title: 'Hội bơi thuyền', source: 'Báo Sông', tags: ['thể thao'] });
    expect(article.published?.iso).toBe('2024-03-01');
  });

  it('leave the order of a date to the text, unless a field names the language', async () => {
    const vietnamese = 'Hội bơi thuyền của xã đã được khai mạc sáng nay với nhiều đội tham gia.';
    const english = 'The regatta was opened by the mayor, and the boats of the town have come.';
    const dateOf = async (fields: string, body: string) =>
      (await read(page(fields, body))).article.published?.iso;
    expect(await dateOf('date: 1/3/2024', vietnamese)).toBe('2024-03-01');
    expect(await dateOf('date: 1/3/2024', english)).toBe('2024');
    expect(await dateOf('date: 1/3/2024\nlang: en', vietnamese)).toBe('2024');
    expect(await dateOf('date: 1/3/2024\nlang: vi', english)).toBe('2024-03-01');
  });
});

describe('copied text', () => {
  it('keeps the hyphen of years and numbers at a line’s end', async () => {
    expect(
      await text(
        'Regatta\n\nThe club rowed through the whole of the season 2023-\n2024 and won the cup of the valley in the end.\n',
        'a.txt',
      ),
    ).toContain('season 2023-2024 and won');
  });

  it('loses running heads that hold the page’s number, and keeps headings that are counted', async () => {
    const pages =
      'The regatta was opened by the mayor and the\nboats came from the whole coast in the\n\nRiver Post  4\n\nmorning, when the fog had gone.\n\nRiver Post  5\n\nPrizes were given at noon.\n\n- 6 -\n';
    expect(await text(pages, 'a.txt')).not.toMatch(/River Post|- 6 -/u);
    expect(await text(pages, 'a.txt')).toContain('in the morning, when the fog had gone.');
    const days = 'Regatta\n\nDay 1\n\nThe mayor opens it.\n\nDay 2\n\nRaces are rowed all day.\n';
    expect(await text(days, 'a.txt')).toContain('Day 2');
  });

  it('takes no embargo for a title', async () => {
    const release =
      'PRESS RELEASE\nEmbargoed until 1 March\n\nRiver regatta opens\n\nThe regatta was opened by the mayor on Friday, with ninety boats.\n';
    expect((await read(release, 'a.txt')).article.title).toBe('River regatta opens');
  });

  it('takes the address where it was published first', async () => {
    const { article } = await read(
      'Regatta opens\n\nThe regatta was opened by the mayor.\n\nOriginally published at https://post.example/regatta\n',
      'a.txt',
    );
    expect(article.url).toBe('https://post.example/regatta');
  });
});

describe('a web page', () => {
  it('leaves no byline without its name', async () => {
    const words =
      'The regatta was opened by the mayor on Friday, and ninety boats came from the whole coast. ';
    const page = `<html><head><title>Regatta</title></head><body><main><h1>Regatta</h1><p>By <a rel="author">Mara Voss</a></p><p>${words.repeat(3)}</p></main></body></html>`;
    const { article } = await read(page, 'a.html');
    expect(article.author).toBe('Mara Voss');
    expect(article.text).not.toMatch(/^By$/mu);
  });

  it.each([
    ['By <a rel="author">Mara Voss</a> · <time>3 May 2024</time>', '2024-05-03'],
    ['Written by <span class="author">Mara Voss</span> on May 3, 2024 | 4 min read', '2024-05-03'],
    ['Posted on 3 May 2024 by <a rel="author">Mara Voss</a>', '2024-05-03'],
    ['Bởi <a rel="author">Mara Voss</a>, ngày 3/5/2024', '2024-05-03'],
  ])('leaves nothing of a byline whose name was taken out of it: %s', async (byline, day) => {
    const words =
      'The regatta was opened by the mayor on Friday, and ninety boats came from the whole coast. ';
    const page = `<html><head><title>Regatta</title></head><body><main><h1>Regatta</h1><p>${byline}</p><p>${words.repeat(3)}</p><p>By 9 May 2024</p><p>${words}</p></main></body></html>`;
    const { article } = await read(page, 'a.html');
    expect(article).toMatchObject({ author: 'Mara Voss', published: { iso: day } });
    expect(article.text).toMatch(/^The regatta/u);
    expect(article.text).toContain('\n\nBy 9 May 2024\n\n');
  });

  it.each([
    ['a page of one article', '<article><h1>Ramp</h1><p>The ramp opens at ten.</p></article>'],
    ['a page without such an element', '<h1>Ramp</h1><p>The ramp opens at ten.</p>'],
    ['a page with a main part', '<main><h1>Ramp</h1><p>The ramp opens at ten.</p></main>'],
  ])('says nothing of what stands in the footer of %s', async (_, article) => {
    for (const footer of [
      '<footer>© Slabworks. Cookies.</footer>',
      '<footer><p>Slabworks is a charity.</p><p>Call 0123 456.</p></footer>',
      '<div role="contentinfo">Bản quyền thuộc về Câu lạc bộ</div>',
      '<footer><p>Theo dõi chúng tôi</p><p>Source code</p></footer>',
      '<div class="cookie-banner">We use cookies.</div><div class="share-buttons">Share this</div>',
    ]) {
      const { article: seen } = await read(`<html><body>${article}${footer}</body></html>`, 'a.html');
      expect(seen.text).toBe('Ramp\n\nThe ramp opens at ten.');
    }
  });

  it('keeps the footer of an article that says where it is from, without the lines of the page in it', async () => {
    const footer = '<footer><p>From the minutes of 3 May.</p><p>© Slabworks</p><p>Share this</p></footer>';
    const inside = `<article><h1>Ramp</h1><p>The ramp opens at ten.</p>${footer}</article>`;
    const { article } = await read(`<html><body>${inside}<footer>Cookies</footer></body></html>`, 'a.html');
    expect(article.text).toBe('Ramp\n\nThe ramp opens at ten.\n\nFrom the minutes of 3 May.');
    const credited =
      '<h1>Ramp</h1><p>The ramp opens at ten.</p><footer><p>Source: Slab News</p><p>Cookies</p></footer>';
    expect((await read(`<html><body>${credited}</body></html>`, 'a.html')).article).toMatchObject({
      source: 'Slab News',
      text: 'Ramp\n\nThe ramp opens at ten.\n\nSource: Slab News',
    });
  });

  it('reads a page that has nothing but a footer', async () => {
    const { article } = await read(
      '<html><body><footer><p>The ramp opens at ten.</p></footer></body></html>',
      'a.html',
    );
    expect(article.text).toBe('The ramp opens at ten.');
  });

  it('says so in Vietnamese where a file is a draft', () => {
    expect(
      reasonIn('vi', 'it is a draft ("render: never") and is left out: publish it by changing that field'),
    ).not.toMatch(/draft \(/u);
  });
});
