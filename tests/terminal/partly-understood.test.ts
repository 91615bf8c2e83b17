import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { partlyUnderstood } from '../../src/terminal/partly-understood.ts';
import { isToldFirst } from '../../src/terminal/told-once.ts';
import { article } from '../support/article.ts';

it('says how many articles were read where the others still are', () => {
  const status = { state: 'running', done: 40, total: 56 } as const;
  expect(partlyUnderstood(status, 'en')).toContain('40 of 56 articles');
  expect(partlyUnderstood(status, 'vi')).toContain('40 trong 56 bài');
});

it('names the very long articles where only those are left, and says what to do', () => {
  const long = article({ id: 'rules', text: 'Words', title: 'The rules' });
  const status = { state: 'running', done: 27, total: 28, longLeft: [long] } as const;
  expect(partlyUnderstood(status, 'en')).toMatch(/^“The rules” is so long .*"npm start".* split it/u);
  expect(partlyUnderstood(status, 'vi')).toMatch(/^Bài “The rules” dài .*"npm start"/u);
  expect(partlyUnderstood({ ...status, longLeft: [long, long] }, 'en')).toMatch(/^2 articles, “The rules”/u);
  expect(partlyUnderstood({ ...status, state: 'done' }, 'en')).toBeUndefined();
});

it('is told once in a state folder, and again where it says something else', async () => {
  const stateDir = await mkdtemp(join(tmpdir(), 'verbatim-told-'));
  expect(await isToldFirst(stateDir, 'one')).toBe(true);
  expect(await isToldFirst(stateDir, 'one')).toBe(false);
  expect(await isToldFirst(stateDir, 'two')).toBe(true);
  // Of something else, which the last one leaves as it is.
  expect(await isToldFirst(stateDir, 'one', 'left-out')).toBe(true);
  expect(await isToldFirst(stateDir, 'two')).toBe(false);
  await rm(stateDir, { recursive: true });
});

it.each(['done', 'off', 'unavailable'] as const)('says nothing where it is %s', (state) => {
  expect(partlyUnderstood({ state, done: 56, total: 56 }, 'en')).toBeUndefined();
});
