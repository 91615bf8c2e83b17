import { expect, it } from 'vitest';
import { ownPartOf, withOwnFirst } from '../../../src/asking/following/following-quote.ts';
import type { Excerpt, FoundAnswer } from '../../../src/retrieval/answer.ts';
import { article } from '../../support/article.ts';

const CHARGERS = 'Bays 17 and 18 have chargers for electric cars. Electricity is 28p per kWh.';
const BESIDE = 'In Coopers Row the price is £7.50 a day.';
const parking = article({ id: 'parking', text: `${CHARGERS}\n\n${BESIDE}` });
const quoteOf = (text: string): Excerpt => {
  const start = parking.text.indexOf(text);
  return { article: parking, text, start, end: start + text.length, highlights: [] } as unknown as Excerpt;
};

it.each([
  ["and what's the price of that", CHARGERS],
  ['how much is that', CHARGERS],
  ['and the price in coopers row', BESIDE],
])(
  'a follow-up for a price is answered by the quote before, where it names nothing else: “%s”',
  (question, text) => {
    const quotes = [quoteOf(BESIDE), quoteOf(CHARGERS)];
    const answer = { kind: 'found', excerpts: quotes } as unknown as FoundAnswer;
    const led = withOwnFirst(answer, ownPartOf(question), quotes, quoteOf(CHARGERS));
    expect(led.excerpts[0]?.text).toBe(text);
  },
);
