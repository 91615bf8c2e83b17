import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/retrieval/analysis/tokens.ts';
import { otherSpellings } from '../../../src/retrieval/question/other-spellings.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

function spellingsOf(question: string, isVietnamese = false, ...known: string[]): string[] {
  const words = tokenize(question).map(({ start, end, term, marked }) => ({
    term,
    marked,
    text: question.slice(start, end),
  }));
  return otherSpellings(words, isVietnamese, {
    documentFrequency: (term) => (known.includes(term) ? 1 : 0),
  }).map(
    ({ first, last, terms }) => `${question.split(' ').slice(first, last).join(' ')}: ${terms.join(' ')}`,
  );
}

describe('otherSpellings', () => {
  it.each([
    ['wifi code', 'wifi: wi fi'],
    ['her email', 'email: mail'],
    ['2 laps', '2: two'],
    ['two laps', 'two: 2'],
    ['2nd lap', '2nd: second'],
    ['the first lap', 'first: 1'],
    ['gates at 7pm', '7pm: 19 00'],
    ['gates at 7 pm', '7 pm: 7pm'],
    ['gates at 7.30 pm', '7.30 pm: 19h30'],
    ['open 3 december', '3 december: 3 dec'],
    ['open dec 3rd', 'dec 3rd: 3 decemb'],
    ['open thursday 3 december', 'thursday 3 december: thu 3 dec'],
    ['open christmas day', 'christmas day: 25 12'],
    ['open 26 december', '26 december: box day'],
    ['beans for a kilo', 'kilo: kg'],
    ['beans per kg', 'kg: kilo'],
    ['beans for a kilo', 'a kilo: 1kg'],
    ['1kg of beans', '1kg: per kilo'],
    ['2l of oil', '2l: 2 liter'],
    ['a court for 1hr', '1hr: an hour'],
    ['a court for an hour', 'an hour: 1hr'],
    ['máy xquang lỗi', 'xquang: x quang'],
    ['giá lấy cao răng', 'lấy cao răng: cao voi'],
  ])('%s also means %s', (question, spelling) => {
    expect(spellingsOf(question)).toContain(spelling);
  });

  it.each([
    ['hai vòng', 'hai: 2'],
    ['2 vòng', '2: hai'],
    ['kho ở tphcm', 'tphcm: sai gon'],
    ['pk mở mấy giờ', 'pk: phong kham'],
    ['tết âm lịch nghỉ mấy ngày', 'tết âm lịch: tet nguyen dan'],
    ['mở lúc 19h', '19h: 7pm'],
    ['mở lúc 9h30', '9h30: 9 30'],
    ['ai thắng 21k', '21k: 21 km'],
    ['quốc khánh ai trực', 'quốc khánh: 2 9'],
    ['ai trực hầm xe', 'hầm xe: ham'],
    ['phí bao nhiêu một mét', 'mét: m2'],
    ['phí bao nhiêu một mét vuông', 'mét vuông: m2'],
    ['cam bao nhiêu một ký', 'ký: kg'],
    ['sân bao nhiêu một tiếng', 'tiếng: gio'],
    ['cam bao nhiêu 1kg', '1kg: mot ki'],
    ['cam bao nhiêu một kí', 'kí: kg'],
    ['cam bao nhiêu 1 kg', 'kg: ki'],
    ['cam bao nhiêu một cân', 'một cân: 1kg'],
    ['dầu 2l bao nhiêu', '2l: 2 light'],
    ['sân 1h bao nhiêu', '1h: 1 tieng'],
    ['vệ sinh điều hòa bao nhiêu', 'điều hòa: may lanh'],
  ])('%s cũng là %s', (question, spelling) => {
    expect(spellingsOf(question, true)).toContain(spelling);
  });

  it('takes no holiday for its date where something is called after it', () => {
    expect(spellingsOf('the boxing day swim')).toEqual([]);
    expect(spellingsOf('may 40')).toEqual([]);
    expect(spellingsOf('đăng ký bao nhiêu', true)).toEqual([]);
  });

  it('takes no word for a unit that counts nothing, and no time of day for hours', () => {
    expect(spellingsOf('which hour', false)).toEqual([]);
    expect(spellingsOf('cái cân ở đâu', true)).toEqual([]);
    expect(spellingsOf('mở lúc 10 giờ', true)).not.toContain('giờ: tieng');
    expect(spellingsOf('mở lúc 10h', true)).not.toContain('10h: tieng');
  });

  it('takes no weekday for a number, and no part of a minute', () => {
    expect(spellingsOf('mở thứ hai', true)).toEqual([]);
    expect(spellingsOf('one second')).toEqual([]);
    expect(spellingsOf('năm một', true)).toEqual([]);
  });

  it('joins two words that the articles write as one', () => {
    expect(spellingsOf('who built the foot bridge', false, 'footbridg')).toEqual(['foot bridge: footbridg']);
    expect(spellingsOf('who built the foot bridge')).toEqual([]);
  });

  it('parts a word that the articles write with a hyphen alone', () => {
    const known = ['pre', 'school', 're', 'open', 'over', 'night'];
    expect(spellingsOf('when does preschool begin', false, ...known)).toEqual(['preschool: pre school']);
    expect(spellingsOf('when does preschool begin', false, 'school')).toEqual([]);
    expect(spellingsOf('when does preschool begin', false, ...known, 'preschool')).toEqual([]);
    expect(spellingsOf('who stays overnight when they reopen', false, ...known)).toEqual([]);
  });

  it('finds a word in its other spelling as its own', async () => {
    const articles = [
      article({ id: 'net', text: 'The Wi-Fi in the lamp room is called Beacon.' }),
      article({ id: 'oil', text: 'The oil in the lamp room is changed in May.' }),
    ];
    const retriever = await createRetriever({ articles });
    const { passages } = await retriever.explain('wifi in the lamp room');
    expect(passages[0]?.article.id).toBe('net');
  });
});
