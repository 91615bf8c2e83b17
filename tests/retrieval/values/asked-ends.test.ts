import { describe, expect, it } from 'vitest';
import { askedEnds } from '../../../src/retrieval/values/asked-ends.ts';

describe('the end that a question asks for', () => {
  it.each([
    'when does the shop open',
    'what time do you open on sundays',
    'when do the gates open the day after',
    'when does the open mic start',
    'mấy giờ chợ mở cửa',
    'lớp bắt đầu lúc mấy giờ',
  ])('is when it begins: %s', (question) => {
    expect(askedEnds(question)).toEqual(['first']);
  });

  it.each([
    'when does the shop close',
    'what time does it shut on sundays',
    'when do you close the pool',
    'when does the West End show end',
    'the bar closes when',
    'when is the show over',
    'when will it be finished',
    'closing time of the bar',
    'how late is the bar open',
    'open until when',
    'chợ đóng cửa mấy giờ',
    'lớp tan lúc mấy giờ',
    'mấy giờ lớp cô Tân tan học',
    'may gio tan hoc',
    'khi nào kết thúc',
    'khi nào hội chợ bế mạc',
    'lễ tân mở cửa tới mấy giờ',
    'nghỉ tết tới hôm nào',
    'le tan mo cua toi may gio z',
  ])('is when it is over: %s', (question) => {
    expect(askedEnds(question)).toEqual(['last']);
  });

  it.each([
    'when does the course start and finish',
    'what time does it open and close',
    'opening and closing times',
    'khi nào khóa học bắt đầu và kết thúc',
  ])('is each of both: %s', (question) => {
    expect(askedEnds(question)).toEqual(['first', 'last']);
  });

  it.each([
    'when is the bar open',
    'when will the bridge be closed',
    'when is the road shut',
    'when is the walk over the moor',
    'when is the West End show',
    'when is the closing party',
    'when is the open day',
    'what time is the end of year show',
    'lớp cô Tân lúc mấy giờ',
    'lop co tan luc may gio',
    'lễ bế mạc lúc mấy giờ',
    'lớp học tối mấy giờ',
    'mở cửa từ mấy giờ tới mấy giờ',
  ])('is none: %s', (question) => {
    expect(askedEnds(question)).toEqual([]);
  });

  it.each([
    'nghỉ từ hôm nào tới hôm nào',
    'tet nghi tu ngay nao den het ngay nao',
    'from what day to what day is the shop closed',
    'you are away from when until when',
  ])('is both: %s', (question) => {
    expect(askedEnds(question)).toEqual(['first', 'last']);
  });
});
