import { describe, expect, it } from 'vitest';
import { forWhomAsked, wholeQuestion } from '../../../src/retrieval/question/whole-question.ts';

const asWhole = (before: string, question: string): string =>
  wholeQuestion({ question, content: [] }, { question: before });

describe('a follow-up with what it follows', () => {
  it.each([
    ['how much is a swim for adults', 'and for students?', 'how much is a swim for students'],
    ['giá vé cho người lớn', 'còn cho sinh viên thì sao', 'giá vé cho sinh viên'],
    ['vé người lớn giờ là bao nhiêu', 'thế còn sinh viên', 'vé sinh viên giờ là bao nhiêu'],
    ['r u open on saturdays', 'and sundays?', 'r u open on sundays'],
    ['thứ bảy mở cửa mấy giờ', 'còn chủ nhật thì sao', 'chủ nhật mở cửa mấy giờ'],
    ['can kids come alone', 'and teenagers?', 'can teenagers come alone'],
    ['giá vé cho trẻ con', 'còn người lớn thì sao', 'giá vé cho người lớn'],
    ['is a lesson dear for little ones', 'and for adults?', 'is a lesson dear for adults'],
    ['vé người lớn bao nhiêu', 'còn nhóc thì sao', 'vé nhóc bao nhiêu'],
    [
      'giá nung cho thành viên',
      'còn người không phải thành viên thì sao',
      'giá nung cho người không phải thành viên',
    ],
    // Small is no child.
    ['phòng bé giá bao nhiêu', 'còn người lớn thì sao', 'phòng bé giá bao nhiêu còn người lớn thì sao'],
    ['who opens up tonight', 'and tomorrow?', 'who opens up tomorrow'],
    ['hôm nay ai trực', 'còn ngày mai thì sao', 'ngày mai ai trực'],
    ['a wetsuit for an adult', 'and a kids one', 'a wetsuit for an kids'],
    ['vé người lớn bao nhiêu', 'còn giá trẻ em thì sao', 'vé trẻ em bao nhiêu'],
    ['what is a court for members', 'and for non-members', 'what is a court for non-members'],
    [
      'thuê sân cho hội viên bao nhiêu',
      'còn người không phải hội viên',
      'thuê sân cho người không phải hội viên bao nhiêu',
    ],
    // What could be replaced is nobody.
    ['the fine for a late book', 'and for kids?', 'the fine for a late book and for kids?'],
    ['how much is it for members', 'and for a day?', 'how much is it for members and for a day?'],
    ['do kids pay less than adults', 'and students?', 'do kids pay less than adults and students?'],
    ['how much is a swim', 'and for students?', 'how much is a swim and for students?'],
  ])('“%s”, “%s” is “%s”', (before, question, whole) => expect(asWhole(before, question)).toBe(whole));
});

describe('for whom a question asks', () => {
  it.each([
    ['what does a swim cost for adults', 'for adults'],
    ["i'm not a member, how much is a court", 'for non-member'],
    ['do non-members pay more', 'for non-members'],
    ['mình không phải hội viên, thuê sân bao nhiêu', 'cho người không phải hội viên'],
    ['how much is a court', undefined],
    ['do kids pay less than adults', undefined],
  ])('“%s”: %s', (question, whom) => expect(forWhomAsked(question)).toBe(whom));
});
