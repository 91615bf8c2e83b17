import { describe, expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { rank } from '../../../src/retrieval/ranking/rank.ts';
import { lacksAsked } from '../../../src/retrieval/values/lacks-asked.ts';
import { article } from '../../support/article.ts';
import { question } from '../../support/outcomes.ts';

async function statesPrice(text: string, asked: string): Promise<boolean> {
  const finder = await finderOver([article({ id: 'a', text })], undefined);
  const found = await finder.find(question({ text: asked }));
  const [best] = rank(found.query, found.hits, finder.analyser, found);
  if (best === undefined) throw new Error('nothing was found');
  return !lacksAsked(best).number;
}

describe('a sum that is taken for something', () => {
  it.each([
    ['Mugs are £6 each, all proceeds go to the lantern regatta.', 'how much is the lantern regatta'],
    ['Raffle £1 a ticket in aid of the lantern regatta.', 'what does the lantern regatta cost'],
    ['Bring £3 for cake, we are raising money for the lantern regatta.', 'price of the lantern regatta'],
    ['Bánh 20.000đ một cái, gây quỹ cho trại đông.', 'trại đông bao nhiêu tiền'],
  ])('is no price of it: %s', async (text, asked) => {
    expect(await statesPrice(text, asked)).toBe(false);
  });

  it.each([
    ['Mugs are £6 each, all proceeds go to the lantern regatta.', 'how much are the mugs'],
    ['The lantern regatta is £6, all proceeds go to the lifeboat.', 'how much is the lantern regatta'],
    ['We made £640 in aid of the lantern regatta.', 'how much did we raise for the lantern regatta'],
    ['Money goes to the treasurer. The lantern regatta is £6.', 'how much is the lantern regatta'],
    ['Bánh 20.000đ một cái, gây quỹ cho trại đông.', 'bánh bao nhiêu tiền'],
  ])('is one of something else, or what was raised: %s', async (text, asked) => {
    expect(await statesPrice(text, asked)).toBe(true);
  });
});
