import { describe, expect, it } from 'vitest';
import { asEndsOfRow } from '../../../src/retrieval/ranking/as-ends-of-row.ts';
import { asksForHours } from '../../../src/retrieval/values/asked-ends.ts';
import { endsOfRow } from '../../../src/retrieval/values/ends-of-row.ts';
import { quoted } from './quoted.ts';

const CA = 'Ca: Rửa xe · Giờ bắt đầu: 20:30 · Giờ kết thúc: 23:45 · Phụ trách: Tú';
const SHIFT = 'Shift: Late clean · Start: 21:30 · End: 00:30 · Lead: Bram · Staff: 2';

describe('the columns of when something begins and ends', () => {
  it.each([
    ['from what time to what time is the late clean', true],
    ['what hours is the late clean', true],
    ['ca rửa xe từ mấy giờ đến mấy giờ', true],
    ['ca rua xe tu may h toi may h', true],
    ['how many hours is the late clean', false],
    ['when does the late clean start', false],
    ['ca rửa xe mấy giờ bắt đầu', false],
  ])('are asked for: %s, %s', (question, asks) => {
    expect(asksForHours(question)).toBe(asks);
  });

  it.each([
    [
      'a day',
      [
        ['Start', '6 May'],
        ['End', '9 May'],
      ],
    ],
    [
      'an end alone',
      [
        ['Ends', '21:00'],
        ['Lead', 'Bram'],
      ],
    ],
    [
      'a place',
      [
        ['From', 'the mill'],
        ['To', 'the weir'],
      ],
    ],
  ])('are none with %s', (_, cells) => {
    expect(endsOfRow(cells.map(([heading = '', value = '']) => ({ heading, value })))).toBeUndefined();
  });

  it('are what the question is read as asking for', () => {
    const read = 'ca rửa xe giờ bắt đầu và giờ kết thúc';
    expect(asEndsOfRow('ca rửa xe làm từ mấy giờ tới mấy giờ', CA)).toBe(read);
    const other = 'Ca: Rửa xe · Phụ trách: Tú · Số người: 2';
    for (const [question, text] of [
      ['ca rửa xe làm từ mấy giờ tới mấy giờ', other],
      ['ca rửa xe mấy giờ bắt đầu', CA],
      ['ca rửa xe làm từ mấy giờ tới mấy giờ', 'Ca rửa xe làm từ 20:30 đến 23:45.'],
    ] as const)
      expect(asEndsOfRow(question, text)).toBe(question);
  });

  const OTHERS = ['Ca: Mở kho · Giờ bắt đầu: 05:30 · Giờ kết thúc: 12:00 · Phụ trách: Thơm'];
  it.each([
    [
      'what hours is the late clean',
      [SHIFT, 'Shift: Counter · Start: 08:00 · End: 16:00 · Lead: Ida · Staff: 4'],
      'Start: 21:30 · End: 00:30',
    ],
    ['ca rửa xe làm từ mấy giờ tới mấy giờ', [CA, ...OTHERS], 'Giờ bắt đầu: 20:30 · Giờ kết thúc: 23:45'],
  ])('are both bold: %s', async (question, rows, bold) => {
    expect((await quoted(question, rows.join('\n'), ['row', 'row'])).bold).toEqual([bold]);
  });
});
