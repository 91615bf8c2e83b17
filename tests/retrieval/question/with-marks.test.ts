import { describe, expect, it } from 'vitest';
import { withMarks } from '../../../src/retrieval/question/with-marks.ts';

describe('a text that was typed without marks', () => {
  it('gets them line by line, and keeps its length', () => {
    const text = 'Lợi: nghe noi mat the gio phai dong 80k ha\nThẻ mới có chip nên đắt hơn';
    const read = withMarks(text);
    expect(read).toBe('Lợi: nghe nói mất thẻ giờ phải đóng 80k hả\nThẻ mới có chip nên đắt hơn');
    expect(read).toHaveLength(text.length);
  });

  it.each([['ao dai thue bao nhieu a', 'áo dài thuê bao nhiêu ạ']])(
    'gets them though it is short: %s',
    (text, read) => expect(withMarks(text)).toBe(read),
  );

  it.each([
    ['khach o Da Nang thi hen o san bay nhe', 'Đà Nẵng'],
    ['Nha nghi o Quy Nhon con phong, xe dua ra bai bien', 'Quy Nhơn'],
    ['tien phong chuyen vao BIDV hoac gui o quay', 'BIDV'],
    ['may lanh phong B2 dang sua nhe', 'B2'],
    ['mai chi Lan truc thay cho anh Tuan nhe', 'Lan trực'],
    ['mai chi Lan truc thay cho anh Tuan nhe', 'anh Tuan'],
    ['Thu Quy: tien dien thang nay dong truoc thu sau nhe', 'Thủ Quỹ:'],
    ['PHONG HOP dong cua, khong ai duoc vao', 'PHÒNG HỌP'],
  ])('keeps its names and abbreviations: %s', (text, name) => expect(withMarks(text)).toContain(name));

  it('is written as the question writes it', () =>
    expect(withMarks('tu 1/12 anh Loc trong day A', 'từ tháng 12 ai trông dãy A')).toContain('trông dãy A'));

  it.each([
    'The gate is shut at ten, and the ad is on the door.',
    'Cổng chính đóng lúc 23h00.',
    '',
    'Hằng won it on 14 May, and the prize is an ad.',
    '- 7 May: Barley & Brass (120 minutes)',
  ])('is as it was where it has them, or is English: %s', (text) =>
    expect(withMarks(text, 'mấy giờ đóng cổng')).toBe(text),
  );
});
