import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createWeb } from '../../../src/corpus/fetching/web.ts';
import { type ImportOptions, importArticles } from '../../../src/corpus/importing/import-articles.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { siteWith } from '../fetching/loopback.ts';
import { folderWith } from '../folder.ts';

const FAIR =
  'The harbour fair opened on Saturday with forty boats, and the mayor cut the ribbon at ten in the morning before some two thousand people.';

const page = (title: string, day: string, text: string, head = '') =>
  `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}">${head}</head><body><article><h1>${title}</h1><p>${text}</p><p>It ends on Sunday evening with a concert of the city's orchestra on the old pier.</p></article></body></html>`;

async function imported(sources: readonly string[], into: string, options: Partial<ImportOptions> = {}) {
  const report = await importArticles({
    sources,
    into,
    corpusDir: into,
    dryRun: false,
    force: false,
    maxFileBytes: 2_000_000,
    web: createWeb({ allowLoopback: true }),
    ...options,
  });
  return report.map(({ outcome, file, problem }) => [
    outcome,
    file ?? (problem === null ? '' : 'problem' in problem ? problem.problem : problem.reason),
  ]);
}

describe('an import', () => {
  it('turns files of a folder into Markdown that reads as they do', async () => {
    const from = await folderWith({
      'fair.html': page('Fair opens', '2023-05-06', FAIR),
      'posts.jsonl': `{"title":"One","date":"2023-01-02","text":"The first words of one."}\n{"title":"Two","text":"The first words of two."}\n`,
      'notes.txt': 'Bridge closed\n\nThe bridge is closed for repairs until the end of May 2023.\n',
    });
    const into = await folderWith({});
    expect(await imported([from], into)).toEqual([
      ['written', '2023-05-06-fair-opens.md'],
      ['written', 'bridge-closed.md'],
      ['written', '2023-01-02-one.md'],
      ['written', 'two.md'],
    ]);
    const { articles, skipped } = await loadCorpus(into);
    expect(skipped).toEqual([]);
    expect(articles.map(({ title, published }) => [title, published?.iso ?? null])).toEqual([
      ['One', '2023-01-02'],
      ['Fair opens', '2023-05-06'],
      ['Bridge closed', null],
      ['Two', null],
    ]);
    expect(articles[1]?.text).toContain(FAIR);
  });

  it('keeps a date that folders state, and leaves out what stands among drafts', async () => {
    const from = await folderWith({
      'posts/2023/05/gala.md': '---\ntitle: Harbour gala\n---\nThe gala was opened by Bo Marsh.\n',
      '_drafts/move.md': '---\ntitle: The fair moves\n---\nThe fair will move to Newport.\n',
    });
    const into = await folderWith({});
    const drafts = 'it is a draft ("_drafts") and is left out: publish it by moving it out of that folder';
    expect(await imported([from], into)).toEqual([
      ['failed', drafts],
      ['written', '2023-05-harbour-gala.md'],
    ]);
    expect((await loadCorpus(into)).articles[0]?.published?.iso).toBe('2023-05');
  });

  it('finds what is there already by its text or its link, and writes over nothing without force', async () => {
    const link = '<link rel="canonical" href="https://www.news.example/fair/">';
    const from = await folderWith({ 'fair.html': page('Fair opens', '2023-05-06', FAIR, link) });
    const into = await folderWith({});
    await imported([from], into);
    const file = join(into, '2023-05-06-fair-opens.md');
    const before = readFileSync(file, 'utf8');
    expect(await imported([from], into)).toEqual([['same', '2023-05-06-fair-opens.md']]);

    const changed = page(
      'Fair opens late',
      '2023-05-07',
      FAIR.replace('forty', 'fifty'),
      link.replace('www.', ''),
    );
    writeFileSync(join(from, 'fair.html'), changed);
    expect(await imported([from], into)).toEqual([['same', '2023-05-06-fair-opens.md']]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await imported([from], into, { force: true })).toEqual([['replaced', '2023-05-06-fair-opens.md']]);
    expect(readFileSync(file, 'utf8')).toContain('fifty boats');

    const other = await folderWith({
      'x.html': page('Fair opens', '2023-05-06', FAIR.replace('forty', 'sixty')),
    });
    expect(await imported([other], into)).toEqual([['taken', '2023-05-06-fair-opens.md']]);
    expect(readFileSync(file, 'utf8')).toContain('fifty boats');
    expect(readdirSync(into)).toEqual(['2023-05-06-fair-opens.md']);
  });

  it('writes over nothing in a dry run with force, and says what it would replace', async () => {
    const link = '<link rel="canonical" href="https://news.example/fair/">';
    const from = await folderWith({ 'fair.html': page('Fair opens', '2023-05-06', FAIR, link) });
    const into = await folderWith({});
    await imported([from], into);
    const file = join(into, '2023-05-06-fair-opens.md');
    const before = readFileSync(file, 'utf8');
    writeFileSync(join(from, 'fair.html'), page('Fair opens', '2023-05-06', `${FAIR} At last.`, link));
    const would = await imported([from], into, { force: true, dryRun: true });
    expect(would).toEqual([['replaced', '2023-05-06-fair-opens.md']]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('writes over no file that an import did not make, though it has the same link', async () => {
    const link = '<link rel="canonical" href="https://news.example/fair/">';
    const own = page('Fair opens', '2023-05-06', FAIR, link);
    const into = await folderWith({ 'saved.html': own });
    const changed = page('Fair opens late', '2023-05-07', FAIR.replace('forty', 'fifty'), link);
    const from = await folderWith({ 'fair.html': changed });
    expect(await imported([from], into, { force: true })).toEqual([['same', 'saved.html']]);
    expect(readFileSync(join(into, 'saved.html'), 'utf8')).toBe(own);
    expect(readdirSync(into)).toEqual(['saved.html']);
  });

  it('gives two articles of one day and title a file each', async () => {
    const from = await folderWith({
      'a.md': '---\ntitle: News\ndate: 2023-05-06\n---\nThe first news of the day.\n',
      'b.md': '---\ntitle: News\ndate: 2023-05-06\n---\nThe second news of the day.\n',
      'c.md': '---\ntitle: News\ndate: 2023-05-06\n---\nThe  second news\nof the day.\n',
    });
    expect(await imported([from], await folderWith({}))).toEqual([
      ['written', '2023-05-06-news.md'],
      ['written', '2023-05-06-news-2.md'],
      ['same', '2023-05-06-news-2.md'],
    ]);
  });

  it('writes nothing in a dry run', async () => {
    const from = await folderWith({ 'a.txt': 'Words\n\nSome words of an article.\n' });
    const into = join(await folderWith({}), 'not', 'there');
    expect(await imported([from], into, { dryRun: true })).toEqual([['written', 'words.md']]);
    expect(() => readdirSync(into)).toThrow('ENOENT');
  });

  it('names what cannot be read and goes on', async () => {
    const from = await folderWith({ 'a.txt': 'Words\n\nSome words of an article.\n', 'b.pdf': 'no pdf' });
    const into = await folderWith({});
    const report = await imported([join(from, 'missing.md'), join(from, 'b.pdf'), from], into);
    expect(report.map(([outcome]) => outcome)).toEqual(['failed', 'failed', 'written', 'failed']);
  });

  it('says of a file in another format what makes it readable', async () => {
    const from = await folderWith({ 'fair.textile': 'h1. The fair\n\nIt opens.\n' });
    const told = ['.textile files are not supported: pandoc turns them into .md'];
    expect(await imported([join(from, 'fair.textile')], await folderWith({}))).toEqual([['failed', ...told]]);
    expect(await imported([from], await folderWith({}))).toEqual([['left-out', ...told]]);
  });

  it('names the links and pipes of a folder, and what no reader takes', async () => {
    const from = await folderWith({ 'a.txt': 'Words\n\nSome words of an article.\n', 'b.css': 'p {}' });
    const elsewhere = await folderWith({ 'secret.txt': 'A secret.\n' });
    symlinkSync(join(elsewhere, 'secret.txt'), join(from, 'link.txt'));
    symlinkSync(elsewhere, join(from, 'folder'));
    execFileSync('mkfifo', [join(from, 'pipe.txt')]);
    const into = await folderWith({});
    expect(await imported([from], into)).toEqual([
      ['left-out', expect.stringContaining('pipe, socket or device')],
      ['left-out', expect.stringContaining('a link out of the folder')],
      ['left-out', expect.stringContaining('a link out of the folder')],
      ['left-out', expect.stringContaining('.css files are not supported')],
      ['written', 'words.md'],
    ]);
    expect(readdirSync(into)).toEqual(['words.md']);
  });

  it('advises for a text that is too long only what the folder would take', async () => {
    const words = (signs: string, times: number) => `${signs} is a word.\n\n`.repeat(times);
    const from = await folderWith({
      'escaped.txt': words('********', 36),
      'long.txt': words('Bread', 80),
      'source.html': `<p>${'<b></b>'.repeat(300)}Short.`,
    });
    const into = await folderWith({});
    const advice = expect.stringMatching(
      /^it is too large \(\d{4} bytes, the limit is 1000 bytes\): split it, or raise CORPUS_MAX_FILE_BYTES$/,
    );
    expect(await imported([from], into, { maxFileBytes: 1_000 })).toEqual([
      ['failed', advice],
      ['failed', advice],
      ['written', 'source.md'],
    ]);
    expect((await imported([from], into)).map(([outcome]) => outcome)).toEqual([
      'written',
      'written',
      'same',
    ]);
  });

  it.each([true, false])('says of what it could not take only why (dry run: %s)', async (dryRun) => {
    const words = (signs: string, times: number) => `${signs} is a word.\n\n`.repeat(times);
    const from = await folderWith({ 'escaped.txt': words('********', 36), 'long.txt': words('Bread', 80) });
    const into = await folderWith({});
    const report = await importArticles({
      sources: [from],
      into,
      corpusDir: into,
      dryRun,
      force: false,
      maxFileBytes: 1_000,
      web: createWeb({ allowLoopback: true }),
    });
    expect(report.map(({ outcome, warnings }) => [outcome, warnings])).toEqual([
      ['failed', []],
      ['failed', []],
    ]);
  });

  it('reads all its files in one worker, and goes on in another where one takes too much', async () => {
    const from = await folderWith({
      'a.html': page('One', '2023-05-06', FAIR),
      'b.md': '**word** [a](b) '.repeat(500_000),
      'c.html': page('Three', '2023-05-08', FAIR.replace('forty', 'fifty')),
      'd.html': page('Four', '2023-05-09', FAIR.replace('forty', 'sixty')),
    });
    const workerFile = new URL('../../../dist/corpus/reading/read-worker.js', import.meta.url);
    let started = 0;
    const count = (): void => void (started += 1);
    process.on('worker', count);
    const report = await imported([from], await folderWith({}), { apart: { workerFile, limitMs: 1_000 } });
    process.off('worker', count);
    expect(report.map(([outcome]) => outcome)).toEqual(['written', 'failed', 'written', 'written']);
    expect(started).toBe(2);
  });

  it('never writes outside its folder, whatever an article is called', async () => {
    const from = await folderWith({
      'a.md': '---\ntitle: "../../../evil"\ndate: 2023-05-06\n---\nSome words.\n',
      'b.md': '---\ntitle: "..\\\\..\\\\.ssh/authorized_keys"\n---\nOther words.\n',
      'c.md': '---\ntitle: "README"\n---\nMore words.\n',
      'd.md': '---\ntitle: "2023-05-06"\n---\nStill more words.\n',
    });
    const into = await folderWith({});
    const names = (await imported([from], into)).map(([, name]) => name);
    expect(names.slice(0, 2)).toEqual(['2023-05-06-evil.md', 'ssh-authorized-keys.md']);
    expect(names[2]).toMatch(/^article-[0-9a-f]{8}\.md$/);
    const { articles } = await loadCorpus(into);
    expect(articles.map(({ published }) => published?.iso ?? null)).toEqual(['2023-05-06', null, null, null]);
  });
});

describe('an import from the web', () => {
  it('takes a page, and says where it is from', async () => {
    const { origin } = await siteWith(() => ({ '/fair': page('Fair opens', '2023-05-06', FAIR) }));
    const into = await folderWith({});
    expect(await imported([`${origin}/fair`], into)).toEqual([['written', '2023-05-06-fair-opens.md']]);
    expect((await loadCorpus(into)).articles[0]?.url).toBe(`${origin}/fair`);
  });

  it('takes a feed, its short entries from their pages', async () => {
    const site = await siteWith((origin) => ({
      '/feed.xml': `<?xml version="1.0"?><rss version="2.0"><channel><title>City News</title>
        <item><title>Fair opens</title><link>${origin}/fair</link><pubDate>Sat, 06 May 2023 10:00:00 GMT</pubDate><description>The fair opened.</description></item>
        <item><title>Gone</title><link>${origin}/gone</link><description>Its page is gone, these words are left.</description></item></channel></rss>`,
      '/fair': page('Fair opens at last', '2023-05-07', FAIR),
    }));
    const into = await folderWith({});
    expect(await imported([`${site.origin}/feed.xml`], into)).toEqual([
      ['written', '2023-05-06-fair-opens.md'],
      ['written', 'gone.md'],
    ]);
    const [fair, gone] = (await loadCorpus(into)).articles;
    expect(fair).toMatchObject({
      title: 'Fair opens',
      source: 'City News',
      published: { iso: '2023-05-06' },
    });
    expect(fair?.text).toContain('forty boats');
    expect(gone?.text).toContain('these words are left');
  });

  it('takes the pages of a sitemap, one level of sitemaps deep', async () => {
    const site = await siteWith((origin) => ({
      '/sitemap.xml': `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>${origin}/s1.xml</loc></sitemap><sitemap><loc>${origin}/sitemap.xml</loc></sitemap></sitemapindex>`,
      '/s1.xml': `<urlset><url><loc>${origin}/a</loc></url><url><loc>${origin}/b?x=1&amp;y=2</loc></url><url><loc>http://10.0.0.1/c</loc></url></urlset>`,
      '/a': page('About a', '2023-05-06', FAIR),
      '/b?x=1&y=2': page('About b', '2023-05-07', FAIR.replace('forty', 'fifty')),
    }));
    expect(await imported([`${site.origin}/sitemap.xml`], await folderWith({}))).toEqual([
      ['written', '2023-05-06-about-a.md'],
      ['written', '2023-05-07-about-b.md'],
      ['failed', 'private'],
    ]);
  });

  it('says of an address in another format what makes it readable, and of a page with such a name nothing', async () => {
    const html = page('About a', '2023-05-06', FAIR);
    const { origin } = await siteWith(() => ({
      '/a.textile': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end('h1. The fair\n\nIt opens.\n'),
      '/b.wiki': html,
    }));
    expect(await imported([`${origin}/a.textile`, `${origin}/b.wiki`], await folderWith({}))).toEqual([
      ['failed', '.textile files are not supported: pandoc turns them into .md'],
      ['written', '2023-05-06-about-a.md'],
    ]);
  });

  it('reads a table and YAML from addresses whose names do not say so', async () => {
    const { origin } = await siteWith(() => ({
      '/ferries': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/csv' }).end('Ferry,Adults\nElsa,4 €\n'),
      '/crew': (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/yaml' })
          .end('title: Crew\ndate: 2023-05-06\nlead: Ana Rell\n'),
    }));
    expect(await imported([`${origin}/ferries`, `${origin}/crew`], await folderWith({}))).toEqual([
      ['written', 'ferries.md'],
      ['written', '2023-05-06-crew.md'],
    ]);
  });

  it('reads a page in another encoding', async () => {
    const { origin } = await siteWith(() => ({
      '/a': (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-1' })
          .end(Buffer.from(page('Café opens', '2023-05-06', FAIR), 'latin1')),
    }));
    const into = await folderWith({});
    await imported([`${origin}/a`], into);
    expect((await loadCorpus(into)).articles[0]?.title).toBe('Café opens');
  });

  it('says what is no article', async () => {
    const { origin } = await siteWith(() => ({
      '/a.png': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
    }));
    expect(await imported([`${origin}/a.png`, 'ftp://a.example/b'], await folderWith({}))).toEqual([
      ['failed', 'format'],
      ['failed', 'address'],
    ]);
  });
});
