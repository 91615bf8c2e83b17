import { isTypedInVietnamese } from '../src/text/looks-vietnamese.ts';
import { bareOf } from './learning/bare.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { type Collection, type Question, readCollection } from './quality/collection.ts';
import { evaluate } from './quality/evaluation.ts';
import { metricsOf } from './quality/metrics.ts';
import { MANY, toolLine, toolNumber } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/without-marks.ts DIR… [--limit N] [--vectors FILE]

What it costs to type Vietnamese without its marks. The Vietnamese questions of each collection are asked as they are, and once more with no
marks at all.
`;

const { values, words: folders } = toolLine({
  usage: USAGE,
  options: { limit: { type: 'string' }, vectors: { type: 'string', default: DEFAULT_VECTORS } },
  words: [1, MANY],
});
const limit = toolNumber('--limit', values.limit);
const encoder = await openKeptEncoder(values.vectors);
console.log('collection            marks    questions  answer@1  answer@3  right  refused  nearMisses');
for (const folder of folders) {
  const collection = readCollection(folder);
  const questions = collection.questions.filter(({ text }) => isTypedInVietnamese(text));
  const asTyped: Collection = { ...collection, questions };
  const bare: Collection = { ...collection, questions: questions.map(withoutMarks) };
  for (const [name, asked] of [
    ['with', asTyped],
    ['without', bare],
  ] as const) {
    const { outcomes } = await evaluate(asked, { limit, encoder, say: () => undefined });
    const metrics = metricsOf(outcomes);
    const { right, refused, nearMisses } = metrics;
    const numbers = [metrics['answer@1'], metrics['answer@3'], right, refused, nearMisses].map((value) =>
      (value === null ? '–' : value.toFixed(3)).padStart(9),
    );
    console.log(
      `${collection.name.padEnd(21)} ${name.padEnd(8)} ${String(outcomes.length).padStart(9)}${numbers.join('')}`,
    );
  }
}
await encoder.close();

function withoutMarks(question: Question): Question {
  const { follows } = question;
  const text = bareOf(question.text);
  return { ...question, text, follows: follows && { ...follows, question: bareOf(follows.question) } };
}
