import { describe, expect, it } from 'vitest';
import { askedAsWho } from '../../../src/asking/words/whose-name.ts';

describe('a question for the name of somebody', () => {
  it.each([
    ["what's the coach's name", 'who is the coach'],
    ['what is the deputy ministers name?', 'who is the deputy minister'],
    ['name of the vicar', 'who is the vicar'],
    ['what is the new vet called', 'who is the new vet'],
    ['our pianist name', 'who is our pianist'],
  ])('asks who that is: %s', (question, who) => {
    expect(askedAsWho(question)).toBe(who);
  });

  it.each([
    "what's the boat's name",
    'what is the name of the hall',
    'what is the day before called',
    'who is the coach',
    'what name do i give the coach',
  ])('is left as it is where no person is asked for: %s', (question) => {
    expect(askedAsWho(question)).toBe(question);
  });
});
