import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/reading/read-article-file.ts';
import { pdf } from '../pdf.ts';
import { outline, read } from '../read.ts';

const many = async (contents: string, path: string) => readArticles(Buffer.from(contents), path);
const LONG =
  'The council of Millford agreed on Monday to rebuild the old mill before the floods of the next autumn come, and nobody spoke against it.';

describe('a saved web page', () => {
  const page = (head: string, body: string) =>
    `<!DOCTYPE html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>${body}<footer>© Valley News</footer></body></html>`;
  const article = `<article><h1>Mill to be rebuilt</h1><p>${LONG}</p><p>${LONG.replace('Monday', 'Tuesday')}</p><aside hidden>Secret</aside><script>x()</script><h2>What comes next</h2><ul><li>Boats</li><li>Bread</li></ul><figure><img src="a.jpg" alt="x"><figcaption>The old mill</figcaption></figure><p>${LONG.replace('Monday', 'Friday')}</p></article>`;

  it('is its article, with the facts that the page states for search engines', async () => {
    const head =
      '<title>Mill to be rebuilt | Valley News</title><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Mill to be rebuilt","datePublished":"2022-03-04T08:00:00Z","author":[{"@type":"Person","name":"Bo Marsh"}],"publisher":{"@type":"Organization","name":"Valley News"}}]}</script><link rel="canonical" href="https://valley.example/mill">';
    const { article: got } = await read(page(head, article), 'a.html');
    expect(got).toMatchObject({
      title: 'Mill to be rebuilt',
      author: 'Bo Marsh',
      source: 'Valley News',
      published: { iso: '2022-03-04' },
      url: 'https://valley.example/mill',
      language: 'en',
    });
    expect(got.text).not.toMatch(/Home|©|Secret|x\(\)|[<>]/u);
    const kinds = outline(got).map(([kind, words]) => `${kind} ${words.slice(0, 20)}`);
    expect(kinds).toContain('heading What comes next');
    expect(kinds).toContain('item Boats');
    expect(kinds).toContain('caption The old mill');
  });

  it('has its facts from meta elements where there is no other', async () => {
    const head =
      '<meta property="og:title" content="Mill &amp; more"><meta property="article:published_time" content="2022-03-04"><meta name="author" content="Bo Marsh"><meta property="og:site_name" content="Valley News">';
    const { article: got } = await read(page(head, article), 'a.htm');
    expect(got).toMatchObject({
      title: 'Mill & more',
      author: 'Bo Marsh',
      source: 'Valley News',
      published: { iso: '2022-03-04' },
    });
  });

  it('is all of it where it is short', async () => {
    expect((await read('<h1>Mill</h1><p>It turns.</p>', 'a.html')).article).toMatchObject({ title: 'Mill' });
  });
});

