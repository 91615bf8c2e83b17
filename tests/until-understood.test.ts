import { describe, expect, it } from 'vitest';
import { untilUnderstood } from '../src/startup.ts';
import { article } from './support/article.ts';

const PATIENCE = { any: 5, nearly: 60_000, one: 30_000 };

/** Whether a question waits on after its first patience: then it asks again, and the articles are read. */
async function waitsOn(done: number, total: number): Promise<boolean> {
  let read = (): void => undefined;
  const allRead = new Promise<void>((resolve) => {
    read = resolve;
  });
  let asked = 0;
  const library = {
    mostlyUnderstood: () => {
      if (++asked === 2) read();
      return allRead;
    },
    status: () => ({ meaning: { state: 'running' as const, done, total } }),
  };
  await untilUnderstood(library, PATIENCE);
  return asked === 2;
}

describe('a question in a terminal', () => {
  it.each([
    ['few articles', 0, 40, true],
    ['many, all but a few of which are read', 999, 1_000, true],
    ['many of which none is read', 0, 1_000, false],
  ])('waits for %s', async (_, done, total, waits) => {
    expect(await waitsOn(done, total)).toBe(waits);
  });

  it('waits no longer for an article that takes very long', async () => {
    let looked = 0;
    const library = {
      mostlyUnderstood: () => new Promise<void>(() => undefined),
      // Three articles are read while it waits, and the fourth is not.
      status: () => ({ meaning: { state: 'running' as const, done: Math.min(3, looked++), total: 4 } }),
    };
    await untilUnderstood(library, { any: 1, nearly: 60_000, one: 1 });
    expect(looked).toBe(5);
  });

  it('does not wait for articles that take longer than a few seconds', async () => {
    let asked = 0;
    const library = {
      mostlyUnderstood: () => {
        asked += 1;
        return Promise.resolve();
      },
      status: () => ({
        meaning: {
          state: 'running' as const,
          done: 27,
          total: 28,
          longLeft: [article({ id: 'long', text: 'Words' })],
        },
      }),
    };
    await untilUnderstood(library, { any: 60_000, nearly: 60_000, one: 60_000 });
    expect(asked).toBe(1);
  });
});
