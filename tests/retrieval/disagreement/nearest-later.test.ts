import { describe, expect, it } from 'vitest';
import { finderOver } from '../../../bench/learning/finder.ts';
import type { Later } from '../../../src/retrieval/disagreement/nearest-later.ts';
import type { Pair } from '../../../src/retrieval/disagreement/succession-features.ts';
import { pairsOf, pairsWithNearest } from '../../../src/retrieval/disagreement/succession-pairs.ts';
import { type Ranked, rank } from '../../../src/retrieval/ranking/rank.ts';
import { article } from '../../support/article.ts';
import { sharedEncoder } from '../../support/encoder.ts';
import { question } from '../../support/outcomes.ts';

const encoder = sharedEncoder();

const post = (id: string, iso: string | null, text: string) =>
  article({ id, text, published: iso === null ? null : { iso, asWritten: iso } });

const LOST = post(
  'lost',
  '2025-03-01',
  'Lost property waits in the blue crate by the showers for four weeks.',
);
const BIN = post(
  'bin',
  '2025-09-01',
  'Anything left behind in the changing rooms goes into the green bin at reception and is given away after a fortnight.',
);
const POSTS = [
  LOST,
  BIN,
  post('rent', '2025-09-02', 'The rent of a locker is due on the first of the month.'),
  post('keys', '2025-10-02', 'The keys to the boat shed hang in the office.'),
  post(
    'crate',
    '2024-10-02',
    'Somebody left a crate of lost property, wet towels and a shoe by the showers.',
  ),
];

/** The windows that a question finds, and those that are nearest to the best of them. */
async function askedOf(asked: string, posts = POSTS) {
  const finder = await finderOver(posts, encoder());
  const found = await finder.find(question({ text: asked }));
  const ranked = rank(found.query, found.hits, finder.analyser, found);
  const [best] = ranked;
  const all = best === undefined ? [] : await finder.nearestLater(found)(best);
  return { ranked, all, nearest: all[0]?.window };
}

/** The ids of the articles of what is found first and of what is nearest to it. */
async function nearestTo(asked: string, posts = POSTS): Promise<readonly (string | undefined)[]> {
  const { ranked, nearest } = await askedOf(asked, posts);
  return [ranked[0], nearest].map((one) => one?.found.candidate.article.id);
}

function asLater(window: Ranked | undefined): readonly Later[] {
  return window === undefined ? [] : [{ window, hasName: false }];
}

function laterOf({ later }: Pair): string {
  return later.found.candidate.article.id;
}

describe('the window of a later article that says what is most like a window', () => {
  it('is found in whatever words', async () => {
    expect(await nearestTo('how long is lost property kept')).toEqual(['lost', 'bin']);
  });

  it('is of no earlier article, and of none of the same day', async () => {
    const sameDay = post('bin', '2025-03-01', BIN.text);
    expect(await nearestTo('how long is lost property kept', [LOST, sameDay])).toEqual(['lost', undefined]);
  });

  it('is of any that has a date where the window has none', async () => {
    expect(await nearestTo('how long is lost property kept', [post('lost', null, LOST.text), BIN])).toEqual([
      'lost',
      'bin',
    ]);
  });

  it('is found by the sentence that answers, too, where the window tells of several things', async () => {
    const { all } = await askedOf('how long is lost property kept', [
      post(
        'house',
        '2025-03-01',
        'The kitchen closes at ten, and the cook wants the pans washed and dried by then. Lost property waits in the blue crate for four weeks. The stove in the kitchen is lit by whoever cooks first.',
      ),
      post('cook', '2025-09-02', 'The kitchen closes at nine now, says the cook, and the pans are washed.'),
      BIN,
    ]);
    expect(all.map(({ window }) => window.found.candidate.article.id)).toEqual(['cook', 'bin']);
  });

  it('is a pair with the best one, whether the ranking has it near or not', async () => {
    const { ranked, nearest } = await askedOf('how long is lost property kept');
    const nearestLater = () => Promise.resolve(asLater(nearest));
    const pairs = await pairsWithNearest(ranked, { nearestLater });
    expect(pairs.filter((pair) => pair.isNearest).map(laterOf)).toEqual(['bin']);
    const withoutIt = ranked.filter(({ found }) => found.candidate.article.id !== 'bin');
    const added = await pairsWithNearest(withoutIt, { nearestLater });
    expect(added.filter((pair) => pair.isNearest).map(laterOf)).toEqual(['bin']);
    expect(pairsOf(withoutIt).map(laterOf)).not.toContain('bin');
  });

  it('is none where it is not of the dates that are asked for, unless any date may answer', async () => {
    const { ranked, nearest } = await askedOf('how long is lost property kept');
    const elsewhere = asLater(nearest && { ...nearest, place: 1 });
    const [best] = ranked;
    const pairsFor = (isBeyond: boolean) =>
      pairsWithNearest(best ? [best] : [], { nearestLater: () => Promise.resolve(elsewhere), isBeyond });
    expect(await pairsFor(false)).toEqual([]);
    expect((await pairsFor(true)).map(laterOf)).toEqual(['bin']);
  });

  it('is a pair with an opening, which a small library prefers for short questions', async () => {
    const { ranked, nearest } = await askedOf('how long is lost property kept');
    const [best] = ranked;
    if (best === undefined || nearest === undefined) throw new Error('nothing was found');
    const opening = { ...best, preference: best.preference + 2.5, score: best.score + 2.5 };
    const near = { ...nearest, score: best.score - best.preference + nearest.preference };
    expect(pairsOf([opening, near]).map(laterOf)).toEqual(['bin']);
  });
});
