import { describe, expect, it } from 'vitest';
import { tideAsked } from '../../../src/retrieval/values/tide-columns.ts';

const DAY = ['HW1', 'Height m', 'HW2', 'LW1', 'LW2'].map((heading, at) => ({ heading, value: `0${at}:10` }));
const LIST = ['High water (BST)', 'Low water (BST)'].map((heading) => ({ heading, value: '07:40' }));
const BANG = ['Nước lớn', 'Nước ròng'].map((heading) => ({ heading, value: '7h40' }));

function headings(question: string, cells: readonly { heading: string; value: string }[]) {
  return tideAsked(cells, question)?.map(({ heading }) => heading);
}

describe('the water that a question asks a table of tides for', () => {
  it.each([
    ['when is high tide on sunday', DAY, ['HW1', 'HW2']],
    ['low water tomorrow', DAY, ['LW1', 'LW2']],
    ['high water today', LIST, ['High water (BST)', 'High water (BST)']],
    ['mai nuoc rong luc may gio', BANG, ['Nước ròng', 'Nước ròng']],
  ])('%s', (question, cells, expected) => {
    expect(headings(question, cells)).toEqual(expected);
  });

  it('is none for both, and for anything else', () => {
    expect(headings('high tide and low tide on sunday', DAY)).toBeUndefined();
    expect(headings('how high is the mast', DAY)).toBeUndefined();
    expect(headings('high tide on sunday', [{ heading: 'High street shop', value: '9:00' }])).toBeUndefined();
  });
});
