import { describe, expect, it } from 'vitest';
import { askedYears, labelledNumberOf, yearsIn } from '../../../src/retrieval/question/bound-numbers.ts';

describe('years', () => {
  it.each([
    ['the 2026 Oscars', [2026]],
    ['on 05/06/2023 and 2024-01-02', [2023, 2024]],
    ['the 2025/26 season', [2025, 2026]],
    ['2,026 people; 2026 people; $2026; 12026; room2026', []],
    ['năm 2026', [2026]],
    ['Quỹ năm 2027 đóng từ 1/12', [2027]],
    ['quy nam 2027 dong tu bao gio', [2027]],
    ['2026 bạn', [2026]],
    ['2027 đồng, 2026 vé', []],
  ])('of “%s”', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it.each([
    ['who won the 2026 oscars', [2026]],
    ['who won in 2022 or 2026', [2022, 2026]],
    ['which stadium opens after 2024?', [2025, 2026, 2027]],
    ['sân nào mở cửa sau năm 2024', [2025, 2026, 2027]],
    ['what was built before 2024', [2022, 2023]],
    ['what was built since 2024', [2024, 2025, 2026, 2027]],
  ])('that “%s” asks about', (question, years) => {
    const asked = askedYears(question);
    expect([2022, 2023, 2024, 2025, 2026, 2027].filter((year) => asked?.holds(year))).toEqual(years);
  });

  it.each([
    'who won the oscars',
    'how many of the 2000 tickets',
    'from 2019 to 2023',
    'is 2026 later than usual',
  ])('none of “%s”', (question) => {
    expect(askedYears(question)).toBeUndefined();
  });
});

describe('numbers that tell one of several from the others', () => {
  it.each([
    ['when does stage 3 start', { label: 'stage', number: 3 }],
    ['Where is Room 12?', { label: 'room', number: 12 }],
    ['tuyến 5 chạy đến đâu', { label: 'tuyen', number: 5 }],
    ['who is in group 2 on day 3', { label: 'group', number: 2 }],
  ])('of “%s”', (question, labelled) => {
    expect(labelledNumberOf(question)).toEqual(labelled);
  });

  it.each([
    'is it open on january 3',
    'what starts at 9',
    'can a child aged 12 come',
    'what happens in the first 20 minutes',
    'what is new in 2024',
    'giá vé tháng 3',
    'when is day 3:30',
  ])('none of “%s”', (question) => {
    expect(labelledNumberOf(question)).toBeUndefined();
  });
});
