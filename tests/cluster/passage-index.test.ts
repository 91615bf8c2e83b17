import { afterAll, beforeAll, describe } from 'vitest';
import { ClusterIndexer } from '../../src/retrieval/cluster/cluster-indexer.ts';
import type { PassageIndexer } from '../../src/retrieval/index/passage-index.ts';
import { describePassageIndex } from '../retrieval/index/passage-index-suite.ts';
import { MISSING, nodesFor, settingsFor } from './nodes.ts';

describe.skipIf(MISSING !== undefined)('over a node', () => {
  const nodes = nodesFor(9221, 1);
  let indexer: ClusterIndexer;
  beforeAll(async () => {
    indexer = await ClusterIndexer.connect({ ...settingsFor(nodes, 'suite'), waits: false });
  });
  afterAll(() => indexer.close());
  const suited: PassageIndexer = {
    build: (articles) => indexer.open({ articles }),
    update: (previous, articles) => indexer.update(previous, { articles }),
  };
  describePassageIndex('the search cluster', suited, 4);
});
