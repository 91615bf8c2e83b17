import { describe, expect, it } from 'vitest';
import { ask } from '../../src/asking/ask.ts';
import { openLibrary } from '../../src/library.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const post = (title: string, date: string, text: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n${text}\n`;

const FILES = {
  'plan.md': post('Summer plans', '2026-03-02', 'The kite picnic takes place on the north beach on 4 July.'),
  'moved.md': post('A short word', '2026-05-20', 'The kite picnic takes place on the south beach on 4 July.'),
  'winter.md': post('Lantern walk', '2026-10-01', 'The lantern walk begins at the mill at six.'),
  'dance.md': post(
    'Barn dance',
    '2026-09-12',
    'The barn dance is on 12 September, and the band plays from eight.',
  ),
  'old-dance.md': post('Village news', '2025-09-20', 'At the barn dance the band played until midnight.'),
};

describe('articles of later dates than the day that is asked on', () => {
  const firstOn = async (askedOn: string, question: string, more = {}): Promise<string | undefined> => {
    const library = await openLibrary({ directory: await corpusFolder({ ...FILES, ...more }) });
    return (await ask(library, { question, askedOn })).answer.excerpts[0]?.article.id;
  };

  it.each([
    ['2026-04-01', 'plan', 'the change is not out yet'],
    ['2026-05-19', 'moved', 'where the article was written it may be tomorrow'],
    ['2026-06-01', 'moved', 'the change is out'],
  ])('on %s the picnic is told by %s: %s', async (day, id) => {
    expect(await firstOn(day, 'where does the kite picnic take place')).toBe(id);
  });

  it('answer where nothing that is out does', async () => {
    expect(await firstOn('2026-04-01', 'when does the lantern walk begin')).toBe('winter');
  });

  it('are out where their date is that of the event which they announce', async () => {
    const question = 'when does the band play at the barn dance';
    expect(await firstOn('2026-04-01', question)).toBe('dance');
    // The same article, but for the day in its text.
    const undated = { 'dance.md': FILES['dance.md'].replace('is on 12 September', 'is on Saturday') };
    expect(await firstOn('2026-04-01', question, undated)).toBe('old-dance');
  });
});
