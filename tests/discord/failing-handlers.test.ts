import { describe, expect, it } from 'vitest';
import { sharedBot } from '../support/running.ts';
import { CITY } from './city.ts';

const QUESTION = 'Who opened the bridge over the Saigon river?';
const SAID = 'Something went wrong';
let isBroken = false;

describe('a handler that fails', () => {
  const bot = sharedBot(CITY, (library) => {
    const unlessBroken = <Result>(work: () => Result): Result => {
      if (isBroken) throw new Error('the index is broken');
      return work();
    };
    return {
      library: {
        ...library,
        answer: (...asked) => unlessBroken(() => library.answer(...asked)),
        about: (...asked) => unlessBroken(() => library.about(...asked)),
        mostAbout: (...asked) => unlessBroken(() => library.mostAbout(...asked)),
        articles: (...asked) => unlessBroken(() => library.articles(...asked)),
        status: () => unlessBroken(() => library.status()),
      },
    };
  });

  /** The new lines in the log after something was done while everything fails. */
  async function linesOf(work: () => Promise<unknown>): Promise<readonly string[]> {
    const before = bot.log.lines.length;
    isBroken = true;
    try {
      await work();
    } finally {
      isBroken = false;
    }
    return bot.log.lines.slice(before);
  }

  it.each<[string, () => Promise<unknown>, string]>([
    ['a command', () => bot.lan.slash('ask', { question: QUESTION }), 'kind=ask'],
    ['a list', () => bot.lan.slash('articles', { query: 'Saigon river' }), 'kind=articles'],
    ['a suggestion', () => bot.lan.type('article', 'title', 'the Saigon river'), 'command=article'],
    ['a message', () => bot.lan.says('guild', `@Verbatim ${QUESTION}`), 'could not be answered'],
    [
      'a message of an app',
      () => {
        const message = bot.lan.posts('guild', QUESTION);
        return bot.lan.contextMenu('Find in articles', message);
      },
      'kind=Find in articles',
    ],
  ])('of %s is logged once, without a word of what was asked', async (_, work, kind) => {
    const lines = await linesOf(work);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('the index is broken');
    expect(lines[0]).toContain(kind);
    expect(lines[0]).not.toMatch(/Saigon|river|bridge over/i);
  });

  it('of a button and of a modal is logged without the question of the card', async () => {
    const answer = await bot.lan.slash('ask', { question: QUESTION });
    const modal = await bot.lan.press(answer, 'Ask a follow-up');
    const lines = await linesOf(async () => {
      expect((await bot.lan.press(answer, 'Context')).text).toContain(SAID);
      await bot.lan.submit(modal, { 'Your question': 'And how long is the Saigon river?' });
    });
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).not.toMatch(/Saigon|river|bridge over/i);
  });

  it('is answered privately, with the id that the log has, too', async () => {
    let reply: Awaited<ReturnType<typeof bot.lan.slash>> | undefined;
    const [line = ''] = await linesOf(async () => {
      reply = await bot.lan.slash('ask', { question: QUESTION });
    });
    const id = /id=([0-9a-f]{8})/.exec(line)?.[1] ?? 'no id';
    expect(reply?.ephemeral).toBe(true);
    expect(reply?.text).toContain(id);
  });
});
