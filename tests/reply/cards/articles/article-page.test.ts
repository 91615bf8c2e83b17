import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../src/library.ts';
import { articlePage } from '../../../../src/reply/cards/articles/article-page.ts';
import { messagesFor } from '../../../../src/reply/messages/index.ts';
import { article } from '../../../support/article.ts';
import { corpusFolder } from '../../../support/corpus-folder.ts';

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

  it('shows items as a list, with their numbers where they have them, word for word', async () => {
    const directory = await corpusFolder({
      'bring.md':
        '---\ntitle: What to bring\n---\nBring this:\n\n- a **warm** coat\n- boots\n\nThen:\n\n1. Sign in.\n2. Sit down.\n\nNo dogs - please.\n',
    });
    const [own] = (await openLibrary({ directory })).articles();
    const view = { version: '0'.repeat(16), owner: '1', page: 0, quote: undefined };
    const { components } = articlePage(own!, view, messagesFor('en-US'), { private: true });
    const page = JSON.stringify(components);
    expect(page).toContain('> - a warm coat\\n> - boots\\n');
    expect(page).toContain('> 1\\\\. Sign in.\\n> 2\\\\. Sit down.\\n');
    expect(own?.text).toContain('a warm coat\nboots\n');
  });

  it('of a plain file shows the signs that its text has, and no more', () => {
    const text = '- a coat\n- boots';
    const own = article({
      id: 'a',
      text,
      blocks: [
        { kind: 'item', start: 0, end: 8 },
        { kind: 'item', start: 9, end: 16 },
      ],
    });
    const view = { version: '0'.repeat(16), owner: '1', page: 0, quote: undefined };
    const page = JSON.stringify(articlePage(own, view, messagesFor('en-US'), { private: true }));
    expect(page).toContain('> \\\\- a coat\\n> \\\\- boots');
  });
});
