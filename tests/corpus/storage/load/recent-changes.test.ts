import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../../../src/corpus/load.ts';
import { folderWith, put } from '../../folder.ts';

describe('what is remembered as new', () => {
  it('are the latest thousand articles', async () => {
    const folder = await folderWith({ 'first.txt': 'The first thing.' });
    const load = await loadFolder(folder, { now: () => 1_000 });
    await put(folder, 'early.txt', 'Something early.');
    const early = await loadFolder(folder, { previous: load, now: () => 2_000 });
    expect([...early.record.recent.keys()]).toEqual(['early']);
    for (let at = 0; at < 1_000; at++) await put(folder, `${at}.txt`, `Thing number ${at}.`);
    const late = await loadFolder(folder, { previous: early, now: () => 3_000 });
    expect(late.record.recent.size).toBe(1_000);
    expect(late.record.recent.has('early')).toBe(false);
  });

  it('is never later than the load that found it, whatever time its file has', async () => {
    const folder = await folderWith({ 'a.txt': 'One thing.' });
    const load = await loadFolder(folder);
    await put(folder, 'b.txt', 'Another thing.');
    const future = new Date(Date.now() + 86_400_000);
    await utimes(join(folder, 'b.txt'), future, future);
    const { record } = await loadFolder(folder, { previous: load });
    expect(record.recent.get('b')).toEqual({ what: 'added', atMs: record.beganMs });
  });
});
