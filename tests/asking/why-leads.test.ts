import { describe, expect, it } from 'vitest';
import { explain, isRanked } from '../../src/asking/explain.ts';
import { openLibrary } from '../../src/library.ts';
import { whyCard } from '../../src/reply/cards/why/why-card.ts';
import { messagesFor } from '../../src/reply/messages/index.ts';
import { terminalMessages } from '../../src/terminal/messages.ts';
import { renderExplanation } from '../../src/terminal/render-explanation.ts';
import { corpusFolder } from '../support/corpus-folder.ts';

const post = (title: string, date: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n${text}\n`;

const FILES = {
  'first.md': post(
    'Plans for the knitting night',
    '2026-04-18',
    'The knitting night takes place in Dover, and every knitting friend is welcome.',
  ),
  'later.md': post(
    'Spring',
    '2026-05-04',
    'Knitting night takes place in Deal, on the second floor.',
    'replaces: first\n',
  ),
  'swim.md': post(
    'Lido Sprint',
    '2026-04-01',
    'The Lido Sprint takes place in Dover, and every Lido Sprint swimmer is welcome.',
  ),
  'swim-vi.md': post(
    'Lido Sprint: thông báo',
    '2026-04-20',
    'Lido Sprint diễn ra ở Deal, các bạn nhớ mang theo khăn tắm nhé.',
    'replaces: swim\n',
  ),
  'race-2025.md': post('Race', '2025-06-14', 'Tom Ashby won the river race in 39 minutes.'),
  'race-2024.md': post('River race', '2024-06-08', 'Lena Koch won the river race in 40 minutes.'),
  'hut.md': post('Lost and found', '2026-03-01', 'Umbrellas wait in the hut.'),
  'ring.md': post(
    'A ring',
    '2026-03-02',
    'A ring was lost and found in the cave, lost again, and found again.',
  ),
};

describe('why an answer is quoted first that was not ranked first', () => {
  const explained = async (question: string) => {
    const library = await openLibrary({ directory: await corpusFolder(FILES) });
    const explanation = await explain(library, { question, askedOn: '2026-05-05' });
    if (!isRanked(explanation)) throw new Error(`It gets no quote: ${explanation.kind}`);
    return explanation;
  };

  it.each([
    ['where does the knitting night take place', 'later', 'later'],
    ['where is the Lido Sprint', 'swim-vi', 'later'],
    ['who won the latest river race', 'race-2025', 'newest'],
    ['lost and found', 'hut', 'title'],
  ])('“%s” leads with %s: %s', async (question, id, why) => {
    const { leads, passages } = await explained(question);
    expect(passages[0]?.article.id).not.toBe(id);
    expect([leads?.article.id, leads?.why]).toEqual([id, why]);
  });

  it('nothing is said where the best passage is quoted', async () => {
    expect((await explained('where do umbrellas wait')).leads).toBeUndefined();
  });

  it('terminal and Discord say so in both languages', async () => {
    const explanation = await explained('where does the knitting night take place');
    const said = [
      ['en', 'en-GB', 'Quoted first, because a later article says it differently'],
      ['vi', 'vi', 'Trích đầu tiên vì bài đăng sau nói khác'],
    ] as const;
    for (const [language, locale, words] of said) {
      const layout = { messages: terminalMessages(language), paint: PLAIN, width: 80 };
      expect(renderExplanation(explanation, layout)).toContain(`${words}:\n   `);
      expect(JSON.stringify(whyCard(explanation, messagesFor(locale)))).toContain(`**${words}**`);
    }
  });
});

const plain = (text: string): string => text;
const PLAIN = { bold: plain, dim: plain, green: plain, yellow: plain };
