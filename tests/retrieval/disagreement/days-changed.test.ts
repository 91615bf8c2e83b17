import { expect, it } from 'vitest';
import { daysChanged } from '../../../src/retrieval/disagreement/days-changed.ts';

const SHOP = 'The shop is open Monday to Friday 9 to 12, Sunday 10 to 1.';
const QUÁN = 'Quán mở thứ Hai đến thứ Bảy từ 7 giờ, Chủ nhật từ 8 giờ.';

it.each([
  ['when is the shop open on Sunday', SHOP, 'Sunday 10 to 3.', 'all'],
  ['when is the shop open on Tuesday', SHOP, 'Sunday 10 to 3.', 'none'],
  ['when is the shop open on weekdays', SHOP, 'Sunday 10 to 3.', 'none'],
  ['when is the shop open', SHOP, 'Sunday 10 to 3.', 'some'],
  ['when is the shop open', SHOP, 'It is open from 10 now.', 'all'],
  ['when may we watch', 'You may watch on Mondays.', 'Open to all on Saturdays.', 'all'],
  ['chủ nhật quán mở mấy giờ', QUÁN, 'Chủ nhật mở từ 9 giờ.', 'all'],
  ['ngày thường quán mở mấy giờ', QUÁN, 'Chủ nhật mở từ 9 giờ.', 'none'],
  ['quán mở mấy giờ', QUÁN, 'Chủ nhật mở từ 9 giờ.', 'some'],
])('what an addition changes of the days of a text: %s', (question, before, added, changed) => {
  expect(daysChanged(question, before, added)).toBe(changed);
});
