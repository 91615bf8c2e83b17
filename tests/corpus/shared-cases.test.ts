import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library.ts';

/** Cases of people's own files beside the project, where they are there; README.md among them says how they are read. */
const FOLDER = join(import.meta.dirname, '../../../shared/cases');
const MARKUP = /\*\*|\]\(|\[\[|<\/?[a-z]+[\s>]|\{[{%<]|:::|^(?:---|\+\+\+)$|%%|&(?:amp|nbsp);/mu;

/** The cases of text that its author hid. */
const HIDDEN = /^B\d/;

const cases = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /^[A-K]\d/.test(name)) : [];
if (cases.length === 0) console.log('There are no cases beside the project: skipped.');

describe.skipIf(cases.length === 0)('each case of files as people have them', () => {
  it.each(cases)('%s is read and answers, and what is quoted of it holds no markup', async (name) => {
    const library = await openLibrary({ directory: join(FOLDER, name, 'corpus') });
    const questions = readFileSync(join(FOLDER, name, 'questions.txt'), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(library.status().articles).toBeGreaterThan(0);
    for (const question of questions) {
      const answer = await library.answer(question);
      // Of what its author hid nothing is quoted.
      if (!HIDDEN.test(name)) expect(answer.kind, question).toBe('found');
      for (const { text } of answer.excerpts) expect(text).not.toMatch(MARKUP);
    }
  });
});
