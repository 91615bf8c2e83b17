import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const FIRST =
  'Knitting night\n18 April 2026\n\nThe first knitting night takes place on Thursday 7 May at 18:30. Bring your own wool.\n';

describe('what a later article changed', () => {
  const answerTo = async (question: string, files: Readonly<Record<string, string>>) => {
    const directory = await corpusFolder(files);
    const library = await openLibrary({ directory });
    return (await ask(library, { question, askedOn: '2026-05-05' })).answer;
  };

  it('leads where it names the old day beside the new one, though the question holds the old title', async () => {
    const answer = await answerTo('when is the knitting night', {
      'first.txt': FIRST,
      'later.txt':
        'Knitting night postponed\n4 May 2026\n\nThe knitting night cannot take place on 7 May because the hall is closed. The new date is Thursday 21 May.\n',
    });
    expect(answer.excerpts[0]?.article.id).toBe('later');
    expect(answer.kind === 'found' && answer.change?.before.article.id).toBe('first');
  });

  it('leads where its front matter says what it replaces', async () => {
    const later = (replaces: string) =>
      `---\ntitle: Spring plans\ndate: 2026-05-04\n${replaces}---\nKnitting night takes place in Deal, on the second floor.\n`;
    const files = (replaces: string) => ({
      'first.md':
        '---\ntitle: Plans\ndate: 2026-04-18\n---\nKnitting night takes place in Dover, and everybody is welcome.\n',
      'later.md': later(replaces),
    });
    const answer = await answerTo('where does knitting night take place', files('replaces: first\n'));
    expect(answer.excerpts[0]?.text).toContain('Deal');
    expect(answer.kind === 'found' && answer.change?.before.article.id).toBe('first');
  });
});
