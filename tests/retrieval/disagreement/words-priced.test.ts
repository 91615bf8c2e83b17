import { expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { wordsPriced } from '../../../src/retrieval/disagreement/words-priced.ts';
import { rank } from '../../../src/retrieval/ranking/rank.ts';
import { article } from '../../support/article.ts';
import { question } from '../../support/outcomes.ts';

it.each([
  ['how much are skates', 'Skates are £4.', ['skates']],
  ['how much are skates', 'Beginners pay £60 for four evenings, skates and helmet included.', []],
  ['how much is the course', 'The course is £60, including skates.', ['course']],
  ['thuê giày bao nhiêu', 'Thuê giày 30.000 đồng.', ['thuê', 'giày']],
  ['thuê giày bao nhiêu', 'Cả khóa 600.000 đồng, bao gồm thuê giày.', []],
])('what a price includes has no price of its own: %s %s', async (asked, text, words) => {
  const finder = await finderOver([article({ id: 'a', text })], undefined);
  const found = await finder.find(question({ text: asked }));
  const [best] = rank(found.query, found.hits, finder.analyser, found);
  if (best === undefined) throw new Error('nothing was found');
  const mask = wordsPriced(best.found.candidate, 0);
  expect(found.query.content.filter((_, at) => mask & (1 << at)).map((word) => word.text)).toEqual(words);
});
