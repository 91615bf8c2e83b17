import { expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { analysedWith } from '../../../src/retrieval/index/statistics.ts';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';
import { captionsOf } from '../index/captions.ts';

const index = compactIndexer().build([captionsOf('a', ['Anh Tuấn, 07700 900654', 'the travelling library'])]);

it.each([
  ['số điện thoại anh Tuấn', ['số', 'điện', 'thoại']],
  ['whats the phone number of tuan', ['phone', 'number']],
  // It asks for a place.
  ['where is the telephone box', []],
])('of “%s” the words %j are not missed where no article has them', async (question, excused) => {
  const { content } = await analysedWith(await index, (known) => analyseQuestion(question, known));
  expect(content.filter((word) => word.excused).map(({ text }) => text)).toEqual(excused);
});
