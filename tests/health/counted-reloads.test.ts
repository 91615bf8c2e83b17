import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_WATCH, type ReloadOutcome } from '../../src/discord/watch.ts';
import { withCountedReloads } from '../../src/health/counted-reloads.ts';
import { openLibrary, ReloadRefused } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

it('tells a reload that was done from one that was refused', async () => {
  const directory = await corpusFolder({ 'a.txt': 'The mayor opened the bridge on Monday.\n' });
  const told: ReloadOutcome[] = [];
  const library = withCountedReloads(await openLibrary({ directory }), {
    ...NO_WATCH,
    reloaded: (outcome) => void told.push(outcome),
  });
  await library.reload();
  await rm(join(directory, 'a.txt'));
  await expect(library.reload()).rejects.toThrow(ReloadRefused);
  await library.reload({ force: true });
  expect(told).toEqual(['done', 'refused', 'done']);
});
