import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/asking/ask.ts';
import { unknownInBoth } from '../../../src/asking/words/other-language.ts';
import { openLibrary } from '../../../src/library.ts';
import { corpusFolder } from '../../support/corpus-folder.ts';

const VIETNAMESE = {
  'be-boi.md':
    '---\ntitle: Bể bơi\ndate: 2026-04-01\n---\nBể bơi của phường mở cửa từ sáu giờ sáng. Trẻ em phải có người lớn đi cùng.\n',
  'thu-vien.md':
    '---\ntitle: Thư viện\ndate: 2026-04-02\n---\nThư viện cho mượn mỗi người năm quyển sách trong hai tuần.\n',
};
const ENGLISH = {
  'pool.md':
    '---\ntitle: The pool\ndate: 2026-04-01\n---\nThe pool opens at six in the morning. Children have to come with a grown-up.\n',
  'library.md':
    '---\ntitle: The library\ndate: 2026-04-02\n---\nThe library lends five books to each reader for two weeks.\n',
};

async function unknown(files: Record<string, string>, question: string): Promise<readonly string[]> {
  const library = await openLibrary({ directory: await corpusFolder(files) });
  const { answer, didYouMean } = await ask(library, { question, askedOn: '2026-06-01' });
  expect(answer.kind).toBe('nothing-found');
  if (answer.unknownWords.length === 0) expect(didYouMean).toBeUndefined();
  return answer.unknownWords;
}

describe('a question in the language that nearly no article is in', () => {
  it.each([
    ['is there a fine for diving in the shallow end', VIETNAMESE, []],
    ['did Gregory dive off platform 9', VIETNAMESE, ['Gregory', '9']],
    ['có bị phạt khi lặn ở chỗ nông không', ENGLISH, []],
    ['hôm nay Hạnh có dạy lặn ở làn 9 không', ENGLISH, ['Hạnh', '9']],
    ['Taylor ở đâu', ENGLISH, ['Taylor']],
    ['Hạnh Trinh dạy lặn ở đâu', ENGLISH, ['Hạnh', 'Trinh']],
    ['Lặn ở đâu vậy ạ', ENGLISH, []],
    ['Diving in the shallow end', VIETNAMESE, []],
    ['Taylor Gregory at the shallow end', VIETNAMESE, ['Taylor', 'Gregory']],
    ['Gregory’s class at the shallow end', VIETNAMESE, ['Gregory’s']],
  ])('“%s” has names and numbers alone that no article mentions', async (question, files, named) => {
    expect(await unknown(files, question)).toEqual(named);
  });

  it('has ordinary words, too, where some articles are in it', async () => {
    const question = 'is there a fine for diving in the shallow end';
    expect(await unknown({ ...VIETNAMESE, ...ENGLISH }, question)).toContain('diving');
    expect(await unknown(ENGLISH, question)).toContain('diving');
  });

  it('is found so from five hundred articles at most', () => {
    let read = 0;
    const article = {
      get language() {
        read++;
        return 'vi';
      },
    };
    const library = {
      articles: () => Array.from({ length: 999 }, () => article),
      status: () => ({ version: '1' }),
    };
    expect(unknownInBoth(library as never, { question: 'is there a fine for diving' }, ['diving'])).toEqual(
      [],
    );
    expect(read).toBeLessThanOrEqual(500);
  });
});
