import { describe, expect, it } from 'vitest';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';

const encoder = sharedEncoder();

async function firstOf(
  question: string,
  texts: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const articles = Object.entries(texts).map(([id, text]) => article({ id, title: id, text }));
  const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
  await retriever.meaning?.filled;
  return (await retriever.answer(question, { ungated: true })).excerpts[0]?.article.id;
}

describe('a question for a weekday', () => {
  const SAUNA = {
    Sauna: 'On a Sunday the sauna opens at 10:00.',
    News: 'The sauna opens at noon on Fridays now.',
  };

  it.each([
    ['when does the sauna open on sunday', 'Sauna'],
    ['when does the sauna open on friday', 'News'],
    ['when does the sauna open', 'News'],
  ])('is answered by what tells of that day: %s', async (question, id) => {
    expect(await firstOf(question, SAUNA)).toBe(id);
  });

  it.each([
    'The sauna is open from Monday to Saturday, 10:00 to 22:00.',
    'The sauna is open daily, on Fridays from noon.',
  ])('may be answered by days that have it between them, or by all: %s', async (hours) => {
    const texts = { Hours: hours, Painting: 'On a Sunday Ida painted the sauna.' };
    expect(await firstOf('is the sauna open on sundays', texts)).toBe('Hours');
  });
});

describe('a question for a winner', () => {
  it('is answered by what says who won', async () => {
    const regatta = {
      Cheers: 'The loudest cheer at the regatta went to Bo Reed, the youngest of all who rowed in it.',
      Results: 'Thirty boats came to the regatta, and Ana Bell beat Cy Hart by a length.',
    };
    expect(await firstOf('who won the regatta', regatta)).toBe('Results');
  });
});

describe('a question for an age', () => {
  const CLUBS = {
    Rovers: 'The kids club Rovers is for ages 12 and up.',
    Cubs: 'The Cubs are the kids club for ages 6 to 11.',
  };

  it.each([
    ['my son is 13 can he join the kids club', 'Rovers'],
    ['my son is 7 can he join the kids club', 'Cubs'],
  ])('is answered by what tells of that age: %s', async (question, id) => {
    expect(await firstOf(question, CLUBS)).toBe(id);
  });
});
