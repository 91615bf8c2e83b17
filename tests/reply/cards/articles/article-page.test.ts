import { describe, expect, it } from 'vitest';
import { articlePage } from '../../../../src/reply/cards/articles/article-page.ts';
import { messagesFor } from '../../../../src/reply/messages/index.ts';
import { article } from '../../../support/article.ts';

describe('a page of an article', () => {
  it('shows its headings bold, and a quote that stands in one once', () => {
    const text = 'The fair opens.\n\nHow it works\n\n1. Show up.';
    const start = text.indexOf('How');
    const own = article({
      id: 'a',
      text,
      blocks: [
        { kind: 'body', start: 0, end: 15 },
        { kind: 'heading', start, end: start + 12 },
        { kind: 'item', start: start + 14, end: text.length },
      ],
    });
    const view = { version: '0'.repeat(16), owner: '1', page: 0, quote: undefined };
    const shown = (quote: { start: number; end: number } | undefined) =>
      JSON.stringify(articlePage(own, { ...view, quote }, messagesFor('en-US'), { private: true }));
    expect(shown(undefined)).toContain('**How it works**');
    expect(shown({ start, end: start + 12 }).split('**How it works**')).toHaveLength(2);
  });
});
