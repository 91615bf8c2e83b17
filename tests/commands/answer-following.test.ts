import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerFollowing } from '../../src/commands/answer-following.ts';
import { type Library, openLibrary } from '../../src/library.ts';

const KEYNOTE = 'Who made the keynote speech at the conference?';

describe('a question that goes on from another', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary({
      directory: fileURLToPath(new URL('../../data/articles', import.meta.url)),
    });
  });

  async function quoteAfter(first: string, second: string): Promise<string | undefined> {
    const article = (await library.answer(first)).excerpts[0]?.article;
    const answer = await answerFollowing(
      library,
      second,
      { limit: 10 },
      { question: first, ...(article && { article }) },
    );
    expect(answer.question).toBe(second);
    return answer.excerpts[0]?.text;
  }

  test.each([
    ['asks for what only one sentence tells', KEYNOTE, 'What did he praise?', 'praised the Department'],
    ['asks for it with an and', KEYNOTE, 'And what did he suggest?', 'strengthen inspection'],
    ['has no word of its own', KEYNOTE, 'When was that?', 'January 3, 2023'],
    ['names the kind of its answer', KEYNOTE, 'On which day was that?', 'January 3, 2023'],
    [
      'is in another language than the article',
      'Ai chủ trì hội nghị của Cục Viễn thông và Cơ yếu?',
      'khi nào vậy?',
      'January 3, 2023',
    ],
  ])('that %s', async (_, first, second, held) => {
    expect(await quoteAfter(first, second)).toContain(held);
  });

  test('has an answer of its own where it follows nothing', async () => {
    expect(await quoteAfter('What is the capital of France?', 'Who received Thomas Vallely?')).toContain(
      'Vallely',
    );
  });
});
