import { describe, expect, it } from 'vitest';
import { questionTypeOf, saysOnlyOfWhom } from '../../../src/retrieval/question/question-type.ts';

describe('questionTypeOf', () => {
  it.each([
    ['Who lit the lamp?', 'person'],
    ['whos cooking on friday', 'person'],
    ['who is Ann Lee', 'definition'],
    ["whos the new coach's phone number? wanna text her", 'contact'],
    ["who is Ann Lee's brother", 'definition'],
    ['rồi ai bận không đi được thì làm sao', 'manner'],
    ['ai dạy lớp buổi tối', 'person'],
    ['Who is Ann Lee?', 'definition'],
    ['When was the lamp lit?', 'date'],
    ['In what year was it lit?', 'date'],
    ['Where does the lamp stand?', 'place'],
    ['Which city has two lamps?', 'place'],
    ['How many lamps are there?', 'count'],
    ['How tall is the lamp?', 'measure'],
    ['How much did the lamp cost?', 'money'],
    ['Giá vé là bao nhiêu?', 'money'],
    ['What percentage of lamps is lit?', 'percent'],
    ['Why was the lamp lit?', 'reason'],
    ['How does a lamp work?', 'manner'],
    ['Name the lamp.', 'other'],
    ['Ai thắp đèn?', 'person'],
    ['Khi nào đèn được thắp?', 'date'],
    ['Đèn đứng ở đâu?', 'place'],
    ['Có bao nhiêu phần trăm đèn sáng?', 'percent'],
    ['Tại sao đèn được thắp?', 'reason'],
    ['Đèn biển là gì?', 'definition'],
  ])('%s asks for a %s', (question, type) => {
    expect(questionTypeOf(question)).toBe(type);
  });

  // As people type.
  it.each([
    ['what does a stall cost', 'money'],
    ['first train from the lake on saturday', 'date'],
    ['chuyến tàu cuối cùng chủ nhật', 'date'],
    ['throwing course tutor', 'person'],
    ['regatta winner', 'person'],
    ['thủ quỹ câu lạc bộ', 'person'],
    ['big kiln capacity', 'measure'],
    ['can i bring my coach', 'other'],
    ['whats the entry fee', 'money'],
    ['whats the price of a mug', 'money'],
    ['cost of a night in the hut', 'money'],
    ['how much is the boat trip', 'money'],
    ['how much are burgers', 'money'],
    ['how much for a kid', 'money'],
    ['first aid course how much?', 'money'],
    ['how much do i have to pay for my kid', 'money'],
    ['what do i owe for the broken cup', 'money'],
    ['bus fare?', 'money'],
    ['raffle ticket price', 'money'],
    ['how much time do we get', 'measure'],
    ['how much does the bell weigh', 'measure'],
    ['whats the deadline for entries', 'date'],
    ['raffle deadline?', 'date'],
    ['last day to sign up', 'date'],
    ['whats the last day i can pay', 'date'],
    ['until when can i vote', 'date'],
    ['by when do u need my form', 'date'],
    ['whens the fair', 'date'],
    ["when's the fair", 'date'],
    ['what time do doors open', 'date'],
    ['which day is the fair', 'date'],
    ['what day are we on', 'date'],
    ['how late can i arrive', 'date'],
    ['is the bar open til', 'date'],
    ['pool opening hours', 'date'],
    ['choir picnic when', 'date'],
    ['how long is the walk', 'measure'],
    ['how far is it from the station', 'measure'],
    ['how old do i have to be', 'measure'],
    ['how often does the bus go', 'measure'],
    ['wheres the cloakroom', 'place'],
    ['which room is the quiz in', 'place'],
    ['what address do i send it to', 'place'],
    ['whats the address', 'place'],
    ['agm venue?', 'place'],
    ['whos in charge of keys', 'person'],
    ['whose idea was it', 'person'],
    ['how come the fair moved', 'reason'],
    ['phone number of the hut', 'contact'],
    ['whats annas email', 'contact'],
    ['what number do i call at night', 'contact'],
    ['how do i reach the treasurer', 'contact'],
    // The word that asks comes first, and "when" may only say when something is so.
    ['who do i call when the lift is stuck', 'person'],
    ['where do i go when it rains', 'place'],
    ['what happens when i miss a rehearsal', 'other'],
    ['can i still join after the deadline', 'other'],
    ['i missed the deadline what now', 'other'],
    ['is ai art allowed', 'other'],
    ['may i bring a friend', 'other'],
  ])('%s asks for a %s', (question, type) => {
    expect(questionTypeOf(question)).toBe(type);
  });

  it.each([
    ['mấy giờ bắt đầu', 'date'],
    ['bắt đầu lúc mấy giờ vậy', 'date'],
    ['bao giờ mở cửa', 'date'],
    ['được nộp đến khi nào', 'date'],
    ['hạn chót nộp bài', 'date'],
    ['chừng nào có kết quả', 'date'],
    ['họp hôm nào', 'date'],
    ['hết bao nhiêu tiền', 'money'],
    ['giá vé vào cổng', 'money'],
    ['phí tham gia bao nhiêu', 'money'],
    ['vé trẻ em giá sao', 'money'],
    ['tốn nhiêu vậy', 'money'],
    ['để xe ở chỗ nào', 'place'],
    ['thi ở phòng nào', 'place'],
    ['đăng ký ở đâu', 'place'],
    ['quầy vé tầng mấy', 'place'],
    ['ai là trưởng đoàn', 'person'],
    ['trưởng đoàn là ai', 'person'],
    ['số điện thoại ban tổ chức', 'contact'],
    ['gửi bài vào email nào', 'contact'],
    ['có mấy đội', 'count'],
    ['mỗi người mua được mấy vé', 'measure'],
    ['mua bao nhiêu thì được tặng áo', 'money'],
    ['mùa nào có lễ hội', 'date'],
    ['chạy bao lâu', 'measure'],
    ['mấy tuổi được thi', 'measure'],
    ['sao dời ngày vậy', 'reason'],
    // Words with the marks of others ask for nothing.
    ['giải đấu bắt đầu', 'other'],
    ['máy giặt hư', 'other'],
  ])('%s hỏi về %s', (question, type) => {
    expect(questionTypeOf(question)).toBe(type);
  });

  it.each([
    ['may gio bat dau', 'date'],
    ['bao gio mo cua', 'date'],
    ['den khi nao', 'date'],
    ['han chot nop bai', 'date'],
    ['hút thuốc trong sân bị phạt nhiêu', 'money'],
    ['lớp bơi giờ học ở bể nào', 'place'],
    ['mua vợt bớt nhiêu phần trăm', 'percent'],
    ['có nhiều người không', 'other'],
    ['het bao nhieu tien', 'money'],
    ['gia ve bao nhieu', 'money'],
    ['phi tham gia bao nhieu', 'money'],
    ['de xe o dau', 'place'],
    ['thi o phong nao', 'place'],
    ['ai la truong doan', 'person'],
    ['so dien thoai ban to chuc', 'contact'],
    ['gui bai vao email nao', 'contact'],
    ['co bao nhieu doi', 'count'],
    // A day, or a size, beside a price is none.
    ['the vang 1 nam bao nhieu tien', 'money'],
    ['gui o to bao nhieu tien', 'money'],
    ['ve thang bao nhieu tien', 'money'],
    // Which of several is no weekday.
    ['nam nay la lan thu may', 'count'],
    ['lớp đang học tuần thứ mấy', 'count'],
    ['lớp đèn tập thứ mấy', 'date'],
    ['chung cư ở tầng thứ mấy', 'count'],
    ['hop vao thu may', 'date'],
  ])('%s, without marks, asks for a %s', (question, type) => {
    expect(questionTypeOf(question)).toBe(type);
  });
});

describe('a question that goes on from another', () => {
  it.each([
    ['and the beavers?', true],
    ['what about a wash then', true],
    ['con xe dap', true],
    ['còn xe máy thì sao?', true],
    ['and is it free for kids', false],
    ['con nit di mot minh duoc khong', false],
    ['the beavers', false],
    ['and what if I lose the key of the hut on a Sunday', false],
  ])('says only of whom: %s: %s', (question, says) => {
    expect(saysOnlyOfWhom(question)).toBe(says);
  });
});
