import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('a place', () => {
  it.each([
    // The sentence that calls out has most of the question's words, and no place.
    [
      'where do the lantern makers meet',
      'Lantern makers meet every Friday. It is in the old bakery. See you all at the meeting, lantern makers!',
      'in the old bakery',
    ],
    [
      'where does the lantern club meet',
      'Our lantern club is twelve years old. It meets in the crypt below the town hall on Thursdays. A warm welcome to all lantern club friends, we love to meet you!',
      'in the crypt below the town hall',
    ],
    [
      'where do the lantern makers meet',
      'The lantern makers have a new home: the old bakery on Mill Lane. See you all there, lantern makers!',
      'on Mill Lane',
    ],
    // Nor is it looked for elsewhere where the sentence has one.
    [
      'where does the lantern choir meet',
      'Come and sing with us on Thursdays! The lantern choir meets in the crypt of the old church. Bring a friend!',
      'in the crypt of the old church',
    ],
    [
      'hội đèn gặp nhau ở đâu',
      'Hội đèn gặp nhau ở quán trà đầu ngõ 12. Rủ thêm bạn bè cho đông vui nhé!',
      'ở quán trà đầu ngõ 12',
    ],
  ])('is bold in the sentence of a quote that has one: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is not that of another sentence where one tells where to ask', async () => {
    const text =
      'The lantern hall in Mill Lane has four courses. Sign up for a lantern course with Ann Lee by May.';
    expect((await quoted('sign up for a lantern course where', text)).bold.join()).not.toBe('in Mill Lane');
  });
});
