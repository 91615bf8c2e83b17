import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ClusterIndexer } from '../../src/retrieval/cluster/cluster-indexer.ts';
import { createRetriever, type Retriever, updateRetriever } from '../../src/retrieval/retriever.ts';
import { articles, asking, GENERATED, MOST_TRY_MS, managerOf, namesOf, paceOf, until } from './asking.ts';
import { NodeLines } from './node-lines.ts';
import { MISSING, nodesFor, patiently, settingsFor } from './nodes.ts';

const PORT = 9261;
let tryMs = MOST_TRY_MS;
const lateness = monitorEventLoopDelay({ resolution: 20 });
lateness.enable();
/** The longest that anybody may wait: three seconds, and what this process itself is late. */
const longest = (): number => 3 * tryMs + lateness.max / 1e6;

const NO_LINES =
  MISSING ?? (process.platform === 'linux' ? undefined : 'only Linux says whose a connection is');
const lines = NO_LINES === undefined ? await NodeLines.of(3, PORT + 100, () => nodes) : undefined;
const nodes = nodesFor(PORT, 3, { publishPorts: lines?.ports });

describe.skipIf(lines === undefined)(
  'three nodes with lines between them that are cut',
  { timeout: 600_000 },
  () => {
    const open: ClusterIndexer[] = [];
    const opened = async (prefix: string): Promise<Retriever> => {
      const indexer = await ClusterIndexer.connect({ ...settingsFor(nodes, prefix), waits: true, tryMs });
      open.push(indexer);
      return createRetriever({ articles: articles(), version: 'v1' }, { indexer });
    };
    beforeAll(async () => {
      tryMs = await paceOf(await opened('pace'));
    }, 600_000);
    afterAll(async () => {
      await Promise.all(open.map((indexer) => indexer.close()));
      lines?.close();
    });

    it.each([
      ['a node', false],
      ['the node that manages the others', true],
    ])(
      'answer from what they hold when %s is cut off, and are whole again afterwards',
      async (_who, isManager) => {
        const retriever = await opened('parted');
        await until(() => retriever.passageCount > 0);
        const manager = await managerOf(nodes.urlOf(1));
        const alone = isManager ? manager : nodes.numbers.find((number) => number !== manager)!;
        const others = nodes.numbers.filter((number) => number !== alone);
        const asked = asking(retriever);
        await until(() => asked.seen.asked > 30);
        lines?.cutOff(alone);
        await until(async () => (await namesOf(nodes.urlOf(others[0]!))).length === 2);
        // The two have given the third up by now, and it knows nobody.
        const { asked: without } = asked.seen;
        await until(() => asked.seen.asked > without + 20);
        lines?.mend();
        await isHealed();
        const { asked: healed } = asked.seen;
        await until(() => asked.seen.asked > healed + 20);
        const { lost, wrong, longestMs } = await asked.stop();
        expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 });
        expect(longestMs).toBeLessThan(longest());
      },
    );

    it('take a load when a node is cut off, and quote from no version but the one that they are asked for', async () => {
      const before = await opened('version');
      await until(() => before.passageCount > 0);
      const manager = await managerOf(nodes.urlOf(1));
      lines?.cutOff(nodes.numbers.find((number) => number !== manager)!);
      const asked = asking(before);
      const second = articles().map((one) => ({ ...one, text: one.text.replaceAll('Governor', 'Mayor') }));
      const after = await patiently(() => updateRetriever(before, { articles: second, version: 'v2' }));
      await until(() => after.passageCount > 0);
      const titlesIn = async (retriever: Retriever): Promise<ReadonlySet<string>> => {
        const titles = new Set<string>();
        for (const { question } of GENERATED.slice(0, 20)) {
          const answer = await patiently(() => retriever.answer(question, { ungated: true }));
          titles.add(/Governor|Mayor/.exec(answer.excerpts[0]?.text ?? '')?.[0] ?? 'none');
        }
        return titles;
      };
      expect(await titlesIn(after)).toEqual(new Set(['Mayor']));
      expect(await titlesIn(before)).toEqual(new Set(['Governor']));
      lines?.mend();
      await isHealed();
      const { lost, wrong, longestMs } = await asked.stop();
      expect({ lost, wrong }).toEqual({ lost: 0, wrong: 0 });
      expect(longestMs).toBeLessThan(longest());
      // Whichever node is asked, it has come to know of the load.
      expect(await titlesIn(after)).toEqual(new Set(['Mayor']));
    });

    /** Waits until each node knows the others, and each part of an index has its copy. */
    async function isHealed(): Promise<void> {
      await nodes.untilHealthy('green');
      for (const url of nodes.urls) await until(async () => (await namesOf(url)).length === 3);
    }
  },
);
