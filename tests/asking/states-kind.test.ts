import { describe, expect, it } from 'vitest';
import { lacksKind, statesKind } from '../../src/asking/states-kind.ts';

describe('whether a text states a kind of answer', () => {
  it.each([
    ['money', 'The entry fee is 40,000 dong.', true],
    ['money', 'A seat costs 500 gold.', true],
    ['money', 'There are 32 places.', false],
    ['money', 'Pay at the desk before 31 May.', false],
    ['date', 'It was opened on Monday.', true],
    ['date', 'Cây cầu được khánh thành ngày 6 tháng 1 năm 2023.', true],
    ['date', 'Họ làm việc nhiều năm.', false],
    ['date', 'The mayor spoke.', false],
    ['money', 'It cost 40 million dollars.', true],
    ['money', 'It has 40 arches.', false],
    ['percent', 'Some 5.3% were taken.', true],
    ['count', 'About 300 people came.', true],
    ['count', 'Many people came.', false],
    ['count', 'It is moved to 28 and 29 March.', false],
    ['count', 'Đợt đốt lò dời sang ngày 28 và 29 tháng 3.', false],
    ['count', 'On 28 March twelve people are needed.', true],
    ['reason', 'The ferry stopped because of the bridge.', true],
    ['reason', 'It inspects the units to ensure that they keep the rules.', true],
    ['reason', 'The mayor spoke.', false],
    ['place', 'The meeting was held in Hanoi.', true],
    ['person', 'It was opened by Mayor Nguyen Van An.', true],
    ['other', 'The mayor spoke.', true],
  ] as const)('%s: %s', (type, text, states) => {
    expect(statesKind(text, type)).toBe(states);
  });

  it('a place or a person can go unseen, other kinds cannot', () => {
    expect(statesKind('the mayor walked over the bridge', 'person')).toBe(false);
    expect(lacksKind('the mayor walked over the bridge', 'person')).toBe(false);
    expect(lacksKind('the mayor walked over the bridge', 'place')).toBe(false);
    expect(lacksKind('the mayor walked over the bridge', 'reason')).toBe(true);
  });
});
