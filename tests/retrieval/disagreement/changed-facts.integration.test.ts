import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/retrieval/answer.ts';
import type { Encoder } from '../../../src/retrieval/meaning/encoder.ts';
import { createRetriever } from '../../../src/retrieval/retriever.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { shippedArticles } from '../shipped-articles.ts';

type Pair = readonly [question: string, earlier: string, later: string];

/** Written pairs of posts: thirty that state one fact anew, two thirds of them without a word of change, and thirty that only look like it. */
function pairsIn(file: string): readonly Pair[] {
  return JSON.parse(readFileSync(new URL(`pairs/${file}`, import.meta.url), 'utf8'));
}

const SHIPPED = shippedArticles();

/** The answer to a pair's question over its two posts, others of its kind and the shipped articles. */
async function answerTo([question, earlier, later]: Pair, encoder: Encoder | undefined): Promise<Answer> {
  const post = (id: string, text: string, iso: string) =>
    article({
      id,
      text,
      published: { iso, asWritten: iso },
      language: /[ạảấầẩẫậắằẵặẹẻẽếềểễệđ]/.test(text) ? 'vi' : 'en',
    });
  const articles = [...SHIPPED, post('earlier', earlier, '2026-06-02'), post('later', later, '2026-10-19')];
  const retriever = await createRetriever({ articles }, { meaning: encoder && { encoder } });
  await retriever.meaning?.filled;
  return retriever.answer(question, { ungated: true });
}

/** Whether the newer is said first, and the older beside it as what held before or as another account. */
function isSaid(answer: Answer): boolean {
  const [first, second] = answer.excerpts;
  if (answer.kind !== 'found') return false;
  if (answer.change !== undefined)
    return first?.article.id === 'later' && answer.change.before.article.id === 'earlier';
  return answer.disagreement !== undefined && [first, second].every((quote) => quote !== undefined);
}

const encoder = sharedEncoder();

/** The most questions about look-alikes that the other post may answer first: here the whole ranking counts, not only succession. */
const MOST_WRONG = 7;

describe.each([
  ['by meaning', true],
  ['by words alone', false],
])('changed facts, %s', (_, meant) => {
  it('says the change in at least 27 of 30', { timeout: 120_000 }, async () => {
    const missed: string[] = [];
    for (const pair of pairsIn('changed.json'))
      if (!isSaid(await answerTo(pair, meant ? encoder() : undefined))) missed.push(pair[0]);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });

  it('says none where two posts only look like it, and seldom leads with the wrong one', {
    timeout: 120_000,
  }, async () => {
    const said: string[] = [];
    const wrong: string[] = [];
    for (const pair of pairsIn('alike.json')) {
      const answer = await answerTo(pair, meant ? encoder() : undefined);
      if (answer.kind === 'found' && (answer.change ?? answer.disagreement) !== undefined) said.push(pair[0]);
      if (answer.excerpts[0]?.article.id !== 'earlier') wrong.push(pair[0]);
    }
    expect(said).toEqual([]);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });
});
