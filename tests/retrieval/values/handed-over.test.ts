import { describe, expect, it } from 'vitest';
import { handedOver, hasLeft, saysICame, takenOver } from '../../../src/retrieval/values/handed-over.ts';

function beside(text: string, name: string): readonly [string, { start: number; end: number }] {
  const start = text.indexOf(name);
  return [text, { start, end: start + name.length }];
}

describe('what somebody handed over', () => {
  it.each([
    ['Ines takes on the key list from Gwil.', 'Gwil', 'the key list '],
    ['Ines has taken over the shop accounts from Gwil.', 'Gwil', 'the shop accounts '],
    ['Ines picked up the newsletter from Gwil.', 'Gwil', 'the newsletter '],
    ['Ines does the tea rota instead of Gwil.', 'Gwil', 'the tea rota '],
    ['Gwil has handed the minibus keys to Ines.', 'Gwil', 'the minibus keys '],
    ['Chị Ngân tiếp nhận sổ kho từ anh Tú.', 'Tú', 'sổ kho '],
  ])('%s', (text, name, thing) => {
    expect(handedOver(...beside(text, name))).toBe(thing);
    expect(hasLeft(...beside(text, name))).toBe(true);
  });

  it.each([
    ['Ines takes the bus from Gwil.', 'Gwil'],
    ['Ines bought the piano from Gwil.', 'Gwil'],
  ])('is nothing: %s', (text, name) => {
    expect(handedOver(...beside(text, name))).toBeUndefined();
    expect(hasLeft(...beside(text, name))).toBe(false);
  });
});

describe('who writes came', () => {
  it.each([
    'I started as site manager on 3 May.',
    "I'm your new warden.",
    'I have been appointed as secretary.',
    'Tôi tiếp nhận lớp từ tháng này.',
    'Em là thủ quỹ mới.',
  ])('%s', (text) => {
    expect(saysICame(text)).toBe(true);
  });

  it.each(['I started at six.', 'I am the last to leave.', 'Tôi nghỉ tuần này.', 'I took the keys.'])(
    'did not: %s',
    (text) => {
      expect(saysICame(text)).toBe(false);
    },
  );

  it('says as what', () => {
    const text = 'I started as site manager on 3 May.';
    const span = takenOver(text, { start: 0, end: text.length });
    expect(text.slice(span?.start, span?.end)).toBe('started as site manager');
  });
});
