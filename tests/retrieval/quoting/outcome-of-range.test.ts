import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';
import { quoted } from './quoted.ts';

const TERMS = {
  'terms.md': `# Booking terms of the barn

1. A date is held for a week without a deposit.
2. The deposit is £400, paid when you sign.
3. Cancel 60 days or more before your date: we return 75% of the deposit.
4. Cancel between 30 and 59 days before: we return 40% of it.
5. Cancel less than 30 days before: the deposit is lost.
6. You may move your date once, free, with 45 days' notice.
`,
};
const HUY = {
  'huy.md': `# Quy định thuê nhà vườn

1. Giữ ngày bằng cọc 4.000.000 đ.
2. Báo hủy sớm từ 45 ngày trở lên: trả lại 80% tiền cọc.
3. Báo hủy từ 15 đến 44 ngày: trả lại 25% tiền cọc.
4. Báo hủy dưới 15 ngày: không trả lại cọc.
5. Đổi ngày miễn phí nếu báo trước 20 ngày.
`,
};

const NOTICE =
  'Cancel the lantern barn more than 48 hours ahead: full refund. Under 48 hours: half. No show: nothing. If we cancel it you get it all back.';
const TRUOC =
  'Báo hủy thuê đèn trước 48 giờ: hoàn đủ 100%.\nBáo hủy trong vòng 48 giờ: giữ lại một nửa.\nTiền cọc thuê đèn hoàn bằng chuyển khoản, trong 5 ngày làm việc.';

describe('a rule for a range of days', () => {
  const first = firstByMeaning();

  it.each([
    ['what do i get back if i cancel 40 days before', TERMS, '4.', 'we return 40% of it'],
    ['how much of the deposit do we get back if we cancel 80 days before', TERMS, '3.', '75%'],
    ['cancelling 10 days before, do i get anything back', TERMS, '5.', 'the deposit is lost'],
    ['lỡ hủy trước 30 ngày thì lấy lại được bao nhiêu', HUY, '3.', '25%'],
    ['báo hủy trước 50 ngày thì được trả lại bao nhiêu', HUY, '2.', '80%'],
  ])('is quoted alone where the days of the question are in it: %s', async (question, files, rule, bold) => {
    const quote = await first(question, files);
    expect(quote?.text.startsWith(rule)).toBe(true);
    expect(quote?.text).not.toContain('\n');
    expect(quote?.highlights.map(({ start, end }) => quote.article.text.slice(start, end))).toEqual([bold]);
  });

  it('is not all that is quoted where none is named', async () => {
    const quote = await first('what do i get back if i cancel', TERMS);
    expect(quote?.text).toContain('Cancel');
  });

  it('leaves the price of a range of lengths what it is', async () => {
    const { bold } = await quoted(
      'how much is a mooring for my 5 m otter boat',
      'A mooring for an otter boat, 4 to 6 m: £140 a year.',
    );
    expect(bold).toEqual(['£140']);
  });

  it('is told behind a comma where it begins as a case', async () => {
    const text = 'If the lantern hall is cancelled 30 to 59 days before, we return 40% of the bond.';
    const { bold } = await quoted('what if i cancel the lantern hall 40 days before', text);
    expect(bold).toEqual(['we return 40% of the bond']);
  });

  it.each([
    ['i cancel the lantern barn with less than 48 hours notice, do i get a refund', NOTICE, 'half'],
    ['if i cancel the lantern barn 3 days before do i get my money back', NOTICE, 'full refund'],
    ['hủy thuê đèn trước 3 ngày có lấy lại tiền cọc không', TRUOC, '100%'],
    ['hủy thuê đèn trước 1 ngày có lấy lại tiền cọc không', TRUOC, 'giữ lại một nửa'],
  ])('may be counted in hours: %s', async (question, text, bold) => {
    expect((await quoted(question, text)).bold).toEqual([bold]);
  });

  it('is none where a comma only goes on', async () => {
    const text = 'The lantern tent is hired out for 2 to 5 days, the bond is £20.';
    const { bold } = await quoted('can i hire the lantern tent for 3 days', text);
    expect(bold).not.toEqual(['the bond is £20']);
  });
});
