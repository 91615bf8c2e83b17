import { describe, expect, it } from 'vitest';
import { ownSums } from '../../../src/retrieval/values/own-currency.ts';
import { quoted } from '../quoting/quoted.ts';

describe('a price in money of its own', () => {
  it.each([
    ['Stalls can be booked till 5 December, a stall is 400 shards.', '400 shards'],
    ['A second bed costs 1,500 coins.', '1,500 coins'],
    ['Entry: the fee is now 3 tokens.', '3 tokens'],
    ['Mỗi lượt chơi giá 20 điểm.', '20 điểm'],
    ['Gửi thú cưng hết 5 sao một ngày.', '5 sao'],
    ['moi luot het 2 xu', '2 xu'],
  ])('is what stands behind a word for it: %s', (text, sum) =>
    expect(ownSums(text).map(({ start, end }) => text.slice(start, end))).toEqual([sum]),
  );

  it.each([
    'The winner gets 3000 shards.',
    'The team won by 20 points.',
    'There is room for 40 people.',
    'Đội Cá Heo được 20 điểm.',
    'The stall is 4 metres wide.',
  ])('is no prize, score or size: %s', (text) => expect(ownSums(text)).toEqual([]));

  it('is bold where it is asked for', async () => {
    const text = 'Stalls at the lantern fair can be booked till 5 December, a stall is 400 shards.';
    expect((await quoted('how much does a stall cost at the lantern fair', text)).bold).toEqual([
      '400 shards',
    ]);
    expect((await quoted('when can i book a stall at the lantern fair', text)).bold).not.toContain(
      '400 shards',
    );
  });
});
