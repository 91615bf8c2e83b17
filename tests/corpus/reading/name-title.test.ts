import { expect, it } from 'vitest';
import { titleInName } from '../../../src/corpus/reading/facts/name-title.ts';

it.each([
  ['price_list.csv', 'Price list'],
  ['plans/2026-05-06-boat-plan.yml', 'Boat plan'],
  ['Crew – spring 2026.tsv', 'Crew – spring 2026'],
  ['boats 2026-05-06 (2).csv', 'Boats'],
  ['Tasks 4f0c9b1e7d2a4c6fb8a39e51d0c7f212_all.csv', 'Tasks'],
  ['lịch_thi_đấu.json', 'Lịch thi đấu'],
  ['2026-05-06.csv', null],
])('a file’s name makes a title: %s', (path, title) => {
  expect(titleInName(path)).toBe(title);
});
