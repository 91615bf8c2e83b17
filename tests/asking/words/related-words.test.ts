import { expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const FILES = {
  'injury.md': '---\ntitle: Injury list\n---\nThe injury list of the club hangs at the door of the gym.\n',
  'freeze.md': '---\ntitle: Freeze your card\n---\nYou may freeze your card for a month.\n',
  'member.md':
    '---\ntitle: Membership\n---\nThe membership runs for a year. A reservation is needed for courts.\n',
};

it.each([
  ['did a goalkeeper get injured on the volcano', 'injured'],
  ['can the volcano pause my subscription', 'pause'],
  ['is every volcano a member', 'member'],
  ['is booking of the volcano open', 'booking'],
])(
  'a refusal does not say that no article mentions a word that is there in another form: “%s”',
  async (question, word) => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const { answer } = await ask(library, { question, askedOn: '2026-01-01' });
    expect(answer.kind).toBe('nothing-found');
    expect(answer.unknownWords).not.toContain(word);
    expect(answer.unknownWords).toContain('volcano');
  },
);

it.each([
  ['is there a garden at Injurville', 'Injurville'],
  ['who has a yearling', 'yearling'],
  ['is there a clubber or a cardigan', 'cardigan'],
])('names a word that only begins like one of the articles: “%s”', async (question, word) => {
  const library = await openLibrary({ directory: await corpusFolder(FILES) });
  const { answer } = await ask(library, { question, askedOn: '2026-01-01' });
  expect(answer.unknownWords).toContain(word);
});
