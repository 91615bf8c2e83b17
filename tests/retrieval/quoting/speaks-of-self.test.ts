import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

describe('who replies that it is they', () => {
  it.each([
    [
      "Mo: who's got the key of the lantern shed?\n\nKit_r: Me. The other one is with Mrs Vane at number 4",
      'Kit_r: Me',
    ],
    ["Mo: who's got the key of the lantern shed?\n\nKit_r: I do, come round after six", 'Kit_r: I do'],
  ])('is bold with that word: %s', async (text, bold) =>
    expect((await quoted('who has the key of the lantern shed', text)).bold).toEqual([bold]),
  );

  it('in Vietnamese, too', async () => {
    const text = 'Hạ: ai giữ chìa khóa kho đèn vậy\n\nKhoa: em giữ ạ';
    expect((await quoted('ai giữ chìa khóa kho đèn', text)).bold).toEqual(['Khoa: em giữ ạ']);
  });

  it.each([
    ["Mo: who's got the key of the lantern shed?\n\nKit_r: Mrs Vane at number 4", 'Vane'],
    ["Mo: who's got the key of the lantern shed?\n\nKit_r: Me and the cat saw it, ask Mrs Vane", 'Vane'],
  ])('is not where somebody else is named: %s', async (text, name) => {
    const { bold } = await quoted('who has the key of the lantern shed', text);
    expect(bold.join(' ')).toContain(name);
    expect(bold.join(' ')).not.toContain('Kit_r');
  });
});
