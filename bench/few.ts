import type { Article } from '../src/corpus/article.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { runOnCollections } from './communities/all.ts';
import { readLessons } from './communities/lessons.ts';
import { DEFAULT_VECTORS, openKeptEncoder } from './learning/vectors.ts';
import { type Question, readCollection } from './quality/collection.ts';
import { holdsAnswer } from './quality/measure.ts';
import { productOver } from './quality/product.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/few.ts DIR… [--vectors FILE]

How the product answers from two articles, as on the day of its first start: of questions that these answer how many get the right first
quote, a wrong one or none, and how many near misses about them and questions about other articles get a quote. DIR is a community.
  --vectors F  keeps the encoder's vectors in this file; ${DEFAULT_VECTORS} by default
`;

/** Pairs of articles of each community. */
const PAIRS = 6;
/** Questions about other articles that each pair is asked. */
const OUTSIDE = 8;

type Kind = 'own' | 'by sentence' | 'near misses' | 'others';

async function main(folders: readonly string[], vectors: string): Promise<void> {
  const encoder = await openKeptEncoder(vectors);
  const tally = new Map<Kind, { asked: number; right: number; wrong: number }>();
  for (const folder of folders) {
    const collection = readCollection(folder);
    const lessons = readLessons(folder, collection);
    for (let pair = 0; pair < PAIRS; pair++) {
      const articles = pairOf(collection.articles, pair);
      const retriever = await createRetriever({ articles }, { meaning: { encoder } });
      await retriever.meaning?.filled;
      const product = productOver(articles, retriever);
      const isAbout = ({ paragraphs }: Question): boolean => articles.some(({ id }) => paragraphs.has(id));
      const near = collection.questions.filter(({ follows }) => follows === null);
      const sets: readonly (readonly [Kind, readonly Question[]])[] = [
        ['own', near.filter((question) => question.answerable && isAbout(question))],
        ['by sentence', lessons.answerable.filter(isAbout)],
        ['near misses', lessons.nearMisses.filter(isAbout)],
        [
          'others',
          near.filter((question) => !isAbout(question)).filter((_, at) => at % OUTSIDE === pair % OUTSIDE),
        ],
      ];
      for (const [kind, questions] of sets) {
        const counts = tally.get(kind) ?? { asked: 0, right: 0, wrong: 0 };
        tally.set(kind, counts);
        for (const question of questions) {
          const { excerpts } = (await product.ask(question)).answer;
          counts.asked++;
          const [first] = excerpts;
          if (first === undefined) continue;
          if (question.answerable && isAbout(question) && holdsAnswer(first, question)) counts.right++;
          else counts.wrong++;
        }
      }
    }
  }
  process.stdout.write('| | questions | right | wrong | refused |\n|---|---|---|---|---|\n');
  for (const [kind, { asked, right, wrong }] of tally) {
    const shares = [right, wrong, asked - right - wrong].map((count) => (count / (asked || 1)).toFixed(3));
    process.stdout.write(`| ${[kind, asked, ...shares].join(' | ')} |\n`);
  }
  await encoder.close();
}

/** Two articles that stand apart in the collection. */
function pairOf(articles: readonly Article[], pair: number): readonly Article[] {
  const first = (pair * 5) % articles.length;
  return [first, (first + 13) % articles.length].flatMap((at) => articles[at] ?? []);
}

const { values, words } = toolLine({
  usage: USAGE,
  options: { vectors: { type: 'string', default: DEFAULT_VECTORS } },
  words: [1, MANY],
});
await runOnCollections(() => main(words, values.vectors));
