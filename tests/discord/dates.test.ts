import { describe, expect, test } from 'vitest';
import { CITY } from './city.ts';
import { looks, sharedBot } from '../support/running.ts';

describe('dates', () => {
  const bot = sharedBot(CITY);

  test('a date in a question restricts the articles, and is shown', async () => {
    const reply = await bot.lan.slash('ask', { question: 'Who opened the bridge in January 2023?' });
    expect(reply.text).toContain(
      '### Who opened the bridge in January 2023?\n-# Only articles dated January 2023\n> ',
    );
  });

  test('a date that would leave nothing is dropped, and that is shown', async () => {
    const reply = await bot.lan.slash('ask', { question: 'Who opened the bridge in March 2021?' });
    expect(reply.text).toContain(
      '-# No article dated March 2021 answers that better, so all dates were searched.\n',
    );
    const vietnamese = await bot.discord
      .user('Minh', { locale: 'vi' })
      .slash('ask', { question: 'Who opened the bridge before 2021?' });
    expect(vietnamese.text).toContain('đến 31 tháng 12, 2020');
  });

  test('the timeline has the oldest first and the undated apart', async () => {
    expect(looks(await bot.lan.slash('timeline'))).toBe(
      `(public)
### 3 articles by date
- 2022-11 · The ferry stops · Harbour Daily
- <t:1673001000:D> · The bridge opens · City News
Without a date
- A library for the north`,
    );
    expect(looks(await bot.lan.slash('timeline', { from: '2023', topic: 'ceremony park' }))).toBe(
      `(public)
### 1 article by date
-# ⌕ about “ceremony park”
-# from 2023-01-01
- <t:1673001000:D> · The bridge opens · City News`,
    );
  });
});
