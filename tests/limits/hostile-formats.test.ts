import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readerApart } from '../../src/corpus/reading/read-apart.ts';
import { folderWith } from '../corpus/folder.ts';
import { docx, HARMLESS, HOSTILE, MEGABYTE, NO_LIMIT, paragraph } from '../corpus/hostile-files.ts';
import { pdf } from '../corpus/pdf.ts';

const workerFile = new URL('../../dist/corpus/reading/read-worker.js', import.meta.url);
if (!existsSync(workerFile))
  throw new Error('there is no dist/: run "npm run build" before "npm run vitest"');

/** PDFs are ended by the limit that every program has; others by a tighter one, since what ends them is the same. */
const isTight = (name: string): boolean => !HARMLESS.has(name) && !name.endsWith('.pdf');

/** A small file of each format, read first: loading and warming up a format's libraries must not count as the cost of the next file. */
const SMALL: Readonly<Record<string, string | Uint8Array>> = {
  'good.md': 'The council met on Monday.',
  'good.mdx': 'The council met on Monday.',
  'good.txt': 'The council met on Monday.',
  'good.jsonl': '{"text":"The council met on Monday."}',
  'good.html': '<h1>Council</h1><p>The council met on Monday.</p>',
  'good.json': '{"text":"The council met on Monday."}',
  'good.xml':
    '<rss><channel><item><title>Council</title><description>It met.</description></item></channel></rss>',
  'good.rss':
    '<rss><channel><item><title>Council</title><description>It met.</description></item></channel></rss>',
  'good.atom': '<feed><entry><title>Council</title><summary>It met.</summary></entry></feed>',
  'good.csv': 'Council,Day\nMillford,Monday\n',
  'good.tsv': 'Council\tDay\nMillford\tMonday\n',
  'good.yml': 'council: Millford\n',
  'good.yaml': 'council: Millford\n',
  'good.rst': 'The council met on Monday.',
  'good.org': 'The council met on Monday.',
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
      const limit = isTight(name) ? { limitMs: 400 } : {};
      const reader = readerApart({ ...limit, workerFile, maxBytes: NO_LIMIT, now: Date.now });
      onTestFinished(() => reader.end());
      const read = (path: string) => reader.read({ path, file: join(folder, path) });
      expect((await read(small)).articles).toHaveLength(1);
      const rss = process.memoryUsage.rss();
      let most = 0;
      const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - rss)), 5);
      const before = process.cpuUsage();
      const { articles, skipped } = await read(name);
      // The processor's time: what others do on the machine is not the file's cost.
      const { user, system } = process.cpuUsage(before);
      const took = (user + system) / 1_000;
      clearInterval(look);
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
      'large.md': '**word** [a](b) '.repeat(500_000),
      'good.md': 'The council met.',
    });
    const { articles, skipped } = await loadCorpus(folder, {
      maxFileBytes: NO_LIMIT,
      apart: { workerFile, limitMs: 500 },
    });
    expect(articles.map(({ id }) => id)).toEqual(['good']);
    expect(skipped.map(({ path }) => path)).toEqual(['large.md']);
  });
});
