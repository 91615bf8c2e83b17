import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/commands/options/date-option.ts';

describe('readDate', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-01-31', '2023-01-31', '2023-01-31'],
    ['31/1/2023', '2023-01-31', '2023-01-31'],
    ['31.01.2023', '2023-01-31', '2023-01-31'],
    ['1/2023', '2023-01-01', '2023-01-31'],
    [' 2023 ', '2023-01-01', '2023-12-31'],
    ['January 2023', '2023-01-01', '2023-01-31'],
    ['3rd of Feb 2024', '2024-02-03', '2024-02-03'],
    ['Tháng Hai năm 2024', '2024-02-01', '2024-02-29'],
    ['ngày 3 tháng 1 năm 2023', '2023-01-03', '2023-01-03'],
  ])('%j runs from %s to %s', (text, first, last) => {
    expect(readDate(text)).toEqual({ first, last });
  });

  it.each([
    '',
    'yesterday',
    '2023-02-29',
    '2023-13',
    '31/02/2023',
    '0999',
    '20233',
    '1/31/2023',
    '2023-01-31T00:00',
    '30 February 2023',
    'in January 2023',
  ])('%j is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});
