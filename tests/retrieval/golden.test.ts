import { beforeAll, describe, expect, it } from 'vitest';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';
import { shippedArticles } from './shipped-articles.ts';

// What the first quote must hold.
const ANSWERED: readonly (readonly [string, string])[] = [
  ['Who chaired the telecommunications conference?', 'Le Khac Thuyet'],
  ['Who gave the keynote speech?', 'Le Van Tuyen'],
  ['Where was the conference to review the 2022 tasks held?', 'Hanoi'],
  ['On what day was the reception for Professor Vallely?', 'March 25'],
  [
    'What will activities between MoPS and Harvard University demonstrate?',
    'cooperation efforts between Vietnam and the U.S.',
  ],
  [
    'What did Vallely say about AI infrastructure?',
    'many opportunities to deploy and develop AI infrastructure',
  ],
  ['What did the two sides hasten the signing of?', 'documents on cybersecurity'],
  ['Which UN convention did the MoPS contribute opinions to?', 'criminal purposes'],
  ['What should the department strengthen?', 'inspection, guidance and supervision'],
  ['Who did the department advise in 2022?', 'Public Security Central Party Committee'],
];

const REFUSED = [
  'What is the capital of France?',
  'How many people attended the conference?',
  'Who won the world cup in 2022?',
  'How much money did Harvard University donate?',
  'When was Professor Vallely born?',
  'Who is the president of the United States?',
  'What is the population of Hanoi?',
  'What did the weather look like?',
  'Which football team did Vietnam beat?',
  'Thủ đô của nước Pháp là gì?',
  'Giá vàng hôm nay là bao nhiêu?',
  'Ai là tổng thống Mỹ?',
];

describe('the shipped articles', () => {
  let retriever: Retriever;
  beforeAll(async () => {
    retriever = await createRetriever({ articles: shippedArticles() });
  });

  it.each(ANSWERED)('answers %s', async (question, words) => {
    const answer = await retriever.answer(question);
    expect(answer).toMatchObject({ kind: 'found' });
    expect(answer.excerpts[0]?.text).toContain(words);
  });

  it.each(REFUSED)('refuses %s', async (question) => {
    expect(await retriever.answer(question)).toMatchObject({ kind: 'nothing-found', excerpts: [] });
  });
});
