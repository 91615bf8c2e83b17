import { describe, expect, it } from 'vitest';
import {
  dropsIn,
  isReport,
  saysChange,
  valuesBefore,
} from '../../../src/retrieval/disagreement/words-of-change.ts';
import { holdsValue, valuesIn } from '../../../src/retrieval/values/stated-values.ts';

describe('words of change', () => {
  it.each([
    'The fair has been moved to Sunday.',
    'The bus leaves at 8:00 instead of 7:30.',
    'The deadline was extended.',
    'The concert is cancelled.',
    'The concert had to be canceled.',
    'The talk is postponed.',
    'Correction: the talk begins at nine.',
    'From now on the hut opens at nine.',
    'Dogs are no longer allowed.',
    'Day tickets have gone up to £9.',
    'The fee went down in May.',
    'Hội chợ mở cửa lúc 8 giờ thay cho 7 giờ.',
    'Hội chợ dời sang chủ nhật.',
    'Buổi nói chuyện bị hoãn.',
    'Đính chính: buổi nói chuyện bắt đầu lúc 9 giờ.',
    'Hạn nộp được gia hạn.',
    'Đêm nhạc đã hủy.',
    'Đêm nhạc đã huỷ.',
  ])('are in “%s”', (text) => {
    expect([saysChange(text), saysChange(text.normalize('NFD'))]).toEqual([true, true]);
  });

  it.each([
    'The fair opens on Sunday.',
    'A movement for clean rivers meets here.',
    'Hội chợ mở cửa lúc 8 giờ.',
  ])('are not in “%s”', (text) => {
    expect(saysChange(text)).toBe(false);
  });

  it.each([
    ['The bus leaves at 8:00 instead of 7:30.', false],
    ['The bus leaves at 8:00, no longer at 7:30.', false],
    ['The first bus goes back from 7:30 to 8:00.', false],
    ['The start has moved from 7:30 to 8:00.', false],
    ['Giờ chạy được điều chỉnh từ 7 giờ 30 lên 8 giờ.', true],
    ['Giờ chạy từ 7 giờ 30 còn 7 giờ.', true],
    ['Xe chạy lúc 8 giờ thay cho 7 giờ 30.', true],
    ['Xe chạy lúc 8 giờ, không còn chạy lúc 7 giờ 30.', true],
    ['Xe chạy lúc 8 giờ chứ đừng ghi 7 giờ 30 nữa.', true],
    ['Đừng hẹn khách 7 giờ 30 nữa.', true],
    ["Don't tell people 7:30 any more.", false],
  ])('stand before what held until now: %s', (text, vietnamese) => {
    const [before] = valuesBefore(text, vietnamese);
    expect([...(before?.values() ?? [])].flatMap((values) => [...values])).toEqual(['450']);
  });

  it.each([
    ['The fee goes up from 9 to 10 pounds.', false],
    ['Phí được điều chỉnh từ 9.500 lên 10.500 đồng.', true],
  ])('stand before a number whose unit follows later: %s', (text, vietnamese) => {
    const [before] = valuesBefore(text, vietnamese);
    const own = valuesIn(vietnamese ? 'Phí là 9.500 đồng.' : 'The fee is 9 pounds.', vietnamese);
    expect(before?.size).toBe(1);
    expect(before && holdsValue(own, before)).toBe(true);
  });

  it.each([
    ['The hut is open from 7:30 to 8:00.', false],
    ['Chòi mở cửa từ 7 giờ 30 đến 8 giờ.', true],
    ["Don't come before 7:30.", false],
    ['Đừng tới trước 7 giờ 30.', true],
  ])('are not in a span: %s', (text, vietnamese) => {
    expect(valuesBefore(text, vietnamese)).toEqual([]);
  });

  it('are in no report of what has happened', () => {
    expect(isReport('The bridge was opened on Monday.')).toBe(true);
    expect(isReport('The bridge was moved to Monday.')).toBe(false);
    expect(isReport('The bridge opens on Monday.')).toBe(false);
  });
});

describe('what a text says is no more', () => {
  it.each([
    ['the lower limit on contactless is gone too', 'is gone'],
    ['The late fee has been scrapped.', 'been scrapped'],
    ['The two day minimum no longer applies.', 'no longer applies'],
    ['tối thiểu 50k cà thẻ bỏ rồi nha', 'bỏ rồi'],
    ['Quy định này không còn áp dụng.', 'không còn áp dụng'],
  ])('%s', (text, words) =>
    expect(dropsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([words]),
  );

  it.each([
    'The reader is gone for repair.',
    'Mags is gone to the shop.',
    'Bỏ rác vào thùng.',
    'The fee applies.',
  ])('is nothing: %s', (text) => expect(dropsIn(text)).toEqual([]));
});
