import { describe, expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { rank } from '../../../src/retrieval/ranking/rank.ts';
import { lacksAsked } from '../../../src/retrieval/values/lacks-asked.ts';
import { article } from '../../support/article.ts';
import { question } from '../../support/outcomes.ts';

async function lacking(text: string, asked: string) {
  const finder = await finderOver([article({ id: 'a', text })], undefined);
  const found = await finder.find(question({ text: asked }));
  const [best] = rank(found.query, found.hits, finder.analyser, found);
  if (best === undefined) throw new Error('nothing was found');
  return lacksAsked(best);
}

describe('what a window lacks of what is asked for', () => {
  it.each([
    ['The trial is as long as ever.', 'how long is the trial', { number: true, time: false }],
    ['The trial takes 14 days.', 'how long is the trial', { number: false, time: false }],
    ['The concert is on 12 December.', 'what time is the concert', { number: false, time: true }],
    ['The concert is at 7 pm.', 'what time is the concert', { number: false, time: false }],
    [
      'Pay into our account at the lantern bank.',
      'account number of the club',
      { number: true, time: false },
    ],
    ['Pay into our account 0451 0008 77321.', 'account number of the club', { number: false, time: false }],
    ['Two clubs came to the lantern race.', 'who won the lantern race', { number: true, time: false }],
    ['The Otters won the lantern race.', 'who won the lantern race', { number: false, time: false }],
    ['The concert is in the courtyard.', 'where is the concert', { number: false, time: false }],
  ])('%s %s', async (text, asked, lacks) => {
    expect(await lacking(text, asked)).toEqual(lacks);
  });
});
