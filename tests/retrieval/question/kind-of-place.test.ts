import { expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { analysedWith } from '../../../src/retrieval/index/statistics.ts';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';
import { askedForWhere } from '../../../src/retrieval/question/kind-of-place.ts';
import { captionsOf } from '../index/captions.ts';

const index = compactIndexer().build([
  captionsOf('a', ['The walk starts from Section 30.', 'The hall is cold.', 'Tất niên ở Bé Mặn.']),
]);

it.each([
  ['which bar does the walk start at', ['bar'], 'where does the walk start at'],
  ['At what pub do we meet Ana', ['pub', 'meet'], 'where do we meet Ana'],
  ['which hall does the walk start at', [], 'which hall does the walk start at'],
  ['tất niên ở nhà hàng nào', ['nhà', 'hàng'], 'tất niên ở nhà hàng nào'],
])('of “%s” the kind of place is not missed where no article has it', async (question, excused, read) => {
  const query = await analysedWith(await index, (known) => analyseQuestion(question, known));
  expect(query.content.filter((word) => word.excused).map(({ text }) => text)).toEqual(excused);
  expect(askedForWhere(question, query)).toBe(read);
});
