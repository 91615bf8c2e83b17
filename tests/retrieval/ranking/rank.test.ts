import { expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import { rank, sharesOf } from '../../../src/retrieval/ranking/rank.ts';
import { article } from '../../support/article.ts';
import { question } from '../../support/outcomes.ts';

it('scores what is near the best by all networks, and what is far behind by the first', async () => {
  const articles = [
    article({
      id: 'ferry',
      text: 'The ferry to Lisk leaves at 8:10 from the old pier.\n\nDogs travel free.',
    }),
    ...Array.from({ length: 60 }, (_, at) =>
      article({ id: `hall-${at}`, text: `Hall ${at} is swept on Monday.\n\nThe ferry is no part of it.` }),
    ),
  ];
  const finder = await finderOver(articles, undefined);
  const { query, hits } = await finder.find(question({ text: 'when does the ferry to lisk leave' }));
  const ranked = rank(query, hits, finder.analyser);
  const words = query.content.length;
  const scores = ranked.map((one) => {
    const gains = one.untrained + one.preference;
    const scored = [one.features, 0, one.words, 0, words] as const;
    const byFirst = one.networks.scoreByFirst(...scored);
    return {
      own: one.score,
      byFirst: byFirst + gains,
      byAll: one.networks.scoreBeside(byFirst, ...scored) + gains,
    };
  });
  const near = Math.max(...scores.map(({ byFirst }) => byFirst)) - 6;
  const [all, first] = [true, false].map((isNear) =>
    scores.filter(({ byFirst }) => byFirst >= near === isNear),
  );
  expect(all?.length).toBeGreaterThan(0);
  expect(first?.length).toBeGreaterThan(0);
  for (const { own, byAll } of all ?? []) expect(own).toBeCloseTo(byAll, 5);
  for (const { own, byFirst } of first ?? []) expect(own).toBeCloseTo(byFirst, 5);
  expect(all?.some(({ byAll, byFirst }) => Math.abs(byAll - byFirst) > 0.01)).toBe(true);
});

it('says the same shares of a window that took the place, and the score, of another', async () => {
  const finder = await finderOver(
    [article({ id: 'ferry', text: 'The ferry to Lisk leaves at 8:10.' })],
    undefined,
  );
  const { query, hits } = await finder.find(question({ text: 'when does the ferry to lisk leave' }));
  const [own] = rank(query, hits, finder.analyser);
  if (own === undefined) throw new Error('nothing was found');
  const learned = (one: typeof own) => sharesOf(one).filter(({ group }) => group !== 'together');
  expect(learned({ ...own, score: own.score + 3 })).toEqual(learned(own));
});
