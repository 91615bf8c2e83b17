import { describe, expect, it } from 'vitest';
import { isLeadIn } from '../../../src/corpus/reading/lead-in.ts';

describe('a line directly above a list', () => {
  it.each([
    'Members get',
    '**You get**',
    'You can get them',
    'We are looking for',
    'The team is looking for',
    'On Mondays we offer',
    'Bring these three things',
    'Please bring the following',
    'Here are the prices',
    'The prices are',
    'Prices are as follows',
    'Each child must have',
    'Each team needs to have',
    'Members are asked to bring',
    'Ines says',
    'Members pay 20',
    'In our class of 15',
    'Chúng tôi đang tìm',
    'Bạn sẽ nhận được',
    'Thành viên được',
    'Lớp gồm',
    'Giá vé như sau',
    'Mang theo ba thứ này',
    'Vui lòng mang',
    'Cô Hoa nói',
  ])('“%s” is a clause that its list finishes', (line) => {
    expect(isLeadIn(line)).toBe(true);
  });

  it.each([
    'Squad B',
    'Group A',
    'Opening hours',
    '**Prices**',
    'Setup',
    'Day one',
    'Monday 3 March',
    'Week 1',
    'Room 4',
    'Rooms for 4',
    'Running costs 2025',
    'What the mayor said',
    'What to look for',
    'Who we are',
    'How it works',
    'Must have',
    'Nice to have',
    'Things to bring',
    'Everything you get',
    'Rules we follow',
    'People in need',
    'Join us',
    'Bring a friend',
    'You and your dog',
    'IT support',
    'Do you have parking',
    'Lớp chèo B',
    'Khoá 10',
    'Giờ mở cửa',
    'Tuần này',
    'Tháng sau',
    'Đồ cần mang',
    'Chúng tôi là ai',
    'Bạn cần gì',
    'Khách mời',
    'Kỹ năng nói',
    'Xin việc',
  ])('“%s” heads it', (line) => {
    expect(isLeadIn(line)).toBe(false);
  });

  it('is read at once, whatever it is made of', () => {
    const lines = ['on ', 'bring these ', 'we to ', 'mang này ', '* ', 'in a of '].map((words) =>
      words.repeat(60),
    );
    const began = performance.now();
    for (const line of lines) isLeadIn(`${line}x`);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
