import { existsSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
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

/** Worst cases of other parsers that ours reads in its stride. */
const HARMLESS = new Set(['brackets.md', 'emphasis.md', 'links.md', 'ticks.md']);

describe('a hostile file', () => {
  it.each(HOSTILE)(
    'costs at most two seconds and 200 MB, and is left out by name or read: %s',
    async (name, contents) => {
      const folder = await folderWith({ [name]: contents, 'good.md': 'The council met on Monday.' });
      const rss = process.memoryUsage.rss();
      let most = 0;
      const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - rss)), 20);
      const begun = performance.now();
      const corpus = await loadCorpus(folder, { maxFileBytes, apart: { workerFile } });
      const took = performance.now() - begun;
      clearInterval(look);
      expect(corpus.articles.map(({ id }) => id)).toContain('good');
      // Signs that open nothing are text: reading them in time is as good as leaving them out.
      const isRead = corpus.articles.some(({ path }) => path === name);
      expect(isRead).toBe(HARMLESS.has(name));
      expect(corpus.skipped.some(({ path }) => path === name)).toBe(!isRead);
      // Starting the worker, its libraries and stopping it are not the file's.
      expect(took).toBeLessThan(6_000);
      expect(most / MEGABYTE).toBeLessThan(300);
    },
    30_000,
  );
});
