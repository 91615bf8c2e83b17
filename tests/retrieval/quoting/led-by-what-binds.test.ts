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

describe('a question for one of several', () => {
  it.each([
    ['when is block b without water', 'Plan'],
    ['when is block a without water', 'News'],
  ])('is answered by what tells of that one: %s', async (question, id) => {
    const water = {
      Plan: 'Block B: no water on 4 March, 8:00 to 14:00.',
      News: 'Block A is without water on Saturday 5 March from 8:00, for the pump is out on 3 March.',
    };
    expect(await firstOf(question, water)).toBe(id);
  });
});

describe('a question for the next one', () => {
  const dated = (id: string, text: string, iso: string) =>
    article({ id, title: id, text, published: { iso, asWritten: iso } });
  const MEETINGS = [
    dated('May', 'The next committee meeting is on 9 June at the Mill, at seven.', '2026-05-20'),
    dated('June', 'Minutes of June. The committee meets next on 14 July.', '2026-06-10'),
  ];

  async function answerOn(askedOn: string, articles = MEETINGS) {
    const retriever = await createRetriever({ articles }, { meaning: { encoder: encoder() } });
    await retriever.meaning?.filled;
    return retriever.answer('when is the next committee meeting', { askedOn });
  }

  it('is answered by one that is still to come', async () => {
    expect((await answerOn('2026-06-01', MEETINGS.slice(0, 1))).excerpts[0]?.article.id).toBe('May');
    expect((await answerOn('2026-06-20')).excerpts[0]?.article.id).toBe('June');
  });

  it('is hardly answered where all are over', async () => {
    const then = await answerOn('2026-06-01', MEETINGS.slice(0, 1));
    const now = await answerOn('2026-08-01', MEETINGS.slice(0, 1));
    expect(now.confidence).toBeLessThan(then.confidence / 2);
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
