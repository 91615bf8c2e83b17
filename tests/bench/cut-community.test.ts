import { describe, expect, it } from 'vitest';
import { cutCommunity } from '../../bench/encoder/cut-community.ts';
import type { Collection, Question } from '../../bench/quality/collection.ts';
import type { Article } from '../../src/corpus/article.ts';

const FIRST = 'The gate on the river side closes at 9 pm on Fridays.';
const SECOND = '🚋 The tram stops outside until 9 pm as well.';
const TEXT = `${FIRST} ${SECOND}\n\nDogs are welcome at 9 pm.`;
const PARAGRAPH = { start: 0, end: FIRST.length + 1 + SECOND.length };
const GATE: Article = {
  id: 'gate',
  text: TEXT,
  title: 'Opening hours',
  source: null,
  author: null,
  published: null,
  url: null,
  path: null,
  language: 'en',
  tags: [],
  blocks: [
    { kind: 'body', ...PARAGRAPH },
    { kind: 'body', start: PARAGRAPH.end + 2, end: TEXT.length },
  ],
};
const ASKED: Question = {
  id: 'q1',
  text: 'and the tram?',
  answerable: true,
  answers: ['9 pm'],
  articles: new Set(['gate']),
  paragraphs: new Map([['gate', PARAGRAPH]]),
  style: 'when',
  askedOn: null,
  follows: null,
  stale: [],
};

function cut(question: Question, name = 'swim-club') {
  const collection: Collection = { name, shelf: 'communities', articles: [GATE], questions: [question] };
  return cutCommunity(collection, [{ ...ASKED, id: 's0', answers: [SECOND], style: 'by-sentence' }]);
}

describe('cutCommunity', () => {
  it('has each sentence and each window once, as the encoder reads them', () => {
    const { texts } = cut(ASKED);
    expect(texts.filter(({ kind }) => kind === 'sentence').map(({ text }) => text)).toEqual([
      `Opening hours. ${FIRST}`,
      `Opening hours. ${SECOND}`,
      'Opening hours. Dogs are welcome at 9 pm.',
    ]);
    expect(texts.some(({ kind, text }) => kind === 'window' && text.includes(`${FIRST} ${SECOND}`))).toBe(
      true,
    );
    expect(new Set(texts.map(({ place }) => String(place))).size).toBe(texts.length);
  });

  it('finds every place of an answer in its paragraph, and none beyond it', () => {
    const { gold } = cut(ASKED).questions[0] ?? { gold: [] };
    expect(gold.map(([id, start, end]) => [id, TEXT.slice(start, end)])).toEqual([
      ['gate', '9 pm'],
      ['gate', '9 pm'],
    ]);
    expect(gold.every(([, start]) => start < PARAGRAPH.end)).toBe(true);
  });

  it('answers a lesson with the whole sentence that it was written for', () => {
    const [lesson] = cut(ASKED).lessons;
    expect(lesson?.gold).toEqual([['gate', FIRST.length + 1, PARAGRAPH.end]]);
  });

  it('puts the question before in front of a follow-up, as the product does', () => {
    const { questions } = cut({ ...ASKED, follows: { question: 'when does the gate close', article: GATE } });
    expect(questions[0]?.text).toBe('when does the gate close and the tram?');
  });

  it('says which communities teach', () => {
    expect(cut(ASKED).teaches).toBe(false);
    expect(cut(ASKED, 'museum').teaches).toBe(true);
  });
});
