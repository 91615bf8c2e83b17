import { describe, expect, it } from 'vitest';
import { lacksNumberAsked } from '../../../src/retrieval/values/number-asked.ts';

describe('a number that is asked for by its name', () => {
  it.each([
    ['what is the phone number of the kiosk', 'Kiosk: Monday to Friday, 9:00 to 17:30'],
    ['sdt quay ve', 'Quầy vé mở cửa 7h30 - 17h00'],
    ['số tài khoản của quầy là gì', 'Quầy trả lại 350.000đ trong hôm nay'],
    ['what are your bank details', 'The kiosk is behind the mill.'],
  ])('is lacking: %s', (question, text) => {
    expect(lacksNumberAsked(question, text)).toBe(true);
  });

  it.each([
    ['what is the phone number of the kiosk', 'Kiosk: 01632 960 123'],
    ['what is the phone number of the kiosk', 'The number is on the door of the kiosk.'],
    ['sdt quay ve', 'Gọi cô Vy ở quầy.'],
    ['số tài khoản của quầy là gì', 'stk moi: ACB 5611 0000 99'],
    ['when does the kiosk open', 'Kiosk: Monday to Friday'],
  ])('is there, or not asked for: %s: %s', (question, text) => {
    expect(lacksNumberAsked(question, text)).toBe(false);
  });
});