describe('a feed', () => {
  it('is an article an entry, with ids of their own (RSS)', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="x" xmlns:content="y"><channel><title>Valley News</title><item><title>Mill &amp; more</title><link>https://valley.example/2022/mill.html</link><guid>https://valley.example/2022/mill.html</guid><pubDate>Fri, 04 Mar 2022 08:00:00 GMT</pubDate><dc:creator><![CDATA[Bo Marsh]]></dc:creator><category>river</category><description>Short.</description><content:encoded><![CDATA[<p>The mill <b>turns</b>.</p>]]></content:encoded></item><item><title>Boats</title><guid isPermaLink="false">tag 7</guid><description>&lt;p&gt;Boats race.&lt;/p&gt;</description></item></channel></rss>`;
    const { articles } = await many(rss, 'news.rss');
    expect(articles).toMatchObject([
      {
        id: 'news#mill',
        title: 'Mill & more',
        text: 'The mill turns.',
        author: 'Bo Marsh',
        source: 'Valley News',
        published: { iso: '2022-03-04' },
        url: 'https://valley.example/2022/mill.html',
        tags: ['river'],
      },
      { id: 'news#tag-7', title: 'Boats', text: 'Boats race.', published: null },
    ]);
  });

  it('is read as Atom with markup in it, and an entry without words is left out', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Valley</title><entry><title>Mill</title><id>urn:1</id><link href="https://valley.example/mill"/><published>2022-03-04T08:00:00Z</published><updated>2023-01-01</updated><author><name>Bo Marsh</name></author><content type="xhtml"><div xmlns="x"><p>It <em>turns</em> &amp; turns.</p></div></content></entry><entry><title>-</title><content></content></entry></feed>`;
    const { articles, skipped } = await many(atom, 'a.xml');
    expect(articles).toMatchObject([
      { id: 'a#urn-1', text: 'It turns & turns.', author: 'Bo Marsh', published: { iso: '2022-03-04' } },
    ]);
    expect(skipped[0]?.reason).toMatch(/^an entry is left out/u);
  });

  it('is none where it is another XML', async () => {
    await expect(many('<svg><text>Words</text></svg>', 'a.xml')).rejects.toThrow(/not a feed/u);
  });
});

describe('JSON', () => {
  it('is one article, its text plain, Markdown or HTML', async () => {
    for (const text of [
      '"text": "It turns."',
      '"content": "<p>It <i>turns</i>.</p>"',
      '"markdown": "It **turns**."',
      '"content": {"rendered": "<p>It turns.</p>"}',
    ]) {
      const { articles } = await many(`{ "title": "Mill", "date": "2022-03-04", ${text} }`, 'a.json');
      expect(articles).toMatchObject([
        { id: 'a', title: 'Mill', text: 'It turns.', published: { iso: '2022-03-04' } },
      ]);
    }
  });

  it.each([
    ['a list', '[{"id":1,"text":"One."},{"id":2,"text":"Two."}]'],
    [
      'an export',
      '{"db":[{"data":{"posts":[{"id":1,"html":"<p>One.</p>"},{"id":2,"html":"<p>Two.</p>"}]}}]}',
    ],
    [
      'a JSON feed',
      '{"version":"1","items":[{"id":"1","content_text":"One."},{"id":"2","content_html":"Two."}]}',
    ],
  ])('is several articles: %s', async (_, json) => {
    expect((await many(json, 'x/a.json')).articles).toMatchObject([
      { id: 'x/a#1', text: 'One.' },
      { id: 'x/a#2', text: 'Two.' },
    ]);
  });

  it('is one object a line; a broken line and a draft cost themselves alone', async () => {
    const lines =
      '{"slug":"mill","text":"One."}\n{"text":\n\n{"text":"Two.","draft":true}\n{"text":"Three."}';
    const { articles, skipped } = await many(lines, 'a.jsonl');
    expect(articles.map(({ id }) => id)).toEqual(['a#mill', 'a#2']);
    expect(skipped.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('keeps the ids of its articles when one is added before them', async () => {
    const { articles } = await many(
      '[{"slug":"new","text":"Zero."},{"slug":"mill","text":"One."}]',
      'a.json',
    );
    expect(articles.map(({ id }) => id)).toContain('a#mill');
  });

  it('holds no article where nothing has a text', async () => {
    await expect(many('{"name":"verbatim","version":"1"}', 'a.json')).rejects.toThrow(/contains no article/u);
  });
});

describe('a Word document', () => {
  const run = (words: string, props = '') =>
    `<w:r>${props === '' ? '' : `<w:rPr>${props}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
  const p = (inside: string, style = '') =>
    `<w:p>${style === '' ? '' : `<w:pPr>${style}</w:pPr>`}${inside}</w:p>`;

  it('is its headings, paragraphs, lists and tables, without what was deleted or hidden', async () => {
    const cell = (words: string) => `<w:tc>${p(run(words))}</w:tc>`;
    const document = `<w:document><w:body>${[
      p(run('Mill day'), '<w:pStyle w:val="berschrift1"/>'),
      p(
        `${run('The mill ')}<w:del><w:r><w:delText>stands</w:delText></w:r></w:del>${run('turns')}${run(' not', '<w:strike/>')}${run(' secretly', '<w:vanish/>')}.`.replace(
          '.',
          run('.'),
        ),
      ),
      p(run('Boats'), '<w:numPr/>'),
      p(run('Bread'), '<w:numPr/>'),
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Round')}${cell('Day')}</w:tr><w:tr>${cell('Final')}${cell('9 May 2022')}</w:tr></w:tbl>`,
    ].join('')}</w:body></w:document>`;
    const bytes = zipSync({
      'word/document.xml': strToU8(document),
      'word/styles.xml': strToU8(
        '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>',
      ),
      'docProps/core.xml': strToU8(
        '<cp:coreProperties><dc:creator>Bo Marsh</dc:creator><dc:title>Template</dc:title></cp:coreProperties>',
      ),
    });
    const { article } = await read(bytes, 'a.docx');
    expect(article).toMatchObject({ title: 'Mill day', author: 'Bo Marsh', published: null });
    expect(outline(article)).toEqual([
      ['title', 'Mill day'],
      ['body', 'The mill turns.'],
      ['item', 'Boats'],
      ['item', 'Bread'],
      ['row', 'Round: Final · Day: 9 May 2022'],
    ]);
  });

  const table = (rows: readonly (readonly string[])[], bold = false) =>
    `<w:tbl>${rows
      .map((cells, at) => {
        const props = bold && at === 0 ? '<w:b/>' : '';
        return `<w:tr>${cells.map((words) => `<w:tc>${p(run(words, props))}</w:tc>`).join('')}</w:tr>`;
      })
      .join('')}</w:tbl>`;
  const docx = (body: string, core = '') =>
    zipSync({
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
      'word/styles.xml': strToU8(
        '<w:styles><w:style w:styleId="LB"><w:name w:val="List Bullet"/></w:style></w:styles>',
      ),
      'docProps/core.xml': strToU8(`<cp:coreProperties>${core}</cp:coreProperties>`),
    });
  const rowsOf = async (...tables: readonly string[]) =>
    outline((await read(docx(p(run('Oven rules')) + tables.join(p(run('And:'))), ''), 'a.docx')).article)
      .filter(([kind]) => kind === 'row')
      .map(([, words]) => words);

  it('has a first row that names the columns, by its words or its bold letters', async () => {
    const loaves = [
      ['Loaf', 'Price'],
      ['Rye', '4 crowns'],
      ['The whole basket', 'for nothing'],
    ];
    const bakers = [
      ['Baker', 'Village'],
      ['Mara Voss', 'Millford'],
    ];
    expect(await rowsOf(table(bakers), table(loaves), table(bakers, true))).toEqual([
      'Baker: Village',
      'Mara Voss: Millford',
      'Loaf: Rye · Price: 4 crowns',
      'Loaf: The whole basket · Price: for nothing',
      'Baker: Mara Voss · Village: Millford',
    ]);
  });

  it('has rows of two cells as they are where the first one is a fact like the others', async () => {
    expect(
      await rowsOf(
        table([
          ['Venue', 'Town hall'],
          ['Doors', '18:00'],
          ['Price', '4 crowns'],
        ]),
      ),
    ).toEqual(['Venue: Town hall', 'Doors: 18:00', 'Price: 4 crowns']);
  });

  it('is of the day of its last change where neither its text nor its name states one', async () => {
    const core =
      '<dc:creator>python-docx</dc:creator><dcterms:created>2019-01-02T09:00:00Z</dcterms:created><dcterms:modified>2024-05-04T09:00:00Z</dcterms:modified>';
    const text = p(run('The oven is lit at six.'));
    expect((await read(docx(text, core), 'a.docx')).article).toMatchObject({
      author: null,
      published: { iso: '2024-05-04' },
    });
    expect((await read(docx(text, core), '2024-05-01 oven.docx')).article.published?.iso).toBe('2024-05-01');
    const dated = p(run('Oven rules'), '<w:pStyle w:val="Heading1"/>') + p(run('3 May 2024')) + text;
    expect((await read(docx(dated, core), 'a.docx')).article.published?.iso).toBe('2024-05-03');
  });

  it('has lists that only a style makes', async () => {
    const { article } = await read(docx(p(run('Flour'), '<w:pStyle w:val="LB"/>')), 'a.docx');
    expect(outline(article)).toEqual([['item', 'Flour']]);
  });

  it('says what it is where it is none', async () => {
    await expect(read(strToU8('words'), 'a.docx')).rejects.toThrow(/not a Word document/u);
  });
});

describe('a PDF', () => {
  it('is its text, paragraphs whole', async () => {
    const line = (y: number, size: number, words: string) => `BT /F1 ${size} Tf 72 ${y} Td (${words}) Tj ET`;
    const content = [
      line(740, 20, 'Mill to be rebuilt'),
      line(700, 11, 'The council of Millford agreed on Monday to rebuild the'),
      line(687, 11, 'old mill before the floods of the next autumn come.'),
      line(650, 11, 'It will cost nine crowns.'),
    ].join('\n');
    const { article } = await read(pdf(content), 'a.pdf');
    expect(article.title).toBe('Mill to be rebuilt');
    expect(outline(article).slice(1)).toEqual([
      [
        'body',
        'The council of Millford agreed on Monday to rebuild the old mill before the floods of the next autumn come.',
      ],
      ['body', 'It will cost nine crowns.'],
    ]);
  });

  it('says what it is where it is none', async () => {
    await expect(read('words', 'a.pdf')).rejects.toThrow(/not a PDF/u);
  });
});
