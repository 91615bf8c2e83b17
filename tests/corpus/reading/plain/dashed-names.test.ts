import { describe, expect, it } from 'vitest';
import { outline, read } from '../../read.ts';

const LIST = [
  'courgettes - along the south wall, three of them, watered by whoever passes with the can',
  'beans - on the old bed frame behind the shed',
  "Mrs Penn's roses - by the gate, nobody cuts them",
  'mint - in buckets only, it gets everywhere if it is let',
];
const END = 'The tap is turned off in November. Bring your own can.';

describe('lines that each begin with a name and a dash', () => {
  it('are items of their own in a plain text', async () => {
    const { article } = await read(`WHAT GROWS WHERE\n\n${LIST.join('\n')}\n\n${END}\n`, 'a.txt');
    expect(outline(article).slice(1)).toEqual([...LIST.map((line) => ['item', line]), ['body', END]]);
  });

  it('are paragraphs of their own in Markdown', async () => {
    const { article } = await read(`# What grows where\n\n${LIST.join('\n')}\n\n${END}\n`, 'a.md');
    expect(outline(article).slice(1)).toEqual([...LIST.map((line) => ['body', line]), ['body', END]]);
  });

  it('stay together where all are as short as those of a table', async () => {
    const table = 'mon - closed\ntue - from five\nwed - from six';
    const { article } = await read(`Opening\n\n${table}\n\n${END}\n`, 'a.txt');
    expect(outline(article)).toContainEqual(['body', table]);
  });

  it('are none in a paragraph that was broken at a column', async () => {
    const lines = [
      'The oven is lit at six in the morning by whoever comes first and it',
      'stays warm - though never hot - until the evening, when all of us who',
      'bake there go home - or to the inn across the road - to eat something.',
    ];
    for (const path of ['a.txt', 'a.md']) {
      const { article } = await read(`# The oven\n\n${lines.join('\n')}\n\n${END}\n`, path);
      expect(outline(article)).toContainEqual(['body', lines.join(' ')]);
    }
  });
});

describe('the numbered items of minutes', () => {
  const ITEMS = [
    '4. Letting room. Laundry costs more again, so the room goes up in November.',
    '5. Boiler. A second quote is awaited, and nobody is to touch the timer.',
    '6. **Back room.** The choir asked for a lower rate. Declined.',
  ];

  it.each([
    ['a.txt', '\n'],
    ['a.txt', '\n\n'],
    ['a.md', '\n'],
    ['a.md', '\n\n'],
  ])('are items of their own: %s %j', async (path, between) => {
    const page = `Mill committee, 6 October 2026\nPresent: Ruth, Owen, Dilys\n\n${ITEMS.join(between)}\n`;
    const items = outline((await read(page, path)).article).filter(([kind]) => kind === 'item');
    expect(items).toEqual(ITEMS.map((words) => ['item', words.replaceAll('**', '')]));
  });
});
