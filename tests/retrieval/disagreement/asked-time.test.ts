import { expect, it } from 'vitest';
import { asksForNow, asksForThen } from '../../../src/retrieval/disagreement/asked-time.ts';

it.each([
  'how much is it now',
  'gates atm?',
  'is the pool still shut',
  'who teaches piano this term',
  'Giá vé bây giờ bao nhiêu',
  'hien tai ai lam truong nhom',
  'năm nay chạy ở đâu',
])('hears that what holds now is asked for: %s', (question) => {
  expect(asksForNow(question)).toBe(true);
});

it.each(['mấy giờ mở cửa', 'what time does it open', 'where do I park', 'do you know the snow rules'])(
  'takes no hour and no part of a word for it: %s',
  (question) => {
    expect(asksForNow(question)).toBe(false);
  },
);

it.each(['what was the fee before', 'who won last year', 'năm ngoái thi ở đâu', 'ban dau gia bao nhieu'])(
  'hears that what held before is asked for: %s',
  (question) => {
    expect(asksForThen(question)).toBe(true);
  },
);

it.each(['what is the fee', 'who wins', 'năm nay thi ở đâu'])('and that it is not: %s', (question) => {
  expect(asksForThen(question)).toBe(false);
});
