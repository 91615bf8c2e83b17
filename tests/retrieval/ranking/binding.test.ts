import { expect, it } from 'vitest';
import { labelledNumberOf } from '../../../src/retrieval/question/bound-numbers.ts';
import { isOtherRule } from '../../../src/retrieval/ranking/binding.ts';

it.each([
  ['§10 Anyone who breaks these rules can be barred.', 'what does rule 9 say', true],
  ['§9 Bicycles go in the racks.', 'what does rule 9 say', false],
  ['Khoản 4. Không nuôi cáo.', 'khoản 3 nói gì', true],
  ['10 foxes were seen at gate 9.', 'where is gate 9', false],
])('“%s” is another rule than “%s” asks for: %s', (paragraph, question, expected) => {
  const asked = labelledNumberOf(question);
  expect(asked !== undefined && isOtherRule(paragraph, asked)).toBe(expected);
});
