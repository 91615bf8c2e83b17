import { expect, it } from 'vitest';
import { lacksMaker } from '../../../src/retrieval/values/makers.ts';

it.each([
  ['who founded the cipher department', 'In 2022 the cipher department advised the ministry.', true],
  ['who founded the mill', 'Ada Penn set up the mill in 1931.', false],
  ['ai sáng lập câu lạc bộ', 'Câu lạc bộ do thầy Tín thành lập năm 2009.', false],
  ['ai thành lập câu lạc bộ', 'Thầy Tín dạy ở câu lạc bộ.', true],
  ['who designed the flag', 'Bo Reed carried the flag.', true],
  ['who designed the flag', 'The flag is the work of Bo Reed.', false],
  ['who runs the mill', 'Ada Penn runs the mill.', false],
])('“%s” is told nothing of by “%s”: %s', (question, text, lacks) => {
  expect(lacksMaker(question, text)).toBe(lacks);
});
