import { describe, expect, it } from 'vitest';
import { asksForWinner, isBeaten, statesWinner } from '../../../src/retrieval/values/winners.ts';

describe('a question for the winner', () => {
  it.each([
    ['who won the regatta', true],
    ['regatta winner', true],
    ['ai vô địch cúp lồng đèn', true],
    ['doi nao thang tran chung ket', true],
    ['quán quân giải cờ là ai', true],
    ['quan quan giai co', true],
    ['ong quan quan xai tien do vao viec gi', false],
    ['what does the winner get', false],
    ['who wants to play', false],
    ['vô địch được bao nhiêu tiền', false],
  ])('%s', (question, asks) => {
    expect(asksForWinner(question)).toBe(asks);
  });
});

describe('a text that may say who won', () => {
  it.each([
    ['Ana Bell beat Bo Reed 3-2 in the final.', true],
    ['1. Ana Bell', true],
    ['Place: 1 · Player: Ana Bell', true],
    ['Place: 2 · Player: Bo Reed', false],
    ['Đội Cá Chép Bay thắng đội Mưa Rào 3-1.', true],
    ['The loudest cheer went to Bo Reed.', false],
    ['The winner takes 500 pounds.', false],
    ['The winners took home a £60 voucher for Bristol Brewery.', false],
    ['Giải nhất mỗi nội dung 1 triệu, nhì 600 ngàn.', false],
    ['Giải nhất 500k, giải nhì 300k.', false],
    ['Giải nhất thuộc về đội Cá Chép.', true],
    ['First prize £50, second £20.', false],
    ['First prize went to Ana Bell.', true],
    ['Nội dung: Đôi nữ · Nhất: Oanh – Diệp · Nhì: Sarah – Vy', true],
    ['Event: Doubles · Winner: Ana Bell · Second: Bo Reed', true],
    ['Đội vô địch nhận 6 triệu đồng.', false],
    ['Tháng này quán mở cửa.', false],
  ])('%s', (text, states) => {
    expect(statesWinner(text)).toBe(states);
  });
});

describe('the one who lost', () => {
  it.each([
    ['Ana Bell beat Bo Reed 3-2', 'Bo Reed', true],
    ['Ana Bell beat Bo Reed 3-2', 'Ana Bell', false],
    ['Bo Reed lost to Ana Bell', 'Bo Reed', true],
    ['Ana Bell won, runners-up Bo Reed and Cy Marsh', 'Cy Marsh', true],
    ['vô địch là cặp Duyên – Oanh, á quân là cặp Vy – Thảo', 'Thảo', true],
    ['vô địch là cặp Duyên – Oanh, á quân là cặp Vy – Thảo', 'Oanh', false],
    ['Đội Cá Chép thắng đội Mưa Rào', 'Mưa Rào', true],
    ['Đội Mưa Rào thua đội Cá Chép', 'Mưa Rào', true],
    ['Đội Mưa Rào thua đội Cá Chép', 'Cá Chép', false],
  ])('of “%s”: %s', (text, name, lost) => {
    const start = text.indexOf(name);
    expect(isBeaten(text, { start, end: start + name.length })).toBe(lost);
  });
});
