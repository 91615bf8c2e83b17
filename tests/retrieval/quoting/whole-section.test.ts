import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { folderWith } from '../../corpus/folder.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

const CUP = `# Lantern Cup

The Lantern Cup is on 2 May.

## Rules

- Teams of five
- At most 16 teams
- Late teams lose their match

## Prizes

- First: a lantern
- Second: a mug
`;
const HOUSE = '# House rules\n\n- Sit on a towel\n- Shower first\n- No phones\n';

async function quoted(question: string): Promise<string | undefined> {
  const retriever = await createRetriever(
    await loadCorpus(await folderWith({ 'cup.md': CUP, 'house.md': HOUSE })),
    { meaning: { encoder: encoder() } },
  );
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.text;
}

describe('a question that says nothing but a heading', () => {
  it.each([
    ['lantern cup rules', 'Teams of five\n- At most 16 teams\n- Late teams lose their match'],
    ['house rules', 'Sit on a towel\n- Shower first\n- No phones'],
  ])('is answered by the list below it: %s', async (question, list) => {
    expect((await quoted(question))?.replaceAll(/\n+(?:- )?/gu, '\n- ')).toContain(list);
  });

  it('and asks for more, is answered by one item', async () => {
    expect(await quoted('what happens to late teams in the lantern cup')).toBe('Late teams lose their match');
  });
});
