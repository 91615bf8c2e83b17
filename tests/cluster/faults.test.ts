import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { ClusterIndexer } from '../../src/retrieval/cluster/cluster-indexer.ts';
import { compactIndexer } from '../../src/retrieval/index/compact-indexer.ts';
import { IndexUnavailable } from '../../src/retrieval/index/index-unavailable.ts';
import { createRetriever, type Retriever } from '../../src/retrieval/retriever.ts';
import {
  articles,
  asking,
  GENERATED,
  isAnswered,
  MOST_TRY_MS,
  managerOf,
  namesOf,
  paceOf,
  until,
} from './asking.ts';
import { ask, MISSING, nodesFor, patiently, settingsFor } from './nodes.ts';
import { TcpProxy } from './tcp-proxy.ts';

/**
 * How long one try of a request may take: a second, as in the product; on a machine too busy to answer within that even without a
 * fault, as much longer as it needs. All waits are in proportion.
 */
let tryMs = 1_000;
const lateness = monitorEventLoopDelay({ resolution: 20 });
lateness.enable();
/** The longest that anybody may wait: three seconds, plus the delay of this process itself. */
const longest = (): number => 3 * tryMs + lateness.max / 1e6;

describe.skipIf(MISSING !== undefined)('three nodes of which some fail', { timeout: 600_000 }, () => {
  const nodes = nodesFor(9241);
  const open: ClusterIndexer[] = [];
  const connect = async (prefix: string, waits = true, urls = nodes.urls): Promise<ClusterIndexer> => {
    const indexer = await ClusterIndexer.connect({ ...settingsFor(nodes, prefix), urls, waits, tryMs });
    open.push(indexer);
    return indexer;
  };
  const opened = async (prefix: string, waits = true): Promise<Retriever> =>
    createRetriever({ articles: articles(), version: 'v1' }, { indexer: await connect(prefix, waits) });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((indexer) => indexer.close()));
    // A test that failed in the middle may have left nodes running.
    const gone = nodes.numbers.filter((number) => nodes.pidOf(number) === undefined);
    if (gone.length > 0) await nodes.start(gone);
  }, 300_000);

  beforeAll(async () => {
    tryMs = MOST_TRY_MS;
    const retriever = await opened('pace');
    tryMs = await paceOf(retriever);
    await Promise.all(open.splice(0).map((indexer) => indexer.close()));
  }, 600_000);

  it.each([
    ['a node', false],
    ['the node that manages the others', true],
  ])('lose no question when %s is killed, and get it back', async (_who, isManager) => {
    const retriever = await opened('kill');
    const manager = await managerOf(nodes.urlOf(1));
    const victim = isManager ? manager : nodes.numbers.find((number) => number !== manager)!;
    const asked = asking(retriever);
    await until(() => asked.seen.asked > 30);
    await nodes.stop(victim, 'SIGKILL');
    const witness = nodes.urlOf(nodes.numbers.find((number) => number !== victim)!);
    await until(async () => (await namesOf(witness)).length === 2);
    const { asked: before } = asked.seen;
    await until(() => asked.seen.asked > before + 10);
    await nodes.start([victim]);
    const { lost, wrong, longestMs, asked: all } = await asked.stop();
    expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 });
    expect(all).toBeGreaterThan(40);
    expect(longestMs).toBeLessThan(longest());
  });

  it('load everything when a node is killed meanwhile', async () => {
    const indexer = await connect('load');
    const loading = indexer.open({ articles: articles(6_000), version: 'many' });
    const victim = (await managerOf(nodes.urlOf(1))) === 3 ? 2 : 3;
    await until(async () =>
      (
        await ask(`${nodes.urlOf(1)}/load-passages-*/_stats/docs`).then((response) => response.text())
      ).includes('"docs"'),
    );
    await nodes.stop(victim, 'SIGKILL');
    const index = await loading;
    await nodes.start([victim]);
    // A bot that was told that the cluster is away goes on loading by itself.
    await until(() => index.passageCount > 0);
    expect(index.passageCount).toBe((await compactIndexer().build(articles(6_000))).passageCount);
    const known = await patiently(() => index.statistics(['governor']));
    // Every article has one governor who opened something.
    expect(known.documentFrequency('governor')).toBe(6_000);
  });

  it('answer nothing rather than half when two are gone, say so at once, and answer when they are back', async () => {
    const retriever = await opened('two');
    const { question, name } = GENERATED[0]!;
    await until(() => isAnswered(retriever));
    await nodes.untilHealthy('green');
    await nodes.stop(2, 'SIGKILL');
    await nodes.stop(3, 'SIGKILL');
    for (let turn = 0; turn < 8; turn++) {
      const began = performance.now();
      const { question: other, name: expected } = GENERATED[turn]!;
      const first = await retriever.answer(other, { ungated: true }).then(
        ({ excerpts }) => excerpts[0]?.text ?? 'nothing',
        (error: unknown) => error,
      );
      // The remaining node may answer from what it holds whole.
      if (typeof first === 'string') expect(first).toContain(expected);
      else expect(first).toBeInstanceOf(IndexUnavailable);
      expect(performance.now() - began).toBeLessThan(longest());
    }
    await nodes.start([2, 3]);
    await until(() =>
      retriever.answer(question).then(
        ({ excerpts }) => excerpts[0]?.text.includes(name) === true,
        () => false,
      ),
    );
  });

  it('are waited for by a bot that starts without them, which says so meanwhile', async () => {
    await nodes.stopAll('SIGKILL');
    const retriever = await opened('late');
    const began = performance.now();
    await expect(retriever.answer(GENERATED[0]!.question)).rejects.toThrow(IndexUnavailable);
    expect(performance.now() - began).toBeLessThan(longest());
    expect(retriever.indexName).toBeNull();
    await expect(opened('late', false)).rejects.toThrow('does not answer');
    await nodes.start();
    await until(() => isAnswered(retriever));
    expect(retriever.indexName).toMatch(/^late-passages-v1-/);
  });

  it('keep nobody waiting for a node that is frozen, and lose no question', async () => {
    const retriever = await opened('frozen');
    const asked = asking(retriever);
    await until(() => asked.seen.asked > 10);
    const pid = nodes.pidOf(2)!;
    process.kill(pid, 'SIGSTOP');
    const { asked: before } = asked.seen;
    await until(() => asked.seen.asked > before + 10).finally(() => process.kill(pid, 'SIGCONT'));
    const { lost, wrong, longestMs } = await asked.stop();
    expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 });
    expect(longestMs).toBeLessThan(longest());
    await nodes.untilHealthy('green');
  });

  it('lose no question when the line to one is cut, and none when it is mended', async () => {
    const proxies = await Promise.all(nodes.urls.map((url) => TcpProxy.to(url)));
    onTestFinished(() => {
      for (const proxy of proxies) proxy.close();
    });
    const urls = proxies.map(({ url }) => url);
    const retriever = await createRetriever(
      { articles: articles(), version: 'v1' },
      { indexer: await connect('cut', true, urls) },
    );
    await until(() => isAnswered(retriever));
    const asked = asking(retriever);
    for (const [at, proxy] of proxies.entries()) {
      proxy.cut();
      const { asked: before } = asked.seen;
      // Each node has its turn among these.
      await until(() => asked.seen.asked > before + 4);
      proxy.mend();
      await until(() => asked.seen.asked > before + 8);
      expect({ at, lost: asked.seen.lost, wrong: asked.seen.wrong }).toEqual({ at, lost: 0, wrong: 0 });
    }
    expect((await asked.stop()).longestMs).toBeLessThan(longest());
    // With all lines cut, everybody after the first is told at once, and the first does not wait for long.
    for (const proxy of proxies) proxy.cut();
    const began = performance.now();
    await expect(retriever.answer(GENERATED[0]!.question)).rejects.toThrow(IndexUnavailable);
    expect(performance.now() - began).toBeLessThan(longest());
    await expect(retriever.answer(GENERATED[0]!.question)).rejects.toThrow(IndexUnavailable);
    for (const proxy of proxies) proxy.mend();
    await until(() => isAnswered(retriever));
  });

  it('take no changes while their disk is full, answer all the same, and take them when there is room', async () => {
    const indexer = await connect('full', false);
    const v1 = { articles: articles(), version: 'v1' };
    const v2 = { articles: articles().slice(1), version: 'v2' };
    const retriever = await patiently(() => createRetriever(v1, { indexer }));
    const before = await patiently(() => indexer.open(v1));
    await block(true);
    try {
      await expect(indexer.update(before, v2)).rejects.toThrow('disk is full');
      const { question, name } = GENERATED[5]!;
      const answer = await patiently(() => retriever.answer(question, { ungated: true }));
      expect(answer.excerpts[0]?.text).toContain(name);
    } finally {
      await block(false);
    }
    const index = await patiently(() => indexer.update(before, v2));
    expect(index.passageCount).toBe((await compactIndexer().build(articles().slice(1))).passageCount);
  });

  it('lose an index to somebody’s hand, and the bot makes it again', async () => {
    const retriever = await opened('hand');
    await until(() => isAnswered(retriever));
    await ask(`${nodes.urlOf(1)}/${retriever.indexName}`, { method: 'DELETE' });
    await expect(retriever.answer(GENERATED[0]!.question)).rejects.toThrow(IndexUnavailable);
    await until(() => isAnswered(retriever));
  });

  /** What a full disk makes the cluster do to its indexes. */
  async function block(isFull: boolean): Promise<void> {
    const persistent = { 'cluster.blocks.read_only_allow_delete': isFull ? true : null };
    await ask(`${nodes.urlOf(1)}/_cluster/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ persistent }),
    });
  }
});
