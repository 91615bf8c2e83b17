import { expect, it } from 'vitest';
import { questionTypeOf } from '../../../src/retrieval/question/question-type.ts';

it.each([
  ['who is group leader', 'person'],
  ['who is treasurer', 'person'],
  ['who was club captain?', 'person'],
  ['who is ann lee', 'definition'],
  ['who is captain hook', 'definition'],
])('“%s” asks for a %s', (question, type) => expect(questionTypeOf(question)).toBe(type));
