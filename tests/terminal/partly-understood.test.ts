import { expect, it } from 'vitest';
import { partlyUnderstood } from '../../src/terminal/partly-understood.ts';

it('says how many articles were read where the others still are', () => {
  const status = { state: 'running', done: 40, total: 56 } as const;
  expect(partlyUnderstood(status, 'en')).toContain('40 of 56 articles');
  expect(partlyUnderstood(status, 'vi')).toContain('40 trong 56 bài');
});

it.each(['done', 'off', 'unavailable'] as const)('says nothing where it is %s', (state) => {
  expect(partlyUnderstood({ state, done: 56, total: 56 }, 'en')).toBeUndefined();
});
