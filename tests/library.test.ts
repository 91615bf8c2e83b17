import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusUnavailable } from '../src/corpus/load.ts';
import { NoArticles, openLibrary, ReloadRefused } from '../src/library.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';

const BRIDGE = `A new bridge opens\n\nThe mayor of Ashford, Helen Moore, opened the new bridge over the river Stour on Monday morning.\n`;
const SCHOOL = `School wins a prize\n\nThe primary school of Wye won the national garden prize for its orchard of forty apple trees.\n`;
const MUSEUM = `Museum closes\n\nThe railway museum in Canterbury closes for two years because its roof must be repaired.\n`;
const FILES = { 'bridge.txt': BRIDGE, 'school.txt': SCHOOL, 'museum.txt': MUSEUM };

describe('openLibrary', () => {
  it('answers all the same where its state folder cannot be written, and says so once', async () => {
    const directory = await corpusFolder(FILES);
    const told: unknown[] = [];
    const library = await openLibrary({
      directory,
      stateDir: join(directory, Object.keys(FILES)[0] ?? ''),
      onSaveFailed: (error) => told.push(error),
    });
    await library.saved();
    await library.reload();
    await library.saved();
    expect(library.status().articles).toBeGreaterThan(0);
    expect(told).toHaveLength(1);
  });

  it('tells each load to the listener of that load alone', async () => {
    const directory = await corpusFolder(FILES);
    const told: string[] = [];
    const listener = (load: string) => (stage: string, done: number, total: number) =>
      void (done === total && told.push(`${load} ${stage} ${total}`));
    const library = await openLibrary({ directory, onProgress: listener('first') });
    expect(told).toEqual(['first reading 3', 'first indexing 3']);
    await writeFiles(directory, { 'bridge.txt': SCHOOL, 'school.txt': MUSEUM, 'museum.txt': BRIDGE });
    await library.reload({ onProgress: listener('second') });
    expect(told.slice(2)).toEqual(['second reading 3', 'second indexing 3']);
    await writeFiles(directory, { 'bridge.txt': BRIDGE });
    await library.reload();
    expect(told).toHaveLength(4);
  });

  it('answers from the folder with a quote that stands in the article', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const answer = await library.answer('Who opened the new bridge?');
    expect(answer.kind).toBe('found');
    const [excerpt] = answer.excerpts;
    expect(excerpt?.text).toContain('Helen Moore');
    expect(excerpt?.text).toBe(excerpt?.article.text.slice(excerpt.start, excerpt.end));
  });

  it('says what to do about a folder that is missing or holds no article', async () => {
    const directory = await corpusFolder();
    await expect(openLibrary({ directory: join(directory, 'nowhere') })).rejects.toThrow(CorpusUnavailable);
    await expect(openLibrary({ directory })).rejects.toThrow(NoArticles);
    await expect(openLibrary({ directory })).rejects.toThrow(/CORPUS_DIR/);
  });
});

describe('reload', () => {
  it('reports what was added, changed, removed, left alone and skipped, and answers from the new articles', async () => {
    const directory = await corpusFolder(FILES);
    const library = await openLibrary({ directory });
    const before = library.status().version;
    await rm(join(directory, 'museum.txt'));
    await writeFiles(directory, {
      'school.txt': SCHOOL.replace('forty', 'fifty'),
      'empty.txt': '',
      'ferry.txt':
        'Ferry returns\n\nThe ferry to Calais sails again from Dover since Tuesday, said its captain Ann Lee.\n',
    });

    const report = await library.reload();

    expect(report).toMatchObject({
      added: ['ferry'],
      changed: ['school'],
      removed: ['museum'],
      unchanged: 1,
    });
    expect(report.skipped.map(({ path }) => path)).toEqual(['empty.txt']);
    expect(library.status().version).not.toBe(before);
    expect((await library.answer('Who is the captain of the ferry to Calais?')).excerpts[0]?.text).toContain(
      'Ann Lee',
    );
    expect(library.article('museum')).toBeUndefined();
  });

  it('tells who listens only where it brought something new', async () => {
    const directory = await corpusFolder(FILES);
    const library = await openLibrary({ directory });
    let told = 0;
    library.onReload(() => void told++);
    await library.reload();
    expect(told).toBe(0);
    await writeFiles(directory, { 'school.txt': SCHOOL.replace('forty', 'fifty') });
    await library.reload();
    expect(told).toBe(1);
  });

  it('refuses less than half of the articles unless forced, and the old ones go on answering', async () => {
    const directory = await corpusFolder(FILES);
    const library = await openLibrary({ directory });
    await rm(join(directory, 'museum.txt'));
    await rm(join(directory, 'school.txt'));

    await expect(library.reload()).rejects.toMatchObject({
      reason: 'shrunk',
      before: 3,
      after: 1,
      forcible: true,
    });
    expect(library.status().articles).toBe(3);
    expect((await library.reload({ force: true })).removed).toEqual(['museum', 'school']);
    expect(library.status().articles).toBe(1);
  });

  it('finds an article by its new title after a reload, and no longer by the one before', async () => {
    const directory = await corpusFolder({ 'a.md': '---\ntitle: The harbour\n---\nIt opened.\n' });
    const library = await openLibrary({ directory });
    expect(library.articles({ query: 'harbour' })).toHaveLength(1);
    await writeFiles(directory, { 'a.md': '---\ntitle: The lighthouse\n---\nIt opened.\n' });
    await library.reload();
    expect(library.articles({ query: 'lighthouse' }).map(({ title }) => title)).toEqual(['The lighthouse']);
    expect(library.articles({ query: 'harbour' })).toEqual([]);
  });

  it('accepts exactly half', async () => {
    const directory = await corpusFolder({ 'bridge.txt': BRIDGE, 'school.txt': SCHOOL });
    const library = await openLibrary({ directory });
    await rm(join(directory, 'school.txt'));
    expect((await library.reload()).removed).toEqual(['school']);
  });

  it('refuses an empty or missing folder and stays up', async () => {
    const directory = await corpusFolder({ 'bridge.txt': BRIDGE });
    const library = await openLibrary({ directory });
    await rm(join(directory, 'bridge.txt'));
    await expect(library.reload()).rejects.toMatchObject({ reason: 'empty', forcible: true });
    await rm(directory, { recursive: true });
    await expect(library.reload({ force: true })).rejects.toMatchObject({
      reason: 'unavailable',
      forcible: false,
    });
    expect((await library.answer('Who opened the new bridge?')).kind).toBe('found');
    expect(library.status().reloading).toBe(false);
  });

  it('runs once at a time: a second one is told so, and a third after it works', async () => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const first = library.reload();
    expect(library.status().reloading).toBe(true);
    await expect(library.reload()).rejects.toThrow(ReloadRefused);
    expect((await first).unchanged).toBe(3);
    expect((await library.reload()).unchanged).toBe(3);
  });

  it('has the same version for the same content', async () => {
    const versions = await Promise.all(
      [1, 2].map(async () => (await openLibrary({ directory: await corpusFolder(FILES) })).status().version),
    );
    expect(versions[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(versions[1]).toBe(versions[0]);
  });
});
