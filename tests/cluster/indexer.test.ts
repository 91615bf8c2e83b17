import { afterEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ClusterIndexer, type ClusterOptions } from '../../src/retrieval/cluster/cluster-indexer.ts';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import type { PassageIndex } from '../../src/retrieval/index/passage-index.ts';
import { captionsOf, frequencies } from '../retrieval/index/captions.ts';
import { ask, MISSING, nodesFor, settingsFor } from './nodes.ts';

const numbered = (count: number): Article[] =>
  Array.from({ length: count }, (_, at) =>
    captionsOf(`a${String(at).padStart(5, '0')}`, [
      `minister ${at}`,
      `police ${at % 7}`,
      'the delegation left',
    ]),
  );

const TERMS = ['minist', 'polic', 'deleg', '3', 'harvard', 'paris'];

const seen = async (index: PassageIndex) => ({
  passages: index.passageCount,
  frequencies: await frequencies(index, ...TERMS),
  hits: (
    await index.search(
      TERMS.map((term) => ({ term, weight: 1 })),
      { limit: 200 },
    )
  ).map(({ passage: { article, ordinal }, score }) => `${article.id} ${ordinal} ${score}`),
});

describe.skipIf(MISSING !== undefined)('what bots keep in a cluster', { timeout: 240_000 }, () => {
  const nodes = nodesFor(9261, 1);
  const open: ClusterIndexer[] = [];
  const connect = async (prefix: string, options: Partial<ClusterOptions> = {}): Promise<ClusterIndexer> => {
    const indexer = await ClusterIndexer.connect({ ...settingsFor(nodes, prefix), waits: false, ...options });
    open.push(indexer);
    return indexer;
  };
  const indexes = async (pattern: string): Promise<string[]> => {
    const said = await ask(`${nodes.urlOf(1)}/_cat/indices/${pattern}?h=index`);
    return (await said.text()).trim().split('\n').toSorted();
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((indexer) => indexer.close()));
  }, 30_000);

  it('is loaded by one of several bots that start at once', async () => {
    const loads: number[] = [];
    const articles = numbered(50);
    const bots = await Promise.all(
      [0, 1, 2].map((bot) => connect('many', { onProgress: () => loads.push(bot) })),
    );
    const opened = await Promise.all(bots.map((bot) => bot.open({ articles, version: 'v1' })));
    expect(new Set(loads).size).toBe(1);
    const expected = await seen(await compactIndexer().build(articles));
    for (const index of opened) expect(await seen(index)).toEqual(expected);
  });

  it('is changed by what has changed, in an index of its own, and the one before goes on', async () => {
    const told: string[] = [];
    const bot = await connect('change', { onProgress: (done, total) => told.push(`${done}/${total}`) });
    const before = numbered(60);
    const first = await bot.open({ articles: before, version: 'v1' });
    told.splice(0);
    const after = [
      ...before.slice(0, 20),
      captionsOf('a00020', ['a harvard minister']),
      ...before.slice(22),
      captionsOf('b', ['police at harvard', 'the delegation left']),
    ];
    const second = await bot.update(first, { articles: after, version: 'v2' });
    expect(told).toEqual(['1/2', '2/2']);
    expect(await seen(second)).toEqual(await seen(await compactIndexer().build(after)));
    expect(await seen(first)).toEqual(await seen(await compactIndexer().build(before)));
    expect([...(await second.termsFrom('h'))]).toEqual(['harvard']);
    // The changed article changes again.
    const third = await bot.update(second, { articles: before, version: 'v3' });
    expect(await seen(third)).toEqual(await seen(await compactIndexer().build(before)));
  });

  it('goes when no bot has answered from it for a while, and not before', async () => {
    let now = Date.now();
    const [one, two] = [await connect('old', { now: () => now }), await connect('old', { now: () => now })];
    const first = await one.open({ articles: numbered(20), version: 'v1' });
    const second = await one.update(first, { articles: numbered(21), version: 'v2' });
    expect(await indexes('old-passages-*')).toHaveLength(2);
    now += 11 * 60_000;
    // Another bot, which has not reloaded yet, begins to answer from the first.
    await two.open({ articles: numbered(20), version: 'v1' });
    const third = await one.update(second, { articles: numbered(22), version: 'v3' });
    expect((await indexes('old-passages-*')).map((name) => name.split('-')[2])).toEqual(['v1', 'v2', 'v3']);
    await two.close();
    now += 11 * 60_000;
    await one.update(third, { articles: numbered(23), version: 'v4' });
    expect((await indexes('old-passages-*')).map((name) => name.split('-')[2])).toEqual(['v3', 'v4']);
    const alias = await ask(`${nodes.urlOf(1)}/_alias/old-passages`).then(
      (response) => response.json() as Promise<object>,
    );
    expect(Object.keys(alias)).toEqual(await indexes('old-passages-v4-*'));
  });

  it('is known to every bot: which version is the newest, and how many answer from which', async () => {
    const [one, two] = [await connect('others'), await connect('others')];
    const [first, second] = [numbered(20), numbered(21)];
    const mine = await one.open({ articles: first, version: 'v1' });
    await two.open({ articles: first, version: 'v1' });
    expect(await one.elsewhere()).toEqual({ newest: 'v1', answering: new Map([['v1', 2]]) });
    await one.update(mine, { articles: second, version: 'v2' });
    expect(await two.elsewhere()).toEqual({
      newest: 'v2',
      answering: new Map([
        ['v1', 1],
        ['v2', 1],
      ]),
    });
    // The articles of before are back, and so is their index.
    await one.update(await one.open({ articles: second, version: 'v2' }), { articles: first, version: 'v1' });
    expect((await two.elsewhere()).newest).toBe('v1');
  });

  it('is loaded to its end by another when the one that loads it is gone, from where that was', async () => {
    const articles = numbered(5_000);
    // It goes as soon as it has noted that the first 2,000 are there.
    const first = await connect('resume', { onProgress: () => void first.close() });
    const begun = first.open({ articles, version: 'v1' }).catch((error: unknown) => error);
    expect(String(await begun)).toMatch(/closed|aborted/);
    const loads: number[] = [];
    const second = await connect('resume', { onProgress: (done) => loads.push(done) });
    const index = await second.open({ articles, version: 'v1' });
    expect(loads[0]).toBeGreaterThan(2_000);
    expect(await seen(index)).toEqual(await seen(await compactIndexer().build(articles)));
  });
});
