import { describe, expect, it } from 'vitest';
import { timesIn } from '../../../src/retrieval/values/stated-values.ts';

const read = (text: string): string[] => timesIn(text).map(({ start, end }) => text.slice(start, end));

describe('times with a dot', () => {
  it.each([
    ['The mill is open at 10.30.', ['10.30']],
    ['There is one mass, at 10.30. The vigil is later.', ['10.30']],
    ['The gate opens from 8.10 until the bell.', ['8.10']],
    ['Starts at the mill 8.15, at the bridge 8.25, at the school 8.40.', ['8.15', '8.25', '8.40']],
    ['She is there 8.45 to 9.15 and 14.30–15.00.', ['8.45', '9.15', '14.30', '15.00']],
    ['Die Mühle öffnet um 9.00 und schließt um 17.30.', ['9.00', '17.30']],
    ['Doors 7.30pm', ['7.30pm']],
    ['Time is 6.15 - 7.45, in the annexe, subs: adults £3', ['6.15', '7.45']],
    ['Hours: 9.00 to 16.30, entry £4 each', ['9.00', '16.30']],
    ['Giờ học: 18.30 - 20.00, học phí 300.000 đồng', ['18.30', '20.00']],
  ])('are found: %s', (text, times) => {
    expect(read(text)).toEqual(times);
  });

  it.each([
    'It costs 10.30 a head, and 8.50 for members.',
    'The rope is €4.50 to 5.20.',
    'A walk of 10.30 km and one of 8.50 km.',
    'Rule 5.20 goes before rule 5.25.',
    'The score was 4.55 by 4.50.',
    'Version 2.10',
    'At peak times the price is 4.50, for children 2.25.',
    'Adults 15.50, children 8.25.',
    'Die Mühle ist am 5.10. und am 15.10. geschlossen.',
    'Vom 5.10. – 15.10. geschlossen',
    'at 10.37',
    'up 4.50',
  ])('are none: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('may be of either half of the day', () => {
    expect(timesIn('at 7.30')).toMatchObject([{ minutes: 450, isOpen: true }]);
    expect(timesIn('at 19.30')).toMatchObject([{ minutes: 1170, isOpen: false }]);
  });
});
