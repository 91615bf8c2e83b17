import { describe, expect, it } from 'vitest';
import { sexAsked, sexOfRow, withSexAsIn } from '../../../src/retrieval/values/sexes.ts';

describe('sexAsked', () => {
  it.each([
    ['what does it cost to get my girl cat spayed', 'female'],
    ["how much if she's a cat", 'female'],
    ['giá triệt sản mèo cái', 'female'],
    ['đồng phục nữ bao nhiêu', 'female'],
    ['and for a boy cat?', 'male'],
    ['how much to get him castrated', 'male'],
    ['chó đực triệt sản bao nhiêu', 'male'],
    ['áo cho nam giá bao nhiêu', 'male'],
  ])('is read of %s', (question, sex) => expect(sexAsked(question)).toBe(sex));

  it.each([
    'how much is it to neuter a cat',
    'is it dearer for boys or girls',
    'what does he charge for dogs',
    'mèo cái nào cũng được à',
    'con cái dưới 6 tuổi có mất vé không',
    'cái máy giặt giá bao nhiêu',
    'giá vé đi nam định',
    'tết năm nay nghỉ mấy ngày',
  ])('is none of %s', (question) => expect(sexAsked(question)).toBeUndefined());
});

describe('sexOfRow', () => {
  it('is that of a column which says so', () => {
    expect(sexOfRow('Animal: cat · Sex: female · Price: £84')?.sex).toBe('female');
    expect(sexOfRow('Animal: dog · Sex: any · Price: £84')?.sex).toBe('either');
    expect(sexOfRow('Con vật: mèo · Giới tính: đực · Giá: 400.000 đ')?.sex).toBe('male');
    expect(sexOfRow('Món: bàn · Đơn vị: cái · Giá: 400.000 đ')).toBeUndefined();
    expect(sexOfRow('Group: men · Night: Tuesday · Place: hall')).toBeUndefined();
  });

  it('is read to a question in its word', () => {
    const row = 'Scheme\nAnimal: cat · Sex: female · Price: £84';
    expect(withSexAsIn('how much for my girl cat', row)).toBe('how much for my female cat');
    expect(withSexAsIn('how much for my boy cat', row)).toBe('how much for my boy cat');
    expect(withSexAsIn('how much for my girl cat', 'A girl, Sex: female')).toBe('how much for my girl cat');
  });
});
