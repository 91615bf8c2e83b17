import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const FILES = {
  'handbook.md':
    '# Handbook of the hall\n\nFormal dinners take place on Wednesdays. For a formal dinner you wear a gown. The formal dinner begins with grace. Formal dinners are what people remember of the hall.\n',
  'prices.md':
    '# Prices\n\n| Item | Price |\n| --- | --- |\n| Formal (resident) | £14.50 |\n| Wash | £2.40 |\n| Laundry bag | £2 |\n',
};

/** The text of the first quote, where texts that match read as relevant as this, and others as no answer. */
async function first(
  question: string,
  [matching, relevance]: readonly [RegExp, number],
  files: Readonly<Record<string, string>> = FILES,
): Promise<string> {
  const judging = {
    ...encoder(),
    relevanceOf: async (_: string, text: string) => (matching.test(text) ? relevance : -4),
  };
  const corpus = await loadCorpus(await folderWith(files));
  const retriever = await createRetriever(corpus, { meaning: { encoder: judging } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text ?? '';
}

describe('a row that reads as an answer', () => {
  const ASKED = 'what about the formal dinner in the hall';

  it('leads where the best window reads as none', async () => {
    expect(await first(ASKED, [/£14/u, 2])).toContain('£14.50');
  });

  it('does not where it reads as none itself', async () => {
    expect(await first(ASKED, [/£14/u, 0.9])).not.toContain('£14.50');
  });
});

describe('a paragraph that begins with the name of what is asked for', () => {
  const COURSES = {
    'courses.md':
      '# Courses\n\nSeals (ages 5–7): Tuesdays at 4 pm, £84 for the term. Led by Priya Raman.\n\nOtters (ages 8–11): Thursdays at half past four, £108 for the term. Led by Tom Hadley.\n',
    'otters.md':
      '# Otters parents\n\nPlease drop the otters at the side door, for the otters crowd the foyer. The otters have a new flag.\n',
  };

  it('leads where the best window states no value of the kind and it reads as an answer alone', async () => {
    const said = await first(
      'how much do the otters pay at the door',
      [/Otters \(ages[^]*Hadley/u, 0.5],
      COURSES,
    );
    expect(said).toContain('£108');
  });

  it('does not where it reads as none', async () => {
    const said = await first(
      'how much do the otters pay at the door',
      [/Otters \(ages[^]*Hadley/u, -0.5],
      COURSES,
    );
    expect(said).not.toContain('£108');
  });

  it('does not where it is of another name', async () => {
    const said = await first(
      'how much do the seals pay at the door',
      [/Otters \(ages[^]*Hadley/u, 2],
      COURSES,
    );
    expect(said).not.toContain('£108');
  });
});
