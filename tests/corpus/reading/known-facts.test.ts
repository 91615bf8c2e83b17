import { describe, expect, it } from 'vitest';
import { readFieldDate } from '../../../src/corpus/reading/facts/field-date.ts';
import { dateInName } from '../../../src/corpus/reading/facts/name-date.ts';
import { outline, read } from '../read.ts';

const yaml = async (fields: string) => read(`---\n${fields}\n---\nIt turns.`);

describe('the fields of a file', () => {
  it.each([
    [
      'TOML',
      '+++\ntitle = "Mill"\ndate = 2022-03-04\nauthors = ["Bo Marsh"]\n[taxonomies]\ntags = ["river"]\n[extra]\nsource = "Valley News"\n+++\nIt turns.',
    ],
    [
      'JSON',
      '{ "title": "Mill", "date": "2022-03-04", "author": {"name": "Bo Marsh"},\n "tags": ["river"], "publisher": "Valley News" }\nIt turns.',
    ],
    [
      'Pelican',
      'Title: Mill\nDate: 2022-03-04 09:10\nAuthors: Bo Marsh\nTags: river\nSource: Valley News\n\nIt turns.',
    ],
    [
      'an e-mail',
      'From: Bo Marsh <bo@a.example>\nTo: all@a.example\nSubject: Mill\nDate: Fri, 4 Mar 2022 09:10:00 +0100\nTags: river\nSource: Valley News\n\nIt turns.',
    ],
  ])('are read as %s, in Markdown and in text', async (_, file) => {
    for (const path of ['a.md', 'a.txt']) {
      const { article, skipped } = await read(file, path);
      expect(skipped).toEqual([]);
      expect(article).toMatchObject({
        title: 'Mill',
        author: 'Bo Marsh',
        source: 'Valley News',
        tags: ['river'],
      });
      expect(article.published?.iso).toBe('2022-03-04');
      expect(article.text.trim()).toBe('It turns.');
    }
  });

  it('are read in a text that opens with YAML, which one with a rule does not', async () => {
    expect((await read('---\ntitle: Mill\nlayout: post\n---\nIt **turns**.', 'a.txt')).article).toMatchObject(
      { title: 'Mill', text: 'It turns.' },
    );
    expect((await read('---\nThe mill turns.\n---\nIt is old.', 'a.txt')).article.text).toContain(
      'The mill turns.',
    );
  });

  it.each([
    'pubDate',
    'publishDate',
    'publish_date',
    'published',
    'published_at',
    'datePublished',
    'date_published',
    'Date',
    'created_at',
    'posted',
    'dc:date',
  ])('state the day as %s', async (key) => {
    expect((await yaml(`${key}: 2022-03-04`)).article.published?.iso).toBe('2022-03-04');
  });

  it.each([
    ['Fri, 04 Mar 2022 23:30:00 -0500', '2022-03-04'],
    ['2022-03-04 08:00 Europe/Berlin', '2022-03-04'],
    ['2022-03-04T08:00:00.123Z', '2022-03-04'],
    ['Fri Mar 04 2022 08:00:00 GMT+0700 (Indochina Time)', '2022-03-04'],
    ['[[2022-03-04]]', '2022-03-04'],
    ['20220304', '2022-03-04'],
    ['2022-03-04 - 2022-03-06', '2022-03-04'],
    ['2022-03-04/2022-03-06', '2022-03-04'],
    ['1646380800', '2022-03-04'],
    ['1646380800000', '2022-03-04'],
    ['March 4th, 2022', '2022-03-04'],
    ['4 Mar 2022 8:00 PM', '2022-03-04'],
    ['2022-03', '2022-03'],
    ['someday', null],
    ['12345', null],
    ['2022-13-40', null],
  ])('state the day as "%s": %s', (written, iso) => {
    expect(readFieldDate(written)?.iso ?? null).toBe(iso);
  });

  it.each([
    ['_posts/2022-03-04-mill.md', '2022-03-04'],
    ['2022_03_04.md', '2022-03-04'],
    ['20220304-mill.txt', '2022-03-04'],
    ['mill-2022-03-04.md', '2022-03-04'],
    ['content/2022/03/04/mill.md', '2022-03-04'],
    ['2022/03/mill.md', '2022-03'],
    ['2022-03-04-mill/index.md', '2022-03-04'],
    ['price_list_2022-03.csv', '2022-03'],
    ['2022-03.md', '2022-03'],
    ['season-2011-12.md', null],
    ['2022/mill.md', null],
    ['2022-02-31-mill.md', null],
    ['mill-20220304567.md', null],
  ])('the name %s states the day %s', (path, iso) => {
    expect(dateInName(path)?.iso ?? null).toBe(iso);
  });

  it('win over the name, which is shown as what states the day', async () => {
    expect((await read('It turns.', '2022-03-04-mill.md')).article.published).toEqual({
      iso: '2022-03-04',
      asWritten: '2022-03-04-mill.md',
    });
    expect(
      (await read('---\ndate: 2021-01-01\n---\nIt turns.', '2022-03-04-mill.md')).article.published?.iso,
    ).toBe('2021-01-01');
  });

  it.each([
    ['author:\n  name: Bo Marsh\n  url: https://a.example', 'Bo Marsh'],
    ['authors:\n  - Bo Marsh\n  - name: Ada Penn', 'Bo Marsh, Ada Penn'],
    ['byline: By Bo Marsh', 'Bo Marsh'],
    ['author: "[[Bo Marsh]]"', 'Bo Marsh'],
    ['creator: bo@a.example (Bo Marsh)', 'Bo Marsh'],
    ['author:\n  first_name: Bo\n  last_name: Marsh', 'Bo Marsh'],
  ])('state the author as %s', async (fields, author) => {
    expect((await yaml(fields)).article.author).toBe(author);
  });

  it('tell a source that is an address from one that is a name, and a path on a site from a fault', async () => {
    expect((await yaml('source: https://www.valley.example/mill')).article).toMatchObject({
      source: 'valley.example',
      url: 'https://www.valley.example/mill',
    });
    expect(
      (await yaml('canonical: https://valley.example/mill\nurl: /mill/\npublication: Valley News')).article,
    ).toMatchObject({ source: 'Valley News', url: 'https://valley.example/mill' });
    expect(await yaml('permalink: /mill/')).toMatchObject({ article: { url: null }, skipped: [] });
    expect((await yaml('url: javascript:alert(1)')).skipped).toHaveLength(1);
  });

  it('may have a colon in their words, as titles often do', async () => {
    const { article, skipped } = await yaml(
      'title: The mill: how it works\nauthor: Ann: the miller\ntags: [mill]',
    );
    expect(article).toMatchObject({
      title: 'The mill: how it works',
      author: 'Ann: the miller',
      tags: ['mill'],
    });
    expect(skipped).toEqual([]);
  });

  it('state what the article replaces', async () => {
    expect((await yaml('replaces: [2022/mill, "[[old-mill]]"]')).article.replaces).toEqual([
      '2022/mill',
      'old-mill',
    ]);
    expect((await yaml('title: Mill')).article).not.toHaveProperty('replaces');
  });

  it('state an event, which becomes a line under its title', async () => {
    const { article } = await yaml(
      'title: Mill day\ndescription: Boats and bread.\nlocation:\n  name: Old mill\n  city: Millford\nspeakers:\n  - name: Bo Marsh\n  - Ada Penn\nstartTime: "10:00"\nlayout: event\nslug: mill',
    );
    expect(outline(article)).toEqual([
      ['facts', 'Boats and bread.'],
      ['facts', 'Mill day · Location: Old mill, Millford · Speakers: Bo Marsh, Ada Penn · Start time: 10:00'],
      ['body', 'It turns.'],
    ]);
  });

  it('say nothing twice: a summary that the text begins with is the text', async () => {
    expect((await yaml('summary: It turns')).article.text).toBe('It turns.');
  });
});
