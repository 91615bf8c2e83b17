import { expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { ledByDeadline } from '../../../src/retrieval/quoting/led-by-deadline.ts';
import { type Ranked, rank } from '../../../src/retrieval/ranking/rank.ts';
import { windowText } from '../../../src/retrieval/ranking/window-text.ts';
import { article } from '../../support/article.ts';
import { question } from '../../support/outcomes.ts';

const ARTICLES = [
  article({ id: 'moved', text: 'The lantern race has moved to Sunday 20 December, still at five.' }),
  article({ id: 'entries', text: 'Entries for the lantern race close on 15 November.' }),
];

/** What leads of both, the race's day first, where the deadline reads so relevant. */
async function leading(text: string, relevance: number): Promise<string> {
  const finder = await finderOver(ARTICLES, undefined);
  const { query, hits } = await finder.find(question({ text }));
  const [one, other] = rank(query, hits, finder.analyser).toSorted((a) =>
    windowText(a.found).includes('moved') ? -1 : 1,
  );
  if (one === undefined || other === undefined) throw new Error('Both are found.');
  const relevanceOf = async (read: Ranked) => (windowText(read.found).includes('close') ? relevance : 2);
  const [first] = await ledByDeadline(text, [{ ...one, score: other.score }, other], relevanceOf);
  return first === undefined ? '' : windowText(first.found);
}

it('what says until when leads where that is asked for, and the best does not', async () => {
  expect(await leading('what is the deadline for the lantern race', 1)).toContain('close on 15 November');
  expect(await leading('what is the deadline for the lantern race', -3)).toContain('moved');
  expect(await leading('when is the lantern race', 1)).toContain('moved');
});
