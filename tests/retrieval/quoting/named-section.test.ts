import { describe, expect, it } from 'vitest';
import { firstByMeaning } from './by-meaning.ts';

const first = firstByMeaning();
const COURSES = `# Spring courses

Two courses run side by side this spring, and you can do either without any experience of your own or of others.

## Throwing for beginners

Tuesdays from half past six in the front room, for eight weeks. Odile Brannock teaches. There are nine places.

## Handbuilding in slabs

Thursdays from seven in the back room, for six weeks. Your tutor is Marguerite Sowerby, who joins us from the college. Up to fourteen people can take part.
`;
const CLAY = `# Clay

| clay | price a bag |
|---|---|
| White | £13.50 |
| Porcelain | £27 |

You may bring your own clay if you show us the bag first. Wild clay dug from your garden is not allowed in the kiln.
`;

describe('a section that is named', () => {
  it.each([
    ['throwing course tutor', 'Odile Brannock'],
    ['handbuilding course tutor', 'Marguerite Sowerby'],
  ])('is quoted, whichever reads more like an answer: %s', async (question, name) => {
    expect((await first(question, { 'a.md': COURSES }))?.text).toContain(name);
  });
});

it('a paragraph is quoted without the row above it', async () => {
  const quote = await first('can i use clay from my garden', { 'a.md': CLAY });
  expect(quote?.text).toContain('Wild clay');
  expect(quote?.text).not.toContain('£27');
});
