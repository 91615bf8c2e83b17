import { expect, it } from 'vitest';
import { encodeState } from '../../../src/reply/read/custom-id.ts';
import { readUpdateState, updateState } from '../../../src/reply/read/update-state.ts';
import { article } from '../../support/article.ts';

it('the longest ids fit beside all that was asked, and come back', () => {
  const one = article({ id: 'a', text: 'b' });
  const asked = {
    question: 'who?',
    version: 'f'.repeat(16),
    asker: '1',
    skip: 0,
    scope: one,
    earlier: { question: 'what?', article: one },
    askedOn: '9999-12-31',
    asTyped: true,
  };
  const most = '18446744073709551615';
  const state = updateState(asked, { messageId: most, asker: most, language: 'vi' });
  expect(encodeState(state).length).toBeLessThanOrEqual(100);
  expect(readUpdateState(state)).toMatchObject({
    messageId: most,
    language: 'vi',
    asked: { asker: most, asTyped: true },
  });
});

it('buttons that do not say the language are still read', () => {
  const parts = ['a', '1', '', '', '', '0'];
  expect(readUpdateState({ action: 'update', version: '', parts })).toMatchObject({ language: undefined });
});

it.each([
  [['']],
  [['zzzzzzzzzzzzzz', '1', '', '', '', '0']],
  [['a!', '1', '', '', '', '0']],
  [['a', 'x', '', '', '', '0']],
])('reads nothing from %j', (parts) => {
  expect(readUpdateState({ action: 'update', version: '', parts })).toBe(undefined);
});
