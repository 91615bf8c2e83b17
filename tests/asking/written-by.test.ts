import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { nameAsked } from '../../src/asking/written-by.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('nameAsked', () => {
  it.each([
    ['what did Maren write?', 'Maren'],
    ['what has maren holt posted', 'maren holt'],
    ['articles by maren', 'maren'],
    ['show me all posts written by Maren Holt', 'Maren Holt'],
    ['anything by the Gazette?', 'the Gazette'],
    ['maren’s articles', 'maren'],
    ['bài của chị Hạnh', 'chị Hạnh'],
    ['các bài viết của Hạnh', 'Hạnh'],
    ['Hạnh đã viết những bài nào vậy', 'Hạnh'],
  ])('“%s” asks for what %s wrote', (question, name) => {
    expect(nameAsked(question)).toBe(name);
  });

  it.each(['who wrote the post about parking', 'what did maren say', 'when is the bus', 'bài hát của ai'])(
    '“%s” asks for something else, or for nobody who is known',
    async (question) => {
      const directory = await corpusFolder({
        'bus.md': '---\nauthor: Ada Penn\n---\nThe bus leaves at nine.\n',
      });
      const asked = await ask(await openLibrary({ directory }), { question, askedOn: '2026-06-01' });
      expect(asked.list).toBeUndefined();
    },
  );
});

describe('authors and publications', () => {
  const open = async () =>
    openLibrary({
      directory: await corpusFolder({
        'pond.md':
          '---\ntitle: The pond\nauthor: Maren Holt, warden\ndate: 2026-05-02\nsource: Club news\n---\nThe pond is drained in May.\n',
        'bees.md':
          '---\ntitle: Bees\nauthor: Maren Holt\ndate: 2026-05-20\n---\nBees moved into the east wall.\n',
        'bus.md': '---\ntitle: Bus\nauthor: Ada Penn\ndate: 2026-04-02\n---\nThe bus leaves at nine.\n',
        'cho.md':
          '---\ntitle: Chợ\nauthor: Nguyễn Thị Hạnh\ndate: 2026-04-02\n---\nChợ họp mỗi sáng chủ nhật.\n',
      }),
    });
  const asked = async (question: string) => ask(await open(), { question, askedOn: '2026-06-01' });

  it.each([
    ['what did maren write', ['bees', 'pond']],
    ['articles by Maren Holt', ['bees', 'pond']],
    ['posts by the Club news', ['pond']],
    ['bài của chị Hạnh', ['cho']],
  ])('“%s” lists their articles, newest first', async (question, ids) => {
    const { list, answer } = await asked(question);
    expect(list?.articles.map(({ id }) => id)).toEqual(ids);
    expect(answer.excerpts).toEqual([]);
  });

  it('are known words, and no misspelt ones', async () => {
    const { answer, readAs } = await asked('does maren keep zebras');
    expect(answer.unknownWords).not.toContain('maren');
    expect(readAs).toBeUndefined();
  });
});
