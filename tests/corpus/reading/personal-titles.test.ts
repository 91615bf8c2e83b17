import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string) {
  const { author, published } = (await read(contents, 'a.txt')).article;
  return { author, day: published?.iso ?? null };
}

describe('a title in front of a name', () => {
  it.each([
    ['Rev. Colin\n(26 October 2026)', 'Rev. Colin', '2026-10-26'],
    ['Rev. Colin\n26 October 2026', 'Rev. Colin', '2026-10-26'],
    ['The Rev Colin\n(26 October 2026)', 'Rev Colin', '2026-10-26'],
    ['The Rev. Colin Marsh, 26 October 2026', 'Rev. Colin Marsh', '2026-10-26'],
    ['Mrs. Penn\n3 May 2026', 'Mrs. Penn', '2026-05-03'],
    ['Fr. Owen\n3 May 2026', 'Fr. Owen', '2026-05-03'],
    ['Capt. Ada Penn', 'Capt. Ada Penn', null],
    ['Minutes taken by Prof. Ada Penn', 'Prof. Ada Penn', null],
    ['*Edited by Rev. Colin Marsh · 3 April 2026*', 'Rev. Colin Marsh', '2026-04-03'],
    ['*Rev. Colin, 3 April 2026*', 'Rev. Colin', '2026-04-03'],
  ])('is part of who signs a text: %j', async (end, author, day) => {
    expect(await factsOf(`Oven rules\n\n${SAID}\n\n${SAID}\n\n${end}\n`)).toEqual({ author, day });
  });

  it.each([
    ['Ths. Hạnh\n29/10/2026', 'Ths. Hạnh', '2026-10-29'],
    ['PGS.TS. Minh\n29/10/2026', 'PGS.TS. Minh', '2026-10-29'],
    ['Bs. Lê Hạnh', 'Bs. Lê Hạnh', null],
  ])('likewise in Vietnamese: %j', async (end, author, day) => {
    expect(await factsOf(`Nội quy lò bánh\n\n${NÓI}\n\n${NÓI}\n\n${end}\n`)).toEqual({ author, day });
  });

  it.each(['*Edited by Rev. Colin Marsh · 3 April 2026*', 'Rev. Colin, 3 April 2026'])(
    'does so below the title of a text, too: %s',
    async (line) => {
      const { author } = await factsOf(`Ovens\n\n${line}\n\n${SAID}\n\n${SAID}\n`);
      expect(author).toMatch(/^Rev\. Colin/u);
    },
  );

  it('does so at the top of minutes', async () => {
    const page = `Oven meeting 3 March 2026\nPresent: Helen, Tom\nMinutes: Rev. Colin Marsh\n\n${SAID}\n\n${SAID}\n`;
    expect((await factsOf(page)).author).toBe('Rev. Colin Marsh');
  });

  it.each(['Rev. 3, 26 October 2026', 'Rev. B', 'Dr. on Mondays', 'The Reverend who asks'])(
    'is no signature without a name: %s',
    async (end) => {
      const { article } = await read(`Oven rules\n\n${SAID}\n\n${SAID}\n\n${end}\n`, 'a.txt');
      expect(article.author).toBeNull();
      expect(outline(article).at(-1)?.[1]).toBe(end);
    },
  );
});
