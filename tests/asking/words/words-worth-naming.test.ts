import { expect, it } from 'vitest';
import { phrasesWorthNaming, wordsWorthNaming } from '../../../src/asking/words/words-worth-naming.ts';

it('stop words, chat spelling and contractions are not worth naming', () => {
  const noise = [
    'wheres',
    'Where’s',
    'don’t',
    'ko',
    'THX',
    'x',
    'ntn',
    'who’ll',
    '’s',
    'the',
    'nhieu',
    'many',
    '10m',
    '7pm',
    '7h30',
    '500g',
    '30mph',
    '2days',
    '90sec',
    '20x',
    '50vnd',
  ];
  expect(wordsWorthNaming([...noise, 'opera', 'Anna’s', 'nhà', '5G'])).toEqual([
    'opera',
    'Anna’s',
    'nhà',
    '5G',
  ]);
});

it.each([
  ['i want to know when the opera takes place', ['want', 'know', 'opera', 'takes', 'place'], ['opera']],
  ['muon biet hoi nghi dien ra o dau', ['muon', 'biet', 'dien'], []],
  ['muốn biết vở chèo diễn ra lúc mấy giờ', ['muốn', 'biết', 'chèo', 'diễn', 'giờ'], ['chèo']],
  ['Mình có mất điện không ạ', ['Mình', 'mất', 'điện'], ['điện']],
  // The articles close at six, and have a number to ring.
  ['what time does the sauna shut', ['sauna', 'shut'], ['sauna']],
  ['whats the phone number for the sauna', ['phone', 'number', 'sauna'], ['sauna']],
  ['hôm nay trời có sương muối không bn', ['hôm', 'nay', 'trời', 'bạn', 'sương', 'muối'], ['sương', 'muối']],
  ['who met or visited the otter man', ['met', 'visited', 'otter'], ['otter']],
  ['who do i bug about the sauna', ['bug', 'sauna'], ['sauna']],
  ['how long til the sauna is fixed', ['til', 'sauna', 'fixed'], ['sauna', 'fixed']],
  ['do u guys really have vegan pizza', ['guys', 'really', 'vegan', 'pizza'], ['vegan', 'pizza']],
  // The text that answers calls them guests, and gives a number.
  ['can my mum and gran use the sauna', ['mum', 'gran', 'sauna'], ['sauna']],
  ['how thick is the sauna door, alright', ['thick', 'sauna', 'alright'], ['sauna']],
  ['vợ mình xông hơi tận nhà, chuyến cuối cùng', ['vợ', 'tận', 'hơi', 'cuối', 'cùng'], ['hơi']],
])('of “%s” only what the articles could lack is named', (_question, unknown, named) => {
  expect(wordsWorthNaming(unknown)).toEqual(named);
});

it('a name is named, and so is what somebody wants to bring or join', () => {
  const words = ['Wade', 'dogs', 'friends', 'parking', 'refund', 'đăng', 'ký', 'VIP'];
  expect(wordsWorthNaming(words)).toEqual(words);
});

it('syllables of Vietnamese that stand side by side are one word', () => {
  const of = (question: string, words: readonly string[]) => phrasesWorthNaming(words, question);
  expect(of('Khách sạn có hồ bơi không?', ['Khách', 'sạn', 'hồ', 'bơi'])).toEqual(['Khách sạn', 'hồ bơi']);
  expect(of('khách của khu có sạn không', ['khách', 'sạn'])).toEqual(['khách', 'sạn']);
  expect(of('mật khẩu wifi là gì ạ', ['khẩu'])).toEqual(['mật khẩu']);
  expect(of('có cần khẩu trang không', ['khẩu'])).toEqual(['khẩu trang']);
  expect(of('có phòng Karaoke không', ['Karaoke'])).toEqual(['Karaoke']);
  expect(of('Is the dentist vegan?', ['dentist', 'vegan'])).toEqual(['dentist', 'vegan']);
});

it('a word of less than four letters is named in English only where it is a name', () => {
  const words = ['wud', 'gt', 'Ann', 'VIP', 'sauna'];
  expect(phrasesWorthNaming(words, 'wud Ann gt a VIP sauna')).toEqual(['Ann', 'VIP', 'sauna']);
});

it('a word is named as it was typed, without the marks that it was read with', () => {
  expect(phrasesWorthNaming(['bán', 'vé'], 'ban ve o dau')).toEqual(['ban ve']);
  expect(phrasesWorthNaming(['bán', 'vé'], 'bán vé o dau')).toEqual(['bán vé']);
});

it.each([
  // The articles have “dụng” in “sử dụng”, and “kế” in “kế hoạch”.
  ['thuốc này có tác dụng gì', ['tác'], ['tác dụng']],
  ['quán có bán tác phẩm nào không', ['tác'], ['tác phẩm']],
  ['có lớp thiết kế không ạ', ['thiết'], ['thiết kế']],
  ['thời tiết hôm nay thế nào', ['tiết'], ['thời tiết']],
  ['mật khẩu wifi là gì ạ', ['wifi'], ['wifi']],
  ['có nuôi trăn không', ['trăn'], ['nuôi trăn']],
  ['kết quả thi có chưa', ['quả'], ['kết quả']],
  // “Tin” belongs to “thông tin” here, and in “tin tức” to what is asked for.
  ['xem thông tin gốm ở đâu', ['gốm'], ['gốm']],
  ['bắt đầu lặn lúc mấy giờ', ['lặn'], ['lặn']],
  ['Tổ chức xiếc ở đâu', ['xiếc'], ['xiếc']],
  ['thời gian xiếc là mấy giờ', ['xiếc'], ['xiếc']],
  ['giáo viên xiếc là ai', ['xiếc'], ['xiếc']],
  ['đọc tin tức ở đâu', ['tức'], ['tin tức']],
  ['đầu bếp là ai', ['bếp'], ['đầu bếp']],
  ['mở thẻ ở đâu', ['thẻ'], ['thẻ']],
  ['mở thẻ hội viên ở đâu', ['thẻ'], ['thẻ']],
  ['ai khánh thành cầu tháng 3 năm 2021', ['tháng', '2021'], ['2021']],
])('of “%s” the whole word is named', (question, unknown, named) => {
  expect(phrasesWorthNaming(unknown, question)).toEqual(named);
});

it.each([
  ['co lop thiet ke khong', ['thiết'], ['thiet ke']],
  ['Thiet ke web hoc o dau', ['Thiết', 'web'], ['thiet ke', 'web']],
  ['thoi tiet hom nay the nao', ['tiết'], ['thoi tiet']],
  ['thuoc nay co tac dung gi', ['tác'], ['tac dung']],
  ['co nuoi tran khong', ['trăn'], []],
  ['xem thong tin gom o dau', ['gốm'], []],
  ['to chuc xiec o dau', ['xiếc'], []],
  ['lop nay co gym khong', ['gym'], ['gym']],
  ['mat khau wifi la gi vay', ['wifi'], ['wifi']],
  ['o day co ban crisps khong', ['crisps'], ['crisps']],
  ['hom nay Hanh co day khong', ['Hanh'], ['Hanh']],
])('of “%s”, without marks, no syllable is named alone', (question, unknown, named) => {
  expect(phrasesWorthNaming(unknown, question)).toEqual(named);
});
