import { expect, it } from 'vitest';
import { outsideBracket } from '../../../src/retrieval/quoting/outside-bracket.ts';

it.each([
  ['UPDATE (Zak, [30/3): because of the slip we go by bus], at ten.', 'because of the slip we go by bus'],
  ['UPDATE (Zak, 30/3): [because of the slip we go by bus], at ten.', 'because of the slip we go by bus'],
  ['Open (on [Mondays to Fridays)] too.', 'Mondays to Fridays)'],
  ['Dogs [(on a lead) may come in].', '(on a lead) may come in'],
  ['The hut (by the mill [at noon] on Sunday).', 'at noon'],
])('no half of a bracket is bold: %s', (marked, bold) => {
  const text = marked.replaceAll(/[[\]]/gu, '');
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const { start, end } = outsideBracket(span, text, 0);
  expect(text.slice(start, end)).toBe(bold);
});
