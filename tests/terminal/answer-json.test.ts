import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { askedToJson } from '../../src/terminal/answer-json.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('an answer as JSON', () => {
  it('has the quotes that a card shows, and apart from them those that More shows', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'a.txt': 'Minh Tran leads the lantern parade of the town.\n',
        'b.txt': 'The lantern parade, which Minh Tran leads, is old.\n',
        'c.txt': 'Everybody knows the lantern parade and who leads it: Minh Tran.\n',
      }),
    });
    const question = 'Who leads the lantern parade?';
    const asked = await ask(library, { question, askedOn: '2025-06-01' });
    const [first, ...others] = asked.answer.excerpts.map(({ text }) => ({ text }));
    expect(others).toHaveLength(2);
    expect(askedToJson(asked)).toMatchObject({ kind: 'found', excerpts: [first], more: others });
  });

  it('has the heading that a quote stands below', async () => {
    const library = await openLibrary({
      directory: await corpusFolder({
        'camp.md':
          '# Summer camp\n\n## Week 1\n\nNoor leads the camp.\n\n## Week 2\n\nBoots are dried in the barn. Thea cooks for the camp.\n',
      }),
    });
    const asked = await ask(library, {
      question: 'who cooks for the camp',
      askedOn: '2025-06-01',
      ungated: true,
    });
    expect(askedToJson(asked)).toMatchObject({ excerpts: [{ heading: 'Week 2' }] });
  });

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
