import { describe, expect, it } from 'vitest';
import { restoredCapitals } from '../../../src/retrieval/question/restored-capitals.ts';

const TEXTS = [
  'Từ tháng hai hội mở ba nhóm tập. Ghi tên vào nhóm Lửa ở quầy. Nhóm: Gió · Người dẫn: Vy',
  'The Silver Oar starts at noon. Sign up for the Silver Oar with Ana Bell.\nOur Summer Of Boats And Bridges\nWe lit a fire by the oar shed in summer.',
];

describe('a question in small letters', () => {
  it.each([
    ['ai dẫn nhóm lửa', 'ai dẫn nhóm Lửa'],
    ['when is the silver oar', 'when is the Silver Oar'],
    ['where is ana bell', 'where is Ana Bell'],
    ['boats in summer', 'boats in summer'],
    ['Where is the Silver oar', 'Where is the Silver oar'],
  ])('has the capitals of names: %s', (typed, read) => {
    expect(restoredCapitals(typed, TEXTS)).toBe(read);
  });

  it('keeps words that ask, and initials', () => {
    expect(restoredCapitals('ai dạy lớp này', ['Lớp AI và thầy Ai dạy.', 'Cô Ai, thầy Ai.'])).toBe(
      'ai dạy lớp này',
    );
  });

  it('keeps a word that is a name seldomer than a word', () => {
    expect(restoredCapitals('fire', ['We met at Fire Hall.', 'A fire, a fire.'])).toBe('fire');
  });
});
