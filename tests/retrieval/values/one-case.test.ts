import { describe, expect, it } from 'vitest';
import { isOfOneCase } from '../../../src/retrieval/values/one-case.ts';

const REPLY = {
  title: 'Your broken kettle',
  author: 'Ines',
  text: 'Dear Mrs Penn,\n\nWe are sorry about the kettle. We will pay you £35 by Friday.\n\nInes',
};
const REPLY_VI = {
  title: 'Ấm vỡ',
  author: null,
  text: 'Cô Thảo thân mến,\n\nShop xin lỗi cô về cái ấm. Shop đền cô 200.000đ.\n\nVy',
};
const COMPLAINT = {
  title: 'Complaint about the kettle',
  author: null,
  text: 'I bought a kettle on 3 May and it leaks. I want £60 back.\n\nJo Penn',
};

describe('a letter about one case', () => {
  it.each([
    ['how much is a kettle', REPLY],
    ['ấm giá bao nhiêu', REPLY_VI],
    ['how much is a kettle', COMPLAINT],
  ])('states no price for all: %s', (question, letter) => {
    expect(isOfOneCase(letter, question, 'money')).toBe(true);
  });

  it.each([
    ['how much did Mrs Penn get', REPLY],
    ['cô Thảo được đền bao nhiêu', REPLY_VI],
    ['how much did the last customer who complained get', REPLY],
  ])('answers who asks for that case: %s', (question, letter) => {
    expect(isOfOneCase(letter, question, 'money')).toBe(false);
  });

  it.each([
    ['a rule', { title: 'Complaints procedure', author: null, text: 'I complain how? Ask Jo. £5.' }],
    ['a mail to all', { ...REPLY, text: 'Dear all,\n\nSorry about the wait. A kettle is £35.' }],
    ['a mail to one with a price', { ...REPLY, text: 'Hi Jo,\n\nA kettle is £35 now.' }],
  ])('is not %s', (_, letter) => {
    expect(isOfOneCase(letter, 'how much is a kettle', 'money')).toBe(false);
  });

  it('may tell anything else', () => {
    expect(isOfOneCase(REPLY, 'why was the kettle returned', 'reason')).toBe(false);
  });
});
