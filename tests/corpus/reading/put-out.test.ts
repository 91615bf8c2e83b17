import { describe, expect, it } from 'vitest';
import { outline, read } from '../read.ts';

const SAID = 'Every team brings its own flour, and the oven is lit at six in the morning.';
const NÓI = 'Mỗi đội tự mang bột, lò đốt từ sáu giờ sáng, ai tới trễ thì đợi mẻ sau.';

async function factsOf(contents: string, path = 'a.txt') {
  const { article } = await read(contents, path);
  return {
    title: article.title,
    day: article.published?.iso ?? null,
    headings: outline(article).filter(([kind]) => kind === 'heading').length,
  };
}

describe('the line that says when a text was put out', () => {
  it.each([
    'Version of 12 January 2026, agreed by the board',
    'Posted at the desk 12 January 2026',
    '(Pinned up in the porch on Monday 12 January 2026)',
  ])('stands below its title, and heads nothing: %s', async (line) => {
    const read = { title: 'Rules of the oven', day: '2026-01-12', headings: 0 };
    expect(await factsOf(`# Rules of the oven\n\n${line}\n\n${SAID}\n`, 'a.md')).toEqual(read);
    expect(await factsOf(`Rules of the oven\n\n${line}\n\n${SAID}\n`)).toEqual(read);
    expect(await factsOf(`Rules of the oven\n${line}\n\n${SAID}\n`)).toEqual(read);
    expect(await factsOf(`${line}\n\nRules of the oven\n\n${SAID}\n`)).toEqual(read);
  });

  it.each(['(ra ngày 12/1/2026)', 'Dán ở quầy ngày 12/1/2026'])(
    'likewise in Vietnamese, whatever day the text tells of: %s',
    async (line) => {
      expect(await factsOf(`Nội quy lò bánh\n${line}\n\nLò nghỉ từ ngày 09/02/2026. ${NÓI}\n`)).toEqual({
        title: 'Nội quy lò bánh',
        day: '2026-01-12',
        headings: 0,
      });
    },
  );

  it('may be the end of a sentence', async () => {
    const line = 'Bác Tư bếp lên thực đơn, dán ở quầy ngày 27/11/2026.';
    expect((await factsOf(`# Thực đơn\n\n${line}\n\n${NÓI}\n`, 'a.md')).day).toBe('2026-11-27');
  });

  it.each([
    'Kết quả sẽ được dán ở quầy ngày 12/1/2026.',
    'Buổi lễ diễn ra ngày 12/1/2026',
    'Lò dời ra ngày 12/1/2026',
    'They will be pinned at the desk on 27 November 2026.',
    'Version 2 comes out on 12 January 2026',
  ])('is none that tells what takes place then: %s', async (line) => {
    expect((await factsOf(`# Rules of the oven\n\n${line}\n\n${SAID}\n`, 'a.md')).day).toBeNull();
  });

  it('counts before the day from which something holds', async () => {
    const lines = '(ra ngày 12/1/2026)\nÁp dụng từ 1/2/2026';
    expect((await factsOf(`Nội quy lò bánh\n${lines}\n\n${NÓI}\n`)).day).toBe('2026-01-12');
  });
});
