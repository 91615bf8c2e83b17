import { describe, expect, it } from 'vitest';
import { earlierOf, isFollowUp } from '../../src/asking/follow-up.ts';
import { article } from '../support/article.ts';

describe('a question that plainly goes on from the one before', () => {
  it.each([
    'and when was that?',
    'And in 2022?',
    'Who else?',
    'who else spoke at the conference?',
    'When?',
    'why?',
    'What did he praise?',
    'When was it painted?',
    'What happened after that?',
    'Who was there?',
    'còn ai nữa?',
    'khi nào vậy?',
    'Nó ở đâu?',
    'Ông ấy nói gì?',
  ])('%s', (question) => expect(isFollowUp(question)).toBe(true));

  it.each([
    'Who chaired the conference before 2022?',
    'What did Thomas Vallely say of his visit?',
    'What time is it?',
    'how many members are there',
    'does it cost anything to get something fixed',
    'Is it true that the bridge is closed?',
    'Who opened the bridge this week?',
    'Is there a bus to the harbour?',
    'Where is the bridge that was opened on Monday?',
    'Ai chủ trì hội nghị?',
  ])('is not: %s', (question) => expect(isFollowUp(question)).toBe(false));
});

describe('what the next question follows', () => {
  const bridge = article({ id: 'bridge', text: 'The bridge.' });
  const earlier = { question: 'Who opened the bridge?', article: bridge };

  it('is the question itself, with the article that answered it', () => {
    expect(earlierOf({ question: 'Who built it?', earlier }, bridge)).toEqual({
      question: 'Who built it?',
      article: bridge,
    });
  });

  it('is the one before where it had no topic of its own', () => {
    expect(earlierOf({ question: 'and when was that?', earlier }, undefined)).toEqual(earlier);
  });
});
