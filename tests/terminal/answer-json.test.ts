import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { askedToJson } from '../../src/terminal/answer-json.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('an answer as JSON', () => {
  it('of “what’s new” lists the articles, the newest first', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'fair.md': '---\ntitle: Fair\ndate: 2025-03\n---\nThe fair opens on Saturday.\n',
        'pool.md': '---\ntitle: Pool\ndate: 2025-05-01\n---\nThe pool has a new roof.\n',
      }),
    });
    const json = askedToJson(await ask(library, { question: 'what’s new?', askedOn: '2025-06-01' }));
    expect(json).toMatchObject({
      kind: 'news',
      excerpts: [],
      news: [
        { articleId: 'pool', title: 'Pool', what: 'dated', on: '2025-05-01' },
        { articleId: 'fair', title: 'Fair', what: 'dated', on: '2025-03' },
      ],
    });
    const other = askedToJson(await ask(library, { question: 'who mows the moon?', askedOn: '2025-06-01' }));
    expect(other).toMatchObject({ kind: 'nothing-found', news: [] });
  });
});
