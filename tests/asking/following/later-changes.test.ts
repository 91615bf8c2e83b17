import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const POSTS = {
  'squads.md': post(
    'Swimming squads',
    '2025-02-01',
    `We have two squads for young swimmers.

- **Otters** (9 to 12): Tuesday 17:00 to 18:30, small pool
- **Beavers** (13 to 16): Friday 18:00 to 20:00, large pool

The otters cost £38 a month and the beavers £48. A swimming cap is included.`,
  ),
  'day.md': post(
    'A new day for the otters',
    '2025-06-01',
    'From now on the otters train on Thursday at 17:00, no longer on Tuesday.',
  ),
  'lessons.md': post(
    'Lessons for adults',
    '2025-07-01',
    'Adults learn to swim with Sam on Wednesday at 19:00. Ten lessons cost £90.',
  ),
};

describe('who goes on asking about an article', () => {
  const encoder = sharedEncoder();

  /** The files of the quotes that are shown, and of what held before. */
  async function quotesOf(question: string, before: string) {
    const library = await openLibrary({
      directory: await corpusFolder(POSTS),
      encoder: Promise.resolve(encoder()),
    });
    await library.understood();
    const article = library.article('squads');
    const { answer } = await ask(library, {
      question,
      earlier: { question: before, article },
      askedOn: '2025-11-01',
    });
    await library.close();
    const shown = answer.excerpts.slice(0, answer.kind === 'found' ? answer.shown : 0);
    return {
      shown: shown.map((quote) => quote.article.id),
      before: answer.kind === 'found' ? answer.change?.before.article.id : undefined,
    };
  }

  it('for a number gets the text that states one', async () => {
    const { shown } = await quotesOf('whats the price', 'when do the otters train now');
    expect(shown[0]).toBe('squads');
  });

  it('is told what a later one changed', async () => {
    expect(await quotesOf('and when do they train', 'how much are the otters')).toEqual({
      shown: ['day'],
      before: 'squads',
    });
  });

  it.each([
    ['and when do they train', 'how much are the beavers'],
    ['how much is it', 'when do the otters train'],
    ['and the beavers?', 'how much are the otters'],
  ])('%s after “%s” is answered from the article where no later one changed it', async (question, before) => {
    expect(await quotesOf(question, before)).toEqual({ shown: ['squads'], before: undefined });
  });
});
