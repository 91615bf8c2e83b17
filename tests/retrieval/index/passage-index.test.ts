import { miniSearchIndexer } from '../../../bench/peers/minisearch-index.ts';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { describePassageIndex } from './passage-index-suite.ts';

describePassageIndex('MiniSearch', miniSearchIndexer);
describePassageIndex('the compact index', compactIndexer());
// However much was changed, it goes on with segments: a small corpus would otherwise always be built anew.
describePassageIndex('the compact index that never builds anew', compactIndexer({ maxLooseShare: 2 }));
