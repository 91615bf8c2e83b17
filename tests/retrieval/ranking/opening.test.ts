import { beforeAll, describe, expect, it } from 'vitest';
import { createRetriever, type Retriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';

const CHOIR = article({
  id: 'choir',
  title: 'Choirs of the valley sing together',
  text: [
    'The choir festival of the valley was opened by Ada Marsh in Dunmere on 4 May 2024.',
    'Sixty singers rehearsed for weeks and the festival was sold out.',
    'After the festival the singers thanked the bakers, who had brought three hundred rolls.',
  ].join('\n\n'),
});
const HOI = article({
  id: 'hoi',
  title: 'Hội làng khai mạc',
  language: 'vi',
  text: [
    'Hội làng khai mạc ngày 6/2/2024 tại đình Thượng, do ông Trần Văn Minh chủ trì.',
    'Sau lễ khai mạc, dân làng xem đấu vật và ăn cỗ.',
  ].join('\n\n'),
});

async function over(...articles: ReturnType<typeof article>[]): Promise<Retriever> {
  return createRetriever({ articles });
}

async function firstOf(retriever: Retriever, question: string): Promise<string | undefined> {
  const { excerpts } = await retriever.answer(question);
  return excerpts[0]?.text;
}

describe('the opening of a report, in a library of very few passages', () => {
  let few: Retriever;
  beforeAll(async () => {
    few = await over(CHOIR, HOI);
  });

  it.each([
    ['when was the festival', '4 May 2024'],
    ['where was the festival', 'Dunmere'],
    ['who opened it', 'Ada Marsh'],
    ['when did the festival happen', '4 May 2024'],
    ['hoi lang khi nao', '6/2/2024'],
    ['ai chu tri hoi lang', 'Trần Văn Minh'],
  ])('answers “%s”', async (question, words) => {
    expect(await firstOf(few, question)).toContain(words);
  });

  it.each([
    ['goes on from something', 'who else was there'],
    ['has a word that stands nowhere there', 'who catered the festival'],
    ['is about something else', 'when was the regatta'],
  ])('is no answer where the question %s', async (_, question) => {
    expect(await firstOf(few, question)).toBeUndefined();
  });
});
