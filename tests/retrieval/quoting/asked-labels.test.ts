import { describe, expect, it } from 'vitest';
import { quoted } from './quoted.ts';

const STOP = 'Buses 7 and 18 stop at Lantern Street Bridge.';
const TWO = 'Buses 7 and 18 stop at the lantern gate, buses 4 and 9 at the lantern mill.';
const XE = 'Xe buýt số 9 và 27 dừng ở cổng hội đèn.';

describe('numbers or letters that answer together', () => {
  it.each([
    ['which buses stop near lantern street', STOP, '7 and 18'],
    ['what buses can i take to the lantern bridge', STOP, '7 and 18'],
    [
      'which buses stop at the lantern gate',
      'Buses 12, 31 and 44 stop at the lantern gate.',
      '12, 31 and 44',
    ],
    ['which buses stop at the lantern gate', TWO, '7 and 18'],
    ['which buses stop at the lantern mill', TWO, '4 and 9'],
    ['which bus goes to the lantern hall', 'The number 7 and 18 buses go to the lantern hall.', '7 and 18'],
    ['which groups meet in the lantern hall', 'Groups A, B and D meet in the lantern hall.', 'A, B and D'],
    ['which room is the lantern press in', 'The lantern press in room 2 has been taken to room 7.', '7'],
    ['máy in đèn ở phòng nào', 'Máy in đèn: phòng 2 bị dột, đã đưa qua phòng 7 từ hôm 28/9.', '7'],
    ['xe buýt số mấy dừng ở cổng hội đèn', XE, '9 và 27'],
    ['xe buyt nao dung o cong hoi den', XE, '9 và 27'],
    ['tuyến xe buýt nào dừng ở cổng đèn', 'Tuyến xe buýt 9, 27 và 31 dừng ở cổng đèn.', '9, 27 và 31'],
  ])('are bold whole where “which” asks for them: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it.each([
    ['where do the buses stop', STOP, 'Lantern Street Bridge'],
    ['xe buýt dừng ở đâu', XE, 'ở cổng hội đèn'],
    [
      'hội đèn họp chủ nhật nào',
      'Hội đèn họp Chủ nhật 20 tháng 4 ở vườn hoa.',
      'Chủ nhật 20 tháng 4 ở vườn hoa',
    ],
    // Neither so many nor a person is a name.
    ['which lantern buses are new', 'The 12 lantern buses are new.', 'buses are new'],
    ['what about the lantern buses', 'About 7 of the lantern buses are new.', 'lantern buses are new'],
  ])('are not where something else is asked for: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
