import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

describe('titles and headings', () => {
  const weeks = Object.fromEntries(
    Array.from({ length: 30 }, (_, week) => [
      `week-${week}.md`,
      `# Week ${week}\n\nThe property committee met ${week} times and found the lost minutes of the market.\n`,
    ]),
  );
  const open = async () =>
    openLibrary({
      directory: await corpusFolder({
        ...weeks,
        'guide.md':
          '# Visitor guide\n\nWelcome to the market.\n\n## Lost and found\n\nUmbrellas and bags wait in hut 4 until Sunday.\n\n## Giá vé\n\nNgười lớn trả 20.000 đồng.\n',
        'bike.md': '# Stolen: green cargo bike\n\nIt was taken from the yard. Ring the porter.\n',
        'back.md':
          '# It is back\n\nThe cargo bike is green with moss, and the bike shop dries the cargo box.\n',
        'muck.md': '# Muck day (autumn)\n\nThe lorry comes on Monday. Bring a barrow.\n',
        'results.md': '# Jam results\n\nTeam Otter came first with a game about tea.\n',
      }),
    });

  it.each([
    ['lost-and-found', 'hut 4'],
    ['LOST & FOUND?', 'hut 4'],
    ['gia ve', '20.000'],
    ['hi, giá vé ạ?', '20.000'],
    ['jam results', 'Team Otter'],
    ['visitor guide', 'Welcome'],
    ['green cargo bike', 'yard'],
    ['muck day', 'Monday'],
  ])('“%s” is answered from below it', async (question, words) => {
    const { answer } = await ask(await open(), { question, askedOn: '2026-01-01' });
    expect(answer.kind).toBe('found');
    expect(answer.excerpts[0]?.text).toContain(words);
    expect(answer.confidence).toBeGreaterThanOrEqual(0.6);
  });

  it('a title is no follow-up', async () => {
    const library = await open();
    const article = library.articles({}).find(({ title }) => title === 'Muck day (autumn)');
    const earlier = { question: 'when does the lorry come', article };
    const of = (question: string) => ask(library, { question, earlier, askedOn: '2026-01-01' });
    const titled = await of('jam results');
    expect([titled.earlier, titled.answer.excerpts[0]?.article.id]).toEqual([undefined, 'results']);
  });

  it('a question that only shares words with a title is judged as any other', async () => {
    const { answer } = await ask(await open(), {
      question: 'who lost the jam results',
      askedOn: '2026-01-01',
    });
    expect(answer.kind === 'found' ? answer.confidence : 0).not.toBe(0.6);
  });
});
