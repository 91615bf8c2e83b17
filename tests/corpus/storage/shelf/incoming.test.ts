import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openIncoming, type Submission } from '../../../../src/corpus/storage/shelf/incoming.ts';
import { folderWith } from '../../folder.ts';

const SUBMISSION: Submission = {
  from: 'fair.md',
  files: [{ name: 'fair', title: 'The fair', contents: '# The fair\n' }],
  warnings: ['a field was left out'],
};
const DAY_MS = 24 * 60 * 60 * 1_000;

async function incoming() {
  const folder = join(await folderWith({}), 'incoming');
  return { folder, waiting: openIncoming(folder) };
}

describe('what waits to be added', () => {
  it('is there for whoever has its key, also after a restart', async () => {
    const { folder, waiting } = await incoming();
    const key = await waiting.save(SUBMISSION);
    expect(key).toMatch(/^[\w-]{16}$/);
    expect(await openIncoming(folder).load(key)).toEqual(SUBMISSION);
  });

  it('has a key of its own each time, whatever it holds', async () => {
    const { waiting } = await incoming();
    expect(await waiting.save(SUBMISSION)).not.toBe(await waiting.save(SUBMISSION));
  });

  it('is taken once, of two who take it at once by one', async () => {
    const { waiting } = await incoming();
    const key = await waiting.save(SUBMISSION);
    const taken = await Promise.all([waiting.take(key), waiting.take(key)]);
    expect(taken.filter((one) => one !== undefined)).toEqual([SUBMISSION]);
    expect(await waiting.load(key)).toBeUndefined();
  });

  it('has its key again where it was put back', async () => {
    const { waiting } = await incoming();
    const key = await waiting.save(SUBMISSION);
    await waiting.take(key);
    await waiting.putBack(key, SUBMISSION);
    expect(await waiting.take(key)).toEqual(SUBMISSION);
  });

  it('is forgotten after a week', async () => {
    const { folder, waiting } = await incoming();
    const [old, young] = [await waiting.save(SUBMISSION), await waiting.save(SUBMISSION)];
    const aged = async (key: string, days: number) => {
      const at = new Date(Date.now() - days * DAY_MS);
      await utimes(join(folder, `${key}.json`), at, at);
    };
    await aged(old, 7.1);
    await aged(young, 6.9);
    await waiting.save(SUBMISSION);
    expect(await waiting.load(old)).toBeUndefined();
    expect(await waiting.load(young)).toEqual(SUBMISSION);
  });

  it('is nothing for a key that leads out of the folder, or for a file of another shape', async () => {
    const { folder, waiting } = await incoming();
    await mkdir(folder);
    await writeFile(join(folder, '..', 'secret-of-others.json'), JSON.stringify(SUBMISSION));
    for (const key of ['../secret-of-others', '', '.', 'a'.repeat(15), 'a'.repeat(17)])
      expect([key, await waiting.load(key)]).toEqual([key, undefined]);
    await writeFile(join(folder, `${'b'.repeat(16)}.json`), '{"from":"x","files":[{}],"warnings":[]}');
    expect(await waiting.load('b'.repeat(16))).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is read by nobody else on the machine', async () => {
    const { folder, waiting } = await incoming();
    await waiting.save(SUBMISSION);
    expect((await stat(folder)).mode & 0o077).toBe(0);
  });
});
