import { describe, expect, it } from 'vitest';
import { asksAlike } from '../../src/asking/asks-alike.ts';
import { sharedEncoder } from '../support/encoder.ts';

/** Pairs that ask for the same, in other words. */
const SAME = [
  ['wheelchair access?', 'is the venue wheelchair accessible?'],
  ['wifi password?', 'what is the password for the wifi'],
  ['how much are tickets', 'what does a ticket cost?'],
  ['When does it start?', 'what time does it begin'],
  ['do I need a visa', 'visa required?'],
  ['có được mang chó vào không', 'cho chó vào được không ạ'],
  ['vé bao nhiêu tiền', 'giá vé là bao nhiêu?'],
] as const;

/** Pairs of one shape that ask for something else. */
const OTHER = [
  ['where can i park', 'where can i smoke'],
  ['when does it start?', 'when does it end?'],
  ['who opened the bridge', 'who built the bridge'],
  ['can I bring my dog', 'can I bring my laptop'],
  ['what is plan A', 'what is plan B'],
  ['who won in 2024', 'who won in 2025'],
  ['who is the keynote speaker', 'when is the keynote'],
  ['what is the wifi password', 'is there wifi'],
  ['is the venue wheelchair accessible?', 'where is the venue?'],
  ['mấy giờ bắt đầu', 'mấy giờ kết thúc'],
  ['có chỗ đậu xe không', 'có chỗ gửi đồ không'],
] as const;

describe('likeness of questions, by meaning', () => {
  const encoder = sharedEncoder();

  const alike = async (pair: readonly string[]): Promise<boolean> => {
    const vectors = new Map<string, Float32Array>();
    for (const question of pair) {
      vectors.set(question, await encoder().encode(question, 'query'));
    }
    expect(vectors.size).toBe(2);
    const [a = '', b = ''] = pair;
    return asksAlike(vectors)(a, b);
  };

  it.each(SAME)('“%s” and “%s” are one', async (...pair) => expect(await alike(pair)).toBe(true));
  it.each(OTHER)('“%s” and “%s” are two', async (...pair) => expect(await alike(pair)).toBe(false));
});

describe('likeness of questions, by words', () => {
  const alike = asksAlike();

  it.each([
    ['wheelchair access?', 'is the venue wheelchair accessible?'],
    ['Where is the zoo?', 'where is the ZOO'],
    ['Bảo tàng ở đâu?', 'bao tang o dau'],
  ])('“%s” and “%s” are one', (a, b) => expect(alike(a, b)).toBe(true));
  it.each(OTHER)('“%s” and “%s” are two', (a, b) => expect(alike(a, b)).toBe(false));
});
