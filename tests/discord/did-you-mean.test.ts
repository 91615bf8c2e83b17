import { describe, expect, it } from 'vitest';
import { looks, sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

describe('a refusal with unknown words that resemble words of the articles', () => {
  const bot = sharedBot(CITY, {});
  const question = 'How many books does the Norther Librry lend?';

  it('asks whether these are meant, and is answered when that is pressed', async () => {
    const refusal = await bot.lan.slash('ask', { question });
    expect(looks(refusal)).toMatch(
      /I found no answer.*\n-# No article mentions: “Norther”, “Librry”\n[^]*\[Did you mean “Northern Library”\?\]/,
    );
    const meant = await bot.lan.press(refusal, 'Did you mean “Northern Library”?');
    expect(looks(meant)).toContain(
      `### ${question}\n-# Showing results for “How many books does the Northern Library lend?”\n> The northern library lends 12,000 books`,
    );
    expect(meant.labels).toContain('Search as typed');
  });

  it('keeps to what was meant on the answer’s own buttons', async () => {
    const refusal = await bot.lan.slash('ask', { question: 'Who opened the Brigde?' });
    const meant = await bot.lan.press(refusal, 'Did you mean “Bridge”?');
    const more = await bot.lan.press(meant, meant.labels.find((label) => label.endsWith(' more')) ?? '');
    expect(more.text).toContain('Showing results for “Who opened the Bridge?”');
    const typed = await bot.lan.press(meant, 'Search as typed');
    expect(typed.text).toContain('No article mentions: “Brigde”');
  });

  it('asks nothing where nothing is near, or no word is unknown', async () => {
    for (const unlike of [
      'Where is the opera house of Xylophonia?',
      'When was the library of the ferry opened in the park?',
    ]) {
      const { labels } = await bot.lan.slash('ask', { question: unlike });
      expect(labels.join()).not.toContain('Did you mean');
    }
  });

  it('is said in Vietnamese', async () => {
    const minh = bot.discord.user('Minh', { locale: 'vi' });
    expect((await minh.slash('ask', { question })).labels).toContain('Ý bạn là “Northern Library”?');
  });
});
