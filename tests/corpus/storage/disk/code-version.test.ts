import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codeVersion } from '../../../../src/corpus/storage/disk/code-version.ts';
import { folderWith, put } from '../../folder.ts';

const CODE = { 'a.ts': 'export const a = 1;', 'inner/b.js': 'export const b = 2;' };

async function versionOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await folderWith({});
  for (const [name, text] of Object.entries(files)) await put(folder, name, text);
  return codeVersion(pathToFileURL(`${folder}/`));
}

describe('the version of code', () => {
  it('is the same for the same files, wherever they lie', async () => {
    const version = await versionOf(CODE);
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(await versionOf(CODE)).toBe(version);
    expect(await versionOf({ ...CODE, 'a.ts.map': '{}', 'notes.md': 'no code' })).toBe(version);
  });

  it.each([
    ['a line differs', { ...CODE, 'a.ts': 'export const a = 3;' }],
    ['a line of an inner folder differs', { ...CODE, 'inner/b.js': 'export const b = 3;' }],
    ['a file was added', { ...CODE, 'c.ts': '' }],
    ['a file was renamed', { 'c.ts': CODE['a.ts'], 'inner/b.js': CODE['inner/b.js'] }],
  ])('is another one where %s', async (_, files) => {
    expect(await versionOf(files)).not.toBe(await versionOf(CODE));
  });

  it('goes by the digests of the source where a build has left them', async () => {
    const built = {
      'source.sha256': 'a',
      'inner/source.sha256': 'b',
      'inner/worker.js': 'import "../chunk.js";',
    };
    const version = await versionOf(built);
    expect(await versionOf({ ...built, 'inner/worker.js': '' })).toBe(version);
    expect(await versionOf({ ...built, 'inner/source.sha256': 'c' })).not.toBe(version);
  });

  it('takes every folder into account', async () => {
    const [one, other] = [await folderWith(CODE), await folderWith({ 'd.ts': '' })];
    const [first, second] = [pathToFileURL(`${one}/`), pathToFileURL(`${other}/`)];
    expect(await codeVersion(first, second)).not.toBe(await codeVersion(first));
  });
});
