import { describe, expect, it } from 'vitest';
import { spelledOut } from '../../../src/asking/words/chat-spelling.ts';

describe('spelledOut', () => {
  it.each([
    ['wen r u open 2moro', 'when are you open tomorrow'],
    ['wat do ppl wear', 'what do people wear'],
    ['whats the fee', 'what is the fee'],
    ['wheres parking n can i come b4 9', 'where is parking n can i come before 9'],
    ['dont i need a ticket cuz im 12', 'do not i need a ticket because i am 12'],
    ['mấy h mở cửa z', 'mấy giờ mở cửa vậy'],
    ['hội phí bi nhiu z', 'hội phí bao nhiêu vậy'],
    ['con bi sốt', 'con bi sốt'],
    ['vé bn tiền vậy', 'vé bao nhiêu tiền vậy'],
    ['bn có đi ko', 'bạn có đi không'],
    ['cọc đàn tỳ bà bn', 'cọc đàn tỳ bà bao nhiêu'],
    ['cọc đàn nguyệt bn vậy ạ?', 'cọc đàn nguyệt bao nhiêu vậy ạ?'],
    ['cảm ơn bn', 'cảm ơn bạn'],
    ['kho mo may h v bn', 'kho mo may giờ vậy bạn'],
    ['chỗ nào bán vé z bn', 'chỗ nào bán vé vậy bạn'],
    ['có ai ở đó ko bn', 'có ai ở đó không bạn'],
    ['chỗ ngồi của bn', 'chỗ ngồi của bạn'],
    ['stk chuyển khoản học phí', 'số tài khoản chuyển khoản học phí'],
    ['wots the pool called', 'what is the pool called'],
    ['chiều t7 thợ khoan đc ko', 'chiều thứ bảy thợ khoan được không'],
    ['chieu T7 co mo ko', 'chieu thu bay co mo không'],
    ['nhà ga T2 ở đâu v', 'nhà ga T2 ở đâu vậy'],
    ['đky ntn', 'đăng ký như thế nào'],
    ['co dc mang cho vao k', 'co được mang cho vao không'],
    ['sdt truong hoi la gi', 'so dien thoai truong hoi la gi'],
    ['sđt trưởng hội', 'số điện thoại trưởng hội'],
    ['hqua ai thắng j', 'hôm qua ai thắng gì'],
    ['where 2 park', 'where to park'],
    ['any seats left 4 sat', 'any seats left for saturday'],
    ['price 4 2 days', 'price 4 2 days'],
    ['is there time 2 days before', 'is there time 2 days before'],
    ['wk 5 results', 'week 5 results'],
    ['where r the loos', 'where are the toilets'],
    ['cn i get tix', 'can i get tickets'],
    ['mún dki thì ib ai', 'muốn đăng ký thì nhắn tin ai'],
    ['cn mấy h mở cửa', 'chủ nhật mấy giờ mở cửa'],
    ['cn có làm việc ko', 'chủ nhật có làm việc không'],
    ['cn quán mở ko', 'chủ nhật quán mở không'],
    ['bữa nào có lương vậy mn', 'hôm nào có lương vậy mọi người'],
    ['bua nay may h dong cua', 'hom nay may giờ dong cua'],
    ['bữa trưa mấy giờ', 'bữa trưa mấy giờ'],
    ['co lop tieng nhat hong', 'co lop tieng nhat không'],
    ['lop co Hong hoc o dau', 'lop co Hong hoc o dau'],
    ['con ao mau hong', 'con ao mau hong'],
    ['dong tien dien nc o dau', 'dong tien dien nước o dau'],
    ['tầng 5 có nc nóng chưa', 'tầng 5 có nước nóng chưa'],
    ['t7 cn co mo cua k', 'thu bay chu nhat co mo cua không'],
    ['con em 15t học được ko', 'con em 15 tuổi học được không'],
    ['vé đò giá 15t phải ko', 'vé đò giá 15t phải không'],
  ])('reads “%s” as “%s”', (typed, read) => {
    expect(spelledOut(typed)).toBe(read);
  });

  it.each([
    'does US law apply to MN',
    "what's the ko round",
    'how far is 5 k from the start',
    'who is the vs. match sponsor at the ng site',
    'is section R open in the V hall',
    'phí 50k đúng chứ',
    'who wrote e-mail u.s. rules',
  ])('leaves “%s”', (question) => {
    expect(spelledOut(question)).toBe(question);
  });
});
