import { expect, it } from 'vitest';
import { SAID } from '../../preview/said.ts';

it('says where the page is in the language of the terminal', () => {
  expect(SAID.en.serves(1, 'http://here')).toBe('A copy of 1 article: http://here (Ctrl+C ends it)');
  expect(SAID.en.serves(2, 'http://here')).toContain('2 articles');
  expect(SAID.vi.serves(2, 'http://here')).toBe('Bản sao của 2 bài viết: http://here (Ctrl+C để dừng)');
});
