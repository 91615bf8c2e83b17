import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusUnavailable, loadCorpus, loadFolder } from '../../src/corpus/load.ts';
import { reasonIn } from '../../src/corpus/reasons/reason-in.ts';
import { folderWith, put } from './folder.ts';

const ids = (corpus: Awaited<ReturnType<typeof loadCorpus>>) => corpus.articles.map((article) => article.id);

describe('loading the shipped articles', () => {
  it('gives both with the facts that their own lines state', async () => {
    const { articles, skipped, synonyms } = await loadCorpus('data/articles');
    expect(skipped).toEqual([]);
    expect(synonyms.length).toBeGreaterThan(0);
    expect(articles).toMatchObject([
      {
        id: 'harvard-reception-cybersecurity-cooperation',
        title: null,
        published: null,
        author: null,
        source: 'VNA',
        language: 'en',
      },
      {
        id: 'telecommunications-and-cipher-department-network-security',
        title: 'Department of Telecommunications and Cipher needs to attach importance to network security',
        published: { iso: '2023-01-06', asWritten: 'Thứ Sáu, 06/01/2023, 07:30' },
        author: 'An Nhien',
        source: 'PSNews',
        language: 'en',
        url: null,
      },
    ]);
    const kinds = articles.map((article) => article.blocks.map((block) => block.kind).join(' '));
    expect(kinds).toEqual([
      'body caption body body body body body source',
      'title date body noise caption body body noise caption body body body byline',
    ]);
  });
});

