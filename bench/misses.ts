import { tokenize } from '../src/retrieval/analysis/tokens.ts';
import type { Excerpt } from '../src/retrieval/answer.ts';
import { compactIndexer } from '../src/retrieval/index/compact-indexer.ts';
import type { PassageIndex } from '../src/retrieval/index/passage-index.ts';
import { analysedWith } from '../src/retrieval/index/statistics.ts';
import { blocksOf } from '../src/retrieval/passages/passages.ts';
import { analyseQuestion } from '../src/retrieval/question/analyse-question.ts';
import { createRetriever } from '../src/retrieval/retriever.ts';
import { runOnCollections } from './communities/all.ts';
import { type Collection, type Question, readCollection } from './quality/collection.ts';
import { measure, type Outcome } from './quality/measure.ts';
import { productOver } from './quality/product.ts';
import { MANY, toolLine } from './tool-options.ts';

const USAGE = `usage: npx tsx bench/misses.ts DIR…

Where the first quote stands for the questions that it does not answer, and whether its passage holds more of the question's words (by
rarity) than the paragraph that answers. DIR is a collection in BEIR's layout.
`;

const PLACES = [
  'right passage, other sentences',
  'right article, a passage with more of the words',
  'right article, a passage with as many or fewer',
  'other article, a passage with more of the words',
  'other article, a passage with as many or fewer',
] as const;
const LATER = 'of these answered by the second or third quote';

async function main(): Promise<void> {
  const { words: folders } = toolLine({ usage: USAGE, words: [1, MANY] });
  for (const folder of folders) {
    const collection = readCollection(folder);
    const { lost, answerable } = await lostOf(collection);
    const index = await compactIndexer().build(collection.articles);
    const places = await Promise.all(lost.map((outcome) => placeOf(outcome, collection, index)));
    const share = (count: number): string => `${((100 * count) / lost.length).toFixed(0).padStart(4)} %`;
    process.stdout.write(`${collection.name}: ${lost.length} of ${answerable} are lost\n`);
    for (const place of PLACES)
      process.stdout.write(`${share(places.filter((other) => other === place).length)}  ${place}\n`);
    process.stdout.write(`${share(lost.filter(({ answerRank }) => answerRank < 3).length)}  ${LATER}\n`);
  }
}

/** The answerable questions whose first quote holds no answer, though it may not be shown. */
async function lostOf({ articles, questions }: Collection): Promise<{
  readonly lost: readonly Outcome[];
  readonly answerable: number;
}> {
  const product = productOver(articles, await createRetriever({ articles }));
  const lost: Outcome[] = [];
  const answerable = questions.filter((question) => question.answerable);
  for (const question of answerable) {
    const outcome = await measure(product, question);
    if (outcome.answerRank > 0) lost.push(outcome);
  }
  return { lost, answerable: answerable.length };
}

async function placeOf(
  outcome: Outcome,
  collection: Collection,
  index: PassageIndex,
): Promise<(typeof PLACES)[number]> {
  const { question, excerpts, passageRank, articleRank } = outcome;
  if (passageRank === 0) return PLACES[0];
  const { content } = await analysedWith(index, (known) => analyseQuestion(question.text, known));
  const held = (text: string): number => {
    const terms = new Set(tokenize(text).map(({ term }) => term));
    return content.reduce((sum, { term, rarity }) => (terms.has(term) ? sum + rarity : sum), 0);
  };
  const gold = Math.max(0, ...answering(question, collection).map(held));
  const hasMore = excerpts.slice(0, 1).some((excerpt) => held(passageOf(excerpt)) > gold);
  if (articleRank === 0) return hasMore ? PLACES[1] : PLACES[2];
  return hasMore ? PLACES[3] : PLACES[4];
}

function passageOf({ article, passage }: Excerpt): string {
  return article.text.slice(passage.start, passage.end);
}

/** The paragraphs that answer; where a collection does not say which, those of the right articles that hold the answer. */
function answering({ articles: right, paragraphs, answers }: Question, { articles }: Collection): string[] {
  return articles
    .filter(({ id }) => right.has(id))
    .flatMap((article) => {
      const known = paragraphs.get(article.id);
      const spans = known === undefined ? blocksOf(article) : [known];
      const texts = spans.map(({ start, end }) => article.text.slice(start, end));
      return known === undefined
        ? texts.filter((text) => answers.some((answer) => text.includes(answer)))
        : texts;
    });
}

await runOnCollections(main);
