import { describe, expect, it } from 'vitest';
import { onlyComments } from '../../../src/retrieval/passages/only-comments.ts';

describe('a message that only takes in or comments on another one', () => {
  it.each([
    'Noted',
    'ok thanks Ann!',
    'Thank you so much 🙏',
    'Great, thanks for letting us know',
    "That's going to be tight from work but ok",
    "That'll be a bit of a rush for me",
    "bit of a pain but we'll manage",
    'Dạ vâng ạ',
    'em rõ rồi chị',
    'Dạ em cảm ơn chị nhiều',
    'vậy hơi gấp nhưng được',
  ])('is “%s”', (words) => expect(onlyComments(words)).toBe(true));

  it.each([
    // A condition, a value, what to do, and what is so instead.
    "That's fine if you bring a lead",
    "That's fine, the gate shuts at 6",
    'Noted, we moved it to Friday the 3rd',
    'ok so the key is with Bo',
    'Great hall, second door on the left',
    "that's the latch, lift it with your foot",
    'Dạ gửi xe ở nhà bà Tám',
    'dạ chị Mai giữ chìa khóa',
    'vậy hơi gấp nên dời sang thứ Bảy',
    'thanks to Ann the gate opens at six',
  ])('is not “%s”', (words) => expect(onlyComments(words)).toBe(false));
});
