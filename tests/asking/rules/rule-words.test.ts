import { describe, expect, it } from 'vitest';
import { ruleAsked, rulesNamed } from '../../../src/asking/rules/rule-words.ts';

describe('ruleAsked', () => {
  it.each([
    ['rule 4', ['rule 4'], ''],
    ['what does rule 2.2 say?', ['rule 2.2'], ''],
    ['what is rule 12 about', ['rule 12'], ''],
    ['whats rule 12 say about bans', ['rule 12'], ''],
    ['remind me what rule 7 is', ['rule 7'], ''],
    ['what does rule no. 4 of the costume rules say', ['rule 4'], 'costume rules'],
    ['costume rule 5 again', ['rule 5'], 'costume'],
    ['§ 9', ['§ 9'], ''],
    ['point 3 of section 2 in the bylaws', ['section 2', 'point 3'], 'bylaws'],
    ['điều 3 nói gì', ['dieu 3'], ''],
    ['dieu 4 la gi vay', ['dieu 4'], ''],
    ['khoản 2 điều 2 quy định gì', ['dieu 2', 'khoan 2'], ''],
    ['điều 4 nội quy nói gì vậy', ['dieu 4'], 'noi quy'],
    ['noi quy dieu 1 khoan 3', ['dieu 1', 'khoan 3'], 'noi quy'],
    ['khoản 5 của quy định thú cưng', ['khoan 5'], 'quy dinh thu cung'],
  ])('“%s” asks for numbered parts', (question, names, topic) => {
    const asked = ruleAsked(question);
    expect(asked?.names.map(({ label, number }) => `${label} ${number}`)).toEqual(names);
    expect(asked?.topic).toBe(topic);
  });

  it.each([
    'when does section 3 start',
    'how long is article 5',
    'who won point 3',
    'does rule 4 apply to kids',
    'am i breaking rule 4 if i bring a dog',
    'where is section 12',
    'what time is stage 3',
    'rule of thumb',
    'điều 3 có áp dụng cho khách không',
    'ai ký điều 3',
    'mấy giờ mở cửa',
  ])('“%s” asks for something else', (question) => {
    expect(ruleAsked(question)).toBeUndefined();
  });
});

describe('rulesNamed', () => {
  const MOST = 3;
  it.each([
    ['rule 4', ['rule 4']],
    ['what do rules 1 and 3 of the costume rules say', ['rule 1', 'rule 3']],
    ['rule 2, 3 & 5', ['rule 2', 'rule 3', 'rule 5']],
    ['rule 1 and rule 2', ['rule 1', 'rule 2']],
    ['rules 2-4', ['rule 2', 'rule 3', 'rule 4']],
    ['khoản 1, 2 điều 3', ['dieu 3 khoan 1', 'dieu 3 khoan 2']],
    ['điều 2 đến 4', ['dieu 2', 'dieu 3', 'dieu 4']],
    ['rules 1 to 10', []],
    ['rules 5-2', []],
    ['who wrote rules 1 and 2', []],
  ])('“%s” names each of them', (question, names) => {
    const each = rulesNamed(question, MOST).map((asked) =>
      asked.names.map(({ label, number }) => `${label} ${number}`).join(' '),
    );
    expect(each).toEqual(names);
  });
});
