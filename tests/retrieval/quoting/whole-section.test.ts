import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const first = firstByMeaning();

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
const HOUSE =
  '# House rules\n\n- Sit on a towel\n- Shower first\n- No phones\n\nThe rules of the house are hung up in the hall, too.\n';

const quoted = async (question: string) =>
  (await first(question, { 'cup.md': CUP, 'house.md': HOUSE }))?.text;

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
