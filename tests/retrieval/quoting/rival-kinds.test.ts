import { describe, expect, it } from 'vitest';
import { rivalKinds, rivalLanguages, rivalPlaces } from '../../../src/retrieval/values/rival-kinds.ts';
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

  it.each([
    ['a guide who speaks korean', 'Ann speaks English and French.', ['English', false], ['French', false]],
    ['a guide who speaks french', 'Ann speaks English and French.', ['English', false], ['French', true]],
    ['ai biết tiếng Hàn', 'Ưu tiên người biết tiếng Anh.', ['Anh', false]],
    ['do you have a thai speaking guide', 'Chị Lan nói tiếng Thái.', ['Thái', true]],
    ['is there a polish menu', 'Ann speaks English.'],
    ['who speaks polish', 'We speak English only.'],
    ['who speaks polish', 'Ann speaks English and three other languages.'],
    ['who speaks polish', 'The English Channel is cold.'],
    ['who teaches', 'Ann speaks English.'],
  ])('are languages that are spoken: %s, %s', (question, text, ...named) => {
    const found = rivalLanguages(question, text).toSorted((a, b) => a.start - b.start);
    expect(found.map(({ start, end, isAsked }) => [text.slice(start, end), isAsked])).toEqual(named);
  });

  it('are none where a size is a bound, and where none is asked for', () => {
    expect(rivalKinds('a bag of 8 kg', 'Bags over 5 kg cost £3.')).toEqual([]);
    expect(rivalKinds('what does parking cost', 'Motorbikes £2, cars £5.')).toEqual([]);
  });

  it('are told apart from the sentence of another language', async () => {
    const text = 'At the lantern hut Bo Reed speaks English. Ann Lee speaks French.';
    const { bold } = await quoted('who speaks english at the lantern hut', text);
    expect(bold.join(' ')).not.toContain('Ann');
  });

  it('each have a price of their own', async () => {
    const text = 'Parking by the lantern: motorbikes £2, cars £5.';
    expect((await quoted('how much is parking by the lantern for a car', text)).bold).toEqual(['£5']);
    expect((await quoted('how much is parking by the lantern for a bus', text)).bold).not.toContain('£2');
  });
});
