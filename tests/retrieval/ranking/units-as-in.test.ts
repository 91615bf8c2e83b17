import { describe, expect, it } from 'vitest';
import { unitsAsIn } from '../../../src/retrieval/ranking/units-as-in.ts';

describe('unitsAsIn', () => {
  it.each([
    ['phí quản lý bao nhiêu một mét vuông', 'Phí là 10.500 đ/m².', 'phí quản lý bao nhiêu một m²'],
    ['phi quan ly bao nhieu 1 met', 'Phí là 10.500 đ/m2.', 'phi quan ly bao nhieu 1 m²'],
    ['how much is it per square metre', 'The charge is £12/m2.', 'how much is it per m²'],
    ['how much is it per sqm', 'It is £12 per square metre.', 'how much is it per square metre'],
    ['phí bao nhiêu một m2', 'Phí 10.500 đ một mét vuông.', 'phí bao nhiêu một mét vuông'],
    ['cà phê bao nhiêu một ký', 'Cà phê 250.000 đ/kg.', 'cà phê bao nhiêu một kg'],
    ['thuê sân bao nhiêu 1 tiếng', 'Sân 120k/h.', 'thuê sân bao nhiêu 1 giờ'],
  ])('asks of a unit as the text writes it: %s', (question, text, read) => {
    expect(unitsAsIn(question, text)).toBe(read);
  });

  it.each([
    ['vải bao nhiêu một mét', 'Vải 90.000 đ/m, thảm 300.000 đ/m².'],
    ['dây bao nhiêu một mét', 'Dây 5.000 đ/mét, thảm 300.000 đ/m².'],
    ['phí quản lý bao nhiêu một mét vuông', 'Phòng rộng 90 m2.'],
    ['đăng ký bao nhiêu một tháng', 'Gạo 20.000 đ/kg.'],
    ['bao nhiêu tiếng thì xong', 'Sân 120k/h.'],
  ])('leaves a question of another unit as it is: %s / %s', (question, text) => {
    expect(unitsAsIn(question, text)).toBe(question);
  });
});
