import { describe, expect, it } from 'vitest';
import { withNegation, withoutOpenEnd } from '../../../src/retrieval/quoting/with-negation.ts';
import { quoted } from './quoted.ts';

/** What is bold of a quote where these words of it would be. */
function bold(text: string, words: string, type?: 'other'): string {
  const start = text.indexOf(words);
  const quote = { start: 0, end: text.length };
  const span = withNegation({ start, end: start + words.length }, { text, quote, type });
  return text.slice(span.start, span.end);
}

describe('what is bold', () => {
  it.each([
    ['There is no toilet in the boathouse.', 'toilet in the boathouse', 'no toilet in the boathouse'],
    ['It is never more than £15.', '£15', 'never more than £15'],
    ["We don't open on Mondays.", 'open', "don't open"],
    ['Dogs are not in the hall.', 'in the hall', 'not in the hall'],
    ['Phòng này không được nuôi chó.', 'nuôi chó', 'không được nuôi chó'],
    ['Nobody gets charged for a lantern.', 'charged for a lantern', 'Nobody gets charged for a lantern'],
    ['No foxes are allowed on the quay.', 'allowed on the quay', 'No foxes are allowed on the quay'],
  ])('keeps what denies it: %s', (text, words, kept) => {
    expect(bold(text, words, /foxes/u.test(text) ? 'other' : undefined)).toBe(kept);
  });

  it.each([
    ["Families who don't want to can pay £20 instead.", 'can pay £20 instead'],
    ['Nhà nào ai không tới được thì đóng 50k.', 'thì đóng 50k'],
  ])('takes nothing with it that says whom it holds for: %s', (text, words) => {
    expect(bold(text, words, 'other')).toBe(words);
  });

  it.each([
    ['No, we meet at noon.', 'we meet at noon'],
    ['The piano stands in the hall.', 'in the hall'],
    ['Piano and casino are open.', 'open'],
  ])('takes nothing else with it: %s', (text, words) => {
    expect(bold(text, words)).toBe(words);
  });

  it('keeps what denies it farther off where yes or no is asked', () => {
    const text = "We don't lend ladders over four metres. Boats we lend.";
    expect(bold(text, 'over four metres', 'other')).toBe("don't lend ladders over four metres");
    expect(bold(text, 'over four metres')).toBe('over four metres');
    expect(bold(text, 'Boats we lend', 'other')).toBe('Boats we lend');
  });

  it('never begins before its quote', () => {
    const text = 'We have no parking.';
    const at = text.indexOf('parking');
    const quote = { start: at, end: text.length };
    expect(withNegation(quote, { text, quote })).toEqual(quote);
  });
});

describe('a part of a quote', () => {
  it('ends before what denies words that it does not reach', () => {
    const text = 'Members may swim at the jetty, and never when racing is on.';
    expect(withoutOpenEnd({ start: 8, end: text.indexOf(' when') }, { text })).toEqual({ start: 8, end: 29 });
    expect(withoutOpenEnd({ start: 8, end: 29 }, { text })).toEqual({ start: 8, end: 29 });
  });

  it.each([
    ['do you take cheques', 'We no longer take cheques.', 'no longer take cheques'],
    [
      'can i row alone in january',
      '7. Nobody goes on the water alone from 1 November to 31 March.',
      'Nobody goes on the water alone from 1 November to 31 March',
    ],
  ])('says what denies it: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });
});
