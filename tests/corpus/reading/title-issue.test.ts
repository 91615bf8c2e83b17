import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function titleOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  return [article.title, outline(article).filter(([kind]) => kind === 'body').length];
}

describe('the line below a title that says which issue it is', () => {
  it.each([
    'Autumn number',
    'Issue 14',
    'Winter 2026',
    'Spring edition',
    'Christmas issue 2026',
    'No. 3, Winter 2026',
    'Volume 2, Issue 6',
  ])('belongs to it: %s', async (issue) => {
    const title = `PAWS & WHISKERS – ${issue}`;
    for (const between of ['\n', '\n\n'])
      expect(await titleOf(`PAWS & WHISKERS${between}${issue}\n\nDear all,\n\n${SAID}\n\n${SAID}\n`)).toEqual(
        [title, 3],
      );
    expect(await titleOf(`# PAWS & WHISKERS\n\n${issue}\n\n${SAID}\n\n${SAID}\n`, 'a.md')).toEqual([
      title,
      2,
    ]);
  });

  it.each(['Số mùa thu', 'Số 14', 'Số Tết 2027'])('belongs to it in Vietnamese: %s', async (issue) => {
    expect(await titleOf(`BẢN TIN LÒ BÁNH\n${issue}\n\n${NÓI}\n\n${NÓI}\n`)).toEqual([
      `BẢN TIN LÒ BÁNH – ${issue}`,
      2,
    ]);
  });

  it('is its day where it states one', async () => {
    const { article } = await read(
      `PAWS & WHISKERS\nIssue 14, 3 October 2026\n\n${SAID}\n\n${SAID}\n`,
      'a.txt',
    );
    expect([article.title, article.published?.iso]).toEqual(['PAWS & WHISKERS', '2026-10-03']);
  });

  it.each(['Autumn leaves', 'Winter', 'The issue of the roof', 'Số điện thoại 14', 'Edition of ten'])(
    'is no other line: %s',
    async (line) => {
      expect((await titleOf(`PAWS & WHISKERS\n${line}\n\n${SAID}\n\n${SAID}\n`))[0]).not.toContain(' – ');
    },
  );

  it('stands right below it', async () => {
    expect((await titleOf(`PAWS & WHISKERS\n\n${SAID}\n\nIssue 14\n\n${SAID}\n`))[0]).toBe('PAWS & WHISKERS');
  });
});
