import { describe, expect, it } from 'vitest';
import { isOfOtherFailing } from '../../../src/retrieval/values/who-fails.ts';

describe('who fails to come', () => {
  it.each([
    ['do i get my money back if i miss the boat', 'If we cancel, you get all of it back.'],
    ['can i cancel my lesson', 'Lessons cancelled by us are refunded in full.'],
    ['lỡ tàu có được hoàn tiền không', 'Trung tâm hủy buổi thì hoàn 100%.'],
    ['em den tre co mat tien khong', 'Nếu nhà xe hoãn do sạt lở thì không mất tiền.'],
  ])('is not who calls it off: %s', (question, text) => {
    expect(isOfOtherFailing(question, text)).toBe(true);
  });

  it.each([
    ['what if you cancel the boat', 'If we cancel, you get all of it back.'],
    ['what happens if the club cancels', 'If we cancel, you get all of it back.'],
    ['do i get my money back if i miss the boat', 'If you miss it or we cancel, ask at the kiosk.'],
    ['lỡ tàu có được hoàn tiền không', 'Khách lỡ chuyến: không hoàn.'],
    ['trung tâm hủy buổi thì sao', 'Trung tâm hủy buổi thì hoàn 100%.'],
  ])('may be the same: %s: %s', (question, text) => {
    expect(isOfOtherFailing(question, text)).toBe(false);
  });
});
