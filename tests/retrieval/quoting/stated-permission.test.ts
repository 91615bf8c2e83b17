import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

const DOGS = 'Dogs may lie under the tables in the lantern café, on a lead.';
const RAFTS = 'Dogs welcome in the wooden lantern boats and the lantern pedalos, not in the raft.';
const CHO = 'Chó được nằm dưới bàn trong quán đèn, có dây dắt.';

describe('where a question asks for yes or no', () => {
  it.each([
    ['can i bring my dog to the lantern café', DOGS, 'may lie under the tables in the lantern café'],
    ['are dogs allowed', DOGS, 'may lie under the tables in the lantern café'],
    [
      'can i bring my dog to the lantern hut',
      'Dogs are not allowed in the lantern hut, even on a lead.',
      'not allowed in the lantern hut',
    ],
    [
      'can we smoke in the lantern hall',
      'Smoking is only allowed in the yard behind the lantern hall, by the bins.',
      'only allowed in the yard behind the lantern hall',
    ],
    [
      'can i pause my lantern membership',
      'You can pause your lantern membership, for up to three months a year, if you are injured.',
      'can pause your lantern membership',
    ],
    [
      'can my dog come on the lantern walk',
      'Dogs may come if they wear a lantern on the walk.',
      'Dogs may come',
    ],
    [
      'can i buy cider with lantern tokens',
      'Bread and eggs can be bought with lantern tokens, but not cider and not cut flowers, says Corin.',
      'can be bought with lantern tokens, but not cider and not cut flowers',
    ],
    [
      'can a dog live in the lantern hut',
      'Dogs on a lead are welcome. No dogs can live in the lantern hut.',
      'No dogs can live in the lantern hut',
    ],
    ['can my dog come in the lantern raft', RAFTS, 'not in the raft'],
    [
      'are dogs welcome in the lantern pedalos',
      RAFTS,
      'welcome in the wooden lantern boats and the lantern pedalos',
    ],
    ['cho co duoc len gac khong', 'Chó được vào sân đèn và hiên đèn, trừ trên gác.', 'trừ trên gác'],
    ['có được mang chó vào quán đèn không', CHO, 'được nằm dưới bàn trong quán đèn'],
    ['cho co duoc vao quan den khong', CHO, 'được nằm dưới bàn trong quán đèn'],
    [
      'co duoc hut thuoc trong kho den khong',
      'Không được hút thuốc trong kho đèn, kể cả ngoài hiên.',
      'Không được hút thuốc trong kho đèn',
    ],
    ['chó có được vào sân hội đèn không', 'Chó được vào sân hội đèn.', 'được vào sân hội đèn'],
  ])(
    'the clause that permits or forbids is bold, and not its condition: %s',
    async (question, text, bold) => {
      expect((await quoted(question, text)).bold).toEqual([bold]);
    },
  );

  it.each([
    [
      'is the lantern hut open at 7am on saturday',
      'It now opens at 6:30, Monday to Friday.',
      'It now opens at 6:30',
    ],
    ['kho đèn có chỗ gửi xe không', 'Kho đèn có chỗ gửi xe, miễn phí cho hội viên.', 'Kho đèn có chỗ gửi xe'],
    // "Can" of another part permits nothing that is asked.
    [
      'is there a lift in the lantern hall',
      'There is a lift in the lantern hall, which can carry six.',
      'There is a lift in the lantern hall',
    ],
    ['where can dogs lie', DOGS, 'under the tables in the lantern café'],
  ])('others stay as they are: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});

describe('of a permission and a ban on something else behind it', () => {
  const first = firstByMeaning();
  const RULES =
    '# Boathouse rules\n\n- Dogs on a lead are welcome. No pets can sleep here.\n- Music off by ten.\n';

  it.each([['can i bring my labrador in', 'Dogs on a lead are welcome']])(
    'the former is bold: %s',
    async (question, bold) => {
      const quote = await first(question, { 'rules.md': RULES });
      expect(quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end))).toEqual([bold]);
    },
  );
});
