import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWaiting, type Waiting } from '../../src/reports/waiting.ts';

const waiting = (id: string): Waiting => ({
  id: id.repeat(16),
  user: '1',
  locale: 'vi',
  question: 'Where is the opera house?',
  askedOn: '2023-01-06',
});

async function folder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'verbatim-waiting-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  return join(parent, 'waiting');
}

describe('who waits for an answer', () => {
  it('is kept until taken, also by another process', async () => {
    const path = await folder();
    await openWaiting(path).add(waiting('b'));
    await openWaiting(path).add(waiting('a'));
    expect(await openWaiting(path).all()).toEqual([waiting('a'), waiting('b')]);
    expect(await openWaiting(path).take(waiting('a').id)).toEqual(waiting('a'));
    expect(await openWaiting(path).all()).toEqual([waiting('b')]);
  });

  it('is told once: of several who take at once one gets it', async () => {
    const path = await folder();
    const { id } = waiting('c');
    for (let round = 0; round < 20; round++) {
      await openWaiting(path).add(waiting('c'));
      const taken = await Promise.all([1, 2, 3].map(() => openWaiting(path).take(id)));
      expect(taken.filter((one) => one !== undefined)).toEqual([waiting('c')]);
    }
  });

  it('is nobody for an id that leads elsewhere', async () => {
    const path = await folder();
    await expect(openWaiting(path).add({ ...waiting('d'), id: '../evil' })).rejects.toThrow(RangeError);
    expect(await openWaiting(path).take('../evil')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('is read by nobody else on the machine', async () => {
    const path = await folder();
    await openWaiting(path).add(waiting('e'));
    expect((await stat(join(path, `${waiting('e').id}.json`))).mode & 0o077).toBe(0);
  });
});
