import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/corpus/storage/shelf/change.ts';
import { lastOf, openShelf, removalsIn } from '../../../../src/corpus/storage/shelf/shelf.ts';
import { folderWith } from '../../folder.ts';

const HOA = { id: '1', name: 'Hoa' };
const LAN = { id: '2', name: 'Lan' };
const file = (name: string, contents: string) => ({ name, title: name, contents });

async function shelfOf(files: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith(files);
  const state = join(dirname(folder), 'state');
  const open = () => openShelf(folder, state);
  const names = () => readdirSync(folder).toSorted();
  return { folder, state, open, shelf: open(), names };
}

const made = (outcome: Change | string): Change => {
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome;
};

describe('the article folder as admins change it', () => {
  it('adds, moves aside, brings back and takes back, and remembers who did it', async () => {
    const { shelf, names, folder } = await shelfOf({ 'a.md': 'A' });
    await shelf.add([file('b', 'B'), file('a', 'other A')], HOA);
    expect(names()).toEqual(['a-2.md', 'a.md', 'b.md']);
    const removal = made(await shelf.remove({ path: 'a.md', title: 'A' }, LAN));
    expect(names()).toEqual(['a-2.md', 'b.md']);
    expect(made(await shelf.restore(removal.id, HOA)).files).toMatchObject([{ path: 'a.md', title: 'A' }]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('A');
    const history = await shelf.history();
    expect(history.map(({ kind, by }) => [kind, by.name])).toEqual([
      ['add', 'Hoa'],
      ['remove', 'Lan'],
      ['restore', 'Hoa'],
    ]);
    for (const expected of [['a-2.md', 'b.md'], ['a-2.md', 'a.md', 'b.md'], ['a.md']]) {
      made(await shelf.rollback(lastOf(await shelf.history())?.id ?? '', HOA));
      expect(names()).toEqual(expected);
    }
    expect(lastOf(await shelf.history())).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('keeps its state from everybody else on the machine', async () => {
    const { shelf, state } = await shelfOf({ 'a.md': 'A' });
    made(await shelf.remove({ path: 'a.md', title: 'A' }, LAN));
    expect(statSync(state).mode & 0o077).toBe(0);
  });

  it('goes on after a restart', async () => {
    const { shelf, open, names } = await shelfOf({ 'a.md': 'A' });
    const removal = made(await shelf.remove({ path: 'a.md', title: 'A' }, HOA));
    const later = open();
    expect(removalsIn(await later.history()).map(({ id }) => id)).toEqual([removal.id]);
    made(await later.restore(removal.id, HOA));
    expect(names()).toEqual(['a.md']);
    expect(removalsIn(await later.history())).toEqual([]);
  });

  it('lists what is aside, also after a restore that was taken back', async () => {
    const { shelf } = await shelfOf({ 'a.md': 'A' });
    const aside = async () => removalsIn(await shelf.history()).length;
    const removal = made(await shelf.remove({ path: 'a.md', title: 'A' }, HOA));
    const restore = made(await shelf.restore(removal.id, HOA));
    expect(await aside()).toBe(0);
    made(await shelf.rollback(restore.id, HOA));
    expect(await aside()).toBe(1);
    made(await shelf.restore(removal.id, HOA));
    expect(await aside()).toBe(0);
  });

  it('writes over nothing and takes nothing away that is not what it was', async () => {
    const { shelf, folder } = await shelfOf({ 'a.md': 'A' });
    const removal = made(await shelf.remove({ path: 'a.md', title: 'A' }, HOA));
    writeFileSync(join(folder, 'a.md'), 'a new A');
    expect(await shelf.restore(removal.id, HOA)).toBe('taken');
    const added = await shelf.add([file('b', 'B')], HOA);
    writeFileSync(join(folder, 'b.md'), 'B, mended by hand');
    expect(await shelf.rollback(added.id, HOA)).toBe('taken');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('a new A');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('B, mended by hand');
    expect(await shelf.remove({ path: 'c.md', title: 'C' }, HOA)).toBe('gone');
    expect(await shelf.restore('nothing', HOA)).toBe('gone');
    expect(await shelf.rollback(removal.id, HOA)).toBe('moved-on');
  });

  it('loses nothing of two admins at once, nor of two processes', async () => {
    const { shelf, open, names } = await shelfOf();
    const other = open();
    const adding = Array.from({ length: 12 }, (_, number) =>
      (number % 2 === 0 ? shelf : other).add([file('news', `news ${number}`)], number % 3 === 0 ? HOA : LAN),
    );
    await Promise.all(adding);
    expect(names()).toHaveLength(12);
    expect(await shelf.history()).toHaveLength(12);
    const removals = await Promise.all([
      shelf.remove({ path: 'news.md', title: '' }, HOA),
      other.remove({ path: 'news.md', title: '' }, LAN),
    ]);
    expect(removals.filter((outcome) => outcome === 'gone')).toHaveLength(1);
  });

  it('takes over the lock of a process that is gone', async () => {
    const { shelf, state, names } = await shelfOf();
    mkdirSync(state);
    writeFileSync(join(state, 'lock'), '4194303');
    await shelf.add([file('a', 'A')], HOA);
    expect(names()).toEqual(['a.md']);
    expect(existsSync(join(state, 'lock'))).toBe(false);
  });

  it('takes back what a crash left half done, and counts what it left wholly done', async () => {
    const { shelf, open, state, folder, names } = await shelfOf({ 'a.md': 'A' });
    const { files } = await shelf.add([file('x', 'X'), file('y', 'Y')], HOA);
    made(await shelf.remove({ path: 'x.md', title: 'x' }, HOA));
    const begin = (change: object) =>
      appendFileSync(join(state, 'history.jsonl'), `${JSON.stringify({ begin: change })}\n`);
    const crashed = { id: 'c'.repeat(12), kind: 'add', at: '2023-01-01T00:00:00Z', by: HOA };
    // Both were to be added, and one was: y.md, whose contents are there from the change before.
    begin({ ...crashed, files: files.map((one) => ({ ...one, path: one.path.replace('.md', '-new.md') })) });
    writeFileSync(join(folder, 'y-new.md'), 'Y');
    await open().add([file('z', 'Z')], HOA);
    expect(names()).toEqual(['a.md', 'y.md', 'z.md']);
    // All of it was done, but for the line that says so.
    begin({ ...crashed, id: 'd'.repeat(12), files: [{ ...files[1], path: 'w.md' }] });
    writeFileSync(join(folder, 'w.md'), 'Y');
    await open().add([file('v', 'V')], HOA);
    expect(names()).toEqual(['a.md', 'v.md', 'w.md', 'y.md', 'z.md']);
    expect((await shelf.history()).map(({ id }) => id)).toContain('d'.repeat(12));
    expect((await shelf.history()).map(({ id }) => id)).not.toContain('c'.repeat(12));
    appendFileSync(join(state, 'history.jsonl'), '{"begin":{"id":"torn');
    await open().add([file('u', 'U')], HOA);
    expect(lastOf(await shelf.history())?.files[0]?.path).toBe('u.md');
  });

  it('never leaves the folder', async () => {
    const { shelf, state, folder } = await shelfOf({ 'a.md': 'A' });
    const outside = dirname(folder);
    for (const name of ['../evil', 'a/b', '..', '', '.hidden', 'a\0b', 'C:evil', 'a.md'])
      await expect(shelf.add([file(name, 'evil')], HOA)).rejects.toThrow('is not a name');
    for (const path of ['../state/history.jsonl', '/etc/passwd', 'a.md/../../x.md'])
      expect(await shelf.remove({ path, title: '' }, HOA)).toBe('gone');
    const added = await shelf.add([file('b', 'B')], HOA);
    const forge = (path: string, id: string) =>
      appendFileSync(
        join(state, 'history.jsonl'),
        `${JSON.stringify({ begin: { ...added, id, kind: 'remove', files: [{ path, title: '', before: added.files[0]?.after, after: null }] } })}\n${JSON.stringify({ end: id, done: true })}\n`,
      );
    symlinkSync(outside, join(folder, 'link'));
    for (const [at, path] of ['../evil.md', 'link/evil.md', '/tmp/evil.md'].entries()) {
      const id = String(at).repeat(12);
      forge(path, id);
      await expect(shelf.restore(id, HOA)).rejects.toThrow(/not a path|leads out/);
    }
    expect(readdirSync(outside).toSorted()).toEqual(['articles', 'state']);
  });
});
