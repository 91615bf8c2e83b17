import { describe, expect, it } from 'vitest';
import { newestOf } from '../../../src/asking/news/newest.ts';

describe('questions for news', () => {
  it.each([
    ["what's new", ''],
    ['Whats new?', ''],
    ['What is new lately?', ''],
    ['any news?', ''],
    ['any updates', ''],
    ['latest news', ''],
    ['what’s the latest?', ''],
    ['anything new this week?', ''],
    ['what has changed recently', ''],
    ['có gì mới không?', ''],
    ['co gi moi', ''],
    ['tin mới', ''],
    ['có tin gì mới không', ''],
    ["what's on", ''],
    ['whats happening here?', ''],
    ['anything going on', ''],
    ['sắp tới có sự kiện gì', ''],
    ['co hoat dong gi sap toi khong', ''],
    ['dạo này có gì mới', ''],
    ['any news about elections?', 'elections'],
    ['news on the Old Pool', 'the Old Pool'],
    ["what's new with parking?", 'parking'],
    ['any updates on the refund rule?', 'the refund rule'],
    ["what's the latest with the agency lot", 'the agency lot'],
    ['anything new from the kitchen lately?', 'the kitchen'],
    ['any pool news?', 'pool'],
    ['tin mới nhất về hội chợ', 'hội chợ'],
    ['có gì mới về giá vé không?', 'giá vé'],
    ['bể bơi có gì mới không', 'bể bơi'],
    ['có cập nhật gì về lịch thi chưa', 'lịch thi'],
  ])('“%s” is about “%s”', (question, words) => {
    expect(newestOf(question)).toEqual({ words, asksForNews: true });
  });
});

describe('questions for the newest of something', () => {
  it.each([
    ['when is the latest workshop?', 'when is the workshop?'],
    ['Who won the most recent race?', 'Who won the race?'],
    ['newest opening hours', 'opening hours'],
    ['who won the last match?', 'who won the match?'],
    ['giá vé mới nhất là bao nhiêu?', 'giá vé là bao nhiêu?'],
    ['lịch thi moi nhat', 'lịch thi'],
    ['có tin gì mới về hội chợ chưa, tổ chức khi nào', 'hội chợ, tổ chức khi nào'],
  ])('“%s” asks “%s”', (question, words) => {
    expect(newestOf(question)).toEqual({ words, asksForNews: false });
  });
});

describe('questions for anything else', () => {
  it.each([
    'when does the last train leave?',
    'what is the latest I can check in?',
    'by when at the latest must I register?',
    'how long does the tour last?',
    'what is my last name?',
    'what happened last week?',
    "what's on tomorrow?",
    'whats on saturday',
    'có sự kiện gì vào thứ bảy?',
    'who reads the news on the radio?',
    'where is the new pool?',
    'what is new york like?',
    'is there a new rule about dogs?',
    'trạm xe gần nhất ở đâu?',
    'phòng mới ở đâu?',
    'what changed about the refund rule?',
    'who updates the map?',
  ])('“%s” is no such question', (question) => {
    expect(newestOf(question)).toBeUndefined();
  });
});
