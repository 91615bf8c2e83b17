import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const TYRES =
  'Glass goes in the green bin. Old tyres - NO, we cannot take them. Bring them to the quarry yard in Mardle, by appointment.';
const HELMETS = 'Helmets are not hired out here. Try the shop on Bell Street. The club bar opens at six.';
const BINH = 'Rác để sau nhà kho. Bình ga cũ thì không nhận. Mang ra đại lý ga đầu đường để đổi.';

describe('a sentence that says that something is not done', () => {
  it.each([
    ['how do i get rid of old tyres', TYRES, 'Bring them to the quarry yard in Mardle'],
    ['do you hire out helmets', HELMETS, 'Try the shop on Bell Street.'],
    ['có nhận bình ga cũ không', BINH, 'Mang ra đại lý ga đầu đường'],
  ])('is quoted with where else to turn: %s', async (question, text, alternative) => {
    expect((await quoted(question, text)).text).toContain(alternative);
  });

  it('has in bold what to do, where that is asked for', async () => {
    expect((await quoted('how do i get rid of old tyres', TYRES)).bold).toEqual([
      'Bring them to the quarry yard in Mardle, by appointment.',
    ]);
  });

  it.each([
    ['do you hire out helmets', 'Helmets are not hired out here. The club bar opens at six.', 'bar'],
    ['do you hire out helmets', 'Helmets are hired out here. Try the bar on Bell Street.', 'Try'],
  ])('is not quoted with what is no alternative: %s', async (question, text, other) => {
    expect((await quoted(question, text)).text).not.toContain(other);
  });
});
