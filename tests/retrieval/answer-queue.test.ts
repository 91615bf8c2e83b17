import { describe, expect, it } from 'vitest';
import { AnswerQueue } from '../../src/retrieval/answer-queue.ts';

/** Does three steps and reports each. */
async function steps(turns: AnswerQueue, name: string, told: string[]): Promise<string> {
  for (let step = 1; step <= 3; step += 1) {
    told.push(`${name}${step}`);
    await turns.giveWay();
  }
  return name;
}

describe('turns', () => {
  it('lets other work come between the steps, but no work that began later', async () => {
    const turns = new AnswerQueue(0);
    const told: string[] = [];
    const works = ['a', 'b'].map((name) => turns.oneByOne(async () => steps(turns, name, told)));
    const beat = (): void => {
      told.push('beat');
      if (told.length < 12) setImmediate(beat);
    };
    setImmediate(beat);
    expect(await Promise.all(works)).toEqual(['a', 'b']);
    expect(told.filter((word) => word !== 'beat')).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
    const between = told
      .join(' ')
      .split(/[ab]\d/)
      .slice(1, -1);
    expect(between.map((beats) => beats.includes('beat'))).toEqual([true, true, true, true, true]);
  });

  it('does not give way before its time is over', async () => {
    const turns = new AnswerQueue(Number.POSITIVE_INFINITY);
    const told: string[] = [];
    setImmediate(() => told.push('beat'));
    await turns.oneByOne(async () => steps(turns, 'a', told));
    expect(told).toEqual(['a1', 'a2', 'a3']);
  });

  it('lets other work come between the steps of a generator, and gives what it returns', async () => {
    const told: string[] = [];
    const beat = (): void => {
      told.push('beat');
      if (told.length < 8) setImmediate(beat);
    };
    function* generator(): Generator<undefined, string> {
      told.push('a1');
      yield;
      told.push('a2');
      return 'a';
    }
    setImmediate(beat);
    expect(await new AnswerQueue(0).inSteps(generator())).toBe('a');
    expect(told.filter((word) => word !== 'beat')).toEqual(['a1', 'a2']);
    expect(told.slice(told.indexOf('a1'), told.indexOf('a2'))).toContain('beat');
  });

  it('lets what a piece of work came to be sent before the next begins, however short it was', async () => {
    const turns = new AnswerQueue(Number.POSITIVE_INFINITY);
    const told: string[] = [];
    const works = ['a', 'b', 'c'].map(async (name) => {
      await turns.oneByOne(async () => told.push(name));
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      told.push(`${name} sent`);
    });
    await Promise.all(works);
    expect(told).toEqual(['a', 'a sent', 'b', 'b sent', 'c', 'c sent']);
  });

  it('goes on after work that fails', async () => {
    const turns = new AnswerQueue(0);
    const fails = turns.oneByOne(async () => {
      throw new Error('no');
    });
    const works = turns.oneByOne(async () => 'yes');
    await expect(fails).rejects.toThrow('no');
    expect(await works).toBe('yes');
  });
});
