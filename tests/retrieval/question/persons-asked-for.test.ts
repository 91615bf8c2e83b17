import { expect, it } from 'vitest';
import { compactIndexer } from '../../../src/retrieval/index/compact-indexer.ts';
import { analysedWith } from '../../../src/retrieval/index/statistics.ts';
import { analyseQuestion } from '../../../src/retrieval/question/analyse-question.ts';
import { captionsOf } from '../index/captions.ts';

const index = compactIndexer().build([
  captionsOf('a', ['Guests pay £3 for the boat.', 'The sauna is warm.', 'Khách trả 30.000đ tiền xông hơi.']),
]);

it.each([
  ['what does grandma pay in the sauna', ['grandma']],
  ['is the boat free for our little lad', ['little', 'lad']],
  ['hubby wants to pay for the boat', ['hubby']],
  ['bà xã xông hơi trả bao nhiêu tiền', ['xã']],
  ['bé nhà mình xông hơi trả bao nhiêu tiền', ['bé', 'nhà']],
  // Whether somebody else may come is what is asked.
  ['can i bring my nephew on the boat', []],
  ['who was the father of the boat', []],
])('of “%s” whom it is asked for is not missed', async (question, excused) => {
  const { content } = await analysedWith(await index, (known) => analyseQuestion(question, known));
  const persons = new Set(['grandma', 'little', 'lad', 'hubby', 'nephew', 'father', 'bé', 'nhà', 'xã']);
  expect(
    content
      .filter((word) => word.excused && word.rarity < 0.2 && persons.has(word.text))
      .map(({ text }) => text),
  ).toEqual(excused);
});
