import { describe, expect, it } from 'vitest';
import { languageAsked } from '../../src/text/looks-vietnamese.ts';

describe('the language that a question is asked in', () => {
  it.each([
    ['Who chaired the telecommunications conference?', 'en'],
    ['can i bring my dog', 'en'],
    ['How old is Lương Bảo Châu?', 'en'],
    ['Ai chủ trì hội nghị?', 'vi'],
    ['may gio mo cua z', 'vi'],
    ['ai day boi cho tre con the a', 'vi'],
    ['Où est la gare?', null],
    ['scarf price', null],
    ['👍', null],
  ])('%s: %s', (question, language) => {
    expect(languageAsked(question)).toBe(language);
  });
});
