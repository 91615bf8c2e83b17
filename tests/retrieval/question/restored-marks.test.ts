import { describe, expect, it } from 'vitest';
import { lacksMarks, restoredMarks } from '../../../src/retrieval/question/restored-marks.ts';

describe('restoredMarks', () => {
  it.each([
    ['ve vao cong bao nhieu tien', 'vé vào cổng bao nhiêu tiền'],
    ['bao gio mo cua', 'bao giờ mở cửa'],
    ['thu vien dong cua may gio', 'thư viện đóng cửa mấy giờ'],
    ['gui xe o dau', 'gửi xe ở đâu'],
    ['con nit di choi co so lac khong', 'con nít đi chơi có sợ lạc không'],
    ['ngay mai co gi choi', 'ngày mai có gì chơi'],
    ['Ban ve o dau?', 'Bán vé ở đâu?'],
    ['tre xe thi lam sao', 'trễ xe thì làm sao'],
    ['tre em co phai mua ve khong', 'trẻ em có phải mua vé không'],
  ])('reads %s as %s without any text', (typed, read) => {
    expect(restoredMarks(typed, [])).toBe(read);
  });

  it('takes the marks that the articles write', () => {
    const texts = ['Đèn biển Hòn Lúa cao 30 mét.', 'Đền Hòn Lua ở phường khác.', 'Đèn biển sáng suốt đêm.'];
    expect(restoredMarks('den bien hon lua', texts)).toBe('đèn biển hòn lúa');
  });

  it('takes those of the cells of a table', () => {
    const texts = ['Nhóm: Gió · Người dẫn: Vy', 'Nhóm: Lửa · Người dẫn: Duy'];
    expect(restoredMarks('ai dan nhom gio', texts)).toBe('ai dẫn nhóm gió');
  });

  it('takes those of neighbours in the other order, too', () => {
    expect(restoredMarks('cong dong may gio', ['Giờ đóng cổng là 22h30.'])).toBe('cổng đóng mấy giờ');
  });

  it('takes none from texts without marks', () => {
    const texts = ['co dong tien thang chua\nco dong tien thang nay ko', 'Cổ đông nhận tiền.'];
    expect(restoredMarks('dong tien thang', texts)).toBe('đóng tiền tháng');
  });

  it('leaves words alone that nobody writes, and those with marks', () => {
    expect(restoredMarks('xyzq dược', ['Được xyz.'])).toBe('xyzq dược');
  });

  it('knows the words that it translates where no article is in Vietnamese', () => {
    expect(restoredMarks('ai chu tri hoi nghi vay', ['Le Van Tuyen chaired the conference.'])).toBe(
      'ai chủ trì hội nghị vậy',
    );
  });

  it('keeps words in capitals, and letters of a number', () => {
    expect(restoredMarks('gui BIDV hay ACB', [])).toContain('BIDV hay ACB');
    expect(restoredMarks('phong A2 o dau', ['phòng ạ'])).toBe('phòng A2 ở đâu');
    expect(restoredMarks('BAN VE O DAU', [])).toBe('BÁN VÉ Ở ĐÂU');
  });

  it('keeps the length, so that spans of the question stay', () => {
    const typed = 'Ngay mai (thu 7) may gio dong cua?';
    expect(restoredMarks(typed, ['Ngày mai đóng cửa.'])).toHaveLength(typed.length);
  });
});

describe('lacksMarks', () => {
  it.each(['ve vao cong bao nhieu tien', 'bao gio mo cua', 'không mo cua luc may gio ha'])(
    '%s',
    (question) => {
      expect(lacksMarks(question)).toBe(true);
    },
  );

  it.each(['vé vào cổng bao nhiêu', 'where is the lamp', 'wifi', ''])('not %s', (question) => {
    expect(lacksMarks(question)).toBe(false);
  });
});
