import { describe, expect, it } from 'vitest';
import { exchangeAt, isUnanswered } from '../../../src/retrieval/passages/exchanges.ts';

function chat(...lines: readonly string[]) {
  const text = lines.join('\n');
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: 'body' as const,
    start: index,
    end: index + line.length,
  }));
  return { text, blocks };
}

function placeOf({ text }: { readonly text: string }, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

describe('an exchange', () => {
  it.each([
    ['Vy: pass tu do la gi chi, phu huynh hoi hoai', 'Thảo: hoasen77'],
    ['Vy: khách hỏi thuê lều bao nhiêu một đêm', 'Thảo: tầm 90k nha'],
    ['Vy: có người hỏi mượn lều được mấy ngày', 'Thảo: ba ngày'],
    ["Mo: what's the code of the shed, people keep asking", 'Ana: try 4471'],
  ])('begins with a question that others asked: %s', (asking, reply) => {
    const article = chat('Ana: morning', asking, reply);
    const exchange = exchangeAt(article, placeOf(article, reply).start);
    expect(exchange && article.text.slice(exchange.start, exchange.end)).toBe(`${asking}\n${reply}`);
  });

  it.each(['Vy: khách hỏi giá thì báo 50k', 'Vy: khách hỏi nhiều lắm', 'Vy: khách hỏi thăm cô'])(
    'does not begin with what is told about asking: %s',
    (told) => {
      const article = chat('Ana: chào cả nhà', told, 'Thảo: ok');
      expect(exchangeAt(article, placeOf(article, 'Thảo').start)).toBeUndefined();
    },
  );
});

describe('a question that nobody replies to', () => {
  it('answers nobody', () => {
    const article = chat('Ana: the hall is booked', 'Mo: where is the key of the shed?');
    expect(isUnanswered(article, placeOf(article, 'Mo'))).toBe(true);
    expect(isUnanswered(article, placeOf(article, 'Ana'))).toBe(false);
  });

  it.each([
    ['has a reply', ['Mo: where is the key of the shed?', 'Ana: on the hook']],
    ['tells something first', ['Ana: hello', 'Mo: the key of the shed is gone. who has it?']],
    ['states a number', ['Ana: hello', 'Mo: is the key for shed 4 with anyone?']],
    ['asks everybody to do something', ['Ana: hello', 'Mo: can everyone hang the key up?']],
  ])('is none where it %s', (_, lines) => {
    const article = chat(...lines);
    expect(isUnanswered(article, placeOf(article, 'Mo'))).toBe(false);
  });
});
