import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';

const ARTICLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

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
  ['Which university does Thomas Vallely work for?', 'Harvard'],
  ['When did the professor meet To Lam?', 'March 25'],
  ['Bộ trưởng Bộ Công an là ai?', 'General To Lam'],
  ['Bộ Công an hợp tác với Đại học Harvard về việc gì?', 'Harvard'],
  ['Lê Văn Tuyến là ai?', 'Deputy Minister'],
];

// What one of the quotes must hold: other sentences hold the question's words as well.
const AMONG_QUOTES: readonly (readonly [string, string])[] = [
  ['Who is the minister of public security?', 'Minister of Public Security General To Lam'],
  ['When was the conference of the cipher department held?', 'January 3, 2023'],
  ['Who is Vallely?', 'Senior Advisor'],
];

const REFUSED = [
  'What is the capital of France?',
  'How many people attended the conference?',
  'How many delegates came?',
  'Who won the world cup in 2022?',
  'How much money did Harvard University donate?',
  'When was Professor Vallely born?',
  'Who is the president of the United States?',
  'What is the population of Hanoi?',
  'How old is Le Van Tuyen?',
  'What did the weather look like?',
  'Which football team did Vietnam beat?',
  'Who is Nguyen Phu Trong?',
  'What is the price of gold?',
  'Where was Barack Obama born?',
  'Which film won the award for best picture?',
  'Thủ đô của nước Pháp là gì?',
  'Giá vàng hôm nay là bao nhiêu?',
  'Ai là tổng thống Mỹ?',
  'Đội bóng nào vô địch năm 2022?',
  'Nguyễn Xuân Phúc sinh năm nào?',
];

describe('the shipped articles', () => {
  let retriever: Retriever;
  beforeAll(async () => {
    retriever = await createRetriever(await loadCorpus(ARTICLES));
  });

  it.each(ANSWERED)('answers %s', async (question, words) => {
    const answer = await retriever.answer(question);
    expect(answer).toMatchObject({ kind: 'found' });
    expect(answer.excerpts[0]?.text).toContain(words);
  });

  it.each(AMONG_QUOTES)('quotes what answers %s', async (question, words) => {
    const answer = await retriever.answer(question);
    expect(answer.excerpts.map(({ text }) => text).join('\n')).toContain(words);
  });

  it.each(REFUSED)('refuses %s', async (question) => {
    expect(await retriever.answer(question)).toMatchObject({ kind: 'nothing-found', excerpts: [] });
  });
});
