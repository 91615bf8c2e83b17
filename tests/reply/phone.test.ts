import { describe, expect, it } from 'vitest';
import { questionLines } from '../../src/reply/cards/parts/card-head.ts';
import { unescapeMarkdown } from '../../src/reply/markdown/escape.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { article } from '../support/article.ts';

/** Rows that a text takes in Discord on a phone 360 pixels wide: about so many characters fit into one of a heading, and of small text. */
function rowsOf(markdown: string): number {
  return markdown
    .split('\n')
    .map((line) => Math.ceil(unescapeMarkdown(line).length / (line.startsWith('### ') ? 36 : 52)))
    .reduce((sum, rows) => sum + rows, 0);
}

/** Rows of such a phone's screen below the name of the channel and above the keyboard's field. */
const SCREEN = 24;

describe('the first quote stands on the first screen of a phone', () => {
  it.each([20, 149, 150, 151, 499, 500])(
    'below a question of %i characters and all that was carried over',
    (length) => {
      const long = article({ id: 'a', text: 'Text.', title: 'word '.repeat(60) });
      const question = 'word '.repeat(100).slice(0, length);
      for (const locale of ['en-GB', 'vi']) {
        const head = questionLines(
          {
            question,
            version: '1',
            asker: '1',
            skip: 0,
            earlier: { question: 'word '.repeat(30), article: long },
            dates: {
              from: '2023-01-02',
              to: '2023-12-30',
              dropped: true,
              event: { words: 'word '.repeat(60), article: long },
            },
          },
          messagesFor(locale),
        );
        // Five rows of the quote are enough to begin to read, one is for the line on a contradiction.
        expect(rowsOf(head)).toBeLessThanOrEqual(SCREEN - 6);
      }
    },
  );
});
