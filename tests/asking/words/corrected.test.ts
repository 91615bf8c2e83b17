import { describe, expect, it } from 'vitest';
import { spelledAsShown } from '../../../src/asking/words/corrected.ts';

describe('spelledAsShown', () => {
  it('shows a mistyped word as the articles write it', () => {
    expect(spelledAsShown('where is the registraton', 'where is the registration')).toBe(
      'where is the registration',
    );
  });

  it('shows what was spelled well as it was typed, whatever the articles make of it', () => {
    expect(spelledAsShown('wher is the questionnaire?', 'where is the questionaire?')).toBe(
      'where is the questionnaire?',
    );
  });
});