describe('loading a folder', () => {
  it('reads nested text and Markdown in order of id and leaves other files out', async () => {
    const folder = await folderWith({
      'b.txt': 'One sentence here.',
      'a/z.md': '---\ntitle: Zed\n---\nA body.',
      'a/Y.TXT': 'Another sentence.',
      'picture.jpg': 'x',
      'second.jpg': 'x',
      'README.md': 'About these files.',
      '_config.yml': 'title: A site',
      '.hidden.txt': 'Not seen.',
    });
    const corpus = await loadCorpus(folder);
    expect(ids(corpus)).toEqual(['a/Y', 'a/z', 'b']);
    expect(corpus.skipped).toEqual([
      { path: 'README.md', reason: 'its name is not that of an article: rename it if it is one' },
      { path: '_config.yml', reason: 'its name is not that of an article: rename it if it is one' },
      {
        path: 'picture.jpg',
        reason: '.jpg files are not supported (and 1 more like it): write what they say into a .txt file',
      },
    ]);
  });

  it('says what makes files of other formats readable, in both languages', async () => {
    const folder = await folderWith({
      'a.adoc': '= A',
      'b.TEX': 'B',
      'c.epub': '* C',
      'd.odt': 'D',
      'f.xlsx': 'F',
      'e.epub': '* E',
    });
    const { skipped } = await loadCorpus(folder);
    expect(skipped).toEqual([
      { path: 'a.adoc', reason: '.adoc files are not supported: asciidoctor turns them into .html' },
      { path: 'b.TEX', reason: '.tex files are not supported: pandoc turns them into .md' },
      {
        path: 'c.epub',
        reason: '.epub files are not supported (and 1 more like it): pandoc turns them into .md',
      },
      { path: 'd.odt', reason: '.odt files are not supported: save them as .docx' },
      { path: 'f.xlsx', reason: '.xlsx files are not supported: save them as .csv' },
    ]);
    expect(skipped.map(({ reason }) => reasonIn('vi', reason))).toEqual([
      'không hỗ trợ tệp .adoc: hãy dùng asciidoctor đổi sang .html',
      'không hỗ trợ tệp .tex: hãy dùng pandoc đổi sang .md',
      'không hỗ trợ tệp .epub (và 1 tệp tương tự): hãy dùng pandoc đổi sang .md',
      'không hỗ trợ tệp .odt: hãy lưu dưới dạng .docx',
      'không hỗ trợ tệp .xlsx: hãy lưu dưới dạng .csv',
    ]);
  });

  it('says so when the folder is missing or a file, and gives an empty corpus for an empty folder', async () => {
    const folder = await folderWith({ 'a.txt': 'A file.' });
    await expect(loadCorpus(join(folder, 'nowhere'))).rejects.toThrow(CorpusUnavailable);
    await expect(loadCorpus(join(folder, 'nowhere'))).rejects.toThrow(/nowhere" does not exist: create it/);
    await expect(loadCorpus(join(folder, 'a.txt'))).rejects.toThrow(/is not a folder/);
    expect(await loadCorpus(await folderWith({}))).toMatchObject({ articles: [], skipped: [], synonyms: [] });
  });

  it('drops the byte-order mark and carriage returns, and nothing else', async () => {
    const folder = await folderWith({ 'a.txt': '\uFEFFTie\u0302\u0301ng\r\n\r\n  one\rtwo \u00a0' });
    const [article] = (await loadCorpus(folder)).articles;
    expect(article?.text).toBe('Tie\u0302\u0301ng\n\n  one\ntwo \u00a0');
  });

  it('skips what it cannot read with path, line and reason, and loads the rest', async () => {
    const folder = await folderWith({
      'bad-bytes.txt': Buffer.concat([Buffer.from('one\ntwo\n'), Buffer.from([0xe1, 0xba])]),
      'binary.txt': Buffer.from('a\n\0b'),
      'broken.md': '---\n*a: b\n---\nBody.',
      'empty.txt': '',
      'good.txt': 'A sentence.',
      'large.txt': 'x'.repeat(101),
      'twice.md': '---\ntitle: one\ndate: 2023\ntitle: two\n---\nBody.',
      'unclosed.md': '---\ntitle: one\nBody.',
    });
    const corpus = await loadCorpus(folder, { maxFileBytes: 100 });
    expect(ids(corpus)).toEqual(['good', 'twice']);
    expect(corpus.skipped.map(({ path, line }) => [path, line])).toEqual([
      ['bad-bytes.txt', 3],
      ['binary.txt', 2],
      ['broken.md', 2],
      ['empty.txt', undefined],
      ['large.txt', undefined],
      ['twice.md', 4],
      ['unclosed.md', 1],
    ]);
    for (const { reason } of corpus.skipped) expect(reason).toMatch(/: \w+/);
  });

  it('measures the limit of a file in bytes', async () => {
    const folder = await folderWith({
      'a.txt': 'x'.repeat(99),
      'b.txt': 'x'.repeat(100),
      'c.txt': 'x'.repeat(101),
    });
    expect(ids(await loadCorpus(folder, { maxFileBytes: 100 }))).toEqual(['a', 'b']);
    // Two sizes that differ by less than is shown of them would look alike.
    const large = await folderWith({ 'a.txt': 'One.', 'large.txt': 'x'.repeat(2_097_153) });
    expect((await loadCorpus(large)).skipped[0]?.reason).toBe(
      'it is too large (2097153 bytes, the limit is 2097152 bytes): split it, or raise CORPUS_MAX_FILE_BYTES',
    );
  });

  it('keeps the first of two files with one id and names both', async () => {
    const folder = await folderWith({ 'a.md': 'From Markdown.', 'a.txt': 'From text.' });
    const corpus = await loadCorpus(folder);
    expect(corpus.articles).toMatchObject([{ id: 'a', path: 'a.md' }]);
    expect(corpus.skipped).toEqual([
      { path: 'a.txt', reason: 'it has the same id "a" as a.md, which is kept: rename one of them' },
    ]);
  });

  it('keeps a mail once that others quote, and names none of them', async () => {
    const told = 'The oven is lit on Monday and on Tuesday.';
    const head = (who: string, day: string) =>
      `From: ${who}\nTo: all@mill.example\nSubject: Oven\nDate: ${day} Feb 2026 09:00:00 +0000\n\n`;
    const quoted = `\n\nOn 9 Feb 2026, at 09:00, Cy Lowe wrote:\n> ${told}\n`;
    const corpus = await loadCorpus(
      await folderWith({
        'a.eml': `${head('Ada Penn', 'Tue, 10')}Thanks, I will bring flour for all of us.${quoted}`,
        'b.eml': `${head('Bo Lee', 'Wed, 11')}Thanks, I will come on both of the days.${quoted}`,
        'first mail.eml': `${head('Cy Lowe', 'Mon, 9')}${told}\n`,
      }),
    );
    expect(ids(corpus).toSorted()).toEqual(['a', 'b', 'first mail']);
    expect(corpus.skipped).toEqual([]);
  });

  it('keeps one of the files that say the same with the same facts, and names the others', async () => {
    const folder = await folderWith({
      'mill (1).md': '---\ntitle: Mill\n---\nIt turns.',
      'mill.md': '---\ntitle: Mill\n---\nIt turns.',
      'copy/mill.txt': 'Title: Mill\nLang: en\n\nIt turns.',
      'other.md': '---\ntitle: Another mill\n---\nIt turns.',
    });
    const corpus = await loadCorpus(folder);
    expect(ids(corpus)).toEqual(['mill', 'other']);
    expect(corpus.skipped.map(({ path, reason }) => [path, reason.slice(0, 32)])).toEqual([
      ['copy/mill.txt', 'it has the same text as mill.md,'],
      ['mill (1).md', 'it has the same text as mill.md,'],
    ]);
  });

  it('names an article in a file of several by the file and its own name, over reloads', async () => {
    const folder = await folderWith({ 'news.json': '[{"id":"a","text":"One."},{"id":"b","text":"Two."}]' });
    const first = await loadFolder(folder);
    expect(ids(first.corpus)).toEqual(['news#a', 'news#b']);
    const again = await loadCorpus(folder, { previous: first });
    expect(again.articles[0]).toBe(first.corpus.articles[0]);
  });

  it('follows links inside the folder alone', async () => {
    const folder = await folderWith({ 'a.txt': 'A file.', '.store/kept.txt': 'Kept elsewhere.' });
    await writeFile(join(dirname(folder), 'outside.txt'), 'A secret.');
    await symlink(join(dirname(folder), 'outside.txt'), join(folder, 'out.txt'));
    await symlink(dirname(folder), join(folder, 'parent'));
    await symlink('.store/kept.txt', join(folder, 'kept.txt'));
    await symlink('a.txt', join(folder, 'same.txt'));
    await symlink('.', join(folder, 'loop'));
    await mkdir(join(folder, 'below'));
    await symlink('../a.txt', join(folder, 'below', 'up.txt'));
    await symlink(join(folder, 'a.txt'), join(folder, 'whole-path.txt'));
    const corpus = await loadCorpus(folder);
    expect(ids(corpus)).toEqual(['a', 'kept']);
    const out = 'it is a link out of the folder, which is not followed: copy the file here';
    const own = 'it is a link to a.txt, which is loaded under its own name';
    expect(corpus.skipped).toEqual([
      { path: 'below/up.txt', reason: own },
      { path: 'out.txt', reason: out },
      { path: 'parent', reason: out },
      { path: 'same.txt', reason: own },
      { path: 'whole-path.txt', reason: own },
    ]);
  });

  it('follows a link to the synonyms beside the folder, not one in the folder that leaves it', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    await put(dirname(folder), 'names.txt', 'a, b');
    await symlink('names.txt', join(dirname(folder), 'synonyms.txt'));
    expect((await loadCorpus(folder)).synonyms).toHaveLength(1);
    await symlink('../names.txt', join(folder, 'synonyms.txt'));
    expect(await loadCorpus(folder)).toMatchObject({
      synonyms: [],
      skipped: [
        {
          path: 'synonyms.txt',
          reason: 'it is a link out of the folder, which is not followed: copy the file here',
        },
      ],
    });
  });

  it('prints hostile names harmlessly', async () => {
    const folder = await folderWith({
      'c.\u001b[31m': 'Another format.',
      'a\nb\u001b[31m.txt': 'A file.',
      '..\\x\u202Egnp.txt': 'Ignored, as it begins with a dot.',
    });
    const corpus = await loadCorpus(folder);
    expect(ids(corpus)).toEqual(['a%0Ab%1B[31m']);
    expect(JSON.stringify(corpus.skipped)).not.toMatch(/\\u001b/);
    expect(corpus.skipped).toHaveLength(1);
  });

  it('has a version that follows contents, ids and synonyms', async () => {
    const versions = new Set<string>();
    for (const files of [
      { 'a.txt': 'One.' },
      { 'a.txt': 'Two.' },
      { 'b.txt': 'One.' },
      { 'a.txt': 'One.', 'synonyms.txt': 'a, b' },
    ]) {
      const folder = await folderWith(files);
      const { version } = await loadCorpus(folder);
      expect(version).toMatch(/^[0-9a-f]{16}$/);
      expect((await loadCorpus(folder)).version).toBe(version);
      versions.add(version);
    }
    expect(versions.size).toBe(4);
  });

  it('takes synonyms from the folder, beside it, or where it is told', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    await put(dirname(folder), 'synonyms.txt', 'beside, it\nalone');
    await put(dirname(folder), 'other.txt', 'named, one');
    const beside = await loadCorpus(folder);
    expect(beside.synonyms[0]?.from).toEqual(['beside', 'it']);
    expect(beside.skipped).toMatchObject([{ path: 'synonyms.txt', line: 2 }]);
    await put(folder, 'synonyms.txt', 'in, side');
    const inside = await loadCorpus(folder);
    expect(inside.synonyms[0]?.from).toEqual(['in', 'side']);
    expect(ids(inside)).toEqual(['a']);
    expect(
      (await loadCorpus(folder, { synonymsPath: join(dirname(folder), 'other.txt') })).synonyms[0]?.from,
    ).toEqual(['named', 'one']);
    const missing = await loadCorpus(folder, { synonymsPath: join(folder, 'gone.txt') });
    expect(missing).toMatchObject({ synonyms: [], skipped: [{ path: 'gone.txt' }] });
  });

  it('reports progress and stops when it is told', async () => {
    const folder = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    const seen: string[] = [];
    await loadCorpus(folder, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(seen).toEqual(['1/2', '2/2']);
    await expect(loadCorpus(folder, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
      'stop',
    );
  });
});
