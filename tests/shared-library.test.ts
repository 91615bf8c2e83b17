import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openLibrary } from '../src/library.ts';
import { corpusFolder, writeFiles } from './support/corpus-folder.ts';

const BRIDGE = 'The mayor of Ashford, Helen Moore, opened the new bridge over the Stour on Monday.\n';
const SCHOOL = 'The primary school of Wye won the national garden prize for its orchard.\n';

/** A folder with many articles, of which one is changed at a time, and libraries over it that share what is kept. */
async function sharing() {
  const many = Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `Report ${at} on ${BRIDGE}`]);
  const directory = await corpusFolder(Object.fromEntries(many));
  const stateDir = join(await corpusFolder({}), 'state');
  const open = async (version: string | null) => {
    const library = await openLibrary({ directory, stateDir, shared: { version } });
    // The folders are removed after the test, and by then writing must have ended.
    onTestFinished(() => library.saved());
    return library;
  };
  return { directory, open };
}

it('is opened as the others have it, whatever the folder holds by then', async () => {
  const { directory, open } = await sharing();
  const first = await open(null);
  await writeFiles(directory, { 'school.txt': SCHOOL });
  await first.reload();
  await first.saved();
  const { version, loadedAt } = first.status();
  await writeFiles(directory, { '7.txt': SCHOOL });
  const second = await open(version);
  expect(second.status()).toMatchObject({ version, loadedAt, articles: 41 });
  expect(second.articles()).toEqual(first.articles());
  const question = 'Who opened the new bridge?';
  const [answer, other] = await Promise.all([first.answer(question), second.answer(question)]);
  expect({ ...other, tookMs: 0 }).toEqual({ ...answer, tookMs: 0 });
  // What the folder holds is for a reload to take.
  expect((await second.reload()).changed).toEqual(['7']);
});

it('takes over what another has reloaded, and not what the folder holds by then', async () => {
  const { directory, open } = await sharing();
  const [first, second] = [await open(null), await open(null)];
  await Promise.all([first.saved(), second.saved()]);
  await writeFiles(directory, { 'school.txt': SCHOOL });
  await first.reload();
  await first.saved();
  const { version } = first.status();
  await writeFiles(directory, { 'school.txt': BRIDGE });
  expect((await second.reload({ force: true, version })).added).toEqual(['school']);
  expect(second.status().version).toBe(version);
  expect(second.article('school')).toEqual(first.article('school'));
});

it('tells of the reloads that were asked of it, and of none that another has done', async () => {
  const { directory, open } = await sharing();
  const [first, second] = [await open(null), await open(null)];
  const told: string[] = [];
  first.onReloaded(({ added }) => told.push(`first: ${added.join(' ')}`));
  second.onReloaded(({ added }) => told.push(`second: ${added.join(' ')}`));
  await writeFiles(directory, { 'school.txt': SCHOOL });
  await first.reload();
  await first.saved();
  await second.reload({ version: first.status().version });
  expect(second.article('school')).toBeDefined();
  expect(told).toEqual(['first: school']);
});

it('takes the folder where the version is not kept', async () => {
  const { directory, open } = await sharing();
  const first = await open('0123456789abcdef');
  expect(first.status().articles).toBe(40);
  await first.saved();
  await writeFiles(directory, { 'school.txt': SCHOOL });
  expect((await first.reload({ version: '0123456789abcdef' })).added).toEqual(['school']);
});

it('is not opened empty where another has emptied it by force', async () => {
  const directory = await corpusFolder({ 'a.txt': 'The mayor opened the bridge on Monday.\n' });
  const stateDir = await corpusFolder();
  const first = await openLibrary({ directory, stateDir, shared: { version: null } });
  await rm(join(directory, 'a.txt'));
  await first.reload({ force: true });
  await first.saved();
  await writeFiles(directory, { 'b.txt': 'The ferry stops on Friday.\n' });
  const { version } = first.status();
  const next = await openLibrary({ directory, stateDir, shared: { version } });
  expect(next.articles().map(({ path }) => path)).toEqual(['b.txt']);
});
