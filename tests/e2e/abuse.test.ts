import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anyText } from '../support/any-text.ts';
import { type Bot, startBot } from '../support/bot.ts';
import type { Reply } from '../support/simulated-discord/screen.ts';
import type { User } from '../support/simulated-discord/user.ts';

const QUESTION = 'Who chaired the conference of the Department of Telecommunications?';
const ANSWER = 'Le Khac Thuyet';

describe('a cooldown', () => {
  it('holds for a user, then for a whole server, says privately how long, and comes before any work', async () => {
    const bot = await startBot({ env: { COOLDOWN_USER: '3/600', COOLDOWN_GUILD: '5/600' } });
    const { discord } = bot;
    const [lan, minh, thu] = [
      discord.user('Lan'),
      discord.user('Minh', { locale: 'vi' }),
      discord.user('Thu'),
    ];
    const asks = (user: User) => user.slash('ask', { question: QUESTION });
    const first = await asks(lan);
    for (let uses = 1; uses < 3; uses += 1) expect((await asks(lan)).text).toContain(ANSWER);
    const refused = await asks(lan);
    expect(refused.text).toMatch(/Try again in \d+ seconds/);
    expect(refused.ephemeral).toBe(true);
    expect((await lan.press(first, first.labels[0] ?? '')).text).toMatch(/Try again in/);
    expect((await lan.slash('ask', { question: QUESTION }, { in: 'dm' })).text).toMatch(/Try again in/);
    expect((await asks(minh)).text).toContain(ANSWER);
    expect((await asks(minh)).text).toContain(ANSWER);
    const full = await asks(thu);
    expect(full.text).toMatch(/in this server.*Try again in \d+ seconds/);
    expect(full.ephemeral).toBe(true);
    expect((await asks(minh)).text).toMatch(/giây/);
    expect((await thu.slash('ask', { question: QUESTION }, { in: 'dm' })).text).toContain(ANSWER);
    bot.expectClean();
    await bot.end();
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  'of 6,000 characters': 'why '.repeat(1_500),
  'of 6,000 letters without a space': 'x'.repeat(6_000),
  'of only stop words': 'the of and to a in is it',
  'of only emoji': '🗞️🔥👩‍👩‍👧‍👦🇻🇳',
  'of only marks': '?!…—"«»',
  'of 5,900 combining marks': `a${'\u0301'.repeat(5_900)} conference`,
  'with zero-width characters': 'Who\u200b chaired\u200d the\ufeff conference\u2060?',
  'with right-to-left overrides': '\u202eWho chaired\u202c the \u2067conference\u2069?',
  'with null bytes': 'Who\u0000 chaired\u0000 the conference?',
  'that is a regular expression’s worst case': `${'a'.repeat(2_900)}${'(a+)+$'.repeat(400)}!`,
  'of dates without end': '1/1/2023 '.repeat(600),
  'of nested brackets': '['.repeat(2_000) + '('.repeat(2_000),
  'with lone surrogates': 'Who \ud800chaired\udc00 the conference?',
  'that pings': '@everyone @here <@1> <@&2> <#3> conference?',
  'of markdown': '# **conference** ~~x~~ [a](https://evil.example) > q\n>>> z ||s|| ```js',
  'with the keys of an object': '__proto__ constructor toString hasOwnProperty conference',
};

describe('a hostile question', () => {
  let bot: Bot;
  let lan: User;
  beforeAll(async () => {
    bot = await startBot();
    lan = bot.discord.user('Lan');
  });
  afterEach(() => bot.expectClean());
  afterAll(() => bot.end());

  /** User input stays in its line and does nothing: no link except to a message of the bot, no heading, no quote of its own making. */
  const expectHarmless = (reply: Reply) => {
    expect(reply.text).not.toMatch(/(?<!\\)\]\((?!https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+\))https?:/);
    expect(reply.text).not.toMatch(/(?<!\\)@(?:everyone|here)|<@&?\d+>|<#\d+>/);
    expect(reply.text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(reply.text).not.toContain('\0');
  };

  it.each(Object.entries(HOSTILE))(
    '%s is answered or refused in time, and does no harm',
    async (_, question) => {
      const asked = await lan.slash('ask', { question }, { unchecked: true });
      expectHarmless(asked);
      const listed = await lan.slash(
        'articles',
        { query: question, source: question, from: question },
        { unchecked: true },
      );
      expectHarmless(listed);
      const read = await lan.slash('article', { title: question }, { unchecked: true });
      expectHarmless(read);
      const { choices } = await lan.type('article', 'title', question);
      expect(choices.length).toBeLessThanOrEqual(25);
      expect(Math.max(asked.tookMs, listed.tookMs, read.tookMs)).toBeLessThan(3_000);
    },
  );

  it('in any text is answered by exactly one harmless reply', async () => {
    const hostileText = fc.oneof(
      anyText({ maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.constantFrom(...Object.values(HOSTILE)),
    );
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expectHarmless(await lan.slash('ask', { question: text }, { unchecked: true }));
        expectHarmless(await lan.slash('article', { title: text }, { unchecked: true }));
        await lan.type('article', 'title', text);
        expectHarmless(await lan.says('guild', `@Verbatim ${text.slice(0, 1_900)}`));
      }),
      { numRuns: 40 },
    );
    expect((await lan.slash('ask', { question: QUESTION })).text).toContain(ANSWER);
  });

  it('as the custom id of a button, a menu or a modal is answered by a harmless reply', async () => {
    let reply = await lan.slash('ask', { question: QUESTION });
    const real = reply.buttons.map(({ custom_id: id }) => id ?? '');
    /** Real ids with a part replaced reach deeper than noise does. */
    const bent = fc
      .tuple(fc.constantFrom(...real), fc.nat(8), fc.string({ unit: 'binary-ascii', maxLength: 20 }))
      .map(([id, place, part]) => id.split(':').toSpliced(place, 1, part).join(':').slice(0, 100));
    const noise = anyText({ minLength: 1, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(fc.oneof(bent, noise), async (id) => {
        // A bent id can still be that of *Remove*, which takes the message away.
        if (reply.deleted) reply = await lan.slash('ask', { question: QUESTION });
        const pressed = await lan.pressId(reply, id);
        if (!pressed.opensModal) expectHarmless(pressed);
        if (reply.deleted) return;
        expectHarmless(
          await lan.submitId(reply, id, [
            { type: 18, id: 1, component: { type: 4, id: 2, custom_id: id, value: id } },
          ]),
        );
      }),
      { numRuns: 100 },
    );
    expect((await lan.slash('ask', { question: QUESTION })).text).toContain(ANSWER);
  });
});
