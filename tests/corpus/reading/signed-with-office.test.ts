import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'The tents dry in the loft for a week, and nobody rolls them up wet.';
const NÓI = 'Lều phơi trên gác một tuần, không ai được cuộn khi còn ướt.';

async function endOf(end: string, path = 'a.txt', said = SAID) {
  const head = path.endsWith('.md') ? '## Tents' : 'Tents';
  const { article } = await read(`${head}\n\n${said}\n\n${said}\n\n${end}\n`, path);
  return {
    author: article.author,
    day: article.published?.iso ?? null,
    bodies: outline(article).filter(([kind]) => kind === 'body').length,
  };
}

describe('who wrote a text, who that is and when, on three lines', () => {
  it.each([
    'Ada\n(quartermaster and treasurer)\n22 Jan 2026',
    'Ada\nCub leader\nwritten 22 January 2026',
    '22 Jan 2026\nAda\nCub leader',
  ])('are read in a plain text and in Markdown: %j', async (end) => {
    const expected = { author: 'Ada', day: '2026-01-22', bodies: 2 };
    expect(await endOf(end)).toEqual(expected);
    expect(await endOf(end, 'a.md')).toEqual(expected);
  });

  it('are read in Vietnamese, too', async () => {
    const end = 'Hoa\n(trưởng đoàn)\n22/1/2026';
    expect(await endOf(end, 'a.txt', NÓI)).toEqual({ author: 'Hoa', day: '2026-01-22', bodies: 2 });
  });

  it.each(['Prices\nsee the leader\n22 Jan 2026', 'Ada and the others\nmet the leader\non 22 Jan 2026'])(
    'are no lines that tell: %j',
    async (end) => expect(await endOf(end, 'a.md')).toMatchObject({ author: null, bodies: 3 }),
  );
});

describe('who changed a text, in its last line', () => {
  it.each([
    ['*Ada Penn, updated 19/6/26*', 'Ada Penn', '2026-06-19'],
    ['Ada Penn, last revised 19 June 2026', 'Ada Penn', '2026-06-19'],
    ['*Ada Penn, updated 9/6/26*', 'Ada Penn', null],
    ['(Ada, checked 9/6/26)', 'Ada', null],
  ])('is its author, and the day counts where it can be read one way: %j', async (end, author, day) => {
    for (const path of ['a.txt', 'a.md']) expect(await endOf(end, path)).toEqual({ author, day, bodies: 2 });
  });

  it('has a day whose order the text shows', async () => {
    const said = `${SAID} The last ones came on 23/5/26.`;
    expect(await endOf('Ada Penn, updated 9/6/26', 'a.txt', said)).toMatchObject({
      author: 'Ada Penn',
      day: '2026-06-09',
    });
  });

  it.each([
    'Mill Hall, updated 9/6/26',
    'Price List, updated 19/6/26',
    'Ada Penn, at the barn 9/6/26',
    'Summer Fair, changed 19/6/26',
  ])('is no place, event or kind of text: %j', async (end) => {
    expect((await endOf(end)).author).toBeNull();
  });
});
