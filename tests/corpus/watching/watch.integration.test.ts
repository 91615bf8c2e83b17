import { execFile } from 'node:child_process';
import { appendFile, lstat, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { type WatchOptions, watchCorpus } from '../../../src/corpus/watching/watch.ts';
import { folderWith, put } from '../folder.ts';

const QUIET = 40;

/** A watched folder: `next` waits for the next call of `onChange` and gives the texts that a load found in it. */
function watched(folder: string, options: Partial<WatchOptions> = {}) {
  const found: string[][] = [];
  const waiting: Array<(texts: string[]) => void> = [];
  const warnings: string[] = [];
  let count = 0;
  const watch = watchCorpus(folder, {
    quietMs: QUIET,
    // Only events count, unless a test says otherwise.
    pollMs: 60_000,
    log: { warn: (message) => warnings.push(message) },
    ...options,
    onChange: async () => {
      count += 1;
      const texts = (await loadCorpus(folder)).articles.map((article) => article.text);
      const caller = waiting.shift();
      if (caller) caller(texts);
      else found.push(texts);
      await options.onChange?.();
    },
  });
  onTestFinished(() => watch.close());
  return {
    watch,
    warnings,
    count: () => count,
    next: async () => found.shift() ?? new Promise<string[]>((resolve) => waiting.push(resolve)),
  };
}

describe('watching a corpus folder', () => {
  it('sees files written, renamed over, removed and added in new folders', async () => {
    const folder = await folderWith({ 'a.txt': 'One.', 'b.txt': 'Two.' });
    // What changed since the corpus was loaded is a change, so that the test need not know when the first look is over.
    const { next } = watched(folder, { since: 0 });
    expect(await next()).toEqual(['One.', 'Two.']);
    await put(folder, '.a.txt.swp', 'Another.');
    await rename(join(folder, '.a.txt.swp'), join(folder, 'a.txt'));
    expect(await next()).toEqual(['Another.', 'Two.']);
    await rm(join(folder, 'b.txt'));
    expect(await next()).toEqual(['Another.']);
    await put(folder, 'new/deep/c.txt', 'Three.');
    expect(await next()).toEqual(['Another.', 'Three.']);
    await put(folder, 'new/deep/c.txt', 'Three more.');
    expect(await next()).toEqual(['Another.', 'Three more.']);
    await put(dirname(folder), 'synonyms.txt', 'a, b');
    await next();
    expect((await loadCorpus(folder)).synonyms).toHaveLength(1);
  });

  it('waits for a save that is written in pieces', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    const { next } = watched(folder, { since: 0, quietMs: 200, pollMs: 20 });
    await next();
    for (let i = 0; i < 200; i += 1) await appendFile(join(folder, 'a.txt'), ` Piece ${i}.`);
    expect((await next())[0]).toMatch(/Piece 199\.$/);
  });

  it('sees what changes while a reload is at work, after it', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    let finish = () => {};
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { next } = watched(folder, { since: 0, onChange: () => working });
    await next();
    await put(folder, 'b.txt', 'Two.');
    // A second watch has seen it, so the first was told of it too.
    expect(await watched(folder, { since: 0 }).next()).toEqual(['One.', 'Two.']);
    finish();
    expect(await next()).toEqual(['One.', 'Two.']);
  });

  it('survives the folder vanishing and coming back', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    const { next, warnings } = watched(folder, { since: 0 });
    await next();
    await rm(folder, { recursive: true });
    await expect
      .poll(() => warnings, { timeout: 5_000 })
      .toEqual(['the article folder cannot be read: the loaded articles stay until it is back']);
    await mkdir(folder);
    await put(folder, 'b.txt', 'Two.');
    // A look between the two steps may find the new folder still empty.
    while ((await next()).length === 0);
    await put(folder, 'b.txt', 'Two again.');
    expect(await next()).toEqual(['Two again.']);
  });

  it('takes a link that was switched to an older folder after the load began for a change', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    const link = join(dirname(folder), 'current');
    const changed = async () =>
      Math.max((await stat(folder)).ctimeMs, (await stat(join(folder, 'a.txt'))).ctimeMs);
    // A file system's clock ticks every few milliseconds: until it has, the link is no younger than what it leads to.
    do {
      await rm(link, { force: true });
      await symlink(folder, link);
    } while ((await lstat(link)).ctimeMs < (await changed()) + 2);
    const { next } = watched(link, { since: Math.floor((await lstat(link)).ctimeMs) });
    expect(await next()).toEqual(['One.']);
  });

  it('tries again when a reload fails, and says so once', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    let failures = 3;
    const { next, count, warnings } = watched(folder, {
      since: 0,
      pollMs: 60,
      onChange: () => {
        if (failures-- > 0) throw new Error('no memory');
      },
    });
    for (let i = 0; i < 4; i += 1) await next();
    expect(count()).toBe(4);
    expect(warnings).toEqual(['a changed article folder could not be loaded: it is tried again']);
  });

  it('calls nothing for hidden files, other formats, an unchanged folder and after it is closed', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    const { watch, next, count } = watched(folder, { since: 0, pollMs: 20 });
    // Another watch with a longer quiet time tells when this one has looked several times.
    const severalLooks = () => watched(folder, { since: 0, quietMs: 5 * QUIET }).next();
    await next();
    await put(folder, '.hidden.txt', 'x');
    await put(dirname(folder), 'unrelated.txt', 'x');
    // A change that is seen ends the wait: what went before it was not.
    await put(folder, 'b.txt', 'Two.');
    expect(await next()).toEqual(['One.', 'Two.']);
    await severalLooks();
    expect(count()).toBe(2);
    watch.close();
    await put(folder, 'c.txt', 'Three.');
    await severalLooks();
    expect(count()).toBe(2);
  });

  it('waits until two looks, a quiet time apart, show the same', async () => {
    const folder = await folderWith({ 'a.txt': 'Half' });
    const slow = watched(folder, { since: 0, quietMs: 20 * QUIET });
    // Begun later and quicker: when it has taken the folder, the slow one has looked once.
    await watched(folder, { since: 0 }).next();
    expect(slow.count()).toBe(0);
    await put(folder, 'a.txt', 'Half a save.');
    expect(await slow.next()).toEqual(['Half a save.']);
    expect(slow.count()).toBe(1);
  });

  it('does not keep a process alive', async () => {
    const folder = await folderWith({ 'a.txt': 'One.' });
    const program = `import { watchCorpus } from './src/corpus/watching/watch.ts';
      watchCorpus(${JSON.stringify(folder)}, { onChange: () => {}, log: console });`;
    const run = promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', program],
      { timeout: 15_000 },
    );
    await expect(run).resolves.toMatchObject({ stdout: '', stderr: '' });
  });
});
