import { describe, expect, it } from 'vitest';
import { dayOfSignedNote, withoutSigning } from '../../../src/corpus/reading/signed-note.ts';
import { read } from '../read.ts';

describe('a note that begins with its day and who wrote it', () => {
  it.each([
    ['12.10.26 Marta: the kiln is £9 now.', '12.10.26'],
    ['Mon 12/10/2026, Marta: the kiln is £9 now.', '12/10/2026'],
    ['[12/10/2026 JP] the kiln is £9 now.', '12/10/2026'],
    ['Marta (12 Oct 2026): the kiln is £9 now.', '12 Oct 2026'],
    ['Chị Thu, 12/10/2026: lò nay giá 90k.', '12/10/2026'],
    ['12/10/2026 – Marta: the kiln is £9 now.', undefined],
    ['12.10.26 Harvest supper: bring a chair.', undefined],
    ['Sat 12.12.2026: the carols.', undefined],
    ['12 places are left.', undefined],
  ])('%j', (words, day) => {
    expect(dayOfSignedNote(words)).toBe(day);
  });

  it('is told without both', () => {
    expect(withoutSigning('12.10.26 Marta: the kiln is £9 now.')).toBe('the kiln is £9 now.');
  });
});

const KILN =
  'KILN HIRE\n\nThe kiln is £8 a firing for members.\n\nBook a week ahead, it is fired on Fridays.\n\nAda, 3 May 2026\n';

describe('the day of a text with a signed note below it', () => {
  it('is that of the note', async () => {
    const { article } = await read(`${KILN}\n---\n12.10.26 Marta: the kiln is £9 now.\n`, 'a.txt');
    expect(article.published?.iso).toBe('2026-10-12');
  });

  it('is its own where several such lines are a rota', async () => {
    const rota = '12.12.2026 Marta: opens up.\n19.12.2026 Jonas: opens up.\n';
    expect((await read(`${KILN}\n${rota}`, 'a.txt')).article.published?.iso).not.toBe('2026-12-19');
  });
});
