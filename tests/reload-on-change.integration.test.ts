import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { type ParentChannel, withSharedReload } from '../src/discord/shards/shared-reload.ts';
import { openLibrary } from '../src/library.ts';
import { createLogger } from '../src/log.ts';
import { reloadOnChange } from '../src/reload-on-change.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';

const BRIDGE =
  'A new bridge opens\n\nThe mayor of Ashford, Helen Moore, opened the new bridge over the Stour on Monday.\n';
const SCHOOL =
  'School wins a prize\n\nThe primary school of Wye won the national garden prize for its orchard.\n';

/** A library over a watched folder, and the log's lines. */
async function watched(files: Record<string, string>) {
  const directory = await corpusFolder(files);
  const library = await openLibrary({ directory });
  let lines = '';
  const log = createLogger({ level: 'info', output: { write: (line) => (lines += line) } });
  const watch = reloadOnChange({ directory, library, log, quietMs: 20, pollMs: 200 });
  onTestFinished(() => watch.close());
  return { directory, library, said: () => lines };
}

it('reloads by itself when an article is added, and says what changed', async () => {
  const { directory, library, said } = await watched({ 'bridge.txt': BRIDGE });
  await writeFiles(directory, { 'school.txt': SCHOOL });
  await vi.waitFor(() => expect(library.status().articles).toBe(2), { timeout: 5_000 });
  await vi.waitFor(() => expect(said()).toMatch(/reloaded added=1 changed=0 removed=0 unchanged=1/));
});

it('keeps the old articles when most of them vanish, says how to insist, and takes them when they are back', async () => {
  const { directory, library, said } = await watched({ 'bridge.txt': BRIDGE });
  await rm(join(directory, 'bridge.txt'));
  await vi.waitFor(() => expect(said()).toContain('force:True'), { timeout: 5_000 });
  expect((await library.answer('Who opened the new bridge?')).kind).toBe('found');
  await writeFiles(directory, { 'bridge.txt': BRIDGE.replace('Monday', 'Tuesday') });
  await vi.waitFor(() => expect(library.article('bridge')?.text).toContain('Tuesday'), { timeout: 5_000 });
});

it('says once what goes on failing, and tries it again and again', async () => {
  const directory = await corpusFolder({ 'bridge.txt': BRIDGE });
  let lines = '';
  const log = createLogger({ level: 'info', output: { write: (line) => (lines += line) } });
  let asked = 0;
  let answer: (message: unknown) => void = () => undefined;
  // The process that started this shard, with a reload of another shard that does not end.
  const parent: ParentChannel = {
    send: (message) => {
      if (!('reload' in message)) return;
      asked += 1;
      queueMicrotask(() => answer({ reload: 'busy', id: message.id }));
    },
    on: (_, listener) => (answer = listener),
  };
  const library = withSharedReload(await openLibrary({ directory }), parent, log);
  const watch = reloadOnChange({ directory, library, log, quietMs: 10, pollMs: 30 });
  onTestFinished(() => watch.close());
  await writeFiles(directory, { 'school.txt': SCHOOL });
  await vi.waitFor(() => expect(asked).toBeGreaterThan(3), { timeout: 5_000 });
  expect(lines.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(/WARN .*could not be loaded: it is tried again error=.*already under way/),
  ]);
});
