import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

/** Enough articles for a second page of a list and of a timeline. */
const MANY = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `kiosk-${at}.md`,
    `---\ntitle: Kiosk ${at} opens\ndate: 2022-0${1 + (at % 9)}-03\n---\nKiosk number ${at} opened today.\n`,
  ]),
);

describe('the pages of somebody else', () => {
  const bot = sharedBot({ ...CITY, ...MANY });

  it.each(['articles', 'timeline'])(
    'of /%s stay as they are: a press gives a private copy',
    async (command) => {
      const shown = await bot.lan.slash(command);
      const before = shown.text;
      const copy = await bot.discord.user('Minh').press(shown, 'Next ▶');
      expect(copy.ephemeral).toBe(true);
      expect(copy.text).not.toBe(before);
      expect(shown.text).toBe(before);
      await bot.lan.press(shown, 'Next ▶');
      expect(shown.text).toBe(copy.text);
    },
  );

  it('of the reports open for admins alone, whatever a button says', async () => {
    const answer = await bot.lan.slash('ask', { question: 'Who opened the bridge over the Saigon river?' });
    const reply = await bot.lan.pressId(answer, '1:reports:v:0');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Only admins can use this');
  });
});
