import { describe, expect, it } from 'vitest';
import { rivalKinds, rivalPlaces } from '../../../src/retrieval/values/rival-kinds.ts';
import { quoted } from './quoted.ts';

describe('things of one kind', () => {
  it.each([
    ['gửi ô tô bao nhiêu', 'Xe máy 5.000 đồng, ô tô 20.000 đồng.', ['Xe máy', false], ['ô tô', true]],
    ['parking for a car', 'Motorbikes £2, cars £5.', ['Motorbikes', false], ['cars', true]],
    ['le phi 42km bao nhieu', '21km: 250.000đ', ['21km', false]],
    ['what time does the 10 km start', 'The 5 km starts at nine, the 10k at ten.', ['5 km', false]],
    ['lu 50 lit gia sao', 'Lu 30 lít: 850.000đ', ['30 lít', false]],
    [
      'giải nhì được gì',
      'Giải nhất một xe đạp, giải nhì một chiếc nón.',
      ['Giải nhất', false],
      ['giải nhì', true],
    ],
  ])('are told apart where one is asked for: %s', (question, text, ...named) => {
    const found = rivalKinds(question, text).toSorted((a, b) => a.start - b.start);
    expect(found.map(({ start, end, isAsked }) => [text.slice(start, end), isAsked])).toEqual(named);
  });

  it('are places in a contest, also where a table names them', () => {
    const row = 'Place: 2nd · Cup: £50';
    expect(rivalPlaces('prize for second place', row)).toEqual([{ start: 0, end: 10, isAsked: true }]);
    expect(rivalPlaces('what does 4th place get', row)).toEqual([{ start: 0, end: 10, isAsked: false }]);
    expect(rivalPlaces('what is the prize', row)).toEqual([]);
  });

  it('are none where a size is a bound, and where none is asked for', () => {
    expect(rivalKinds('a bag of 8 kg', 'Bags over 5 kg cost £3.')).toEqual([]);
    expect(rivalKinds('what does parking cost', 'Motorbikes £2, cars £5.')).toEqual([]);
  });

  it('each have a price of their own', async () => {
    const text = 'Parking by the lantern: motorbikes £2, cars £5.';
    expect((await quoted('how much is parking by the lantern for a car', text)).bold).toEqual(['£5']);
    expect((await quoted('how much is parking by the lantern for a bus', text)).bold).not.toContain('£2');
  });
});
