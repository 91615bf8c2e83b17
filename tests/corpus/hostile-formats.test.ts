import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readerApart } from '../../src/corpus/reading/read-apart.ts';
import { folderWith } from './folder.ts';
import { pdf } from './pdf.ts';

const workerFile = new URL('../../dist/corpus/reading/read-worker.js', import.meta.url);
if (!existsSync(workerFile))
  throw new Error('there is no dist/: run "npm run build" before "npm run vitest"');

const MEGABYTE = 1_048_576;
const MANY = 10_000;
/** Larger than any folder's limit by default, so that the reader itself has to hold. */
const maxFileBytes = 64 * MEGABYTE;

const docx = (document: string) => zipSync({ 'word/document.xml': strToU8(document) }, { level: 9 });
const paragraph = '<w:p><w:r><w:t>The council met on Monday.</w:t></w:r></w:p>';
const entities =
  '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">' +
  'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(at)};`.repeat(10)}">`)
    .join('') +
  ']>';

const HOSTILE: readonly (readonly [name: string, contents: string | Uint8Array])[] = [
  ['quotes.md', `${'>'.repeat(MANY)} deep`],
  ['lists.md', Array.from({ length: MANY }, (_, at) => `${' '.repeat(2 * Math.min(at, 300))}- a`).join('\n')],
  ['brackets.md', '[a](b '.repeat(50_000)],
  ['emphasis.md', '*a **a '.repeat(20_000)],
  ['links.md', '[a]('.repeat(20_000)],
  ['ticks.md', Array.from({ length: 2_000 }, (_, at) => `${'`'.repeat(at % 400)} a`).join(' ')],
  ['tags.md', '<div>'.repeat(MANY)],
  ['table.md', `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${`|${'b|'.repeat(300)}\n`.repeat(3_000)}`],
  ['huge.md', '**word** [a](b) '.repeat((50 * MEGABYTE) / 16)],
  ['deep.html', `<p>${'<div>'.repeat(MANY)}The council met.`],
  ['spans.html', `<p>${'<span>'.repeat(9_000)}The council met.`],
  ['table.html', `<table>${'<tr><td>a<td>b'.repeat(200_000)}`],
  ['huge.html', `<p>${'The council met on Monday. <b>So</b> '.repeat((50 * MEGABYTE) / 37)}`],
  ['deep.json', `${'['.repeat(MANY)}"a"${']'.repeat(MANY)}`],
  ['huge.json', `[${'{"text":"The council met on Monday."},'.repeat(MEGABYTE)}{}]`],
  ['deep.xml', `<rss>${'<item>'.repeat(MANY)}`],
  ['bomb.rss', `${entities}<rss><channel><item><title>&j;</title></item></channel></rss>`],
  ['huge.atom', `<feed>${'<entry><title>A</title></entry>'.repeat(MEGABYTE)}</feed>`],
  ['bomb.docx', docx(`<w:document>${paragraph}${' '.repeat(40 * MEGABYTE)}</w:document>`)],
  ['wide.docx', docx(`<w:document>${paragraph.repeat(250_000)}</w:document>`)],
  ['deep.docx', docx(`<w:document>${'<w:tbl><w:tr><w:tc>'.repeat(MANY)}${paragraph}</w:document>`)],
  ['broken.docx', new Uint8Array(MEGABYTE).fill(80)],
  ['broken.pdf', `%PDF-1.7\n${'1 0 obj<</Kids[1 0 R]>>'.repeat(100_000)}`],
  ['deep.pdf', pdf('['.repeat(1_000_000))],
  ['huge.pdf', pdf(`BT /F1 12 Tf ${'(The council met on Monday.) Tj 0 -1 Td '.repeat(1_000_000)} ET`)],
];

/** Worst cases of other parsers that ours reads with ease. */
const HARMLESS = new Set(['brackets.md', 'emphasis.md', 'links.md', 'ticks.md']);
/** Ended by the limit that every program has; the others by a tighter one, since what ends them is the same. */
const TO_THE_LIMIT = 'huge.pdf';

/** A small file of each format, read first: loading and warming up a format's libraries must not count as the cost of the next file. */
const SMALL: Readonly<Record<string, string | Uint8Array>> = {
  'good.md': 'The council met on Monday.',
  'good.html': '<h1>Council</h1><p>The council met on Monday.</p>',
  'good.json': '{"text":"The council met on Monday."}',
  'good.xml':
    '<rss><channel><item><title>Council</title><description>It met.</description></item></channel></rss>',
  'good.rss':
    '<rss><channel><item><title>Council</title><description>It met.</description></item></channel></rss>',
  'good.atom': '<feed><entry><title>Council</title><summary>It met.</summary></entry></feed>',
  'good.docx': docx(`<w:document>${paragraph}</w:document>`),
  'good.pdf': pdf('BT /F1 12 Tf (The council met on Monday.) Tj ET'),
};

describe('a hostile file', () => {
  // Tried again where others kept the machine busy: that is not the file's cost.
  it.each(HOSTILE)(
    'costs at most two seconds and 200 MB, and is left out by name or read: %s',
    { timeout: 60_000, retry: 3 },
    async (name, contents) => {
      const small = `good${extname(name)}`;
      const folder = await folderWith({ [name]: contents, [small]: SMALL[small] ?? '' });
      const limit = HARMLESS.has(name) || name === TO_THE_LIMIT ? {} : { limitMs: 400 };
      const reader = readerApart({ ...limit, workerFile, maxBytes: maxFileBytes, now: Date.now });
      onTestFinished(() => reader.end());
      const read = (path: string) => reader.read({ path, file: join(folder, path) });
      expect((await read(small)).articles).toHaveLength(1);
      const rss = process.memoryUsage.rss();
      let most = 0;
      const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - rss)), 5);
      const begun = performance.now();
      const { articles, skipped } = await read(name);
      const took = performance.now() - begun;
      clearInterval(look);
      // Signs that open nothing are text: reading them in time is as good as leaving them out.
      expect(articles).toHaveLength(HARMLESS.has(name) ? 1 : 0);
      expect(skipped.map(({ path }) => path)).toEqual(HARMLESS.has(name) ? [] : [name]);
      if (process.env['MEASURE'])
        console.log(name, Math.round(took), 'ms', Math.round(most / MEGABYTE), 'MB');
      expect(took).toBeLessThan(2_000);
      expect(most / MEGABYTE).toBeLessThan(200);
      // The next file is read as if nothing had been.
      expect((await read(small)).articles).toHaveLength(1);
    },
  );

  it('stops no other file of its folder', async () => {
    const folder = await folderWith({
      'huge.md': '**word** [a](b) '.repeat(500_000),
      'good.md': 'The council met.',
    });
    const { articles, skipped } = await loadCorpus(folder, {
      maxFileBytes,
      apart: { workerFile, limitMs: 500 },
    });
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(skipped.map(({ path }) => path)).toEqual(['huge.md']);
  });
});
